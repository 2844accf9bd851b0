import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { searchable } from '../../domain/text.js';
import { staffReplyMessages } from '../../i18n/staff-reply.js';
import type { QueueDesk } from './queue-desk.js';
import type { ReplyWork } from './reply-work.js';

/** With more than these a list is searched. */
const few = 8;

/** A template to begin with. */
export function templateField(work: ReplyWork, desk: QueueDesk): TemplateResult | typeof nothing {
  const templates = desk.templates.value?.templates ?? [];
  if (templates.length === 0) return nothing;
  const t = desk.page.messages(staffReplyMessages);
  const use = (event: Event): void => {
    const select = (event.currentTarget as Element).closest('.template')!.querySelector('select')!;
    const chosen = templates.find(({ id }) => id === select.value);
    if (chosen) work.useTemplate(chosen);
  };
  return html`<div class="field template no-print">
    <label class="label" for="template">${t.template} <span class="required">${t.optional}</span></label>
    <div class="side">
      <select id="template" aria-describedby=${work.values.reasons ? 'template-hint' : nothing}>
        <option value="">${t.templateNone}</option>
        ${templates.map(({ id, title }) => html`<option value=${id}>${title}</option>`)}
      </select>
      <button type="button" @click=${use}>${t.templateUse}</button>
    </div>
    ${work.values.reasons ? html`<p id="template-hint" class="hint">${t.templateReplaces}</p>` : nothing}
  </div>`;
}

/** The commitment it became. */
export function commitmentField(work: ReplyWork, { page, queue }: QueueDesk): TemplateResult | typeof nothing {
  const commitments = queue.value?.choices.commitments ?? [];
  const { commitment } = work.values;
  if (commitments.length === 0 && !commitment) return nothing;
  const t = page.messages(staffReplyMessages);
  const words = searchable(work.commitmentWords);
  const shown = commitments.filter(({ id, name }) => id === commitment || searchable(name).includes(words));
  return html`<div class="field" part="field">
    <label class="label" for="commitment">${t.commitment} <span class="required">${t.optional}</span></label>
    ${commitments.length > few ? html`<input type="search" name="commitment-words" class="narrow" autocomplete="off" aria-label=${t.commitmentSearch} placeholder=${t.commitmentSearch} .value=${work.commitmentWords} />` : nothing}
    <select id="commitment" name="commitment">
      <option value="" .selected=${!commitment}>${t.commitmentNone}</option>
      ${shown.map(({ id, name }) => html`<option value=${id} .selected=${id === commitment}>${name}</option>`)}
      ${commitment && !commitments.some(({ id }) => id === commitment) ? html`<option value=${commitment} .selected=${true}>${commitment}</option>` : nothing}
    </select>
  </div>`;
}

/** For which institution a coordinator answers. */
export function inWhoseName(work: ReplyWork, { page, queue, staff }: QueueDesk): TemplateResult | typeof nothing {
  const organizations = queue.value?.choices.organizations ?? [];
  if (!staff.isCoordinator || organizations.length === 0) return nothing;
  const t = page.messages(staffReplyMessages);
  const assigned = work.proposal.assigned?.organization.name ?? staff.session?.organization?.name;
  return html`<div class="field" part="field">
    <label class="label" for="in-name">${t.inName}</label>
    <select id="in-name" name="in-name">
      <option value="" .selected=${!work.organization}>${assigned ?? t.inNameDefault}</option>
      ${organizations.filter(({ name }) => name !== assigned).map(({ id, name }) => html`<option value=${id} .selected=${id === work.organization}>${name}</option>`)}
    </select>
  </div>`;
}

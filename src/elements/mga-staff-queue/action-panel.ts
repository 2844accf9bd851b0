import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { staffQueueMessages } from '../../i18n/staff-queue.js';
import { heading } from '../../ui/heading.js';
import type { DeskPanel, QueueDesk } from './queue-desk.js';

/** What is asked before proposals are retired, assigned or given back. */
export function actionPanel(desk: QueueDesk): TemplateResult | typeof nothing {
  const { page, panel, host, busy } = desk;
  if (!panel) return nothing;
  const t = page.messages(staffQueueMessages);
  const words = { retire: [t.retireTitle, t.retireYes], assign: [t.assignTitle, t.assignYes], giveBack: [t.giveBack, t.giveBackYes] }[panel.task];
  const submit = (event: Event): void => {
    event.preventDefault();
    void desk.carryOut(panel.task === 'assign' && panel.organization === 'none' ? 'giveBack' : panel.task);
  };
  return html`<form class="panel" part="panel" novalidate aria-labelledby="panel" @submit=${submit}>
    <div id="panel" tabindex="-1">${heading(host.headingLevel + 1, words[0], 'subheading')}</div>
    ${panel.task === 'retire' ? reasonField(panel, desk) : panel.task === 'assign' ? organizationField(panel, desk) : html`<p>${t.giveBackMeans}</p>`}
    <div class="buttons">
      <button type="submit" class=${panel.task === 'retire' ? 'danger' : 'primary'} aria-disabled=${String(busy)}>${busy ? t.working : words[1]}</button>
      <button type="button" @click=${desk.closePanel}>${t.cancel}</button>
    </div>
  </form>`;
}

function reasonField(panel: DeskPanel, { page, host }: QueueDesk): TemplateResult {
  const t = page.messages(staffQueueMessages);
  const onInput = (event: Event): void => {
    panel.reason = (event.target as HTMLTextAreaElement).value;
    panel.fault = false;
    host.requestUpdate();
  };
  return html`<p class="means">${t.retireMeans}</p>
    <div class="field ${panel.fault ? 'faulty' : ''}">
      <label class="label" for="panel-reason">${t.reason}</label>
      <p id="panel-hint" class="hint">${t.reasonHint}</p>
      ${panel.fault ? html`<p id="panel-fault" class="fault" part="fault"><strong>${t.error}</strong> ${t.reasonMissing}</p>` : nothing}
      <textarea id="panel-reason" rows="3" maxlength="2000" aria-required="true" aria-invalid=${String(panel.fault)} aria-describedby="panel-hint${panel.fault ? ' panel-fault' : ''}" .value=${live(panel.reason)} @input=${onInput}></textarea>
    </div>`;
}

function organizationField(panel: DeskPanel, { page, host, queue }: QueueDesk): TemplateResult {
  const t = page.messages(staffQueueMessages);
  const onChange = (event: Event): void => {
    panel.organization = (event.target as HTMLSelectElement).value;
    panel.fault = false;
    host.requestUpdate();
  };
  return html`<div class="field">
    <label class="label" for="panel-organization">${t.assignedTo}</label>
    <select id="panel-organization" aria-required="true" aria-invalid=${String(panel.fault)} @change=${onChange}>
      <option value="" .selected=${!panel.organization}>…</option>
      ${queue.value?.choices.organizations.map(({ id, name }) => html`<option value=${id} .selected=${id === panel.organization}>${name}</option>`)}
      <option value="none" .selected=${panel.organization === 'none'}>${t.secretariat}</option>
    </select>
  </div>`;
}

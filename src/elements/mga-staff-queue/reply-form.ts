import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { longestReasons } from '../../domain/reply-values.js';
import { formatNumber } from '../../i18n/formats.js';
import { staffReplyMessages } from '../../i18n/staff-reply.js';
import { alsoAnswered } from './also-list.js';
import { decisionChoice, duplicateField } from './decision-choice.js';
import type { QueueDesk } from './queue-desk.js';
import { commitmentField, inWhoseName, templateField } from './reply-choices.js';
import { faultOf, faultWords, lineField } from './reply-fields.js';
import type { ReplyWork } from './reply-work.js';

/** The questions of a reply. Ctrl+Enter goes on to the preview. */
export function replyForm(work: ReplyWork, desk: QueueDesk): TemplateResult {
  const { page } = desk;
  const t = page.messages(staffReplyMessages);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) work.review(event);
  };
  return html`<form class="reply-form" part="reply-form" novalidate @submit=${work.review} @input=${work.onInput} @keydown=${onKey}>
    ${faultList(work, desk)} ${decisionChoice(work, desk)} ${duplicateField(work, desk)} ${templateField(work, desk)} ${reasonsField(work, desk)} ${commitmentField(work, desk)}
    <details class="document" ?open=${work.faults.some(({ field }) => field.startsWith('document')) || work.values.documentUrl !== ''}>
      <summary>${t.document} <span class="required">${t.optional}</span></summary>
      ${lineField(work, desk, 'documentTitle', t.documentTitle)} ${lineField(work, desk, 'documentUrl', t.documentUrl, t.documentHint)}
    </details>
    ${inWhoseName(work, desk)}
    <label class="choice"><input type="checkbox" name="signed" .checked=${live(work.values.signed)} /><span>${t.signed(work.name)}</span></label>
    ${alsoAnswered(work, desk)}
    <div class="buttons">
      <button type="submit" class="primary">${t.review}</button>
      ${work.isEmpty && work.draft.version === 0 ? nothing : html`<button type="button" id="do-discard" aria-expanded=${String(work.discarding)} @click=${work.askDiscard}>${t.discard}</button>`}
    </div>
    ${work.discarding
      ? html`<div id="discard" class="panel" part="panel" role="group" tabindex="-1" aria-label=${t.discard}>
          <p>${t.discardAsk}</p>
          <div class="buttons"><button type="button" class="danger" @click=${desk.discard}>${t.discardYes}</button><button type="button" @click=${work.stopDiscard}>${t.cancel}</button></div>
        </div>`
      : nothing}
  </form>`;
}

function reasonsField(work: ReplyWork, desk: QueueDesk): TemplateResult {
  const { page } = desk;
  const t = page.messages(staffReplyMessages);
  const { reasons } = work.values;
  const fault = faultOf(work, 'reasons');
  return html`<div class="field ${fault ? 'faulty' : ''}" part="field">
    <label class="label" for="reasons">${t.reasons}</label>
    <p id="reasons-hint" class="hint">${t.reasonsHint}</p>
    ${faultWords(work, desk, 'reasons')}
    <textarea id="reasons" name="reasons" rows="8" aria-required="true" aria-invalid=${String(fault !== undefined)} aria-describedby="reasons-hint${fault ? ' reasons-fault' : ''}" .value=${live(reasons)}></textarea>
    ${reasons.length > longestReasons * 0.9 ? html`<p class="counter ${reasons.length > longestReasons ? 'over' : ''}">${t.characters(formatNumber(reasons.length, page.language), formatNumber(longestReasons, page.language))}</p>` : nothing}
    ${work.laidAside
      ? html`<details class="aside"><summary>${t.laidAside}</summary><blockquote>${work.laidAside.reasons}</blockquote><button type="button" @click=${work.undo}>${t.undoTemplate}</button></details>`
      : nothing}
  </div>`;
}

/** What is missing before it can be published, each with the way to its field. */
function faultList(work: ReplyWork, { page }: QueueDesk): TemplateResult | typeof nothing {
  const { faults } = work;
  if (faults.length === 0) return nothing;
  const t = page.messages(staffReplyMessages);
  const go = (event: Event, field: string): void => (event.currentTarget as Element).closest('form')!.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
  return html`<div id="faults" class="notice failed" part="notice" role="alert" tabindex="-1">
    <p><strong>${t.summary(faults.length)}</strong></p>
    <ul>
      ${faults.map(({ field, fault }) => html`<li><button type="button" class="link" @click=${(event: Event) => go(event, field)}>${t.field[field]}</button>: ${t.fault[field]?.[fault]}</li>`)}
    </ul>
  </div>`;
}

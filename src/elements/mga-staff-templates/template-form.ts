import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { decisions } from '../../domain/consultation.js';
import { templatePlaceholders, unknownPlaceholders, type TemplatePlaceholder } from '../../domain/reply-template.js';
import { consultationMessages } from '../../i18n/consultation.js';
import { formatList, formatNumber } from '../../i18n/formats.js';
import { staffTemplatesMessages } from '../../i18n/staff-templates.js';
import { heading } from '../../ui/heading.js';
import { templateOutcome } from './template-outcome.js';
import { templatePreview } from './template-preview.js';
import type { TemplateDesk } from './template-desk.js';
import type { TemplateWriting } from './template-writing.js';

/** A template being written: its name, the decision it proposes, its text with what stands for the proposal's own, and how that would look. */
export function templateForm(desk: TemplateDesk, writing: TemplateWriting): TemplateResult {
  const { page, host, busy, mayShare } = desk;
  const t = page.messages(staffTemplatesMessages);
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void desk.save();
  };
  const label = (field: 'title' | 'reasons'): TemplateResult => html`<label class="label" for=${field}>${t.label[field]} <span class="required">${t.required}</span></label>`;
  return html`<form class="writing" part="form" novalidate aria-labelledby="form-title" @submit=${onSubmit}>
    <div id="form-title">${heading(host.headingLevel, writing.id === undefined ? t.newTitle : t.changeTitle)}</div>
    ${templateOutcome(desk)}
    <div class="field ${faultOf(desk, 'title') ? 'faulty' : ''}" part="field">
      ${label('title')}
      <p id="title-hint" class="hint">${t.titleHint}</p>
      ${faultLine(desk, 'title')}
      <input id="title" type="text" autocomplete="off" aria-required="true" aria-invalid=${String(Boolean(faultOf(desk, 'title')))} aria-describedby="title-hint title-fault" .value=${live(writing.title)} @input=${(event: Event) => desk.write({ title: (event.target as HTMLInputElement).value })} />
    </div>
    <div class="field" part="field">
      <label class="label" for="decision">${t.label.decision}</label>
      <p id="decision-hint" class="hint">${t.decisionHint}</p>
      <select id="decision" aria-describedby="decision-hint" @change=${(event: Event) => desk.write({ decision: (event.target as HTMLSelectElement).value as TemplateWriting['decision'] })}>
        <option value="" .selected=${writing.decision === ''}>${t.noDecision}</option>
        ${decisions.map((decision) => html`<option value=${decision} .selected=${decision === writing.decision}>${page.messages(consultationMessages).state[decision]}</option>`)}
      </select>
    </div>
    <div class="field ${faultOf(desk, 'reasons') ? 'faulty' : ''}" part="field">
      ${label('reasons')}
      <p id="reasons-hint" class="hint">${t.reasonsHint}</p>
      ${faultLine(desk, 'reasons')}
      <textarea id="reasons" rows="5" aria-required="true" aria-invalid=${String(Boolean(faultOf(desk, 'reasons')))} aria-describedby="reasons-hint reasons-fault reasons-unknown" .value=${live(writing.reasons)} @input=${(event: Event) => desk.write({ reasons: (event.target as HTMLTextAreaElement).value })}></textarea>
      <p id="reasons-unknown" class="unknown" role="status">${unknownWords(desk, writing)}</p>
      <div class="insert no-print" role="group" aria-label=${t.insert}>
        <span class="small" aria-hidden="true">${t.insert}</span>
        ${templatePlaceholders.map((name) => html`<button type="button" @click=${() => insert(desk, writing, name)}>${t.placeholder[name]} <code>{${name}}</code></button>`)}
      </div>
    </div>
    ${mayShare
      ? html`<label class="choice"><input type="checkbox" .checked=${live(writing.shared)} @change=${(event: Event) => desk.write({ shared: (event.target as HTMLInputElement).checked })} /><span>${t.sharedLabel}</span></label>`
      : nothing}
    ${templatePreview(desk, writing)}
    ${desk.discarding
      ? html`<div class="notice no-print" part="notice">
          <p>${t.discardAsk}</p>
          <button type="button" id="discard-yes" @click=${desk.discard}>${t.discardYes}</button>
          <button type="button" @click=${desk.keepWriting}>${t.keep}</button>
        </div>`
      : html`<p class="buttons no-print">
          <button type="submit" class="primary" aria-disabled=${String(busy !== undefined)}>${busy === 'save' ? t.saving : t.save}</button>
          <button type="button" @click=${desk.cancel}>${t.cancel}</button>
        </p>`}
  </form>`;
}

const faultOf = ({ faults }: TemplateDesk, wanted: 'title' | 'reasons') => faults.find(({ field }) => field === wanted);

function faultLine(desk: TemplateDesk, field: 'title' | 'reasons'): TemplateResult {
  const t = desk.page.messages(staffTemplatesMessages);
  const fault = faultOf(desk, field);
  const words = fault && (fault.excess === undefined ? t.fault.missing : t.fault['too-long'](formatNumber(fault.excess, desk.page.language)));
  return html`<p id="${field}-fault" class=${fault ? 'fault' : ''} part="fault">${fault ? html`<strong>${t.error}</strong> ${words}` : nothing}</p>`;
}

function unknownWords({ page }: TemplateDesk, { reasons }: TemplateWriting): string | typeof nothing {
  const names = unknownPlaceholders(reasons);
  return names.length === 0 ? nothing : page.messages(staffTemplatesMessages).unknownPlaceholder(formatList(names, page.language));
}

/** Puts it where the cursor is, and the cursor behind it. */
function insert(desk: TemplateDesk, { reasons }: TemplateWriting, name: TemplatePlaceholder): void {
  const area = desk.host.renderRoot.querySelector<HTMLTextAreaElement>('#reasons')!;
  const { selectionStart, selectionEnd } = area;
  const placeholder = `{${name}}`;
  desk.write({ reasons: reasons.slice(0, selectionStart) + placeholder + reasons.slice(selectionEnd) });
  void desk.host.updateComplete.then(() => {
    area.focus();
    area.setSelectionRange(selectionStart + placeholder.length, selectionStart + placeholder.length);
  });
}

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isRequired, type FieldFault } from '../../domain/proposal-faults.js';
import type { ProposalField } from '../../domain/proposal-values.js';
import { formatNumber } from '../../i18n/formats.js';
import { proposalFormMessages } from '../../i18n/proposal-form.js';
import { proposalRecordMessages } from '../../i18n/proposal-record.js';
import type { PageController } from '../../ui/page-controller.js';
import type { RecordSession } from './record-session.js';

type TextField = 'title' | 'problem' | 'affected' | 'change' | 'indicator' | 'baseline' | 'target' | 'targetDate' | 'institution' | 'name' | 'email';

/** An answer in text: one line, or several. */
export function textField(session: RecordSession, field: TextField, { rows = 1, type = 'text', suggestions = [] }: { rows?: number; type?: 'text' | 'email'; suggestions?: readonly string[] } = {}): TemplateResult {
  const value = live(session.values[field]);
  const { invalid, describedBy } = marks(session, field);
  return html`<div class="field ${invalid ? 'faulty' : ''}" part="field">
    <label class="label" for="edit-${field}">${label(session, field)}</label>
    ${faultLine(session, field)}
    ${rows > 1
      ? html`<textarea id="edit-${field}" name=${field} rows=${rows} aria-required=${String(isRequired(field))} aria-invalid=${String(invalid)} aria-describedby=${describedBy} .value=${value}></textarea>`
      : html`<input id="edit-${field}" name=${field} type=${type} autocomplete="off" list=${suggestions.length > 0 ? `list-${field}` : nothing} aria-required=${String(isRequired(field))} aria-invalid=${String(invalid)} aria-describedby=${describedBy} .value=${value} />`}
    ${suggestions.length > 0 ? html`<datalist id="list-${field}">${suggestions.map((text) => html`<option value=${text}></option>`)}</datalist>` : nothing}
  </div>`;
}

/** An answer that is one of the feed's; nothing when the feed has none to choose from. */
export function choice(session: RecordSession, field: 'theme' | 'region' | 'sector', choices: readonly { id: string; name: string }[]): TemplateResult | typeof nothing {
  if (choices.length === 0) return nothing;
  const value = session.values[field];
  const { invalid, describedBy } = marks(session, field);
  return html`<div class="field ${invalid ? 'faulty' : ''}" part="field">
    <label class="label" for="edit-${field}">${label(session, field)}</label>
    ${faultLine(session, field)}
    <select id="edit-${field}" name=${field} aria-required=${String(isRequired(field))} aria-invalid=${String(invalid)} aria-describedby=${describedBy}>
      ${isRequired(field) ? nothing : html`<option value="" .selected=${value === ''}>${session.page.messages(proposalFormMessages).noChoice}</option>`}
      ${choices.map(({ id, name }) => html`<option value=${id} .selected=${id === value}>${name}</option>`)}
      ${value && !choices.some(({ id }) => id === value) ? html`<option value=${value} .selected=${true}>${value}</option>` : nothing}
    </select>
  </div>`;
}

/** An answer that is any of some choices. */
export function checkboxes(session: RecordSession, field: 'ogpValues' | 'sdgs', choices: readonly { value: string; label: string }[]): TemplateResult {
  const chosen = (session.values[field] as readonly unknown[]).map(String);
  return html`<fieldset class="field" part="field">
    <legend class="label">${label(session, field)}</legend>
    ${choices.map(({ value, label: words }) => html`<label class="choice"><input type="checkbox" name=${field} value=${value} .checked=${live(chosen.includes(value))} /><span>${words}</span></label>`)}
  </fieldset>`;
}

/** What is wrong with an answer, in words. */
export function faultWords({ fault, excess = 0, detail }: FieldFault, page: PageController): string {
  const words = page.messages(proposalFormMessages).fault[fault];
  return detail ?? (typeof words === 'string' ? words : words(formatNumber(excess, page.language), excess));
}

function marks(session: RecordSession, field: ProposalField): { invalid: boolean; describedBy: string | typeof nothing } {
  const invalid = session.faults.some((fault) => fault.field === field);
  return { invalid, describedBy: invalid ? `fault-${field}` : nothing };
}

function faultLine(session: RecordSession, field: ProposalField): TemplateResult | typeof nothing {
  const fault = session.faults.find((each) => each.field === field);
  return fault ? html`<p id="fault-${field}" class="fault" part="fault"><strong>${session.page.messages(proposalRecordMessages).error}</strong> ${faultWords(fault, session.page)}</p>` : nothing;
}

const label = (session: RecordSession, field: ProposalField): string => session.page.messages(proposalFormMessages).label[field];

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { isRequired, lengthOf, longest, type FieldFault } from '../../domain/proposal-faults.js';
import type { ProposalField, ProposalValues } from '../../domain/proposal-values.js';
import { formatNumber } from '../../i18n/formats.js';
import { proposalFormMessages } from '../../i18n/proposal-form.js';
import type { PageController } from '../page-controller.js';
import { paperLines } from './paper-lines.js';

/** Answers that are being written, and what their questions need to be drawn. */
export interface Answers {
  readonly page: PageController;
  readonly values: ProposalValues;
  /** What has to be mended. */
  readonly faults: readonly FieldFault[];
}

/** Fields whose answer is a text. */
export type TextField = { [Field in ProposalField]: ProposalValues[Field] extends string ? (string extends ProposalValues[Field] ? Field : never) : never }[ProposalField];

interface TextOptions {
  /** Lines it opens with; more than one makes it a text of paragraphs. */
  rows?: number;
  /** Lines on paper. */
  lines?: number;
  type?: 'text' | 'email';
  autocomplete?: AutoFill;
  /** Texts to choose from, besides any other. */
  suggestions?: readonly string[];
  /** Whether how much is left is worth saying before it is nearly all. */
  counted?: boolean;
}

/** A question that is answered with a text: label, hint, what is wrong, the field and how much of it is used. */
export function textField(answers: Answers, field: TextField, { rows = 1, lines = rows, type = 'text', autocomplete = 'off', suggestions, counted = rows > 1 }: TextOptions = {}): TemplateResult {
  const fault = faultOf(answers, field);
  const value = answers.values[field];
  const described = [hintOf(answers, field) && `${field}-hint`, fault && `${field}-fault`].filter(Boolean).join(' ') || undefined;
  const control =
    rows > 1
      ? html`<textarea id=${field} name=${field} rows=${rows} aria-required=${String(isRequired(field))} aria-invalid=${String(Boolean(fault))} aria-describedby=${ifDefined(described)} .value=${live(value)}></textarea>`
      : html`<input id=${field} name=${field} type=${type} autocomplete=${autocomplete} list=${ifDefined(suggestions && `${field}-list`)} aria-required=${String(isRequired(field))} aria-invalid=${String(Boolean(fault))} aria-describedby=${ifDefined(described)} .value=${live(value)} />`;
  return html`<div class="field ${fault ? 'faulty' : ''}" part="field">
    <label class="label" for=${field}>${labelOf(answers, field)}</label>
    ${hint(answers, field)} ${faultLine(answers, field, fault)} ${control}
    ${suggestions ? html`<datalist id="${field}-list">${suggestions.map((text) => html`<option value=${text}></option>`)}</datalist>` : nothing}
    ${counter(answers, field, value, counted)} ${paperLines(lines, value)}
  </div>`;
}

/** A question whose answer is one or several of some choices, as native radio buttons or checkboxes. */
export function choiceGroup(answers: Answers, field: 'ogpValues' | 'sdgs' | 'sector', kind: 'radio' | 'checkbox', choices: readonly { value: string; label: unknown }[], className = ''): TemplateResult {
  const fault = faultOf(answers, field);
  const chosen = ([] as unknown[]).concat(answers.values[field]).map(String);
  const described = [hintOf(answers, field) && `${field}-hint`, fault && `${field}-fault`].filter(Boolean).join(' ') || undefined;
  return html`<fieldset class="field ${fault ? 'faulty' : ''}" part="field" role=${ifDefined(kind === 'radio' ? 'radiogroup' : undefined)} aria-required=${ifDefined(kind === 'radio' ? String(isRequired(field)) : undefined)} aria-invalid=${ifDefined(kind === 'radio' ? String(Boolean(fault)) : undefined)} aria-describedby=${ifDefined(described)}>
    <legend class="label">${labelOf(answers, field)}</legend>
    ${hint(answers, field)} ${faultLine(answers, field, fault)}
    <div class="choices ${className}">
      ${choices.map(({ value, label }) => html`<label class="choice"><input type=${kind} name=${field} value=${value} .checked=${live(chosen.includes(value))} /><span>${label}</span></label>`)}
    </div>
  </fieldset>`;
}

/** A question whose answer is one of many choices of the feed; not drawn when the feed has none. */
export function selectChoice(answers: Answers, field: 'theme' | 'region', choices: readonly { id: string; name: string }[]): TemplateResult | typeof nothing {
  if (choices.length === 0) return nothing;
  const t = answers.page.messages(proposalFormMessages);
  const fault = faultOf(answers, field);
  const value = answers.values[field];
  return html`<div class="field ${fault ? 'faulty' : ''}" part="field">
    <label class="label" for=${field}>${labelOf(answers, field)}</label>
    ${faultLine(answers, field, fault)}
    <select id=${field} name=${field} aria-invalid=${String(Boolean(fault))} aria-describedby=${ifDefined(fault && `${field}-fault`)}>
      <option value="" .selected=${value === ''}>${t.noChoice}</option>
      ${choices.map(({ id, name }) => html`<option value=${id} .selected=${id === value}>${name}</option>`)}
    </select>
    ${paperLines(1, choices.find(({ id }) => id === value)?.name ?? '', choices.map(({ name }) => name).join(' · '))}
  </div>`;
}

/** What is wrong with an answer, in words. */
export function faultWords(answers: Answers, { fault, excess = 0, detail }: FieldFault): string {
  const words = answers.page.messages(proposalFormMessages).fault[fault];
  return detail ?? (typeof words === 'string' ? words : words(formatNumber(excess, answers.page.language), excess));
}

export function faultOf(answers: Answers, field: ProposalField): FieldFault | undefined {
  return answers.faults.find((fault) => fault.field === field);
}

export function faultLine(answers: Answers, field: string, fault: FieldFault | undefined): TemplateResult | typeof nothing {
  if (!fault) return nothing;
  const t = answers.page.messages(proposalFormMessages);
  return html`<p id="${field}-fault" class="fault" part="fault"><strong>${t.error}</strong> ${faultWords(answers, fault)}</p>`;
}

function labelOf(answers: Answers, field: ProposalField): TemplateResult {
  const t = answers.page.messages(proposalFormMessages);
  return html`${t.label[field]} ${isRequired(field) ? html`<span class="required">${t.required}</span>` : nothing}`;
}

const hintOf = (answers: Answers, field: ProposalField): string => answers.page.messages(proposalFormMessages).hint[field];

function hint(answers: Answers, field: ProposalField): TemplateResult | typeof nothing {
  const words = hintOf(answers, field);
  return words ? html`<p id="${field}-hint" class="hint">${words}</p>` : nothing;
}

/** How much of a text's length is used. It is said aloud only near the end, and then not at every letter. */
function counter(answers: Answers, field: TextField, value: string, counted: boolean): TemplateResult | typeof nothing {
  const limit = longest(field);
  if (limit === undefined) return nothing;
  const used = lengthOf(value);
  const left = limit - used;
  const near = used > limit * 0.9;
  if (!near && !counted) return nothing;
  const { page } = answers;
  const t = page.messages(proposalFormMessages);
  const said = left < 0 ? t.exceeded(-left) : near ? t.left(left > 20 ? Math.ceil(left / 10) * 10 : left) : '';
  return html`<p class="counter ${left < 0 ? 'over' : ''}"><span aria-hidden=${String(near)}>${t.counter(formatNumber(used, page.language), formatNumber(limit, page.language))}${left < 0 ? `. ${t.exceeded(-left)}` : ''}</span><span class="visually-hidden" role="status">${said}</span></p>`;
}

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { lengthOf } from '../../domain/proposal-faults.js';
import type { ProposalField } from '../../domain/proposal-values.js';
import { formatNumber } from '../../i18n/formats.js';
import type { PageController } from '../page-controller.js';
import { paperLines } from './paper-lines.js';

/** The words of a form's questions. */
export interface AnswerWords<Field extends string> {
  label: Readonly<Record<Field, string>>;
  hint: Readonly<Record<Field, string>>;
  required: string;
  error: string;
  noChoice: string;
  fault: Readonly<Record<string, string | ((excess: string, count: number) => string)>>;
  counter: (used: string, limit: string) => string;
  left: (count: number) => string;
  exceeded: (count: number) => string;
}

/** An answer that has to be mended. */
export interface AnswerFault<Field extends string> {
  field: Field;
  /** What is wrong with it, a name in the words' `fault`. */
  fault: string;
  /** Characters too many. */
  excess?: number;
  /** Consent that is missing. */
  consent?: string;
  /** What the intake said of it, in place of words of our own. */
  detail?: string;
}

/** Answers that are being written, and what their questions need to be drawn. */
export interface Answers<Field extends string = ProposalField> {
  readonly page: PageController;
  readonly values: Readonly<Record<Field, unknown>>;
  /** What has to be mended. */
  readonly faults: readonly AnswerFault<Field>[];
  readonly words: AnswerWords<Field>;
  readonly limits: Readonly<Partial<Record<Field, { required: boolean; maxLength?: number }>>>;
}

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
export function textField<Field extends string>(answers: Answers<Field>, field: Field, { rows = 1, lines = rows, type = 'text', autocomplete = 'off', suggestions, counted = rows > 1 }: TextOptions = {}): TemplateResult {
  const fault = faultOf(answers, field);
  const value = String(answers.values[field]);
  const required = String(isRequired(answers, field));
  const described = [hintOf(answers, field) && `${field}-hint`, fault && `${field}-fault`].filter(Boolean).join(' ') || undefined;
  const control =
    rows > 1
      ? html`<textarea id=${field} name=${field} rows=${rows} aria-required=${required} aria-invalid=${String(Boolean(fault))} aria-describedby=${ifDefined(described)} .value=${live(value)}></textarea>`
      : html`<input id=${field} name=${field} type=${type} autocomplete=${autocomplete} list=${ifDefined(suggestions && `${field}-list`)} aria-required=${required} aria-invalid=${String(Boolean(fault))} aria-describedby=${ifDefined(described)} .value=${live(value)} />`;
  return html`<div class="field ${fault ? 'faulty' : ''}" part="field">
    <label class="label" for=${field}>${labelOf(answers, field)}</label>
    ${hint(answers, field)} ${faultLine(answers, field, fault)} ${control}
    ${suggestions ? html`<datalist id="${field}-list">${suggestions.map((text) => html`<option value=${text}></option>`)}</datalist>` : nothing}
    ${counter(answers, field, value, counted)} ${paperLines(lines, value)}
  </div>`;
}

/** A question whose answer is one or several of some choices, as native radio buttons or checkboxes. */
export function choiceGroup<Field extends string>(answers: Answers<Field>, field: Field, kind: 'radio' | 'checkbox', choices: readonly { value: string; label: unknown }[], className = ''): TemplateResult {
  const fault = faultOf(answers, field);
  const chosen = ([] as unknown[]).concat(answers.values[field]).map(String);
  const described = [hintOf(answers, field) && `${field}-hint`, fault && `${field}-fault`].filter(Boolean).join(' ') || undefined;
  return html`<fieldset class="field ${fault ? 'faulty' : ''}" part="field" role=${ifDefined(kind === 'radio' ? 'radiogroup' : undefined)} aria-required=${ifDefined(kind === 'radio' ? String(isRequired(answers, field)) : undefined)} aria-invalid=${ifDefined(kind === 'radio' ? String(Boolean(fault)) : undefined)} aria-describedby=${ifDefined(described)}>
    <legend class="label">${labelOf(answers, field)}</legend>
    ${hint(answers, field)} ${faultLine(answers, field, fault)}
    <div class="choices ${className}">
      ${choices.map(({ value, label }) => html`<label class="choice"><input type=${kind} name=${field} value=${value} .checked=${live(chosen.includes(value))} /><span>${label}</span></label>`)}
    </div>
  </fieldset>`;
}

/** A question whose answer is one of many choices of the feed; not drawn when the feed has none. */
export function selectChoice<Field extends string>(answers: Answers<Field>, field: Field, choices: readonly { id: string; name: string }[]): TemplateResult | typeof nothing {
  if (choices.length === 0) return nothing;
  const fault = faultOf(answers, field);
  const value = String(answers.values[field]);
  return html`<div class="field ${fault ? 'faulty' : ''}" part="field">
    <label class="label" for=${field}>${labelOf(answers, field)}</label>
    ${faultLine(answers, field, fault)}
    <select id=${field} name=${field} aria-invalid=${String(Boolean(fault))} aria-describedby=${ifDefined(fault && `${field}-fault`)}>
      <option value="" .selected=${value === ''}>${answers.words.noChoice}</option>
      ${choices.map(({ id, name }) => html`<option value=${id} .selected=${id === value}>${name}</option>`)}
    </select>
    ${paperLines(1, choices.find(({ id }) => id === value)?.name ?? '', choices.map(({ name }) => name).join(' · '))}
  </div>`;
}

/** What it takes to say what is wrong. */
export interface FaultSpeaker {
  readonly page: PageController;
  readonly words: Pick<AnswerWords<string>, 'error' | 'fault'>;
}

/** What is wrong with an answer, in words. */
export function faultWords({ page, words }: FaultSpeaker, { fault, excess = 0, detail }: AnswerFault<string>): string {
  const said = words.fault[fault] ?? '';
  return detail ?? (typeof said === 'string' ? said : said(formatNumber(excess, page.language), excess));
}

function faultOf<Field extends string>(answers: Answers<Field>, field: Field): AnswerFault<Field> | undefined {
  return answers.faults.find((fault) => fault.field === field);
}

export function faultLine(answers: FaultSpeaker, field: string, fault: AnswerFault<string> | undefined): TemplateResult | typeof nothing {
  return fault ? html`<p id="${field}-fault" class="fault" part="fault"><strong>${answers.words.error}</strong> ${faultWords(answers, fault)}</p>` : nothing;
}

const isRequired = <Field extends string>({ limits }: Answers<Field>, field: Field): boolean => limits[field]?.required ?? false;

function labelOf<Field extends string>(answers: Answers<Field>, field: Field): TemplateResult {
  const { words } = answers;
  return html`${words.label[field]} ${isRequired(answers, field) ? html`<span class="required">${words.required}</span>` : nothing}`;
}

const hintOf = <Field extends string>({ words }: Answers<Field>, field: Field): string => words.hint[field];

function hint<Field extends string>(answers: Answers<Field>, field: Field): TemplateResult | typeof nothing {
  const words = hintOf(answers, field);
  return words ? html`<p id="${field}-hint" class="hint">${words}</p>` : nothing;
}

/** How much of a text's length is used. It is said aloud only near the end, and then not at every letter. */
function counter<Field extends string>({ page, words, limits }: Answers<Field>, field: Field, value: string, counted: boolean): TemplateResult | typeof nothing {
  const limit = limits[field]?.maxLength;
  if (limit === undefined) return nothing;
  const used = lengthOf(value);
  const left = limit - used;
  const near = used > limit * 0.9;
  if (!near && !counted) return nothing;
  const said = left < 0 ? words.exceeded(-left) : near ? words.left(left > 20 ? Math.ceil(left / 10) * 10 : left) : '';
  return html`<p class="counter ${left < 0 ? 'over' : ''}"><span aria-hidden=${String(near)}>${words.counter(formatNumber(used, page.language), formatNumber(limit, page.language))}${left < 0 ? `. ${words.exceeded(-left)}` : ''}</span><span class="visually-hidden" role="status">${said}</span></p>`;
}

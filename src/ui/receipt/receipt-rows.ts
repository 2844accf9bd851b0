import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Copying } from './copying.js';

/** The words of the copy buttons. */
export interface CopyWords {
  copy: string;
  copied: string;
  copyFailed: string;
}

/** What is written on a receipt: each fact with its name and, where it is one to keep, a button that copies it. */
export interface ReceiptFact {
  name: string;
  value: string | undefined;
  /** What it is, for the button; without it nothing is copied. */
  what?: string;
}

export function receiptRows(facts: readonly ReceiptFact[], copying: Copying, t: CopyWords): TemplateResult {
  const row = ({ name, what, value = '' }: ReceiptFact): TemplateResult => html`<div>
    <dt>${name}</dt>
    <dd>${what ? html`<code id="receipt-${what}">${value}</code> <button type="button" class="copy no-print" aria-label="${t.copy}: ${name}" @click=${() => copying.copy(what, value)}>${t.copy}</button>` : value}</dd>
  </div>`;
  return html`<dl class="receipt">${facts.filter(({ value }) => value).map(row)}</dl>
    <p role="status" class="copied">${copying.state ? (copying.state.done ? t.copied : t.copyFailed) : nothing}</p>`;
}

/** The facts of a receipt as a text file, for people; a blank line and what to mind below. */
export function receiptText(facts: readonly ReceiptFact[], warning: string | undefined): string {
  const lines = facts.flatMap(({ name, value }) => (value ? [`${name}: ${value}`] : []));
  return [...lines, '', ...(warning ? [warning] : []), ''].join('\r\n');
}

export const checkMark = html`<svg class="check-mark" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="7" /><path d="m4.8 8.2 2.2 2.2 4.2-4.4" /></svg>`;

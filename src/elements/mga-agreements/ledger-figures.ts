import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { agreementSelections, ledgerFigures, type AgreementSelection, type LedgerEntry } from '../../domain/agreements.js';
import { agreementMessages } from '../../i18n/agreements.js';
import { formatFlexibleDate, formatNumber } from '../../i18n/formats.js';
import type { RecordContext } from '../../ui/record-context.js';

/** The figures of the ledger and what each of them means. Their names are those of the filter that shows what they count. */
export function ledgerHeader(entries: readonly LedgerEntry[], { page, today }: RecordContext): TemplateResult {
  const t = page.messages(agreementMessages);
  const figures = ledgerFigures(entries);
  const figure = (selection: AgreementSelection): TemplateResult => html`<div class="figure ${selection} ${figures[selection] > 0 ? 'some' : ''}" part="figure">
    <dt>${t.selection[selection]}</dt>
    <dd>${formatNumber(figures[selection], page.language)}</dd>
  </div>`;
  return html`<dl class="figures">${agreementSelections.map(figure)}</dl>
    <details class="definitions small">
      <summary>${t.howComputed}</summary>
      <dl>
        ${agreementSelections.map((selection) => html`<div><dt>${t.selection[selection]}</dt><dd>${t.definition[selection]}</dd></div>`)}
      </dl>
      <p>${t.reckonedOn(formatFlexibleDate(today, page.language))}</p>
    </details>`;
}

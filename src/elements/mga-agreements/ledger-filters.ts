import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { groupByResponsible } from '../../domain/agreement-views.js';
import { agreementSelections, ledgerFigures, type AgreementSelection, type LedgerEntry } from '../../domain/agreements.js';
import { agreementMessages } from '../../i18n/agreements.js';
import { searchField, selectField, viewSwitch } from '../../ui/filter-field.js';
import type { RecordContext } from '../../ui/record-context.js';
import type { LedgerChoice, LedgerView } from './ledger-choice.js';

/** The filters and the switch between views. @param onChange Takes what the reader changed. */
export function ledgerFilters(entries: readonly LedgerEntry[], choice: LedgerChoice, context: RecordContext, onChange: (change: Partial<LedgerChoice>) => void): TemplateResult {
  const { page } = context;
  const t = page.messages(agreementMessages);
  const figures = ledgerFigures(entries);
  const states = agreementSelections.filter((selection) => figures[selection] > 0 || selection === choice.selection);
  const parties = groupByResponsible(entries, page.language).flatMap(({ key, party, entries: own }) => (party ? [{ value: key, label: party.name, count: own.length }] : []));
  return html`<div class="toolbar no-print" role="search" aria-label=${t.filters}>
    ${searchField(t.search, choice.query ?? '', (query) => onChange({ query }))}
    ${selectField(
      t.byState, t.all,
      states.map((selection) => ({ value: selection, label: t.selection[selection], count: figures[selection] })),
      choice.selection ?? '',
      (value) => onChange({ selection: selectionOf(value) }),
    )}
    ${selectField(t.byResponsible, t.all, parties, choice.responsible ?? '', (responsible) => onChange({ responsible }))}
    ${viewSwitch<LedgerView>(
      'view', t.view,
      [
        { value: 'responsible', label: t.viewResponsible },
        { value: 'meeting', label: t.viewMeeting },
      ],
      choice.view,
      (view) => onChange({ view }),
    )}
  </div>`;
}

/** The selection a word names; none for any other word, such as one somebody typed in the address. */
export function selectionOf(word: string | undefined): AgreementSelection | undefined {
  return agreementSelections.find((selection) => selection === word);
}

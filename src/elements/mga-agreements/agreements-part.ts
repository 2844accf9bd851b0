import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { filterLedger } from '../../domain/agreement-views.js';
import type { LedgerEntry } from '../../domain/agreements.js';
import { agreementMessages } from '../../i18n/agreements.js';
import { agreementStyles } from '../../ui/agreement/agreement-styles.js';
import { ledgerOf } from '../../ui/agreement/ledger-of.js';
import { blockStyles } from '../../ui/blocks.js';
import { filterStyles } from '../../ui/filter-field.js';
import { heading } from '../../ui/heading.js';
import type { RecordContext } from '../../ui/record-context.js';
import { statusStyles } from '../../ui/status-badge.js';
import { agreementsStyles } from './agreements-styles.js';
import type { LedgerScope, LedgerSettings } from './ledger-choice.js';
import { ledgerFilters, selectionOf } from './ledger-filters.js';
import { ledgerHeader } from './ledger-figures.js';
import { groupsByMeeting, groupsByResponsible } from './ledger-groups.js';

export const styles = [statusStyles, filterStyles, blockStyles, agreementStyles, agreementsStyles];

function scoped(context: RecordContext, scope: LedgerScope): readonly LedgerEntry[] {
  return filterLedger(ledgerOf(context), scope, context.organizations);
}

/** Why there is no ledger to show, if there is none. */
export function missing(context: RecordContext, scope: LedgerScope): string | undefined {
  return scoped(context, scope).length === 0 ? context.page.messages(agreementMessages).none : undefined;
}

export function content(context: RecordContext, { scope, choice: chosen, level, minutesHref, onChange, onClear }: LedgerSettings): TemplateResult {
  const t = context.page.messages(agreementMessages);
  // The address of the page may hold any word.
  const choice = { ...chosen, selection: selectionOf(chosen.selection) };
  const { selection, responsible, query, view } = choice;
  const entries = scoped(context, scope);
  const shown = filterLedger(entries, { selection, responsible, query }, context.organizations);
  const options = { level: level + 1, minutesHref, responsible };
  return html`${heading(level, t.title)} ${ledgerHeader(entries, context)} ${ledgerFilters(entries, choice, context, onChange)}
    <p role="status" class="small muted">${t.shown(shown.length, entries.length)}</p>
    ${shown.length > 0 ? nothing : html`<p class="empty" part="empty">${t.noneFound} <button type="button" class="link" @click=${onClear}>${t.clear}</button></p>`}
    ${view === 'meeting' ? groupsByMeeting(shown, context, options) : groupsByResponsible(shown, context, options)}`;
}

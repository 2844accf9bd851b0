import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { facetNames } from '../../domain/proposal-facets.js';
import { consultationMessages } from '../../i18n/consultation.js';
import { formatNumber } from '../../i18n/formats.js';
import type { RecordContext } from '../../ui/record-context.js';
import { ROWS, type ConsultationSettings } from './consultation-settings.js';
import type { LedgerAnswer, LedgerRow } from './ledger.js';
import { proposalRow } from './proposal-row.js';

/** The proposals found, as many as were asked for, and the button for more. */
export function ledgerList(answer: LedgerAnswer, context: RecordContext, settings: ConsultationSettings, retry: () => void): TemplateResult {
  const t = context.page.messages(consultationMessages);
  const { rows, busy, outdated, total } = answer;
  // A page that is not there may have been taken away a moment ago, and be back in the next.
  const failed = answer.problem !== undefined || rows.some(({ problem }) => problem && problem.kind !== 'not-a-feed');
  return html`<p role="status" class="small muted count">${sayCount(answer, context)}</p>
    ${outdated ? html`<p class="notice" role="status">${t.outdated}</p>` : nothing}
    ${total === 0 && !busy ? nothingFound(context, settings) : nothing}
    ${rows.length === 0 && busy ? html`<div class="waiting" aria-hidden="true">${Array.from({ length: 3 }, () => html`<div class="bone box"></div>`)}</div>` : nothing}
    <ol class="ledger plain" part="list" role="list" aria-busy=${String(busy)} start="1">
      ${repeat(
        groupFailures(rows),
        ({ row }) => row.ordinal,
        ({ row, place, count }) =>
          html`<li class="row" part="proposal" tabindex="-1" data-places=${Array.from({ length: count }, (_, index) => place + index).join(' ')}>${row.proposal ? proposalRow(row.proposal, context, settings, settings.level + 1) : html`<p class="muted">${t.failedRows(count)}</p>`}</li>`,
      )}
    </ol>
    ${failed ? html`<div class="notice failed" part="notice" role="status"><p>${t.failed}</p><button type="button" aria-disabled=${String(busy)} @click=${retry}>${t.retry}</button></div>` : nothing}
    ${moreButton(answer, context, settings)}`;
}

/** What is drawn: each proposal, and those in a row that could not be read as one line. `place` counts from 0. */
function groupFailures(rows: readonly LedgerRow[]): { row: LedgerRow; place: number; count: number }[] {
  const groups: { row: LedgerRow; place: number; count: number }[] = [];
  for (const [place, row] of rows.entries()) {
    const last = groups.at(-1);
    if (last && !row.proposal && !last.row.proposal) last.count += 1;
    else groups.push({ row, place, count: 1 });
  }
  return groups;
}

function sayCount({ total, rows, busy, problem }: LedgerAnswer, { page }: RecordContext): string {
  const t = page.messages(consultationMessages);
  if (total === undefined) return problem ? '' : t.searching;
  if (busy && rows.length === 0) return t.searching;
  const number = (value: number): string => formatNumber(value, page.language);
  return t.shown(number(Math.min(rows.length, total)), number(total), total);
}

function nothingFound({ page }: RecordContext, { choice, onClear }: ConsultationSettings): TemplateResult {
  const t = page.messages(consultationMessages);
  const isNarrowed = Boolean(choice.filter.query) || facetNames.some((name) => choice.filter[name]);
  if (!isNarrowed) return html`<p class="empty" part="empty">${t.noneYet}</p>`;
  return html`<p class="empty" part="empty">
    ${t.noneFound} ${choice.filter.query ? t.searchHint : nothing} <button type="button" class="link" @click=${onClear}>${t.clear}</button>
  </p>`;
}

/** The focus goes to the first of the new proposals, where reading goes on; the button is further down then, or gone. */
function moreButton({ total = 0, rows, busy }: LedgerAnswer, { page }: RecordContext, { choice, onMore }: ConsultationSettings): TemplateResult | typeof nothing {
  const t = page.messages(consultationMessages);
  const isComing = busy && rows.length > 0 && rows.length < Math.min(choice.rows, total);
  const left = total - rows.length;
  if (left <= 0 || rows.length === 0) return nothing;
  const label = isComing ? t.loadingMore : t.more(Math.min(ROWS, left));
  return html`<button type="button" class="more no-print" part="more" aria-disabled=${String(isComing)} @click=${() => !isComing && onMore()}>${label}</button>`;
}

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { OwedByOrganization, OwedReplies } from '../../domain/generated/staff.js';
import { formatNumber } from '../../i18n/formats.js';
import { staffMessages } from '../../i18n/staff.js';
import { dateTemplate } from '../../ui/flexible-date.js';
import { recordAddress } from '../../ui/record-address.js';
import { verdictBadge } from '../../ui/verdict-badge.js';
import type { OwedView } from './owed-replies.js';

const waits = ['upTo5', 'upTo10', 'upTo20', 'more'] as const;

/** One row for each institution, and one for all of them where there are several. */
export function owedTable({ organizations, total }: OwedReplies, view: OwedView): TemplateResult {
  const { t } = view;
  return html`<table class="stacked" part="table" role="table">
    <caption class="small muted">${view.isOwn ? nothing : t.caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${t.organization}</th>
        <th role="columnheader" scope="col">${t.pending}</th>
        <th role="columnheader" scope="col">${t.oldest}</th>
        <th role="columnheader" scope="col">${t.waits}</th>
        <th role="columnheader" scope="col" class="number">${t.answered}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${organizations.map((row) => owedRow(row, row.organization?.name ?? t.unassigned, view))}
    </tbody>
    ${organizations.length > 1 ? html`<tfoot role="rowgroup">${owedRow(total, t.total, view)}</tfoot>` : nothing}
  </table>`;
}

function owedRow(row: OwedByOrganization, name: string, view: OwedView): TemplateResult {
  const { page, t } = view;
  const { pending, drafted, overdue, answered } = row;
  const column = (label: string): TemplateResult => html`<span class="name" aria-hidden="true">${label}</span>`;
  const number = (value: number): string => formatNumber(value, page.language);
  return html`<tr role="row" part="row">
    <th role="rowheader" scope="row">${name}</th>
    ${pending === 0
      ? html`<td role="cell" colspan="3">${verdictBadge('met', t.current)}</td>`
      : html`<td role="cell">${column(t.pending)}<strong class="pending">${number(pending)}</strong>
            ${overdue > 0 ? html`<span class="note small alert">${t.overdue(overdue, number(overdue))}</span>` : nothing} ${drafted > 0 ? html`<span class="note small muted">${t.drafted(number(drafted))}</span>` : nothing}</td>
          <td role="cell">${column(t.oldest)}${oldestOf(row, view)}</td>
          <td role="cell">${column(t.waits)}${waitBar(row, view)}</td>`}
    <td role="cell" class="number">${column(t.answered)}${number(answered)}</td>
  </tr>`;
}

function oldestOf({ oldest }: OwedByOrganization, { page, t, queueHref }: OwedView): TemplateResult | typeof nothing {
  if (!oldest) return nothing;
  const href = recordAddress(queueHref, oldest.folio);
  const folio = html`<bdi class="folio">${oldest.folio}</bdi>`;
  return html`${href ? html`<a href=${href}>${folio}</a>` : folio}
    <span class="note">${t.oldestOf(page.messages(staffMessages).workingDays(oldest.days))}</span> <span class="note small muted">${t.since} ${dateTemplate(oldest.since, page.language, 'medium')}</span>`;
}

/** How many have waited how long: the figures are the content, and the bar shows their proportion. */
function waitBar({ waits: counts }: OwedByOrganization, { page, t }: OwedView): TemplateResult {
  return html`<div class="bar" part="bar" aria-hidden="true">${waits.filter((wait) => counts[wait] > 0).map((wait) => html`<span class="part ${wait}" .style=${`flex-grow: ${counts[wait]}`}></span>`)}</div>
    <ul class="plain waits small" role="list">
      ${waits.map((wait) => html`<li class=${counts[wait] === 0 ? 'muted' : ''}><span class="key ${wait}" aria-hidden="true"></span>${t.wait[wait]}: <strong>${formatNumber(counts[wait], page.language)}</strong></li>`)}
    </ul>`;
}

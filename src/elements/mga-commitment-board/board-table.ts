import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { sortEntries } from '../../domain/commitment-board.js';
import type { BoardEntry, BoardOrder } from '../../domain/commitment-board.js';
import type { Commitment } from '../../domain/feed.js';
import { partyName } from '../../domain/organizations.js';
import { dateTemplate } from '../../ui/flexible-date.js';
import { flat } from '../../ui/flat.js';
import { statusBadge } from '../../ui/status-badge.js';
import { planTitle, warnings } from './board-columns.js';
import type { BoardView } from './board-view.js';
import { openButton, openPressed } from './open-button.js';

/**
 * Commitments as a table that can be ordered by its headings; on a narrow page each row becomes a card. The roles are written out because
 * some browsers forget that a table is one when its rows are not displayed as such.
 */
export function boardTable(view: BoardView): TemplateResult {
  const { t, shown, order, organizations, page } = view;
  const columns: [BoardOrder | undefined, string][] = [
    ['number', t.number], ['title', t.commitment], ['lead', t.lead], ['status', t.status], [undefined, t.irm], ['milestones', t.milestones], ['due', t.due],
  ];
  return html`<table role="table" part="table" aria-label=${t.title} @click=${openPressed(view)}>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map(([by, label]) => columnHeading(by, label, view))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${repeat(sortEntries(shown, order.by, order.descending, organizations, page.language), ({ commitment }) => commitment.id, (entry) => row(entry, view))}
    </tbody>
  </table>`;
}

function columnHeading(by: BoardOrder | undefined, label: string, { order, sort }: BoardView): TemplateResult {
  if (!by) return html`<th role="columnheader" scope="col">${label}</th>`;
  const direction = order.by === by ? (order.descending ? 'descending' : 'ascending') : 'none';
  return html`<th role="columnheader" scope="col" aria-sort=${direction}>
    <button type="button" class="sort" @click=${() => sort(by)}>${label}<span aria-hidden="true">${direction === 'none' ? '' : direction === 'ascending' ? '▲' : '▼'}</span></button>
  </th>`;
}

/** What comes and goes as a commitment is reported on stays apart from the button, which may have the focus. */
function row(entry: BoardEntry, view: BoardView): TemplateResult {
  const { commitment, milestones, group, irm } = entry;
  const { t, words, page, organizations } = view;
  const unknown = html`<span class="muted" .textContent=${t.noInformation}></span>`;
  const facts = [
    cell(t.lead, commitment.lead ? partyName(commitment.lead, organizations) : unknown),
    cell(t.status, statusBadge(group, words.status[group])),
    cell(t.irm, irm ? statusBadge(irm, words.status[irm]) : unknown),
    cell(t.milestones, milestones.total > 0 ? t.milestonesOf(milestones.complete, milestones.total) : unknown),
    cell(t.due, commitment.end === undefined ? unknown : dateTemplate(commitment.end, page.language, 'medium')),
  ];
  const cells = [
    html`<td role="cell" class=${commitment.number === undefined ? 'blank' : ''} data-label=${t.number} .textContent=${commitment.number ?? ''}></td>`,
    html`<th role="rowheader" scope="row">${openButton(commitment, view)}${flat(html`${[planLine(commitment, view), warnings(entry, view)]}`)}</th>`,
    flat(html`${facts}`),
  ];
  return flat(html`<tr role="row" part="row">${cells}</tr>`);
}

/** Numbers begin anew in each plan. */
function planLine(commitment: Commitment, view: BoardView): TemplateResult | typeof nothing {
  const title = planTitle(commitment, view);
  return title === undefined ? nothing : html`<p class="muted small" lang=${view.page.contentLanguage(view.feed) ?? nothing} .textContent=${title}></p>`;
}

function cell(label: string, content: TemplateResult | string): TemplateResult {
  return typeof content === 'string' ? html`<td role="cell" data-label=${label} .textContent=${content}></td>` : html`<td role="cell" data-label=${label}>${content}</td>`;
}

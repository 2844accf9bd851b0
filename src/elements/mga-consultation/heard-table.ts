import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { decisions } from '../../domain/consultation.js';
import type { HeardRow } from '../../domain/proposal-facets.js';
import { consultationMessages } from '../../i18n/consultation.js';
import { formatNumber } from '../../i18n/formats.js';
import { commitmentLink } from '../../ui/commitment/commitment-link.js';
import { figureActions } from '../../ui/figure/figure-actions.js';
import type { Figure } from '../../ui/figure/figure.js';
import { heading } from '../../ui/heading.js';
import type { RecordContext } from '../../ui/record-context.js';
import type { ConsultationSettings } from './consultation-settings.js';
import type { LedgerAnswer } from './ledger.js';

/** What was heard on each theme and what was answered, as a table that becomes a list where it is narrow. Decisions nobody took have no column. */
export function heardTable({ overview }: LedgerAnswer, context: RecordContext, settings: ConsultationSettings): TemplateResult {
  const { page, feed } = context;
  const t = page.messages(consultationMessages);
  if (!overview) return html`<p role="status" class="muted">${t.searching}</p>`;
  if (overview.heard.length === 0) return html`<p class="empty" part="empty">${t.noneYet}</p>`;
  const taken = decisions.filter((decision) => overview.heard.some((row) => row.decisions[decision]));
  const names = [t.heard, ...taken.map((decision) => t.state[decision]), t.state.pending];
  const themeOf = ({ theme }: HeardRow): string => (theme === undefined ? t.noTheme : (feed.themes.find(({ id }) => id === theme)?.name ?? theme));
  const countsOf = (row: HeardRow): number[] => [row.heard, ...taken.map((decision) => row.decisions[decision] ?? 0), row.pending];
  const titleOf = (id: string): string => feed.commitments.find((commitment) => commitment.id === id)?.title ?? id;
  const figure: Figure = {
    file: 'consulta-temas',
    title: t.heardTitle,
    note: t.heardNote,
    columns: [{ name: t.byTheme }, ...names.map((name) => ({ name, numeric: true })), { name: t.commitments }],
    rows: overview.heard.map((row) => [themeOf(row), ...countsOf(row), row.commitments.map(titleOf).join('; ')]),
  };
  const hasCommitments = overview.heard.some(({ commitments }) => commitments.length > 0);
  return html`<section class="heard" part="heard">
    ${heading(settings.level + 1, t.heardTitle, 'subheading')}
    <p class="small muted">${t.heardNote}</p>
    <table role="table" class="heard-table">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${t.byTheme}</th>
          ${names.map((name) => html`<th role="columnheader" scope="col" class="number">${name}</th>`)} ${hasCommitments ? html`<th role="columnheader" scope="col">${t.commitments}</th>` : nothing}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${overview.heard.map(
          (row) => html`<tr role="row">
            <th role="rowheader" scope="row">${themeOf(row)}</th>
            ${countsOf(row).map((count, index) => html`<td role="cell" class="number ${count === 0 ? 'zero' : ''}"><span class="name" aria-hidden="true">${names[index]}</span>${formatNumber(count, page.language)}</td>`)}
            ${hasCommitments ? html`<td role="cell" class="${row.commitments.length === 0 ? 'zero' : ''}"><span class="name" aria-hidden="true">${t.commitments}</span>${commitmentList(row, context, settings)}</td>` : nothing}
          </tr>`,
        )}
      </tbody>
    </table>
    ${figureActions(figure, context)}
  </section>`;
}

function commitmentList({ commitments }: HeardRow, context: RecordContext, { commitmentHref }: ConsultationSettings): TemplateResult | string {
  if (commitments.length === 0) return '—';
  return html`<ul class="plain">
    ${commitments.map((id) => {
      const commitment = context.feed.commitments.find((known) => known.id === id);
      return html`<li>${commitment ? commitmentLink(commitmentHref, commitment, context) : id}</li>`;
    })}
  </ul>`;
}

export const heardStyles = css`
  .heard-table {
    margin-block-start: 0.75em;
  }
  .heard-table .number {
    text-align: end;
  }
  .heard-table :is(th, td) {
    padding-inline: 0.5em;
  }
  .heard-table th[scope='row'] {
    font-weight: 600;
  }
  .heard-table .name {
    display: none;
  }
  .heard-table .zero {
    color: var(--_muted);
  }
  @container (inline-size < 60em) {
    .heard-table,
    .heard-table tbody,
    .heard-table tr,
    .heard-table th,
    .heard-table td {
      display: block;
    }
    .heard-table thead {
      display: none;
    }
    .heard-table tbody {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
      gap: 0 2em;
    }
    .heard-table tr {
      padding-block: 0.75em;
      border-block-start: 1px solid var(--_line);
    }
    .heard-table :is(th, td) {
      padding: 0.1em 0;
      border: 0;
    }
    .heard-table td {
      display: flex;
      justify-content: space-between;
      gap: 1em;
      text-align: start;
    }
    .heard-table .name {
      display: inline;
      color: var(--_muted);
      overflow-wrap: normal;
    }
    .heard-table ul {
      max-inline-size: 65%;
    }
  }
`;

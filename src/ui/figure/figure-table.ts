import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { figureMessages } from '../../i18n/figure.js';
import { formatNumber } from '../../i18n/formats.js';
import { wordBreak } from '../long-words.js';
import type { PageController } from '../page-controller.js';
import type { Figure, FigureCell } from './figure.js';

/** A value in words: numbers as the language writes them, and a word where nobody has said. */
export function sayCell(value: FigureCell, page: PageController): string {
  if (value === undefined) return page.messages(figureMessages).noData;
  return typeof value === 'number' ? formatNumber(value, page.language) : value;
}

/**
 * A figure as a table, which is its content: what is drawn beside it says the same. Its first column heads the rows.
 *
 * @param draw Draws a cell with more than its words: a link, a badge. By default a cell is its value in words.
 */
export function figureTable(figure: Figure, page: PageController, draw?: (row: number, column: number, words: string) => unknown): TemplateResult {
  const { columns, rows, title } = figure;
  const cell = (row: number, column: number): unknown => {
    const words = sayCell(rows[row]![column], page);
    return draw ? draw(row, column, words) : words;
  };
  const side = (column: number): string => (columns[column]!.numeric ? 'numeric' : '');
  return html`<table class="figure-table" part="table" role="table">
    <caption class="visually-hidden">${title}</caption>
    <thead>
      <tr>
        ${columns.map(({ name }, column) => html`<th scope="col" class="${side(column)} ${wordBreak(name)}">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (values, row) => html`<tr part="row">
          <th scope="row" class=${wordBreak(sayCell(values[0], page))}>${cell(row, 0)}</th>
          ${columns.slice(1).map((_, index) => html`<td class="${side(index + 1)} ${values[index + 1] === undefined ? 'muted' : ''}">${cell(row, index + 1)}</td>`)}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

export const figureTableStyles = css`
  .figure-table th[scope='row'] {
    font-weight: 400;
  }
  .figure-table .numeric {
    text-align: end;
  }
  .figure-table th,
  .figure-table td {
    padding: 0.45em 0.6em;
  }
  @container (inline-size < 24em) {
    .figure-table th,
    .figure-table td {
      padding-inline: 0.3em;
    }
    .figure-table thead th {
      font-size: 0.875em;
    }
    .figure-table td,
    .root:is(.font-1, .font-2) .figure-table th {
      overflow-wrap: anywhere;
      hyphens: auto;
    }
  }
  /* A telephone with text half as large again: words of the head may break rather than leave the page. */
  @container (inline-size < 19em) {
    .figure-table th {
      overflow-wrap: anywhere;
      hyphens: auto;
    }
  }
  .figure-table :is(th, td):first-child {
    padding-inline-start: 0;
  }
  .figure-table :is(th, td):last-child {
    padding-inline-end: 0;
  }
`;

import { css, html, nothing, unsafeCSS } from 'lit';
import type { TemplateResult } from 'lit';
import type { RankedTheme } from '../../domain/prioritization-ranking.js';
import { wordBreak } from '../../ui/long-words.js';
import { say, themeOf, type PrioritizationScene } from './prioritization-view.js';

/** A column besides that of the theme. */
export interface ThemeColumn {
  name: string;
  /** What a card calls it; its name by default. */
  label?: string;
  /** Whether it comes first in a card, under the name of the theme. */
  leads?: boolean;
}

/** What a row says of its theme before its cells. */
type PlacedTheme = Pick<RankedTheme, 'index' | 'place' | 'sharing' | 'selection'>;

/** A table with one row for each theme, in the order of the ranking. */
export interface ThemeTable {
  part: 'ranking' | 'disagreement' | 'stability' | 'votes';
  caption: string;
  columns: readonly ThemeColumn[];
  rows: readonly { theme: PlacedTheme; cells: readonly unknown[] }[];
}

/** How much room a table takes that has as many columns. More never fit beside each other, and its rows stay cards. */
const widthOf = (columns: number): string => (columns <= 3 ? 'narrow' : columns <= 6 ? 'middle' : columns <= 8 ? 'wide' : 'cards');

/**
 * Themes × columns. Where there is no room for the columns each row becomes a card whose lines say the column's name. The roles are written out
 * because some browsers forget that a table is one when its rows are not displayed as such.
 */
export function themeTable({ part, caption, columns, rows }: ThemeTable, scene: PrioritizationScene): TemplateResult {
  const { t } = scene;
  return html`<table class="themes ${part} ${widthOf(columns.length)}" part=${part} role="table">
    <caption class="visually-hidden">${caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${t.theme}</th>
        ${columns.map(({ name }) => html`<th role="columnheader" scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ({ theme, cells }) => html`<tr role="row" part="row" class=${theme.selection ?? ''}>
          <th role="rowheader" scope="row">${placeAndName(theme, scene)}</th>
          ${cells.map((cell, column) => tableCell(cell, columns[column]!))}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

function tableCell(content: unknown, { name, label = name, leads }: ThemeColumn): TemplateResult {
  return html`<td role="cell" class=${leads ? 'leads' : ''}><span class="label" aria-hidden="true">${label}</span><div>${content}</div></td>`;
}

function placeAndName(theme: PlacedTheme, scene: PrioritizationScene): TemplateResult {
  const { feed, page, t } = scene;
  const { place, sharing } = theme;
  const { name } = themeOf(theme, scene);
  return html`<div class="placed">
    <span class="place">${place === undefined ? html`<span aria-hidden="true">–</span><span class="visually-hidden">${t.noPlace}.</span>` : html`<span class="visually-hidden">${t.place}</span> ${say(place, scene)}`}</span>
    <span><span lang=${page.contentLanguage(feed) ?? nothing} class=${wordBreak(name)}>${name}</span>${sharing > 1 ? html` <span class="small muted tie">(${t.shared})</span>` : nothing}</span>
  </div>`;
}

/**
 * How the rows of the tables of a selector become cards: in a narrow place, and in any place when the table never fits. Plain text, because what
 * minifies `css` templates does not understand a selector that is put in.
 */
const cards = (which: string): string => `
  ${which},
  ${which} tbody {
    display: block;
  }
  ${which} thead {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
  }
  ${which} tr {
    display: flex;
    flex-direction: column;
    margin-block-end: 0.75em;
    padding: 0.7em 0.9em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  ${which} :is(th, td) {
    display: block;
    padding: 0;
    border: 0;
  }
  ${which} td {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 0 0.75em;
    padding-block: 0.25em;
    order: 2;
    border-block-start: 1px solid var(--_line);
  }
  @container (inline-size < 16em) {
    ${which} td {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  ${which} .label {
    display: block;
    font-size: 0.875em;
    color: var(--_muted);
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  ${which} td.leads {
    order: 1;
  }
  ${which} .placed {
    padding-block-end: 0.4em;
  }
`;

const tableStyles = css`
  .themes {
    margin-block-start: 0.5em;
  }
  .themes th[scope='row'] {
    font-weight: 600;
  }
  .themes td {
    padding-inline: 0.5em;
  }
  .themes .label {
    display: none;
  }
  .themes tr:is(.in, .tied) th[scope='row'] {
    box-shadow: inset 4px 0 0 var(--_complete);
  }
  .themes:dir(rtl) tr:is(.in, .tied) th[scope='row'] {
    box-shadow: inset -4px 0 0 var(--_complete);
  }
  .placed {
    display: flex;
    gap: 0.6em;
    align-items: baseline;
  }
  .place {
    flex: none;
    min-inline-size: 1.2em;
    font-size: 1.35em;
    line-height: 1.1;
    text-align: end;
  }
  .tie {
    font-weight: 400;
  }
  /* A sheet of paper has room for the columns in small print. */
  @media print {
    .themes {
      font-size: 0.75em;
    }
    .themes td {
      padding-inline: 0.35em;
    }
    .themes tr {
      break-inside: avoid;
    }
  }
`;

const cardRules = `
  ${cards('.themes.cards')}
  @media not print {
    @container (inline-size < 36em) {
      ${cards('.themes.narrow')}
    }
    @container (inline-size < 52em) {
      ${cards('.themes.middle')}
    }
    @container (inline-size < 60em) {
      ${cards('.themes.wide')}
    }
  }
  @media print {
    @container (inline-size < 40em) {
      ${cards('.themes:is(.middle, .wide)')}
    }
  }
`;

export const themeTableStyles = [tableStyles, unsafeCSS(cardRules)];

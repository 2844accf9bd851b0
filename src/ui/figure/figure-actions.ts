import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { figureMessages } from '../../i18n/figure.js';
import type { RecordContext } from '../record-context.js';
import { saveFile } from '../save-file.js';
import type { Drawing } from './drawing.js';
import { figureCsv } from './figure-csv.js';
import { figureDrawing } from './figure-drawing.js';
import { figureOrigin } from './figure-origin.js';
import { sayCell } from './figure-table.js';
import type { Figure } from './figure.js';
import { pngBlob } from './png-blob.js';
import { svgText } from './svg-text.js';
import { tableDrawing } from './table-drawing.js';

/**
 * Buttons to take a figure away: its data as CSV, its picture as SVG and as PNG. All say where the data comes from, for which day, and when it is
 * invented. Files are called `cobertura-sectores-2026-06-01.csv`.
 *
 * @param draw Its picture without title and source; its table when there is none. Called when somebody asks for it.
 */
export function figureActions(figure: Figure, context: RecordContext, draw?: () => Drawing): TemplateResult {
  const { page } = context;
  const t = page.messages(figureMessages);
  const named = (file: string): string => `${file} ${t.ofFigure(figure.title)}`;
  const files = (): FigureFiles => figureFiles(figure, context, draw);
  return html`<div class="figure-actions no-print" part="downloads" role="group" aria-label="${t.download} ${t.ofFigure(figure.title)}">
    <span class="small" aria-hidden="true">${t.download}</span>
    <button type="button" aria-label=${named(t.csv)} @click=${() => files().saveCsv()}>${t.csv}</button>
    <button type="button" aria-label=${named(t.svg)} @click=${() => files().saveSvg()}>${t.svg}</button>
    <button type="button" aria-label=${named(t.png)} @click=${() => files().savePng()}>${t.png}</button>
  </div>`;
}

interface FigureFiles {
  saveCsv: () => void;
  saveSvg: () => void;
  savePng: () => Promise<void>;
}

function figureFiles(figure: Figure, context: RecordContext, draw?: () => Drawing): FigureFiles {
  const origin = figureOrigin(context);
  const name = `${figure.file}-${origin.asOf}`;
  const drawing = (): Drawing => figureDrawing(figure, draw?.() ?? tableDrawing(figure, (value) => sayCell(value, context.page)), origin);
  const saveSvg = (): void => {
    const description = [figure.note, origin.demonstration, origin.sentence].filter(Boolean).join(' ');
    saveFile(`${name}.svg`, svgText(drawing(), { title: figure.title, description, language: origin.language }), 'image/svg+xml');
  };
  return {
    saveCsv: () => saveFile(`${name}.csv`, figureCsv(figure, origin), 'text/csv;charset=utf-8'),
    saveSvg,
    savePng: async () => {
      const png = await pngBlob(drawing());
      // A browser that makes no PNG makes the other picture.
      if (png) saveFile(`${name}.png`, png, 'image/png');
      else saveSvg();
    },
  };
}

export const figureActionsStyles = css`
  .figure-actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 0.6em;
    margin-block: 0.75em var(--_space);
    color: var(--_muted);
  }
  .figure-actions button {
    min-block-size: max(2em, 32px);
    padding: 0.2em 0.7em;
    font-size: 0.875em;
    font-weight: 400;
  }
`;

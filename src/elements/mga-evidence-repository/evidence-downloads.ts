import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { evidenceCells, evidenceColumns } from '../../domain/evidence-table.js';
import { figureCsv } from '../../ui/figure/figure-csv.js';
import { figureOrigin } from '../../ui/figure/figure-origin.js';
import { saveFile } from '../../ui/save-file.js';
import type { EvidenceView } from './evidence-view.js';

/** What can be taken away: the list of documents as it is shown, searched and filtered. */
export function evidenceDownloads(view: EvidenceView): TemplateResult | typeof nothing {
  const { t, shown } = view;
  return html`<div class="figure-actions no-print" part="downloads">${shown.length > 0 ? html`<button type="button" @click=${() => saveList(view)}>${t.downloadList}</button>` : nothing}</div>`;
}

function saveList({ t, ages, shown, context, evidence }: EvidenceView): void {
  const origin = figureOrigin(context);
  const rows = shown.map((item) => {
    const cells = evidenceCells(item, context.organizations);
    return evidenceColumns.map((column) => (column === 'freshness' ? ages[item.freshness] : cells[column]));
  });
  const figure = { file: t.file, title: `${t.title}: ${evidence.plan.title}`, columns: evidenceColumns.map((column) => ({ name: t.columns[column] })), rows };
  saveFile(`${figure.file}-${origin.asOf}.csv`, figureCsv(figure, origin), 'text/csv;charset=utf-8');
}

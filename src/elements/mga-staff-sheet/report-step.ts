import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { SheetFinding, SheetReport } from '../../domain/generated/staff.js';
import { formatNumber } from '../../i18n/formats.js';
import { staffSheetMessages } from '../../i18n/staff-sheet.js';
import { staffProblemWords } from '../../ui/staff-problem-words.js';
import type { SheetDesk } from './sheet-desk.js';
import { step } from './step.js';

/** Findings the server tells at most. */
const most = 200;

/** What the spreadsheet would do, or did: a sentence, how many rows of each kind, and what was found row by row. */
export function reportStep(desk: SheetDesk): TemplateResult {
  const { page, report } = desk;
  const t = page.messages(staffSheetMessages);
  return step(desk, 3, report?.applied ? t.done : t.review, html`
    <div id="outcome" class="outcome" part="outcome" role="status" tabindex="-1">${outcome(desk)}</div>
    ${report ? html`${counts(report, desk)} ${findings(report, desk)}` : nothing}`);
}

function outcome(desk: SheetDesk): TemplateResult {
  const { page, report, busy, trouble, isUncertain } = desk;
  const t = page.messages(staffSheetMessages);
  const number = (value: number): string => formatNumber(value, page.language);
  if (busy === 'check') return html`<p>${t.checking}</p>`;
  if (trouble) {
    const words = trouble.task === 'check' ? t.notChecked : isUncertain ? t.maybePublished : trouble.problem.kind === 'conflict' ? `${t.notPublished} ${t.changedMeanwhile}` : t.notPublished;
    return html`<div class="notice failed" part="notice">
      <p>${isUncertain ? nothing : staffProblemWords(trouble.problem, page)} ${words}</p>
      <button type="button" @click=${desk.check}>${t.checkAgain}</button>
    </div>`;
  }
  if (!report) return html``;
  if (report.applied && report.replies > 0) return html`<p class="sentence">${t.published(report.replies, number(report.replies))}</p>`;
  if (report.errors > 0) return html`<p class="sentence alert">${t.hasErrors(report.errors, number(report.errors))}</p><p>${t.mend}</p>`;
  if (report.replies === 0) return html`<p class="sentence">${t.nothing}</p>${report.unchanged > 0 ? html`<p>${t.unchangedAll}</p>` : nothing}`;
  return html`<p class="sentence">${t.wouldPublish(report.replies, number(report.replies))}</p>`;
}

function counts({ rows, replies, unchanged, empty, errors, applied }: SheetReport, { page }: SheetDesk): TemplateResult {
  const t = page.messages(staffSheetMessages).count;
  const count = (name: string, value: number): TemplateResult => html`<div><dt>${name}</dt><dd>${formatNumber(value, page.language)}</dd></div>`;
  return html`<dl class="counts" part="counts">${count(t.rows, rows)} ${count(applied ? t.repliesDone : t.replies, replies)} ${count(t.unchanged, unchanged)} ${count(t.empty, empty)} ${count(t.errors, errors)}</dl>`;
}

function findings({ findings: found }: SheetReport, { page }: SheetDesk): TemplateResult | typeof nothing {
  if (found.length === 0) return nothing;
  const t = page.messages(staffSheetMessages);
  return html`<table class="stacked" part="findings" role="table">
      <caption><strong>${t.findings}</strong></caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" class="row">${t.row}</th>
          <th role="columnheader" scope="col">${t.column}</th>
          <th role="columnheader" scope="col">${t.folio}</th>
          <th role="columnheader" scope="col">${t.what}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${found.map((finding) => findingRow(finding, t))}
      </tbody>
    </table>
    ${found.length >= most ? html`<p class="small">${t.first(most)}</p>` : nothing}`;
}

function findingRow({ row, column, folio, text, severity }: SheetFinding, t: (typeof staffSheetMessages)['es']): TemplateResult {
  const name = (words: string): TemplateResult => html`<span class="name" aria-hidden="true">${words}</span>`;
  return html`<tr role="row" part="finding">
    <th role="rowheader" scope="row">${name(t.row)}${row}</th>
    <td role="cell" class=${column ? '' : 'blank'}>${column ? html`${name(t.column)}<bdi>${column}</bdi>` : nothing}</td>
    <td role="cell" class=${folio ? '' : 'blank'}>${folio ? html`${name(t.folio)}<bdi class="folio">${folio}</bdi>` : nothing}</td>
    <td role="cell"><strong class=${severity === 'error' ? 'alert' : ''}>${t.severity[severity]}.</strong> ${text}</td>
  </tr>`;
}

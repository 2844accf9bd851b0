import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ProgressReport } from '../../domain/feed.js';
import { newestReports, owesDifficulties } from '../../domain/status.js';
import { commitmentMessages } from '../../i18n/commitment.js';
import { formatNumber } from '../../i18n/formats.js';
import { statusMessages } from '../../i18n/status.js';
import { dateTemplate } from '../flexible-date.js';
import { paragraphs } from '../paragraphs.js';
import type { RecordContext } from '../record-context.js';
import { statusBadge } from '../status-badge.js';

/** The series of reports, newest first. @param end Due date of what they report on, if it still has one. */
export function progressReports(reports: readonly ProgressReport[], end: string | undefined, context: RecordContext): TemplateResult {
  const { page, feed, today } = context;
  const t = page.messages(commitmentMessages);
  const words = page.messages(statusMessages);
  const language = page.contentLanguage(feed);
  const owing = owesDifficulties({ reports: [...reports], end }, today);
  return html`<ol class="reports plain">
    ${newestReports(reports).map(
      (report, index) => html`<li part="report">
        <p class="report-period"><strong>${report.period.label ?? dateTemplate(report.period.end, page.language)}</strong> ${statusBadge(report.status, words.status[report.status])}
          ${report.percent === undefined ? nothing : html`<span class="small muted">${t.percent(formatNumber(report.percent / 100, page.language, 'percent'))}</span>`}</p>
        ${report.summary ? paragraphs(report.summary, language) : nothing}
        ${report.difficulties?.trim()
          ? html`<div><span class="muted">${t.difficulties}:</span> ${paragraphs(report.difficulties, language)}</div>`
          : index === 0 && owing
            ? html`<p class="alert small">${t.difficultiesMissing}</p>`
            : nothing}
      </li>`,
    )}
  </ol>`;
}

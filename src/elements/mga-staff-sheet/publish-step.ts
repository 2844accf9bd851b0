import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatNumber } from '../../i18n/formats.js';
import { staffSheetMessages } from '../../i18n/staff-sheet.js';
import type { SheetDesk } from './sheet-desk.js';
import { step } from './step.js';

/** Publishing, once a spreadsheet without errors has something to publish: how many people get an answer, and what it means. */
export function publishStep(desk: SheetDesk): TemplateResult | typeof nothing {
  const { page, report, busy, trouble, session } = desk;
  const t = page.messages(staffSheetMessages);
  if (report?.applied) return html`<p class="no-print"><button type="button" @click=${desk.remove}>${t.another}</button></p>`;
  // After a failure it is checked again first: what was checked may no longer be so.
  if (!report || trouble || report.errors > 0 || report.replies === 0) return nothing;
  const number = formatNumber(report.replies, page.language);
  return step(desk, 4, t.publish, html`
    <p><strong>${t.people(report.replies, number)}</strong> ${session.session?.mail ? t.mail : t.noMail} ${t.final}</p>
    <p class="buttons no-print"><button type="button" class="primary" aria-disabled=${String(busy !== undefined)} @click=${desk.publish}>${busy === 'publish' ? t.publishing : t.publishButton(report.replies, number)}</button></p>`);
}

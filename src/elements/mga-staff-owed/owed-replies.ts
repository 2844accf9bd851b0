import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { OwedByOrganization, OwedReplies } from '../../domain/generated/staff.js';
import { formatDay, formatNumber } from '../../i18n/formats.js';
import type { staffOwedMessages } from '../../i18n/staff-owed.js';
import { staffMessages } from '../../i18n/staff.js';
import { heading } from '../../ui/heading.js';
import type { PageController } from '../../ui/page-controller.js';
import { saverNotice, type StaffFileSaver } from '../../ui/staff-file-saver.js';
import { verdictBadge } from '../../ui/verdict-badge.js';
import { owedTable } from './owed-table.js';

/** What is needed to draw it. */
export interface OwedView {
  page: PageController;
  t: (typeof staffOwedMessages)['es'];
  level: number;
  queueHref: string | undefined;
  /** Whether only one's own institution is seen. */
  isOwn: boolean;
  refreshing: boolean;
  refresh: () => void;
  saver: StaffFileSaver;
  save: () => void;
}

/** What is owed in a sentence, then by institution, then how it is worked out. */
export function owedReplies(owed: OwedReplies, view: OwedView): TemplateResult {
  const { page, t, level, isOwn, refreshing, refresh, saver, save } = view;
  const { today, organizations, total, moderation } = owed;
  return html`${heading(level, isOwn ? t.titleOwn : t.title)}
    <p class="lead" part="lead" role="status">${lead(total, view)}</p>
    ${moderation > 0 ? html`<p>${t.moderation(moderation, formatNumber(moderation, page.language))}</p>` : nothing}
    ${organizations.length > 0 ? owedTable(owed, view) : nothing}
    <div class="actions no-print" part="actions">
      <button type="button" aria-disabled=${String(refreshing)} @click=${() => !refreshing && refresh()}>${refreshing ? t.refreshing : t.refresh}</button>
      <button type="button" aria-disabled=${String(saver.busy)} @click=${() => !saver.busy && save()}>${saver.busy ? t.downloading : t.csv}</button>
    </div>
    ${saverNotice(saver, page, t.downloaded)}
    <div class="method small muted" part="method">
      <p>${t.method(formatDay(today, page.language))} ${t.workingDays}</p>
      <p>${t.overdueMeans} ${isOwn ? nothing : t.unassignedMeans}</p>
    </div>`;
}

function lead({ pending, oldest }: OwedByOrganization, { page, t }: OwedView): TemplateResult {
  if (pending === 0 || !oldest) return verdictBadge('met', t.upToDate);
  return html`${t.lead(pending, formatNumber(pending, page.language), page.messages(staffMessages).workingDays(oldest.days))}`;
}

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { daysBetween, lastDay } from '../../domain/dates.js';
import type { Milestone } from '../../domain/feed.js';
import { isMilestoneOverdue, lacksEvidence, milestoneStatus } from '../../domain/status.js';
import { commitmentMessages } from '../../i18n/commitment.js';
import { statusMessages } from '../../i18n/status.js';
import { dateTemplate } from '../flexible-date.js';
import { heading } from '../heading.js';
import { paragraphs } from '../paragraphs.js';
import { partyTemplate } from '../party.js';
import type { RecordContext } from '../record-context.js';
import { statusBadge } from '../status-badge.js';
import { evidenceList } from './evidence-list.js';
import { progressReports } from './progress-reports.js';

/**
 * Milestones in order, each with its status, due date, reports and evidence.
 *
 * @param stands False when their commitment was withdrawn: then nothing is overdue or owed.
 */
export function milestoneList(milestones: readonly Milestone[], context: RecordContext, level: number, stands: boolean): TemplateResult {
  return html`<ol class="milestones plain">${milestones.map((milestone) => milestoneItem(milestone, context, level, stands))}</ol>`;
}

function milestoneItem(milestone: Milestone, context: RecordContext, level: number, stands: boolean): TemplateResult {
  const { page, feed } = context;
  const t = page.messages(commitmentMessages);
  const status = milestoneStatus(milestone);
  const language = page.contentLanguage(feed);
  const ofMilestone = html`<span class="visually-hidden">: <span lang=${language ?? nothing}>${milestone.title}</span></span>`;
  return html`<li class="milestone" part="milestone">
    ${heading(level, html`<span lang=${language ?? nothing}>${milestone.title}</span>`, 'milestone-title')}
    <p class="milestone-state">${statusBadge(status, page.messages(statusMessages).status[status])} ${due(milestone, context, stands)}</p>
    ${milestone.description ? paragraphs(milestone.description, language) : nothing}
    ${milestone.deliverable ? html`<p class="small"><span class="muted">${t.deliverable}:</span> ${milestone.deliverable}</p>` : nothing}
    ${milestone.responsible?.length
      ? html`<p class="small"><span class="muted">${t.responsible}:</span> ${milestone.responsible.map((party, index) => html`${index > 0 ? ', ' : nothing}${partyTemplate(party, context)}`)}</p>`
      : nothing}
    ${milestone.reports?.length ? html`<details><summary>${t.reports} (${milestone.reports.length})${ofMilestone}</summary>${progressReports(milestone.reports, stands ? milestone.end : undefined, context)}</details>` : nothing}
    ${milestone.evidence?.length
      ? html`<details><summary>${t.evidence} (${milestone.evidence.length})${ofMilestone}</summary>${evidenceList(milestone.evidence, context)}</details>`
      : stands && lacksEvidence(milestone)
        ? html`<p class="alert small">${t.noEvidence}</p>`
        : nothing}
  </li>`;
}

/** The due date as it was agreed, and for how long it has been overdue. */
function due(milestone: Milestone, { page, today }: RecordContext, stands: boolean): TemplateResult | typeof nothing {
  if (milestone.end === undefined) return nothing;
  const t = page.messages(commitmentMessages);
  const day = lastDay(milestone.end);
  return html`<span class="small">${t.due('')}${dateTemplate(milestone.end, page.language)}${day ? nothing : html` <span class="muted">(${t.undated})</span>`}</span>
    ${day && stands && isMilestoneOverdue(milestone, today) ? html`<span class="alert small">${t.overdueSince(daysBetween(day, today))}</span>` : nothing}`;
}

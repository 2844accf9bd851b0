import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Commitment, IrmAssessment } from '../../domain/feed.js';
import { commitmentCoding } from '../../domain/irm-coding.js';
import { commitmentLacksEvidence, commitmentStatus, countMilestones, hasUnreadableMilestones, isCommitmentOverdue } from '../../domain/status.js';
import { commitmentMessages } from '../../i18n/commitment.js';
import { statusMessages } from '../../i18n/status.js';
import { heading } from '../heading.js';
import type { RecordContext } from '../record-context.js';
import { safeUrl } from '../safe-url.js';
import { statusBadge } from '../status-badge.js';

/** Self-reported status and IRM status side by side, with the rule behind the first. */
export function commitmentStanding(commitment: Commitment, context: RecordContext, level: number): TemplateResult {
  const { page, today } = context;
  const t = page.messages(commitmentMessages);
  const words = page.messages(statusMessages);
  const withdrawn = commitment.withdrawn !== undefined;
  const status = withdrawn ? 'withdrawn' : commitmentStatus(commitment);
  const counts = countMilestones(commitment.milestones ?? []);
  return html`<div class="standing">
    <section>
      ${heading(level, t.selfReported, 'label')}
      <p class="standing-status">${statusBadge(status, words.status[status])}</p>
      ${counts.total > 0 ? html`<p class="small">${t.milestoneCounts(counts.complete, counts.total)}</p>` : nothing}
      ${isCommitmentOverdue(commitment, today) ? html`<p class="alert">${words.overdue}</p>` : nothing}
      ${!withdrawn && commitmentLacksEvidence(commitment) ? html`<p class="alert">${words.lacksEvidence}</p>` : nothing}
      ${!withdrawn && hasUnreadableMilestones(commitment) ? html`<p class="small"><strong>${words.unreadableMilestones}.</strong> ${t.unreadableMilestones}</p>` : nothing}
      <details class="small">
        <summary>${t.howComputed}<span class="visually-hidden">: ${t.selfReported}</span></summary>
        <p>${t.statusRule}</p>
      </details>
    </section>
    <section>
      ${heading(level, t.irm, 'label')}
      ${commitment.irm ? irmFindings(commitment.irm, commitment, context) : html`<p class="muted">${t.noIrm}</p>`}
      <details class="small">
        <summary>${t.howComputed}<span class="visually-hidden">: ${t.irm}</span></summary>
        <p>${t.irmDefinition}</p>
      </details>
    </section>
  </div>`;
}

function irmFindings(irm: IrmAssessment, commitment: Commitment, { page, base }: RecordContext): TemplateResult {
  const t = page.messages(commitmentMessages);
  const words = page.messages(statusMessages);
  const { codes } = commitmentCoding(commitment);
  const url = safeUrl(irm.url, base);
  return html`${irm.status ? html`<p class="standing-status">${statusBadge(irm.status, words.status[irm.status])}</p>` : html`<p class="muted">${t.noIrm}</p>`}
    ${irm.period ? html`<p class="small muted">${irm.period}</p>` : nothing}
    ${codes.length > 0 ? html`<ul class="plain small">${codes.map(({ code, value }) => html`<li>${t.irmCode[code]}: <strong>${typeof value === 'boolean' ? (value ? t.yes : t.no) : t.irmValue[value]}</strong></li>`)}</ul>` : nothing}
    ${irm.summary ? html`<p class="small">${irm.summary}</p>` : nothing}
    ${url ? html`<p class="small"><a href=${url}>${t.irmReport}</a></p>` : nothing}`;
}

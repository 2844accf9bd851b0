import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Commitment } from '../../domain/feed.js';
import { hasUnreadableMilestones } from '../../domain/status.js';
import { commitmentMessages } from '../../i18n/commitment.js';
import { heading } from '../heading.js';
import { paragraphs } from '../paragraphs.js';
import type { RecordContext } from '../record-context.js';
import { safeUrl } from '../safe-url.js';
import { commitmentFacts } from './commitment-facts.js';
import { commitmentStanding } from './commitment-standing.js';
import { criteriaList } from './criteria-list.js';
import { evidenceList } from './evidence-list.js';
import { milestoneList } from './milestone-list.js';
import { progressReports } from './progress-reports.js';

/**
 * Everything the feed says about a commitment: where it stands, what it is for, who answers for it, its milestones, reports and evidence.
 *
 * @param level Level of the title's heading; its sections take the next.
 */
export function commitmentDetails(commitment: Commitment, context: RecordContext, level: number): TemplateResult {
  const { page, feed, base } = context;
  const t = page.messages(commitmentMessages);
  const language = page.contentLanguage(feed);
  const text = (title: string, value: string | undefined): TemplateResult | typeof nothing =>
    value?.trim() ? html`<section class="prose">${heading(level + 1, title, 'subheading')}${paragraphs(value, language)}</section>` : nothing;
  const source = safeUrl(commitment.url, base);
  const stands = commitment.withdrawn === undefined;
  const ownReports = commitment.reports?.length ? commitment.reports : undefined;
  return html`<article class="commitment" part="commitment">
    <header>
      ${commitment.number === undefined ? nothing : html`<p class="muted small">${t.number(commitment.number)}</p>`}
      ${heading(level, html`<span lang=${language ?? nothing}>${commitment.title}</span>`)}
    </header>
    ${commitmentStanding(commitment, context, level + 1)} ${text(t.withdrawn, commitment.withdrawn)} ${text(t.problem, commitment.problem)}
    ${text(t.objective, commitment.objective)} ${text(t.summary, commitment.summary)} ${commitmentFacts(commitment, context)}
    <section>
      ${heading(level + 1, t.milestonesHeading, 'subheading')}
      ${commitment.milestones?.length ? milestoneList(commitment.milestones, context, level + 2, stands) : html`<p class="muted">${hasUnreadableMilestones(commitment) ? t.noReadableMilestones : t.noMilestones}</p>`}
    </section>
    ${ownReports ? html`<section>${heading(level + 1, t.reports, 'subheading')}${progressReports(ownReports, stands ? commitment.end : undefined, context)}</section>` : nothing}
    ${commitment.evidence?.length ? html`<section>${heading(level + 1, t.evidence, 'subheading')}${evidenceList(commitment.evidence, context)}</section>` : nothing}
    ${commitment.criteria ? html`<section>${heading(level + 1, t.criteria, 'subheading')}${criteriaList(commitment.criteria, context)}</section>` : nothing}
    ${source ? html`<p><a href=${source}>${t.source}</a></p>` : nothing}
  </article>`;
}

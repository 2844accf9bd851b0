import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { freshnesses } from '../../domain/evidence-age.js';
import { formatDay, formatNumber } from '../../i18n/formats.js';
import { targetSource } from '../../ui/target-words.js';
import type { EvidenceView } from './evidence-view.js';

/** What one should know first: how many documents there are and how old, and what is missing; and, to open, what each of these figures counts. */
export function evidenceLead(view: EvidenceView): TemplateResult {
  const { t, context, evidence, items, commitments } = view;
  const { page, today } = context;
  const number = (value: number): string => formatNumber(value, page.language);
  const target = context.feed.forum.targets?.monthsOfEvidence;
  const names = t.freshnessCounts(target?.max);
  const counts = freshnesses.map((freshness) => ({ freshness, count: items.filter((item) => item.freshness === freshness).length })).filter(({ count }) => count > 0);
  const lacking = commitments.filter((one) => one.lacking).length;
  const requirements = evidence.standards.flatMap((standard) => standard.requirements);
  const withGaps = requirements.filter(({ missing }) => missing.length > 0).length;
  const day = (text: string): string => formatDay(text, page.language);
  return html`<div class="lead" part="lead">
      <p>
        ${items.length === 0
          ? t.noDocuments
          : html`<strong>${t.total(number(items.length), items.length)}</strong>: ${counts.map(({ freshness, count }, index) => html`${index > 0 ? ', ' : nothing}${number(count)} ${names[freshness]}`)}.`}
        ${lacking > 0 ? html`<strong class="alert">${t.lackingCommitments(lacking)}</strong>` : nothing}
      </p>
      <p>${t.requirementsShown(requirements.length - withGaps, requirements.length)} ${withGaps > 0 ? t.requirementsLacking(withGaps) : nothing}</p>
    </div>
    <details class="small about" part="definitions">
      <summary>${t.definitionTitle}</summary>
      <p>${t.definition}</p>
      <p>${target?.max === undefined ? t.noFreshnessRule : t.freshnessRule(target.max, day(evidence.reckoning))} ${evidence.reckoning === today ? nothing : t.endedPlan(day(evidence.reckoning))}</p>
      ${target ? targetSource(target, t.target, context) : nothing}
      <p>${t.lackingRule}</p>
    </details>`;
}

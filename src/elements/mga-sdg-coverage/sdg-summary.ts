import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Target } from '../../domain/feed.js';
import { judge } from '../../domain/plan-figures/figure.js';
import { sdgNumbers, type SdgCoverage } from '../../domain/sdg-coverage.js';
import { formatNumber } from '../../i18n/formats.js';
import { sayTarget, targetSource } from '../../ui/target-words.js';
import { verdictBadge } from '../../ui/verdict-badge.js';
import type { SdgView } from './sdg-view.js';

/** "9 de 17 objetivos con compromisos", or that nobody knows. */
export function sdgHeadline({ coverage: { covered }, page, t }: SdgView): string {
  return covered === undefined ? t.noData : `${t.covered(formatNumber(covered, page.language))} ${t.coveredLabel(covered)}`;
}

/** How many goals are covered, against the feed's target for a plan, and what that figure is made of. */
export function sdgSummary(view: SdgView): TemplateResult {
  const { coverage, feed, page, t } = view;
  const { covered, commitments, unstated, withdrawn } = coverage;
  const target = feed.forum.targets?.sdgsPerPlan;
  const figure = covered === undefined ? t.noData : t.covered(formatNumber(covered, page.language));
  const bound = target && sayTarget(target, page.language, t.target);
  return html`<div class="summary" part="summary">
      <p class="total" part="figure"><strong>${figure}</strong> ${covered === undefined ? t.noDataLabel : t.coveredLabel(covered)}</p>
      ${bound ? targetLine(target, bound, view) : nothing}
      ${covered !== undefined && unstated.length > 0 ? html`<p class="small muted">${t.unstated(unstated.length)}</p>` : nothing}
    </div>
    <details class="definitions small">
      <summary>${t.howComputed}</summary>
      <p>${t.definition} ${t.counted(commitments.length)} ${withdrawn.length > 0 ? t.withdrawn(withdrawn.length) : nothing}</p>
      ${target ? targetSource(target, t.source, view) : nothing}
    </details>`;
}

function targetLine(target: Target, bound: string, view: SdgView): TemplateResult {
  const { coverage, t } = view;
  const verdict = verdictOf(coverage, target);
  return html`<p class="target">
    ${bound}${isOneWholePlan(view) ? html` ${verdictBadge(verdict, t.verdict[verdict])}` : html`. <span class="muted">${t.notOnePlan}</span>`}
  </p>`;
}

/** Commitments that state no goals may serve any, so where they could make the difference nobody knows. */
function verdictOf({ covered, unstated }: SdgCoverage, target: Target): keyof SdgView['t']['verdict'] {
  if (covered === undefined) return 'no-data';
  const verdict = judge(covered, unstated.length > 0 ? sdgNumbers.length : covered, target);
  return verdict === 'met' || verdict === 'not-met' ? verdict : 'no-data';
}

/** The target is for a plan: commitments of several plans, or some of a plan's, can't be held to it. */
function isOneWholePlan({ coverage, scope: { institution, region, theme, sector } }: SdgView): boolean {
  return new Set(coverage.commitments.map(({ plan }) => plan)).size <= 1 && !institution && !region && !theme && !sector;
}

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { BoardGroup } from '../../domain/commitment-board.js';
import { figureOf, type PlanFigure } from '../../domain/plan-summary.js';
import { formatNumber } from '../../i18n/formats.js';
import { statusBadge } from '../../ui/status-badge.js';
import type { SummaryView } from './summary-view.js';

/** What one should know after five seconds: how many targets are met, and where the commitments stand. */
export function summaryLead(view: SummaryView): TemplateResult {
  const { t, summary, context } = view;
  const rest = t.rest(summary.counts.pending, summary.counts['no-data']);
  const language = context.page.contentLanguage(context.feed) ?? nothing;
  return html`<p class="plan-title muted" lang=${language}>${summary.plan.title}</p>
    <p class="lead" part="lead"><strong>${leadWords(view)}</strong>${rest ? html` ${rest[0]!.toUpperCase()}${rest.slice(1)}.` : nothing}</p>
    ${standing(view)}`;
}

/** How many targets are met; where most of them cannot be checked that comes first, because three of three would sound like all. */
export function leadWords({ t, summary }: SummaryView): string {
  const { met, 'not-met': notMet, pending, 'no-data': noData } = summary.counts;
  const checked = met + notMet;
  return checked > 0 && noData > checked ? t.leadPartly(met, checked, checked + pending + noData) : t.lead(met, checked);
}

/** The commitments by status: a bar, for those who see it, and the same in words with the glyphs that tell the parts of the bar apart. */
function standing(view: SummaryView): TemplateResult | typeof nothing {
  const { t, summary, context } = view;
  const status = figureOf(summary, 'status');
  const overdue = figureOf(summary, 'overdueCommitments');
  if (status.records.length === 0) return nothing;
  const parts = standingOrder.map((group) => ({ group, count: countIn(status, group) })).filter(({ count }) => count > 0);
  return html`<div class="standing" part="standing">
    <p>${t.standing(status.records.length)}${overdue.value === undefined ? nothing : html`: <strong class=${overdue.value > 0 ? 'alert' : ''}>${t.overdue(overdue.value)}</strong>`}</p>
    <div class="bar" aria-hidden="true">${parts.map(({ group, count }) => html`<span class="piece ${group}" .style=${`flex-grow:${count}`}></span>`)}</div>
    <ul class="plain legend" role="list">
      ${parts.map(({ group, count }) => html`<li>${statusBadge(group, `${formatNumber(count, context.page.language)} ${t.inStatus[group](count)}`)}</li>`)}
    </ul>
  </div>`;
}

/** From done to unknown. */
const standingOrder = ['complete', 'substantial', 'limited', 'not-started', 'not-reported'] as const satisfies readonly BoardGroup[];

const countIn = ({ records }: PlanFigure, group: BoardGroup): number => records.filter(({ fact }) => fact?.kind === 'status' && fact.group === group).length;

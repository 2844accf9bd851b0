import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { currentPlan } from '../../domain/current-plan.js';
import type { Feed, Plan } from '../../domain/feed.js';
import { planSummary, verdicts } from '../../domain/plan-summary.js';
import { formatDay } from '../../i18n/formats.js';
import { planSummaryMessages } from '../../i18n/plan-summary.js';
import { figureActions, figureActionsStyles } from '../../ui/figure/figure-actions.js';
import { foldStyles } from '../../ui/fold-styles.js';
import { heading } from '../../ui/heading.js';
import type { RecordContext } from '../../ui/record-context.js';
import { rememberLast } from '../../ui/remember-last.js';
import { statusStyles } from '../../ui/status-badge.js';
import { verdictBadge, verdictStyles } from '../../ui/verdict-badge.js';
import { figureRow } from './figure-row.js';
import { scorecardDrawing } from './scorecard-drawing.js';
import { scorecardFigure } from './scorecard-figure.js';
import { summaryLead } from './summary-lead.js';
import { summaryStyles } from './summary-styles.js';
import { summaryView, type SummarySettings, type SummaryView } from './summary-view.js';

export const styles = [statusStyles, verdictStyles, figureActionsStyles, foldStyles, summaryStyles];

const remembered = rememberLast((feed: Feed, plan: Plan, today: string) => planSummary(feed, plan, today));

function planOf({ feed, today }: RecordContext, id: string | undefined): Plan | undefined {
  return id ? feed.plans.find((plan) => plan.id === id) : currentPlan(feed.plans, today);
}

/** Why there is no scorecard to show, if there is none. */
export function missing(context: RecordContext, { plan }: Pick<SummarySettings, 'plan'>): string | undefined {
  if (planOf(context, plan)) return undefined;
  const t = context.page.messages(planSummaryMessages);
  return plan ? t.notFound(plan) : t.none;
}

export function content(context: RecordContext, settings: SummarySettings): TemplateResult {
  const { feed, today, page } = context;
  const view = summaryView(remembered(feed, planOf(context, settings.plan)!, today), settings, context);
  const { t, summary, level } = view;
  const day = (text: string): string => formatDay(text, page.language);
  return html`${heading(level, t.title)} ${summaryLead(view)}
    <div class="groups">
      ${summary.groups.map(
        ({ group, figures }) => html`<section class="group" part="group">
          ${heading(level + 1, t.groups[group], 'subheading')}
          ${repeat(figures, ({ name }) => name, (figure) => figureRow(figure, view))}
        </section>`,
      )}
    </div>
    ${meanings(view)}
    <p class="small muted">${summary.reckoning === today ? t.reckonedOn(day(today)) : t.reckonedAtEnd(day(summary.reckoning), day(today))}</p>
    ${figureActions(scorecardFigure(view), context, () => scorecardDrawing(view))}`;
}

/** What each verdict on the screen means. */
function meanings({ t, summary }: SummaryView): TemplateResult {
  return html`<details class="meanings small">
    <summary>${t.what}</summary>
    <dl>
      ${verdicts.map((verdict) => (summary.counts[verdict] > 0 ? html`<div><dt>${verdictBadge(verdict, t.verdict[verdict])}</dt><dd>${t.verdictMeaning[verdict]}</dd></div>` : nothing))}
    </dl>
  </details>`;
}

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { currentPlan } from '../../domain/current-plan.js';
import type { Plan } from '../../domain/feed.js';
import { planCycle } from '../../domain/plan-cycle.js';
import { planTimelineMessages } from '../../i18n/plan-timeline.js';
import { figureActions, figureActionsStyles } from '../../ui/figure/figure-actions.js';
import { filterStyles } from '../../ui/filter-field.js';
import { heading } from '../../ui/heading.js';
import type { RecordContext } from '../../ui/record-context.js';
import { safeUrl } from '../../ui/safe-url.js';
import { verdictStyles } from '../../ui/verdict-badge.js';
import { cycleDrawing, cycleFigure } from './cycle-figure.js';
import { cycleList } from './cycle-list.js';
import { cycleStyles } from './cycle-styles.js';
import { deliveryTrade } from './delivery-trade.js';
import type { TimelineSettings } from './timeline-settings.js';
import { tradeStyles } from './trade-styles.js';

export const styles = [filterStyles, figureActionsStyles, verdictStyles, cycleStyles, tradeStyles];

/** The plan to show: the page's, else the reader's when the feed has it, else the current one. */
function planOf({ feed, today }: RecordContext, { plan, chosen }: TimelineSettings): Plan | undefined {
  const find = (id: string | undefined): Plan | undefined => feed.plans.find((candidate) => candidate.id === id);
  return plan ? find(plan) : (find(chosen) ?? currentPlan(feed.plans, today));
}

/** Why there is no cycle to show, if there is none. */
export function missing(context: RecordContext, settings: TimelineSettings): string | undefined {
  return planOf(context, settings) ? undefined : context.page.messages(planTimelineMessages).none;
}

export function content(context: RecordContext, settings: TimelineSettings): TemplateResult {
  const { feed, page, base, today } = context;
  const t = page.messages(planTimelineMessages);
  const plan = planOf(context, settings)!;
  const items = planCycle(plan, feed.consultations, today);
  const url = safeUrl(plan.url, base);
  const choosable = !settings.plan && feed.plans.length > 1;
  return html`${heading(settings.level, t.title)}
    ${choosable ? planChooser(plan, context, settings) : nothing}
    <p class=${choosable ? 'plan only-print' : 'plan'} part="plan" lang=${page.contentLanguage(feed) ?? nothing}>${url ? html`<a href=${url}>${plan.title}</a>` : plan.title}</p>
    ${items.length > 0
      ? html`${cycleList(items, context)} ${figureActions(cycleFigure(plan, items, context), context, () => cycleDrawing(items, context))}`
      : html`<p class="muted">${t.noDates}</p>`}
    ${deliveryTrade(plan, context, settings)}`;
}

function planChooser(plan: Plan, { feed, page }: RecordContext, { onChoose }: TimelineSettings): TemplateResult {
  const t = page.messages(planTimelineMessages);
  return html`<label class="field chooser no-print">
    <span class="small">${t.choose}</span>
    <select lang=${page.contentLanguage(feed) ?? nothing} @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value)}>
      ${feed.plans.map(({ id, title }) => html`<option value=${id} .selected=${id === plan.id}>${title}</option>`)}
    </select>
  </label>`;
}

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Plan, Target } from '../../domain/feed.js';
import { triedDay, trialRange } from '../../domain/delivery-trial.js';
import { latestDelivery } from '../../domain/implementation-time.js';
import { implementationEnd } from '../../domain/plan-cycle.js';
import { formatDay, formatFlexibleDate, formatNumber } from '../../i18n/formats.js';
import { planTimelineMessages } from '../../i18n/plan-timeline.js';
import { heading } from '../../ui/heading.js';
import type { RecordContext } from '../../ui/record-context.js';
import { safeUrl } from '../../ui/safe-url.js';
import { planTime, trialTime } from './delivery-times.js';
import type { TimelineSettings } from './timeline-settings.js';
import { trialControls } from './trial-controls.js';

/** What the delivery date costs: the time the plan's own date leaves, beside it that of a date on trial, and the rule both are held to. */
export function deliveryTrade(plan: Plan, context: RecordContext, settings: TimelineSettings): TemplateResult {
  const { feed, page } = context;
  const t = page.messages(planTimelineMessages);
  const end = implementationEnd(plan);
  const range = trialRange(plan);
  const target = feed.forum.targets?.monthsOfImplementation;
  if (!end || !range) return html`<section class="trade" part="trade">${heading(settings.level + 1, t.trade, 'subheading')}<p>${t.tradeUnknown}</p></section>`;
  const least = target?.min;
  const trial = triedDay(settings.trial, range);
  return html`<section class="trade" part="trade">
    ${heading(settings.level + 1, t.trade, 'subheading')}
    <p class="measure-text">${t.tradeNote(formatFlexibleDate(end, page.language))}</p>
    <div class="times">${planTime(plan, range, least, context)} ${trialTime(plan, trial, range, least, context)}</div>
    ${latestSentence(end, least, context)}
    ${trialControls(plan, trial, range, least, context, settings)}
    ${definition(target, context)}
  </section>`;
}

function latestSentence(end: string, least: number | undefined, { page }: RecordContext): TemplateResult {
  const t = page.messages(planTimelineMessages);
  if (least === undefined) return html`<p class="small muted">${t.noTarget}</p>`;
  const latest = latestDelivery(end, least);
  return latest ? html`<p>${t.latest(formatNumber(least, page.language), formatDay(latest, page.language))}</p>` : html``;
}

function definition(target: Target | undefined, { page, base }: RecordContext): TemplateResult {
  const t = page.messages(planTimelineMessages);
  const url = safeUrl(target?.url, base);
  const source = target?.source ?? target?.url;
  return html`<details class="small">
    <summary>${t.how}</summary>
    <p>${t.definition}</p>
    ${target?.min === undefined
      ? nothing
      : html`<p>${t.definitionTarget(formatNumber(target.min, page.language))}</p>
          <p>${source ? html`${t.source}: ${url ? html`<a href=${url}>${source}</a>` : source}.` : t.sourceUnstated}</p>`}
  </details>`;
}

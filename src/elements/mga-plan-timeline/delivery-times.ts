import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { daysBetween, parseFlexibleDate } from '../../domain/dates.js';
import { trialShift, type TrialRange } from '../../domain/delivery-trial.js';
import type { Plan } from '../../domain/feed.js';
import { implementationTime, implementationVerdict, type ImplementationTime, type MonthsAndDays } from '../../domain/implementation-time.js';
import { implementationEnd, planDelivery } from '../../domain/plan-cycle.js';
import { formatDay, formatFlexibleDate, formatNumber } from '../../i18n/formats.js';
import { planTimelineMessages } from '../../i18n/plan-timeline.js';
import type { RecordContext } from '../../ui/record-context.js';
import { verdictBadge } from '../../ui/verdict-badge.js';
import { place } from './cycle-words.js';

/** The time the plan's own date leaves: what the feed says. */
export function planTime(plan: Plan, range: TrialRange, least: number | undefined, context: RecordContext): TemplateResult {
  const { page } = context;
  const t = page.messages(planTimelineMessages);
  const delivery = planDelivery(plan);
  const isDate = delivery !== undefined && parseFlexibleDate(delivery).kind !== 'text';
  const date = isDate ? html`${t.delivery}: <strong><bdi>${formatFlexibleDate(delivery, page.language)}</bdi></strong>` : delivery ? t.notADate(delivery) : t.noDelivery;
  return html`<div class="time" part="time">
    <p class="whose">${t.ofPlan}</p>
    <p>${date}</p>
    ${timeLeft(implementationTime(delivery, implementationEnd(plan)), range, least, context)}
  </div>`;
}

/** The time a date on trial leaves, marked as a trial; without one, an invitation that keeps its place. */
export function trialTime(plan: Plan, trial: string | undefined, range: TrialRange, least: number | undefined, context: RecordContext): TemplateResult {
  const { page } = context;
  const t = page.messages(planTimelineMessages);
  if (!trial) return html`<div class="time trial untried no-print" part="trial"><p class="whose">${t.trial}</p><p class="muted">${t.trialNone}</p></div>`;
  const shift = range.own ? trialShift(trial, range.own) : undefined;
  return html`<div class="time trial" part="trial">
    <p class="whose">${t.trial}</p>
    <p>${t.delivery}: <strong><bdi>${formatDay(trial, page.language)}</bdi></strong></p>
    ${timeLeft(implementationTime(trial, implementationEnd(plan)), range, least, context)}
    ${shift ? html`<p class="small"><bdi>${t.shift(shift.direction, t.duration(shift.by))}</bdi></p>` : nothing}
  </div>`;
}

/** The time in a few words: for a slider's value and for who hears it change. */
export function timeWords(time: ImplementationTime, { page }: RecordContext): string {
  const t = page.messages(planTimelineMessages);
  if (time.kind === 'unknown') return '';
  if (time.kind === 'after-end') return `${t.nothingLeft} ${t.ofImplementation}`;
  return `${time.exact ? t.duration(time.most) : t.monthsFromTo(time.least.months, time.most.months)} ${t.ofImplementation}`;
}

/** Whether it is enough, in words; nothing without a target. */
export function verdictWords(time: ImplementationTime, least: number | undefined, { page }: RecordContext): string | undefined {
  const verdict = implementationVerdict(time, least);
  return verdict && page.messages(planTimelineMessages).verdict[verdict](formatNumber(least!, page.language));
}

function timeLeft(time: ImplementationTime, range: TrialRange, least: number | undefined, context: RecordContext): TemplateResult | typeof nothing {
  if (time.kind === 'unknown') return nothing;
  const { page } = context;
  const t = page.messages(planTimelineMessages);
  const verdict = implementationVerdict(time, least);
  const figure = time.kind === 'after-end' ? t.nothingLeft : time.exact ? t.duration(time.most) : t.monthsFromTo(time.least.months, time.most.months);
  return html`<p class="measure"><strong><bdi>${figure}</bdi></strong> ${t.ofImplementation}</p>
    ${gauge(time, range, least)}
    ${verdict ? html`<p>${verdictBadge(verdict, verdictWords(time, least, context)!)}</p>` : nothing}
    ${time.kind === 'after-end' ? html`<p class="small">${t.afterEnd}</p>` : time.exact ? nothing : html`<p class="small muted">${t.inexact}</p>`}`;
}

/** Mean days of a month, to draw months and days on one scale. */
const daysInMeanMonth = 365.2425 / 12;

/** The time as a bar, on a scale both dates share, with a line where it would be enough. The words above say the same. */
function gauge(time: ImplementationTime, { first, last }: TrialRange, least: number | undefined): TemplateResult {
  const longest = Math.max(daysBetween(first, last) / daysInMeanMonth, least ?? 0);
  const length = ({ months, days }: MonthsAndDays): number => Math.min(1, (months + days / daysInMeanMonth) / longest);
  const [sure, possible] = time.kind === 'counted' ? [length(time.least), length(time.most)] : [0, 0];
  return html`<div class="gauge" aria-hidden="true">
    ${possible > sure ? html`<span class="possible" .style=${place('to', possible)}></span>` : nothing}
    <span class="sure" .style=${place('to', sure)}></span>
    ${least === undefined ? nothing : html`<span class="least" .style=${place('at', Math.min(1, least / longest))}></span>`}
  </div>`;
}

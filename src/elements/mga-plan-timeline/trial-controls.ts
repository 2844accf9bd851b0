import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { addDays, daysBetween } from '../../domain/dates.js';
import { monthStep, triedDay, type TrialRange } from '../../domain/delivery-trial.js';
import type { Plan } from '../../domain/feed.js';
import { implementationTime, latestDelivery } from '../../domain/implementation-time.js';
import { implementationEnd } from '../../domain/plan-cycle.js';
import { formatDay, formatFlexibleDate, formatNumber } from '../../i18n/formats.js';
import { planTimelineMessages } from '../../i18n/plan-timeline.js';
import { heading } from '../../ui/heading.js';
import type { RecordContext } from '../../ui/record-context.js';
import { place } from './cycle-words.js';
import { timeWords, verdictWords } from './delivery-times.js';
import type { TimelineSettings } from './timeline-settings.js';

/** A slider and a date field, native both, that try a delivery date; each shows what the other did. */
export function trialControls(plan: Plan, trial: string | undefined, range: TrialRange, least: number | undefined, context: RecordContext, settings: TimelineSettings): TemplateResult {
  const { page } = context;
  const t = page.messages(planTimelineMessages);
  const { refused, news, level, onTry } = settings;
  const say = (day: string): string => {
    const time = implementationTime(day, implementationEnd(plan));
    return [`${formatDay(day, page.language)}: ${timeWords(time, context)}`, verdictWords(time, least, context)].filter(Boolean).join('. ');
  };
  const shown = trial ?? range.own;
  const onReset = (event: Event): void => {
    // What was half typed stays in a date field until it is replaced by hand: to the template its value has not changed.
    (event.currentTarget as Element).closest('.controls')!.querySelector<HTMLInputElement>('.trial-date input')!.value = range.own ?? '';
    if (trial || refused) onTry(undefined, 'removed');
  };
  return html`<div class="controls no-print" part="controls" role="group" aria-labelledby="trial-title">
    <div id="trial-title">${heading(level + 2, t.trialTitle, 'trial-title')}</div>
    <p class="small muted">${t.trialNote}</p>
    <div class="fields">
      ${dateField(shown, range, context, settings)}
      <button type="button" part="reset" aria-disabled=${String(!trial && !refused)} @click=${onReset}>${range.own ? t.reset : t.clear}</button>
    </div>
    ${slider(trial, shown, range, say, context, settings)} ${zones(plan, range, least, context)}
    <p class="small" aria-hidden="true"><bdi>${shown ? say(shown) : t.untried}</bdi></p>
    <p class="small muted keys" id="trial-keys">${t.trialKeys}</p>
    <p class="visually-hidden" role="status">${news === 'removed' ? t.wasReset : news === 'typed' && trial ? say(trial) : nothing}</p>
  </div>`;
}

function slider(trial: string | undefined, shown: string | undefined, range: TrialRange, say: (day: string) => string, { page }: RecordContext, { onTry }: TimelineSettings): TemplateResult {
  const t = page.messages(planTimelineMessages);
  const { first, last, initial } = range;
  const length = daysBetween(first, last);
  const day = trial ?? initial;
  const at = Math.min(length, Math.max(0, daysBetween(first, day)));
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'PageUp' && event.key !== 'PageDown') return;
    // Browsers differ in how far these go; a month is what people count here.
    event.preventDefault();
    onTry(monthStep(day, event.key === 'PageUp' ? 1 : -1, range));
  };
  return html`<label class="field slide">
    <span class="small">${t.trialSlider}</span>
    <input
      type="range"
      part="slider"
      min="0"
      max=${length}
      step="1"
      .value=${String(at)}
      aria-valuetext=${shown ? say(shown) : t.untried}
      aria-describedby="trial-keys"
      @input=${(event: Event) => onTry(addDays(first, (event.target as HTMLInputElement).valueAsNumber))}
      @keydown=${onKey}
    />
  </label>`;
}

function dateField(shown: string | undefined, range: TrialRange, { page }: RecordContext, { refused, onTry, onRefuse }: TimelineSettings): TemplateResult {
  const t = page.messages(planTimelineMessages);
  const day = (text: string): string => formatDay(text, page.language);
  const onInput = (event: Event): void => {
    // A date is typed piece by piece: until it is whole, or while its year is 0002, nothing is said.
    const typed = triedDay((event.target as HTMLInputElement).value, range);
    if (typed) onTry(typed, 'typed');
  };
  const onLeave = (event: Event): void => {
    const { value, validity } = event.target as HTMLInputElement;
    if (validity.badInput || (value !== '' && !triedDay(value, range))) onRefuse();
    else if (value === '' && shown !== undefined && shown !== range.own) onTry(undefined, 'removed');
  };
  return html`<div class="field trial-date">
    <label class="small" for="trial-date">${t.trialDate}</label>
    <input
      id="trial-date"
      type="date"
      part="trial-date"
      min=${range.first}
      max=${range.lastTyped}
      .value=${shown ?? ''}
      aria-invalid=${refused ? 'true' : nothing}
      aria-describedby=${refused ? 'trial-problem' : nothing}
      @input=${onInput}
      @blur=${onLeave}
    />
    ${refused ? html`<p class="small alert" id="trial-problem" role="alert">${t.trialRange(day(range.first), day(range.lastTyped))}</p>` : nothing}
  </div>`;
}

/** What the slider's length means: where it begins and ends and, with a target, which part of it leaves enough time. */
function zones(plan: Plan, { first, last }: TrialRange, least: number | undefined, { page }: RecordContext): TemplateResult {
  const t = page.messages(planTimelineMessages);
  const month = (day: string): string => formatFlexibleDate(day.slice(0, 7), page.language, 'medium');
  const latest = latestDelivery(implementationEnd(plan), least);
  const at = latest === undefined ? undefined : Math.min(1, Math.max(0, daysBetween(first, latest) / daysBetween(first, last)));
  const words = least === undefined ? '' : formatNumber(least, page.language);
  return html`<div class="zones small" aria-hidden="true">
    ${at === undefined
      ? nothing
      : html`<div class="strip"><span class="enough" .style=${place('size', at)}><bdi>${t.enough(words)}</bdi></span><span class="not-enough" .style=${place('size', 1 - at)}>${t.notEnough(words)}</span></div>`}
    <div class="ends muted"><span>${month(first)}</span><span>${month(last)}</span></div>
  </div>`;
}

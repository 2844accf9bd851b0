import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { axisPosition, monthAxis, type MonthAxis } from '../../domain/month-axis.js';
import type { CycleItem } from '../../domain/plan-cycle.js';
import { dayParts } from '../../i18n/formats.js';
import { planTimelineMessages } from '../../i18n/plan-timeline.js';
import { paragraphs } from '../../ui/paragraphs.js';
import type { RecordContext } from '../../ui/record-context.js';
import { cycleDates, cycleMoment, cycleName, dayName, dayWords, place } from './cycle-words.js';

/**
 * The cycle as an ordered list with today in its place. Where there is room each piece has a bar beside it, on one axis of months, that says the
 * same as its words; on a phone the list itself is the drawing.
 */
export function cycleList(items: readonly CycleItem[], context: RecordContext): TemplateResult {
  const { today } = context;
  const axis = monthAxis(items.flatMap(({ span }) => (span ? [span.start, span.end] : [])));
  const dated = items.filter(({ span }) => span).length;
  const begun = items.filter(({ span }) => span && span.start <= today).length;
  return html`<div class="cycle" part="cycle">
    ${axis ? axisTemplate(axis, context) : nothing}
    <ol class="plain" role="list">
      ${items.map((item, index) => html`${dated > 0 && index === begun ? todayRow(context) : nothing}${row(item, axis, context)}`)}${dated > 0 && begun === items.length ? todayRow(context) : nothing}
    </ol>
  </div>`;
}

function todayRow(context: RecordContext): TemplateResult {
  return html`<li class="today-row" part="today"><time datetime=${context.today}>${dayWords(context)}</time></li>`;
}

function row(item: CycleItem, axis: MonthAxis | undefined, context: RecordContext): TemplateResult {
  const { page, feed } = context;
  const t = page.messages(planTimelineMessages);
  const moment = cycleMoment(item, page);
  const kind = t.kinds[item.kind];
  // The plan's own dates are called after their kind, and so are some stages.
  const tellsKind = item.kind !== 'other' && cycleName(item, page).toLowerCase() !== kind.toLowerCase();
  const language = page.contentLanguage(feed) ?? nothing;
  return html`<li class="stage ${item.moment ?? 'untold'} ${item.kind}" part="stage">
    <div class="words">
      <p class="name" lang=${item.name === undefined ? nothing : language}>${cycleName(item, page)}</p>
      <p class="small"><bdi>${cycleDates(item, page)}</bdi></p>
      <p class="small muted tags">${moment ? html`<span class="moment">${moment}</span>` : nothing} ${tellsKind ? html`<span>${kind}</span>` : nothing}</p>
      ${item.reversed ? html`<p class="small alert">${t.reversed}</p>` : nothing}
      ${item.description ? html`<div class="small" lang=${language}>${paragraphs(item.description)}</div>` : nothing}
    </div>
    ${axis ? track(item, axis, context.today) : nothing}
  </li>`;
}

function track({ span }: CycleItem, axis: MonthAxis, today: string): TemplateResult {
  const isPoint = span !== undefined && span.start === span.end;
  return html`<div class="track" aria-hidden="true">
    ${axis.ticks.map(({ at }) => html`<span class="tick" .style=${place('at', at)}></span>`)}
    ${isOn(axis, today) ? html`<span class="now-line" .style=${place('at', axisPosition(axis, today))}></span>` : nothing}
    ${span
      ? html`<span
          class="${isPoint ? 'point' : 'bar'} ${span.looseStart ? 'loose-start' : ''} ${span.looseEnd ? 'loose-end' : ''}"
          part="bar"
          .style=${`${place('from', axisPosition(axis, span.start))}; ${place('to', axisPosition(axis, span.end, 'ends'))}`}
        ></span>`
      : nothing}
  </div>`;
}

function axisTemplate(axis: MonthAxis, context: RecordContext): TemplateResult {
  const { page, today } = context;
  const isJanuary = (day: string): boolean => day.slice(5, 7) === '01';
  const yearIsTold = axis.ticks.some(({ day }) => isJanuary(day));
  const tellsYear = (day: string, index: number): boolean => isJanuary(day) || (!yearIsTold && index === 0);
  const name = (day: string, index: number): string => {
    const { month, year } = dayParts(day, page.language);
    return isJanuary(day) ? year : tellsYear(day, index) ? `${month} ${year}` : month;
  };
  // The last month has no room for a name that is not cut.
  const named = axis.ticks.filter(({ at }) => at < 0.96);
  return html`<div class="axis small" aria-hidden="true">
    <div class="scale">
      ${named.map(({ day, at }, index) => html`<span class=${tellsYear(day, index) ? 'year' : 'month'} .style=${place('at', at)}>${name(day, index)}</span>`)}
      ${isOn(axis, today) ? html`<span class="today-name" .style=${place('at', axisPosition(axis, today))}>${dayName(context)}</span>` : nothing}
    </div>
  </div>`;
}

const isOn = ({ start, end }: MonthAxis, day: string): boolean => day >= start && day <= end;

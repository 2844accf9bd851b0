import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Feed } from '../../domain/feed.js';
import { openMeetings, sixMonthRule, type MeetingRhythm, type OpenMeetings } from '../../domain/meeting-targets.js';
import { formatDay, formatNumber } from '../../i18n/formats.js';
import { safeUrl } from '../../ui/safe-url.js';
import type { CalendarView } from './calendar-view.js';

type Target = NonNullable<NonNullable<Feed['forum']['targets']>['openMeetingsPerYear']>;

/** What the forum is held to: open meetings in the year and the time between meetings, each with how it is computed. */
export function meetingFigures(view: CalendarView): TemplateResult {
  const { feed, today, filters } = view;
  const year = Number(filters.year ?? today.slice(0, 4));
  return html`<div class="figures" part="figures">${openFigure(openMeetings(feed, year, today), view)} ${rhythmFigure(sixMonthRule(feed, today), view)}</div>`;
}

function openFigure(figures: OpenMeetings, view: CalendarView): TemplateResult {
  const { t, page, feed } = view;
  const { held, target, verdict, year, unstated } = figures;
  const number = (value: number): string => formatNumber(value, page.language);
  return html`<div class="figure" part="figure">
    <p class="measure"><strong><bdi>${target === undefined ? number(held) : t.openFigure(number(held), number(target))}</bdi></strong> ${target === undefined ? t.openLabel(year, held) : t.openTargetLabel(year)}</p>
    ${verdict ? html`<p class="verdict ${verdict}" part="verdict">${t.openVerdict[verdict](figures)}</p>` : nothing} ${unstated > 0 ? html`<p class="small">${t.unstatedNote(unstated)}</p>` : nothing}
    <details class="small">
      <summary>${t.howComputed}<span class="visually-hidden">: ${t.openTargetLabel(year)}</span></summary>
      <p>${t.openDefinition}</p>
      <dl class="breakdown">
        ${breakdown.map((name) => html`<div><dt>${t.openBreakdown[name]}</dt><dd>${number(figures[name])}</dd></div>`)}
      </dl>
      ${origin(feed.forum.targets?.openMeetingsPerYear, view)}
    </details>
  </div>`;
}

const breakdown = ['held', 'scheduled', 'internal', 'unstated', 'cancelled'] as const;

function rhythmFigure(rhythm: MeetingRhythm, view: CalendarView): TemplateResult | typeof nothing {
  const { t, feed } = view;
  const { months, verdict, last } = rhythm;
  if (months === undefined && !last) return nothing;
  return html`<div class="figure" part="figure">
    <p class="measure">${months === undefined ? html`<strong>${t.rhythmOnly}</strong>` : html`<strong>${t.ruleFigure(months)}</strong> ${t.ruleLabel}`}</p>
    ${verdict ? html`<p class="verdict ${verdict}" part="verdict">${t.ruleVerdict[verdict]}</p>` : nothing}
    <ul class="plain small">${rhythmSentences(rhythm, view).map((sentence) => html`<li>${sentence}</li>`)}</ul>
    ${months === undefined
      ? nothing
      : html`<details class="small">
          <summary>${t.howComputed}<span class="visually-hidden">: ${t.ruleFigure(months)}, ${t.ruleLabel}</span></summary>
          <p>${t.ruleDefinition(months)}</p>
          ${origin(feed.forum.targets?.monthsBetweenMeetings, view)}
        </details>`}
  </div>`;
}

function rhythmSentences({ last, due, next, nextInTime, verdict }: MeetingRhythm, { t, page }: CalendarView): string[] {
  const day = (text: string): string => formatDay(text, page.language);
  return [
    ...(last ? [t.lastHeld(day(last.time.endDay))] : []),
    ...(due ? [verdict === 'late' ? t.nextWasDue(day(due)) : t.nextDue(day(due))] : []),
    next ? (nextInTime === false ? t.nextTooLate(day(next.time.startDay)) : t.nextCalled(day(next.time.startDay))) : t.nextNone,
  ];
}

/** Where a target comes from, the day of the reckoning, and that filters leave the figures alone. */
function origin(target: Target | undefined, { t, page, today, base }: CalendarView): TemplateResult {
  const url = safeUrl(target?.url, base);
  const source = target?.source ?? target?.url;
  return html`${source && target ? html`<p>${t.targetSource}: ${url ? html`<a href=${url}>${source}</a>` : source}.</p>` : nothing}
    <p class="muted">${t.reckonedOn(formatDay(today, page.language))} ${t.notFiltered}</p>`;
}

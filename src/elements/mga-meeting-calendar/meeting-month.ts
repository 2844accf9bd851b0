import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { daysInMonth } from '../../domain/day.js';
import { monthGrid, neighbourMonths, shiftMonth, type GridDay } from '../../domain/month-grid.js';
import { formatDay, formatMonth, weekdayNames } from '../../i18n/formats.js';
import { heading } from '../../ui/heading.js';
import type { CalendarView } from './calendar-view.js';
import { dayForKey } from './day-keys.js';
import { meetingRow } from './meeting-row.js';

/** Titles shown in a day before the rest are only counted. */
const titlesInDay = 2;

/** The month of the chosen day as a grid moved through with the keyboard, and the meetings of that day under it. */
export function meetingMonth(view: CalendarView): TemplateResult {
  const { t, page, shown, day, weekStart, level } = view;
  const month = day.slice(0, 7);
  const weeks = monthGrid(month, shown, weekStart);
  const chosen = weeks.flat().find((cell) => cell.day === day)?.meetings ?? [];
  const long = weekdayNames(page.language, weekStart, 'long');
  return html`<div class="month-view" part="month">
    <div class="month-bar">
      ${heading(level + 1, html`<span id="month-name" aria-live="polite">${formatMonth(month, page.language)}</span>`, 'subheading')} ${monthButtons(view, month)}
    </div>
    <table role="grid" class="grid" part="grid" aria-labelledby="month-name" aria-describedby="grid-help" @keydown=${(event: KeyboardEvent) => onKey(event, view)}>
      <thead role="rowgroup">
        <tr role="row">
          ${weekdayNames(page.language, weekStart).map((name, index) => html`<th role="columnheader" scope="col" abbr=${long[index]!} aria-label=${long[index]!}>${name.replace('.', '')}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${weeks.map((week) => html`<tr role="row">${week.map((cell) => dayCell(cell, view))}</tr>`)}
      </tbody>
    </table>
    <p id="grid-help" class="visually-hidden">${t.gridHelp}</p>
    ${weeks.flat().some(({ inMonth, meetings }) => inMonth && meetings.length > 0) ? nothing : otherMonths(view, month)}
    <section class="chosen-day" part="day" tabindex="-1" aria-label=${t.meetingsOf(formatDay(day, page.language))}>
      ${heading(level + 1, t.meetingsOf(formatDay(day, page.language)), 'subheading')}
      ${chosen.length > 0 ? html`<ol class="plain meetings" role="list">${chosen.map((entry) => meetingRow(entry, view))}</ol>` : html`<p class="none muted">${t.noneOnDay}</p>`}
    </section>
  </div>`;
}

function monthButtons({ t, page, day, today, choose }: CalendarView, month: string): TemplateResult {
  const [before, after] = page.direction === 'rtl' ? ['→', '←'] : ['←', '→'];
  return html`<div class="month-buttons no-print">
    <button type="button" part="previous" aria-label=${t.previousMonth} @click=${() => choose(inMonth(shiftMonth(month, -1), day))}><span aria-hidden="true">${before}</span></button>
    <button type="button" part="today" @click=${() => choose(today)}>${t.goToday}</button>
    <button type="button" part="next" aria-label=${t.nextMonth} @click=${() => choose(inMonth(shiftMonth(month, 1), day))}><span aria-hidden="true">${after}</span></button>
  </div>`;
}

/** The same day of another month, or its last. */
function inMonth(month: string, day: string): string {
  const last = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)));
  return `${month}-${String(Math.min(Number(day.slice(8)), last)).padStart(2, '0')}`;
}

/** Ways out of a month without meetings. */
function otherMonths({ t, page, shown, choose }: CalendarView, month: string): TemplateResult {
  const { before, after } = neighbourMonths(month, shown);
  const first = (other: string): string => shown.find(({ time }) => time.startDay.startsWith(other))!.time.startDay;
  const button = (other: string | undefined): TemplateResult | typeof nothing =>
    other ? html`<button type="button" @click=${() => choose(first(other))}>${t.goToMonth(formatMonth(other, page.language))}</button>` : nothing;
  return html`<p class="empty-month">${t.noneInMonth(formatMonth(month, page.language))} ${button(before)} ${button(after)}</p>`;
}

function dayCell({ day, inMonth: own, meetings }: GridDay, view: CalendarView): TemplateResult {
  const { t, page, today, choose } = view;
  const chosen = day === view.day;
  const titles = meetings.map(({ meeting }) => (meeting.status === 'cancelled' ? `${t.cancelled}: ${meeting.title}` : meeting.title));
  return html`<td
    role="gridcell"
    part="grid-day"
    class="${own ? '' : 'outside'} ${meetings.length > 0 ? 'busy' : ''}"
    data-day=${day}
    tabindex=${chosen ? 0 : -1}
    aria-selected=${String(chosen)}
    aria-current=${day === today ? 'date' : nothing}
    @click=${() => choose(day, true)}
  >
    <span class="visually-hidden">${t.dayLabel(formatDay(day, page.language, 'weekday'), titles)}</span>
    <span class="day-number" aria-hidden="true">${Number(day.slice(8))}</span>
    ${meetings.length > 0
      ? html`<span class="marks" aria-hidden="true">${meetings.slice(0, 3).map(({ meeting }) => html`<span class="mark ${meeting.status === 'cancelled' ? 'cancelled' : ''}"></span>`)}</span>
          <span class="titles small" aria-hidden="true">
            ${meetings.slice(0, titlesInDay).map(({ time, meeting }) => html`<span class=${meeting.status === 'cancelled' ? 'cancelled' : ''}>${time.startDay === day && time.startTime ? html`<b>${time.startTime}</b> ` : nothing}${meeting.title}</span>`)}
            ${meetings.length > titlesInDay ? html`<span>${t.moreInDay(meetings.length - titlesInDay)}</span>` : nothing}
          </span>`
      : nothing}
  </td>`;
}

function onKey(event: KeyboardEvent, { day, weekStart, page, choose, enterDay }: CalendarView): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    enterDay();
    return;
  }
  const target = dayForKey(day, event, { weekStart, direction: page.direction });
  if (target === undefined) return;
  event.preventDefault();
  choose(target, true);
}

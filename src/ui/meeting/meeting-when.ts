import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meeting } from '../../domain/feed.js';
import type { CalendarMeeting } from '../../domain/meeting-calendar.js';
import { isKnownZone, toLocal } from '../../domain/zone-clock.js';
import { parseLocal, sameClock } from '../../domain/zoned-time.js';
import { calendarMessages } from '../../i18n/calendar.js';
import { dayParts, formatDay, zoneName } from '../../i18n/formats.js';
import { isToday } from '../reckoned-day.js';
import type { MeetingContext } from './meeting-context.js';

/** A meeting and when it is. */
type DatedMeeting = Pick<CalendarMeeting, 'meeting' | 'time'>;

/** The day a meeting begins as a block: number, month and year, day of the week. Said as one date. */
export function dateBlock({ time }: Pick<DatedMeeting, 'time'>, view: MeetingContext): TemplateResult {
  const { page } = view;
  const t = page.messages(calendarMessages);
  const { day, month, weekday, year } = dayParts(time.startDay, page.language);
  return html`<time class="date" part="date" datetime=${time.startDay}>
    <span class="visually-hidden">${formatDay(time.startDay, page.language, 'weekday')}</span>
    <span aria-hidden="true"><span class="number">${day}</span><span class="month">${month} ${year}</span><span class="weekday">${time.startDay === view.today && isToday(view) ? t.today : weekday}</span></span>
  </time>`;
}

/** When a meeting is where it is held, with the name of that zone, and on the reader's clock when it shows another time. */
export function whenLines(entry: DatedMeeting, view: MeetingContext): TemplateResult {
  const { time, meeting } = entry;
  const { page } = view;
  const t = page.messages(calendarMessages);
  if (time.allDay) return html`<p class="when">${time.endDay === time.startDay ? t.allDay : t.days(day(time.startDay, view), day(time.endDay, view))}</p>`;
  const zone = time.exact ? zoneName(time.startsAt, time.zone, page.language) : (meeting.timeZone ?? view.feed.timeZone);
  const instant = time.exact ? time.startsAt.toISOString() : `${time.startDay}T${time.startTime}`;
  return html`<p class="when"><time datetime=${instant}><bdi>${t.inZone(wallTimes(entry, view), zone)}</bdi></time></p>
    ${readerLine(entry, view)}`;
}

function wallTimes({ time }: DatedMeeting, view: MeetingContext): string {
  const t = view.page.messages(calendarMessages);
  const start = time.startTime!;
  if (time.endDay !== time.startDay) return t.until(start, [day(time.endDay, view), time.endTime].filter(Boolean).join(', '));
  return time.endTime ? t.times(start, time.endTime) : start;
}

function readerLine({ time }: DatedMeeting, view: MeetingContext): TemplateResult | typeof nothing {
  const { page, readerZone } = view;
  const t = page.messages(calendarMessages);
  if (!time.exact || !isKnownZone(readerZone) || sameClock(time.startsAt, time.zone, readerZone)) return nothing;
  const clock = (moment: Date): string => {
    const local = toLocal(moment, readerZone);
    return local.slice(0, 10) === time.startDay ? local.slice(11) : t.onDay(local.slice(11), day(local.slice(0, 10), view));
  };
  const times = time.endsAt ? t.times(clock(time.startsAt), clock(time.endsAt)) : clock(time.startsAt);
  return html`<p class="reader-time small muted" part="reader-time"><bdi>${t.readerTime(t.inZone(times, zoneName(time.startsAt, readerZone, page.language)))}</bdi></p>`;
}

/** That a meeting moved, and from when; nothing of one that stands where it was. */
export function movedNote({ status, previousStart }: Meeting, view: MeetingContext): TemplateResult | typeof nothing {
  if (status !== 'moved') return nothing;
  const t = view.page.messages(calendarMessages);
  return html`<p class="moved" part="moved"><strong>${t.moved}.</strong> ${previousStart && parseLocal(previousStart) ? t.movedFrom(localWords(previousStart, view)) : nothing}</p>`;
}

/** A date or a date and time of the feed, on the wall where it was written. */
export function localWords(local: string, view: MeetingContext): string {
  const [date = '', time] = local.split('T');
  return time ? `${day(date, view)}, ${time.slice(0, 5)}` : day(date, view);
}

const day = (text: string, { page }: MeetingContext): string => formatDay(text, page.language);

import { addDays } from './dates.js';
import type { Meeting } from './feed.js';
import { equivalentZone, knownZone } from './zone-clock.js';
import { endOfDay, parseLocal, toInstant } from './zoned-time.js';

/** When a meeting is, on the wall where it is held and as moments. */
export interface MeetingTime {
  /** True when the source states a day without a time; then only the days count, and they are the same everywhere. */
  allDay: boolean;
  /** First day, YYYY-MM-DD, where it is held. */
  startDay: string;
  /** HH:MM; absent for an all-day meeting. */
  startTime?: string;
  /** Last day, itself included. */
  endDay: string;
  /** HH:MM; absent when the source states no end or only its day. */
  endTime?: string;
  /** Moment it begins: its midnight, for an all-day meeting. */
  startsAt: Date;
  /** Moment it ends; absent when the source states no end, or one that is not after the start. */
  endsAt?: Date;
  /** Zone the moments are computed in; this engine knows it. */
  zone: string;
  /** False when no engine zone keeps the time of the stated one: the times on the wall are right, the moments may not be. */
  exact: boolean;
}

/**
 * Reads when a meeting is. An end that is not after the start is ignored, because nobody can say which of the two is wrong; an end without
 * time means through that day.
 *
 * @param feedZone Zone of the feed, for meetings that state none.
 * @returns `undefined` when the start is no real date, such as 2026-02-30.
 */
export function meetingTime(meeting: Pick<Meeting, 'start' | 'end' | 'timeZone'>, feedZone: string): MeetingTime | undefined {
  const start = parseLocal(meeting.start);
  if (!start) return undefined;
  const stated = meeting.timeZone ?? feedZone;
  const zone = knownZone(stated, feedZone);
  const time = {
    allDay: !start.time,
    startDay: start.day,
    ...(start.time && { startTime: start.time }),
    startsAt: toInstant(meeting.start, zone),
    zone,
    exact: equivalentZone(stated) !== undefined,
  };
  return { ...time, ...(start.time ? timedEnd(meeting, time) : { endDay: allDayEnd(meeting, start.day) }) };
}

function allDayEnd({ end }: Pick<Meeting, 'end'>, startDay: string): string {
  const day = parseLocal(end ?? '')?.day ?? startDay;
  return day > startDay ? day : startDay;
}

function timedEnd({ end }: Pick<Meeting, 'end'>, { startDay, startsAt, zone }: { startDay: string; startsAt: Date; zone: string }): Pick<MeetingTime, 'endDay' | 'endTime' | 'endsAt'> {
  const stated = parseLocal(end ?? '');
  if (!stated) return { endDay: startDay };
  const endsAt = stated.time ? toInstant(end!, zone) : endOfDay(stated.day, zone);
  if (!(endsAt > startsAt)) return { endDay: startDay };
  if (!stated.time) return { endDay: stated.day, endsAt };
  const untilMidnight = stated.time === '00:00' && stated.day > startDay;
  return { endDay: untilMidnight ? addDays(stated.day, -1) : stated.day, endTime: stated.time, endsAt };
}

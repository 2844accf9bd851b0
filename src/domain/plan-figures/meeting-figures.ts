import { addMonths, monthsBetween } from '../dates.js';
import { isDay } from '../day.js';
import { meetingCalendar, type CalendarMeeting } from '../meeting-calendar.js';
import { isForumMeeting, openMeetings, sixMonthRule, type OpenMeetings } from '../meeting-targets.js';
import { judge, withoutData, type FigureRecord, type PlanFigure, type Verdict } from './figure.js';
import type { PlanRecords } from './plan-records.js';

/** Longest stretch of years that is counted one by one: a mistyped 0206 must not make a thousand of them. */
const mostYears = 10;

/**
 * Meetings open to everyone in a year: this one while the plan is under way, else the last of the plan of which there are meetings. Each year of
 * the plan so far is among the records.
 */
export function openMeetingsFigure(records: PlanRecords): PlanFigure {
  const { feed, today, reckoning, start } = records;
  const target = feed.forum.targets?.openMeetingsPerYear;
  if (!isDay(today)) return withoutData('openMeetings', target);
  const last = yearOf(reckoning);
  const first = Math.min(last, Math.max(start ? yearOf(start) : last, last - mostYears + 1));
  const years = Array.from({ length: last - first + 1 }, (_, index) => openMeetings(feed, last - index, today));
  const shown = last === yearOf(today) ? years[0]! : years.find(hasMeetings);
  const yearRecords = years.map((figures): FigureRecord => {
    const verdict = openVerdict(figures, today);
    return { subject: { kind: 'year', year: figures.year }, counts: verdict === 'met' ? true : verdict === 'not-met' ? false : undefined, fact: { kind: 'open-meetings', figures, verdict } };
  });
  if (!shown || (!hasMeetings(shown) && target?.min === undefined)) return withoutData('openMeetings', target, yearRecords);
  return {
    name: 'openMeetings', value: shown.held, year: shown.year, target, verdict: openVerdict(shown, today), unknown: shown.unstated,
    records: [...yearRecords, ...forumMeetings(records).filter(({ time }) => yearOf(time.startDay) >= first && yearOf(time.startDay) <= last).map(openRecord)],
  };
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

const hasMeetings = ({ held, scheduled, internal, unstated, cancelled }: OpenMeetings): boolean => held + scheduled + internal + unstated + cancelled > 0;

/** A year that is over without meetings in the feed is one nobody has told of, not one without meetings. */
function openVerdict(figures: OpenMeetings, today: string): Verdict {
  const { verdict, held, unstated, target, year } = figures;
  if (verdict === undefined) return 'not-measured';
  if (verdict === 'planned' || verdict === 'short') return 'pending';
  if (year < yearOf(today) && !hasMeetings(figures)) return 'no-data';
  return judge(held, held + unstated, { min: target });
}

function openRecord({ meeting, time, past }: CalendarMeeting): FigureRecord {
  const standing = meeting.status === 'cancelled' ? 'cancelled' : past ? 'held' : 'scheduled';
  const counts = meeting.access === undefined && standing !== 'cancelled' ? undefined : meeting.access === 'open' && standing === 'held';
  return { subject: { kind: 'meeting', meeting, day: time.startDay }, counts, fact: { kind: 'access', access: meeting.access, standing } };
}

/** Meetings of the forum, whatever plan they name, latest first. */
function forumMeetings({ feed, today }: PlanRecords): CalendarMeeting[] {
  return meetingCalendar(feed, today).dated.filter(({ meeting }) => isForumMeeting(meeting)).reverse();
}

/**
 * Whether the forum met as often as it must. While the plan is under way, months since the last meeting, by the rule of the calendar. Once it has
 * ended, the longest time between two of its meetings; how the forum went on after the last one that is published, nobody has told.
 */
export function rhythmFigure(records: PlanRecords): PlanFigure {
  const { feed, today, start, end } = records;
  const target = feed.forum.targets?.monthsBetweenMeetings;
  const ended = end !== undefined && end < today;
  const held = forumMeetings(records).filter(({ meeting, past, time }) => past && meeting.status !== 'cancelled' && (!ended || (time.startDay >= (start ?? '') && time.startDay <= end)));
  if (held.length === 0 || !isDay(today)) return withoutData('rhythm', target);
  const limit = target?.max ?? Infinity;
  const gaps = held.map((entry, index) => (held[index + 1] ? monthsBetween(held[index + 1]!.time.endDay, entry.time.startDay) : undefined));
  const late = held.map((entry, index) => held[index + 1] !== undefined && addMonths(held[index + 1]!.time.endDay, limit) < entry.time.startDay);
  const list = held.map(({ meeting, time }, index): FigureRecord => {
    const months = gaps[index];
    return { subject: { kind: 'meeting', meeting, day: time.startDay }, counts: !late[index], ...(months !== undefined && { fact: { kind: 'gap', months } }) };
  });
  const last = held[0]!.time.endDay;
  if (!ended) {
    const { verdict } = sixMonthRule(feed, today);
    return { name: 'rhythm', value: monthsBetween(last, today), target, verdict: verdict === undefined ? 'not-measured' : verdict === 'met' ? 'met' : 'not-met', unknown: 0, records: list };
  }
  const known = gaps.filter((months) => months !== undefined);
  const verdict = target?.max === undefined ? 'not-measured' : late.includes(true) ? 'not-met' : addMonths(last, limit) < end ? 'no-data' : 'met';
  return { name: 'rhythm', ...(known.length > 0 && { value: Math.max(...known) }), target, verdict, unknown: 0, records: list };
}

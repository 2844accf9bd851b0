import { addDays, addMonths, daysBetween, weekdayOf } from './dates.js';
import { daysInMonth, isDay } from './day.js';
import type { CalendarMeeting } from './meeting-calendar.js';

/** First day of the week: 0 Sunday, 1 Monday. */
export type WeekStart = 0 | 1;

/** A cell of the month. */
export interface GridDay {
  day: string;
  /** False for the days of the months before and after that complete the weeks. */
  inMonth: boolean;
  /** Meetings that touch the day where they are held, in order of time. */
  meetings: CalendarMeeting[];
}

/**
 * The weeks of a month, four to six, each of seven days. A meeting of several days is in each of them.
 *
 * @param month YYYY-MM; for what is not a month there are no weeks.
 * @param entries In order of time.
 */
export function monthGrid(month: string, entries: readonly CalendarMeeting[], weekStart: WeekStart): GridDay[][] {
  const first = `${month}-01`;
  if (!isDay(first)) return [];
  const last = `${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))}`;
  const start = startOfWeek(first, weekStart);
  const weeks = daysBetween(start, startOfWeek(last, weekStart)) / 7 + 1;
  const end = addDays(start, weeks * 7 - 1);
  const touching = entries.filter(({ time }) => time.startDay <= end && time.endDay >= start);
  const cell = (day: string): GridDay => ({
    day,
    inMonth: day.startsWith(month),
    meetings: touching.filter(({ time }) => time.startDay <= day && time.endDay >= day),
  });
  return Array.from({ length: weeks }, (_, week) => Array.from({ length: 7 }, (_, index) => cell(addDays(start, week * 7 + index))));
}

/** First day of the week a day is in; what is not a real day comes back as it is. */
export function startOfWeek(day: string, weekStart: WeekStart): string {
  return addDays(day, -((weekdayOf(day) - weekStart + 7) % 7));
}

/** The month `count` months later, or earlier when negative. @param month YYYY-MM */
export function shiftMonth(month: string, count: number): string {
  return addMonths(`${month}-01`, count).slice(0, 7);
}

/** The nearest months before and after one in which a meeting begins. @param entries In order of time. */
export function neighbourMonths(month: string, entries: readonly CalendarMeeting[]): { before?: string; after?: string } {
  const months = entries.map(({ time }) => time.startDay.slice(0, 7));
  return { before: months.filter((other) => other < month).at(-1), after: months.find((other) => other > month) };
}

/** The day weeks begin with where a language is spoken, by the engine's locale data; without it, Sunday for English and Monday for the rest. */
export function weekStartOf(language: string): WeekStart {
  try {
    const locale = new Intl.Locale(language) as Intl.Locale & { getWeekInfo?: () => { firstDay: number }; weekInfo?: { firstDay: number } };
    const firstDay = (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? (locale.language === 'en' ? 7 : 1);
    return firstDay === 7 ? 0 : 1;
  } catch {
    return 1;
  }
}

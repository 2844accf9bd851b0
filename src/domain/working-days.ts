import { addDays, daysBetween, weekdayOf } from './dates.js';
import { isDay } from './day.js';
import type { Holiday } from './feed.js';

const saturday = 6;

/** The days of the feed that are holidays in the whole country and, when a region is given, in that region. */
export function holidaySet(holidays: readonly Holiday[] | undefined, region?: string): ReadonlySet<string> {
  return new Set((holidays ?? []).filter((holiday) => !holiday.region || holiday.region === region).map((holiday) => holiday.date));
}

/** Whether a day is from Monday to Friday and no holiday. */
export function isWorkingDay(day: string, holidays: ReadonlySet<string>): boolean {
  return weekdayOf(day) < saturday && !holidays.has(day);
}

/**
 * Working days from one day to another. The first day is not counted and the last one is, as administrative terms are counted in Chile
 * (Ley 19.880, article 25): from Friday to Monday there is one. Negative when `to` comes first; NaN when either is not a real day.
 */
export function workingDaysBetween(from: string, to: string, holidays: ReadonlySet<string>): number {
  const days = daysBetween(from, to);
  if (Number.isNaN(days)) return NaN;
  if (days < 0) return -workingDaysBetween(to, from, holidays) || 0;
  const weeks = Math.floor(days / 7);
  const weekday = weekdayOf(from);
  let count = weeks * 5;
  for (let rest = 1; rest <= days % 7; rest += 1) {
    if (((weekday + rest - 1) % 7) + 1 < saturday) count += 1;
  }
  for (const holiday of holidays) {
    if (holiday > from && holiday <= to && weekdayOf(holiday) < saturday) count -= 1;
  }
  return count;
}

/**
 * The working day on which a term of `count` working days ends, the day itself not counted; for zero, the day as it is. A negative count goes
 * back in time. Held within years 0000 to 9999; what is not a real day comes back as it is.
 */
export function addWorkingDays(day: string, count: number, holidays: ReadonlySet<string>): string {
  const wanted = Math.abs(Math.trunc(count));
  if (!isDay(day) || !(wanted > 0)) return day;
  const step = count < 0 ? -1 : 1;
  let end = addDays(day, step * Math.floor((wanted - 1) / 5) * 7);
  const passed = step > 0 ? workingDaysBetween(day, end, holidays) : workingDaysBetween(addDays(end, -1), addDays(day, -1), holidays);
  for (let missing = wanted - passed; missing > 0; ) {
    const next = addDays(end, step);
    if (next === end) break;
    end = next;
    if (isWorkingDay(end, holidays)) missing -= 1;
  }
  return end;
}

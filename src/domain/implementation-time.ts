import { addDays, addMonths, daysBetween, monthsBetween, parseFlexibleDate } from './dates.js';
import { isDay } from './day.js';

/** A length of time as people say it: whole months, and the days left over. */
export interface MonthsAndDays {
  months: number;
  days: number;
}

/**
 * How long a plan can be implemented after it is delivered.
 *
 * - `counted`: between `least` and `most`, which are the same when both dates are days. A date given as a month or a year may be any day of it.
 * - `after-end`: it is delivered after implementation ended, whatever day the dates mean. Nothing is left.
 * - `unknown`: a date is missing or is not one, such as "A la brevedad".
 */
export type ImplementationTime =
  | { kind: 'counted'; least: MonthsAndDays; most: MonthsAndDays; exact: boolean }
  | { kind: 'after-end' }
  | { kind: 'unknown'; missing: 'delivery' | 'end' | 'both' };

const none: MonthsAndDays = { months: 0, days: 0 };

/**
 * Whole months and days from the delivery of a plan to the last day of its implementation. The day of delivery is not counted and the last day is.
 * A month is from a day of one month to the same day of the next, or to its last day when it is shorter: from 31 August to 28 February there are
 * six (`addMonths`); from a day to itself, none.
 *
 * @param delivery Day, month or year; other text, or nothing, is no date.
 * @param end Last day of implementation, in the same forms.
 */
export function implementationTime(delivery: string | undefined, end: string | undefined): ImplementationTime {
  const [from, to] = [parseFlexibleDate(delivery ?? ''), parseFlexibleDate(end ?? '')];
  if (from.kind === 'text') return { kind: 'unknown', missing: to.kind === 'text' ? 'both' : 'delivery' };
  if (to.kind === 'text') return { kind: 'unknown', missing: 'end' };
  if (from.start > to.end) return { kind: 'after-end' };
  return {
    kind: 'counted',
    least: from.end > to.start ? none : monthsAndDays(from.end, to.start),
    most: monthsAndDays(from.start, to.end),
    exact: from.kind === 'day' && to.kind === 'day',
  };
}

/** From a day to another that does not come before it. */
export function monthsAndDays(from: string, to: string): MonthsAndDays {
  const months = monthsBetween(from, to);
  return { months, days: daysBetween(addMonths(from, months), to) };
}

/** Whether the time suffices. `depends`: with some of the days the dates may mean it does and with others it does not. */
export type ImplementationVerdict = 'met' | 'not-met' | 'depends';

/** @param least Fewest months of implementation, from the feed; without it, or without dates, there is no verdict. */
export function implementationVerdict(time: ImplementationTime, least: number | undefined): ImplementationVerdict | undefined {
  if (least === undefined || time.kind === 'unknown') return undefined;
  if (time.kind === 'after-end' || time.most.months < least) return 'not-met';
  return time.least.months >= least ? 'met' : 'depends';
}

/** Last day on which a plan can be delivered and leave so many months until `end`; `undefined` when that is not a day or there is nothing to leave. */
export function latestDelivery(end: string | undefined, months: number | undefined): string | undefined {
  if (!end || !isDay(end) || months === undefined || !(months > 0)) return undefined;
  const whole = Math.ceil(months);
  let day = addMonths(end, -whole);
  // Where months are shorter than the end's day of the month, a few more days leave as many.
  for (let next = addDays(day, 1); monthsBetween(next, end) >= whole; next = addDays(next, 1)) day = next;
  return day;
}

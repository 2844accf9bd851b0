import { daysInMonth, isDay, millisecondsPerDay } from './day.js';

/** A date the feed states exactly or to the month or year; `start` and `end` are its first and last day, YYYY-MM-DD. */
export interface DatedDay {
  kind: 'day' | 'month' | 'year';
  start: string;
  end: string;
  text: string;
}

/** A date as a source wrote it: a real one, or words such as "A la brevedad". */
export type FlexibleDay = DatedDay | { kind: 'text'; text: string };

const monthOrYearPattern = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/;

/** Reads YYYY-MM-DD, YYYY-MM or YYYY; anything else, an impossible date such as 2026-02-30 among it, is text. */
export function parseFlexibleDate(text: string): FlexibleDay {
  const written = text.trim();
  if (isDay(written)) return { kind: 'day', start: written, end: written, text };
  const [, year, month] = monthOrYearPattern.exec(written) ?? [];
  if (!year) return { kind: 'text', text };
  if (!month) return { kind: 'year', start: `${year}-01-01`, end: `${year}-12-31`, text };
  return { kind: 'month', start: `${year}-${month}-01`, end: `${year}-${month}-${daysInMonth(Number(year), Number(month))}`, text };
}

/** First day a flexible date may mean; `undefined` for text and for no date. */
export function firstDay(text: string | undefined): string | undefined {
  const date = parseFlexibleDate(text ?? '');
  return date.kind === 'text' ? undefined : date.start;
}

/** Last day a flexible date may mean; `undefined` for text and for no date. */
export function lastDay(text: string | undefined): string | undefined {
  const date = parseFlexibleDate(text ?? '');
  return date.kind === 'text' ? undefined : date.end;
}

/** Whether a due date has passed: a month or year only after its last day, text and no date never. */
export function isOverdue(due: string | undefined, today: string): boolean {
  // Most are days to come, and what is no day is never overdue: neither needs a closer look.
  if (due === undefined || (due.length === 10 && due >= today)) return false;
  const last = lastDay(due);
  return last !== undefined && last < today && isDay(today);
}

/** Calendar days from one day to another, negative when `to` comes first; NaN when either is not a real day. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day `count` days later, or earlier when negative. Held within years 0000 to 9999; what is not a real day comes back as it is. */
export function addDays(day: string, count: number): string {
  const number = dayNumber(day) + Math.trunc(count);
  if (Number.isNaN(number)) return day;
  return dayOf(number);
}

/**
 * The same day of the month `count` months later, or earlier when negative; the last day of that month when it is shorter
 * (31 August + 6 = 28 or 29 February). Held within years 0000 to 9999; what is not a real day comes back as it is.
 */
export function addMonths(day: string, count: number): string {
  if (!isDay(day) || Number.isNaN(count)) return day;
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + Math.trunc(count);
  if (months < 0) return '0000-01-01';
  if (months >= 120_000) return '9999-12-31';
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  return writeDay(year, month, Math.min(Number(day.slice(8)), daysInMonth(year, month)));
}

/** Whole months from one day to another, by the same rule as `addMonths`; negative when `to` comes first, NaN when either is not a real day. */
export function monthsBetween(from: string, to: string): number {
  if (!isDay(from) || !isDay(to)) return NaN;
  if (to < from) return -monthsBetween(to, from) || 0;
  const months = (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return addMonths(from, months) > to ? months - 1 : months;
}

/** Day of the week, 1 Monday to 7 Sunday (ISO 8601); NaN when it is not a real day. */
export function weekdayOf(day: string): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/**
 * Order of due dates: by the last day they may mean, the more exact first when that is the same; text and no date last, in the order given.
 */
export function compareFlexibleDates(a: string | undefined, b: string | undefined): number {
  const [one, other] = [parseFlexibleDate(a ?? ''), parseFlexibleDate(b ?? '')];
  if (one.kind === 'text' || other.kind === 'text') return Number(one.kind === 'text') - Number(other.kind === 'text');
  return compareText(one.end, other.end) || compareText(other.start, one.start);
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Day numbers of 0000-01-01 and 9999-12-31. */
const [earliest, latest] = [-719_528, 2_932_896] as const;

/** Days since 1 January 1970, in no zone at all; NaN when it is not a real day. */
const dayNumber = (day: string): number => (isDay(day) ? Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay : NaN);

function dayOf(number: number): string {
  const date = new Date(Math.min(Math.max(number, earliest), latest) * millisecondsPerDay);
  return writeDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function writeDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

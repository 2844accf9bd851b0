import { addMonths, daysBetween } from './dates.js';
import { daysInMonth } from './day.js';

/** Time from the first day of a month to the last day of another. Positions on it are fractions, 0 at its start and 1 at its end. */
export interface MonthAxis {
  start: string;
  end: string;
  /** First days of months, evenly: of every one, every few, or of Januaries on a long axis. */
  ticks: { day: string; at: number }[];
}

/** Months between two ticks; those of a year and more start in January of a round year. */
const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000];

/** Most ticks on an axis: their names must fit, and a mistyped year must not make a thousand of them. */
const mostTicks = 13;

/** The axis on which all these days have a place; `undefined` when there is none. @param days YYYY-MM-DD, in any order. */
export function monthAxis(days: readonly string[]): MonthAxis | undefined {
  const sorted = [...days].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const start = `${first.slice(0, 7)}-01`;
  const firstMonth = monthNumber(first);
  const count = monthNumber(last) - firstMonth + 1;
  const end = endOfMonth(last);
  const step = steps.find((months) => count / months <= mostTicks) ?? steps.at(-1)!;
  const skipped = (step - (firstMonth % step)) % step;
  const ticks = Array.from({ length: Math.max(0, Math.ceil((count - skipped) / step)) }, (_, index) => addMonths(start, skipped + index * step));
  return { start, end, ticks: ticks.map((day) => ({ day, at: axisPosition({ start, end }, day) })) };
}

/** Where a day begins on an axis, or ends. A day outside it is at the nearer end. */
export function axisPosition({ start, end }: Pick<MonthAxis, 'start' | 'end'>, day: string, edge: 'begins' | 'ends' = 'begins'): number {
  const length = daysBetween(start, end) + 1;
  const passed = daysBetween(start, day) + (edge === 'ends' ? 1 : 0);
  return Math.min(1, Math.max(0, passed / length));
}

const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const endOfMonth = (day: string): string => `${day.slice(0, 7)}-${daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)))}`;

import { addMonths, daysBetween, firstDay, lastDay } from './dates.js';
import { isDay } from './day.js';
import type { Plan } from './feed.js';
import { monthsAndDays, type MonthsAndDays } from './implementation-time.js';
import { implementationEnd, planDelivery } from './plan-cycle.js';

/** The days a reader may try as a delivery date. */
export interface TrialRange {
  /** First and last day of the slider: a year before the plan's own date, and the day implementation ends. */
  first: string;
  last: string;
  /** Last day that may be typed, a year after that. */
  lastTyped: string;
  /** Day the slider stands on before anything is tried. */
  initial: string;
  /** The plan's own date, when it states a day. */
  own?: string;
}

/** The range for a plan; `undefined` when the plan does not say when its implementation ends, because then nothing can be weighed. */
export function trialRange(plan: Plan): TrialRange | undefined {
  const last = lastDay(implementationEnd(plan));
  if (last === undefined) return undefined;
  const delivery = planDelivery(plan);
  const start = firstDay(delivery) ?? firstDay(plan.start) ?? addMonths(last, -24);
  const initial = start < last ? start : last;
  return { first: addMonths(initial, -12), last, lastTyped: addMonths(last, 12), initial, ...(delivery && isDay(delivery) && { own: delivery }) };
}

/** The day itself when it may be tried. */
export function triedDay(text: string | undefined, { first, lastTyped }: TrialRange): string | undefined {
  return text && isDay(text) && text >= first && text <= lastTyped ? text : undefined;
}

/** The same day a month later or earlier, held within the slider's range: what PageUp and PageDown do. */
export function monthStep(day: string, count: 1 | -1, { first, last }: TrialRange): string {
  const moved = addMonths(day, count);
  return moved < first ? first : moved > last ? last : moved;
}

/** How far a trial is from the plan's own date. */
export interface TrialShift {
  direction: 'later' | 'earlier' | 'same';
  by: MonthsAndDays;
}

/** @param own Day the plan states. */
export function trialShift(trial: string, own: string): TrialShift {
  const days = daysBetween(own, trial);
  return days < 0 ? { direction: 'earlier', by: monthsAndDays(trial, own) } : { direction: days > 0 ? 'later' : 'same', by: monthsAndDays(own, trial) };
}

import { firstDay, lastDay, monthsBetween } from './dates.js';
import type { Target } from './feed.js';
import { judge } from './plan-figures/figure.js';

/** How old something with a date is on some day. */
export interface EvidenceAge {
  /** First day the date may mean, YYYY-MM-DD. */
  day: string;
  /** Whole months since that day: the greatest age it may have. */
  months: number;
  /** Whole months since the last day the date may mean: the smallest. It differs from `months` when only a month or a year is stated. */
  least: number;
}

/**
 * Age of what has a date. A date stated to the month or the year is taken for its first day, so that nothing looks newer than it may be.
 *
 * @param asOf YYYY-MM-DD.
 * @returns `undefined` without a real date, and for one still to come.
 */
export function evidenceAge(date: string | undefined, asOf: string): EvidenceAge | undefined {
  const [day, last] = [firstDay(date), lastDay(date)];
  if (day === undefined || last === undefined || day > asOf) return undefined;
  return { day, months: monthsBetween(day, asOf), least: last >= asOf ? 0 : monthsBetween(last, asOf) };
}

/**
 * Whether evidence is as new as the rule asks (six months, in OGP's standards): `fresh` or `stale` whatever day its date means; `depends` when only
 * a month or a year is stated and the limit lies within; `undated` without a real date that has passed; `not-measured` when the feed sets no rule.
 */
export type Freshness = 'fresh' | 'stale' | 'depends' | 'undated' | 'not-measured';

/** The freshnesses, in the order they are shown. */
export const freshnesses = ['fresh', 'stale', 'depends', 'undated', 'not-measured'] as const satisfies readonly Freshness[];

/** @param rule `forum.targets.monthsOfEvidence`: the greatest age, in months. */
export function evidenceFreshness(date: string | undefined, asOf: string, rule: Target | undefined): Freshness {
  const age = evidenceAge(date, asOf);
  if (!age) return 'undated';
  const verdict = judge(age.least, age.months, rule);
  return verdict === 'met' ? 'fresh' : verdict === 'not-met' ? 'stale' : verdict === 'no-data' ? 'depends' : 'not-measured';
}

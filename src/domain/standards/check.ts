import type { CycleItem } from '../plan-cycle.js';
import type { EvidenceItem } from '../evidence.js';
import type { Membership, Target } from '../feed.js';
import type { FigureFact, FigureSubject, PlanFigure, Verdict } from '../plan-figures/figure.js';

/** What is looked at to see whether a minimum requirement has evidence. */
export type CheckName =
  | 'rhythm' | 'members' | 'rules'
  | 'website' | 'planPublished'
  | 'repository' | 'coCreation' | 'evidence' | 'minutes' | 'updated'
  | 'timeline' | 'notice'
  | 'outreach' | 'inputs'
  | 'replies' | 'reports'
  | 'implementationMeetings';

/** A record a check looks at. */
export type CheckSubject =
  | FigureSubject
  | { kind: 'document'; item: EvidenceItem }
  | { kind: 'seat'; seat: Membership }
  | { kind: 'cycle'; item: CycleItem }
  | { kind: 'address'; url: string }
  /** Day the data last changed, YYYY-MM-DD. */
  | { kind: 'updated'; day: string };

/** What a check needs to know of a record, besides whether it counts. */
export type CheckFact =
  | FigureFact
  /** Seats of a sector. */
  | { kind: 'seats'; seats: readonly Membership[] }
  /** Calendar days between a notice and what it announces; fewer than none when it came after. */
  | { kind: 'notice'; days: number }
  /** Report that is not due yet. */
  | { kind: 'report-pending' };

/** A record behind a check. */
export interface CheckRecord {
  subject: CheckSubject;
  /** Whether it is evidence; false when it is known to fall short, `undefined` when the source does not say. */
  counts: boolean | undefined;
  fact?: CheckFact;
}

/**
 * What the feed shows of one part of a minimum requirement. It is no judgement of the requirement, which is the IRM's: `met` says that there is
 * evidence, `no-data` that the feed has none.
 */
export interface StandardCheck {
  name: CheckName;
  /** What was counted; absent when nothing was. Its unit is that of the check: months, sectors, documents, days … */
  value?: number;
  /** What the value is a part of, when it is a part of something. */
  of?: number;
  /** The calendar year it is of, for what is counted by year. */
  year?: number;
  target?: Target;
  verdict: Verdict;
  /** Every record looked at. */
  records: readonly CheckRecord[];
}

/** What is missing of a check; of one of which nothing is missing all are empty. */
export interface Missing {
  /** Nothing in the feed is evidence of it. */
  nothing: boolean;
  /** How many more it takes to reach the target, in the unit of the check. */
  short?: number;
  /** By how much it exceeds the target, in the unit of the check. */
  over?: number;
  /** Records that fall short, such as a meeting without minutes. */
  records: readonly CheckRecord[];
  /** Records the source says too little of. */
  unstated: readonly CheckRecord[];
}

/** Names what is missing of a check. */
export function missingOf({ value, of, target: { min = -Infinity, max = Infinity } = {}, verdict, records }: StandardCheck): Missing {
  // A part of a whole is held to a percentage: its records say what is missing.
  const counted = of === undefined ? value : undefined;
  return {
    nothing: (verdict === 'no-data' || verdict === 'not-measured') && !records.some(({ counts }) => counts),
    ...(counted !== undefined && counted < min && { short: min - counted }),
    ...(counted !== undefined && counted > max && { over: counted - max }),
    records: records.filter(({ counts }) => counts === false),
    unstated: records.filter(({ counts, fact }) => counts === undefined && fact?.kind !== 'tally'),
  };
}

/** Whether anything is missing of a check. */
export function isLacking(check: StandardCheck): boolean {
  const { nothing, short = 0, over = 0, records, unstated } = missingOf(check);
  return nothing || short > 0 || over > 0 || records.length > 0 || unstated.length > 0;
}

/** A check that is a figure of the scorecard, so that both always say the same. */
export function figureCheck(name: CheckName, { value, of, year, target, verdict, records }: PlanFigure): StandardCheck {
  return { name, ...(value !== undefined && { value }), ...(of !== undefined && { of }), ...(year !== undefined && { year }), ...(target && { target }), verdict, records };
}

/** A check met by any record that counts; without one the feed says nothing of it. */
export function anyCheck(name: CheckName, records: readonly CheckRecord[]): StandardCheck {
  const value = records.filter(({ counts }) => counts).length;
  return { name, ...(records.length > 0 && { value }), verdict: value > 0 ? 'met' : 'no-data', records };
}

/** Documents as records that count. */
export const documentRecords = (items: readonly EvidenceItem[]): CheckRecord[] => items.map((item) => ({ subject: { kind: 'document', item }, counts: true }));

import type { BoardGroup } from '../commitment-board.js';
import type { Commitment, Consultation, Meeting, Milestone, Proposal, Sector, Target, Theme } from '../feed.js';
import type { OpenMeetings } from '../meeting-targets.js';

/**
 * What a figure says of its target. `met`; `not-met`: whatever the records that say nothing would say; `pending`: there is still time for it;
 * `no-data`: the source does not say enough; `not-measured`: nobody has set a target.
 */
export type Verdict = 'met' | 'not-met' | 'pending' | 'no-data' | 'not-measured';

/** The figures of a plan, by what they count. */
export type FigureName =
  | 'commitments' | 'themes' | 'sdgs' | 'measurable'
  | 'sectors' | 'sectorsPerCommitment' | 'openMeetings' | 'rhythm' | 'replies' | 'oldestPending'
  | 'status' | 'overdueCommitments' | 'overdueMilestones' | 'evidence' | 'minutes';

/** A record a figure is made of. */
export type FigureSubject =
  | { kind: 'commitment'; commitment: Commitment }
  | { kind: 'milestone'; milestone: Milestone; commitment: Commitment }
  | { kind: 'meeting'; meeting: Meeting; day: string }
  | { kind: 'proposal'; proposal: Proposal }
  | { kind: 'consultation'; consultation: Consultation }
  | { kind: 'theme'; theme: Theme }
  | { kind: 'sector'; sector: Sector }
  | { kind: 'sdg'; goal: number }
  /** An identifier of a theme or a sector that the feed does not have. */
  | { kind: 'unclassified'; id: string }
  | { kind: 'year'; year: number };

/** What a figure needs to know of a record, beside whether it counts. Days are working days where it says so. */
export type FigureFact =
  | { kind: 'withdrawn' }
  | { kind: 'named-by'; commitments: number }
  | { kind: 'deliverable'; text: string }
  | { kind: 'sectors'; reached: number; missing: readonly Sector[] }
  | { kind: 'open-meetings'; figures: OpenMeetings; verdict: Verdict }
  | { kind: 'access'; access: Meeting['access']; standing: 'held' | 'scheduled' | 'cancelled' }
  | { kind: 'gap'; months: number }
  | { kind: 'answered'; day: string }
  | { kind: 'waiting'; workingDays: number }
  | { kind: 'tally'; answered: number; due: number }
  | { kind: 'status'; group: BoardGroup; unreadableMilestones: boolean }
  | { kind: 'overdue'; due?: string; days?: number }
  | { kind: 'due'; due?: string }
  | { kind: 'evidence'; date: string }
  | { kind: 'minutes'; published?: string }
  | { kind: 'minutes-pending'; workingDays: number };

/** A record behind a figure. */
export interface FigureRecord {
  subject: FigureSubject;
  /** Whether the figure counts it; `undefined` when the source does not say. */
  counts: boolean | undefined;
  fact?: FigureFact;
}

/** A figure of a plan, with what it is held to and the records it comes from. */
export interface PlanFigure {
  name: FigureName;
  /** What was counted; absent when there is nothing to count from. */
  value?: number;
  /** What the value is a part of, when it is a part of something. */
  of?: number;
  /** The calendar year it is of, for what is counted by year. */
  year?: number;
  target?: Target;
  verdict: Verdict;
  /** Records the source says too little of to count them. */
  unknown: number;
  /** Every record behind it, those that need attention first. */
  records: readonly FigureRecord[];
}

/**
 * Judges a count that is known to lie between two numbers, both included: met when all of them meet the target, not met when none does, and no
 * data when it depends on what nobody has said.
 */
export function judge(least: number, most: number, { min = -Infinity, max = Infinity }: Target = {}): Verdict {
  if (min === -Infinity && max === Infinity) return 'not-measured';
  if (least >= min && most <= max) return 'met';
  return most < min || least > max ? 'not-met' : 'no-data';
}

/** A figure the feed has nothing for. Without a target nobody misses it, which is said first. */
export function withoutData(name: FigureName, target: Target | undefined, records: readonly FigureRecord[] = []): PlanFigure {
  return { name, target, verdict: judge(0, 0, target) === 'not-measured' ? 'not-measured' : 'no-data', unknown: records.length, records };
}

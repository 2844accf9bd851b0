import type { Commitment, IrmAssessment, IrmStatus, Milestone, ProgressReport, Status } from './feed.js';
import { commitmentStatus, latestReport, milestoneStatus } from './status.js';

/**
 * What the IRM codes of a commitment besides its completion, in the order it is shown. The last two are of action plans before 2020 (potential
 * impact) and before early results were coded (did it open government).
 */
export const irmCodes = ['verifiable', 'openGovernmentLens', 'potential', 'promising', 'earlyResults', 'potentialImpact', 'openedGovernment'] as const satisfies readonly (keyof IrmAssessment)[];

export type IrmCode = (typeof irmCodes)[number];

/** What a code may say. */
export type IrmValue = NonNullable<IrmAssessment[IrmCode]>;

/**
 * How the government's own report compares with the IRM: `same` status; the IRM `lower` or `higher`; `no-evidence` when the IRM found none; `uncoded`
 * when the IRM has not coded it; `unreported` when only the IRM has.
 */
export type CodingComparison = 'same' | 'lower' | 'higher' | 'no-evidence' | 'uncoded' | 'unreported';

/** What the government says of a commitment or milestone beside what the IRM says. */
export interface CodingPair {
  reported: Status | 'not-reported';
  /** The report the government's status comes from, if it has one of its own. */
  report?: ProgressReport;
  irm?: IrmAssessment;
  comparison: CodingComparison;
  /** What the IRM coded, old codings among it. */
  codes: readonly { code: IrmCode; value: IrmValue }[];
}

/** The two words on a commitment. */
export function commitmentCoding(commitment: Commitment): CodingPair {
  return pair(commitmentStatus(commitment), commitment);
}

/** The two words on a milestone. */
export function milestoneCoding(milestone: Milestone): CodingPair {
  return pair(milestoneStatus(milestone), milestone);
}

function pair(reported: Status | 'not-reported', { reports, irm }: Pick<Commitment, 'reports' | 'irm'>): CodingPair {
  const report = latestReport(reports);
  const codes = irmCodes.flatMap((code) => (irm?.[code] === undefined ? [] : [{ code, value: irm[code] }]));
  return { reported, ...(report && { report }), ...(irm && { irm }), comparison: compareCoding(reported, irm?.status), codes };
}

const places: readonly string[] = ['not-started', 'limited', 'substantial', 'complete'] satisfies Status[];

/** Compares a self-reported status with that of the IRM, which is never put in its place. */
export function compareCoding(reported: Status | 'not-reported', irm: IrmStatus | undefined): CodingComparison {
  if (irm === undefined) return 'uncoded';
  if (reported === 'not-reported') return 'unreported';
  if (irm === 'no-evidence') return 'no-evidence';
  const difference = places.indexOf(irm) - places.indexOf(reported);
  return difference === 0 ? 'same' : difference < 0 ? 'lower' : 'higher';
}

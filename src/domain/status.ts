import { isOverdue, lastDay } from './dates.js';
import type { Commitment, IrmStatus, Milestone, ProgressReport, Status } from './feed.js';

/** A status as shown: OGP's words, or `not-reported` when nobody has said. */
export type ShownStatus = IrmStatus | 'not-reported';

/** Order in which statuses are shown, from least to most is left to right. */
export const statusOrder: readonly ShownStatus[] = ['not-reported', 'not-started', 'limited', 'substantial', 'complete'];

/** A cut-off that is not a real date is before every other. */
const cutOff = ({ period }: ProgressReport): string => lastDay(period.end) ?? '';

/** Reports from the latest cut-off to the earliest; of two with the same one, the later in the list first. */
export function newestReports(reports: readonly ProgressReport[]): ProgressReport[] {
  return [...reports].reverse().sort((a, b) => Number(cutOff(a) < cutOff(b)) - Number(cutOff(a) > cutOff(b)));
}

/** The first of `newestReports`. */
export function latestReport(reports: readonly ProgressReport[] | undefined): ProgressReport | undefined {
  // A board of a thousand commitments asks this some ten thousand times, mostly of one report.
  if (!reports || reports.length < 2) return reports?.[0];
  return reports.reduce((latest, report) => (cutOff(report) < cutOff(latest) ? latest : report));
}

/** What the government last reported of a milestone. */
export function milestoneStatus(milestone: Milestone): Status | 'not-reported' {
  return latestReport(milestone.reports)?.status ?? 'not-reported';
}

/**
 * Whether a commitment has milestones that could not be read. Nobody knows where they stand, so they hold back "complete" as any other that
 * is not, and count in the whole that half is taken of.
 */
export function hasUnreadableMilestones(commitment: Commitment): boolean {
  return countUnreadableMilestones(commitment) > 0;
}

/** How many milestones could not be read; a list of which nothing could be read counts as one. */
export function countUnreadableMilestones({ unreadable }: Commitment): number {
  return unreadable === undefined ? 0 : new Set(unreadable.filter((pointer) => /^\/milestones(\/\d+)?$/.test(pointer))).size;
}

/**
 * Status of a commitment as self-reported: its own latest report or, without one, what its milestones add up to. Either way it is complete only
 * if every milestone is, those that could not be read among them:
 *
 * - complete: all milestones are complete;
 * - not started: nothing reported goes beyond not started;
 * - substantial: at least half of the milestones are substantial or complete;
 * - limited: anything else that has been reported;
 * - not reported: there is no report at all.
 */
export function commitmentStatus(commitment: Commitment): Status | 'not-reported' {
  const milestones = (commitment.milestones ?? []).map(milestoneStatus);
  const lost = countUnreadableMilestones(commitment);
  const allComplete = lost === 0 && milestones.every((status) => status === 'complete');
  const own = latestReport(commitment.reports)?.status;
  if (own) return own === 'complete' && !allComplete ? 'substantial' : own;
  const reported = milestones.filter((status) => status !== 'not-reported');
  if (reported.length === 0) return 'not-reported';
  if (allComplete) return 'complete';
  if (reported.every((status) => status === 'not-started')) return 'not-started';
  const advanced = milestones.filter((status) => status === 'complete' || status === 'substantial').length;
  return advanced * 2 >= milestones.length + lost ? 'substantial' : 'limited';
}

/** Whether a milestone's due date has passed and it is not complete. Only real dates can be overdue. */
export function isMilestoneOverdue(milestone: Milestone, today: string): boolean {
  return milestoneStatus(milestone) !== 'complete' && isOverdue(milestone.end, today);
}

/** Whether a commitment that stands has passed its own due date, or one of its milestones has, without being complete. */
export function isCommitmentOverdue(commitment: Commitment, today: string): boolean {
  if (commitment.withdrawn !== undefined) return false;
  const isLate = isOverdue(commitment.end, today) || (commitment.milestones ?? []).some((milestone) => isMilestoneOverdue(milestone, today));
  return isLate && commitmentStatus(commitment) !== 'complete';
}

/** Whether a record reports progress and shows no evidence of any. */
export function lacksEvidence(record: Pick<Milestone, 'reports' | 'evidence'>): boolean {
  const status = latestReport(record.reports)?.status;
  return status !== undefined && status !== 'not-started' && !record.evidence?.length;
}

/** Whether a commitment reports progress for which neither it nor the milestone concerned shows evidence. */
export function commitmentLacksEvidence(commitment: Commitment): boolean {
  const milestones = commitment.milestones ?? [];
  const anyEvidence = Boolean(commitment.evidence?.length) || milestones.some((milestone) => milestone.evidence?.length);
  return milestones.some(lacksEvidence) || (lacksEvidence(commitment) && !anyEvidence);
}

/** Whether the latest report owes an explanation: what it reports on is past due, it is not complete, and it names no difficulty. */
export function owesDifficulties(record: Pick<Milestone, 'reports' | 'end'>, today: string): boolean {
  const report = latestReport(record.reports);
  return report !== undefined && report.status !== 'complete' && isOverdue(record.end, today) && !report.difficulties?.trim();
}

/** Milestones in three plain groups: complete; under way (limited or substantial); not started; and those nobody reported on. */
export interface MilestoneCounts {
  total: number;
  complete: number;
  underWay: number;
  notStarted: number;
  notReported: number;
}

/** How many milestones stand where. The four counts always add up to `total`. */
export function countMilestones(milestones: readonly Milestone[]): MilestoneCounts {
  const counts: MilestoneCounts = { total: milestones.length, complete: 0, underWay: 0, notStarted: 0, notReported: 0 };
  for (const milestone of milestones) {
    const status = milestoneStatus(milestone);
    if (status === 'complete') counts.complete += 1;
    else if (status === 'not-started') counts.notStarted += 1;
    else if (status === 'not-reported') counts.notReported += 1;
    else counts.underWay += 1;
  }
  return counts;
}

/** What several of them add up to. */
export function sumMilestones(several: readonly MilestoneCounts[]): MilestoneCounts {
  const sum: MilestoneCounts = { total: 0, complete: 0, underWay: 0, notStarted: 0, notReported: 0 };
  const names = Object.keys(sum) as (keyof MilestoneCounts)[];
  for (const counts of several) for (const name of names) sum[name] += counts[name];
  return sum;
}

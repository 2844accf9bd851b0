import type { CommitmentChange, CommitmentPart } from './commitment-changes.js';
import { isDay } from './day.js';
import type { Commitment, Feed, Milestone } from './feed.js';
import { namedAgreement, type MeetingChange } from './meeting-changes.js';
import { named } from './record-pairs.js';

/** What one feed alone says happened, and the day, YYYY-MM-DD. */
export interface DatedChange {
  day: string;
  change: CommitmentChange | MeetingChange;
}

/**
 * The history that a feed tells by itself: progress reports and minutes by the day they were published, evidence and assessments of the IRM by
 * their date, and what was reported of agreements. Newest first; what has no whole day is not in it, so a commitment that was withdrawn, a date that
 * was moved or a text that was rewritten is not: only two feeds tell of those (`changesBetween`).
 */
export function datedChanges(feed: Pick<Feed, 'commitments' | 'meetings'>): DatedChange[] {
  const changes = [...feed.commitments.flatMap(ofCommitment), ...ofMeetings(feed)];
  return changes.filter(({ day }) => isDay(day)).sort((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0));
}

function ofCommitment(commitment: Commitment): DatedChange[] {
  const whole = { commitment: named(commitment) };
  return [...ofProgress(commitment, whole), ...(commitment.milestones ?? []).flatMap((milestone) => ofProgress(milestone, { ...whole, milestone: named(milestone) }))];
}

function ofProgress({ reports = [], evidence = [], irm }: Commitment | Milestone, part: CommitmentPart): DatedChange[] {
  return [
    ...reports.map((report): DatedChange => ({ day: report.published ?? '', change: { kind: 'progress-reported', ...part, report } })),
    ...evidence.map((document): DatedChange => ({ day: document.date ?? '', change: { kind: 'evidence-added', ...part, document } })),
    ...(irm ? [{ day: irm.date ?? '', change: { kind: 'irm-assessed', ...part, assessment: irm } } as const] : []),
  ];
}

function ofMeetings({ meetings }: Pick<Feed, 'meetings'>): DatedChange[] {
  return meetings.flatMap(({ minutes, ...rest }): DatedChange[] => {
    const meeting = named(rest);
    const updates = (minutes?.agreements ?? []).flatMap((agreement) =>
      (agreement.updates ?? []).map((update): DatedChange => ({ day: update.date, change: { kind: 'agreement-updated', meeting, agreement: namedAgreement(agreement), update } })),
    );
    return [...(minutes ? [{ day: minutes.published ?? '', change: { kind: 'minutes-published', meeting, draft: minutes.status === 'draft' } } as const] : []), ...updates];
  });
}

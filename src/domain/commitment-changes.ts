import type { Commitment, Document, IrmAssessment, Milestone, ProgressReport } from './feed.js';
import { named, recordPairs, saysTheSame, type NamedRecord } from './record-pairs.js';
import { commitmentStatus, milestoneStatus, type ShownStatus } from './status.js';

/** A commitment or, when the milestone is named, a step of it. */
export interface CommitmentPart {
  commitment: NamedRecord;
  milestone?: NamedRecord;
}

const editableFields = ['title', 'summary', 'problem', 'objective', 'lead', 'supporting', 'start'] as const;

/** What a commitment says of itself and may be rewritten; its due date is told apart. */
export type EditedField = (typeof editableFields)[number];

/** What happened to a commitment. */
export type CommitmentChange = CommitmentPart &
  (
    | { kind: 'commitment-added' | 'commitment-removed' | 'commitment-restored' | 'milestone-added' | 'milestone-removed' }
    /** `reason` is why it was withdrawn, as published. */
    | { kind: 'commitment-withdrawn'; reason: string }
    | { kind: 'commitment-edited'; fields: EditedField[] }
    /** What it adds up to for the government, as `commitmentStatus` and `milestoneStatus` say. */
    | { kind: 'status-changed'; from: ShownStatus; to: ShownStatus }
    | { kind: 'due-changed'; from?: string; to?: string }
    | { kind: 'progress-reported'; report: ProgressReport }
    | { kind: 'evidence-added' | 'evidence-removed'; document: Document }
    | { kind: 'irm-assessed'; assessment: IrmAssessment }
  );

/** What changed of the commitments from one feed to another: of each, the whole first and then its milestones. */
export function commitmentChanges(before: readonly Commitment[], after: readonly Commitment[]): CommitmentChange[] {
  const { added, removed, kept } = recordPairs(before, after);
  return [
    ...added.map((commitment): CommitmentChange => ({ kind: 'commitment-added', commitment: named(commitment) })),
    ...removed.map((commitment): CommitmentChange => ({ kind: 'commitment-removed', commitment: named(commitment) })),
    ...kept.flatMap((pair) => changesOf(pair.before, pair.after)),
  ];
}

function changesOf(before: Commitment, after: Commitment): CommitmentChange[] {
  const commitment = named(after);
  const whole: CommitmentPart = { commitment };
  const milestones = recordPairs(before.milestones, after.milestones);
  return [
    ...standingChange(before, after, commitment),
    ...statusChange(commitmentStatus(before), commitmentStatus(after), whole),
    ...progressChanges(before, after, whole),
    ...milestones.added.map((milestone): CommitmentChange => ({ kind: 'milestone-added', commitment, milestone: named(milestone) })),
    ...milestones.removed.map((milestone): CommitmentChange => ({ kind: 'milestone-removed', commitment, milestone: named(milestone) })),
    ...milestones.kept.flatMap((pair) => {
      const part = { commitment, milestone: named(pair.after) };
      return [...statusChange(milestoneStatus(pair.before), milestoneStatus(pair.after), part), ...progressChanges(pair.before, pair.after, part)];
    }),
  ];
}

function standingChange(before: Commitment, after: Commitment, commitment: NamedRecord): CommitmentChange[] {
  const fields = editableFields.filter((field) => !saysTheSame(before[field], after[field]));
  return [
    ...(after.withdrawn !== undefined && before.withdrawn === undefined ? [{ kind: 'commitment-withdrawn', commitment, reason: after.withdrawn } as const] : []),
    ...(after.withdrawn === undefined && before.withdrawn !== undefined ? [{ kind: 'commitment-restored', commitment } as const] : []),
    ...(fields.length ? [{ kind: 'commitment-edited', commitment, fields } as const] : []),
  ];
}

const statusChange = (from: ShownStatus, to: ShownStatus, part: CommitmentPart): CommitmentChange[] => (from === to ? [] : [{ kind: 'status-changed', ...part, from, to }]);

/** What commitments and milestones have alike. */
function progressChanges(before: Commitment | Milestone, after: Commitment | Milestone, part: CommitmentPart): CommitmentChange[] {
  const known = new Set((before.reports ?? []).map(({ period }) => period.end));
  const documents = recordPairs(before.evidence, after.evidence);
  return [
    ...(before.end === after.end ? [] : [{ kind: 'due-changed', ...part, ...(before.end && { from: before.end }), ...(after.end && { to: after.end }) } as const]),
    ...(after.reports ?? []).filter(({ period }) => !known.has(period.end)).map((report): CommitmentChange => ({ kind: 'progress-reported', ...part, report })),
    ...documents.added.map((document): CommitmentChange => ({ kind: 'evidence-added', ...part, document })),
    ...documents.removed.map((document): CommitmentChange => ({ kind: 'evidence-removed', ...part, document })),
    ...(after.irm && !saysTheSame(before.irm, after.irm) ? [{ kind: 'irm-assessed', ...part, assessment: after.irm } as const] : []),
  ];
}

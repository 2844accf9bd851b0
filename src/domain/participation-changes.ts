import type { Consultation, Feed, Proposal, Reply } from './feed.js';
import { named, recordPairs, saysTheSame, type NamedRecord } from './record-pairs.js';

/** What happened in a consultation. */
export type ParticipationChange =
  | { kind: 'consultation-added'; consultation: NamedRecord }
  | { kind: 'consultation-status-changed'; consultation: NamedRecord; status: NonNullable<Consultation['status']> }
  | { kind: 'proposal-added' | 'proposal-removed'; proposal: NamedRecord }
  /** A reply that was given, or given anew. */
  | { kind: 'reply-given' | 'reply-changed'; proposal: NamedRecord; reply: Reply };

/** What changed of consultations, proposals and replies from one feed to another. */
export function participationChanges(before: Pick<Feed, 'consultations' | 'proposals'>, after: Pick<Feed, 'consultations' | 'proposals'>): ParticipationChange[] {
  const consultations = recordPairs(before.consultations, after.consultations);
  const proposals = recordPairs(before.proposals, after.proposals);
  return [
    ...consultations.added.map((consultation): ParticipationChange => ({ kind: 'consultation-added', consultation: named(consultation) })),
    ...consultations.kept.flatMap((pair) => movedOn(pair.before, pair.after)),
    ...proposals.added.flatMap((proposal) => [{ kind: 'proposal-added', proposal: named(proposal) } as const, ...replied(undefined, proposal)]),
    ...proposals.removed.map((proposal): ParticipationChange => ({ kind: 'proposal-removed', proposal: named(proposal) })),
    ...proposals.kept.flatMap((pair) => replied(pair.before, pair.after)),
  ];
}

function movedOn({ status: from }: Consultation, after: Consultation): ParticipationChange[] {
  const { status } = after;
  return status === undefined || status === from ? [] : [{ kind: 'consultation-status-changed', consultation: named(after), status }];
}

function replied(before: Proposal | undefined, after: Proposal): ParticipationChange[] {
  const { reply } = after;
  if (!reply || saysTheSame(before?.reply, reply)) return [];
  return [{ kind: before?.reply ? 'reply-changed' : 'reply-given', proposal: named(after), reply }];
}

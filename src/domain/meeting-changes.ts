import type { Agreement, AgreementUpdate, Meeting } from './feed.js';
import { named, recordPairs, type NamedRecord } from './record-pairs.js';

/** An agreement as it is told of: its text, and the commitment it serves. */
export interface NamedAgreement {
  id: string;
  text: string;
  commitment?: string;
}

/** What happened to a meeting or to what it agreed. Local times are those of the place where it is held. */
export type MeetingChange = { meeting: NamedRecord } &
  (
    | { kind: 'meeting-added' | 'meeting-removed'; start: string }
    | { kind: 'meeting-cancelled'; start: string; reason?: string }
    | { kind: 'meeting-moved'; from: string; to: string; reason?: string }
    /** Minutes without a word on their approval are not called a draft. */
    | { kind: 'minutes-published'; draft: boolean }
    | { kind: 'minutes-approved' }
    | { kind: 'agreement-added' | 'agreement-removed'; agreement: NamedAgreement }
    | { kind: 'agreement-updated'; agreement: NamedAgreement; update: AgreementUpdate }
  );

/** An agreement as it is told of. */
export const namedAgreement = ({ id, text, commitment }: Agreement): NamedAgreement => ({ id, text, ...(commitment && { commitment }) });

/** What changed of the meetings from one feed to another. */
export function meetingChanges(before: readonly Meeting[], after: readonly Meeting[]): MeetingChange[] {
  const { added, removed, kept } = recordPairs(before, after);
  return [
    ...added.flatMap((meeting): MeetingChange[] => [
      { kind: 'meeting-added', meeting: named(meeting), start: meeting.start },
      ...(meeting.status === 'cancelled' ? [cancelled(meeting)] : []),
      ...minutesChanges({ ...meeting, minutes: undefined }, meeting),
    ]),
    ...removed.map((meeting): MeetingChange => ({ kind: 'meeting-removed', meeting: named(meeting), start: meeting.start })),
    ...kept.flatMap((pair) => [...dateChanges(pair.before, pair.after), ...minutesChanges(pair.before, pair.after)]),
  ];
}

const reason = ({ statusReason }: Meeting): { reason?: string } => (statusReason ? { reason: statusReason } : {});

const cancelled = (meeting: Meeting): MeetingChange => ({ kind: 'meeting-cancelled', meeting: named(meeting), start: meeting.start, ...reason(meeting) });

function dateChanges(before: Meeting, after: Meeting): MeetingChange[] {
  if (after.status === 'cancelled') return before.status === 'cancelled' ? [] : [cancelled(after)];
  if (before.start === after.start) return [];
  return [{ kind: 'meeting-moved', meeting: named(after), from: before.start, to: after.start, ...reason(after) }];
}

function minutesChanges(before: Meeting, after: Meeting): MeetingChange[] {
  if (!after.minutes) return [];
  const meeting = named(after);
  const agreements = recordPairs(before.minutes?.agreements, after.minutes.agreements);
  const isApproved = after.minutes.status === 'final' && before.minutes?.status !== 'final';
  return [
    ...(before.minutes ? [] : [{ kind: 'minutes-published', meeting, draft: after.minutes.status === 'draft' } as const]),
    ...(before.minutes && isApproved ? [{ kind: 'minutes-approved', meeting } as const] : []),
    ...agreements.added.map((agreement): MeetingChange => ({ kind: 'agreement-added', meeting, agreement: namedAgreement(agreement) })),
    ...agreements.removed.map((agreement): MeetingChange => ({ kind: 'agreement-removed', meeting, agreement: namedAgreement(agreement) })),
    ...[...agreements.kept, ...agreements.added.map((agreement) => ({ before: undefined, after: agreement }))].flatMap((pair) => updates(pair.before, pair.after, meeting)),
  ];
}

/** What was reported of an agreement since; an update is known by its day and its word. */
function updates(before: Agreement | undefined, after: Agreement, meeting: NamedRecord): MeetingChange[] {
  const key = ({ date, status }: AgreementUpdate): string => `${date} ${status}`;
  const known = new Set((before?.updates ?? []).map(key));
  return (after.updates ?? []).filter((update) => !known.has(key(update))).map((update) => ({ kind: 'agreement-updated', meeting, agreement: namedAgreement(after), update }));
}

import { firstDay, isOverdue } from './dates.js';
import { isDay } from './day.js';
import type { Consultation, ConsultationFigures, Proposal, Reply } from './feed.js';
import { workingDaysBetween } from './working-days.js';

/** What was decided of a proposal. */
export type Decision = Reply['decision'];

/** Where a proposal stands: waiting to be published, waiting for its reply, the decision of its reply, or taken out. */
export type ProposalState = 'received' | 'pending' | Decision | 'withdrawn' | 'retired';

/** The decisions, in the order they are shown. */
export const decisions = ['accepted', 'partly', 'already-done', 'not-accepted', 'out-of-scope', 'duplicate'] as const satisfies readonly Decision[];

/** The states, in the order they are shown. */
export const proposalStates = ['pending', ...decisions, 'received', 'withdrawn', 'retired'] as const satisfies readonly ProposalState[];

/**
 * Where a proposal stands. What its author or the moderators took out stays out, answered or not. Of the rest, only a reply makes it answered,
 * whatever its status says.
 */
export function proposalState({ status, reply }: Proposal): ProposalState {
  if (status === 'withdrawn' || status === 'retired') return status;
  if (reply) return reply.decision;
  return status === 'received' ? 'received' : 'pending';
}

/** Whether there is a reply behind the state. */
export function isAnswered(state: string): state is Decision {
  return (decisions as readonly string[]).includes(state);
}

/** Whether the text of a proposal in this state is public. */
export function isPublic(state: ProposalState): boolean {
  return state !== 'received' && state !== 'withdrawn' && state !== 'retired';
}

/** The phases of a consultation's life, in their order. */
export const consultationPhases = ['planned', 'open', 'closed-analysing', 'closed-reported', 'not-going-forward'] as const satisfies readonly Consultation['status'][];

export type ConsultationPhase = (typeof consultationPhases)[number];

/**
 * The phase a consultation is in. It is what the feed says; without that, what its dates and its report tell, and `undefined` when they tell
 * nothing.
 */
export function consultationPhase({ status, start, end, report }: Consultation, today: string): ConsultationPhase | undefined {
  if (status) return status;
  if (report) return 'closed-reported';
  if (isOverdue(end, today)) return 'closed-analysing';
  const first = firstDay(start);
  if (first === undefined) return undefined;
  return first > today ? 'planned' : 'open';
}

/** Whether the last day to take part has passed although the consultation still says that it is planned or open. */
export function isPastItsEnd(consultation: Consultation, today: string): boolean {
  return (consultation.status === 'open' || consultation.status === 'planned') && isOverdue(consultation.end, today);
}

/**
 * The figures of these proposals: `received` are all of them; `published` those that are or were public, so all but the ones that wait for
 * moderation; `answered` those published, and neither withdrawn nor retired, that have a reply. Times are in working days, from the day a
 * proposal was received to that of its reply; of an even number the median is the mean of the two in the middle. A reply dated before its
 * proposal has no time to count.
 */
export function consultationFigures(proposals: readonly Proposal[], holidays: ReadonlySet<string>): ConsultationFigures {
  const states = proposals.map(proposalState);
  const count = (state: ProposalState) => states.filter((other) => other === state).length;
  const pending = proposals.filter((_, index) => states[index] === 'pending').map(({ submitted }) => submitted);
  const days = proposals
    .filter((_, index) => isAnswered(states[index]!))
    .map(({ submitted, reply }) => workingDaysBetween(submitted, reply!.date, holidays))
    .filter((wait) => wait >= 0);
  const oldest = pending.filter(isDay).sort()[0];
  const middle = median(days);
  return {
    received: proposals.length,
    awaitingModeration: count('received'),
    published: proposals.length - count('received'),
    answered: states.filter(isAnswered).length,
    withdrawn: count('withdrawn'),
    retired: count('retired'),
    ...(oldest !== undefined && { oldestPending: oldest }),
    ...(middle !== undefined && { medianReplyWorkingDays: middle }),
  };
}

/**
 * Of those that are to be answered (published, neither withdrawn nor retired), the part that is, from 0 to 1; `undefined` when there are none or
 * it is not known.
 */
export function answeredShare({ published, answered, withdrawn = 0, retired = 0 }: ConsultationFigures): number | undefined {
  if (published === undefined || answered === undefined) return undefined;
  const due = published - withdrawn - retired;
  return due > 0 ? Math.min(1, answered / due) : undefined;
}

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
}

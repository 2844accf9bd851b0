import { sql, type SqlBool } from 'kysely';
import type { QueueState } from 'mga-widgets/domain';
import type { ProposalsTable } from '../store/tables.js';

/** Whether a reply to the proposal stands. */
export const hasReply = sql<SqlBool>`exists (select 1 from replies where replies.folio = proposals.folio and replies.published_at is not null)`;

/** Whether one is being written. */
export const hasDraft = sql<SqlBool>`exists (select 1 from reply_drafts where reply_drafts.folio = proposals.folio)`;

/** Whether it has been read, stands and has no reply: one is owed. */
export const needsReply = sql<SqlBool>`proposals.state = 'published' and not ${hasReply}`;

/**
 * When it was put forward, for ordering by day. Noon in UTC lies within the same day of any zone from −12 to +11, so what was written down on paper
 * comes after all of the days before. The indexes of the queue are over these very words.
 */
export const putForwardAt = sql<string>`coalesce(proposals.submitted || 'T12:00:00.000Z', proposals.received_at)`;

/** What a proposal needs. One that its author made public again under another name is to be read first, also when it is answered. */
export function queueState(state: ProposalsTable['state'], { replied, drafted }: { replied: boolean; drafted: boolean }): QueueState {
  if (state === 'received') return 'moderation';
  if (state !== 'published') return state;
  if (replied) return 'answered';
  return drafted ? 'drafted' : 'pending';
}

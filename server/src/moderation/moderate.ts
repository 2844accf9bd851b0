import type { Selectable } from 'kysely';
import { changeProposal, findProposal, recordEvent } from '../store/proposals.js';
import type { Store } from '../store/store.js';
import type { ProposalsTable } from '../store/tables.js';

/**
 * What became of a decision: it holds, it held already, there is no such proposal, its author withdrew it, it no longer says what was read, or somebody
 * else changed it meanwhile.
 */
export type ModerationOutcome = 'done' | 'already' | 'unknown' | 'withdrawn' | 'unread' | 'changed';

/** A proposal that waits to be read, with the name that is to be published with it, if any. */
export type WaitingProposal = Selectable<ProposalsTable> & { author: string | null };

/** The proposals that wait to be read, those that came first first. */
export function waitingProposals({ database }: Store): Promise<WaitingProposal[]> {
  return database
    .selectFrom('proposals')
    .leftJoin('personal_data', (join) => join.onRef('personal_data.folio', '=', 'proposals.folio').on('personal_data.show_name', '=', 1))
    .selectAll('proposals')
    .select('personal_data.name as author')
    .where('state', '=', 'received')
    .orderBy('received_at')
    .orderBy('proposals.folio')
    .execute();
}

/**
 * Publishes a proposal that was read, or one that was retired by mistake.
 *
 * @param read Version that was read: its author may have corrected it since, and that nobody has read.
 */
export function publishProposal(store: Store, folio: string, read: number, now: Date): Promise<ModerationOutcome> {
  const at = now.toISOString();
  const isUnread = ({ state, version }: Selectable<ProposalsTable>): boolean => state === 'received' && version !== read;
  return decide(store, folio, 'published', isUnread, ({ published_at }) => ({ state_reason: null, published_at: published_at ?? at, updated_at: at }), at);
}

/** Takes a proposal out of the public record; its line stays, with the reason. */
export function retireProposal(store: Store, folio: string, reason: string, now: Date): Promise<ModerationOutcome> {
  const at = now.toISOString();
  return decide(store, folio, 'retired', () => false, () => ({ state_reason: reason, updated_at: at }), at);
}

type Change = Partial<Pick<ProposalsTable, 'state_reason' | 'published_at' | 'updated_at'>>;

function decide(store: Store, folio: string, state: 'published' | 'retired', isUnread: (row: Selectable<ProposalsTable>) => boolean, changeOf: (row: Selectable<ProposalsTable>) => Change, at: string): Promise<ModerationOutcome> {
  return store.database.transaction().execute(async (transaction) => {
    const row = (await findProposal(transaction, folio))?.row;
    if (!row) return 'unknown';
    if (row.state === 'withdrawn') return 'withdrawn';
    if (isUnread(row)) return 'unread';
    const change = changeOf(row);
    if (row.state === state && (change.state_reason ?? null) === row.state_reason) return 'already';
    if (!(await changeProposal(transaction, row, { ...change, state }))) return 'changed';
    const kind = state === 'published' && row.state === 'retired' ? 'restored' : state;
    await recordEvent(transaction, { folio, at, kind, actor: 'moderator', ...(change.state_reason && { detail: { reason: change.state_reason } }) });
    return 'done';
  });
}

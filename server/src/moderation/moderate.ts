import type { Kysely, Selectable } from 'kysely';
import { changeProposal, recordEvent } from '../store/proposals.js';
import type { Store } from '../store/store.js';
import type { ProposalsTable, Tables } from '../store/tables.js';

/**
 * What became of a decision: it holds, it held already, there is no such proposal, its author withdrew it, it no longer says what was read, or somebody
 * else changed it meanwhile.
 */
export type ModerationOutcome = 'done' | 'already' | 'unknown' | 'withdrawn' | 'unread' | 'changed';

/** A proposal that waits to be read, with the name that is to be published with it, if any. */
export type WaitingProposal = Selectable<ProposalsTable> & { author: string | null };

/** The proposals that wait to be read, those that came first first. */
export function waitingProposals({ database }: Store): Promise<WaitingProposal[]> {
  return toRead(database).where('state', '=', 'received').orderBy('received_at').orderBy('proposals.folio').execute();
}

/** One proposal as it is to be read, whatever became of it. */
export function proposalToRead({ database }: Store, folio: string): Promise<WaitingProposal | undefined> {
  return toRead(database).where('proposals.folio', '=', folio).executeTakeFirst();
}

/** Proposals, each with the name that is to be shown. */
const toRead = (database: Kysely<Tables>) =>
  database
    .selectFrom('proposals')
    .leftJoin('personal_data', (join) => join.onRef('personal_data.folio', '=', 'proposals.folio').on('personal_data.show_name', '=', 1))
    .selectAll('proposals')
    .select('personal_data.name as author');

/**
 * Publishes a proposal that was read, or one that was retired by mistake.
 *
 * @param read Version that was read: its author may have corrected it since, or the name that is to be shown, and that nobody has read.
 */
export function publishProposal(store: Store, folio: string, read: number, now: Date): Promise<ModerationOutcome> {
  return store.database.transaction().execute(async (transaction) => {
    const row = await findRow(transaction, folio);
    if (!row) return 'unknown';
    if (row.state !== 'published' && row.state !== 'withdrawn' && row.version !== read) return 'unread';
    return decide(transaction, row, { action: 'publish' }, now);
  });
}

/** Takes a proposal out of the public record; its line stays, with the reason. */
export function retireProposal(store: Store, folio: string, reason: string, now: Date): Promise<ModerationOutcome> {
  return store.database.transaction().execute(async (transaction) => {
    const row = await findRow(transaction, folio);
    return row ? decide(transaction, row, { action: 'retire', reason }, now) : 'unknown';
  });
}

/** What moderation decides, and who of the staff did. */
export type ModerationDecision = ({ action: 'publish' } | { action: 'retire'; reason: string }) & { staff?: string };

/** Carries a decision out on a proposal whose version is the one that was read. Call it inside a transaction. */
export async function decide(transaction: Kysely<Tables>, row: Selectable<ProposalsTable>, decision: ModerationDecision, now: Date): Promise<'done' | 'already' | 'withdrawn' | 'changed'> {
  if (row.state === 'withdrawn') return 'withdrawn';
  if (isDecided(row, decision)) return 'already';
  const at = now.toISOString();
  const publishes = decision.action === 'publish';
  const reason = publishes ? null : decision.reason;
  const change = { state: publishes ? ('published' as const) : ('retired' as const), state_reason: reason, updated_at: at, ...(publishes && { published_at: row.published_at ?? at }) };
  if (!(await changeProposal(transaction, row, change))) return 'changed';
  const kind = publishes && row.state === 'retired' ? 'restored' : change.state;
  await recordEvent(transaction, { folio: row.folio, at, kind, actor: 'moderator', staff: decision.staff ?? null, ...(reason !== null && { detail: { reason } }) });
  return 'done';
}

/** Whether a proposal stands as was decided already. */
export function isDecided({ state, state_reason }: Pick<ProposalsTable, 'state' | 'state_reason'>, decision: ModerationDecision): boolean {
  return decision.action === 'publish' ? state === 'published' : state === 'retired' && state_reason === decision.reason;
}

const findRow = (transaction: Kysely<Tables>, folio: string): Promise<Selectable<ProposalsTable> | undefined> => transaction.selectFrom('proposals').selectAll().where('folio', '=', folio).executeTakeFirst();

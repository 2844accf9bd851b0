import { createHash, randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { unambiguousLetters } from 'mga-widgets/domain';
import { IntakeProblem } from '../intake/problem.js';
import { recordStaffEvent } from '../staff/staff-events.js';
import type { Store } from '../store/store.js';
import type { Tables } from '../store/tables.js';

/** Rows of one statement: SQLite takes 32,766 values. */
const rowsAtOnce = 1000;

const codeHash = (code: string): string => createHash('sha256').update(code).digest('base64url');

/** Makes codes for a round, each for one ballot: 75 random bits. They are told this once: what is kept is a hash. */
export async function makeInvitations(store: Store, prioritization: string, count: number, now: Date): Promise<string[]> {
  const codes = Array.from({ length: count }, () => {
    const letters = [...randomBytes(15)].map((byte) => unambiguousLetters[byte % 32]).join('');
    return `${letters.slice(0, 5)}-${letters.slice(5, 10)}-${letters.slice(10)}`;
  });
  const at = now.toISOString();
  await store.database.transaction().execute(async (transaction) => {
    for (let first = 0; first < codes.length; first += rowsAtOnce) {
      const rows = codes.slice(first, first + rowsAtOnce).map((code) => ({ code_hash: codeHash(code), prioritization, created_at: at, ballot: null }));
      await transaction.insertInto('ballot_invitations').values(rows).execute();
    }
    await recordStaffEvent(transaction, { at, kind: 'codes-made', detail: { prioritization, count } });
  });
  return codes;
}

/** Whether any were made for a round. */
export const hasInvitations = async ({ database }: Store, prioritization: string): Promise<boolean> =>
  (await database.selectFrom('ballot_invitations').select('code_hash').where('prioritization', '=', prioritization).limit(1).executeTakeFirst()) !== undefined;

/**
 * Uses a code for a ballot, inside the transaction that keeps the ballot.
 *
 * @throws IntakeProblem `invitation-unknown`, or `invitation-used` when another ballot came with it.
 */
export async function takeInvitation(transaction: Kysely<Tables>, prioritization: string, code: string, ballot: string): Promise<void> {
  const code_hash = codeHash(code);
  const { numUpdatedRows } = await transaction
    .updateTable('ballot_invitations')
    .set({ ballot })
    .where('code_hash', '=', code_hash)
    .where('prioritization', '=', prioritization)
    .where((where) => where.or([where('ballot', 'is', null), where('ballot', '=', ballot)]))
    .executeTakeFirst();
  if (numUpdatedRows > 0n) return;
  const known = await transaction.selectFrom('ballot_invitations').select('code_hash').where('code_hash', '=', code_hash).where('prioritization', '=', prioritization).executeTakeFirst();
  throw new IntakeProblem(known ? 'invitation-used' : 'invitation-unknown');
}

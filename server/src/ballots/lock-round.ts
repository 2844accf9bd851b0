import type { Kysely, Selectable } from 'kysely';
import type { BallotRoundsTable } from '../store/ballot-tables.js';
import type { Store } from '../store/store.js';
import type { Tables } from '../store/tables.js';

/**
 * The row of a round inside a transaction, made when there is none, and locked: `shared` by all who write ballots, `alone` by who closes it. So whoever closes it
 * waits for the ballots that are being written, and counts them; and a ballot that comes after sees that it is closed. On SQLite transactions wait for each other
 * anyway.
 */
export async function lockRound({ kind }: Pick<Store, 'kind'>, transaction: Kysely<Tables>, prioritization: string, how: 'shared' | 'alone'): Promise<Selectable<BallotRoundsTable>> {
  const find = (): Promise<Selectable<BallotRoundsTable> | undefined> => {
    const row = transaction.selectFrom('ballot_rounds').selectAll().where('prioritization', '=', prioritization);
    if (kind === 'sqlite') return row.executeTakeFirst();
    return (how === 'shared' ? row.forShare() : row.forUpdate()).executeTakeFirst();
  };
  const found = await find();
  if (found) return found;
  const row = { prioritization, version: 0, closed_at: null, decided_by: null, reason: null, result: null, erased_at: null };
  await transaction.insertInto('ballot_rounds').values(row).onConflict((conflict) => conflict.column('prioritization').doNothing()).execute();
  return (await find())!;
}

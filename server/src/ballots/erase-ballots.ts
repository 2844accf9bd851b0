import { ballotDays } from './ballot-consents.js';
import type { Store } from '../store/store.js';

const day = 86_400_000;

/**
 * Erases the ballots of rounds whose time is over: so many days after they were closed, as the consent says. What came out stays. Each round is a transaction of its
 * own.
 *
 * @returns Ballots erased.
 */
export async function eraseExpiredBallots({ database }: Store, now: Date, days = ballotDays): Promise<number> {
  const until = new Date(now.getTime() - days * day).toISOString();
  const rounds = await database.selectFrom('ballot_rounds').select('prioritization').where('closed_at', '<', until).where('erased_at', 'is', null).execute();
  let erased = 0;
  for (const { prioritization } of rounds) {
    erased += await database.transaction().execute(async (transaction) => {
      // Unless it was opened again meanwhile.
      const { numUpdatedRows } = await transaction.updateTable('ballot_rounds').set({ erased_at: now.toISOString() }).where('prioritization', '=', prioritization).where('closed_at', '<', until).executeTakeFirst();
      if (numUpdatedRows !== 1n) return 0;
      const codes = transaction.selectFrom('ballots').select('code').where('prioritization', '=', prioritization);
      await transaction.deleteFrom('ballot_invitations').where('prioritization', '=', prioritization).execute();
      for (const table of ['ballot_keys', 'ballot_consents', 'ballot_events'] as const) await transaction.deleteFrom(table).where('ballot', 'in', codes).execute();
      return Number((await transaction.deleteFrom('ballots').where('prioritization', '=', prioritization).executeTakeFirst()).numDeletedRows);
    });
  }
  return erased;
}

/** The rounds nobody closed, and how many ballots of each are kept: their time begins to count only then. */
export async function unclosedRounds({ database }: Store): Promise<Map<string, number>> {
  const rows = await database
    .selectFrom('ballots')
    .innerJoin('ballot_rounds', 'ballot_rounds.prioritization', 'ballots.prioritization')
    .select(({ fn }) => ['ballots.prioritization', fn.countAll().as('count')] as const)
    .where('closed_at', 'is', null)
    .groupBy('ballots.prioritization')
    .execute();
  return new Map(rows.map(({ prioritization, count }) => [prioritization, Number(count)]));
}

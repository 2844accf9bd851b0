import type { Kysely, Selectable, Updateable } from 'kysely';
import type { BallotChange } from 'mga-widgets/domain';
import { IntakeProblem } from '../intake/problem.js';
import type { BallotEventsTable, BallotsTable } from '../store/ballot-tables.js';
import type { Tables } from '../store/tables.js';
import { ballotFaults } from './ballot-faults.js';
import type { BallotIntake } from './ballot-intake.js';
import { lockRound } from './lock-round.js';
import { choiceOf } from './receive-ballot.js';

type Row = Selectable<BallotsTable>;

/** Has a ballot say something else. @throws IntakeProblem `prioritization-closed`, `invalid`, `ballot-changed` */
export async function changeBallot(intake: BallotIntake, row: Row, change: BallotChange): Promise<void> {
  const rules = intake.prioritization(row.prioritization);
  if (!rules?.isOpen(intake.now()) || row.state === 'withdrawn') throw new IntakeProblem('prioritization-closed');
  const faults = ballotFaults(change, rules);
  if (faults.length) throw new IntakeProblem('invalid', { faults });
  await write(intake, row, 'changed', { choice: JSON.stringify(choiceOf(change)) });
}

/**
 * Withdraws a ballot, of which nothing is kept but that it was there: not what it said, nor what tells its device or its code apart, which can be used again. One that
 * is withdrawn already stays so. @throws IntakeProblem `prioritization-closed`, `ballot-changed`
 */
export async function withdrawBallot(intake: BallotIntake, row: Row): Promise<void> {
  if (row.state === 'withdrawn') return;
  if (!intake.prioritization(row.prioritization)?.isOpen(intake.now())) throw new IntakeProblem('prioritization-closed');
  await write(intake, row, 'withdrawn', { state: 'withdrawn', choice: null, device_hash: null }, async (transaction) => {
    await transaction.updateTable('ballot_invitations').set({ ballot: null }).where('ballot', '=', row.code).execute();
    await transaction.updateTable('ballot_keys').set({ fingerprint: null }).where('ballot', '=', row.code).execute();
    await transaction.deleteFrom('ballot_consents').where('ballot', '=', row.code).execute();
  });
}

async function write({ store, now }: BallotIntake, row: Row, kind: BallotEventsTable['kind'], change: Updateable<BallotsTable>, also?: (transaction: Kysely<Tables>) => Promise<void>): Promise<void> {
  const at = now().toISOString();
  await store.database.transaction().execute(async (transaction) => {
    const round = await lockRound(store, transaction, row.prioritization, 'shared');
    if (round.closed_at !== null) throw new IntakeProblem('prioritization-closed');
    const { numUpdatedRows } = await transaction
      .updateTable('ballots')
      .set({ ...change, version: row.version + 1, updated_at: at })
      .where('code', '=', row.code)
      .where('version', '=', row.version)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) throw new IntakeProblem('ballot-changed');
    await also?.(transaction);
    await transaction.insertInto('ballot_events').values({ ballot: row.code, at, kind }).execute();
  });
}

import type { Selectable } from 'kysely';
import type { BallotChoice, BallotExport, ConsentRecord, OwnBallot } from 'mga-widgets/domain';
import { IntakeProblem } from '../intake/problem.js';
import { isSecretOf } from '../intake/secret.js';
import type { BallotsTable } from '../store/ballot-tables.js';
import type { BallotIntake } from './ballot-intake.js';

/** Stands in for the hash of a ballot that is not there, so that looking for it takes as long. */
const nobodys = 'A'.repeat(43);

/** A ballot, for who has its secret. A wrong code and a wrong secret are one and the same. @throws IntakeProblem `unknown-ballot` */
export async function findOwnBallot({ store }: BallotIntake, code: string, secret: string): Promise<Selectable<BallotsTable>> {
  const row = await store.database.selectFrom('ballots').selectAll().where('code', '=', code).executeTakeFirst();
  if (!isSecretOf(secret, row?.secret_hash ?? nobodys) || !row) throw new IntakeProblem('unknown-ballot');
  return row;
}

/** The ballot as who cast it sees it. */
export async function ownBallot(row: Selectable<BallotsTable>, { store, prioritization, now }: BallotIntake): Promise<OwnBallot> {
  const round = await store.database.selectFrom('ballot_rounds').select('closed_at').where('prioritization', '=', row.prioritization).executeTakeFirst();
  return {
    code: row.code,
    version: row.version,
    prioritization: row.prioritization,
    state: row.state,
    channel: row.channel,
    receivedAt: row.received_at,
    updatedAt: row.updated_at,
    ...(row.choice !== null && { choice: JSON.parse(row.choice) as BallotChoice }),
    mayChange: row.state === 'counted' && round?.closed_at === null && (prioritization(row.prioritization)?.isOpen(now()) ?? false),
  };
}

/** Everything that is kept about a ballot, but for what only serves to recognise who asks. */
export async function exportBallot(row: Selectable<BallotsTable>, intake: BallotIntake): Promise<BallotExport> {
  const { database } = intake.store;
  const consents = await database
    .selectFrom('ballot_consents')
    .innerJoin('consent_texts', (join) => join.onRef('consent_texts.consent', '=', 'ballot_consents.consent').onRef('consent_texts.version', '=', 'ballot_consents.version').onRef('consent_texts.language', '=', 'ballot_consents.language'))
    .select(['ballot_consents.consent as id', 'ballot_consents.version', 'given', 'at', 'ballot_consents.language', 'text'])
    .where('ballot', '=', row.code)
    .orderBy('at')
    .orderBy('id')
    .execute();
  const events = await database.selectFrom('ballot_events').select(['at', 'kind']).where('ballot', '=', row.code).orderBy('id').execute();
  return { exportedAt: intake.now().toISOString(), ballot: await ownBallot(row, intake), consents: consents.map((said): ConsentRecord => ({ ...said, given: said.given === 1 })), events };
}

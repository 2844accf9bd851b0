import type { Kysely } from 'kysely';
import { countBallots, type BallotChoice, type BallotCount, type BallotRound, type CastBallot } from 'mga-widgets/domain';
import type { Tables } from '../store/tables.js';

/** The ballots of a round that count, without anything that tells them apart. */
export async function castBallots(database: Kysely<Tables>, prioritization: string): Promise<CastBallot[]> {
  const rows = await database.selectFrom('ballots').select(['channel', 'choice']).where('prioritization', '=', prioritization).where('state', '=', 'counted').execute();
  return rows.map(({ channel, choice }) => ({ ...(JSON.parse(choice!) as BallotChoice), channel }));
}

/** What of a round's ballots everybody may see. */
export const countRound = async (database: Kysely<Tables>, round: BallotRound): Promise<BallotCount> => countBallots(await castBallots(database, round.id), round);

import { ballotRound, totalTurnout, type BallotCount, type BallotRound, type FeedDocument, type Prioritization } from 'mga-widgets/domain';
import { readTransaction } from '../store/read-transaction.js';
import type { Store } from '../store/store.js';

/** What is published of a round's ballots: how many there are while it is open, and what came out once it was closed. */
type PublishedVotes = Pick<Prioritization, 'status' | 'turnout' | 'votes' | 'ballotsClosed'>;

/** The same by the identifier of the round. */
export type VotesByRound = ReadonlyMap<string, PublishedVotes>;

/**
 * What the store has of the rounds of a content. While a round is open only the number of its ballots is told: what changes from one edition to the next would
 * be what one person voted, and who votes later would see what others did.
 */
export function votesOf(store: Store, document: FeedDocument): Promise<VotesByRound> {
  const voted = new Map(roundsOf(document).flatMap((round) => rulesOf(round, document) ?? []).map((rules) => [rules.id, rules]));
  if (voted.size === 0) return Promise.resolve(new Map());
  return readTransaction(store, async (database) => {
    const rows = await database.selectFrom('ballot_rounds').select(['prioritization', 'closed_at', 'result']).where('prioritization', 'in', [...voted.keys()]).execute();
    const counts = await database
      .selectFrom('ballots')
      .where('state', '=', 'counted')
      .where('prioritization', 'in', [...voted.keys()])
      .select((all) => ['prioritization', all.fn.countAll().as('count')])
      .groupBy('prioritization')
      .execute();
    return new Map([...voted].flatMap(([id, { minimum }]): [string, PublishedVotes][] => {
      const row = rows.find(({ prioritization }) => prioritization === id);
      if (row?.closed_at != null && row.result !== null) return [[id, { status: 'closed', ballotsClosed: row.closed_at, ...(JSON.parse(row.result) as BallotCount) }]];
      const open = roundsOf(document).find((round) => round.id === id)!.status === 'open';
      if (!row && !open) return [];
      return [[id, { turnout: [totalTurnout(Number(counts.find(({ prioritization }) => prioritization === id)?.count ?? 0), minimum)] }]];
    }));
  });
}

/** The document with what is published of its ballots, and with where they are taken if people vote in any of its rounds. */
export function withVotes(document: FeedDocument, votes: VotesByRound, ballots?: string): FeedDocument {
  const rounds = roundsOf(document);
  const prioritizations = rounds.map((round) => ({ ...round, ...votes.get(round.id) }));
  const closings = [...votes.values()].flatMap(({ ballotsClosed }) => ballotsClosed ?? []);
  const updated = closings.reduce((last, at) => (Date.parse(at) > Date.parse(last) ? at : last), document.updated);
  const takes = ballots !== undefined && rounds.some((round) => rulesOf(round, document));
  return { ...document, updated, ...(rounds.length > 0 && { prioritizations }), ...(takes && { links: { ballots, ...document.links } }) };
}

const listOf = <Item>(collection: Item[] | object | undefined): Item[] => (Array.isArray(collection) ? (collection as Item[]) : []);

const roundsOf = ({ prioritizations }: FeedDocument): Prioritization[] => listOf<Prioritization>(prioritizations);

const rulesOf = (round: Prioritization, { themes, sectors, forum }: FeedDocument): BallotRound | undefined => ballotRound(round, { themes: listOf(themes), sectors: sectors ?? [], forum });

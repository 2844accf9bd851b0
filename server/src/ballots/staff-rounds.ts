import { ballotRound, ballotState, dayIn, knownZone, type Feed, type StaffRound, type StaffRounds } from 'mga-widgets/domain';
import type { StaffApi } from '../staff/staff-api.js';
import type { Store } from '../store/store.js';
import { castBallots } from './count-round.js';

const order: readonly StaffRound['state'][] = ['open', 'ended', 'planned', 'closed'];

/** The rounds people vote in, as the secretariat sees them: how many ballots there are, never what one says. */
export async function staffRounds({ store, feeds, now }: Pick<StaffApi, 'store' | 'feeds' | 'now'>): Promise<StaffRounds> {
  const rounds = await Promise.all(feeds().flatMap((feed) => feed.prioritizations.map(({ id }) => staffRound(store, feed, id, now()))));
  const found = rounds.filter((round) => round !== undefined);
  return { rounds: found.sort((one, other) => order.indexOf(one.state) - order.indexOf(other.state)) };
}

/** A round; `undefined` when nobody votes in it, or when it was closed elsewhere and has no ballots here. */
async function staffRound({ database }: Store, feed: Feed, id: string, now: Date): Promise<StaffRound | undefined> {
  const round = feed.prioritizations.find((each) => each.id === id)!;
  const rules = ballotRound(round, feed);
  if (!rules) return undefined;
  const row = await database.selectFrom('ballot_rounds').selectAll().where('prioritization', '=', id).executeTakeFirst();
  const said = ballotState(round, dayIn(knownZone(feed.timeZone), now));
  if (!row && said === 'closed') return undefined;
  const counted = (await castBallots(database, id)).map(({ sector, channel }) => ({ sector, channel }));
  const counting = (rows: { count: number | string | bigint }): number => Number(rows.count);
  const withdrawn = await database.selectFrom('ballots').where('prioritization', '=', id).where('state', '=', 'withdrawn').select((all) => all.fn.countAll().as('count')).executeTakeFirstOrThrow();
  const codes = await database.selectFrom('ballot_invitations').where('prioritization', '=', id).select((all) => all.fn.countAll().as('count')).executeTakeFirstOrThrow();
  const strangers = [...new Set(counted.map(({ sector }) => sector))].filter((sector) => !rules.sectors.some((each) => each.id === sector)).map((sector) => ({ id: sector, name: sector }));
  const closedBy = row?.decided_by == null ? undefined : await database.selectFrom('staff').select('name').where('id', '=', row.decided_by).executeTakeFirst();
  const closed = row?.closed_at != null;
  return {
    id,
    version: row?.version ?? 0,
    title: round.title,
    ballot: rules.ballot,
    // What the office's files call closed was not counted here yet.
    state: closed ? 'closed' : said === 'closed' ? 'ended' : said,
    ...(round.start !== undefined && { start: round.start }),
    ...(round.end !== undefined && { end: round.end }),
    minimum: rules.minimum,
    ballots: counted.length,
    withCode: counted.filter(({ channel }) => channel === 'code').length,
    withdrawn: counting(withdrawn),
    codes: counting(codes),
    sectors: [...rules.sectors, ...strangers].map(({ id: sector, name }) => ({ sector, name, ballots: counted.filter((ballot) => ballot.sector === sector).length })),
    ...(row?.closed_at != null && { closedAt: row.closed_at }),
    ...(closed && closedBy && { closedBy: closedBy.name }),
    ...(row?.reason != null && { reason: row.reason }),
    mayReopen: closed && row.erased_at === null,
  };
}

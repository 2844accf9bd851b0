import type { BallotRound } from './ballot-round.js';
import type { Turnout, Vote } from './feed.js';
import type { BallotChoice } from './generated/intake.js';

/** A ballot as it is counted. */
export interface CastBallot extends BallotChoice {
  /** Whether it came with a code the forum handed out. */
  channel: NonNullable<Turnout['channel']>;
}

/** What of the ballots everybody may see. */
export interface BallotCount {
  votes: Vote[];
  turnout: Turnout[];
}

/**
 * Counts ballots: everybody's together, each ballot once, and those of each sector that has enough.
 *
 * * By ranking, a theme has the mean of its ranks. The themes a ballot leaves out share the places left, each having their mean: of six, two ranked, the other four
 *   are 4.5th (3 + 4 + 5 + 6 over 4). Ordering by the mean rank is ordering by Borda's points, which are the number of themes less the rank (J.-C. de Borda, Mémoire sur
 *   les élections au scrutin, Histoire de l'Académie royale des sciences, 1781; partial ballots: P. Emerson, Social Choice and Welfare 40, 2013, who warns against
 *   giving what was left out the last place or none).
 * * By points, a theme has the sum of its points.
 * * What fewer than `minimum` people voted is not told, nor what it could be worked out from (`untold`). They count among everybody.
 */
export function countBallots(ballots: readonly CastBallot[], round: BallotRound): BallotCount {
  const { minimum, sectors } = round;
  const bySector = new Map<string, CastBallot[]>(sectors.map(({ id }) => [id, []]));
  for (const ballot of ballots) bySector.set(ballot.sector, [...(bySector.get(ballot.sector) ?? []), ballot]);
  const sizes = new Map([...bySector].map(([sector, cast]) => [sector, cast.length]));
  const hidden = untold(sizes, minimum);
  const enough = ballots.length >= minimum;
  const shown = enough ? [...bySector].filter(([sector, cast]) => cast.length > 0 && !hidden.has(sector)) : [];
  const withCode = ballots.filter(({ channel }) => channel === 'code').length;
  const channels = new Map<'code' | 'open', number>([['code', withCode], ['open', ballots.length - withCode]]);
  const hiddenChannels = untold(channels, minimum);
  return {
    votes: enough ? [...valuesOf(ballots, round), ...shown.flatMap(([sector, cast]) => valuesOf(cast, round, sector))] : [],
    turnout: [
      totalTurnout(ballots.length, minimum),
      ...[...sizes].map(([sector, size]) => ({ sector, ...told(size, minimum, !enough || hidden.has(sector)) })),
      ...(withCode > 0 ? [...channels].map(([channel, size]) => ({ channel, ...told(size, minimum, !enough || hiddenChannels.has(channel)) })) : []),
    ],
  };
}

/** How many ballots there are in all, as far as that may be told. */
export const totalTurnout = (ballots: number, minimum: number): Turnout => told(ballots, minimum, false);

/** Nobody is none's to tell: a zero is always said. */
function told(size: number, minimum: number, hidden: boolean): Pick<Turnout, 'ballots' | 'fewerThan' | 'withheld'> {
  if (size === 0) return { ballots: 0 };
  if (size < minimum) return { fewerThan: minimum };
  return hidden ? { withheld: true } : { ballots: size };
}

/**
 * Which parts of a whole are not told when the whole is: those with fewer than the minimum, and the next smallest as long as all that are not told come to fewer
 * than the minimum together, because the whole less what is told is theirs (complementary suppression).
 *
 * @param sizes People by part; parts without any hide nothing.
 */
export function untold<Part extends string>(sizes: ReadonlyMap<Part, number>, minimum: number): ReadonlySet<Part> {
  const parts = [...sizes].filter(([, size]) => size > 0).sort(([one, ofOne], [other, ofOther]) => ofOne - ofOther || (one < other ? -1 : 1));
  const hidden = new Set<Part>();
  let people = 0;
  for (const [part, size] of parts) {
    if (size >= minimum && (people === 0 || people >= minimum)) break;
    hidden.add(part);
    people += size;
  }
  return hidden;
}

function valuesOf(ballots: readonly CastBallot[], round: BallotRound, sector?: string): Vote[] {
  const sums = new Map(round.themes.map(({ id }) => [id, 0]));
  const add = (theme: string, value: number): unknown => sums.has(theme) && sums.set(theme, sums.get(theme)! + value);
  for (const { order = [], points = [] } of ballots) {
    if (round.ballot === 'points') for (const given of points) add(given.theme, given.points);
    else for (const [theme, rank] of ranksOf(order, round)) add(theme, rank);
  }
  return round.themes.map(({ id }) => {
    const sum = sums.get(id)!;
    return { theme: id, ...(sector !== undefined && { sector }), value: round.ballot === 'points' ? sum : Math.round((sum / ballots.length) * 1e6) / 1e6, voters: ballots.length };
  });
}

/** The rank of each theme on one ballot. Themes that are no longer in the round are passed over. */
export function ranksOf(order: readonly string[], { themes }: Pick<BallotRound, 'themes'>): ReadonlyMap<string, number> {
  const ranked = order.filter((theme) => themes.some(({ id }) => id === theme));
  const left = (ranked.length + 1 + themes.length) / 2;
  return new Map(themes.map(({ id }) => [id, ranked.includes(id) ? ranked.indexOf(id) + 1 : left]));
}

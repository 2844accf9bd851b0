import { firstDay, lastDay } from './dates.js';
import type { Feed, Prioritization, Sector, Theme } from './feed.js';
import { usualSectors } from './usual-sectors.js';

/** Points a person hands out where a round does not say how many. */
export const usualBallotPoints = 10;
/** People behind the smallest figure that is published where neither the round nor the forum says how many. */
export const usualMinimumVoters = 5;

/** How a round is voted on. */
export interface BallotRound {
  readonly id: string;
  readonly ballot: NonNullable<Prioritization['ballot']>;
  /** Points each person hands out, all of them; only in a round that is voted on by points. */
  readonly points: number;
  /** Themes that can be voted for, in the round's order or else the feed's. */
  readonly themes: readonly Theme[];
  /** Sectors a person can speak for: the feed's, or the usual ones by their code. */
  readonly sectors: readonly Sector[];
  /** Votes of fewer people are not published apart. */
  readonly minimum: number;
}

/** How a round is voted on; `undefined` when it is not, or has fewer than two themes to choose from. */
export function ballotRound(round: Prioritization, feed: Pick<Feed, 'themes' | 'sectors' | 'forum'>): BallotRound | undefined {
  const { id, ballot, ballotPoints: points = usualBallotPoints } = round;
  const themes = round.themes?.length ? [...new Set(round.themes)].map((theme) => feed.themes.find((each) => each.id === theme) ?? { id: theme, name: theme }) : feed.themes;
  if (!ballot || themes.length < 2) return undefined;
  const sectors = feed.sectors.length > 0 ? feed.sectors : usualSectors.map((sector) => ({ id: sector, name: sector }));
  return { id, ballot, points, themes, sectors, minimum: minimumVoters(round, feed) };
}

/** People behind the smallest figure of a round that is published: what the round says or what the forum says, whichever is more. */
function minimumVoters(round: Prioritization, { forum }: Pick<Feed, 'forum'>): number {
  if (round.minimumVoters === undefined && forum.minimumCount === undefined) return usualMinimumVoters;
  return Math.max(1, round.minimumVoters ?? 1, forum.minimumCount ?? 1);
}

/** Where a round stands on a day: from its first to its last, both included, it is open if it is said to be. `ended` is past its last day and not closed yet. */
export function ballotState({ status, start, end, ballotsClosed }: Prioritization, today: string): 'planned' | 'open' | 'ended' | 'closed' {
  if (ballotsClosed !== undefined || status === 'closed') return 'closed';
  const [first, last] = [firstDay(start), lastDay(end)];
  if (status !== 'open' || (first !== undefined && today < first)) return 'planned';
  return last !== undefined && today > last ? 'ended' : 'open';
}

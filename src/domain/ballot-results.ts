import { ballotRound, type BallotRound } from './ballot-round.js';
import type { Feed, Prioritization, Sector, Turnout } from './feed.js';

/** Whether a theme is among those taken up; `tied` when others with the same value compete with it for the last places. */
type Standing = 'in' | 'out' | 'tied';

/** What some voters gave a theme. */
export interface VotedTheme {
  /** Number of the theme among those of the round, from 0. */
  index: number;
  /** Mean rank, 1 being first, or points in all; `undefined` when the feed does not say. */
  value: number | undefined;
  /** Part of all points, 0 to 1; only where people voted by points. */
  share?: number;
  /** 1 is first; equal values share a place and the next ones are skipped. */
  place: number | undefined;
  /** Themes that share the place, itself included. */
  sharing: number;
  standing?: Standing;
}

/** What the voters of one sector gave. */
export interface SectorVotes {
  sector: Sector;
  voters: number | undefined;
  /** By theme, in the round's order. */
  themes: readonly VotedTheme[];
}

/** How far the sectors are apart on a theme. */
export interface VotesApart {
  /** Sectors with the best place, and with the worst; empty when all give it the same place or fewer than two are published. */
  highest: readonly { sector: Sector; place: number }[];
  lowest: readonly { sector: Sector; place: number }[];
  /** Places between them; `undefined` when fewer than two sectors are published. */
  range: number | undefined;
}

/** The result of a vote as the feed tells it. */
export interface BallotResults {
  round: BallotRound;
  /** All voters together, each counted once: by theme, in the round's order. */
  everyone: readonly VotedTheme[];
  voters: number | undefined;
  /** Sectors whose votes are published, in the feed's order. */
  sectors: readonly SectorVotes[];
  /** By theme, in the round's order. */
  apart: readonly VotesApart[];
  turnout: readonly Turnout[];
}

/**
 * Reads the votes of a round: `undefined` while none are published, or where nobody votes. Of two for the same theme and sector the first stands; of a theme that
 * does not take part none is read. A tie is never broken: equal values share a place, and where they straddle the last one taken up all of them are `tied`.
 */
export function ballotResults(round: Prioritization, feed: Feed): BallotResults | undefined {
  const rules = ballotRound(round, feed);
  if (!rules || !round.votes?.length) return undefined;
  const values = (sector?: string): VotedTheme[] => votedThemes(rules.themes.map(({ id }) => round.votes!.find((vote) => vote.theme === id && vote.sector === sector)?.value), rules, round.selected);
  const votersOf = (sector?: string): number | undefined => round.votes!.find((vote) => vote.sector === sector && vote.voters !== undefined)?.voters;
  const codes = new Set(round.votes.flatMap(({ sector }) => sector ?? []));
  const known = feed.sectors.filter(({ id }) => codes.has(id));
  const strangers = [...codes].filter((code) => !feed.sectors.some(({ id }) => id === code)).map((code) => ({ id: code, name: code }));
  const sectors = [...known, ...strangers].map((sector) => ({ sector, voters: votersOf(sector.id), themes: values(sector.id) }));
  return { round: rules, everyone: values(), voters: votersOf(), sectors, apart: rules.themes.map((_, index) => apartOn(index, sectors)), turnout: round.turnout ?? [] };
}

/** Mean ranks are published to six decimals. */
const isSame = (one: number, other: number): boolean => Math.abs(one - other) < 1e-9;

function votedThemes(values: readonly (number | undefined)[], { ballot }: BallotRound, selected: number | undefined): VotedTheme[] {
  const all = ballot === 'points' ? values.reduce((sum: number, value) => sum + (value ?? 0), 0) : 0;
  const isBetter = (one: number, other: number): boolean => !isSame(one, other) && (ballot === 'points' ? one > other : one < other);
  return values.map((value, index): VotedTheme => {
    if (value === undefined) return { index, value, place: undefined, sharing: 1 };
    const place = 1 + values.filter((other) => other !== undefined && isBetter(other, value)).length;
    const sharing = values.filter((other) => other !== undefined && isSame(other, value)).length;
    const standing: Standing | undefined = selected === undefined ? undefined : place > selected ? 'out' : place + sharing - 1 <= selected ? 'in' : 'tied';
    return { index, value, ...(all > 0 && { share: value / all }), place, sharing, ...(standing && { standing }) };
  });
}

function apartOn(index: number, sectors: readonly SectorVotes[]): VotesApart {
  const placed = sectors.flatMap(({ sector, themes }) => (themes[index]!.place === undefined ? [] : [{ sector, place: themes[index]!.place }]));
  if (placed.length < 2) return { highest: [], lowest: [], range: undefined };
  const places = placed.map(({ place }) => place);
  const [best, worst] = [Math.min(...places), Math.max(...places)];
  if (best === worst) return { highest: [], lowest: [], range: 0 };
  return { highest: placed.filter(({ place }) => place === best), lowest: placed.filter(({ place }) => place === worst), range: worst - best };
}

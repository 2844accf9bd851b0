import type { Feed, Prioritization, Sector, Theme, WeightedCriterion } from './feed.js';

/** Scores of themes (rows) on criteria (columns); `undefined` where there is none to use. */
export type ScoreMatrix = readonly (readonly (number | undefined)[])[];

/** What one sector scored. */
export interface SectorScores {
  /** Of the feed, or made of the code of one it does not have. */
  sector: Sector;
  scores: ScoreMatrix;
  /** Where it has a score of too few people to be shown, theme by criterion; such scores take no part in anything. */
  hidden: readonly (readonly boolean[])[];
  /** Fewest and most people behind its scores, of those that say and are shown. */
  voters?: { least: number; most: number };
}

/** The scores of a round, and what of them could not be used. */
export interface RoundScores {
  round: Prioritization;
  /** Themes that take part, in the round's order or else the feed's. */
  themes: readonly Theme[];
  criteria: readonly WeightedCriterion[];
  /** All sectors together: the score all agreed on or else the mean of the sectors', each counted once. */
  together: ScoreMatrix;
  /** Sectors that scored, in the feed's order, then those it does not have. */
  sectors: readonly SectorScores[];
  /** Sectors of the feed that did not. */
  silent: readonly Sector[];
  /** Lowest and highest score, when the round states both. */
  scale?: { min: number; max: number };
  /** Smallest number of people whose score is shown, when some score was hidden. */
  minimum?: number;
  /** Scores left out: `outside` the scale, `repeated` for the same theme, criterion and sector, of a theme or criterion that is `unknown`. */
  leftOut: { outside: number; repeated: number; unknown: number };
}

/** The rounds of a feed, only those that serve a plan when it is named. */
export function roundsOf(feed: Feed, plan?: string): Prioritization[] {
  return feed.prioritizations.filter((round) => !plan || round.plan === plan);
}

/** The round to show: the one that is named or else the first with scores, the first of all if none has any. */
export function chosenRound(rounds: readonly Prioritization[], id?: string): Prioritization | undefined {
  return id ? rounds.find((round) => round.id === id) : (rounds.find(({ scores }) => scores?.length) ?? rounds[0]);
}

/**
 * Reads the scores of a round.
 *
 * Each sector counts once, however many people it brought: the sectors are the voices of the table, and weighing them by heads would let
 * whoever fills the room decide. A score that is missing is never made up. Of two for the same theme, criterion and sector the first stands.
 */
export function readRound(round: Prioritization, feed: Feed): RoundScores {
  const themes = round.themes?.length ? [...new Set(round.themes)].map((id) => feed.themes.find((theme) => theme.id === id) ?? { id, name: id }) : feed.themes;
  const criteria = (round.criteria ?? []).filter(({ id }, index, all) => all.findIndex((other) => other.id === id) === index);
  const { scaleMin: min, scaleMax: max } = round;
  const least = Math.max(1, round.minimumVoters ?? 1, feed.forum.minimumCount ?? 1);
  const rows = new Map(themes.map(({ id }, index) => [id, index]));
  const columns = new Map(criteria.map(({ id }, index) => [id, index]));
  const bySector = new Map<string | undefined, { cells: (number | undefined)[][]; hidden: boolean[][]; voters: number[]; seen: Set<string> }>();
  const leftOut = { outside: 0, repeated: 0, unknown: 0 };
  let shownFrom = 0;

  for (const { theme, criterion, sector, value, voters, fewerThan } of round.scores ?? []) {
    const [row, column] = [rows.get(theme), columns.get(criterion)];
    if (row === undefined || column === undefined) {
      leftOut.unknown += 1;
      continue;
    }
    let of = bySector.get(sector);
    if (!of) bySector.set(sector, (of = { cells: themes.map(() => criteria.map(() => undefined)), hidden: themes.map(() => criteria.map(() => false)), voters: [], seen: new Set() }));
    if (of.seen.has(`${row} ${column}`)) {
      leftOut.repeated += 1;
      continue;
    }
    of.seen.add(`${row} ${column}`);
    if (value === undefined || (voters !== undefined && voters > 0 && voters < least)) {
      of.hidden[row]![column] = true;
      shownFrom = Math.max(shownFrom, value === undefined ? (fewerThan ?? least) : least);
    } else if (voters === 0) {
      // Nobody stands behind it: that is no score.
    } else if (!Number.isFinite(value) || value < (min ?? -Infinity) || value > (max ?? Infinity)) leftOut.outside += 1;
    else {
      of.cells[row]![column] = value;
      if (voters !== undefined) of.voters.push(voters);
    }
  }

  const codes = [...bySector.keys()].filter((code) => code !== undefined);
  const known = feed.sectors.filter(({ id }) => bySector.has(id));
  const strangers = codes.filter((code) => !feed.sectors.some(({ id }) => id === code)).map((code) => ({ id: code, name: code }));
  const sectors = [...known, ...strangers].map((sector): SectorScores => {
    const { cells, hidden, voters } = bySector.get(sector.id)!;
    return { sector, scores: cells, hidden, ...(voters.length > 0 && { voters: { least: Math.min(...voters), most: Math.max(...voters) } }) };
  });
  const agreed = bySector.get(undefined)?.cells;
  const together = themes.map((_, row) => criteria.map((__, column) => agreed?.[row]![column] ?? meanOf(sectors.map(({ scores }) => scores[row]![column]))));
  return {
    round,
    themes,
    criteria,
    together,
    sectors,
    silent: feed.sectors.filter(({ id }) => !bySector.has(id)),
    ...(min !== undefined && max !== undefined && min < max && { scale: { min, max } }),
    ...(shownFrom > 0 && { minimum: shownFrom }),
    leftOut,
  };
}

/** The mean of those that are there. */
function meanOf(values: readonly (number | undefined)[]): number | undefined {
  const there = values.filter((value) => value !== undefined);
  return there.length === 0 ? undefined : there.reduce((sum, value) => sum + value, 0) / there.length;
}

import type { WeightedCriterion } from './feed.js';
import type { RoundScores, ScoreMatrix } from './prioritization.js';

/** A score with what it adds to the total. */
export interface Contribution {
  criterion: WeightedCriterion;
  score: number | undefined;
  /** Part of the whole weight the criterion has, 0 to 1. */
  share: number;
  /** `score × share`; `undefined` without a score. */
  points: number | undefined;
}

/** Whether a theme is among those taken up: `tied` when others with the same total compete with it for the last places. */
export type Selection = 'in' | 'out' | 'tied';

/** A theme with its arithmetic and its place. */
export interface RankedTheme {
  /** Its number among the themes of the round, from 0. */
  index: number;
  contributions: readonly Contribution[];
  /** Weighted mean, on the scale of the scores; `undefined` when a criterion that counts has no score. */
  total: number | undefined;
  /** 1 is first; themes with the same total share a place and the next ones are skipped. `undefined` without a total. */
  place: number | undefined;
  /** Themes that share the place, itself included. */
  sharing: number;
  /** Criteria that count and that it has no score on. */
  missing: readonly WeightedCriterion[];
  /** Between which totals it would be with the missing scores; only on a stated scale. */
  bounds?: { least: number; most: number };
  /** `undefined` without a place or when the round does not say how many are taken up. */
  selection: Selection | undefined;
}

/** Totals that differ by less are the same: the difference comes from adding fractions. */
const sameTotal = 1e-9;

/**
 * Weights as parts of the whole, which need not have added up to one. One that is negative or not a number counts as zero.
 *
 * @returns `undefined` when nothing has any weight.
 */
export function weightShares(weights: readonly number[]): number[] | undefined {
  const sound = weights.map((weight) => (Number.isFinite(weight) && weight > 0 ? weight : 0));
  const largest = Math.max(0, ...sound);
  if (largest === 0) return undefined;
  // By the largest first, so that even enormous weights have a sum.
  const relative = sound.map((weight) => weight / largest);
  const sum = relative.reduce((all, weight) => all + weight, 0);
  return relative.map((weight) => weight / sum);
}

/**
 * Ranks themes by the weighted mean of their scores.
 *
 * * A criterion of weight zero plays no part: a score missing there costs nothing.
 * * A theme without a score on a criterion that counts has no total and no place. Filling the gap would be inventing a figure; leaving the criterion
 *   out would compare it with others by another rule.
 * * Equal totals share a place. Where they straddle the last place taken up, all of them are `tied`: it is for people to decide.
 *
 * @param weights One for each criterion.
 * @returns Themes by place, then those without one, each in the round's order; none has a place when nothing has any weight.
 */
export function rankThemes(scores: ScoreMatrix, weights: readonly number[], { criteria, scale, round: { selected } }: Pick<RoundScores, 'criteria' | 'scale' | 'round'>): RankedTheme[] {
  const shares = weightShares(weights);
  const themes = scores.map((row, index): RankedTheme => {
    const contributions = criteria.map((criterion, column): Contribution => {
      const score = row[column];
      const share = shares?.[column] ?? 0;
      return { criterion, score, share, points: score === undefined ? undefined : score * share };
    });
    const missing = contributions.filter(({ score, share }) => share > 0 && score === undefined);
    const scored = contributions.reduce((sum, { points }) => sum + (points ?? 0), 0);
    const unknown = missing.reduce((sum, { share }) => sum + share, 0);
    return {
      index,
      contributions,
      total: shares && missing.length === 0 ? scored : undefined,
      place: undefined,
      sharing: 1,
      missing: missing.map(({ criterion }) => criterion),
      ...(scale && missing.length > 0 && { bounds: { least: scored + unknown * scale.min, most: scored + unknown * scale.max } }),
      selection: undefined,
    };
  });
  const ranked = themes.filter(({ total }) => total !== undefined).sort((one, other) => (isSame(one.total!, other.total!) ? one.index - other.index : other.total! - one.total!));
  ranked.forEach((theme, position) => {
    const before = ranked[position - 1];
    theme.place = before && isSame(before.total!, theme.total!) ? before.place : position + 1;
  });
  for (const theme of ranked) {
    theme.sharing = ranked.filter(({ place }) => place === theme.place).length;
    if (selected !== undefined) theme.selection = theme.place! > selected ? 'out' : theme.place! + theme.sharing - 1 <= selected ? 'in' : 'tied';
  }
  return [...ranked, ...themes.filter(({ total }) => total === undefined)];
}

const isSame = (one: number, other: number): boolean => Math.abs(one - other) <= sameTotal * Math.max(1, Math.abs(one), Math.abs(other));

import type { ScoreMatrix } from './prioritization.js';
import { weightShares } from './prioritization-ranking.js';

/** How often each theme is among the first, over many weights. */
export interface Stability {
  /** Weights tried. */
  samples: number;
  /** How many of the first count. */
  first: number;
  /** Part of all weights, 0 to 1, under which each theme is among the first; `undefined` for a theme that cannot be ranked. */
  any: readonly (number | undefined)[];
  /** The same of those weights alone that keep the published order of importance. */
  ordered: readonly (number | undefined)[];
}

/** Weights tried by default: at 95 % confidence a share is then at most one point off (1.96 × √(0.25 / 10,000) = 0.0098). */
export const stabilitySamples = 10_000;

/** Half the width of the 95 % interval of a share found by sampling. */
export const samplingError = (share: number, samples: number): number => 1.96 * Math.sqrt((share * (1 - share)) / samples);

/**
 * Works out under which part of all plausible weights each theme stays among the first `first`.
 *
 * Weights are drawn evenly from all that there can be, as stochastic multicriteria acceptability analysis does (SMAA: Lahdelma, Hokkanen and Salminen,
 * 1998; Lahdelma and Salminen, 2001; how to draw them, and how many: Tervonen and Lahdelma, 2007). What comes out is the sum of the rank acceptability
 * indices of places 1 to `first`, the scores taken as exact. Criteria of weight zero stay out. A tie for the last place counts for each of the tied. The
 * draws are the same each time.
 *
 * It is done a slice at a time, so that a page can go on living meanwhile: each step of the generator tries `slice` weights.
 *
 * @param weights Published weights, one for each criterion; their order is what `ordered` keeps.
 * @param first How many of the first count.
 */
export function* stabilitySteps(scores: ScoreMatrix, weights: readonly number[], first: number, { samples = stabilitySamples, slice = 250 } = {}): Generator<void, Stability> {
  const shares = weightShares(weights) ?? [];
  const columns = shares.flatMap((share, column) => (share > 0 ? [column] : [])).sort((one, other) => shares[other]! - shares[one]!);
  const groups = equalGroups(columns.map((column) => shares[column]!));
  const rows = scores.flatMap((row, index) => (columns.length > 0 && columns.every((column) => row[column] !== undefined) ? [index] : []));
  const values = rows.map((row) => columns.map((column) => scores[row]![column]!));
  const counts = { any: new Uint32Array(rows.length), ordered: new Uint32Array(rows.length) };
  const totals = new Float64Array(rows.length);
  const sorted = new Float64Array(rows.length);
  const random = evenNumbers();
  const last = rows.length - Math.min(first, rows.length);

  const countFirst = (drawn: readonly number[], into: Uint32Array): void => {
    values.forEach((row, index) => {
      totals[index] = row.reduce((sum, value, column) => sum + value * drawn[column]!, 0);
    });
    sorted.set(totals);
    sorted.sort();
    totals.forEach((total, index) => {
      if (total >= sorted[last]!) into[index]! += 1;
    });
  };

  for (let done = 0; done < samples && rows.length > 0; done += 1) {
    if (done > 0 && done % slice === 0) yield;
    // Exponential numbers, divided by their sum, are even over all weights; the sum changes no order, so it is left out.
    const drawn = columns.map(() => -Math.log(random()));
    countFirst(drawn, counts.any);
    countFirst(inOrder(drawn, groups), counts.ordered);
  }
  const shareOf = (count: Uint32Array): (number | undefined)[] => {
    const found = new Map(rows.map((row, index) => [row, count[index]! / samples]));
    return scores.map((_, row) => found.get(row));
  };
  return { samples, first, any: shareOf(counts.any), ordered: shareOf(counts.ordered) };
}

/** The same weights given out in the published order: the largest to the most important. Among criteria that weigh the same, any order is as good. */
function inOrder(drawn: readonly number[], groups: readonly number[]): number[] {
  const descending = [...drawn].sort((one, other) => other - one);
  const given: number[] = [];
  let start = 0;
  for (const size of groups) {
    // In the order in which they were drawn, which is by chance.
    const group = new Set(descending.slice(start, start + size));
    given.push(...drawn.filter((weight) => group.has(weight)));
    start += size;
  }
  return given;
}

/** Sizes of the runs of equal numbers. */
function equalGroups(descending: readonly number[]): number[] {
  const sizes: number[] = [];
  descending.forEach((share, index) => {
    if (index > 0 && Math.abs(descending[index - 1]! - share) < 1e-12) sizes[sizes.length - 1]! += 1;
    else sizes.push(1);
  });
  return sizes;
}

/** Numbers between 0 and 1 that look random and are the same each time: Lehmer's generator with the multiplier of Park and Miller. */
function evenNumbers(): () => number {
  let state = 20_181;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

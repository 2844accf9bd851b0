import type { WeightedCriterion } from './feed.js';

/** Between pairs of an address; no identifier has it, and addresses carry it as it is. */
const separator = '*';

/** Largest weight that can be tried: a round number above those published, so that each has room both ways. */
export function largestTrial(criteria: readonly WeightedCriterion[]): number {
  const largest = Math.max(0, ...criteria.map(({ weight }) => weight));
  if (largest === 0) return 10;
  const power = 10 ** Math.floor(Math.log10(largest));
  return [1, 2, 5, 10, 20].map((step) => step * power).find((step) => step > largest * 1.2)!;
}

/**
 * The weights on trial that an address states, as `impacto*40*costo*0`; criteria it does not name keep their published weight.
 *
 * @returns `undefined` when it states none that differ from the published ones. What it says wrong is ignored.
 */
export function readTrial(text: string | undefined, criteria: readonly WeightedCriterion[]): number[] | undefined {
  if (!text) return undefined;
  const words = text.split(separator);
  const limit = largestTrial(criteria);
  const stated = new Map<string, number>();
  for (let at = 0; at + 1 < words.length; at += 2) {
    const weight = words[at + 1] === '' ? NaN : Number(words[at + 1]);
    if (weight >= 0 && weight <= limit) stated.set(words[at]!, weight);
  }
  const weights = criteria.map(({ id, weight }) => stated.get(id) ?? weight);
  return weights.some((weight, index) => weight !== criteria[index]!.weight) ? weights : undefined;
}

/** Weights as an address states them; empty when they are the published ones. */
export function writeTrial(weights: readonly number[], criteria: readonly WeightedCriterion[]): string {
  return criteria.flatMap(({ id, weight }, index) => (weights[index] === weight ? [] : [id, String(weights[index])])).join(separator);
}

/** How a theme's place changed; `undefined` when it had none before or has none now. Positive is towards the first. */
export function placesGained(before: number | undefined, after: number | undefined): number | undefined {
  return before === undefined || after === undefined ? undefined : before - after;
}

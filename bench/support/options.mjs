// What every bench can be told on the command line.
import { parseArgs } from 'node:util';

const { values } = parseArgs({ strict: false, options: { quick: { type: 'boolean' }, rounds: { type: 'string' }, growth: { type: 'string' }, out: { type: 'string' } } });

/** File the lines are added to besides being printed, if any. */
export const { out } = values;

/** Whether only to see that everything works: small sizes and few rounds, whose figures mean nothing. */
export const quick = values.quick === true;

/**
 * How many times each thing is measured: `--rounds`, else 15 or what a bench needs, three when quick.
 * @param {number} usual
 */
export const roundsOf = (usual = 15) => (values.rounds ? Number(values.rounds) : quick ? 3 : usual);

/** How many times each size is measured where it's about growth: the largest takes minutes. */
export const growthRounds = 3;

/**
 * The sizes n, 10 n and 100 n; a tenth of the two smaller ones when quick, and none with `--growth no`.
 * @param {number} n
 */
export function growthSizes(n) {
  if (values.growth === 'no') return [];
  return quick ? [Math.ceil(n / 10), n] : [n, 10 * n, 100 * n];
}

/**
 * The size that is told in docs/benchmarks.md, or a tenth of it when quick.
 * @param {number} size
 */
export const sizeOf = (size) => (quick ? Math.ceil(size / 10) : size);

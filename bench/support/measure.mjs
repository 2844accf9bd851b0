// The figures of the benchmarks: medians with their spread, growth, and the one shape of line everything is printed in.
import { appendFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { out } from './options.mjs';

const ordered = (values) => [...values].sort((one, other) => one - other);

/** The value below which a part of the values lies, between two of them by straight line. `part` is from 0 to 1. */
export function quantile(values, part) {
  if (values.length === 0) return Number.NaN;
  const sorted = ordered(values);
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)];
  return below + (sorted[Math.ceil(place)] - below) * (place % 1);
}

export const median = (values) => quantile(values, 0.5);

/** The first and the third quartile: half of the values lie between them. */
export const quartiles = (values) => [quantile(values, 0.25), quantile(values, 0.75)];

/**
 * How time grows with size, as the exponent of a power: 1 is as the size, 2 as its square. The slope of the straight line nearest to the logarithms, by least
 * squares.
 * @param {[size: number, value: number][]} points all above zero
 */
export function growthExponent(points) {
  const logs = points.map(([size, value]) => [Math.log(size), Math.log(value)]);
  const mean = (index) => logs.reduce((sum, each) => sum + each[index], 0) / logs.length;
  const [meanSize, meanValue] = [mean(0), mean(1)];
  const slope = logs.reduce((sum, [size, value]) => sum + (size - meanSize) * (value - meanValue), 0);
  return slope / logs.reduce((sum, [size]) => sum + (size - meanSize) ** 2, 0);
}

/** Three significant digits: what a median of a few rounds can carry. */
export const rounded = (value) => (Number.isFinite(value) ? Number(value.toPrecision(3)) : null);

/**
 * One result as it is printed.
 *
 * `value` and `against` are medians of what was measured in turns in one run, `spread` and `againstSpread` their quartiles, and `ratio` the one median
 * divided by the other; `ratioSpread` are the quartiles of the ratios of single rounds, where both have as many. A target is the most that the ratio may be,
 * or the value where there is nothing to compare with; `atLeast` turns it into the least. Without a target `target` and `met` are null: such a line
 * informs and judges nothing.
 *
 * @param {{name: string, n: number, unit: string, values: number[], against?: {name: string, values: number[]}, target?: number, atLeast?: boolean, more?: object}} result
 *   `more` are further fields of the line
 */
export function resultLine({ name, n, unit, values, against, target, atLeast = false, more = {} }) {
  if (values.length === 0 || against?.values.length === 0) throw new Error(`Nothing was measured: ${name}`);
  const value = median(values);
  const other = against && median(against.values);
  const ratio = against ? value / other : null;
  const judged = against ? ratio : value;
  const paired = against?.values.length === values.length && values.length > 1 ? quartiles(values.map((each, index) => each / against.values[index])).map(rounded) : null;
  return {
    name, n, unit,
    value: rounded(value), spread: quartiles(values).map(rounded), rounds: values.length,
    peer: against?.name ?? null, against: against ? rounded(other) : null, againstSpread: against ? quartiles(against.values).map(rounded) : null,
    ratio: ratio === null ? null : rounded(ratio), ratioSpread: paired,
    target: target ?? null, met: target === undefined ? null : atLeast ? judged >= target : judged <= target,
    ...more,
  };
}

function write(line) {
  const text = JSON.stringify(line);
  console.log(text);
  if (out) appendFileSync(out, `${text}\n`);
}

/** Prints a result; see `resultLine`. */
export const print = (result) => write(resultLine(result));

/**
 * Prints how a time grows: `value` is the exponent over all the sizes.
 * @param {[size: number, value: number][]} points medians by size
 */
export function printGrowth(name, points, unit = 'ms') {
  const value = rounded(growthExponent(points));
  const more = { sizes: points.map(([size]) => size), values: points.map(([, each]) => rounded(each)), valuesUnit: unit };
  write({ name: `${name}: growth`, n: points.at(-1)[0], unit: 'exponent', value, spread: null, rounds: null, peer: null, against: null, againstSpread: null, ratio: null, ratioSpread: null, target: null, met: null, ...more });
}

setFlagsFromString('--expose-gc');
/** Collects garbage in this process, so that what one measure left behind is not paid by the next. */
export const collectGarbage = runInNewContext('gc');

import type { Figure, FigureCell } from './figure.js';
import type { Pattern } from './pattern.js';

/** Custom property of the widgets that a series takes its colour from. */
export type SeriesToken = '--_accent' | '--_complete' | '--_limited' | '--_not-started';

/** One set of bars. */
export interface BarSeries {
  /** What it counts, as the legend says. */
  name: string;
  /** One for each category; nothing where there is no figure to draw. */
  values: readonly (number | undefined)[];
  /** What is written at the end of each bar: "0", "no information". */
  labels: readonly string[];
  token: SeriesToken;
  pattern: Pattern;
  /** Colour of each bar, in the place of the token's: for what has official colours. The outline stays that of the token. */
  colors?: readonly string[];
}

/** Bars lying down, one group for each category, from which the chart on the page and the image that is downloaded are drawn. */
export interface Bars {
  categories: readonly string[];
  series: readonly BarSeries[];
}

/** Looks of the first four series: each differs from the others in colour and in pattern. */
const looks: readonly Pick<BarSeries, 'token' | 'pattern'>[] = [
  { token: '--_accent', pattern: 'solid' },
  { token: '--_limited', pattern: 'diagonal' },
  { token: '--_complete', pattern: 'dots' },
  { token: '--_not-started', pattern: 'empty' },
];

/**
 * Some columns of a figure as bars, so that the chart shows what the table says. Words instead of a number are written where the bar would be.
 *
 * @param series Indexes of the columns, four at most.
 * @param say A value in the words of the table.
 */
export function barsOf({ columns, rows }: Figure, series: readonly number[], say: (value: FigureCell) => string): Bars {
  return {
    categories: rows.map(([name]) => String(name ?? '')),
    series: series.map((column, index) => ({
      name: columns[column]?.name ?? '',
      values: rows.map((row) => (typeof row[column] === 'number' ? row[column] : undefined)),
      labels: rows.map((row) => say(row[column])),
      ...looks[index % looks.length]!,
    })),
  };
}

/** Whether there is a bar to draw at all. */
export const hasBars = ({ series }: Bars): boolean => series.some(({ values }) => values.some((value) => value !== undefined));

/** A value of a figure: a number, words, or nothing when nobody has said (which is not zero). */
export type FigureCell = number | string | undefined;

/** A column of a figure. */
export interface FigureColumn {
  /** Heading, in the language of the page. */
  name: string;
  /** Whether its values are numbers, set to the end of the column. */
  numeric?: boolean;
}

/**
 * What a figure says, apart from how it looks. Its table, its CSV file, its chart and its image are all made of this one value, so they cannot
 * disagree. The first cell of each row names the row.
 */
export interface Figure {
  /** What its files are called, without the date and the ending: lower case, hyphens, no accents. */
  file: string;
  title: string;
  /** What it counts, in a sentence or two. */
  note?: string;
  columns: readonly FigureColumn[];
  rows: readonly (readonly FigureCell[])[];
}

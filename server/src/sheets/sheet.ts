/**
 * What somebody wrote in a cell. `text` is trimmed and has LF as line end: numbers with a point, days as YYYY-MM-DD (with THH:MM when there is a
 * time), yes and no as TRUE and FALSE, and of a formula the formula, which is never worked out.
 */
export interface SheetCell {
  kind: 'text' | 'number' | 'date' | 'boolean' | 'formula' | 'error';
  text: string;
  /** Of a number or a date whose format shows something else than `text`: what a CSV file saved from it would say (25%, 2026-06, 00012). */
  shown?: string;
  /** What a formula came to when the file was saved; absent when the file does not say. */
  came?: SheetCell;
}

/** Cells that were made one; rows as the spreadsheet numbers them, columns from 0. */
export interface MergedCells {
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
}

/** A row with something in it. */
export interface SheetRow {
  /** As the spreadsheet numbers it: the first is 1, blank rows count. */
  row: number;
  /** By column; `undefined` where nothing is written. */
  cells: readonly (SheetCell | undefined)[];
}

/** A table as an office keeps it: one page of a workbook, or a CSV file. */
export interface Sheet {
  /** Name of the page; absent for a CSV file. */
  name?: string;
  /** Whether the program does not show the page. */
  hidden?: true;
  rows: readonly SheetRow[];
  /** Cells of the page that were merged. */
  merged?: readonly MergedCells[];
}

/** The row that holds what was written, without empty texts and empty ends; `undefined` when nothing was. */
export function sheetRow(row: number, written: readonly (SheetCell | undefined)[]): SheetRow | undefined {
  const cells = written.map((cell) => (cell?.text ? cell : undefined));
  const length = cells.findLastIndex(Boolean) + 1;
  return length ? { row, cells: cells.slice(0, length) } : undefined;
}

/** Text as a cell holds it. */
export const cellText = (written: string): string => written.replace(/\r\n?/gu, '\n').trim();

/** The name of a column in the spreadsheet, from 0: A, B, … Z, AA. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

import { looksLikeDate, writtenDay } from './written-dates.js';
import type { Column } from './table.js';

/** The column in each position; `undefined` where the header is not a known name. */
export type PlacedColumns = readonly (Column | undefined)[];

/** How well the cells of a row fit the columns they stand in. */
interface Fit {
  /** Cells that are out of place: unreadable, missing where one is required, or a day alone in a column of text. */
  odd: number;
  /** Cells in columns that do not take just anything. */
  proven: number;
}

/** A column that would take these takes nearly anything, so that a cell fits in it says nothing. */
export const nonsense = ['¿? x', '~|~'];
const noDay = '31-02-2026';

/**
 * Whether the cells of a row that has fewer than the header surely are the first ones: nothing in them is out of place, and the missing cells
 * would not fit as well anywhere before the last one written. When in doubt, a value could be published under another's name.
 */
export function lacksOnlyLastCells(cells: readonly string[], columns: PlacedColumns): boolean {
  const missing = columns.length - cells.length;
  const written = fitOf(cells, columns);
  if (written.odd > 0) return false;
  return !cells.some((_, index) => {
    if (!cells.slice(index).some(Boolean)) return false;
    const other = fitOf(inserted(cells, index, missing), columns);
    return other.odd === 0 && other.proven >= written.proven;
  });
}

/** Whether some cell is out of place and all of them would be in theirs, surely, with one empty cell more or one less before. */
export function fitsShifted(cells: readonly string[], columns: PlacedColumns): boolean {
  const whole = [...cells, ...Array.from({ length: Math.max(0, columns.length - cells.length) }, () => '')];
  const written = fitOf(whole, columns);
  if (written.odd === 0) return false;
  const better = (other: readonly string[]): boolean => {
    const fit = fitOf(other, columns);
    return fit.odd === 0 && fit.proven > written.proven;
  };
  return whole.some((cell, index) => {
    const right = !whole.at(-1) && better(inserted(whole, index, 1).slice(0, -1));
    return right || (!cell && better([...whole.toSpliced(index, 1), '']));
  });
}

/** Whether a column of text, which takes anything, holds nothing but a day. */
export function isLoneDay(cell: string, column: Column): boolean {
  return writtenDay(cell) !== undefined && !isOfDates(column) && takesAnything(column);
}

function fitOf(cells: readonly string[], columns: PlacedColumns): Fit {
  const fit: Fit = { odd: 0, proven: 0 };
  for (const [index, column] of columns.entries()) {
    const cell = cells[index];
    if (!column) continue;
    if (!cell) fit.odd += column.required && !column.otherwise ? 1 : 0;
    else if (column.read(cell).expected || isLoneDay(cell, column)) fit.odd += 1;
    else if (isOfDates(column) ? looksLikeDate(cell) || /^\d/u.test(cell) : !takesAnything(column)) fit.proven += 1;
  }
  return fit;
}

const inserted = (cells: readonly string[], index: number, count: number): string[] => cells.toSpliced(index, 0, ...Array.from({ length: count }, () => ''));
const takesAnything = (column: Column): boolean => nonsense.some((text) => !column.read(text).expected);
const isOfDates = (column: Column): boolean => ['day', 'flexible-date', 'local-time'].includes(column.read(noDay).expected?.kind ?? '');

import type { Source } from '../report/finding.js';
import type { Report } from '../report/report.js';
import { columnLetters, type MergedCells, type Sheet, type SheetCell, type SheetRow } from '../sheets/sheet.js';
import { headingName, type WrittenRow } from './read-table.js';

/** Rows among which the headings are looked for: an office may put a title above them. */
const headingsWithin = 10;

/**
 * The rows of a page of a workbook as a CSV file saved from it would have them, the headings first. A formula is what it came to when the workbook
 * was saved. Columns without a heading, titles above the headings and merged cells are reported.
 *
 * @param names What each column may be called, reduced; see `columnNames`.
 */
export function sheetRows(source: Source, { rows, merged = [] }: Sheet, names: ReadonlyMap<string, string>, report: Report): WrittenRow[] {
  const at = headingsAt(rows, names);
  const [headings, ...data] = rows.slice(at);
  if (!headings) return [];
  if (at > 0) report.note({ ...source, row: rows[0]!.row }, 'rows-above-header', { count: headings.row, found: textOf(rows[0]!.cells.find(Boolean)) });
  const columns = headings.cells.flatMap((cell, index) => (cell ? [index] : []));
  reportUnnamed(source, data, new Set(columns), report);
  reportMerged(source, merged.filter(({ lastRow }) => lastRow >= headings.row), columns, report);
  return [headings, ...data].map((row) => writtenRow(row, columns)).filter(({ cells, faults }) => cells.some(Boolean) || faults);
}

/** Where the headings are: of the first rows, the one with most names that are known. */
export function headingsAt(rows: readonly SheetRow[], names: ReadonlyMap<string, string>): number {
  const known = rows.slice(0, headingsWithin).map(({ cells }) => cells.filter((cell) => cell && names.has(headingName(cell.text))).length);
  return Math.max(0, known.indexOf(Math.max(...known)));
}

function writtenRow({ row, cells }: SheetRow, columns: readonly number[]): WrittenRow {
  const faults = new Map(columns.flatMap((column, index) => {
    const fault = faultOf(cells[column]);
    return fault ? [[index, fault] as const] : [];
  }));
  return { row, cells: columns.map((column, index) => (faults.has(index) ? '' : textOf(cells[column]))), ...(faults.size && { faults }) };
}

/** What a CSV file would say of a cell. */
function textOf(cell: SheetCell | undefined): string {
  const read = cell?.kind === 'formula' ? cell.came : cell;
  return read?.shown ?? read?.text ?? '';
}

function faultOf(cell: SheetCell | undefined): { reason: 'formula-without-value' | 'cell-error'; found: string } | undefined {
  const read = cell?.kind === 'formula' ? cell.came : cell;
  if (read?.kind === 'error') return { reason: 'cell-error', found: read.text };
  return cell && !read ? { reason: 'formula-without-value', found: cell.text } : undefined;
}

function reportUnnamed(source: Source, rows: readonly SheetRow[], named: ReadonlySet<number>, report: Report): void {
  const told = new Set<number>();
  for (const { row, cells } of rows) {
    for (const [column, cell] of cells.entries()) {
      if (!cell || named.has(column) || told.has(column)) continue;
      told.add(column);
      report.problem({ ...source, row, column: columnLetters(column) }, 'column-without-heading', { found: textOf(cell), leftOut: 'value' });
    }
  }
}

function reportMerged(source: Source, merged: readonly MergedCells[], columns: readonly number[], report: Report): void {
  for (const { firstRow, lastRow, firstColumn, lastColumn } of merged) {
    if (!columns.some((column) => column >= firstColumn && column <= lastColumn)) continue;
    const found = `${columnLetters(firstColumn)}${firstRow}:${columnLetters(lastColumn)}${lastRow}`;
    report.warning({ ...source, row: firstRow }, 'merged-cells', { found });
  }
}

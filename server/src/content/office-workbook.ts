import { basename } from 'node:path';
import { nearest, plainName } from '../report/nearest.js';
import type { Report } from '../report/report.js';
import { isWorkbook } from '../sheets/read-sheets.js';
import { readWorkbook } from '../sheets/read-workbook.js';
import type { Sheet } from '../sheets/sheet.js';
import { UnreadableSheet } from '../sheets/unreadable-sheet.js';
import { isOnlyWritten } from './only-written.js';
import { columnNames, headingName, type WrittenRow } from './read-table.js';
import { headingsAt, sheetRows } from './sheet-rows.js';
import type { Columns } from './table.js';
import { tableNames, tableOf, tables, type TableName } from './tables/index.js';

/** A page of a workbook that is a table, as it is written. */
export interface SheetTable {
  table: TableName;
  sheet: string;
  /** The headings first. */
  rows: readonly WrittenRow[];
}

/** Names of pages that explain the workbook. */
const explanations = new Set(['léame', 'leeme', 'readme', 'instrucciones', 'instructions'].map(plainName));

/**
 * The tables of a workbook. A page is a table by its name, as files are; the only page of a workbook may have any name when the workbook has that
 * of a table. Other pages are noted, or reported when they look like a table. Hidden ones are not read.
 */
export async function workbookTables(file: string, bytes: Buffer, report: Report): Promise<SheetTable[]> {
  const pages = await pagesOf(file, bytes, report);
  const shown = pages.filter(({ hidden }) => !hidden);
  for (const { name, hidden } of pages) {
    if (hidden && tableOf(name)) report.warning({ file, sheet: name }, 'hidden-sheet');
  }
  const written = shown.filter(({ name, rows }) => rows.length && !explanations.has(plainName(name)));
  const byFile = written.length === 1 ? tableOf(basename(file)) : undefined;
  const named = written.map((page) => ({ page, table: tableOf(page.name) ?? byFile }));
  const isUsed = named.some(({ table }) => table);
  return named.flatMap(({ page, table }) => {
    if (!table) {
      unknownSheet(file, page, isUsed, report);
      return [];
    }
    return { table, sheet: page.name, rows: sheetRows({ file, sheet: page.name }, page, columnNames(tables[table]), report) };
  });
}

async function pagesOf(file: string, bytes: Buffer, report: Report): Promise<(Sheet & { name: string })[]> {
  try {
    if (!isWorkbook(bytes)) throw new UnreadableSheet('not-a-sheet');
    const pages = (await readWorkbook(bytes)).map((page) => ({ ...page, name: page.name ?? '' }));
    if (!pages.some(({ rows }) => rows.length)) throw new UnreadableSheet('empty');
    return pages;
  } catch (error) {
    if (!(error instanceof UnreadableSheet)) throw error;
    report.problem({ file }, 'unreadable-workbook', { other: error.problem, leftOut: 'file' });
    return [];
  }
}

/** A page of another name: an office's own notes, unless its name or its headings are nearly those of a table, or no page of the workbook is used. */
function unknownSheet(file: string, { name, rows }: Sheet & { name: string }, isUsed: boolean, report: Report): undefined {
  if (isOnlyWritten(name)) return report.note({ file, sheet: name }, 'ignored-sheet');
  const [choices, inSpanish] = [tableNames.map((each) => tables[each].name), tableNames.map((each) => tables[each].spanish)];
  const likely = nearest(name, [...choices, ...inSpanish]) ?? likelyTable(rows);
  if (isUsed && !likely) return report.note({ file, sheet: name }, 'ignored-sheet');
  return report.problem({ file, sheet: name }, 'unknown-sheet', { expected: { kind: 'name', choices, inSpanish, ...(likely && { nearest: likely }) }, leftOut: 'sheet' });
}

/** The table of which a page has all the headings that are required, and one more; of several, the one it has most headings of. */
function likelyTable(rows: Sheet['rows']): string | undefined {
  const fits = tableNames.map((key) => {
    const names = columnNames(tables[key]);
    const headings = new Set((rows[headingsAt(rows, names)]?.cells ?? []).flatMap((cell) => names.get(headingName(cell?.text ?? '')) ?? []));
    const columns: Columns = tables[key].columns;
    const required = Object.keys(columns).filter((column) => columns[column]!.required);
    return { name: tables[key].spanish, headings: headings.size, fits: headings.size > required.length && required.every((column) => headings.has(column)) };
  });
  return fits.filter((each) => each.fits).sort((a, b) => b.headings - a.headings)[0]?.name;
}

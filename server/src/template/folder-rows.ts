import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { decode } from '../content/decode.js';
import { listFiles } from '../content/office.js';
import { columnNames, headingName } from '../content/read-table.js';
import { splitCsv } from '../content/split-csv.js';
import { tableOf, tables, type TableName } from '../content/tables/index.js';
import { longestCell } from '../sheets/write-workbook.js';
import { mostCells } from '../sheets/read-workbook.js';

/** What a workbook cannot hold of a folder: one cell that is too long, or too many of them. */
export type Unfit = { file: string; row: number; column: string } | { cells: number };

/** What the CSV files of an office's folder say, as it is written, in the order of the template's columns. */
export interface FolderRows {
  rows: Map<TableName, string[][]>;
  unfit?: Unfit;
}

/**
 * Takes the tables out of the CSV files of an office's folder, to put them into a workbook. Nothing is interpreted: what is wrong in a cell is as
 * wrong in the workbook. Columns without a known name are left behind, as `mga build` would.
 *
 * @throws UnusableInput when there is no such folder.
 */
export async function folderRows(folder: string): Promise<FolderRows> {
  const rows: FolderRows['rows'] = new Map();
  let cells = 0;
  for (const file of await listFiles(folder)) {
    const table = /\.[ct]sv$/iu.test(file) ? tableOf(basename(file)) : undefined;
    if (!table || rows.has(table)) continue;
    const names = columnNames(tables[table]);
    const split = splitCsv(decode(await readFile(join(folder, file))).text, (cell) => names.has(headingName(cell)));
    const [headings, ...data] = split.rows.filter((row) => row.cells.some(Boolean));
    if (!headings) continue;
    const columns = Object.keys(tables[table].columns);
    const at = columns.map((name) => headings.cells.findIndex((heading) => names.get(headingName(heading)) === name));
    const taken = data.map(({ cells: written }) => at.map((index) => written[index] ?? ''));
    const long = taken.findIndex((row) => row.some((cell) => cell.length > longestCell));
    if (long >= 0) return { rows, unfit: { file, row: data[long]!.row, column: headings.cells[at[taken[long]!.findIndex((cell) => cell.length > longestCell)]!]! } };
    cells += taken.length * columns.length;
    rows.set(table, taken);
  }
  return { rows, ...(cells > mostCells && { unfit: { cells } }) };
}

import { largestSheet } from 'mga-widgets/domain';
import { readCsvSheet } from './read-csv-sheet.js';
import { readWorkbook } from './read-workbook.js';
import type { Sheet } from './sheet.js';
import { UnreadableSheet } from './unreadable-sheet.js';

const zip = Buffer.from('PK');
/** How .xls begins, and a workbook with a password. */
const compoundFile = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** Largest table that is read. The proposals of a sheet are named in one statement, which takes some 32,000 values at most. */
export const largestTable = { rows: 20_000, columns: 200 };

/**
 * Whether a file is a workbook (.xlsx), or at least packed like one.
 *
 * @throws UnreadableSheet when it is larger than is read, or a workbook of another kind.
 */
export function isWorkbook(bytes: Buffer): boolean {
  if (bytes.length > largestSheet) throw new UnreadableSheet('too-large');
  if (bytes.subarray(0, 4).equals(compoundFile)) throw new UnreadableSheet('other-format');
  return bytes.subarray(0, 2).equals(zip);
}

/**
 * Reads a file an office filled in: a workbook (.xlsx) or CSV. Which it is, is told by what it holds: names and types are often wrong.
 *
 * @param isHeading Whether a cell is the heading of a column.
 * @returns Its pages that are not hidden, at least one.
 * @throws UnreadableSheet
 */
export async function readSheets(bytes: Buffer, isHeading: (cell: string) => boolean): Promise<Sheet[]> {
  const sheets = isWorkbook(bytes) ? (await readWorkbook(bytes)).filter(({ hidden }) => !hidden) : [readCsvSheet(bytes, isHeading)];
  if (sheets.some(({ rows }) => rows.some(({ row, cells }) => row > largestTable.rows || cells.length > largestTable.columns))) throw new UnreadableSheet('too-large');
  if (!sheets.some(({ rows }) => rows.length)) throw new UnreadableSheet('empty');
  return sheets;
}

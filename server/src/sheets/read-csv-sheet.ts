import { csvCellText } from 'mga-widgets/domain';
import { decode } from '../content/decode.js';
import { splitCsv } from '../content/split-csv.js';
import { cellText, sheetRow, type Sheet, type SheetCell } from './sheet.js';
import { UnreadableSheet } from './unreadable-sheet.js';

/** Separators and line ends in the longest file that is read: enough for 20,000 rows of a sheet of replies, and split in a second or two. */
const mostSeparators = 1_000_000;

/**
 * Reads a CSV file as offices save it: with ";", "," or tabs, in UTF-8 with or without a byte order mark, UTF-16 or Windows-1252. What `csvText`
 * wrote so that no spreadsheet runs it is read as it was; any other cell that begins with "=" is a formula.
 *
 * @param isHeading Whether a cell is the heading of a column; tells the delimiter.
 * @throws UnreadableSheet
 */
export function readCsvSheet(bytes: Uint8Array, isHeading: (cell: string) => boolean): Sheet {
  const { text, brokenLines } = decode(bytes);
  const marked = text.replace(/^\uFEFF/u, '');
  if (marked.includes('\0')) throw new UnreadableSheet('not-a-sheet');
  if (brokenLines.length) throw new UnreadableSheet('broken-encoding', brokenLines[0]);
  if (separators(marked) > mostSeparators) throw new UnreadableSheet('too-large');
  const { rows, unclosed } = splitCsv(marked, isHeading, 1);
  if (unclosed[0]) throw new UnreadableSheet('unclosed-quote', unclosed[0].row);
  return { rows: rows.flatMap(({ row, cells }) => sheetRow(row, cells.map(csvCell)) ?? []) };
}

function csvCell(written: string): SheetCell {
  const text = cellText(csvCellText(written));
  return { kind: written.startsWith('=') ? 'formula' : 'text', text };
}

function separators(text: string): number {
  let count = 0;
  for (const letter of text) if (letter === ';' || letter === ',' || letter === '\t' || letter === '\n') count += 1;
  return count;
}

import { writeXlsx, type Cell, type WriteSheet } from 'hucre/xlsx';
import { columnLetters } from './sheet.js';

/** A column of a page that is written. */
export interface WrittenColumn {
  heading: string;
  /** In characters. */
  width: number;
  /** What the heading's note says. */
  note?: string;
  /** Whether people fill it in; the others can be read and not changed. */
  open?: boolean;
  /** What may be chosen, as a list of words or as a range of another page ("Compromisos!$A$2:$A$9"). */
  choices?: readonly string[] | string;
}

/** A page of a workbook. Every cell is text and stays text, also one that begins with "=". */
export interface WrittenSheet {
  name: string;
  columns: readonly WrittenColumn[];
  rows: readonly (readonly string[])[];
  /** Rows below the headings in which the lists to choose from are offered; those that are written, when absent. */
  listRows?: number;
}

/** What Excel keeps of a cell at most, in UTF-16 units. */
export const longestCell = 32_767;
const [ink, shade, openShade] = [{ rgb: 'FFFFFF' }, { rgb: '0B4F7C' }, { rgb: 'FFF9E5' }];

/**
 * Writes a workbook (.xlsx): headings that stay in view, with notes; wrapped text; lists to choose from; and columns that are not to be changed
 * locked without a password, so that a slip of the hand shifts nothing.
 *
 * @param title Of the document, for who hears it read.
 */
export async function writeWorkbook(title: string, sheets: readonly WrittenSheet[]): Promise<Buffer> {
  return Buffer.from(await writeXlsx({ properties: { title }, sheets: sheets.map(pageOf) }));
}

function pageOf({ name, columns, rows, listRows = 1 }: WrittenSheet): WriteSheet {
  const last = `${columnLetters(columns.length - 1)}${rows.length + 1}`;
  const isOpen = columns.some(({ open }) => open);
  const lastOpen = Math.max(rows.length, listRows) + 1;
  return {
    name,
    columns: columns.map(({ width, open = false }) => ({
      width,
      style: { numFmt: '@', alignment: { wrapText: true, vertical: 'top' as const }, ...(open && { protection: { locked: false }, fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: openShade } }) },
    })),
    rows: [columns.map(({ heading }) => heading), ...rows.map((row) => row.map(written))],
    cells: new Map(columns.map(({ heading, note }, index) => [`0,${index}`, headingCell(heading, note)])),
    rowDefs: new Map([[0, { height: headingHeight }], ...rows.map((row, index) => [index + 1, { height: isOpen ? openHeight : heightOf(row, columns) }] as const)]),
    freezePane: { rows: 1, columns: 1 },
    autoFilter: { range: `A1:${last}` },
    dataValidations: columns.flatMap(({ choices, note, heading }, index) => {
      if (!choices) return [];
      const letters = columnLetters(index);
      const list = typeof choices === 'string' ? { formula1: choices } : { values: [...choices] };
      return [{ type: 'list' as const, ...list, allowBlank: true, showErrorMessage: true, errorTitle: heading, ...(note && { errorMessage: note.slice(0, 250) }), range: `${letters}2:${letters}${lastOpen}` }];
    }),
    ...(isOpen && { protection: { sheet: true, selectLockedCells: true, selectUnlockedCells: true, formatCells: true, formatColumns: true, formatRows: true, autoFilter: true } }),
    a11y: { headerRow: 0 },
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '$1:$1' },
  };
}

/** Height of a line in points; a row is never higher than six: a long text is read in the cell and does not fill the screen. */
const lineHeight = 15;
const openHeight = 6 * lineHeight;
/** Notes are as high as the first four rows. */
const headingHeight = 2 * lineHeight;

/** Not every program works out how high a row of wrapped text is. */
function heightOf(row: readonly string[], columns: readonly WrittenColumn[]): number {
  const lines = row.map((text, column) => text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (columns[column]!.width - 2))), 0));
  return Math.min(Math.max(1, ...lines) * lineHeight, openHeight);
}

function headingCell(heading: string, note: string | undefined): Partial<Cell> {
  return {
    value: heading,
    type: 'string',
    style: { font: { name: 'Calibri', size: 11, bold: true, color: ink }, fill: { type: 'pattern', pattern: 'solid', fgColor: shade }, alignment: { wrapText: true, vertical: 'center' }, numFmt: '@' },
    ...(note && { comment: { text: note } }),
  };
}

/** A text as a cell can hold it; nothing leaves the cell empty, so that it counts as such. What looks like one of the format's own escapes (_x000D_) is escaped, so that it is read as it is written. */
function written(text: string): string | null {
  if (!text) return null;
  const escaped = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_');
  return escaped.length <= longestCell ? escaped : `${escaped.slice(0, longestCell - 1)}…`;
}

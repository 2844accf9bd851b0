import { readXlsx, type Cell, type CellValue } from 'hucre/xlsx';
import { cellText, sheetRow, type Sheet, type SheetCell } from './sheet.js';
import { dateText, numberText, shownDate, shownNumber } from './shown-value.js';
import { UnreadableSheet } from './unreadable-sheet.js';
import { zipEntries } from './zip-entries.js';

/** Cells of a workbook that is read, on all its pages together: twenty columns of the longest page. Interpreting takes far longer than unpacking. */
export const mostCells = 400_000;

const code = { c: 0x63, '<': 0x3c, ':': 0x3a };
/** What may follow the name of an element: space, tab, line ends, `/` and `>`. */
const endsName: ReadonlySet<number> = new Set(Buffer.from(' \t\r\n/>'));

/** Far above any workbook of an office, and little enough for a server that does other things meanwhile. */
const limits = { entries: 500, bytes: 96 * 1024 * 1024 };

/**
 * Reads the pages of a workbook (.xlsx), the hidden ones too. Of macros, links to other workbooks and pictures nothing is ever used.
 *
 * @throws UnreadableSheet
 */
export async function readWorkbook(bytes: Buffer): Promise<Sheet[]> {
  checkParts(bytes);
  const { sheets } = await readXlsx(bytes, { readStyles: true }).catch((error: unknown) => {
    // A cell in the last corner makes a page of 17 thousand million cells of a file of two kilobytes.
    throw new UnreadableSheet(error instanceof Error && error.message.includes(' cells), over the ') ? 'too-large' : 'damaged');
  });
  return sheets.map(({ name, rows, cells, hidden, veryHidden, merges = [] }) => ({
    name,
    ...([hidden, veryHidden].includes(true) && { hidden: true as const }),
    rows: rows.flatMap((values, index) => sheetRow(index + 1, values.map((value, column) => sheetCell(value, cells?.get(`${index},${column}`)))) ?? []),
    merged: merges.map(({ startRow, endRow, startCol, endCol }) => ({ firstRow: startRow + 1, lastRow: endRow + 1, firstColumn: startCol, lastColumn: endCol })),
  }));
}

/** Looks at every part of the file before anything interprets it. */
function checkParts(bytes: Buffer): void {
  const names = new Set<string>();
  let cells = 0;
  for (const { name, content } of zipEntries(bytes, limits)) {
    names.add(name);
    if (/vbaProject\.bin$/iu.test(name) || (name === '[Content_Types].xml' && /macroEnabled/iu.test(content.toString()))) throw new UnreadableSheet('macros');
    if (name === 'mimetype' && content.includes('opendocument')) throw new UnreadableSheet('other-format');
    // No spreadsheet program writes one; it is how a file asks for other files.
    if (/\.(?:xml|rels)$/iu.test(name) && content.includes('<!DOCTYPE')) throw new UnreadableSheet('not-a-sheet');
    cells += countCells(content);
    if (cells > mostCells) throw new UnreadableSheet('too-large');
  }
  if (names.has('xl/workbook.bin')) throw new UnreadableSheet('other-format');
  if (!names.has('xl/workbook.xml')) throw new UnreadableSheet('not-a-sheet');
}

/** How many elements of a part are cells: `<c>`, `<c …>`, `<c/>`, also with a prefix. A part of another purpose has next to none, whatever it is named. */
function countCells(content: Buffer): number {
  let count = 0;
  for (let at = 1; at < content.length - 1; at += 1) {
    if (content[at] === code.c && (content[at - 1] === code['<'] || content[at - 1] === code[':']) && endsName.has(content[at + 1]!)) count += 1;
  }
  return count;
}

function sheetCell(value: CellValue | undefined, detail: Cell | undefined): SheetCell | undefined {
  // A cell that repeats a formula kept with another one has an empty formula here.
  if (detail?.formula === undefined) return valueCell(value, detail);
  const came = valueCell(value, detail);
  return { kind: 'formula', text: `=${detail.formula}`, ...(came && { came }) };
}

function valueCell(value: CellValue | undefined, detail: Cell | undefined): SheetCell | undefined {
  if (value === null || value === undefined) return undefined;
  const format = detail?.style?.numFmt;
  if (detail?.type === 'error') return { kind: 'error', text: String(value) };
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? { kind: 'error', text: '#VALUE!' } : shownAs('date', dateText(value), shownDate(value, format));
  if (typeof value === 'boolean') return { kind: 'boolean', text: value ? 'TRUE' : 'FALSE' };
  if (typeof value === 'number') return shownAs('number', numberText(value), shownNumber(value, format));
  return { kind: 'text', text: cellText(value) };
}

const shownAs = (kind: SheetCell['kind'], text: string, shown: string): SheetCell => ({ kind, text, ...(shown !== text && { shown }) });

/** What one cell of a table may hold; nothing is an empty cell, which is not the same as zero. */
export type CsvCell = string | number | undefined;

/** A cell that a spreadsheet would take for a formula, and run; or one that would look as if it had been, with apostrophes before it already. */
const formula = /^'*(?:[\s\u00A0\uFEFF]*[=+\-@＝＋－＠]|[\t\r])/;

/**
 * A table as a CSV file that spreadsheets and programs both read: UTF-8 with a byte order mark (Excel asks for it), comma, CRLF after every line,
 * one line for each record (line feeds inside a cell become spaces), quotes where RFC 4180 asks for them. Text that a spreadsheet would run as a
 * formula gets an apostrophe before it, as OWASP advises; numbers given as numbers stay numbers, with a point and no thousands separator.
 *
 * @param columns Names of the columns, in order.
 * @param rows One for each record; a row with fewer cells than columns is filled with empty ones.
 * @param paragraphs Whether line feeds inside a cell stay, for texts that are to be read back as they were.
 */
export function csvText(columns: readonly string[], rows: readonly (readonly CsvCell[])[], { paragraphs = false } = {}): string {
  return `\uFEFF${csvLines(columns.length, [columns, ...rows], { paragraphs })}`;
}

/** More lines for what `csvText` began, where a table is written piece by piece; `width` is the number of columns. */
export function csvLines(width: number, rows: readonly (readonly CsvCell[])[], { paragraphs = false } = {}): string {
  return rows.map((cells) => `${Array.from({ length: width }, (_, index) => csvCell(cells[index], paragraphs)).join(',')}\r\n`).join('');
}

/** What a cell said before `csvText` put an apostrophe in front of it. */
export function csvCellText(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}

/** Looked for first: few texts have any, and the space around them is costly to look for. */
const breaks = /[\r\n\u2028\u2029]/;

function csvCell(value: CsvCell, paragraphs: boolean): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const text = breaks.test(value) ? (paragraphs ? value.replace(/\r\n?/g, '\n') : value.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')) : value;
  const harmless = formula.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

import { searchable } from 'mga-widgets/domain';
import type { Line } from './lines.js';

/** A column of the table of agreements. */
export type AgreementColumn = 'text' | 'responsible' | 'due' | 'id' | 'commitment';

/** A row of the table of agreements, cut in cells and not yet understood. */
export interface AgreementRow {
  number: number;
  cells: Partial<Record<AgreementColumn, string>>;
}

export interface AgreementTable {
  rows: AgreementRow[];
  /** Rows with more or fewer cells than the header. */
  uneven: { number: number; text: string; count: number }[];
  /** How many columns the header has. */
  columns: number;
  /** Columns of the header nobody knows. */
  unknown: { number: number; text: string }[];
  /** True when the table begins without a header: the columns are taken to be agreement, responsible, date. */
  headless: boolean;
  /** Lines that are not part of the table. */
  others: Line[];
}

const columnNames: [AgreementColumn, RegExp][] = [
  ['text', /^(?:acuerdos?|compromisos? adquiridos?|agreements?|tarea|accion)$/u],
  ['responsible', /^(?:responsables?|encargad[oa]s?|responsible)\b/u],
  ['due', /^(?:fecha|plazo|fecha limite|date|due)\b/u],
  ['id', /^(?:id|identificador)$/u],
  ['commitment', /^(?:compromiso|commitment)$/u],
];

/**
 * Finds the table of agreements in the lines of its section: columns separated by tabs or, as in Markdown, by "|". A row may go on over several
 * lines as long as it lacks cells.
 */
export function readAgreementTable(lines: readonly Line[]): AgreementTable {
  const result: AgreementTable = { rows: [], uneven: [], columns: 0, unknown: [], headless: false, others: [] };
  const uneven = ({ number, text }: OpenRow) => result.uneven.push({ number, text, count: cellsOf(text).length });
  let header: Header | undefined;
  let open: OpenRow | undefined;

  for (const line of lines) {
    const cells = cellsOf(line.raw);
    if (!line.text || isRule(line.text)) continue;
    if (!header) {
      if (cells.length < 2) result.others.push(line);
      else header = readHeader(cells, line, result);
      if (!header || !result.headless) continue;
    }
    if (open && cellsOf(`${open.text}\n${line.raw}`).length > result.columns) {
      uneven(open);
      open = undefined;
    }
    const row: OpenRow = open ? { number: open.number, text: `${open.text}\n${line.raw}` } : { number: line.number, text: line.raw };
    const read = cellsOf(row.text);
    open = read.length < result.columns ? row : undefined;
    if (read.length === result.columns) result.rows.push({ number: row.number, cells: named(read, header) });
    else if (!open) uneven(row);
  }
  if (open) uneven(open);
  return result;
}

type Header = (AgreementColumn | undefined)[];

/** A row that has been read so far, over one line or several. */
interface OpenRow {
  number: number;
  text: string;
}

/** Whether a line is surely the header of a table of agreements: it names the agreement, and who answers for it or until when. */
export function isAgreementHeader({ raw }: Line): boolean {
  const names = cellsOf(raw).map(columnOf);
  return names.includes('text') && (names.includes('responsible') || names.includes('due'));
}

const columnOf = (cell: string): AgreementColumn | undefined => columnNames.find(([, pattern]) => pattern.test(searchable(cell.replace(/\*/gu, '')).replace(/:$/u, '')))?.[0];

/** Reads the header. A first row with no known column is not a header but the first agreement. */
function readHeader(cells: readonly string[], line: Line, result: AgreementTable): Header {
  const header: Header = cells.map(columnOf);
  result.headless = header.every((name) => name === undefined);
  if (result.headless) {
    result.columns = Math.min(cells.length, 3);
    return ['text', 'responsible', 'due'];
  }
  if (!header.includes('text')) header[Math.max(header.indexOf('commitment'), header.indexOf(undefined))] = 'text';
  result.columns = header.length;
  result.unknown = cells.flatMap((cell, index) => (cell && !header[index] ? [{ number: line.number, text: cell }] : []));
  return header;
}

function named(cells: readonly string[], header: Header): AgreementRow['cells'] {
  return Object.fromEntries(cells.flatMap((cell, index) => (header[index] ? [[header[index], cell]] : [])));
}

/** The cells of a line: between tabs, or between pipes that are not escaped. */
export function cellsOf(text: string): string[] {
  if (text.includes('\t')) return text.split('\t').map((cell) => cell.trim());
  const pieces = text.split(/(?<!\\)\|/u).map((cell) => cell.trim().replace(/\\\|/gu, '|'));
  if (pieces.length > 1 && pieces[0] === '') pieces.shift();
  if (pieces.length > 1 && pieces.at(-1) === '') pieces.pop();
  return pieces;
}

const isRule = (text: string): boolean => /^[|\s:+-]+$/u.test(text) && text.includes('-');

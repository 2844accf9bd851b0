import { parse } from 'csv-parse/sync';

/** A row of a CSV file as it was split, before anything is known of its columns. */
interface CsvRow {
  cells: string[];
  /** As a spreadsheet numbers it: the first is 1, blank rows count. */
  row: number;
  /** Line of the file it begins on, from 1. */
  line: number;
}

export interface SplitCsv {
  rows: CsvRow[];
  /** Rows whose quotation mark is opened and never closed; they are not in `rows`. */
  unclosed: CsvRow[];
  delimiter: string;
}

const delimiters = [';', ',', '\t'] as const;

/**
 * Splits the text of a CSV file. The delimiter is the one of `;`, `,` and tab under which the first line has the most names that are known.
 * A first line "sep=;", which spreadsheets write, is obeyed and not counted.
 *
 * @param isKnown Whether a cell of the first line is the name of a column.
 * @param mostUnclosed Unclosed quotation marks after which it stops: each takes another reading of all that follows.
 */
export function splitCsv(text: string, isKnown: (name: string) => boolean, mostUnclosed = Infinity): SplitCsv {
  const stated = /^sep=(.)\n/u.exec(text);
  const body = stated ? text.slice(stated[0].length) : text;
  const end = body.indexOf('\n');
  const header = end < 0 ? body : body.slice(0, end);
  const delimiter = stated?.[1] ?? bestDelimiter(header, isKnown);
  const columns = parseSome(header, delimiter).rows[0]?.cells.length ?? 1;
  const result: SplitCsv = { rows: [], unclosed: [], delimiter };

  // A quotation mark that is never closed swallows what follows: that row is set aside and splitting goes on with the next line.
  let lines: string[] | undefined;
  for (let from = 0; (!lines || from < lines.length) && result.unclosed.length < mostUnclosed; ) {
    const part = parseSome(lines ? lines.slice(from).join('\n') : body, delimiter, columns);
    for (const { cells, line } of part.rows) result.rows.push({ cells, row: result.rows.length + result.unclosed.length + 1, line: line + from + (stated ? 1 : 0) });
    if (part.brokenLine === undefined) break;
    lines ??= body.split('\n');
    const line = from + part.brokenLine;
    result.unclosed.push({ cells: [lines[line - 1] ?? ''], row: result.rows.length + result.unclosed.length + 1, line: line + (stated ? 1 : 0) });
    from = line;
  }
  return result;
}

function bestDelimiter(header: string, isKnown: (name: string) => boolean): string {
  const known = (delimiter: string) => parseSome(header, delimiter).rows[0]?.cells.filter((cell) => isKnown(cell)).length ?? 0;
  const pieces = (delimiter: string) => header.split(delimiter).length;
  return [...delimiters].sort((a, b) => known(b) - known(a) || pieces(b) - pieces(a))[0]!;
}

/** Splits until the end or the first row that opens a quotation mark and does not close it; `brokenLine` counts from 1. */
function parseSome(text: string, delimiter: string, columns = Infinity): { rows: { cells: string[]; line: number }[]; brokenLine?: number } {
  const rows: { cells: string[]; line: number }[] = [];
  let next = 1;
  let broken = false;
  try {
    parse(text, {
      delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: false, trim: true,
      on_record(cells: string[], { lines }) {
        if (broken) return null;
        if (cells.some((cell) => swallowsRows(cell, delimiter, columns))) broken = true;
        else {
          rows.push({ cells, line: next });
          next = lines + 1;
        }
        return null;
      },
    });
  } catch {
    broken = true;
  }
  return broken ? { rows, brokenLine: next } : { rows };
}

/** Whether a cell holds whole rows: some line in it, after the first, has as many delimiters as a row needs. */
function swallowsRows(cell: string, delimiter: string, columns: number): boolean {
  if (columns < 2 || !cell.includes('\n')) return false;
  return cell.split('\n').slice(1).some((line) => line.split(delimiter).length >= columns);
}

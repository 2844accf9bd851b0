import { csvCellText, exportedText } from 'mga-widgets/domain';
import type { Place, Reason, Source } from '../report/finding.js';
import { plainName } from '../report/nearest.js';
import type { Report } from '../report/report.js';
import { hasMarkup } from './markup.js';
import { nameAmong } from './readers.js';
import { splitCsv } from './split-csv.js';
import { fitsShifted, isLoneDay, lacksOnlyLastCells, nonsense, type PlacedColumns } from './row-placement.js';
import type { Cells, Column, Columns, Row, Table } from './table.js';

/** A row of a table as it was split into cells. */
export interface WrittenRow {
  cells: string[];
  /** As a spreadsheet numbers it: the first is 1, blank rows count. */
  row: number;
  /** Line of a text file it begins on, from 1. */
  line?: number;
  /** By column, what is written there and is no value. The cell itself is empty. */
  faults?: ReadonlyMap<number, { reason: Reason; found: string }>;
}

/** The name of the column in each position; `undefined` where the header is not a known name. */
type Header = readonly (string | undefined)[];

/** What the rows of a table have in common, worked out once for all of them. */
interface Layout<Defined extends Columns> {
  table: Table<Defined>;
  header: Header;
  /** The column in each position. */
  placed: PlacedColumns;
  names: readonly string[];
  /** Names of the columns that another stands in for, and the position of the other. */
  substitutes: readonly (readonly [name: string, position: number])[];
  required: readonly string[];
}

function layoutOf<Defined extends Columns>(table: Table<Defined>, header: Header): Layout<Defined> {
  const columns = Object.entries<Column>(table.columns);
  return {
    table,
    header,
    placed: header.map((name) => (name === undefined ? undefined : table.columns[name])),
    names: columns.map(([name]) => name),
    substitutes: columns.flatMap(([name, { otherwise }]) => (otherwise && header.includes(otherwise) ? [[name, header.indexOf(otherwise)] as const] : [])),
    required: columns.flatMap(([name, { required }]) => (required ? [name] : [])),
  };
}

/**
 * Reads the text of a CSV file as the rows of a table. A cell that cannot be read is left out of its row; a row is left out when a required
 * cell is missing or unreadable, when its cells are shifted, too many or too few to know where they belong, or when its identifier was already used. Each loss is reported.
 *
 * @param names What each column may be called, reduced by `plainName`, with its name in the table; both names of the table's columns when absent.
 */
export function readTable<Defined extends Columns>(file: string, text: string, table: Table<Defined>, report: Report, names: ReadonlyMap<string, string> = columnNames(table)): Row<Defined>[] {
  const split = splitCsv(text, (cell) => names.has(headingName(cell)));
  for (const { row, line, cells } of split.unclosed) report.problem({ file, row, line }, 'unclosed-quote', { found: cells[0], leftOut: 'row' });

  return readRows({ file }, split.rows.filter(({ cells }) => cells.some(Boolean)), table, report, names);
}

/** The same for a table that is in cells already, without blank rows; the first row is the header. */
export function readRows<Defined extends Columns>(source: Source, [first, ...rest]: readonly WrittenRow[], table: Table<Defined>, report: Report, names: ReadonlyMap<string, string> = columnNames(table)): Row<Defined>[] {
  const header = first && readHeader(source, first, table, names, report);
  if (!header) return [];
  const layout = layoutOf(table, header);
  const rows: Row<Defined>[] = [];
  const seen = new Map<string, number>();
  for (const row of rest) {
    const read = readRow(source, row, layout, report);
    const unique = read && table.unique ? String(read.cells[table.unique as keyof typeof read.cells] ?? '') : '';
    const earlier = seen.get(unique);
    if (read && unique && earlier !== undefined) {
      report.problem({ ...read.place, column: table.unique }, 'repeated-id', { found: unique, leftOut: 'row', other: String(earlier) });
    } else if (read) {
      if (unique) seen.set(unique, row.row);
      rows.push(read);
    }
  }
  return rows;
}

/** Each name a column may have, reduced, with the name in the schema. */
export function columnNames(table: Table): Map<string, string> {
  return new Map(Object.entries(table.columns).flatMap(([name, { spanish }]) => [[plainName(spanish), name], [plainName(name), name]] as const));
}

/** A heading reduced to what `columnNames` has; the asterisk of those that must be filled in is no part of the name. */
export const headingName = (cell: string): string => plainName(cell.replace(/\s*\*\s*$/u, ''));

function readHeader(source: Source, { cells, row, line }: WrittenRow, table: Table, names: ReadonlyMap<string, string>, report: Report): Header | undefined {
  const place = (column?: string): Place => ({ ...source, row, ...(line && { line }), ...(column && { column }) });
  const used = new Set<string>();
  while (cells.at(-1) === '') cells.pop();
  const headings = headingsOf(cells, table, names);
  report.nameColumns(source, headings);
  const header = cells.map((cell) => {
    const name = names.get(headingName(cell));
    if (!name) report.problem(place(cell), 'unknown-column', { found: cell, expected: nameAmong(cell, [...headings.values()]), leftOut: 'value' });
    else if (used.has(name)) report.problem(place(cell), 'repeated-column', { found: cell, leftOut: 'value' });
    else {
      used.add(name);
      return name;
    }
    return undefined;
  });
  const missing = Object.keys(table.columns).filter((name) => {
    const { required, otherwise } = table.columns[name]!;
    return required && !used.has(name) && !(otherwise && used.has(otherwise));
  });
  for (const name of missing) {
    report.problem(place(name), 'missing-column', { found: cells.join(' · '), expected: { kind: 'words', words: headings.get(name) ?? name }, leftOut: source.sheet === undefined ? 'file' : 'sheet' });
  }
  return missing.length ? undefined : header;
}

/** How a file names each column: as its header does or, for those it lacks, in the language most of its header is in. */
function headingsOf(header: readonly string[], table: Table, names: ReadonlyMap<string, string>): Map<string, string> {
  const written = new Map<string, string>();
  for (const cell of header) {
    const name = names.get(headingName(cell));
    if (name && !written.has(name)) written.set(name, cell.replace(/\s*\*\s*$/u, ''));
  }
  const inEnglish = [...written].filter(([name, cell]) => plainName(cell) === plainName(name)).length;
  const isSpanish = inEnglish * 2 < written.size;
  return new Map(Object.entries(table.columns).map(([name, { spanish }]) => [name, written.get(name) ?? (isSpanish ? spanish : name)]));
}

function readRow<Defined extends Columns>(source: Source, { cells, row, line, faults }: WrittenRow, { table, header, placed, names, substitutes, required }: Layout<Defined>, report: Report): Row<Defined> | undefined {
  const place: Place = { ...source, row, ...(line && { line }) };
  const filled = cells.map((cell) => (/^[-–—]*$/u.test(cell) ? '' : exportedText(csvCellText(cell))));
  if (filled.slice(header.length).some(Boolean)) {
    return report.problem(place, 'too-many-cells', { found: String(cells.length), expected: { kind: 'cells', count: header.length }, leftOut: 'row' });
  }
  if (cells.length < header.length) {
    const details = { found: `${cells.length}: ${cells.join(' · ')}`, expected: { kind: 'cells', count: header.length } } as const;
    if (!lacksOnlyLastCells(filled, placed)) return report.problem(place, 'too-few-cells', { ...details, leftOut: 'row' });
    report.warning(place, 'last-cells-missing', details);
  }
  const values: Record<string, unknown> = {};
  const bad: { name: string; cell: string }[] = [];
  for (const [index, name] of header.entries()) {
    const cell = filled[index];
    if (!name || !cell) continue;
    const read = table.columns[name]!.read(cell);
    if (read.expected) bad.push({ name, cell });
    else values[name] = read.value;
    if (!read.expected && hasMarkup(cell)) report.note({ ...place, column: name }, 'markup-removed', { found: cell });
  }
  for (const [name, position] of substitutes) {
    const cell = filled[position];
    if (!cell || name in values || bad.some((each) => each.name === name)) continue;
    const instead = table.columns[name]!.read(cell);
    if (!instead.expected) values[name] = instead.value;
  }
  const suspicious = bad.length > 1 || placed.some((column, index) => column && filled[index] && isLoneDay(filled[index], column));
  if ((bad.length > 1 && isShifted(filled, header, table)) || (suspicious && fitsShifted(filled, placed))) return report.problem(place, 'shifted-columns', { found: cells.join(' · '), leftOut: 'row' });

  let usable = true;
  const faulty = new Set<string>();
  for (const [index, { reason, found }] of faults ?? []) {
    const name = header[index];
    if (!name) continue;
    const leftOut = table.columns[name]!.required && !(name in values) ? 'row' : 'value';
    usable &&= leftOut === 'value';
    faulty.add(name);
    report.problem({ ...place, column: name }, reason, { found, leftOut });
  }
  for (const { name, cell } of bad) {
    const leftOut = table.columns[name]!.required ? 'row' : 'value';
    usable &&= leftOut === 'value';
    report.problem({ ...place, column: name }, 'bad-value', { found: cell, expected: table.columns[name]!.read(cell).expected!, leftOut });
  }
  for (const name of required) {
    if (name in values || faulty.has(name) || bad.some((each) => each.name === name)) continue;
    usable = false;
    report.problem({ ...place, column: name }, 'missing-value', { leftOut: 'row' });
  }
  // In the order of the definition, so that moving a column in a spreadsheet changes nothing that is published.
  const inOrder: Record<string, unknown> = {};
  for (const name of names) if (name in values) inOrder[name] = values[name];
  return usable ? { cells: inOrder as Cells<Defined>, place } : undefined;
}

/**
 * Whether everything from the first unreadable cell on could be read one column to the left, or one to the right; the unreadable ones in columns
 * that do not take just anything.
 */
function isShifted(cells: readonly string[], header: Header, table: Table): boolean {
  const fits = (cell: string, index: number): boolean => !cell || (header[index] !== undefined && !table.columns[header[index]]!.read(cell).expected);
  const isBad = (index: number): boolean => header[index] !== undefined && !fits(cells[index]!, index);
  const first = cells.findIndex((_, index) => isBad(index));
  return [-1, 1].some((step) =>
    cells.slice(first).every((cell, offset) => {
      const [from, to] = [first + offset, first + offset + step];
      return fits(cell, to) && !(isBad(from) && nonsense.some((text) => fits(text, to)));
    }),
  );
}

import { decode } from '../content/decode.js';
import { email as emailReader } from '../content/readers.js';
import { readTable } from '../content/read-table.js';
import { splitCsv } from '../content/split-csv.js';
import type { Finding } from '../report/finding.js';
import { plainName } from '../report/nearest.js';
import { Report } from '../report/report.js';
import { usualNames, type ProposalCells, type ProposalField, type ProposalTable } from './proposal-columns.js';

/** Which columns hold what, and what holds for every row. */
export interface ImportPlan {
  /** Heading of the file by field. */
  map: ReadonlyMap<ProposalField, string>;
  constants: Partial<ProposalCells>;
}

/** A row that can be taken. */
export interface ReadRow {
  /** As a spreadsheet numbers it. */
  row: number;
  cells: ProposalCells;
  /** Its cells as they were written. */
  written: readonly string[];
}

/** What a file of proposals says. */
export interface ReadFile {
  rows: readonly ReadRow[];
  /** Rows with something written on them, besides the header. */
  total: number;
  /** Rows that cannot be taken, with what is wrong. */
  refused: ReadonlyMap<number, readonly Finding[]>;
  /** What makes the whole file unusable. */
  unusable: readonly Finding[];
  /** Headings that nothing was taken from. */
  unused: readonly string[];
  /** Rows whose name and address were left out, because nothing says that they may be kept. */
  withoutConsent: number;
}

/** Reads a CSV file of proposals. Pure: nothing is looked up and nothing kept. */
export function readProposals(file: string, bytes: Uint8Array, table: ProposalTable, { map, constants }: ImportPlan): ReadFile {
  const nothing: Omit<ReadFile, 'unusable'> = { rows: [], total: 0, refused: new Map(), unused: [], withoutConsent: 0 };
  const report = new Report();
  const { text, brokenLines } = decode(bytes);
  // Spreadsheets that were not saved as CSV, and other files of bytes.
  if (text.includes('\0') || text.startsWith('PK\u0003\u0004')) report.problem({ file }, 'unsupported-file', { found: '.xlsx', leftOut: 'file' });
  else if (brokenLines.length) report.problem({ file, line: brokenLines[0] }, 'broken-encoding', { leftOut: 'file' });
  else if (!text.trim()) report.problem({ file }, 'empty-file');
  if (report.findings.length) return { ...nothing, unusable: report.findings };

  const names = namesOf(table, map);
  const split = splitCsv(text, (cell) => names.has(plainName(cell)));
  const [header, ...rest] = split.rows.filter(({ cells }) => cells.some(Boolean));
  for (const [field, heading] of map) {
    if (!header?.cells.some((cell) => plainName(cell) === plainName(heading))) report.problem({ file, column: field }, 'missing-column', { found: header?.cells.join(' · '), expected: { kind: 'words', words: heading }, leftOut: 'file' });
  }
  if (report.findings.length) return { ...nothing, unusable: report.findings };

  const read = readTable(file, text, table, report, names);
  const written = new Map(rest.map(({ row, cells }) => [row, cells]));
  const rows = read.map(({ cells, place }): ReadRow => ({ row: place.row!, cells: { ...constants, ...cells }, written: written.get(place.row!) ?? [] }));
  for (const { row, cells } of rows) {
    if (cells.consent && cells.email && emailReader(cells.email).expected) report.problem({ file, row, column: 'email' }, 'bad-value', { found: cells.email, expected: { kind: 'email' } });
  }
  const problems = report.of('problem').filter(({ reason }) => reason !== 'unknown-column');
  const refused = new Map<number, Finding[]>();
  for (const finding of problems) if (finding.row !== undefined && finding.row !== header?.row) refused.set(finding.row, [...(refused.get(finding.row) ?? []), finding]);
  return {
    rows: rows.filter(({ row }) => !refused.has(row)),
    total: rest.length + split.unclosed.length,
    refused,
    unusable: problems.filter(({ row }) => row === undefined || row === header?.row),
    unused: header?.cells.filter((cell) => cell && !names.has(plainName(cell))) ?? [],
    withoutConsent: rows.filter(({ row, cells }) => !refused.has(row) && !cells.consent && (cells.name || cells.email)).length,
  };
}

/** A column that was named stands for its field alone, and no other heading does. */
function namesOf(table: ProposalTable, map: ReadonlyMap<ProposalField, string>): Map<string, ProposalField> {
  const mapped = new Set(map.keys());
  const names = new Map([...usualNames(table)].filter(([, field]) => !mapped.has(field)));
  for (const [field, heading] of map) names.set(plainName(heading), field);
  return names;
}

import { csvText } from '../csv.js';
import { fieldNotes } from '../generated/field-notes.js';
import type { ExportColumn } from './export-table.js';
import { exportTables } from './export-tables.js';

/** What the data dictionary says of a column. */
export interface DictionaryEntry {
  /** Table, the name of its file without ".csv". */
  table: string;
  tableInSpanish: string;
  /** Name of the column. */
  column: string;
  /** What it is called in Spanish. */
  spanish: string;
  /** What it holds: a kind of value of the feed's schema, the words it may be, or a plain type. */
  kind: string;
  /** What it says, in the words of the feed's schema. */
  meaning: string;
  /** Field of the feed it comes from, such as `Commitment.title`. */
  field: string;
}

/** What a column holds and means. The identifier of another record means what it points to. */
export function columnNote({ name, field }: ExportColumn): { kind: string; meaning: string } {
  const [kind, meaning] = fieldNotes[field] ?? ['text', ''];
  const [record] = field.split('.');
  return { kind, meaning: field.endsWith('.id') && name !== 'id' ? `${record} it belongs to.` : meaning };
}

/** Every column of every table, in order. */
export const dictionaryEntries: readonly DictionaryEntry[] = exportTables.flatMap((table) =>
  table.columns.map((column) => ({ table: table.name, tableInSpanish: table.spanish, column: column.name, spanish: column.spanish, ...columnNote(column), field: column.field })),
);

/** The data dictionary as a CSV file. */
export const dictionaryCsv = (): string =>
  csvText(['table', 'tableInSpanish', 'column', 'spanish', 'kind', 'meaning', 'field'], dictionaryEntries.map(({ table, tableInSpanish, column, spanish, kind, meaning, field }) => [table, tableInSpanish, column, spanish, kind, meaning, field]));

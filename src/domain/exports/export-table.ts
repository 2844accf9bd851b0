import type { CsvCell } from '../csv.js';
import type { CollectionName, Feed } from '../feed.js';

/** What a cell of an export stands for: a list becomes its items with " | " between them. */
export type ExportValue = string | number | boolean | undefined | readonly (string | number)[];

/** A column of an export, apart from where its values come from. */
export interface ExportColumn {
  /** Its name in the file: that of the field in the feed's schema, which is also the one `mga build` reads. */
  name: string;
  /** What it is called in Spanish, as in the office's own tables. */
  spanish: string;
  /** Field of the schema it says, such as `Commitment.title`. */
  field: string;
}

/** A table in which a part of the feed leaves: one CSV file, or one sheet of a workbook. */
export interface ExportTable {
  /** Name of its file, without ".csv". */
  name: string;
  /** The same in Spanish. */
  spanish: string;
  /** Collections of the feed it is made from; empty for what every feed has whole. */
  collections: readonly CollectionName[];
  columns: readonly ExportColumn[];
  /** One row for each record, in the order of the feed, with a cell for each column. */
  rows(feed: Feed): Generator<readonly CsvCell[], void>;
  /** How many rows there are, without making them. */
  count(feed: Feed): number;
}

type ColumnOf<Item> = ExportColumn & { value: (item: Item) => ExportValue };

interface Definition<Item> {
  name: string;
  spanish: string;
  collections: readonly CollectionName[];
  items: (feed: Feed) => Iterable<Item>;
  columns: readonly ColumnOf<Item>[];
}

/** A table made of items, which are records or records with what they belong to. */
export function exportTable<Item>({ items, columns, ...rest }: Definition<Item>): ExportTable {
  return {
    ...rest,
    columns,
    *rows(feed) {
      for (const item of items(feed)) yield columns.map(({ value }) => exportCell(value(item)));
    },
    count(feed) {
      let count = 0;
      for (const _item of items(feed)) count += 1;
      return count;
    },
  };
}

/** Columns of a record of the schema: `field('title', 'título')` says what the record has under that name, or what is given as its value. */
export function columnsOf<Item, Kept extends object>(schema: string, record: (item: Item) => Kept) {
  return (name: string, spanish: string, value?: (record: Kept, item: Item) => ExportValue, field = `${schema}.${name}`): ColumnOf<Item> => ({
    name,
    spanish,
    field,
    value: (item) => (value ? value(record(item), item) : ((record(item) as Readonly<Record<string, ExportValue>>)[name])),
  });
}

/** A column about what an item belongs to: `field` is the one of the schema, such as `Plan.id`. */
export const columnFrom = <Item>(name: string, spanish: string, field: string, value: (item: Item) => ExportValue): ColumnOf<Item> => ({ name, spanish, field, value });

/** What separates the items of a list in one cell; an item that has the sign itself has a backslash before it. */
const between = ' | ';

/** A value as a cell. Booleans are the words `true` and `false`; an empty list is an empty cell. */
export function exportCell(value: ExportValue): CsvCell {
  if (value === undefined || typeof value === 'number') return value;
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return oneLine(value);
  return value.length ? value.map((item) => oneLine(String(item)).replaceAll('|', '\\|')).join(between) : undefined;
}

/** A text in one line: a pilcrow stands for each line feed, and two for a pilcrow that was there. */
function oneLine(text: string): string {
  const marked = text.replaceAll('¶', '¶¶');
  // Asked first: the space before a line feed is costly to look for where there is none.
  return marked.includes('\n') ? marked.replace(/[^\S\n]*\n\s*/g, ' ¶ ') : marked;
}

/** What `exportCell` wrote in one line, in its lines again. */
export function exportedText(cell: string): string {
  if (!cell.includes('¶')) return cell;
  return cell.replace(/¶¶|[^\S\n]*¶(?!¶)[^\S\n]*/g, (sign) => (sign === '¶¶' ? '¶' : '\n'));
}

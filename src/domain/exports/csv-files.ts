import { csvLines, csvText, type CsvCell } from '../csv.js';
import type { Feed } from '../feed.js';
import type { ExportTable } from './export-table.js';

/** Rows put into one piece of text. */
const rowsAtOnce = 500;

/** Folder the CSV files of a feed are in, beside it. */
export const csvFolder = 'csv/';

/** Path of a table's file, relative to the feed. */
export const csvPath = ({ name }: Pick<ExportTable, 'name'>): string => `${csvFolder}${name}.csv`;

/**
 * A table as a CSV file (see `csvText`), piece by piece, so that the whole need never be in memory.
 *
 * @param feeds The feed; or the same feed several times, each time with the next page of the collection the table is made from.
 */
export function* csvPieces(table: ExportTable, feeds: Iterable<Feed>): Generator<string, void> {
  const width = table.columns.length;
  yield csvText(table.columns.map(({ name }) => name), []);
  for (const feed of feeds) {
    let rows: (readonly CsvCell[])[] = [];
    for (const row of table.rows(feed)) {
      rows.push(row);
      if (rows.length < rowsAtOnce) continue;
      yield csvLines(width, rows);
      rows = [];
    }
    if (rows.length) yield csvLines(width, rows);
  }
}

/** A table of a feed as the text of a CSV file. */
export const tableCsv = (table: ExportTable, feed: Feed): string => [...csvPieces(table, [feed])].join('');

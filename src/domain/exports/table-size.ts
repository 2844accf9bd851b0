import type { Feed } from '../feed.js';
import { tableCsv } from './csv-files.js';
import type { ExportTable } from './export-table.js';

/** What is known of a table's file before anybody asks for it. */
export interface TableSize {
  /** Records in it; absent while they are kept in pages that nobody has counted. */
  rows?: number;
  /** Bytes of the file, where it is quickly made. */
  bytes?: number;
}

/** Tables of more rows are not made just to tell their size. */
const quicklyMade = 500;

const known = new WeakMap<Feed, Map<string, TableSize>>();

/** How many rows and bytes a table of a feed has, worked out once for each version of the feed. */
export function tableSize(table: ExportTable, feed: Feed): TableSize {
  const sizes = known.get(feed) ?? new Map<string, TableSize>();
  known.set(feed, sizes);
  const size = sizes.get(table.name) ?? measure(table, feed);
  sizes.set(table.name, size);
  return size;
}

function measure(table: ExportTable, feed: Feed): TableSize {
  const paged = table.collections.find((name) => feed.pages[name]);
  if (paged) return table.name === paged ? { rows: feed.pages[paged]!.count } : {};
  const rows = table.count(feed);
  return rows > quicklyMade ? { rows } : { rows, bytes: new TextEncoder().encode(tableCsv(table, feed)).length };
}

import type { Feed } from '../feed.js';
import { columnNote } from './dictionary.js';
import type { ExportColumn, ExportTable } from './export-table.js';

/** A file of a data package, as far as it is told here. */
export interface PackageResource {
  name: string;
  /** Relative to the descriptor. */
  path: string;
  title: string;
  profile: 'tabular-data-resource';
  format: 'csv';
  mediatype: 'text/csv';
  encoding: 'utf-8';
  /** Size of the file; absent when it is made while it is sent. */
  bytes?: number;
  /** Records in it. */
  rows: number;
  schema: { fields: { name: string; title: string; type: string; description: string }[] };
}

/** Descriptor of the CSV files of a feed, a Tabular Data Package (specs.frictionlessdata.io). */
export interface DataPackage {
  profile: 'tabular-data-package';
  name: string;
  title: string;
  created: string;
  homepage?: string;
  licenses?: { path: string }[];
  contributors: { title: string; path?: string; role: 'publisher' }[];
  resources: PackageResource[];
}

/** A table with its number of rows and, when its file is written, its size. */
export interface PackagedTable {
  table: ExportTable;
  rows: number;
  bytes?: number;
}

/** The descriptor of the tables of a feed. */
export function dataPackage(feed: Pick<Feed, 'forum' | 'publisher' | 'licence' | 'links' | 'updated'>, tables: readonly PackagedTable[]): DataPackage {
  const homepage = feed.links?.home ?? feed.forum.url;
  return {
    profile: 'tabular-data-package',
    name: 'open-government-feed',
    title: feed.forum.name,
    created: feed.updated,
    ...(homepage && { homepage }),
    ...(feed.licence && { licenses: [{ path: feed.licence }] }),
    contributors: [{ title: feed.publisher.name, ...(feed.publisher.url && { path: feed.publisher.url }), role: 'publisher' }],
    resources: tables.map(({ table, rows, bytes }) => ({
      name: table.name,
      path: `${table.name}.csv`,
      title: table.spanish,
      profile: 'tabular-data-resource',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      ...(bytes !== undefined && { bytes }),
      rows,
      schema: { fields: table.columns.map(fieldOf) },
    })),
  };
}

/** Kinds of the feed's schema that the package has a type for; flexible dates and local times are text, as they need not be exact. */
const types: Readonly<Record<string, string>> = { integer: 'integer', number: 'number', boolean: 'boolean', Day: 'date', Instant: 'datetime', Sdg: 'integer' };

function fieldOf(column: ExportColumn): PackageResource['schema']['fields'][number] {
  const { kind, meaning } = columnNote(column);
  return { name: column.name, title: column.spanish, type: types[kind] ?? 'string', description: meaning };
}

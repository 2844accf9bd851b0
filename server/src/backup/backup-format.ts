import { sql, type Kysely } from 'kysely';
import type { Tables } from '../store/tables.js';
import type { BackedUpName } from './backup-tables.js';

// A backup is JSON Lines in gzip: a header, a line for each row, and a footer that says how many there were and what all bytes before it hash to. So one
// made of SQLite can be restored into PostgreSQL, and half a file is told from a whole one.

export const backupFormat = 'mga-backup';
export const backupVersion = 1;

/** The first line. */
export interface BackupHeader {
  format: typeof backupFormat;
  version: number;
  /** Migrations of the store, in order: they say which columns there are. */
  migrations: readonly string[];
  /** When it was begun, ISO 8601 in UTC. */
  at: string;
}

/** A value as both databases keep it. */
export type Cell = string | number | null;
export type BackupRow = Readonly<Record<string, Cell>>;

/** Every line between. */
export interface BackupLine {
  table: BackedUpName;
  row: BackupRow;
}

export type RowCounts = Partial<Record<BackedUpName, number>>;

/** The last line. */
export interface BackupFooter {
  rows: RowCounts;
  /** SHA-256 of every byte before this line, hex. */
  sha256: string;
}

/** The migrations that made the tables of a store, in order. */
export async function migrationsOf(database: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(database);
  return rows.map(({ name }) => name);
}

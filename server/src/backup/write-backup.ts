import { createHash } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { sql, type Kysely } from 'kysely';
import { halfWritten, removeHalfWritten } from '../publish/half-written.js';
import { readTransaction } from '../store/read-transaction.js';
import type { Store } from '../store/store.js';
import type { Tables } from '../store/tables.js';
import { backupFormat, backupVersion, migrationsOf, type BackupFooter, type BackupHeader, type BackupRow, type RowCounts } from './backup-format.js';
import { backedUpNames, tableOf, type BackedUpName } from './backup-tables.js';

/** Rows read at once. */
const rowsAtOnce = 1000;

/**
 * Writes everything a store holds as it was at one moment into a file for nobody else to read. It appears whole or not at all: it is written beside its place,
 * flushed to disk and renamed.
 */
export async function writeBackup(store: Store, path: string, now: Date, stop = new AbortController().signal): Promise<{ rows: RowCounts; bytes: number }> {
  const temporary = halfWritten(path);
  const rows: RowCounts = {};
  await removeHalfWritten(dirname(path), now, basename(path));
  try {
    // Made before anything is in it, so that nobody can have opened it meanwhile.
    const file = await open(temporary, 'wx', 0o600);
    try {
      const intoFile = async (zipped: AsyncIterable<Buffer>): Promise<void> => {
        for await (const chunk of zipped) await file.writeFile(chunk);
      };
      await readTransaction(store, (database) => pipeline(linesOf(database, now, rows), createGzip(), intoFile, { signal: stop }));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    return { rows, bytes: (await stat(path)).size };
  } finally {
    await rm(temporary, { force: true });
  }
}

async function* linesOf(database: Kysely<Tables>, now: Date, counts: RowCounts): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const line = (value: unknown): string => {
    const text = `${JSON.stringify(value)}\n`;
    hash.update(text);
    return text;
  };
  yield line({ format: backupFormat, version: backupVersion, migrations: await migrationsOf(database), at: now.toISOString() } satisfies BackupHeader);
  for (const table of backedUpNames) {
    counts[table] = 0;
    for await (const rows of chunksOf(database, table)) {
      counts[table] += rows.length;
      yield rows.map((row) => line({ table, row })).join('');
    }
  }
  yield `${JSON.stringify({ rows: counts, sha256: hash.digest('hex') } satisfies BackupFooter)}\n`;
}

/** The rows of a table, by its key: each time those after the last. */
async function* chunksOf(database: Kysely<Tables>, table: BackedUpName): AsyncGenerator<BackupRow[]> {
  const { key } = tableOf(table);
  const columns = sql.join(key.map((column) => sql.ref(column)));
  for (let last: BackupRow | undefined; ; ) {
    const after = last ? sql`where (${columns}) > (${sql.join(key.map((column) => last![column]))})` : sql``;
    const { rows } = await sql<BackupRow>`select * from ${sql.table(table)} ${after} order by ${columns} limit ${rowsAtOnce}`.execute(database);
    if (rows.length) yield rows;
    if (rows.length < rowsAtOnce) return;
    last = rows.at(-1);
  }
}

import { randomUUID } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import { migrations } from '../store/migrations/index.js';
import type { Store } from '../store/store.js';
import type { Tables } from '../store/tables.js';
import type { BackupLine, BackupRow, RowCounts } from './backup-format.js';
import { backedUpNames, tableOf, type BackedUpName } from './backup-tables.js';
import { readBackup, UnusableBackup } from './read-backup.js';

/** A statement may have 32,766 values on SQLite, and a row has at most some thirty. */
const rowsAtOnce = 500;

/**
 * Puts what a backup holds into a store, in one transaction: all of it or nothing. The file is read to its end before the store is opened, and again while it is
 * restored; what was not sent of the mail is held until a person decides, because it may have been sent since the backup was made.
 *
 * @param replace Whether what the store holds is given up.
 * @param now When, for the store to remember: whoever publishes goes by it.
 * @throws UnusableBackup
 */
export async function restoreBackup(store: Store, path: string, { replace, now }: { replace: boolean; now: Date }): Promise<RowCounts> {
  return store.database.transaction().execute(async (transaction) => {
    await alone(store, transaction);
    if (!replace && !(await isEmpty(transaction))) throw new UnusableBackup('not-empty');
    await transaction.deleteFrom('staff_sessions').execute();
    for (const table of [...backedUpNames].reverse()) await transaction.deleteFrom(table).execute();

    const last = new Map<BackedUpName, number>();
    const { rows, sha256 } = await readBackup(path, async (lines) => {
      for (const [table, together] of byTable(lines)) {
        if (tableOf(table).numbered) for (const row of together) last.set(table, Math.max(last.get(table) ?? 0, Number(row['id'])));
        for (let first = 0; first < together.length; first += rowsAtOnce) {
          await insert(store, transaction, table, together.slice(first, first + rowsAtOnce));
        }
      }
    });
    const at = now.toISOString();
    await transaction.updateTable('outgoing_mail').set({ state: 'held', problem: 'restored', claimed_by: null, claimed_until: null, updated_at: at }).where('state', 'in', ['waiting', 'handing-over']).execute();
    await transaction.insertInto('imports').values({ id: randomUUID(), kind: 'backup', file_hash: Buffer.from(sha256, 'hex').toString('base64url'), at, staff: null, detail: JSON.stringify({ rows }) }).execute();
    await numberFrom(store, transaction, last);
    return rows;
  });
}

/** Refuses a backup that this program has no tables for, and any that is not whole. @throws UnusableBackup */
export async function checkBackup(path: string, kind: Store['kind'] = 'sqlite'): Promise<void> {
  const { header } = await readBackup(path);
  const own = Object.keys(migrations(kind));
  if (header.migrations.some((name) => !own.includes(name))) throw new UnusableBackup('newer');
  if (header.migrations.length !== own.length) throw new UnusableBackup('other-tables');
}

async function isEmpty(transaction: Transaction<Tables>): Promise<boolean> {
  for (const table of ['proposals', 'registrations', 'staff', 'imports'] as const) if (await transaction.selectFrom(table).select(sql`1`.as('one')).limit(1).executeTakeFirst()) return false;
  return true;
}

/** Nobody else writes until this is done; who reads sees what was there. On SQLite the transaction has that right already. */
async function alone(store: Store, transaction: Transaction<Tables>): Promise<void> {
  if (store.kind === 'sqlite') return;
  await sql`set local statement_timeout = 0`.execute(transaction);
  await sql`set local idle_in_transaction_session_timeout = 0`.execute(transaction);
  await sql`set local lock_timeout = 10000`.execute(transaction);
  await sql`lock table ${sql.join([...backedUpNames, 'staff_sessions' as const].map((name) => sql.table(name)))} in exclusive mode`.execute(transaction);
}

/** With the numbers they had, which PostgreSQL would otherwise give itself. */
async function insert({ kind }: Store, transaction: Transaction<Tables>, table: BackedUpName, rows: readonly BackupRow[]): Promise<void> {
  const columns = Object.keys(rows[0]!);
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
  const keepingNumbers = kind === 'postgresql' && tableOf(table).numbered ? sql`overriding system value` : sql``;
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))}) ${keepingNumbers} values ${sql.join(values)}`.execute(transaction);
}

/** What is written next is numbered after what was restored. SQLite sees to it by itself. */
async function numberFrom(store: Store, transaction: Transaction<Tables>, last: ReadonlyMap<BackedUpName, number>): Promise<void> {
  if (store.kind === 'sqlite') return;
  for (const table of backedUpNames.filter((name) => tableOf(name).numbered)) {
    const { rows } = await sql<{ name: string }>`select pg_get_serial_sequence(${table}, 'id') as name`.execute(transaction);
    // Not setval, which a rollback would not take back.
    await sql`alter sequence ${sql.raw(rows[0]!.name)} restart with ${sql.lit((last.get(table) ?? 0) + 1)}`.execute(transaction);
  }
}

function byTable(lines: readonly BackupLine[]): Map<BackedUpName, BackupRow[]> {
  const tables = new Map<BackedUpName, BackupRow[]>();
  for (const { table, row } of lines) {
    const rows = tables.get(table);
    if (rows) rows.push(row);
    else tables.set(table, [row]);
  }
  return tables;
}

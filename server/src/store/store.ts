import { Migrator, sql, type Kysely } from 'kysely';
import { migrations } from './migrations/index.js';
import { openPostgresql } from './postgresql.js';
import { openSqlite } from './sqlite.js';
import { StoreUnavailable, unavailable } from './store-unavailable.js';
import type { Tables } from './tables.js';

/**
 * Where proposals are kept. SQLite in one file, or PostgreSQL for several processes; tables and queries are the same.
 *
 * Queries are written with `database` (Kysely). What belongs together goes into `store.database.transaction().execute(…)`: it is on the disk when
 * that resolves, or nothing of it is.
 */
export interface Store {
  readonly kind: 'sqlite' | 'postgresql';
  /** @throws StoreUnavailable when the file of the database is no longer where it was. */
  readonly database: Kysely<Tables>;
  /** Resolves when the database answers. @throws StoreUnavailable */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** Where to open the store: the address of a PostgreSQL database (postgres://…), or else the file of a SQLite one, made when it is not there. */
export type StorePlace = { url: string } | { file: string };

/**
 * Opens the store and brings its tables up to this version.
 *
 * @throws StoreUnavailable
 */
export async function openStore(place: StorePlace): Promise<Store> {
  const store = 'url' in place ? openPostgresql(place.url) : openSqlite(place.file);
  try {
    await migrate(store);
    return store;
  } catch (error) {
    await store.close().catch(() => undefined);
    if (error instanceof Error && error.message.includes('corrupted migrations')) throw new StoreUnavailable('newer', error);
    throw unavailable(error) ?? error;
  }
}

/** Makes the tables that are not there yet, all or none, also when several processes start at a time. */
async function migrate(store: Store): Promise<void> {
  const toLatest = async (db: Kysely<Tables>): Promise<void> => {
    const { error } = await new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations(store.kind)) } }).migrateToLatest();
    if (error instanceof Error) throw error;
  };
  // Kysely does this itself on PostgreSQL, and on SQLite neither locks nor uses a transaction.
  if (store.kind === 'postgresql') return toLatest(store.database);
  await store.database.connection().execute(async (connection) => {
    await sql`begin immediate`.execute(connection);
    try {
      await toLatest(connection);
      await sql`commit`.execute(connection);
    } catch (error) {
      await sql`rollback`.execute(connection);
      throw error;
    }
  });
}

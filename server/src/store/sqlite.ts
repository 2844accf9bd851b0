import { closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { CompiledQuery, Kysely, SqliteDialect, SqliteDriver, sql, type DatabaseConnection } from 'kysely';
import { StoreUnavailable, unavailable } from './store-unavailable.js';
import type { Store } from './store.js';
import type { Tables } from './tables.js';

/** How long to wait for another program that writes. The whole server waits meanwhile, so it is short; afterwards who sent is asked to try again. */
const busyMilliseconds = 1000;

class Driver extends SqliteDriver {
  constructor(private readonly sqlite: Database.Database) {
    super({ database: sqlite });
  }

  /** A transaction takes the right to write when it begins: one that read first could be refused it later, without a wait. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  /** On a full disk SQLite has rolled back by itself, and to ask again would hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.sqlite.inTransaction) await super.rollbackTransaction(connection);
  }
}

/**
 * Opens a SQLite file, made with its folder when it is not there, for nobody else to read.
 *
 * @throws StoreUnavailable
 */
export function openSqlite(file: string): Store {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    closeSync(openSync(file, 'a', 0o600));
    const sqlite = new Database(file, { timeout: busyMilliseconds, fileMustExist: true });
    sqlite.pragma('journal_mode = WAL');
    // Each commit waits for the disk: a folio is only shown for what a power cut cannot take.
    sqlite.pragma('synchronous = FULL');
    sqlite.pragma('foreign_keys = ON');
    sqlite.pragma('trusted_schema = OFF');
    // What is erased is overwritten, also in the pages it leaves.
    sqlite.pragma('secure_delete = ON');
    return new SqliteStore(file, sqlite);
  } catch (error) {
    throw unavailable(error) ?? error;
  }
}

class SqliteStore implements Store {
  readonly kind = 'sqlite';
  readonly #file: string;
  readonly #opened: number;
  readonly #kysely: Kysely<Tables>;

  constructor(file: string, sqlite: Database.Database) {
    this.#file = file;
    this.#opened = statSync(file).ino;
    const dialect = new SqliteDialect({ database: sqlite });
    dialect.createDriver = () => new Driver(sqlite);
    this.#kysely = new Kysely<Tables>({ dialect });
  }

  /** SQLite goes on writing into a file that was moved or deleted, and what it wrote would be nowhere. */
  get database(): Kysely<Tables> {
    if (statSync(this.#file, { throwIfNoEntry: false })?.ino !== this.#opened) throw new StoreUnavailable('gone');
    return this.#kysely;
  }

  async check(): Promise<void> {
    try {
      await sql`select 1`.execute(this.database);
    } catch (error) {
      throw unavailable(error) ?? error;
    }
  }

  async close(): Promise<void> {
    await this.#kysely.destroy();
  }
}

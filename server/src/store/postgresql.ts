import { CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { unavailable } from './store-unavailable.js';
import type { Store } from './store.js';
import type { Tables } from './tables.js';

/** Milliseconds. Who sends is asked to try again rather than kept waiting. */
const waits = { connectionTimeoutMillis: 3000, lock_timeout: 2000, statement_timeout: 8000, query_timeout: 9000, idle_in_transaction_session_timeout: 10_000 };

/** A commit waits for the disk, also where the server was set up to answer before. */
const waitForTheDisk = CompiledQuery.raw("select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'");

/** Makes ready to use a PostgreSQL database; connections are made when they are needed. */
export function openPostgresql(url: string): Store {
  const pool = new pg.Pool({ connectionString: url, application_name: 'mga', max: 10, keepAlive: true, ...waits });
  // A connection that ends while nobody uses it is left by the pool; the next query makes another.
  pool.on('error', () => undefined);
  // One that ends while it is used fails its next query as well; told to nobody, it would end this process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const database = new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool,
      async onCreateConnection(connection) {
        await connection.executeQuery(waitForTheDisk);
      },
    }),
  });
  return {
    kind: 'postgresql',
    database,
    async check() {
      try {
        await sql`select 1`.execute(database);
      } catch (error) {
        throw unavailable(error) ?? error;
      }
    },
    close: () => database.destroy(),
  };
}

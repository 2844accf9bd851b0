import { sql, type Kysely } from 'kysely';
import type { Store } from './store.js';
import type { Tables } from './tables.js';

/**
 * Reads everything as it is at one moment, whatever is written meanwhile, and keeps nobody from writing. The moment is that of the first query. On SQLite in WAL
 * mode a plain transaction does that; on PostgreSQL, `repeatable read`, as each statement would see its own moment otherwise.
 */
export function readTransaction<Result>(store: Store, read: (database: Kysely<Tables>) => Promise<Result>): Promise<Result> {
  if (store.kind === 'postgresql') return store.database.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(read);
  // Not Kysely's own, which takes the right to write here (sqlite.ts).
  return store.database.connection().execute(async (connection) => {
    await sql`begin`.execute(connection);
    try {
      return await read(connection);
    } finally {
      await sql`commit`.execute(connection);
    }
  });
}

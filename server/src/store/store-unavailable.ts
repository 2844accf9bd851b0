/**
 * Why a store cannot be used.
 *
 * - `busy`: another program keeps it; it may be free in a moment.
 * - `unreachable`: the server of the database does not answer, or not yet.
 * - `full`: the disk is full.
 * - `read-only`: there is no right to write.
 * - `gone`: the file is not where it was when it was opened, or its folder is not there.
 * - `refused`: user, password or name of the database are not those of the server.
 * - `damaged`: the file is no database, or a damaged one.
 * - `newer`: a newer version of this program has made its tables.
 */
export type StoreProblem = 'busy' | 'unreachable' | 'full' | 'read-only' | 'gone' | 'refused' | 'damaged' | 'newer';

/** The store cannot be used; nothing was written. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
  constructor(
    readonly problem: StoreProblem,
    cause?: unknown,
  ) {
    super(`The store cannot be used: ${problem}`, { cause });
  }
}

/** Codes of SQLite, of PostgreSQL (by their class or whole) and of the network, in the order they are looked for. */
const codes: readonly [StoreProblem, RegExp][] = [
  ['busy', /^(?:SQLITE_BUSY|SQLITE_LOCKED|55P03$|57014$|40001$|40P01$)/u],
  ['full', /^(?:SQLITE_FULL|ENOSPC$|EDQUOT$|53100$)/u],
  ['gone', /^(?:SQLITE_READONLY_DBMOVED|SQLITE_CANTOPEN|ENOENT$|ENOTDIR$|EEXIST$|EISDIR$)/u],
  ['read-only', /^(?:SQLITE_READONLY|SQLITE_PERM|SQLITE_AUTH|EACCES$|EPERM$|EROFS$|25006$|42501$)/u],
  ['damaged', /^(?:SQLITE_CORRUPT|SQLITE_NOTADB)/u],
  ['full', /^SQLITE_IOERR/u],
  ['refused', /^(?:28...|3D000)$/u],
  ['unreachable', /^(?:08...|53...|57P0.|ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EMFILE|ENFILE)$/u],
];

/** What pg says without a code when a connection ends or is not made in time. */
const endings = /^(?:Connection terminated|timeout exceeded|Query read timeout|Client has encountered a connection error|Cannot use a pool after calling end|The server does not support SSL)/u;

/** The error as a problem of the store, `undefined` when it is something else: a mistake in this program, or in what it was given. */
export function unavailable(error: unknown): StoreUnavailable | undefined {
  if (error instanceof StoreUnavailable) return error;
  if (!(error instanceof Error)) return undefined;
  // Several addresses of one name were tried.
  if (error instanceof AggregateError) return unavailable(error.errors[0]);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const known = codes.find(([, pattern]) => pattern.test(code));
  if (known) return new StoreUnavailable(known[0], error);
  return endings.test(error.message) ? new StoreUnavailable('unreachable', error) : undefined;
}

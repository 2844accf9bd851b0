import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { backupFormat, backupVersion, type BackupFooter, type BackupHeader, type BackupLine, type BackupRow, type RowCounts } from './backup-format.js';
import { isBackedUp } from './backup-tables.js';

/**
 * Why a backup cannot be restored.
 *
 * - `not-a-backup`: it is another kind of file.
 * - `damaged`: it ends too early, or does not say what it said when it was made.
 * - `newer`: a newer version of this program made it.
 * - `other-tables`: it is of a store with other migrations than this program's.
 * - `not-empty`: there are proposals, registrations or staff in the store already.
 */
export type BackupProblem = 'not-a-backup' | 'damaged' | 'newer' | 'other-tables' | 'not-empty';

/** A backup cannot be restored; nothing was changed. */
export class UnusableBackup extends Error {
  override readonly name = 'UnusableBackup';
  constructor(
    readonly problem: BackupProblem,
    cause?: unknown,
  ) {
    super(problem, { cause });
  }
}

/** What a backup holds. */
export interface BackupContents {
  header: BackupHeader;
  rows: RowCounts;
  /** Of everything in it, hex. */
  sha256: string;
}

/** No line is longer: a proposal has at most some hundred thousand letters. */
const longestLine = 16 * 1024 * 1024;

/**
 * Reads a backup from its first byte to its last, and tells of it what it holds, once it turned out to be whole.
 *
 * @param take Given the rows in order, some at a time. They are not to be trusted before this resolves.
 * @throws UnusableBackup
 */
export async function readBackup(path: string, take: (lines: readonly BackupLine[]) => Promise<void> = () => Promise.resolve()): Promise<BackupContents> {
  const hash = createHash('sha256');
  const rows: RowCounts = {};
  let header: BackupHeader | undefined;
  let footer: BackupFooter | undefined;
  for await (const lines of linesIn(path)) {
    const taken: BackupLine[] = [];
    for (const text of lines) {
      if (footer) throw new UnusableBackup('damaged');
      const value = parsed(text, header === undefined);
      if (!header) header = headerOf(value);
      else if ('sha256' in value) {
        footer = value as unknown as BackupFooter;
        continue;
      } else {
        const line = lineOf(value);
        rows[line.table] = (rows[line.table] ?? 0) + 1;
        taken.push(line);
      }
      hash.update(`${text}\n`);
    }
    if (taken.length) await take(taken);
  }
  const sha256 = hash.digest('hex');
  if (!header) throw new UnusableBackup('not-a-backup');
  if (footer?.sha256 !== sha256 || Object.entries(footer.rows).some(([table, count]) => count !== (isBackedUp(table) ? (rows[table] ?? 0) : undefined))) throw new UnusableBackup('damaged');
  return { header, rows: footer.rows, sha256 };
}

/** The lines of a gzip file, as many together as were read. A piece of a line at the end is one of the signs of half a file. */
async function* linesIn(path: string): AsyncGenerator<string[]> {
  const file = createReadStream(path);
  const unzipped = createGunzip();
  file.on('error', (error) => unzipped.destroy(error));
  file.pipe(unzipped);
  let rest = Buffer.alloc(0);
  let some = false;
  try {
    for await (const chunk of unzipped as AsyncIterable<Buffer>) {
      const all = Buffer.concat([rest, chunk]);
      const end = all.lastIndexOf(10) + 1;
      rest = all.subarray(end);
      if (rest.length > longestLine) throw new UnusableBackup(some ? 'damaged' : 'not-a-backup');
      if (!end) continue;
      some = true;
      yield all.subarray(0, end - 1).toString('utf8').split('\n');
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!code.startsWith('Z_')) throw error;
    // What zlib says of a file that does not begin as gzip does.
    throw new UnusableBackup(!some && error instanceof Error && error.message === 'incorrect header check' ? 'not-a-backup' : 'damaged', error);
  } finally {
    file.destroy();
  }
  if (rest.length) throw new UnusableBackup(some ? 'damaged' : 'not-a-backup');
}

function parsed(text: string, first: boolean): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // The same as anything else that is no object.
  }
  throw new UnusableBackup(first ? 'not-a-backup' : 'damaged');
}

function headerOf({ format, version, migrations, at }: Record<string, unknown>): BackupHeader {
  if (format !== backupFormat || typeof version !== 'number') throw new UnusableBackup('not-a-backup');
  if (version > backupVersion) throw new UnusableBackup('newer');
  if (!Array.isArray(migrations) || typeof at !== 'string') throw new UnusableBackup('damaged');
  return { format, version, migrations: migrations.map(String), at };
}

function lineOf({ table, row }: Record<string, unknown>): BackupLine {
  if (typeof table !== 'string' || !isBackedUp(table) || typeof row !== 'object' || row === null) throw new UnusableBackup('damaged');
  return { table, row: row as BackupRow };
}

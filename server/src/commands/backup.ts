import type { RowCounts } from '../backup/backup-format.js';
import { UnusableBackup } from '../backup/read-backup.js';
import { checkBackup, restoreBackup } from '../backup/restore-backup.js';
import { writeBackup } from '../backup/write-backup.js';
import type { CommandLine, CommandShape } from '../command-line.js';
import { backupMessages } from '../messages/backup.js';
import type { Terminal } from '../terminal.js';
import { openStoreOf } from './store-place.js';

export const backupShape: CommandShape = { options: { data: 'text', json: 'flag' }, argument: 'file' };
export const restoreShape: CommandShape = { options: { data: 'text', replace: 'flag', json: 'flag' }, argument: 'file' };

const total = (rows: RowCounts): number => Object.values(rows).reduce((sum, count) => sum + count, 0);

/** `mga backup FILE`: everything the store holds, while others write to it. */
export async function backup(line: CommandLine, terminal: Terminal): Promise<number> {
  const store = await openStoreOf(line);
  try {
    const { rows, bytes } = await writeBackup(store, line.argument, terminal.now(), terminal.stop);
    if (line.flag('json')) terminal.out(JSON.stringify({ path: line.argument, bytes, rows }, null, 2));
    else terminal.out(backupMessages[line.language].written(line.argument, rows.proposals ?? 0, total(rows), bytes));
    return 0;
  } finally {
    await store.close();
  }
}

/** `mga restore FILE`. Exit code 1 when it cannot be restored; then nothing was changed. */
export async function restore(line: CommandLine, terminal: Terminal): Promise<number> {
  const say = backupMessages[line.language];
  try {
    // Before the store is opened, which makes one where there was none.
    await checkBackup(line.argument);
    const store = await openStoreOf(line);
    try {
      const rows = await restoreBackup(store, line.argument, { replace: line.flag('replace'), now: terminal.now() });
      if (line.flag('json')) terminal.out(JSON.stringify({ path: line.argument, rows }, null, 2));
      else terminal.out(say.restored(line.argument, rows.proposals ?? 0, total(rows)));
      terminal.err(`${say.restart}\n`);
      return 0;
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof UnusableBackup)) throw error;
    terminal.err(`${say.notRestored(line.argument, say.problem[error.problem])}\n`);
    return 1;
  }
}

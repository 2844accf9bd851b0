import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { UsageError, type CommandLine, type CommandShape } from '../command-line.js';
import { commandMessages } from '../messages/commands.js';
import { templateMessages } from '../messages/template.js';
import { longestCell } from '../sheets/write-workbook.js';
import { mostCells } from '../sheets/read-workbook.js';
import { folderRows, type FolderRows } from '../template/folder-rows.js';
import { templatePages, templateWorkbook } from '../template/template-workbook.js';
import type { Terminal } from '../terminal.js';

export const templateShape: CommandShape = { options: { out: 'text', from: 'text' }, needs: ['out'] };

/** `mga template --out FILE.xlsx [--from FOLDER]`. Exit code 0 when it was written, 1 when a workbook cannot hold what the folder says. */
export async function template(line: CommandLine, terminal: Terminal): Promise<number> {
  const say = templateMessages[line.language];
  const out = line.text('out')!;
  if (extname(out).toLowerCase() !== '.xlsx') throw new UsageError(commandMessages[line.language].badOption('--out', out, say.format));
  if (existsSync(out)) throw new UsageError(say.exists(out));
  const from = line.text('from');
  const { rows, unfit }: FolderRows = from === undefined ? { rows: new Map() } : await folderRows(from);
  if (unfit) {
    terminal.err(`${'cells' in unfit ? say.tooMany(mostCells) : say.tooLong(unfit.file, unfit.row, unfit.column, longestCell)}\n`);
    return 1;
  }
  const workbook = await templateWorkbook(line.language, rows);
  terminal.stop.throwIfAborted();
  await writeFile(out, workbook, { flag: 'wx' });
  terminal.out(say.written(out, templatePages, [...rows.values()].reduce((sum, each) => sum + each.length, 0)));
  return 0;
}

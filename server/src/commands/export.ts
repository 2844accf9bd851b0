import { createWriteStream, existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { QueueFilter } from 'mga-widgets/domain';
import { UsageError, type CommandLine, type CommandShape } from '../command-line.js';
import { commandMessages } from '../messages/commands.js';
import { sheetMessages } from '../messages/sheets.js';
import { StaffProblem } from '../staff/problem.js';
import { readQueueFilter } from '../staff/queue-filter.js';
import { recordExport, repliesCsv, repliesWorkbook, type SheetAsked } from '../staff/reply-sheet/export-replies.js';
import type { StaffApi } from '../staff/staff-api.js';
import type { Terminal } from '../terminal.js';
import { contentFeeds } from './content-feeds.js';
import { exportIrm } from './export-irm.js';
import { moment } from './moment.js';
import { askedMember } from './staff-member.js';
import { openStoreOf } from './store-place.js';

const filters = ['state', 'organization', 'consultation', 'theme', 'region', 'sector', 'flag', 'words'] as const satisfies readonly (keyof QueueFilter)[];

export const exportShape: CommandShape = {
  options: { ...Object.fromEntries(filters.map((name) => [name, 'text' as const])), out: 'text', as: 'text', content: 'text', demo: 'text', data: 'text', 'as-of': 'text', feed: 'text', plan: 'text', 'check-links': 'flag', 'allow-private': 'flag' },
  argument: 'export',
  more: true,
  needs: ['out'],
};

/** `mga export irm`: see `exportIrm`. `mga export replies --out FILE`: the proposals of the queue as a spreadsheet to answer in. Exit code 0 when it was written, 1 when nobody has the identifier of `--as`. */
export async function exportFile(line: CommandLine, terminal: Terminal): Promise<number> {
  const say = commandMessages[line.language];
  const { report: tell } = sheetMessages[line.language];
  if (line.argument === 'irm') return exportIrm(line, terminal);
  if (line.more[0] !== undefined) throw new UsageError(say.tooManyArguments(line.more[0]));
  if (line.argument !== 'replies') throw new UsageError(say.unknownArgument(line.argument, say.argument.export));
  const out = line.text('out')!;
  const format = { '.xlsx': 'xlsx', '.csv': 'csv' }[extname(out).toLowerCase()] as 'xlsx' | 'csv' | undefined;
  if (!format) throw new UsageError(say.badOption('--out', out, tell.format));
  // It may be one an office has begun to fill in.
  if (existsSync(out)) throw new UsageError(tell.exists(out));
  const filter = filterOf(line);
  const now = moment(line, terminal);
  const feeds = await contentFeeds(line, terminal, now);
  const store = await openStoreOf(line);
  try {
    const member = await askedMember(line, store);
    if (!member) {
      terminal.err(`${tell.nobody(line.text('as')!)}\n`);
      return 1;
    }
    const [api, asked] = [{ store, feeds: () => feeds, now: () => now }, { member, filter, language: line.language }];
    await recordExport(api, asked, format);
    terminal.out(tell.written(out, await write(out, format, api, asked)));
    return 0;
  } finally {
    await store.close();
  }
}

/** Writes the file, or leaves none. @returns Proposals in it. */
async function write(out: string, format: 'xlsx' | 'csv', api: Pick<StaffApi, 'store' | 'feeds' | 'now'>, asked: SheetAsked): Promise<number> {
  let count = 0;
  try {
    if (format === 'xlsx') await writeFile(out, await repliesWorkbook(api, asked, (rows) => (count += rows)), { flag: 'wx' });
    else await pipeline(Readable.from(repliesCsv(api, asked, (rows) => (count += rows))), createWriteStream(out, { flags: 'wx' }));
    return count;
  } catch (error) {
    await rm(out, { force: true });
    throw error;
  }
}

/** @throws UsageError */
function filterOf(line: CommandLine): QueueFilter {
  try {
    return readQueueFilter(Object.fromEntries(filters.map((name) => [name, line.text(name)])));
  } catch (error) {
    const name = error instanceof StaffProblem ? error.details.faults?.[0]?.pointer.slice(1) : undefined;
    if (name === undefined) throw error;
    throw new UsageError(commandMessages[line.language].badOption(`--${name}`, line.text(name) ?? '', sheetMessages[line.language].report.filter));
  }
}

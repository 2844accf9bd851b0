import { readFile } from 'node:fs/promises';
import type { SheetFinding } from 'mga-widgets/domain';
import { UsageError, type CommandLine } from '../command-line.js';
import { commandMessages } from '../messages/commands.js';
import { sheetMessages, type SheetMessages } from '../messages/sheets.js';
import { importReplies as takeReplies } from '../staff/reply-sheet/import-replies.js';
import type { Terminal } from '../terminal.js';
import { contentFeeds } from './content-feeds.js';
import { moment } from './moment.js';
import { askedMember } from './staff-member.js';
import { openStoreOf } from './store-place.js';

/**
 * `mga import replies FILE`: tells what a spreadsheet of replies would do or, with `--apply`, publishes them. Exit code 0 when it was done or could be,
 * 1 when rows have errors or nobody has the identifier of `--as`, 2 when the file cannot be used.
 */
export async function importReplies(line: CommandLine, terminal: Terminal): Promise<number> {
  const say = commandMessages[line.language];
  const { report: tell } = sheetMessages[line.language];
  const apply = line.flag('apply');
  // Every published reply has somebody behind it.
  if (apply && line.text('as') === undefined) throw new UsageError(say.missingOption('--as'));
  const now = moment(line, terminal);
  const bytes = await readFile(line.more[0]!);
  const feeds = await contentFeeds(line, terminal, now);
  const store = await openStoreOf(line);
  try {
    const member = await askedMember(line, store);
    if (!member) {
      terminal.err(`${tell.nobody(line.text('as')!)}\n`);
      return 1;
    }
    const report = await takeReplies({ store, feeds: () => feeds, now: () => now, sendsMail: false }, member, bytes, { apply, language: line.language });
    if (line.flag('json')) terminal.out(JSON.stringify(report, null, 2));
    else {
      terminal.out(tell.counts(report));
      for (const finding of report.findings) terminal.out(findingLine(finding, tell));
      terminal.out(report.errors ? tell.nothingDone : apply ? tell.applied(report.replies) : tell.dryRun);
    }
    return report.errors ? (report.rows ? 1 : 2) : 0;
  } finally {
    await store.close();
  }
}

const findingLine = ({ row, column, folio, text, severity }: SheetFinding, tell: SheetMessages['report']): string =>
  `  ${tell.severity[severity]} · ${tell.place(row, column)}${folio ? ` (${folio})` : ''}: ${text}`;

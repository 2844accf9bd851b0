import { UsageError, type CommandLine, type CommandShape } from '../command-line.js';
import { commandMessages } from '../messages/commands.js';
import type { Terminal } from '../terminal.js';
import { importProposals } from './import-proposals.js';
import { importReplies } from './import-replies.js';

export const importShape: CommandShape = {
  options: {
    map: 'text', set: 'text', consultation: 'text', channel: 'text', meeting: 'text', receipts: 'text', publish: 'flag', as: 'text',
    apply: 'flag', 'accept-refused': 'flag', json: 'flag', content: 'text', demo: 'text', data: 'text', 'as-of': 'text',
  },
  argument: 'import',
  more: true,
};

/** What can be imported; each is given the rest of the command line and says its exit code. */
const kinds: Readonly<Record<string, (line: CommandLine, terminal: Terminal) => Promise<number>>> = {
  proposals: importProposals,
  replies: importReplies,
};

/** `mga import proposals|replies FILE`. */
export async function importFile(line: CommandLine, terminal: Terminal): Promise<number> {
  const say = commandMessages[line.language];
  const kind = Object.hasOwn(kinds, line.argument) ? kinds[line.argument] : undefined;
  if (!kind) throw new UsageError(say.unknownArgument(line.argument, say.argument.import));
  if (line.more[0] === undefined) throw new UsageError(say.missingArgument(say.argument.file));
  if (line.more[1] !== undefined) throw new UsageError(say.tooManyArguments(line.more[1]));
  return kind(line, terminal);
}

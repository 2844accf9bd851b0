import { readFolio } from 'mga-widgets/domain';
import { UsageError, type CommandLine, type CommandShape } from '../command-line.js';
import { commandMessages, type CommandMessages } from '../messages/commands.js';
import { proposalToRead, publishProposal, retireProposal, waitingProposals, type WaitingProposal } from '../moderation/moderate.js';
import { contentOf } from '../store/proposals.js';
import type { Store } from '../store/store.js';
import type { Terminal } from '../terminal.js';
import { openStoreOf } from './store-place.js';

export const moderateShape: CommandShape = { options: { reason: 'text', data: 'text', json: 'flag' }, argument: 'moderation', more: true };

const longestReason = 2000;

/** `mga moderate list|publish|retire`. Exit code 0 when all was done, 1 when a proposal was not found or could not be changed. */
export async function moderate(line: CommandLine, terminal: Terminal): Promise<number> {
  const say = commandMessages[line.language];
  const decide = decisionOf(line, terminal, say);
  const store = await openStoreOf(line);
  try {
    if (!decide) return await list(store, line, terminal, say);
    let failed = false;
    for (const written of line.more) {
      const [name = '', version = '1'] = written.split(':');
      const folio = readFolio(name);
      const words = folio && /^[1-9]\d{0,8}$/u.test(version) ? await decide(store, folio, Number(version)) : say.moderated.mistyped;
      failed ||= !Object.values(say.moderated.published).includes(words) && !Object.values(say.moderated.retired).includes(words);
      terminal.out(`${folio ?? written}: ${words}`);
      const unread = words === say.moderated.unread && (await proposalToRead(store, folio!));
      if (unread) showProposal(unread, terminal, say);
    }
    return failed ? 1 : 0;
  } finally {
    await store.close();
  }
}

/** What is to be done with each proposal, answering with words; `undefined` when the list is to be shown. @throws UsageError */
function decisionOf(line: CommandLine, terminal: Terminal, say: CommandMessages): ((store: Store, folio: string, read: number) => Promise<string>) | undefined {
  const { argument, more } = line;
  if (argument === 'list') {
    if (more[0] !== undefined) throw new UsageError(say.tooManyArguments(more[0]));
    return undefined;
  }
  if (argument !== 'publish' && argument !== 'retire') throw new UsageError(say.unknownArgument(argument, say.argument.moderation));
  if (!more.length) throw new UsageError(say.missingArgument(say.argument.folio));
  const wordsFor = (state: 'published' | 'retired', outcome: Awaited<ReturnType<typeof publishProposal>>): string =>
    outcome === 'done' || outcome === 'already' ? say.moderated[state][outcome] : say.moderated[outcome];
  if (argument === 'publish') return async (store, folio, read) => wordsFor('published', await publishProposal(store, folio, read, terminal.now()));
  const reason = line.text('reason')?.trim();
  if (reason === undefined) throw new UsageError(say.missingOption('--reason'));
  if (!reason || reason.length > longestReason) throw new UsageError(say.badOption('--reason', reason.slice(0, 80), say.reasonTooLong(longestReason)));
  return async (store, folio) => wordsFor('retired', await retireProposal(store, folio, reason, terminal.now()));
}

async function list(store: Store, line: CommandLine, terminal: Terminal, say: CommandMessages): Promise<number> {
  const rows = await waitingProposals(store);
  if (line.flag('json')) {
    terminal.out(JSON.stringify(rows.map((row) => ({ folio: row.folio, version: row.version, receivedAt: row.received_at, consultation: row.consultation, moderation: row.moderation, ...contentOf(row), ...(row.author !== null && { author: row.author }) })), null, 2));
    return 0;
  }
  terminal.out(say.waiting(rows.length));
  for (const row of rows) showProposal(row, terminal, say);
  return 0;
}

/** What somebody has to read before publishing it, and the name to publish it by. */
function showProposal(row: WaitingProposal, terminal: Terminal, say: CommandMessages): void {
  terminal.out(`\n${say.waitingProposal(nameOf(row), row.received_at.slice(0, 10), row.consultation, row.state === 'received' && row.moderation === 'after-publication')}`);
  for (const text of textsOf(row, say)) terminal.out(text.replace(/^/gmu, '  '));
}

/** What `publish` takes: the folio, and the version where it is no longer as it came. */
const nameOf = ({ folio, version }: WaitingProposal): string => (version === 1 ? folio : `${folio}:${version}`);

/** Every text that somebody wrote and that publishing would show. */
function textsOf(row: WaitingProposal, { waitingFields: say }: CommandMessages): string[] {
  const { title, problem, affected, change, indicator, baseline, target, targetDate, institution } = contentOf(row);
  const named = [[say.baseline, baseline], [say.target, target], [say.targetDate, targetDate], [say.institution, institution?.name], [say.author, row.author]] as const;
  return [...[title, problem, affected, change, indicator].flatMap((text) => text || []), ...named.flatMap(([name, text]) => (text ? [`${name}: ${text}`] : []))];
}

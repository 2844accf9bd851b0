import { changesBetween, type FeedChange } from 'mga-widgets/domain';
import { UsageError, type CommandLine, type CommandShape } from '../command-line.js';
import { changeText, changeWords, subjectOf, type ChangeSubject } from '../messages/changes.js';
import { commandMessages } from '../messages/commands.js';
import type { Language } from '../messages/language.js';
import type { Terminal } from '../terminal.js';
import { readFeedSource } from './read-feed-source.js';
import { UnreadableSource } from './read-source.js';

export const diffShape: CommandShape = { options: { json: 'flag', 'exit-code': 'flag' }, argument: 'feed', more: true };

/** `mga diff OLD NEW`: what changed between two feeds. Exit code 0 when they were compared, 1 when they differ and `--exit-code` was asked, 2 when one can't be read. */
export async function diff(line: CommandLine, terminal: Terminal): Promise<number> {
  const { language } = line;
  const say = commandMessages[language];
  const [later, extra] = line.more;
  if (later === undefined) throw new UsageError(say.missingArgument(say.argument.feed));
  if (extra !== undefined) throw new UsageError(say.tooManyArguments(extra));
  try {
    const [before, after] = [await readFeedSource(line.argument, terminal.stop, say), await readFeedSource(later, terminal.stop, say)];
    const { changes, uncompared } = changesBetween(before.feed, after.feed);
    if (line.flag('json')) terminal.out(JSON.stringify({ changes: changes.map((change) => ({ ...change, text: changeText(change, language) })), uncompared }, null, 2));
    else for (const text of [...changeLines(changes, language), ...(uncompared.length ? [changeWords(language).uncompared(uncompared)] : [])]) terminal.out(text);
    return line.flag('exit-code') && changes.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UnreadableSource)) throw error;
    if (line.flag('json')) terminal.out(JSON.stringify({ refused: error.message }, null, 2));
    else terminal.err(`${error.message}\n`);
    return 2;
  }
}

/** The changes under the subject each belongs to, and how many there are. */
function changeLines(changes: readonly FeedChange[], language: Language): string[] {
  const words = changeWords(language);
  const lines = (Object.keys(words.subject) as ChangeSubject[]).flatMap((subject) => {
    const own = changes.filter((change) => subjectOf(change) === subject);
    return own.length ? [words.subject[subject], ...own.map((change) => `  – ${changeText(change, language)}`), ''] : [];
  });
  return [...lines, changes.length ? words.total(changes.length) : words.none];
}

import { makeInvitations } from '../ballots/invitations.js';
import { prioritizationRules } from '../ballots/prioritization-rules.js';
import { UsageError, type CommandLine, type CommandShape } from '../command-line.js';
import { ballotCommandMessages } from '../messages/ballot-command.js';
import { commandMessages } from '../messages/commands.js';
import type { Terminal } from '../terminal.js';
import { contentFeeds } from './content-feeds.js';
import { moment } from './moment.js';
import { openStoreOf } from './store-place.js';

export const ballotsShape: CommandShape = {
  options: { prioritization: 'text', count: 'text', content: 'text', demo: 'text', data: 'text', 'as-of': 'text' },
  argument: 'ballots',
  needs: ['prioritization', 'count'],
};

const mostCodes = 10_000;

/** `mga ballots codes`: makes codes to hand out, each for one ballot, and prints them, one a line. Exit code 0 when they were made, 1 when there is no such round. */
export async function ballots(line: CommandLine, terminal: Terminal): Promise<number> {
  const say = commandMessages[line.language];
  const tell = ballotCommandMessages[line.language];
  if (line.argument !== 'codes') throw new UsageError(say.unknownArgument(line.argument, say.argument.ballots));
  const written = line.text('count')!;
  const count = /^[1-9]\d{0,5}$/u.test(written) ? Number(written) : 0;
  if (count < 1 || count > mostCodes) throw new UsageError(say.badOption('--count', written, tell.count(mostCodes)));
  const prioritization = line.text('prioritization')!;
  const now = moment(line, terminal);
  const feeds = await contentFeeds(line, terminal, now);
  if (!feeds.some((feed) => prioritizationRules(feed, prioritization))) {
    terminal.err(`${tell.noRound(prioritization)}\n`);
    return 1;
  }
  const store = await openStoreOf(line);
  try {
    for (const code of await makeInvitations(store, prioritization, count, now)) terminal.out(code);
    // Apart from the codes, so that these can go to a file.
    terminal.err(`${tell.made(count)}\n`);
    return 0;
  } finally {
    await store.close();
  }
}

import { UsageError, type CommandLine, type CommandShape } from '../command-line.js';
import { enqueueDigests } from '../mail/enqueue-digests.js';
import { mailQueue } from '../mail/mail-queue.js';
import type { MailSettings } from '../mail/mail-settings.js';
import { MailWorker } from '../mail/mail-worker.js';
import { commandMessages } from '../messages/commands.js';
import { mailCommandMessages, serverFaultText } from '../messages/mail-command.js';
import type { Store } from '../store/store.js';
import type { Terminal } from '../terminal.js';
import { contentFeeds } from './content-feeds.js';
import { mailSettingsOf } from './mail-settings.js';
import { publicUrlOf } from './public-url.js';
import { openStoreOf } from './store-place.js';

export const mailShape: CommandShape = {
  options: { digest: 'flag', json: 'flag', content: 'text', demo: 'text', data: 'text', 'public-url': 'text' },
  argument: 'mail',
};

/** `mga mail run|list`. Exit code 0 when all that was due went out, 1 when some did not. */
export async function mail(line: CommandLine, terminal: Terminal): Promise<number> {
  const say = commandMessages[line.language];
  if (line.argument !== 'run' && line.argument !== 'list') throw new UsageError(say.unknownArgument(line.argument, say.argument.mail));
  const settings = mailSettingsOf(line);
  if (line.argument === 'run' && !settings) throw new UsageError(mailCommandMessages[line.language].needed);
  const store = await openStoreOf(line);
  try {
    return line.argument === 'run' ? await run(store, settings!, line, terminal) : await list(store, settings !== undefined, line, terminal);
  } finally {
    await store.close();
  }
}

/** Sends what is due, and ends. */
async function run(store: Store, settings: MailSettings, line: CommandLine, terminal: Terminal): Promise<number> {
  const say = commandMessages[line.language];
  const tell = mailCommandMessages[line.language];
  const feeds = await contentFeeds(line, terminal, terminal.now());
  if (line.flag('digest')) await enqueueDigests(store, feeds, terminal.now());
  const worker = new MailWorker({ store, settings, feeds: () => feeds, now: terminal.now, language: line.language, publicUrl: publicUrlOf(line, say) });
  const { sent, unsent, serverFault } = await worker.run(terminal.stop);
  const { counts } = await mailQueue(store.database, true, 1);
  terminal.out(tell.ran(sent, unsent, counts.waiting));
  if (serverFault !== undefined) terminal.err(`${tell.fault(serverFaultText(serverFault, tell))}\n`);
  return unsent ? 1 : 0;
}

/** Shows how messages stand: no address and no text. */
async function list(store: Store, sends: boolean, line: CommandLine, terminal: Terminal): Promise<number> {
  const tell = mailCommandMessages[line.language];
  const queue = await mailQueue(store.database, sends);
  if (line.flag('json')) {
    terminal.out(JSON.stringify(queue, null, 2));
    return 0;
  }
  if (!sends) terminal.out(tell.sendsNot);
  const { counts, items } = queue;
  for (const state of Object.keys(counts) as (keyof typeof counts)[]) if (counts[state]) terminal.out(`${String(counts[state]).padStart(6)}  ${tell.states[state]}`);
  if (!items.length) terminal.out(tell.none);
  for (const { id, kind, folio, state, problem, createdAt } of items) {
    terminal.out(`${createdAt.slice(0, 16).replace('T', ' ')}  ${folio ?? kind}  ${tell.states[state]}${problem === undefined ? '' : ` (${problem})`}  ${id}`);
  }
  if (items.some(({ state }) => state !== 'waiting' && state !== 'handing-over')) terminal.out(tell.decide);
  return 0;
}

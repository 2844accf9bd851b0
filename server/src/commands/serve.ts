import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { buildContent, type BuiltContent } from '../build/build-content.js';
import { UsageError, type CommandLine, type CommandShape } from '../command-line.js';
import { commandMessages, type CommandMessages } from '../messages/commands.js';
import { findingText } from '../messages/findings.js';
import type { Language } from '../messages/language.js';
import { Publisher } from '../publish/publisher.js';
import { StoreLedger } from '../publish/store-ledger.js';
import { Report } from '../report/report.js';
import { showProgress } from '../report/show-progress.js';
import { PublishedContent } from '../serve/published-content.js';
import { createServer } from '../serve/server.js';
import { watchContent } from '../serve/watch-content.js';
import { openStore } from '../store/store.js';
import type { Terminal } from '../terminal.js';
import { storePlace } from './store-place.js';

export const serveShape: CommandShape = {
  options: { content: 'text', demo: 'text', portal: 'text', widgets: 'text', data: 'text', publish: 'text', port: 'text', host: 'text', watch: 'flag', 'no-intake': 'flag' },
};

/** Where proposals are sent to, on this server. */
const intakePath = '/api/proposals';

/** Where things are when the command is run in the project's own folder. */
const usual = { content: 'content/mga', demo: 'content/demo', portal: 'portal', widgets: 'dist' } as const;

/** `mga serve`: builds the contents, serves them with the portal and the widgets, takes proposals, and ends when the person stops it. */
export async function serve(line: CommandLine, terminal: Terminal): Promise<number> {
  const say = commandMessages[line.language];
  const port = portOf(line, say);
  const host = line.text('host') ?? '127.0.0.1';
  const folder = (option: keyof typeof usual): string | undefined => folderOf(option, line, terminal, say);
  const contents = [{ name: 'mga', folder: folder('content') }, { name: 'demo', folder: folder('demo') }].flatMap(({ name, folder: from }) => (from ? [{ name, folder: from }] : []));

  const store = line.flag('no-intake') ? undefined : await openStore(storePlace(line));
  try {
    const served = new PublishedContent();
    const publisher = new Publisher({
      served,
      ...(store && { ledger: new StoreLedger(store), intake: intakePath }),
      ...(line.text('publish') !== undefined && { folder: resolve(line.text('publish')!) }),
      onProblem: (error) => terminal.err(`${say.notPublished(error instanceof Error ? error.message : String(error))}\n`),
    });
    for (const { name, folder: from } of contents) await publisher.content(name, await build(from, line.language, terminal));

    const widgets = folder('widgets');
    const cdn = widgets && join(widgets, 'cdn');
    const portal = folder('portal');
    const app = await createServer({ content: served, portal, widgets: cdn && existsSync(cdn) ? cdn : widgets });
    const listening = await listen(app, port, host, terminal, say);
    if (!listening) return 2;
    terminal.out(say.serving(listening));
    if (portal && existsSync(join(portal, 'en', 'index.html'))) terminal.out(say.served(`${listening}en/`, say.servedInEnglish));
    for (const { name } of contents) {
      terminal.out(say.served(`${listening}feeds/${name}/feed.json`, say.servedFeed(name)));
      terminal.out(say.served(`${listening}feeds/${name}/calendar.ics`, say.servedCalendar(name)));
    }
    if (widgets) terminal.out(say.served(`${listening}widgets/mga.js`, say.servedWidgets));
    terminal.out(say.stopWith);
    if (line.flag('watch')) {
      for (const { name, folder: from } of contents) {
        watchContent(from, terminal.stop, async () => {
          try {
            await publisher.content(name, await build(from, line.language, terminal));
            terminal.out(say.rebuilt(name));
          } catch {
            terminal.out(say.keptPrevious(name));
          }
        });
      }
    }
    const following = publisher.follow(terminal.stop);
    if (!terminal.stop.aborted) await new Promise((stopped) => terminal.stop.addEventListener('abort', stopped, { once: true }));
    await app.close();
    await following;
    terminal.out(say.bye);
    return 0;
  } finally {
    await store?.close();
  }
}

/** The folder an option names, or the usual one if it is there. A folder the person named and that is not there is said. */
function folderOf(option: keyof typeof usual, line: CommandLine, terminal: Terminal, say: CommandMessages): string | undefined {
  const written = line.text(option);
  const path = resolve(written ?? usual[option]);
  if (existsSync(path)) return path;
  if (written !== undefined || option === 'portal' || option === 'widgets') terminal.err(`${say.missingFolder(`--${option}`, path)}\n`);
  return undefined;
}

async function build(folder: string, language: Language, terminal: Terminal): Promise<BuiltContent> {
  const report = new Report();
  const built = await buildContent(folder, { report, progress: showProgress(terminal, commandMessages[language].reading), now: terminal.now() });
  for (const finding of report.of('problem')) terminal.err(`${findingText(finding, language)}\n`);
  return built;
}

function portOf(line: CommandLine, say: CommandMessages): number {
  const written = line.text('port') ?? '8080';
  const port = /^\d{1,5}$/u.test(written) ? Number(written) : NaN;
  if (port <= 65_535) return port;
  throw new UsageError(say.badOption('--port', written, say.port));
}

/** The address the server answers at, ending in "/"; `undefined` after saying why it cannot listen. */
async function listen(app: FastifyInstance, port: number, host: string, terminal: Terminal, say: CommandMessages): Promise<string | undefined> {
  try {
    const address = new URL(await app.listen({ port, host }));
    // The person opens a name, not an address: 127.0.0.1 and "every address" are both this machine.
    const local = ['127.0.0.1', '0.0.0.0', '[::]', '[::1]'].includes(address.hostname) || host === 'localhost';
    return `http://${local ? 'localhost' : address.hostname}:${address.port || '80'}/`;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') terminal.err(`${say.portTaken(port)}\n`);
    else if (code === 'EACCES') terminal.err(`${say.portForbidden(port)}\n`);
    else if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') terminal.err(`${say.addressUnknown(host)}\n`);
    else throw error;
    return undefined;
  }
}

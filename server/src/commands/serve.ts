import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { eraseExpiredBallots } from '../ballots/erase-ballots.js';
import { prioritizationRules } from '../ballots/prioritization-rules.js';
import { buildContent, type BuiltContent } from '../build/build-content.js';
import type { CommandLine, CommandShape } from '../command-line.js';
import { embeddableWidgets } from '../embed/embeddable.js';
import { consultationRules } from '../intake/consultation-rules.js';
import { intakePrefix } from '../intake/routes/index.js';
import type { MailSettings } from '../mail/mail-settings.js';
import { MailWorker } from '../mail/mail-worker.js';
import { commandMessages } from '../messages/commands.js';
import { findingText } from '../messages/findings.js';
import type { Language } from '../messages/language.js';
import { mailCommandMessages, serverFaultText } from '../messages/mail-command.js';
import { registrationMessages } from '../messages/registrations.js';
import { systemReason } from '../messages/system-reason.js';
import { PublishThread } from '../publish/publish-thread.js';
import { publishedFiles } from '../publish/published-files.js';
import { Publisher } from '../publish/publisher.js';
import { StoreLedger } from '../publish/store-ledger.js';
import { Report } from '../report/report.js';
import { showProgress } from '../report/show-progress.js';
import { PublishedContent } from '../serve/published-content.js';
import { createServer } from '../serve/server.js';
import { inboxFolders } from '../serve/routes/portal.js';
import { watchContent } from '../serve/watch-content.js';
import { findMeeting } from '../registrations/meeting-rules.js';
import { hasStaff } from '../staff/accounts.js';
import type { Store } from '../store/store.js';
import type { Terminal } from '../terminal.js';
import { contentFolders, folderOf } from './content-folders.js';
import { frameSitesOf } from './frame-sites.js';
import { listen, portOf } from './listen.js';
import { openIdConnectOptions } from './open-id-connect-options.js';
import { mailSettingsOf } from './mail-settings.js';
import { publicUrlOf } from './public-url.js';
import { retain } from './retention.js';
import { openStoreOf, storePlace, storePlaceText } from './store-place.js';

export const serveShape: CommandShape = {
  options: {
    content: 'text', demo: 'text', portal: 'text', widgets: 'text', releases: 'text', data: 'text', publish: 'text',
    frames: 'text', port: 'text', host: 'text', 'public-url': 'text', origins: 'text', 'trust-proxy': 'text', log: 'flag', watch: 'flag', 'no-intake': 'flag',
  },
};

/** `mga serve`: builds the contents, serves them with the portal and the widgets, takes proposals, and ends when the person stops it. */
export async function serve(line: CommandLine, terminal: Terminal): Promise<number> {
  const say = commandMessages[line.language];
  const tell = mailCommandMessages[line.language];
  const port = portOf(line, say);
  const host = line.text('host') ?? '127.0.0.1';
  const publicUrl = publicUrlOf(line, say);
  const mail = mailSettingsOf(line);
  const openIdConnect = openIdConnectOptions(process.env, publicUrl, say);
  const contents = contentFolders(line, terminal, say);
  const store = line.flag('no-intake') ? undefined : await openStoreOf(line);
  const ledger = store && new StoreLedger(store);
  const thread = store && new PublishThread(storePlace(line));
  try {
    const served = new PublishedContent();
    const publisher = new Publisher({
      served,
      now: terminal.now,
      filesOf: (content) => (thread ? thread.files(content, intakePrefix) : Promise.resolve(publishedFiles(content))),
      ...(ledger && { revision: () => ledger.revision() }),
      ...(line.text('publish') !== undefined && { folder: resolve(line.text('publish')!) }),
      onProblem: (error) => terminal.err(`${say.notPublished(systemReason(error, say))}\n`),
    });
    for (const { name, folder: from } of contents) await publisher.content(name, await build(from, line.language, terminal));

    const widgets = folderOf('widgets', line, terminal, say);
    const cdn = widgets && join(widgets, 'cdn');
    const releases = folderOf('releases', line, terminal, say);
    const portal = folderOf('portal', line, terminal, say);
    const app = await createServer({
      content: served,
      publicUrl,
      now: terminal.now,
      portal,
      widgets: cdn && existsSync(cdn) ? cdn : widgets,
      releases,
      ...(cdn && existsSync(join(cdn, 'mga.widgets.json')) && { embed: { widgets: embeddableWidgets(cdn), forums: () => publisher.forums, publicUrl, frameAncestors: frameSitesOf(line, say) } }),
      ...(store && { intake: { store, consultation: (id) => publisher.feeds.flatMap((feed) => consultationRules(feed, id) ?? [])[0], prioritization: (id) => publisher.feeds.flatMap((feed) => prioritizationRules(feed, id) ?? [])[0], meeting: (id) => findMeeting(publisher.feeds, id), onStoreProblem: sayOnce((problem) => terminal.err(`${say.store[problem]}\n`), terminal.now), ...listed(line, 'origins', 'allowedOrigins') } }),
      ...(store && { staff: { store, feeds: () => publisher.feeds, publicUrl, sendsMail: mail !== undefined, openIdConnect } }),
      ...(line.flag('log') && { log: { write: (text: string) => (terminal.err(text), true) } }),
      ...listed(line, 'trust-proxy', 'trustProxy'),
    });
    const listening = await listen(app, port, host, terminal, say);
    if (!listening) return 2;
    terminal.out(say.serving(listening));
    if (portal && existsSync(join(portal, 'en', 'index.html'))) terminal.out(say.served(`${listening}en/`, say.servedInEnglish));
    for (const { name } of contents) {
      terminal.out(say.served(`${listening}feeds/${name}/feed.json`, say.servedFeed(name)));
      terminal.out(say.served(`${listening}feeds/${name}/calendar.ics`, say.servedCalendar(name)));
    }
    if (widgets) terminal.out(say.served(`${listening}widgets/mga.js`, say.servedWidgets));
    if (store) terminal.out(say.served(`${listening}api/proposals`, say.servedIntake(storePlaceText(line))));
    if (store && portal && existsSync(join(portal, inboxFolders[0], 'index.html'))) {
      terminal.out(say.served(`${listening}bandeja/`, say.servedInbox));
      if (!(await hasStaff(store))) terminal.out(say.nobodyYet(line.text('data')));
    }
    if (store) terminal.out(mail ? tell.sends(mail.host, mail.from.address) : tell.sendsNot);
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
    const mailing = store && mail && followMail(store, mail, publisher, publicUrl, line, terminal);
    if (store) void retainDaily(store, publisher, terminal, line.language);
    if (!terminal.stop.aborted) await new Promise((stopped) => terminal.stop.addEventListener('abort', stopped, { once: true }));
    await app.close();
    await following;
    await mailing;
    terminal.out(say.bye);
    return 0;
  } finally {
    await thread?.close();
    await store?.close();
  }
}

/** Sends what comes due until it is stopped; what goes wrong is said once, and to nobody's address. */
function followMail(store: Store, settings: MailSettings, publisher: Publisher, publicUrl: string | undefined, { language }: CommandLine, terminal: Terminal): Promise<void> {
  const tell = mailCommandMessages[language];
  const worker = new MailWorker({
    store, settings, publicUrl, language,
    feeds: () => publisher.feeds,
    now: terminal.now,
    onServerFault: (problem) => terminal.err(`${problem === undefined ? tell.well : tell.fault(serverFaultText(problem, tell))}\n`),
    onError: (error) => terminal.err(`${tell.failed(systemReason(error, commandMessages[language]).replace(/\S+@\S+/gu, '…'))}\n`),
  });
  return worker.follow(terminal.stop);
}

const oneDay = 24 * 3_600_000;

/** Erases the personal data whose time is over, now and every day, until it is stopped. A database that is away is tried again the next day. */
async function retainDaily(store: Store, publisher: Publisher, terminal: Terminal, language: Language): Promise<void> {
  const say = commandMessages[language];
  while (!terminal.stop.aborted) {
    try {
      const { proposals, registrations } = await retain(store, publisher.feeds, terminal.now());
      if (proposals.erased) terminal.out(say.retained(proposals.erased, proposals.kept));
      if (registrations.erased) terminal.out(registrationMessages[language].retained(registrations.erased, registrations.kept));
      await eraseExpiredBallots(store, terminal.now());
    } catch (error) {
      terminal.err(`${say.notRetained(systemReason(error, say))}\n`);
    }
    await setTimeout(oneDay, undefined, { signal: terminal.stop }).catch(() => undefined);
  }
}

/** How long the same is not said again, in milliseconds. */
const saidAgainAfter = 10 * 60_000;

/** Says each thing once in ten minutes, however often it is so. */
function sayOnce<Thing>(say: (thing: Thing) => void, now: () => Date): (thing: Thing) => void {
  const said = new Map<Thing, number>();
  return (thing) => {
    if (now().getTime() - (said.get(thing) ?? -Infinity) < saidAgainAfter) return;
    said.set(thing, now().getTime());
    say(thing);
  };
}

/** The values of an option, separated by commas, under another name; nothing when it was not given. */
function listed<Name extends string>(line: CommandLine, option: string, name: Name): Partial<Record<Name, string[]>> {
  const values = line.text(option)?.split(',').map((each) => each.trim()).filter(Boolean);
  return values ? ({ [name]: values } as Partial<Record<Name, string[]>>) : {};
}

async function build(folder: string, language: Language, terminal: Terminal): Promise<BuiltContent> {
  const report = new Report();
  const built = await buildContent(folder, { report, progress: showProgress(terminal, commandMessages[language].reading), now: terminal.now() });
  for (const finding of report.of('problem')) terminal.err(`${findingText(finding, language)}\n`);
  return built;
}

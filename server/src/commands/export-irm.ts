import { open, rename, rm, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { Zip, ZipDeflate } from 'fflate';
import { currentPlan, dayIn, evidenceOfPlan, irmPack, knownZone, zipPack, type Plan } from 'mga-widgets/domain';
import { UsageError, type CommandLine } from '../command-line.js';
import { commandMessages } from '../messages/commands.js';
import { packMessages } from '../messages/pack.js';
import { checkLinks } from '../pack/check-links.js';
import type { DeadLink } from '../pack/link-problem.js';
import { contentSource, feedSource, type PackSource } from '../pack/pack-source.js';
import { halfWritten } from '../publish/half-written.js';
import { showProgress } from '../report/show-progress.js';
import type { Terminal } from '../terminal.js';
import { moment } from './moment.js';
import { UnreadableSource } from './read-source.js';

/** How long one link may take, in milliseconds. */
const linkTimeout = 15_000;

/** `mga export irm --out FILE.zip CONTENT | --feed FILE|URL`. Exit code 0 when it was written, 1 when there is no such plan, 2 when the source cannot be read. */
export async function exportIrm(line: CommandLine, terminal: Terminal): Promise<number> {
  const say = packMessages[line.language];
  const general = commandMessages[line.language];
  const out = line.text('out')!;
  const [content, feedAt] = [line.more[0], line.text('feed')];
  if (extname(out).toLowerCase() !== '.zip') throw new UsageError(general.badOption('--out', out, say.format));
  if ((content === undefined) === (feedAt === undefined) || line.more.length > 1) throw new UsageError(general.unknownArgument(line.more.join(' '), say.oneSource));
  const now = moment(line, terminal);
  try {
    const source = content === undefined ? await feedSource(feedAt!, terminal.stop, general) : await contentSource(content, now);
    const { feed, proposals } = source;
    const today = dayIn(knownZone(feed.timeZone), now);
    const asked = line.text('plan');
    const plan = asked === undefined ? currentPlan(feed.plans, today) : feed.plans.find(({ id }) => id === asked);
    if (!plan) {
      terminal.err(`${say.noPlan(asked)}\n`);
      return 1;
    }
    const deadLinks = line.flag('check-links') ? await deadLinksOf(source, plan, today, line, terminal) : undefined;
    const files = irmPack(feed, {
      plan, today, language: line.language, ...(proposals && { proposals }),
      ...(deadLinks && { deadLinks: deadLinks.map(({ url, problem, status }) => ({ url, why: [problem, status].filter(Boolean).join(' ') })) }),
    });
    const bytes = await writeWhole(out, zipPack<ZipDeflate>({ Zip, ZipDeflate }, files, feed.updated, showProgress(terminal, say.packing)));
    for (const { url, problem, status } of deadLinks ?? []) terminal.out(say.deadLink(url, problem, status));
    terminal.out(say.written(out, bytes));
    return 0;
  } catch (error) {
    if (!(error instanceof UnreadableSource)) throw error;
    terminal.err(`${error.message}\n`);
    return 2;
  }
}

async function deadLinksOf({ feed, base }: PackSource, plan: Plan, today: string, line: CommandLine, terminal: Terminal): Promise<DeadLink[]> {
  const say = packMessages[line.language];
  const urls = evidenceOfPlan(feed, plan, today).items.flatMap(({ document: { url, archiveUrl } }) => [url, archiveUrl].filter((each) => each !== undefined));
  // In an office's folder an address relative to the feed is not published yet.
  const whole = urls.flatMap((url) => (URL.canParse(url) ? [url] : base !== undefined && URL.canParse(url, base) ? [new URL(url, base).href] : []));
  const dead = await checkLinks(whole, { allowPrivate: line.flag('allow-private'), timeout: linkTimeout, stop: terminal.stop, progress: showProgress(terminal, say.checking) });
  terminal.out(say.links(new Set(whole).size, dead.length));
  return dead;
}

/** Writes a file whole or not at all. @returns Bytes written. */
async function writeWhole(path: string, pieces: AsyncIterable<Uint8Array>): Promise<number> {
  const begun = halfWritten(path);
  try {
    const file = await open(begun, 'w');
    try {
      for await (const piece of pieces) await file.writeFile(piece);
      await file.sync();
    } finally {
      await file.close();
    }
    const { size } = await stat(begun);
    await rename(begun, path);
    return size;
  } catch (error) {
    await rm(begun, { force: true });
    throw error;
  }
}

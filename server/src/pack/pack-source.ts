import { fileURLToPath, pathToFileURL } from 'node:url';
import { readFeed, readPage, type Feed, type Proposal } from 'mga-widgets/domain';
import { buildContent } from '../build/build-content.js';
import { readFeedSource } from '../commands/read-feed-source.js';
import { readSource, UnreadableSource } from '../commands/read-source.js';
import type { CommandMessages } from '../messages/commands.js';
import { publishedFiles } from '../publish/published-files.js';
import { Report } from '../report/report.js';

/** A feed to be packed. */
export interface PackSource {
  feed: Feed;
  /** The proposals, page by page, where the feed keeps them so. */
  proposals?: () => AsyncIterable<readonly Proposal[]>;
  /** Address that those in the feed start from; absent for an office's folder. */
  base?: string;
}

/** The feed `mga build` would publish of an office's folder. */
export async function contentSource(folder: string, now: Date): Promise<PackSource> {
  const files = publishedFiles(await buildContent(folder, { report: new Report(), now }));
  const { feed } = readFeed(JSON.parse(files.get('feed.json')!)) as { feed: Feed };
  return { feed, ...paged(feed, async (path) => Promise.resolve(files.get(path) ?? '')) };
}

/**
 * A feed that is published, in a file or at an address. Its pages are read when they are needed, and not kept.
 *
 * @throws UnreadableSource
 */
export async function feedSource(source: string, stop: AbortSignal, say: CommandMessages): Promise<PackSource> {
  const isWeb = /^https?:\/\//iu.test(source);
  const base = isWeb ? source : pathToFileURL(source).href;
  const { feed } = await readFeedSource(source, stop, say);
  const folder = new URL('.', base).href;
  const read = async (path: string): Promise<string> => {
    const url = new URL(path, base);
    if (isWeb ? !/^https?:$/u.test(url.protocol) : !url.href.startsWith(folder)) throw new UnreadableSource(say.cannotRead(path, ''));
    return new TextDecoder().decode(await readSource(isWeb ? url.href : fileURLToPath(url), stop, say));
  };
  return { feed, ...paged(feed, read), ...(isWeb && { base }) };
}

/** More pages than any feed has; whoever says there are more goes in a circle. */
const mostPages = 1_000_000;

function paged(feed: Feed, read: (path: string) => Promise<string>): Pick<PackSource, 'proposals'> {
  const first = feed.pages.proposals;
  if (!first) return {};
  return {
    async *proposals() {
      let path: string | undefined = first.href;
      for (let count = 0; path !== undefined && count < mostPages; count += 1) {
        const { items, next }: { items: Proposal[]; next?: string } = readPage('proposals', JSON.parse(await read(path)), '');
        yield items;
        path = next === undefined ? undefined : relativeTo(path, next);
      }
    },
  };
}

/** An address relative to a page, as one relative to the feed. */
function relativeTo(page: string, next: string): string {
  if (URL.canParse(next)) return next;
  const base = new URL(page, 'https://feed.example/');
  const url = new URL(next, base);
  return URL.canParse(page) ? url.href : url.pathname.slice(1) + url.search;
}

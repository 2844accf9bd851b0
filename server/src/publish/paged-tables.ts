import { csvPath, csvPieces, exportTables, readFeed, type Feed, type FeedDocument, type Page, type Proposal } from 'mga-widgets/domain';

/** A file made piece by piece while it is written or sent. */
export type Pieces = () => Iterable<string>;

const proposalTables = exportTables.filter(({ collections }) => collections.includes('proposals'));

/** Whether a path may be one of `pagedTables`. */
export const isPagedTable = (path: string): boolean => proposalTables.some((table) => csvPath(table) === path);

/**
 * The tables of the proposals of an edition that keeps them in pages, by path: each is made from one page after the other, the newest first, and never
 * whole in memory. None where the feed has its proposals itself.
 *
 * @param text The files of the edition.
 */
export function pagedTables(text: (path: string) => string | undefined): ReadonlyMap<string, Pieces> {
  const document = JSON.parse(text('feed.json') ?? '{}') as Partial<FeedDocument>;
  const { proposals } = document;
  if (!proposals || Array.isArray(proposals)) return new Map();
  const reading = readFeed(document);
  if (reading.refused) return new Map();
  const { feed } = reading;
  return new Map(proposalTables.map((table) => [csvPath(table), () => csvPieces(table, pagesOf(feed, proposals.href, text))]));
}

/** The feed with each page of its proposals in turn. */
function* pagesOf(feed: Feed, first: string, text: (path: string) => string | undefined): Generator<Feed> {
  const folder = first.slice(0, first.lastIndexOf('/') + 1);
  for (let path: string | undefined = first; path !== undefined; ) {
    const written = text(path);
    if (written === undefined) throw new Error(`The edition has no ${path}`);
    const { items, next } = JSON.parse(written) as Page;
    yield { ...feed, proposals: items as Proposal[] };
    path = next === undefined ? undefined : folder + next;
  }
}

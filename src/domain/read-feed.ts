import type { CollectionName, Collections, Feed, PageReference } from './feed.js';
import { feedShape } from './generated/feed-shape.js';
import { ShapeReader } from './read-shape.js';
import type { RecordProblem } from './record-problem.js';

/** Newest major version of the format this reader understands. */
export const FEED_MAJOR = 1;

export const collectionNames = [
  'organizations', 'themes', 'plans', 'commitments', 'meetings', 'consultations', 'proposals', 'prioritizations', 'workshopGuides', 'bulletins', 'documents',
] as const satisfies readonly CollectionName[];

/** Why a whole document cannot be used. */
export interface FeedRefusal {
  reason: 'not-a-feed' | 'newer-version';
  /** Version the document states, if it states one. */
  version?: string;
}

export type FeedReading = { feed: Feed; problems: RecordProblem[]; refused?: undefined } | { refused: FeedRefusal; feed?: undefined };

/**
 * Reads a feed nobody vouches for. Unknown fields are ignored, what does not fit the schema is left out and reported, and the rest is given
 * back; only something that is not a feed, or one of a newer major version, is refused. Never throws; the value is not changed.
 *
 * @param json A parsed JSON document.
 */
export function readFeed(json: unknown): FeedReading {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return { refused: { reason: 'not-a-feed' } };
  const version = (json as { version?: unknown }).version;
  const major = typeof version === 'string' ? /^(\d+)\.\d+$/.exec(version)?.[1] : undefined;
  if (!major) return { refused: { reason: 'not-a-feed' } };
  if (Number(major) > FEED_MAJOR) return { refused: { reason: 'newer-version', version: version as string } };

  const reader = new ShapeReader();
  const source = json as Record<string, unknown>;
  const document: Record<string, unknown> = {};
  for (const [name, shape] of Object.entries(feedShape.properties!)) {
    const value = Object.hasOwn(source, name) && source[name] != null ? reader.read(shape, source[name], `/${name}`) : undefined;
    if (value !== undefined) document[name] = value;
    else if (source[name] == null && feedShape.required!.includes(name)) reader.report('', 'missing', name);
  }

  const pages: Feed['pages'] = {};
  const lists: Record<string, unknown[]> = {};
  for (const name of [...collectionNames, 'sectors', 'regions', 'holidays'] as const) {
    const value = document[name];
    if (value && !Array.isArray(value)) pages[name as CollectionName] = value as PageReference;
    lists[name] = Array.isArray(value) ? withoutDuplicates(value, `/${name}`, reader) : [];
  }
  const feed = {
    publisher: { name: '' }, language: 'und', timeZone: 'UTC', updated: '', forum: { name: '' }, ...document, ...lists, pages,
  } as unknown as Feed;
  return { feed, problems: reader.problems };
}

/**
 * Reads the records of one page of a collection, as tolerantly as the feed itself.
 *
 * @param path Where the items stand, for the problems' paths.
 */
export function readPage<Name extends CollectionName>(name: Name, json: unknown, path: string): { items: Collections[Name][]; next?: string; problems: RecordProblem[] } {
  const reader = new ShapeReader();
  const page = reader.read({ $ref: 'Page' }, json, path) as { items: unknown[]; next?: string } | undefined;
  const list = feedShape.properties![name]!.anyOf![0]!;
  const items = page ? withoutDuplicates(reader.read(list, page.items, `${path}/items`) as unknown[], `${path}/items`, reader) : [];
  return { items: items as Collections[Name][], ...(page?.next && { next: page.next }), problems: reader.problems };
}

/** Keeps the first record of each identifier, so that a link to it leads to one place. */
function withoutDuplicates(records: unknown[], path: string, reader: ShapeReader): unknown[] {
  const seen = new Set<string>();
  return records.filter((record) => {
    const { id } = record as { id?: string };
    if (id && seen.has(id)) {
      reader.report(path, 'duplicate', undefined, id);
      return false;
    }
    if (id) seen.add(id);
    return true;
  });
}

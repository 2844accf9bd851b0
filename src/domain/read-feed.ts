import type { CollectionName, Collections, Feed, PageReference } from './feed.js';
import { feedShape } from './generated/feed-shape.js';
import { ShapeReader, type Shape } from './read-shape.js';
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
 * @param options `mostItems` is the longest list that is read, 50,000 unless told: what comes after is left out and reported.
 */
export function readFeed(json: unknown, { mostItems }: { mostItems?: number } = {}): FeedReading {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return { refused: { reason: 'not-a-feed' } };
  const version = (json as { version?: unknown }).version;
  const major = typeof version === 'string' ? /^(\d+)\.\d+$/.exec(version)?.[1] : undefined;
  if (!major) return { refused: { reason: 'not-a-feed' } };
  if (Number(major) > FEED_MAJOR) return { refused: { reason: 'newer-version', version: version as string } };

  const source = json as Record<string, unknown>;
  const document: Record<string, unknown> = {};
  const problems: RecordProblem[] = [];
  for (const [name, shape] of Object.entries(feedShape.properties!)) {
    // One reader each, so that one collection with many problems does not keep those of another from being told.
    const reader = new ShapeReader(mostItems);
    const given = Object.hasOwn(source, name) ? source[name] : undefined;
    if (given == null && feedShape.required!.includes(name)) reader.report('', 'missing', name);
    const value = given == null ? undefined : Array.isArray(given) ? readList(shape, given, `/${name}`, reader) : reader.read(shape, given, `/${name}`);
    if (value !== undefined) document[name] = value;
    problems.push(...reader.problems);
  }

  const pages: Feed['pages'] = {};
  const lists: Record<string, unknown[]> = {};
  for (const name of [...collectionNames, 'sectors', 'regions', 'holidays'] as const) {
    const value = document[name];
    if (value && !Array.isArray(value)) pages[name as CollectionName] = value as PageReference;
    lists[name] = Array.isArray(value) ? value : [];
  }
  const feed = {
    publisher: { name: '' }, language: 'und', timeZone: 'UTC', updated: '', forum: { name: '' }, ...document, ...lists, pages,
  } as unknown as Feed;
  return { feed, problems };
}

/** Reads an array where the schema has a list of records, in the feed itself or in pages; where it has anything else, there is nothing to read. */
function readList(shape: Shape, values: readonly unknown[], path: string, reader: ShapeReader): unknown {
  const list = [shape, ...(shape.anyOf ?? [])].find(({ type }) => type === 'array');
  return list ? reader.readRecords(list, values, path) : reader.read(shape, values, path);
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
  const items = page ? reader.readRecords(list, page.items, `${path}/items`) : [];
  return { items: items as Collections[Name][], ...(page?.next && { next: page.next }), problems: reader.problems };
}

import { whenIdle } from './when-idle.js';

/** The last good answer of one address. */
export interface SavedCopy {
  readonly text: string;
  /** Absolute URL it came from, after redirects. */
  readonly base: string;
  /** Milliseconds since 1970 when it was received. */
  readonly savedAt: number;
}

const cacheName = 'mga-widgets:feeds:1';
/** Longest text that is kept, in UTF-16 units. */
const longestText = 5_000_000;
/** Addresses that are kept; the one saved longest ago leaves first. */
const mostCopies = 8;

/** What waits to be kept, by address. */
const waiting = new Map<string, SavedCopy>();

/**
 * Keeps the copy for a visit without network, once the page has drawn what the feed is for: writing a large one takes as long as drawing a widget. Where there is
 * no storage, or it is full or forbidden, does nothing.
 */
export async function saveCopy(url: string, copy: SavedCopy): Promise<void> {
  const { text, base, savedAt } = copy;
  if (text.length > longestText) return forgetCopy(url);
  waiting.set(url, copy);
  await withCache(async (cache) => {
    // The cache is open by then: when the page is left there is time to put something into it, and none to open it.
    await whenIdle();
    if (waiting.get(url) !== copy) return;
    await cache.put(keyOf(url), new Response(text, { headers: { 'x-base': base, 'x-saved-at': String(savedAt) } }));
    const keys = await cache.keys();
    await Promise.all(keys.slice(0, Math.max(0, keys.length - mostCopies)).map((key) => cache.delete(key)));
  });
  if (waiting.get(url) === copy) waiting.delete(url);
}

/** The copy of an address, if one can be had. */
export function readCopy(url: string): Promise<SavedCopy | undefined> {
  return withCache(async (cache) => {
    const response = await cache.match(keyOf(url));
    if (!response) return undefined;
    return { text: await response.text(), base: response.headers.get('x-base') ?? url, savedAt: Number(response.headers.get('x-saved-at')) };
  });
}

/** Throws the copy away, because its publisher took the feed down. */
export async function forgetCopy(url: string): Promise<void> {
  waiting.delete(url);
  await withCache((cache) => cache.delete(keyOf(url)));
}

/**
 * An address of our own for the entry. A page's service worker often answers from any cache that has the requested URL,
 * and under the feed's real URL it would answer our own requests with our own old copy for ever.
 */
function keyOf(url: string): string {
  return `${location.origin}/mga-widgets-saved-feed?${encodeURIComponent(url)}`;
}

/** Storage may be absent (insecure page), forbidden (opaque origin: the getter itself throws) or full: none of it matters to the caller. */
async function withCache<Value>(use: (cache: Cache) => Promise<Value>): Promise<Value | undefined> {
  try {
    return await use(await globalThis.caches.open(cacheName));
  } catch {
    return undefined;
  }
}

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

/** Keeps the copy for a visit without network. Where there is no storage, or it is full or forbidden, does nothing. */
export async function saveCopy(url: string, { text, base, savedAt }: SavedCopy): Promise<void> {
  if (text.length > longestText) return forgetCopy(url);
  await withCache(async (cache) => {
    await cache.put(keyOf(url), new Response(text, { headers: { 'x-base': base, 'x-saved-at': String(savedAt) } }));
    const keys = await cache.keys();
    await Promise.all(keys.slice(0, Math.max(0, keys.length - mostCopies)).map((key) => cache.delete(key)));
  });
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

/** Addresses whose last answer was not what it should be. */
const distrusted = new Set<string>();

/**
 * Says that what came from an address can't be read. The browser may have kept it under its ETag, and would give it again for as long as the server says that
 * nothing changed: half a feed, or one whose compression was broken, would stay so until the next edition. The next request goes past the browser's cache.
 */
export function distrustAnswer(url: string): void {
  distrusted.add(url);
}

/** How the browser's cache is to take the next request for an address. */
export const cacheFor = (url: string): RequestCache => (distrusted.delete(url) ? 'reload' : 'no-cache');

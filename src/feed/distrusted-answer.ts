/** Addresses whose last answer was not what it should be. */
const distrusted = new Set<string>();

/**
 * Says that what came from an address can't be read. The browser may have kept it under its ETag, and would give it again for as long as the server says that
 * nothing changed: half a feed, or one whose compression was broken, would stay so until the next edition. Requests go past the browser's cache until one has been answered whole.
 */
export function distrustAnswer(url: string): void {
  distrusted.add(url);
}

/** Says that an address has answered whole, or that nothing changed: the browser keeps that now, in place of what it had. */
export function trustAnswer(url: string): void {
  distrusted.delete(url);
}

/** How the browser's cache is to take the next request for an address. */
export const cacheFor = (url: string): RequestCache => (distrusted.has(url) ? 'reload' : 'no-cache');

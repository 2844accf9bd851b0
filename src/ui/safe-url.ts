declare const checked: unique symbol;

/** An address that may stand in `href`, `src` or `action`: its scheme is http, https, mailto or tel. Only `safeUrl` makes one. */
export type SafeUrl = string & { readonly [checked]: true };

const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * Checks an address from a feed or a page. Relative ones are resolved first, so that what is checked is what the browser will follow.
 *
 * @param base Address it is relative to: that of the feed for what a feed says, the page's own by default.
 * @returns `undefined` for anything that is not an address of an allowed scheme; the caller shows plain text instead of a link.
 */
export function safeUrl(address: string | undefined, base: string | URL = document.baseURI): SafeUrl | undefined {
  if (!address?.trim() || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return allowed.has(url.protocol) ? (url.href as SafeUrl) : undefined;
}

/** The same address for a calendar program, which takes `webcal:` as a subscription; `undefined` when it is not of the web. */
export function subscriptionUrl(address: SafeUrl): SafeUrl | undefined {
  return /^https?:/.test(address) ? (address.replace(/^https?:/, 'webcal:') as SafeUrl) : undefined;
}

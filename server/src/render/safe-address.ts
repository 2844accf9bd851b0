const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Stands for the server where only a path on it is known. */
const here = 'http://here.invalid';

/**
 * An address that may stand in a link: its scheme is http, https, mailto or tel. A relative one is resolved first, so that what is checked is what
 * the browser will follow.
 *
 * @param base What it is relative to: a whole address, or the path of one on the server the page is of. Without it only whole addresses are taken.
 * @returns `undefined` for any other; the text then stands without a link.
 */
export function safeAddress(written: string | undefined, base: string | undefined): string | undefined {
  if (!written?.trim()) return undefined;
  const from = base === undefined ? undefined : base.startsWith('/') && !base.startsWith('//') ? here + base : base;
  if (!URL.canParse(written, from)) return undefined;
  const url = new URL(written, from);
  if (!allowed.has(url.protocol)) return undefined;
  return url.origin === here ? url.href.slice(here.length) : url.href;
}

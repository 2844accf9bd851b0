import { safeUrl, type SafeUrl } from '../safe-url.js';

/** The secret link to one's own proposal: folio and key are in the fragment, which the browser sends to no server. */
export function secretLink(recordHref: string | undefined, folio: string, secret: string | undefined): SafeUrl | undefined {
  const page = safeUrl(recordHref);
  if (!page || !secret) return undefined;
  return safeUrl(`${page.split('#')[0]}#${new URLSearchParams({ folio, clave: secret })}`);
}

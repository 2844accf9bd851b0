import type { FastifyRequest } from 'fastify';

/**
 * Whether a request comes from a page of this server, and not from another site that makes the browser of somebody who is signed in send it (CSRF).
 * Browsers say it themselves and no page can change what they say: `Sec-Fetch-Site` (Fetch Metadata) where the connection is trusted, `Origin` elsewhere.
 * A request that says neither is refused: browsers of today send one or the other with everything that changes something.
 *
 * @param publicUrl Address people open, which a proxy may have put in the place of this server's own.
 */
export function isFromOwnPage({ headers, host }: FastifyRequest, publicUrl?: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  if (!URL.canParse(headers.origin ?? '')) return false;
  const origin = new URL(headers.origin!);
  return origin.host === host || (publicUrl !== undefined && origin.origin === new URL(publicUrl).origin);
}

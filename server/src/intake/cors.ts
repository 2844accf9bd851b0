import type { FastifyReply, FastifyRequest } from 'fastify';
import { IntakeProblem } from './problem.js';

/** Origins of the pages that may read and send: `'*'` for all, else a list such as `['https://www.gob.cl']`, with `'null'` for sandboxed frames. */
export type AllowedOrigins = '*' | readonly string[];

/**
 * Says to browsers which pages may use the intake, and refuses the others. They may read that they are refused: a page that could not would take it for a
 * network that fails, and its form would wait for ever. So their preflight is answered as well, and what they send then is refused before anything looks at it.
 *
 * Any page may by default, as embedding on other sites is what the widgets are for, sandboxed frames (`Origin: null`) included. Nothing is lost by
 * it: no cookie or other credential of the browser is looked at, so a page can only do what its visitor could do from anywhere. For the same
 * reason `Access-Control-Allow-Credentials` is never sent.
 */
export function allowOrigin(allowed: AllowedOrigins, request: FastifyRequest, reply: FastifyReply): void {
  const { origin } = request.headers;
  reply.header('cross-origin-resource-policy', 'cross-origin');
  if (allowed === '*') reply.header('access-control-allow-origin', '*');
  else {
    reply.header('vary', 'Origin');
    if (origin !== undefined) reply.header('access-control-allow-origin', origin);
    if (origin !== undefined && request.method !== 'OPTIONS' && !isOwn(origin, request) && !allowed.includes(origin)) throw new IntakeProblem('origin-not-allowed');
  }
  reply.header('access-control-expose-headers', 'ETag, Retry-After, Date, Location, Content-Disposition, Content-Language');
}

/** Whether the page is of this server itself. Behind a proxy the scheme may differ. */
function isOwn(origin: string, request: FastifyRequest): boolean {
  try {
    return new URL(origin).host === request.host;
  } catch {
    return false;
  }
}

/** The answer to a browser that asks before it sends. */
export function answerPreflight(reply: FastifyReply, methods: string): FastifyReply {
  return reply
    .header('access-control-allow-methods', methods)
    .header('access-control-allow-headers', 'Authorization, Content-Type, Idempotency-Key, If-Match, Accept, Accept-Language')
    .header('access-control-max-age', '86400')
    .code(204)
    .send();
}

import type { FastifyReply, FastifyRequest } from 'fastify';

/** Longest value that is looked at. */
const longest = 200;

/**
 * Over HTTPS the name begins with `__Host-`, which browsers take only from this very host, over HTTPS and for all of it: neither a neighbouring site
 * nor who listens to HTTP can plant a cookie of that name.
 */
const nameOn = (name: string, request: FastifyRequest): string => (request.protocol === 'https' ? `__Host-${name}` : name);

/** A cookie of the request; `undefined` when it has none. */
export function readCookie(name: string, request: FastifyRequest): string | undefined {
  const wanted = `${nameOn(name, request)}=`;
  const found = (request.headers.cookie ?? '').split(';').map((each) => each.trim()).find((each) => each.startsWith(wanted));
  const value = found?.slice(wanted.length);
  return value === undefined || value.length > longest ? undefined : value;
}

/**
 * Gives the browser a cookie that scripts cannot read and other sites' pages cannot send along.
 *
 * @param seconds How long it is kept; until the browser is closed when absent.
 */
export function setCookie(name: string, value: string, request: FastifyRequest, reply: FastifyReply, seconds?: number): void {
  const attributes = ['Path=/', 'HttpOnly', 'SameSite=Lax', ...(request.protocol === 'https' ? ['Secure'] : []), ...(seconds === undefined ? [] : [`Max-Age=${seconds}`])];
  reply.header('set-cookie', `${nameOn(name, request)}=${value}; ${attributes.join('; ')}`);
}

/** Takes the cookie away. */
export const removeCookie = (name: string, request: FastifyRequest, reply: FastifyReply): void => setCookie(name, '', request, reply, 0);

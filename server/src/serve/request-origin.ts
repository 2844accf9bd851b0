import type { FastifyRequest } from 'fastify';

/** Address people open this server at, with a slash at the end. */
export type OriginOf = (request: FastifyRequest) => string;

/** A name or an address of a machine, and a port. */
const hostName = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/iu;

/**
 * The address the server is known by or, without one, the one that was asked.
 *
 * @throws with status 400, when the host that was asked for is no name of one.
 */
export const requestOrigin = (publicUrl: string | undefined): OriginOf => ({ protocol, host }) => {
  if (publicUrl !== undefined) return publicUrl;
  // Whoever asks writes it, and it goes into a header and a page.
  if (!hostName.test(host)) throw Object.assign(new Error('The host is no name of one'), { statusCode: 400 });
  return `${protocol}://${host}/`;
};

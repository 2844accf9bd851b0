import type { FastifyReply } from 'fastify';

/** Any site may read a feed, what is beside it, their ETags and how long to wait: that is what feeds are for. Nothing personal is in them and no cookie is asked for. */
export function allowEverybody(reply: FastifyReply): FastifyReply {
  return reply
    .header('access-control-allow-origin', '*')
    .header('access-control-expose-headers', 'ETag, Content-Length, Retry-After, Date')
    .header('cross-origin-resource-policy', 'cross-origin');
}

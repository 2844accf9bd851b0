import type { FastifyReply } from 'fastify';

/** Any site may read a feed, what is beside it and their ETags: that is what feeds are for. Nothing personal is in them and no cookie is asked for. */
export function allowEverybody(reply: FastifyReply): FastifyReply {
  return reply
    .header('access-control-allow-origin', '*')
    .header('access-control-expose-headers', 'ETag, Content-Length')
    .header('cross-origin-resource-policy', 'cross-origin');
}

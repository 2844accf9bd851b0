import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/**
 * The built widgets, at `/widgets/`. Other sites load them as module scripts with integrity, which browsers fetch with CORS, so they are open to
 * everybody as the feeds are.
 */
export async function widgetRoutes(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    prefix: '/widgets/',
    decorateReply: false,
    dotfiles: 'ignore',
    cacheControl: false,
    index: false,
    setHeaders(reply) {
      reply.header('cache-control', 'no-cache');
      reply.header('access-control-allow-origin', '*');
      reply.header('cross-origin-resource-policy', 'cross-origin');
    },
  });
}

import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { widgetReleases } from '../widget-releases.js';

/**
 * The built widgets: at `/widgets/`, those this server has now, which browsers ask about at each visit; and at `/widgets/VERSION/`, those and the earlier
 * ones that were kept, which never change. Other sites load them as module scripts with integrity, which browsers fetch with CORS, so they are open to
 * everybody as the feeds are.
 *
 * @param releases Folder with earlier versions, each in a folder of its number; absent when none were kept.
 */
export async function widgetRoutes(app: FastifyInstance, folder: string, releases?: string): Promise<void> {
  await serveFolder(app, folder, '/widgets/', 'no-cache');
  for (const [version, kept] of widgetReleases(folder, releases)) await serveFolder(app, kept, `/widgets/${version}/`, 'public, max-age=31536000, immutable');
}

async function serveFolder(app: FastifyInstance, root: string, prefix: string, caching: string): Promise<void> {
  await app.register(fastifyStatic, {
    root,
    prefix,
    decorateReply: false,
    dotfiles: 'ignore',
    cacheControl: false,
    index: false,
    setHeaders(reply) {
      reply.header('cache-control', caching);
      reply.header('access-control-allow-origin', '*');
      reply.header('cross-origin-resource-policy', 'cross-origin');
    },
  });
}

import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { contentSecurityPolicy } from '../content-security-policy.js';

/** The pages, at `/`, under the strict policy. */
export async function portalRoutes(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    prefix: '/',
    dotfiles: 'ignore',
    cacheControl: false,
    redirect: true,
    setHeaders(reply, path) {
      reply.header('cache-control', 'no-cache');
      if (path.endsWith('.html')) reply.header('content-security-policy', contentSecurityPolicy);
    },
  });
}

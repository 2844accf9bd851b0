import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { contentSecurityPolicy, inboxSecurityPolicy } from '../content-security-policy.js';
import { inboxPages } from './inbox.js';

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
      if (!path.endsWith('.html')) return;
      const isInbox = Object.values(inboxPages).some((page) => path === join(folder, page));
      reply.header('content-security-policy', isInbox ? inboxSecurityPolicy : contentSecurityPolicy);
      if (isInbox) reply.header('x-frame-options', 'DENY');
    },
  });
}

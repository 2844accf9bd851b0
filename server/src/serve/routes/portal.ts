import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { contentSecurityPolicy, inboxSecurityPolicy } from '../content-security-policy.js';

/** Folders of the pages for officials, in each language. */
export const inboxFolders = ['bandeja', join('en', 'inbox')] as const;

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
      const isInbox = inboxFolders.some((name) => path.startsWith(join(folder, name) + sep));
      reply.header('content-security-policy', isInbox ? inboxSecurityPolicy : contentSecurityPolicy);
      if (isInbox) reply.header('x-frame-options', 'DENY');
    },
  });
}

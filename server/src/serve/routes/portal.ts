import { join, relative, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { configuratorSecurityPolicy, contentSecurityPolicy, inboxSecurityPolicy } from '../content-security-policy.js';

/** Folders of the pages for officials, in each language. */
export const inboxFolders = ['bandeja', join('en', 'inbox')] as const;

/** The configurator in each language, and the page in its preview. */
const configuratorPages: readonly string[] = ['configurador.html', join('en', 'configurator.html'), 'configurator-preview.html'];

/** The pages, at `/`, under the strict policy. A page is also found without the end of its file's name. */
export async function portalRoutes(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    prefix: '/',
    dotfiles: 'ignore',
    cacheControl: false,
    redirect: true,
    extensions: ['html'],
    setHeaders(reply, path) {
      reply.header('cache-control', 'no-cache');
      if (!path.endsWith('.html')) return;
      const isInbox = inboxFolders.some((name) => path.startsWith(join(folder, name) + sep));
      const isConfigurator = configuratorPages.includes(relative(folder, path));
      reply.header('content-security-policy', isInbox ? inboxSecurityPolicy : isConfigurator ? configuratorSecurityPolicy : contentSecurityPolicy);
      if (isInbox) reply.header('x-frame-options', 'DENY');
    },
  });
}

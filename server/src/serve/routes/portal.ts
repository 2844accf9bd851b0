import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { configuratorSecurityPolicy, contentSecurityPolicy, inboxSecurityPolicy } from '../content-security-policy.js';
import { filledPage, hasPlaces } from '../filled-page.js';
import { etagOf, matchesEtag } from '../matches-etag.js';
import type { RenderedWidgets } from '../rendered-widgets.js';

/** Folders of the pages for officials, in each language. */
export const inboxFolders = ['bandeja', join('en', 'inbox')] as const;

/** The configurator in each language, and the page in its preview. */
const configuratorPages: readonly string[] = ['configurador.html', join('en', 'configurator.html'), 'configurator-preview.html'];

/** The pages, at `/`, under the strict policy; what waits in them to be written as plain HTML is. A page is also found without the end of its file's name. */
export async function portalRoutes(app: FastifyInstance, folder: string, rendered: RenderedWidgets): Promise<void> {
  await app.register(async (pages) => {
    pages.addHook('onRequest', async (request, reply) => {
      const page = await pageToFill(folder, request.url);
      if (page === undefined) return;
      const html = filledPage(page, rendered);
      const etag = etagOf(html);
      void reply.header('content-security-policy', contentSecurityPolicy).header('cache-control', 'no-cache').header('etag', etag).type('text/html; charset=utf-8');
      return matchesEtag(etag, request.headers['if-none-match']) ? reply.code(304).send() : reply.send(html);
    });
    await pages.register(fastifyStatic, {
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
  });
}

/** Pages with a plain name, in folders of plain names: no other is anybody's to ask for. */
const pagePath = /^\/(?:[\w-]+\/)*(?:[\w-]+(?:\.html)?)?$/u;

/** The page at an address, when something of it waits to be written; any other is for the static files. */
async function pageToFill(folder: string, url: string): Promise<string | undefined> {
  const [path = ''] = url.split(/[?#]/u);
  if (!pagePath.test(path)) return undefined;
  const file = path.endsWith('/') ? `${path}index.html` : path.endsWith('.html') ? path : `${path}.html`;
  const page = await readFile(join(folder, file), 'utf8').catch(() => '');
  return hasPlaces(page) ? page : undefined;
}

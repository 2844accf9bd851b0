import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { embedPrefix, readEmbedAddress, type EmbedChoices, type EmbedRefusal, type EmbedRequest } from '../../embed/embed-address.js';
import { embedPage, embedStyles } from '../../embed/embed-page.js';
import { oembedOf } from '../../embed/oembed.js';
import { embedMessages } from '../../messages/embed.js';
import { embedSecurityPolicy } from '../content-security-policy.js';
import type { RenderedWidgets } from '../rendered-widgets.js';
import { requestOrigin } from '../request-origin.js';

export interface EmbedOptions {
  widgets: EmbedChoices['widgets'];
  /** The served feeds by name, with what their forum is called. */
  forums: () => ReadonlyMap<string, string>;
  /** Address people open this server at, with a slash at the end; that of the request when absent. */
  publicUrl?: string;
  /** Sites that may show the pages in a frame, as `frame-ancestors` of a Content-Security-Policy names them; all when absent. */
  frameAncestors?: readonly string[];
}

type Query = FastifyRequest<{ Querystring: Record<string, string | string[] | undefined> }>;

/** `/embed/WIDGET`, a page of one widget for frames, and `/oembed`, which tells a CMS how to show it (oembed.com). */
export function embedRoutes(app: FastifyInstance, { widgets, forums, publicUrl, frameAncestors = ['*'] }: EmbedOptions, rendered: RenderedWidgets): void {
  const originOf = requestOrigin(publicUrl);
  const choices = (): EmbedChoices => ({ widgets, feeds: [...forums().keys()] });
  const refuse = (refusal: EmbedRefusal, reply: FastifyReply): FastifyReply =>
    reply.code(404).header('access-control-allow-origin', '*').type('text/plain; charset=utf-8').send(`${embedMessages.es.refused(refusal)}\n${embedMessages.en.refused(refusal)}\n`);

  app.get(`${embedPrefix}:widget`, (request, reply) => {
    const origin = originOf(request);
    const url = new URL(request.url.slice(1), origin);
    const asked = readEmbedAddress(new URL(request.url, 'http://here'), choices());
    if ('unknown' in asked) return refuse(asked, reply);
    const { widget, feed, language, attributes } = asked;
    const settings = [...widget.fixed, ...attributes, ['heading-level', '1'] as const];
    const fallback = rendered.html({ feed, widget: widget.tag.replace(/^mga-/u, ''), language, attributes: new Map(settings), base: new URL(`feeds/${encodeURIComponent(feed)}/feed.json`, origin).href });
    return reply
      .header('content-security-policy', embedSecurityPolicy(url.origin, frameAncestors))
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(embedPage(asked, { address: url.href, oembed: new URL('oembed', origin).href, forum: forums().get(asked.feed)!, fallback }));
  });

  app.get('/embed.css', (_request, reply) => reply.header('cache-control', 'no-cache').header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin').type('text/css; charset=utf-8').send(embedStyles));

  app.get('/oembed', (request: Query, reply) => {
    void reply.header('access-control-allow-origin', '*').header('cache-control', 'public, max-age=3600');
    const text = (name: string): string | undefined => [request.query[name]].flat()[0];
    // The answers to what cannot be are those of the specification: 501 for a format, 404 for an address.
    if ((text('format') ?? 'json') !== 'json') return reply.code(501).type('text/plain; charset=utf-8').send('format=json\n');
    const origin = originOf(request);
    const found = embedAddressOf(text('url'), origin);
    const asked: EmbedRequest | EmbedRefusal = found ? readEmbedAddress(found, choices()) : { unknown: 'widget', found: '', known: [...widgets.keys()] };
    if ('unknown' in asked) return refuse(asked, reply);
    const pixels = (name: string): number | undefined => (/^[1-9]\d{0,4}$/u.test(text(name) ?? '') ? Number(text(name)) : undefined);
    return oembedOf(asked, { address: new URL(found!.pathname.slice(1) + found!.search, origin).href, origin, forum: forums().get(asked.feed)! }, { width: pixels('maxwidth'), height: pixels('maxheight') });
  });
}

/** The address of an embed page of this server, with the path as the routes know it; `undefined` for any other. */
function embedAddressOf(written: string | undefined, origin: string): URL | undefined {
  if (written === undefined || !URL.canParse(written)) return undefined;
  const url = new URL(written);
  const base = new URL(origin);
  if (url.host !== base.host || !url.pathname.startsWith(base.pathname)) return undefined;
  const path = `/${url.pathname.slice(base.pathname.length)}`;
  return path.startsWith(embedPrefix) ? new URL(path + url.search, 'http://here') : undefined;
}

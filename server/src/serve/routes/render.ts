import type { FastifyInstance } from 'fastify';
import { isLanguage } from '../../messages/language.js';
import { renderStyles } from '../../render/render-styles.js';
import { allowEverybody } from '../allow-everybody.js';
import { etagOf, matchesEtag } from '../matches-etag.js';
import type { RenderedWidgets } from '../rendered-widgets.js';
import type { OriginOf } from '../request-origin.js';

/** `/feeds/NAME/render/WIDGET.LANG.html`, a piece of HTML for any page; the widget's filters are its query, as in `?plan=p6`. And `/render.css`, how it looks. */
export function renderRoutes(app: FastifyInstance, rendered: RenderedWidgets, originOf: OriginOf): void {
  app.get<{ Params: { name: string; file: string } }>('/feeds/:name/render/:file', (request, reply) => {
    const { name, file } = request.params;
    const [, widget = '', language = ''] = /^([\w-]+)\.(\w+)\.html$/u.exec(file) ?? [];
    if (!isLanguage(language)) return reply.callNotFound();
    const attributes = new URL(request.url, 'http://here').searchParams;
    const base = new URL(`feeds/${encodeURIComponent(name)}/feed.json`, originOf(request)).href;
    const html = rendered.html({ feed: name, widget, language, attributes: new Map(attributes), base });
    if (html === undefined) return reply.callNotFound();
    const etag = etagOf(html);
    allowEverybody(reply).header('etag', etag).header('cache-control', 'public, no-cache');
    return matchesEtag(etag, request.headers['if-none-match']) ? reply.code(304).send() : reply.type('text/html; charset=utf-8').send(html);
  });
  app.get('/render.css', (_request, reply) => allowEverybody(reply).header('cache-control', 'no-cache').type('text/css; charset=utf-8').send(renderStyles));
}

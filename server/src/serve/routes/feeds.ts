import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { allowEverybody } from '../allow-everybody.js';
import { matchesEtag } from '../matches-etag.js';
import type { PublishedContent } from '../published-content.js';

/** `/feeds/NAME/feed.json` and the files it refers to, beside it. */
export function feedRoutes(app: FastifyInstance, content: PublishedContent): void {
  app.get<{ Params: { name: string; '*': string } }>('/feeds/:name/*', (request, reply) => {
    const { name, '*': path } = request.params;
    const file = content.file(name, path) ?? content.pieces(name, path);
    if (!file) return reply.callNotFound();
    allowEverybody(reply).header('etag', file.etag).header('cache-control', 'public, no-cache');
    if (matchesEtag(file.etag, request.headers['if-none-match'])) return reply.code(304).send();
    return reply.type(file.type).send('body' in file ? file.body : Readable.from(file.pieces()));
  });
  // A page of another site that sends If-None-Match asks first.
  app.options('/feeds/*', (_request, reply) =>
    allowEverybody(reply)
      .header('access-control-allow-methods', 'GET, HEAD')
      .header('access-control-allow-headers', 'If-None-Match, Accept')
      .header('access-control-max-age', '86400')
      .code(204)
      .send(),
  );
}

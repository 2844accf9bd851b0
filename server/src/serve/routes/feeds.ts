import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { allowEverybody } from '../allow-everybody.js';
import { acceptedEncoding, isWorthPacking, packedOnce, packedStream } from '../compression.js';
import { matchesEtag } from '../matches-etag.js';
import type { PublishedContent } from '../published-content.js';

/** `/feeds/NAME/feed.json` and the files it refers to, beside it. */
export function feedRoutes(app: FastifyInstance, content: PublishedContent): void {
  app.get<{ Params: { name: string; '*': string } }>('/feeds/:name/*', async (request, reply) => {
    const { name, '*': path } = request.params;
    const file = content.file(name, path) ?? content.pieces(name, path);
    if (!file) return reply.callNotFound();
    const encoding = 'body' in file && !isWorthPacking(file.body) ? undefined : acceptedEncoding(request.headers['accept-encoding']);
    // Other bytes, another strong ETag.
    const etag = encoding ? `${file.etag.slice(0, -1)}-${encoding}"` : file.etag;
    allowEverybody(reply).header('etag', etag).header('cache-control', 'public, no-cache').header('vary', 'accept-encoding');
    if (matchesEtag(etag, request.headers['if-none-match'])) return reply.code(304).send();
    if (encoding) reply.header('content-encoding', encoding);
    reply.type(file.type);
    if ('body' in file) return reply.send(encoding ? await packedOnce(file.body, encoding) : file.body);
    const stream = Readable.from(file.pieces());
    return reply.send(encoding ? packedStream(stream, encoding) : stream);
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

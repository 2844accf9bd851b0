// Whoever publishes the feed: `mga serve`, behind a door that can be closed, that counts who comes, and whose answers can be changed.
import { once } from 'node:events';
import { createServer, request as ask } from 'node:http';
import { servePortal } from '../portal/visitor.mjs';

/**
 * Starts it. `asked` are the paths that were asked for; `answers` replaces the answer to a path by a text, or by what a function makes of the real one;
 * `down` refuses everything, `silent` never answers.
 */
export async function startPublisher() {
  const served = await servePortal();
  const upstream = new URL(served.origin);
  const publisher = { origin: '', asked: [], answers: new Map(), down: false, silent: false, stop: undefined };

  const server = createServer((request, response) => {
    publisher.asked.push(request.url);
    if (publisher.down) return void request.destroy();
    if (publisher.silent) return;
    const change = publisher.answers.get(request.url.split('?')[0]);
    if (typeof change === 'string') return void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(change);
    const { 'accept-encoding': _, ...headers } = request.headers;
    const passed = ask({ host: upstream.hostname, port: upstream.port, path: request.url, method: request.method, headers }, async (answer) => {
      const { 'content-length': _length, ...others } = answer.headers;
      if (!change) {
        response.writeHead(answer.statusCode, answer.headers);
        return void answer.pipe(response);
      }
      const parts = await answer.toArray();
      response.writeHead(answer.statusCode, others).end(change(Buffer.concat(parts).toString()));
    });
    passed.once('error', () => request.destroy());
    request.pipe(passed);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  publisher.origin = `http://127.0.0.1:${server.address().port}`;
  publisher.stop = async () => {
    server.closeAllConnections();
    server.close();
    await served.stop();
  };
  return publisher;
}

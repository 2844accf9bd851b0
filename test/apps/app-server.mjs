// Serves an application that was built, and a feed beside it, under the strictest policy the widgets work with.
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

/**
 * @param {string} folder of the application's built files
 * @param {Buffer} feed answered at `/feed.json`
 * @returns {Promise<{origin: string, asked: (path: string) => number, stop: () => Promise<void>}>} `asked` tells how often a path was requested
 */
export async function serveApp(folder, feed) {
  const requests = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    requests.push(pathname);
    const file = join(folder, normalize(pathname === '/' ? '/index.html' : pathname));
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    if (pathname !== '/feed.json' && !existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream', 'Content-Security-Policy': policy });
    return response.end(pathname === '/feed.json' ? feed : readFileSync(file));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    asked: (path) => requests.filter((request) => request === path).length,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

// The built files and a page of one's own on the loopback, for the tests that need more of a browser than a frame has.
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';
import { root } from '../../scripts/run.mjs';

const page = '<!doctype html><html lang="es-CL"><meta charset="utf-8"><title>Una página</title><link rel="icon" href="data:,"><script src="/device.js"></script><script type="module" src="/mga.js"></script><body></body></html>';

/** @param {Record<string, string>} files what else is published, by path */
export async function startPageServer(files = {}) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://x');
    const script = join(root, pathname === '/device.js' ? 'test/faults/page' : 'dist/cdn', basename(pathname));
    if (pathname === '/') return response.setHeader('content-type', 'text/html').end(page);
    if (Object.hasOwn(files, pathname)) return response.setHeader('content-type', 'application/json').end(files[pathname]);
    if (!existsSync(script)) return response.writeHead(404).end();
    response.setHeader('content-type', 'text/javascript');
    return createReadStream(script).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://localhost:${server.address().port}`, stop: () => (server.closeAllConnections(), server.close()) };
}

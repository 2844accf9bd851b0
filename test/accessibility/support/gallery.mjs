// Serves the gallery: every widget in the views people meet, one at a time, from the sources. See gallery-page.ts.
import { createServer } from 'node:http';
import { once } from 'node:events';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../../scripts/run.mjs';

/** A script for browsers made of a file of this folder. */
export async function bundle(name) {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'test/accessibility/support', name)], bundle: true, write: false, format: 'iife', target: 'es2022', tsconfig: join(root, 'tsconfig.json'), logLevel: 'error',
  });
  return outputFiles[0].text;
}

const script = 'text/javascript; charset=utf-8';
const page = `<!doctype html>
<html lang="es-CL">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Galería</title>
    <link rel="icon" href="data:,">
    <style>
      body { margin: 0; padding: 16px; background: light-dark(#fff, #14181d); color: light-dark(#1b2127, #e9edf1); font-family: sans-serif; }
    </style>
  </head>
  <body>
    <main><h1>Galería</h1></main>
    <script src="/gallery.js"></script>
    <script src="/measures.js"></script>
  </body>
</html>`;

/** Starts it on a free port. */
export async function serveGallery() {
  const files = { '/': ['text/html; charset=utf-8', page], '/gallery.js': [script, await bundle('gallery-page.ts')], '/measures.js': [script, await bundle('measures-page.ts')] };
  const server = createServer((request, response) => {
    const [type, body] = files[request.url] ?? ['text/plain', ''];
    response.writeHead(files[request.url] ? 200 : 404, { 'content-type': type }).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    async stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

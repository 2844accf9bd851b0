// A page in Chromium for the benchmarks: a server on loopback that gives it the built widgets, the peers, generated feeds and the code it measures itself with.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { extname, join, normalize } from 'node:path';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findEngine } from '../../scripts/browsers.mjs';
import { root } from '../../scripts/run.mjs';

const types = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.json': 'application/json', '.css': 'text/css', '.html': 'text/html; charset=utf-8' };

/** Folders a page may have files from, by the first part of the address. */
const folders = { dist: join(root, 'dist'), peers: join(root, 'bench/node_modules'), 'in-page': join(root, 'bench/in-page') };

/** An empty page that has loaded the widgets. */
export const widgetsPage = '<!doctype html><html lang="es-CL"><meta charset="utf-8"><title>Medición</title><link rel="icon" href="data:,"><style>body{margin:0;font:16px sans-serif}</style><script type="module" src="/dist/cdn/mga.js"></script><body></body></html>';

/**
 * Serves on a free port of loopback. Files are never compressed and, but for the code, never kept: fetching costs the same each time.
 * @param {Map<string, string>} texts what is generated, by path, such as `/feeds/board.json`
 */
async function serve(texts) {
  const requests = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    requests.push(path);
    const text = texts.get(path);
    if (text !== undefined) {
      response.writeHead(200, { 'content-type': types[extname(path)] ?? types['.html'], 'cache-control': 'no-store' }).end(text);
      return;
    }
    const [, first, ...rest] = path.split('/');
    const file = folders[first] && normalize(join(folders[first], ...rest));
    if (!file?.startsWith(folders[first]) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'cache-control': 'max-age=600' });
    createReadStream(file).pipe(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, requests, origin: `http://127.0.0.1:${server.address().port}` };
}

/**
 * Gives a page to work with and closes everything afterwards.
 *
 * Chromium lets a page collect its garbage, which it does before each measure.
 *
 * @param {Map<string, string>} texts what the server gives besides files; `/` is an empty page with the widgets unless it says otherwise
 * @param {(tools: {browser: import('puppeteer-core').Browser, origin: string, requests: string[], open: typeof open, inPage: typeof inPage}) => Promise<void>} work
 *   `open` gives a new page at a path, `inPage` runs an exported function of a file of bench/in-page in a page
 */
export async function withBrowser(texts, work) {
  const executablePath = findEngine('chromium')?.browser;
  if (!executablePath) throw new Error('Chromium is not on this machine: `npm run setup` installs it on Debian');
  if (!texts.has('/')) texts.set('/', widgetsPage);
  const { server, requests, origin } = await serve(texts);
  const browser = await puppeteer.launch({
    executablePath,
    protocolTimeout: 1_800_000,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--js-flags=--expose-gc',
    ],
  });
  const open = async (path = '/') => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    page.setDefaultTimeout(120_000);
    page.on('pageerror', (error) => console.error(`In the page: ${error instanceof Error ? error.message : String(error)}`));
    await page.goto(origin + path, { waitUntil: 'load' });
    return page;
  };
  try {
    await work({ browser, origin, requests, open, inPage });
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

/** A file of bench/in-page with what it imports from packages, for `withBrowser`: its path and its text. */
export async function bundled(path) {
  const { outputFiles } = await build({ entryPoints: [join(root, 'bench', path)], bundle: true, minify: true, write: false, format: 'esm', target: 'es2022' });
  return [path, outputFiles[0].text];
}

/** Runs `name` of `bench/in-page/FILE` in a page with one argument, and gives back what it returns. */
const inPage = (page, file, name, argument) => page.evaluate(async (address, exported, given) => (await import(address))[exported](given), `/in-page/${file}`, name, argument);

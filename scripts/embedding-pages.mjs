// Pages for test/embedding: the built files on a page under the policies a ministry may have. Served by the test runner.
//   /embedding/x.html                 test/embedding/pages/x.html under a strict Content-Security-Policy
//     ?trusted-types                  and under Trusted Types that allow our policy only
//     ?lang=en                        in another language
//     ?twice                          with the script on it twice
//     ?tampered                       with every part, but not mga.js, changed by one byte
//     ?tampered-chart                 with only the chart's part changed
//     ?missing-chart                  without the chart's part, as when the connection is lost
//   /embedding/cdn/…                  dist/cdn, and dist/cdn/frame
import { existsSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';

// The server is named too: in a sandboxed frame WebKit finds nothing to be 'self'.
const strict = (origin) => `default-src 'none'; ${['script', 'style', 'connect', 'img', 'frame'].map((kind) => `${kind}-src 'self' ${origin}`).join('; ')}`;
const trustedTypes = "; require-trusted-types-for 'script'; trusted-types mga-widgets 'allow-duplicates'";
const chart = 'mga-bar-chart.js';
const folder = (path) => fileURLToPath(new URL(`../${path}/`, import.meta.url));
const pages = folder('test/embedding/pages');
const built = folder('dist/cdn');
const frames = folder('dist/cdn/frame');

export function serveEmbeddingPages(context, next) {
  const [, first, second] = context.path.split('/');
  if (first !== 'embedding') return next();
  const name = basename(context.path);
  const file = (second === name ? pages : name.startsWith('mga-frame') ? frames : built) + name;
  if (!existsSync(file) || (second === 'missing-chart' && name === chart)) {
    context.status = 404;
    return undefined;
  }
  const text = readFileSync(file, 'utf8');
  const { searchParams } = context.URL;
  context.type = extname(name);
  context.set('Cache-Control', 'no-store');
  // As wherever the files are published: a frame without an origin of its own fetches them as another site does.
  context.set('Access-Control-Allow-Origin', '*');
  if (name.endsWith('.html')) context.set('Content-Security-Policy', strict(context.origin) + (searchParams.has('trusted-types') ? trustedTypes : ''));
  context.body = name.endsWith('.html') ? variant(text, searchParams) : isTampered(second, name) ? `${text} ` : text;
  return undefined;
}

const isTampered = (folder, name) => (folder === 'tampered' && name !== 'mga.js') || (folder === 'tampered-chart' && name === chart);

function variant(page, wanted) {
  const [script] = /^.*<script.*$/m.exec(page);
  const scripts = [script, ...(wanted.has('twice') ? [script.replace('mga.js', 'mga.js?again')] : [])].join('\n');
  const copy = ['tampered', 'tampered-chart', 'missing-chart'].find((name) => wanted.has(name)) ?? 'cdn';
  return page
    .replace(script, scripts.replaceAll('/cdn/', `/${copy}/`))
    .replace('lang="es-CL"', `lang="${wanted.get('lang') ?? 'es-CL'}"`);
}

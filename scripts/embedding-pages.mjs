// Pages for test/embedding: the built files on a page under the policies a ministry may have. Served by the test runner.
//   /embedding/x.html                 test/embedding/pages/x.html under a strict Content-Security-Policy
//     ?trusted-types                  and under Trusted Types that allow our policy only
//     ?no-policy                      or under no policy at all
//     ?lang=en                        in another language
//     ?twice                          with the script on it twice
//     ?first=other, ?then=other       with the script of another version before or after it; with `v1`, the one whose tags have a suffix
//     ?pinned                         with the hash that was published of it
//     ?tampered                       with every part, but not mga.js, changed by one byte
//     ?tampered-chart                 with only the chart's part changed
//     ?tampered-main                  with mga.js and the scripts for frames changed
//     ?missing-chart                  without the chart's part, as when the connection is lost
//     ?elsewhere, ?closed             with the script from another origin that lets others read it, or does not
//   /embedding/cdn/…                  dist/cdn, and dist/cdn/frame
//   /embedding/other/…, v1/…          see scripts/embedding-builds.mjs
import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { embeddingBuilds } from './embedding-builds.mjs';

// The server is named too: in a sandboxed frame WebKit finds nothing to be 'self'.
const strict = (origins) => `default-src 'none'; ${['script', 'style', 'connect', 'img', 'frame'].map((kind) => `${kind}-src 'self' ${origins}`).join('; ')}`;
const trustedTypes = "; require-trusted-types-for 'script'; trusted-types mga-widgets 'allow-duplicates'";
const chart = 'mga-bar-chart.js';
const folder = (path) => fileURLToPath(new URL(`../${path}/`, import.meta.url));
const pages = folder('test/embedding/pages');
const built = folder('dist/cdn');
const frames = folder('dist/cdn/frame');
const copies = ['tampered', 'tampered-chart', 'tampered-main', 'missing-chart', 'closed'];
const otherBuilds = { other: 'mga.js', v1: 'mga-v1.js' };

/** The same server under its other name, which to a browser is another origin. */
const elsewhere = (origin) => (origin.includes('localhost') ? origin.replace('localhost', '127.0.0.1') : origin.replace('127.0.0.1', 'localhost'));

function folderOf(second, name) {
  if (second === name) return pages;
  if (second in otherBuilds) return join(embeddingBuilds, second, '/');
  return name.startsWith('mga-frame') ? frames : built;
}

export function serveEmbeddingPages(context, next) {
  const [, first, second] = context.path.split('/');
  if (first !== 'embedding') return next();
  const name = basename(context.path);
  const file = folderOf(second, name) + name;
  if (!existsSync(file) || (second === 'missing-chart' && name === chart)) {
    context.status = 404;
    return undefined;
  }
  const text = readFileSync(file, 'utf8');
  const { searchParams } = context.URL;
  context.type = extname(name);
  context.set('Cache-Control', 'no-store');
  // As wherever the files are published: a frame without an origin of its own fetches them as another site does.
  if (second !== 'closed') context.set('Access-Control-Allow-Origin', '*');
  if (name.endsWith('.html') && !searchParams.has('no-policy')) context.set('Content-Security-Policy', strict(`${context.origin} ${elsewhere(context.origin)}`) + (searchParams.has('trusted-types') ? trustedTypes : ''));
  context.body = name.endsWith('.html') ? variant(text, searchParams, context.origin) : isTampered(second, name) ? `${text} ` : text;
  return undefined;
}

const isMain = (name) => name === 'mga.js' || name.startsWith('mga-frame');
const isTampered = (folder, name) =>
  (folder === 'tampered' && !isMain(name)) || (folder === 'tampered-chart' && name === chart) || (folder === 'tampered-main' && isMain(name));

function variant(page, wanted, origin) {
  const [script] = /^.*<script.*$/m.exec(page);
  const copy = copies.find((name) => wanted.has(name)) ?? 'cdn';
  const other = (build) => (build ? [script.replace('cdn/mga.js', `${build}/${otherBuilds[build]}`)] : []);
  const own = [script, ...(wanted.has('twice') ? [script.replace('mga.js', 'mga.js?again')] : [])].map((tag) => (wanted.has('pinned') ? pinned(tag) : tag).replace('/cdn/', `/${copy}/`));
  const scripts = [...other(wanted.get('first')), ...own, ...other(wanted.get('then'))].join('\n');
  return page
    .replace(script, wanted.has('elsewhere') || wanted.has('closed') ? scripts.replaceAll('src="/', `src="${elsewhere(origin)}/`) : scripts)
    .replace('lang="es-CL"', `lang="${wanted.get('lang') ?? 'es-CL'}"`);
}

/** A script tag with the hash of its file that mga.integrity.json publishes. */
function pinned(script) {
  const name = /([\w-]+\.js)/.exec(script)[1];
  const { files } = JSON.parse(readFileSync(join(built, 'mga.integrity.json'), 'utf8'));
  return script.replace('></script>', ` integrity="${(files[name] ?? files[`frame/${name}`]).integrity}" crossorigin="anonymous"></script>`);
}

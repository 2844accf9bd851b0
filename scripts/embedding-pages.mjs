// Pages for test/embedding: the built files on a page under the policies a ministry may have. Served by the test runner.
//   /embedding/x.html                 test/embedding/pages/x.html under a strict Content-Security-Policy
//     ?trusted-types                  and under Trusted Types that allow our policy only
//     ?lang=en                        in another language
//     ?twice                          with the script on it twice
//     ?tampered                       with every part, but not mga.js, changed by one byte
//   /embedding/cdn/…                  dist/cdn
import { existsSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const strict = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";
const trustedTypes = "; require-trusted-types-for 'script'; trusted-types mga-widgets 'allow-duplicates'";
const folder = (path) => fileURLToPath(new URL(`../${path}/`, import.meta.url));
const pages = folder('test/embedding/pages');
const built = folder('dist/cdn');

export function serveEmbeddingPages(context, next) {
  const [, first, second] = context.path.split('/');
  if (first !== 'embedding') return next();
  const name = basename(context.path);
  const file = (second === name ? pages : built) + name;
  if (!existsSync(file)) {
    context.status = 404;
    return undefined;
  }
  const text = readFileSync(file, 'utf8');
  const { searchParams } = context.URL;
  context.type = extname(name);
  context.set('Cache-Control', 'no-store');
  if (name.endsWith('.html')) context.set('Content-Security-Policy', strict + (searchParams.has('trusted-types') ? trustedTypes : ''));
  context.body = name.endsWith('.html') ? variant(text, searchParams) : second === 'tampered' && name !== 'mga.js' ? `${text} ` : text;
  return undefined;
}

function variant(page, wanted) {
  const [script] = /^.*<script.*$/m.exec(page);
  const scripts = [script, ...(wanted.has('twice') ? [script.replace('mga.js', 'mga.js?again')] : [])].join('\n');
  return page
    .replace(script, wanted.has('tampered') ? scripts.replace('/cdn/', '/tampered/') : scripts)
    .replace('lang="es-CL"', `lang="${wanted.get('lang') ?? 'es-CL'}"`);
}

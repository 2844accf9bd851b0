// Pages of others that are hard on what they embed, with every public widget in them: test/embedding/hosts. Served by the test runner, and looked at
// in Storybook.
//   /hosts/NAME.html      the page, still without the widgets' script
//     ?script             with it
//   /hosts/NAME.css       its style sheet
//   /hosts/list.json      the names of all
//   /hosts/feed.json      some of the feed of content/demo: a page with all of it takes axe ten seconds
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compile } from 'tailwindcss';
import { demonstrationFeed } from './demonstration-feed.mjs';
import { root } from './run.mjs';

const folder = join(root, 'test/embedding/hosts');
const packaged = createRequire(import.meta.url).resolve;
const ofPackage = (path) => () => readFile(packaged(path), 'utf8');

/** What Tailwind makes for a page that uses no class of its own: its theme and its reset. */
const tailwind = async () => {
  const loadStylesheet = async (id, base) => {
    const path = packaged(id === 'tailwindcss' ? 'tailwindcss/index.css' : id);
    return { path, base, content: await readFile(path, 'utf8') };
  };
  return (await compile('@import "tailwindcss";', { base: root, loadStylesheet })).build([]);
};

const none = () => '';

/**
 * The hosts, the plain one first; those of a `kind` are tested together. `attributes` are those of `<html>`; `styles` gives the style sheet when it is
 * not the file of that name.
 */
export const hosts = [
  { name: 'plain', kind: 'resets', title: 'A page without styles', styles: none },
  { name: 'all-unset', kind: 'resets', title: 'A reset that takes everything off every element' },
  { name: 'small-root', kind: 'resets', title: 'A root of 62.5 % that nothing makes larger again' },
  { name: 'large-root', kind: 'resets', title: 'A root of 24 px' },
  { name: 'line-height-zero', kind: 'text', title: 'Lines without height' },
  { name: 'capitals', kind: 'text', title: 'Capitals, indented, centred, in one line, broken anywhere, with a shadow' },
  { name: 'spaced', kind: 'text', title: 'The spacing of WCAG 1.4.12, asked for on every element' },
  { name: 'right-to-left', kind: 'text', title: 'From right to left', attributes: { dir: 'rtl' }, styles: none },
  { name: 'dark', kind: 'colours', title: 'A dark page' },
  { name: 'hidden-until-defined', kind: 'resets', title: 'What is not defined is hidden' },
  { name: 'toolbar', kind: 'colours', title: 'The accessibility toolbar of gob.cl at its largest, with high contrast', attributes: { class: 'a11y-contrast a11y-font-2' } },
  { name: 'bootstrap', kind: 'frameworks', title: 'Bootstrap 5', styles: ofPackage('bootstrap/dist/css/bootstrap.min.css') },
  { name: 'tailwind', kind: 'frameworks', title: 'Tailwind 4, its preflight', styles: tailwind },
  { name: 'uswds', kind: 'frameworks', title: 'USWDS 3', styles: ofPackage('@uswds/uswds/css/uswds.min.css') },
];

/** The style sheet of a host. */
export const stylesOf = ({ name, styles }) => styles?.() ?? readFile(join(folder, `${name}.css`), 'utf8');

/** Attributes without which a widget has nothing to show. */
const needs = { 'mga-commitment': { record: 'DEMO01' }, 'mga-sector-coverage': { measure: 'attendance' } };

/** All public widgets with what they need, as `define.ts` has them; a new one appears by itself. */
export function publicWidgets() {
  const tags = [...readFileSync(join(root, 'src/define.ts'), 'utf8').matchAll(/define\/(mga-[\w-]+)\.js/g)].map(([, tag]) => tag);
  return tags.filter((tag) => tag !== 'mga-feed').map((tag) => ({ tag, attributes: needs[tag] ?? {} }));
}

/** Attributes as they are written. */
const written = (attributes) => Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`).join('');

/** The first two of each kind. */
function firstOfEachKind(records) {
  const seen = new Map();
  return records.filter(({ kind }) => {
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
    return seen.get(kind) <= 2;
  });
}

let demonstration;
/** The feed of content/demo with a few records of each long list; what the others are named by stays. */
async function someOfTheFeed() {
  const feed = JSON.parse(await (demonstration ??= demonstrationFeed()));
  for (const name of ['commitments', 'meetings', 'consultations', 'proposals', 'prioritizations', 'bulletins', 'documents']) feed[name] = firstOfEachKind(feed[name]);
  return feed;
}

/** The page of a host. */
function pageOf({ name, title, attributes = {} }, withScript) {
  const widgets = publicWidgets().map(({ tag, attributes }) => `<${tag}${written(attributes)}><p>Respaldo de ${tag}</p></${tag}>`).join('\n');
  const script = withScript ? '<script type="module" src="/embedding/cdn/mga.js"></script>' : '';
  const values = { name, title, attributes: written(attributes), widgets, script };
  return readFileSync(join(folder, 'page.html'), 'utf8').replace(/\{\{(\w+)\}\}/g, (_, value) => values[value]);
}

/** Middleware of the test runner. */
export async function serveHostPages(context, next) {
  const [, file, ending] = /^\/hosts\/([\w-]+)\.(html|css|json)$/.exec(context.path) ?? [];
  if (!file) return next();
  const host = hosts.find(({ name }) => name === file);
  context.set('Cache-Control', 'no-store');
  context.type = ending;
  if (ending === 'json' && file === 'feed') context.body = await someOfTheFeed();
  else if (ending === 'json' && file === 'list') context.body = { hosts: hosts.map(({ name, title, kind }) => ({ name, title, kind })), tags: publicWidgets().map(({ tag }) => tag) };
  else if (host && ending === 'html') context.body = pageOf(host, context.URL.searchParams.has('script'));
  else if (host && ending === 'css') context.body = await stylesOf(host);
  else context.status = 404;
  return undefined;
}

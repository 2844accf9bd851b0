// The example portal's pages: the `layout.html` of a folder around each page beside it. What is written is plain HTML, as any site would have it.
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './run.mjs';

const portal = join(root, 'portal');

/** Folders of pages, and where on the site each is: those for everybody, and those for the officials who answer. */
const folders = { es: '/', en: '/en/', 'es/bandeja': '/bandeja/', 'en/inbox': '/en/inbox/' };

/** What pages are made from, and are not pages themselves. */
const pieces = new Set(['layout.html', 'data-switch.html']);

/** A page's file: in a comment its title, description and translation, and the page `within` whose part of the site it is; then its content. @throws when one of the first three is missing */
function readPage(path) {
  const text = readFileSync(path, 'utf8');
  const [, head, main] = /^<!--\n([\s\S]*?)\n-->\n([\s\S]*)$/u.exec(text) ?? [];
  const fields = Object.fromEntries((head ?? '').split('\n').map((line) => line.split(/:\s+/u, 2)));
  for (const name of ['title', 'description', 'translation']) if (!fields[name]) throw new Error(`${path} has no ${name} in the comment it begins with`);
  return { ...fields, main };
}

/** Links to the sections of a page, by their headings. */
const sectionLinks = (main) => [...main.matchAll(/<section id="([\w-]+)"[^>]*>[\s\S]*?<h2[^>]*>([^<]+)<\/h2>/gu)].map(([, id, title]) => `<a href="#${id}">${title}</a>`).join(' ');

/** Every page by its path on the site, such as `/en/coverage.html`. */
export function portalPages() {
  const pages = new Map();
  for (const [name, base] of Object.entries(folders)) {
    const folder = join(portal, name);
    const layout = readFileSync(join(folder, 'layout.html'), 'utf8');
    const dataSwitch = existsSync(join(folder, 'data-switch.html')) ? readFileSync(join(folder, 'data-switch.html'), 'utf8') : '';
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.html') && !pieces.has(file))) {
      const page = readPage(join(folder, name));
      const path = base + (name === 'index.html' ? '' : name);
      const values = { ...page, 'data-switch': dataSwitch, sections: sectionLinks(page.main) };
      const whole = layout.replace('{{main}}', () => page.main).replace(/\{\{([\w-]+)\}\}/gu, (_, name) => values[name]);
      const [place, current] = page.within ? [page.within, 'true'] : [path, 'page'];
      pages.set(path, whole.replace(`<li><a href="${place}">`, `<li><a href="${place}" aria-current="${current}">`));
    }
  }
  return pages;
}

/** Writes the whole site. */
export function writePortal(folder) {
  cpSync(join(portal, 'assets'), folder, { recursive: true });
  for (const [path, text] of portalPages()) {
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

// What docs/ and the READMEs say exists does: links, paths, commands, tokens and parts.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const text = (file) => readFileSync(join(root, file), 'utf8');
const files = (folder, ending) => readdirSync(join(root, folder), { recursive: true }).filter((name) => name.endsWith(ending)).map((name) => join(folder, name));

const pages = [...readdirSync(root).filter((name) => name.endsWith('.md')), ...files('docs', '.md')];
/** A page without its blocks of code, which may show anything. */
const prose = (page) => text(page).replace(/^```[\s\S]*?^```$/gm, '');

/** The anchors GitHub makes of a page's headings, and those written by hand. */
function anchorsOf(page) {
  const titles = [...prose(page).matchAll(/^#+ (.+)$/gm)].map(([, title]) => title.toLowerCase().replace(/[^\p{L}\p{N}\-_ ]/gu, '').replaceAll(' ', '-'));
  return new Set([...titles, ...[...text(page).matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id)]);
}

describe('the documentation', () => {
  for (const page of pages) {
    it(`links to what there is: ${page}`, () => {
      const broken = [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link).filter((link) => {
        if (/^[a-z]+:/.test(link)) return false;
        const [path, anchor] = link.split('#');
        const target = path ? join(dirname(page), decodeURIComponent(path)) : page;
        return !existsSync(join(root, target)) || (anchor && !anchorsOf(target).has(anchor));
      });
      assert.deepEqual(broken, []);
    });

    it(`names files that exist: ${page}`, () => {
      const named = [...prose(page).matchAll(/`((?:src|schema|test|scripts|docs|portal|server|content|stories)\/[\w./-]*)`/g)].map(([, path]) => path);
      // A placeholder such as src/elements/mga-x/ stands for many; what is built is there only after a build.
      const missing = named.filter((path) => !path.includes('mga-x') && !path.includes('/dist/') && !existsSync(join(root, path)));
      assert.deepEqual(missing, []);
    });

    it(`gives commands that exist: ${page}`, () => {
      const { scripts } = JSON.parse(text('package.json'));
      const given = [...text(page).matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name);
      assert.deepEqual(given.filter((name) => !scripts[name]), []);
    });
  }
});

describe('docs/theming.md', () => {
  const page = text('docs/theming.md');
  const first = (list) => list.map(([, name]) => name).sort();

  it('has every token the styles read, and no other', () => {
    const documented = first([...page.matchAll(/^\| `(--mga-[\w-]+)`/gm)]);
    const read = new Set(files('src', '.ts').flatMap((file) => [...text(file).matchAll(/var\((--mga-[\w-]+)/g)].map(([, name]) => name)));
    assert.deepEqual(documented, [...read].sort());
  });

  it('gives the colours the styles have', () => {
    const styles = text('src/ui/base-styles.ts');
    for (const [, token, light, dark] of page.matchAll(/^\| `(--mga-color-[\w-]+)` \| `(#\w+)`, in the dark `(#\w+)`/gm)) {
      assert.ok(styles.includes(`var(${token}, light-dark(${light}, ${dark}))`), `${token} is not light-dark(${light}, ${dark})`);
    }
  });

  it('gives the parts every widget has', () => {
    const shared = first([...page.matchAll(/^\| `([a-z][a-z-]*)` \|/gm)]);
    // Those of officials show no feed.
    const widgets = files('src/elements', '.ts').filter((file) => !file.includes('mga-staff-')).map(text).filter((source) => source.includes('@csspart base'));
    const declared = widgets.map((source) => new Set([...source.matchAll(/@csspart ([\w-]+)/g)].map(([, name]) => name)));
    const common = [...declared[0]].filter((name) => declared.every((parts) => parts.has(name))).sort();
    assert.ok(declared.length > 4, 'no widgets found');
    assert.deepEqual(shared.filter((name) => !common.includes(name)), []);
  });
});

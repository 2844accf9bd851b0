// What others import, as they import it: every entry of package.json exists, loads where there is no page, and does only what it says.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseAst } from 'rollup/parseAst';

const root = new URL('../../', import.meta.url);
const read = (file) => readFileSync(new URL(file, root), 'utf8');
const { exports: entries, sideEffects, version } = JSON.parse(read('package.json'));

describe('the entries of the package', () => {
  it('name files that exist', () => {
    const files = Object.values(entries).flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry)));
    assert.deepEqual(files.filter((file) => !file.includes('*') && !existsSync(new URL(file, root))), []);
  });

  it('load on a server without a page', async () => {
    const widgets = await import('mga-widgets');
    assert.equal(typeof widgets.MgaFeed, 'function');
    const { readFeed } = await import('mga-widgets/domain');
    assert.equal(typeof readFeed, 'function');
  });

  it('offer the words of the widgets, and let a page add others to those very widgets', async () => {
    const [{ es }, { en }, { registerMessages }] = await Promise.all(['es', 'en', 'register'].map((name) => import(`mga-widgets/locales/${name}`)));
    assert.deepEqual([es.agreements.count(3), en.agreements.count(3)], ['3 acuerdos', '3 agreements']);
    registerMessages('pt', { agreements: { title: 'Acordos' } });
    const [{ messagesIn }, { agreementMessages }] = await Promise.all(['messages', 'agreements'].map((name) => import(new URL(`dist/i18n/${name}.js`, root))));
    assert.deepEqual([messagesIn(agreementMessages, 'pt-BR').title, messagesIn(agreementMessages, 'en').title], ['Acordos', 'Agreements']);
  });

  it('register nothing unless asked to', async () => {
    const before = globalThis.customElements?.get('mga-feed');
    await import('mga-widgets');
    assert.equal(globalThis.customElements?.get('mga-feed'), before);
  });

  it('have a definition for every element, kept by bundlers that drop what has no effect', () => {
    const tags = readdirSync(new URL('src/elements/', root));
    for (const tag of tags) {
      assert.ok(existsSync(new URL(`dist/define/${tag}.js`, root)), `no mga-widgets/define/${tag}`);
      assert.ok(existsSync(new URL(`dist/define/${tag}.d.ts`, root)), `no types for mga-widgets/define/${tag}`);
      // Elements of officials' pages are registered apart, so that nobody else gets them.
      assert.match(read(tag.startsWith('mga-staff-') ? 'dist/define-staff.js' : 'dist/define.js'), new RegExp(`define/${tag}\\.js`));
    }
    assert.ok(sideEffects.includes('./dist/define.js') && sideEffects.includes('./dist/define/*.js'));
  });

  it('leave Lit to whoever installs the package', () => {
    assert.match(read('dist/elements/mga-feed/mga-feed.js'), /from 'lit'|from "lit"/);
    assert.ok(!existsSync(new URL('dist/node_modules', root)));
  });
});

/** Kinds of the import and export nodes anywhere in a syntax tree: texts may say "from" as they please. */
function importsIn(node) {
  if (!node || typeof node !== 'object') return [];
  return [...(/^(Import|Export)/.test(node.type) ? [node.type] : []), ...Object.values(node).flatMap(importsIn)];
}

describe('the files for a script tag', () => {
  const { files } = JSON.parse(read('dist/cdn/mga.integrity.json'));

  it('are the version that the package is', async () => {
    assert.equal((await import(new URL('dist/release/release.js', root))).version, version);
  });

  for (const [folder, list, below] of [['dist/cdn/', 'mga.integrity.json', ['frame']], ['dist/cdn/staff/', 'mga-staff.integrity.json', []]]) {
    it(`are all listed with the hash they have: ${list}`, () => {
      const { files: listed, version: hashed } = JSON.parse(read(folder + list));
      assert.equal(hashed, version);
      const published = ['', ...below.map((name) => `${name}/`)].flatMap((place) => readdirSync(new URL(folder + place, root)).map((name) => place + name));
      assert.deepEqual(Object.keys(listed).sort(), published.filter((name) => name.endsWith('.js')).sort());
      for (const [name, { integrity }] of Object.entries(listed)) {
        const hash = createHash('sha384').update(readFileSync(new URL(folder + name, root))).digest('base64');
        assert.equal(integrity, `sha384-${hash}`, name);
      }
    });
  }

  it('say what they are and under which licences', () => {
    assert.match(read('dist/cdn/mga.js'), new RegExp(`^/\\*! mga-widgets ${version.replaceAll('.', '\\.')} \\| MIT \\| with .*lit-html .*\\(BSD-3-Clause\\)`));
    assert.match(read('dist/cdn/mga.licences.txt'), /lit-html [\d.]+\nBSD-3-Clause\n\nBSD 3-Clause License/);
  });

  it('contain one Lit, with a policy name of its own and without development warnings', () => {
    const code = Object.keys(files).map((name) => read(`dist/cdn/${name}`)).join('\n');
    assert.equal(code.match(/createPolicy\("mga-widgets",\{createHTML/g)?.length, 1);
    assert.doesNotMatch(code, /createPolicy\(["'`]lit-html/);
    assert.doesNotMatch(code, /Lit is in dev mode/);
  });

  it('never import anything by address: hashes do not reach imports in every browser', () => {
    for (const name of Object.keys(files)) assert.deepEqual(importsIn(parseAst(read(`dist/cdn/${name}`))), [], name);
  });
});

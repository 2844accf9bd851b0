// custom-elements.json and the sources, in both directions: slots, events, parts, states and custom properties. What an element's code is, its imports and its
// parts fetched later included, is what a bundler leaves of it. Attributes and what is drawn are compared on a page, in test/support/manifest.ts.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file) => readFileSync(root + file, 'utf8');
const { dependencies } = JSON.parse(read('package.json'));
const { modules } = JSON.parse(read('custom-elements.json'));
const elements = modules.flatMap(({ path, declarations }) => declarations.filter(({ tagName }) => tagName).map((element) => ({ path, ...element })));
/** The tokens of all elements, which docs/theming.md lists; an element publishes those that matter most for it. */
const tokens = [...read('docs/theming.md').matchAll(/^\| `(--mga-[a-z-]+)`/gm)].map(([, name]) => name);

/** Everything that one element may draw or fire, as one text without comments. */
async function codeOf({ path }) {
  const { outputFiles } = await build({
    entryPoints: [root + path.replace(/^dist\/(.*)\.js$/, 'src/$1.ts')],
    bundle: true, splitting: true, format: 'esm', write: false, outdir: 'out', legalComments: 'none', minifySyntax: true,
    external: Object.keys(dependencies), tsconfig: `${root}tsconfig.json`, absWorkingDir: root,
  });
  return outputFiles.map(({ text }) => text).join('\n');
}

const found = (code, pattern) => [...new Set([...code.matchAll(pattern)].map(([, name = '']) => name))].sort();
const names = (list) => (list ?? []).map(({ name }) => name).sort();

describe('the manifest and the code', () => {
  for (const element of elements) {
    it(`agree on the slots, events, parts, states and custom properties of ${element.tagName}`, async () => {
      const code = await codeOf(element);
      const drawn = found(code, /\bpart="([^"$]+)"/g).flatMap((list) => list.split(' '));
      const [parts, properties] = [names(element.cssParts), names(element.cssProperties)];
      const used = found(code, /var\((--mga-[a-z-]+)/g);

      assert.deepEqual(found(code, /<slot(?: name="([^"]*)")?[ >]/g), names(element.slots), 'slots');
      assert.deepEqual(found(code, /\bnew (Mga\w+Event)\(/g), [...new Set((element.events ?? []).map(({ type }) => type.text))].sort(), 'events');
      assert.deepEqual(found(code, /\bstates\.add\(["'`]([^"'`]+)/g), names(element.cssStates), 'states');
      assert.deepEqual(drawn.filter((part) => !parts.includes(part)), [], 'parts that are not published');
      // A part may be named where it is drawn, or given to what draws it.
      assert.deepEqual(parts.filter((part) => !drawn.includes(part) && !code.includes(`"${part}"`)), [], 'parts that nothing draws');
      assert.deepEqual(used.filter((name) => !properties.includes(name) && !tokens.includes(name)), [], 'custom properties that are not published');
      assert.deepEqual(properties.filter((name) => !used.includes(name)), [], 'custom properties that nothing reads');
    });
  }

  it('agree on what the events are called', () => {
    for (const { events = [] } of elements) {
      for (const { name, type } of events) {
        const module = modules.find(({ declarations }) => declarations.some((declaration) => declaration.name === type.text));
        const source = read(module.path.replace(/^dist\/(.*)\.js$/, 'src/$1.ts'));
        assert.match(source, new RegExp(`class ${type.text} [^]*?type = '${name}'`), name);
      }
    }
  });
});

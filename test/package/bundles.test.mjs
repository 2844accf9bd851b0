// What becomes of the package in the hands of the three bundlers people have: nothing that nobody asked for comes along.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import { build as esbuild } from 'esbuild';
import { rollup } from 'rollup';
import { build as vite } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { modules } = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8'));
const tags = readdirSync(`${root}src/elements`);
// In the project's folder, so that the package is found from it by its own name.
const folder = mkdtempSync(join(root, 'node_modules/.cache/mga-bundles-'));
after(() => rmSync(folder, { recursive: true }));

/** Each gives the code of everything that is left of a module, and of what it fetches later. */
const bundlers = {
  async esbuild(file) {
    const { outputFiles, metafile } = await esbuild({ entryPoints: [file], bundle: true, splitting: true, minify: true, format: 'esm', write: false, metafile: true, outdir: folder, absWorkingDir: root, logLevel: 'silent' });
    const paths = Object.keys(metafile.outputs);
    // It also writes what modules that are left out would have fetched, which nothing refers to.
    const reached = new Set([paths.find((path) => metafile.outputs[path].entryPoint === relative(root, file))]);
    for (const path of reached) for (const { path: imported } of metafile.outputs[path].imports) reached.add(imported);
    return paths.map((path, index) => (reached.has(path) ? outputFiles[index].text : '')).join('\n');
  },
  async rollup(file) {
    const bundle = await rollup({ input: file, plugins: [nodeResolve()], onwarn() {} });
    const { output } = await bundle.generate({ format: 'es' });
    return output.map(({ code }) => code).join('\n');
  },
  async vite(file) {
    const { output } = await vite({ root: folder, configFile: false, logLevel: 'silent', build: { write: false, modulePreload: false, rollupOptions: { input: file } } });
    return output.map(({ code }) => code).join('\n');
  },
};

let count = 0;
function entry(code) {
  const file = join(folder, `entry-${(count += 1)}.js`);
  writeFileSync(file, code);
  return file;
}

/** Tags that code registers: each is written once in it. */
const registered = (code) => tags.filter((tag) => new RegExp(`["'\`]${tag}["'\`],`).test(code));

for (const [name, bundle] of Object.entries(bundlers)) {
  describe(`of what ${name} makes`, () => {
    it('nothing is left of the classes when none is used', async () => {
      const left = (await bundle(entry(`import 'mga-widgets'; import { MgaMinutes, MgaFeed } from 'mga-widgets'; import * as widgets from 'mga-widgets'; globalThis.used = 1;`))).replace(/\s/g, '');
      assert.ok(left.length < 60, `${left.length} characters are left: ${left.slice(0, 300)}`);
    });

    it('the domain brings no element, and of it only what is used', async () => {
      const code = await bundle(entry(`import { readFeed } from 'mga-widgets/domain'; globalThis.read = readFeed;`));
      assert.match(code, /commitments/);
      assert.doesNotMatch(code, /LitElement|customElements|BEGIN:VCALENDAR/);
    });

    it('definitions register their elements and no other', async () => {
      assert.deepEqual(registered(await bundle(entry(`import 'mga-widgets/define/mga-feed'; import 'mga-widgets/define/mga-agreements';`))), ['mga-agreements', 'mga-feed']);
    });

    it('all public definitions are kept, those of officials apart', async () => {
      const staff = (tag) => tag.startsWith('mga-staff-');
      assert.deepEqual(registered(await bundle(entry(`import 'mga-widgets/define';`))), tags.filter((tag) => !staff(tag)));
      assert.deepEqual(registered(await bundle(entry(`import 'mga-widgets/define-staff';`))), tags.filter(staff));
    });

    it('the types of JSX are nothing', async () => {
      assert.equal((await bundle(entry(`import 'mga-widgets/jsx/react';`))).trim().replace(/^export\{\};$/, ''), '');
    });
  });
}

describe('of an element that is defined', () => {
  for (const { tagName, name, events = [] } of modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName)) {
    it(`the types come along: ${tagName}`, () => {
      const types = readFileSync(`${root}dist/define/${tagName}.d.ts`, 'utf8');
      const given = [...types.matchAll(/export type \{ ([^}]+) \}/g)].flatMap(([, names]) => names.split(', '));
      assert.deepEqual(given.sort(), [...new Set([name, ...events.map(({ type }) => type.text)])].sort());
    });

    it(`the module loads where there is no page: ${tagName}`, async () => {
      await import(`mga-widgets/define/${tagName}`);
      assert.equal(customElements.get(tagName)?.name, name);
    });
  }
});

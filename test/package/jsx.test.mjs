// The elements in the JSX of React 18 and 19, Preact and Solid, as a compiler sees them that checks declaration files too.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { run } from '../../scripts/run.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
// In the project's folder, so that packages are found from it.
const folder = mkdtempSync(join(root, 'node_modules/.cache/mga-jsx-'));
after(() => rmSync(folder, { recursive: true }));

const frameworks = {
  react: { jsx: 'react-jsx', jsxImportSource: 'react' },
  'react-18': { jsx: 'react-jsx', jsxImportSource: 'react', paths: { react: [join(root, 'node_modules/react-18-types')], 'react/*': [join(root, 'node_modules/react-18-types/*')] } },
  preact: { jsx: 'react-jsx', jsxImportSource: 'preact' },
  solid: { jsx: 'preserve', jsxImportSource: 'solid-js' },
};

describe('in JSX the elements are known, with their properties, attributes and events', () => {
  for (const [name, options] of Object.entries(frameworks)) {
    it(name, async () => {
      const config = join(folder, `${name}.json`);
      writeFileSync(config, JSON.stringify({
        compilerOptions: { ...options, strict: true, noEmit: true, skipLibCheck: false, target: 'es2022', lib: ['es2023', 'dom', 'dom.iterable'], module: 'esnext', moduleResolution: 'bundler', types: [], typeRoots: [join(root, 'node_modules/@types')] },
        files: [join(root, `test/package/jsx/${name}.tsx`)],
      }));
      const { code, output } = await run('node', [join(root, 'node_modules/typescript/bin/tsc'), '-p', config], { quiet: true });
      assert.equal(output, '');
      assert.equal(code, 0);
    });
  }
});

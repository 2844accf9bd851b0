// What the configurator gives to teams with a framework, as compilers see it, for every widget with every attribute it may have.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { tsImport } from 'tsx/esm/api';
import { run } from '../../scripts/run.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { angularSnippet, reactSnippet, reactTypes, vueSnippets } = await tsImport('../../portal/configurator/snippet-frameworks.ts', import.meta.url);
const { fieldsOf } = await tsImport('../../portal/configurator/attribute-fields.ts', import.meta.url);
const { widgets } = JSON.parse(readFileSync(join(root, 'dist/cdn/mga.widgets.json'), 'utf8'));

const valueOf = ({ name, kind, choices }) => (kind === 'words' ? choices[0] : kind === 'number' || name === 'sdg' ? '3' : `"x" & <${name}>`);
const everything = (widget) => ({ tag: widget.tag, feed: 'https://datos.example/feed.json', language: 'en', way: 'react', attributes: Object.fromEntries(fieldsOf(widget).map((field) => [field.name, valueOf(field)])) });

// In the project's folder, so that packages are found from it.
const folder = mkdtempSync(join(root, 'node_modules/.cache/mga-snippets-'));
after(() => rmSync(folder, { recursive: true }));

describe('the components to copy', () => {
  for (const [name, paths] of [['19', {}], ['18', { react: [join(root, 'node_modules/react-18-types')], 'react/*': [join(root, 'node_modules/react-18-types/*')] }]]) {
    it(`are right for the types of React ${name}, all of them`, async () => {
      const files = widgets.map((widget) => {
        const file = join(folder, `${widget.tag}-${name}.tsx`);
        writeFileSync(file, `${reactTypes}\n${reactSnippet(everything(widget), widget)}`);
        return file;
      });
      const config = join(folder, `${name}.json`);
      writeFileSync(config, JSON.stringify({
        compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'react', paths, strict: true, noEmit: true, skipLibCheck: true, target: 'es2022', lib: ['es2023', 'dom', 'dom.iterable'], module: 'esnext', moduleResolution: 'bundler', types: [] },
        files,
      }));
      const { code, output } = await run('node', [join(root, 'node_modules/typescript/bin/tsc'), '-p', config], { quiet: true });
      assert.equal(output, '');
      assert.equal(code, 0);
    });
  }

  it('are code that can be read, in Angular and in the script and settings of Vue', () => {
    for (const widget of widgets) {
      const { component, settings } = vueSnippets(everything(widget));
      const script = /^<script setup>\n([\s\S]*?)<\/script>\n/u.exec(component)[1];
      for (const text of [angularSnippet(everything(widget)), script, settings]) {
        const { diagnostics } = ts.transpileModule(text, { reportDiagnostics: true, compilerOptions: { target: ts.ScriptTarget.ES2022, experimentalDecorators: true } });
        assert.deepEqual(diagnostics.map(({ messageText }) => messageText), [], text);
      }
    }
  });
});

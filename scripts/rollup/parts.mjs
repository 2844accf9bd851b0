// Turns Rollup's chunks into scripts that need no module imports: an `import` from another chunk becomes a look into a registry on the page,
// an `export` an entry in it, and `import()` a call of the loader in src/cdn-parts.ts, which fetches the script by a hash baked into the main file.
import { createHash } from 'node:crypto';

/**
 * @param {{main: string, registry: string}} options file name of the main chunk; name of the registry's symbol, which must change with every version
 * @returns {import('rollup').Plugin} which must come after the minifier
 */
export function parts({ main, registry }) {
  const shared = `globalThis[Symbol.for(${JSON.stringify(registry)})]`;
  return {
    name: 'parts',
    renderDynamicImport: () => ({ left: `${shared}.load(`, right: '.slice(2))' }),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
        const files = {};
        for (const chunk of chunks) chunk.code = detached(this.parse(chunk.code), chunk, shared);
        for (const { fileName, code, imports } of chunks) {
          if (fileName === main) continue;
          files[fileName] = { integrity: `sha384-${createHash('sha384').update(code).digest('base64')}`, needs: imports.filter((name) => name !== main) };
        }
        const chunk = bundle[main];
        for (const [name, value] of [['__MGA_PARTS__', files], ['__MGA_REGISTRY__', registry]]) {
          if (!chunk.code.includes(name)) this.error(`${main} does not mention ${name}`);
          chunk.code = chunk.code.replaceAll(name, () => JSON.stringify(value));
        }
      },
    },
  };
}

/** The chunk's code with its module statements replaced. Rollup writes them in two forms only; any other fails here. */
function detached(program, { code, fileName }, shared) {
  const edits = program.body.filter(({ type }) => /^(Import|Export)/.test(type)).map((node) => {
    const text = (() => {
      if (node.type === 'ImportDeclaration' && node.specifiers.length === 0) return '';
      if (node.type === 'ImportDeclaration' && node.specifiers.every(({ type }) => type === 'ImportSpecifier')) {
        const names = node.specifiers.map(({ imported, local }) => (imported.name === local.name ? local.name : `${imported.name}:${local.name}`));
        return `const{${names}}=${shared}[${JSON.stringify(node.source.value.slice(2))}];`;
      }
      if (node.type === 'ExportNamedDeclaration' && !node.source && !node.declaration) {
        const names = node.specifiers.map(({ exported, local }) => (exported.name === local.name ? local.name : `${exported.name}:${local.name}`));
        // What came first stays: of a script that is on the page twice, all parts work with the same copy.
        return `;(${shared}??={})[${JSON.stringify(fileName)}]??={${names}};`;
      }
      throw new Error(`${fileName}: a module statement of an unexpected form: ${code.slice(node.start, node.end).slice(0, 80)}`);
    })();
    return { node, text };
  });
  return edits.reduceRight((done, { node, text }) => done.slice(0, node.start) + text + done.slice(node.end), code);
}

// Names in the first line of a bundle what is inside, and writes the licence text of every package in it beside it.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {{name: string, version: string, licence: string, file: string}} options the bundle's own name, version and licence;
 *   `file` is where the others' texts go
 * @returns {import('rollup').Plugin} which fails the build when a bundled package has no licence text
 */
export function licences({ name, version, licence, file }) {
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const folders = new Set(chunks.flatMap(({ modules }) => Object.keys(modules)).map(packageFolder).filter(Boolean));
      const found = [...folders].map(readPackage).sort((a, b) => a.name.localeCompare(b.name));
      for (const { text, ...one } of found) if (!text) this.error(`${one.name} has no licence text`);

      const inside = found.map((one) => `${one.name} ${one.version} (${one.licence})`).join(', ');
      const banner = `/*! ${name} ${version} | ${licence} | with ${inside} | licences: ${file} */\n`;
      for (const chunk of chunks) {
        chunk.code = banner + chunk.code;
        // The map has been written by now, for a code of one line less.
        const map = bundle[chunk.sourcemapFileName];
        if (map) map.source = JSON.stringify({ ...JSON.parse(map.source), mappings: `;${chunk.map.mappings}` });
      }
      const rule = '-'.repeat(78);
      const source = found.map((one) => `${one.name} ${one.version}\n${one.licence}\n\n${one.text.trim()}\n`).join(`\n${rule}\n\n`);
      this.emitFile({ type: 'asset', fileName: file, source });
    },
  };
}

/** The package a module of node_modules belongs to. */
function packageFolder(id) {
  return /^(?:\0)?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1];
}

function readPackage(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return { name, version, licence: license, text: file ? readFileSync(join(folder, file), 'utf8') : '' };
}

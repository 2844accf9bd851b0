// Publishes the hash and the size of each bundle, for the `integrity` attribute of the script tag.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/**
 * @param {{version: string, file: string, also?: string[]}} options `file` receives `{version, files: {[name]: {integrity, bytes, brotli}}}`; `also` are
 *   such files of folders below, whose names come with their folder
 * @returns {import('rollup').Plugin} which must come last: the hash is that of the finished file
 */
export function integrity({ version, file, also = [] }) {
  return {
    name: 'integrity',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = {};
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          const bytes = Buffer.from(chunk.code);
          const integrity = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
          files[chunk.fileName] = { integrity, bytes: bytes.length, brotli: brotliCompressSync(bytes).length };
        }
        for (const below of also) {
          for (const [name, facts] of Object.entries(JSON.parse(readFileSync(below, 'utf8')).files)) files[`${basename(dirname(below))}/${name}`] = facts;
        }
        this.emitFile({ type: 'asset', fileName: file, source: `${JSON.stringify({ version, files }, null, 2)}\n` });
      },
    },
  };
}

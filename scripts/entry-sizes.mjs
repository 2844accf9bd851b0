// What each `mga-widgets/define/…` weighs in the page of somebody who installs the package: our own code, without the packages that are installed along and
// without what an element fetches when it is first on a page.
import { readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './run.mjs';

/**
 * @param {string[]} packages that are left out
 * @returns {Promise<{name: string, size: number}[]>} bytes after brotli, the heaviest first
 */
export async function entrySizes(packages) {
  const names = readdirSync(`${root}dist/define`).filter((name) => /^mga-.*\.js$/.test(name));
  const sizes = names.map(async (name) => ({ name: `define/${name.slice(0, -3)}`, size: await weigh(`${root}dist/define/${name}`, packages) }));
  return (await Promise.all(sizes)).sort((a, b) => b.size - a.size);
}

async function weigh(file, packages) {
  const { outputFiles, metafile } = await build({
    entryPoints: [file], bundle: true, splitting: true, minify: true, format: 'esm', target: 'es2022', write: false, metafile: true,
    outdir: 'out', absWorkingDir: root, external: packages, logLevel: 'silent',
  });
  const contents = Object.fromEntries(Object.keys(metafile.outputs).map((path, index) => [path, outputFiles[index].contents]));
  const atOnce = new Set();
  const follow = (path) => {
    if (atOnce.has(path)) return;
    atOnce.add(path);
    for (const { path: imported, kind, external } of metafile.outputs[path].imports) if (kind === 'import-statement' && !external) follow(imported);
  };
  follow(Object.keys(metafile.outputs).find((path) => metafile.outputs[path].entryPoint));
  return brotliCompressSync(Buffer.concat([...atOnce].map((path) => contents[path]))).length;
}

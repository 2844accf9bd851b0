// Sizes of what people download, against budgets. `--parts` also says which folders and files the CDN file is made of.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { SourceMapConsumer } from 'source-map';
import { entrySizes } from './entry-sizes.mjs';

/** Most that each file may weigh, in bytes after brotli; below, most that an entry `mga-widgets/define/…` brings at once, packages apart. */
const budgets = {
  'dist/cdn/mga.js': 42_000,
  'dist/cdn/mga-bar-chart.js': 50_000,
  'dist/cdn/staff/mga-staff.js': 75_000,
  'dist/portal/configurator.js': 30_000,
};
const entryBudget = 19_500;
const staffEntryBudget = 37_500;

const read = (file) => readFileSync(new URL(`../${file}`, import.meta.url));
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

let over = 0;
for (const [file, budget] of Object.entries(budgets)) {
  const size = brotliCompressSync(read(file)).length;
  const fits = size <= budget;
  if (!fits) over += 1;
  console.log(`${fits ? '✓' : '✗'} ${file}: ${kilobytes(size)} of ${kilobytes(budget)} (brotli)`);
  if (process.argv.includes('--parts')) await parts(file, size);
}
const { dependencies } = JSON.parse(read('package.json'));
const entries = await entrySizes(Object.keys(dependencies));
for (const [kind, budget, isOfKind] of [['define/*', entryBudget, (name) => !name.includes('-staff-')], ['define/mga-staff-*', staffEntryBudget, (name) => name.includes('-staff-')]]) {
  const list = entries.filter(({ name }) => isOfKind(name));
  const fits = list[0].size <= budget;
  if (!fits) over += 1;
  console.log(`${fits ? '✓' : '✗'} ${kind}: at most ${kilobytes(list[0].size)} of ${kilobytes(budget)} (brotli, without packages and parts)`);
  console.log(`    ${list.map(({ name, size }) => `${name.replace('define/', '')} ${kilobytes(size)}`).join(' · ')}`);
}
process.exitCode = over ? 1 : 0;

/** Shares the compressed size out by how many minified characters each source became. */
async function parts(file, size) {
  const code = read(file).toString();
  const lines = code.split('\n');
  const bySource = new Map();
  await SourceMapConsumer.with(JSON.parse(read(`${file}.map`)), null, (map) => {
    let last;
    map.eachMapping((mapping) => {
      if (last) {
        const end = mapping.generatedLine === last.generatedLine ? mapping.generatedColumn : lines[last.generatedLine - 1].length;
        bySource.set(last.source, (bySource.get(last.source) ?? 0) + end - last.generatedColumn);
      }
      last = mapping;
    });
  });
  const byFolder = new Map();
  for (const [source, length] of bySource) {
    const name = source?.replace(/^.*node_modules\//, 'npm:').replace(/^.*?src\//, 'src/') ?? '(none)';
    const folder = name.startsWith('npm:') ? /^npm:(@[^/]+\/)?[^/]+/.exec(name)[0] : name.split('/').slice(0, name.startsWith('src/elements') ? 3 : 2).join('/');
    const files = byFolder.get(folder) ?? byFolder.set(folder, []).get(folder);
    files.push([name, length]);
  }
  const sum = (files) => files.reduce((total, [, length]) => total + length, 0);
  const share = (length) => kilobytes((length / code.length) * size);
  for (const [folder, files] of [...byFolder].sort((a, b) => sum(b[1]) - sum(a[1]))) {
    console.log(`  ${share(sum(files)).padStart(8)}  ${folder}`);
    for (const [name, length] of files.sort((a, b) => b[1] - a[1])) if (length > 400) console.log(`      ${share(length).padStart(8)}  ${name} (${length})`);
  }
}

// `npm run bench`: runs what is in bench/, one after another, or only those named: `npm run bench -- board search --quick`. Each prints JSON lines, explained in
// docs/benchmarks.md. Installs what is missing first, the peers the widgets are compared with among it.
//   --out FILE     writes the lines to a file too, under one that tells the machine
//   --table FILE   measures nothing: prints such a file as the tables of docs/benchmarks.md
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { machineLine, markdown } from '../bench/support/table.mjs';
import { findEngine } from './browsers.mjs';
import { root, run, step } from './run.mjs';
import { checkNode, installBrowsers, installPackages, installPeers, installPostgres } from './setup.mjs';

const all = readdirSync(join(root, 'bench')).filter((name) => name.endsWith('.mjs')).map((name) => name.slice(0, -'.mjs'.length));
const given = process.argv.slice(2);
const at = given.findIndex((each) => each.startsWith('-'));
const [names, options] = at < 0 ? [given, []] : [given.slice(0, at), given.slice(at)];
const unknown = names.filter((name) => !all.includes(name));
if (unknown.length) {
  console.error(`There is no bench "${unknown}": choose from ${all.join(', ')}.`);
  process.exit(2);
}

const { values } = parseArgs({ args: options, strict: false, options: { out: { type: 'string' }, table: { type: 'string' } } });
if (values.table) {
  console.log(markdown(readFileSync(values.table, 'utf8')));
  process.exit();
}

checkNode();
await installPackages();
await installPeers();
await installBrowsers();
await installPostgres();
await step('Building', () => run('node', ['scripts/build.mjs', '--if-needed']));
if (values.out) {
  const browser = findEngine('chromium')?.browser;
  const { output } = browser ? await run(browser, ['--version'], { quiet: true }) : { output: 'no Chromium' };
  writeFileSync(values.out, `${JSON.stringify(machineLine(output.trim().split('\n').at(-1)))}\n`);
}
const started = Date.now();
for (const name of names.length ? names : all) {
  const { code, seconds } = await run('node', ['--import', 'tsx', `bench/${name}.mjs`, ...options, ...(values.out ? ['--out', resolve(values.out)] : [])], { env: { TSX_TSCONFIG_PATH: 'server/tsconfig.json' } });
  console.error(`▸ ${name}: ${Math.round(seconds)} s`);
  if (code !== 0) process.exitCode = code;
}
console.error(`▸ All: ${((Date.now() - started) / 60_000).toFixed(1)} min`);

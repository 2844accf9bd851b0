// `npm run bench`: runs what is in bench/, one after another, or only those named: `npm run bench -- board search --quick`. Each prints JSON lines, explained in
// docs/benchmarks.md. Installs what is missing first, the peers the widgets are compared with among it.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
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

checkNode();
await installPackages();
await installPeers();
await installBrowsers();
await installPostgres();
await step('Building', () => run('node', ['scripts/build.mjs', '--if-needed']));
for (const name of names.length ? names : all) {
  const { code } = await run('node', ['--import', 'tsx', `bench/${name}.mjs`, ...options], { env: { TSX_TSCONFIG_PATH: 'server/tsconfig.json' } });
  if (code !== 0) process.exitCode = code;
}

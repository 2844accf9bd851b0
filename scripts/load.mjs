// `npm run test:load`: the server under load, slow clients, full disks, kills and restarts, at full length, one trial after another, or only those named:
// `npm run test:load -- soak kills`. Each prints a line of JSON, explained in docs/reliability.md. `npm test` has the short form of all.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, step } from './run.mjs';
import { checkNode, installPackages, installPostgres } from './setup.mjs';

const folder = 'server/test/load';
const ending = '.load.ts';
const all = readdirSync(join(root, folder)).filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));
const names = process.argv.slice(2);
const unknown = names.filter((name) => !all.includes(name));
if (unknown.length) {
  console.error(`There is no trial "${unknown}": choose from ${all.join(', ')}.`);
  process.exit(2);
}

checkNode();
await installPackages();
await installPostgres();
await step('Building', () => run('node', ['scripts/build.mjs', '--if-needed']));
const files = (names.length ? names : all).map((name) => join(folder, `${name}${ending}`));
const { code } = await run('node', ['--import', 'tsx', '--test', '--test-concurrency=1', '--test-reporter=spec', ...files], { env: { MGA_LOAD: 'full', TSX_TSCONFIG_PATH: 'server/tsconfig.json' } });
process.exitCode = code;

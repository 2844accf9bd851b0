// `npm run test:hostile`: the full form of the tests with hostile texts and with values of chance, explained in docs/reliability.md. `npm test` runs them shorter.
//   --seed 123    the seed that a failure told
//   --shard 2/8   the second eighth of the texts only, in the browsers only: a machine may take hours for all
//   --short       as `npm test` runs them
// ENGINES=chromium leaves the other browsers out.
import { parseArgs } from 'node:util';
import { engines } from './browsers.mjs';
import { run, step, tool } from './run.mjs';
import { checkNode, installBrowsers, installPackages, installPostgres } from './setup.mjs';

const { values } = parseArgs({ options: { seed: { type: 'string' }, shard: { type: 'string' }, short: { type: 'boolean' } } });
const [, index, count] = /^(\d+)\/(\d+)$/.exec(values.shard ?? '1/1') ?? [];
if (!(Number(index) >= 1 && Number(index) <= Number(count))) {
  console.error(`There is no share "${values.shard}": the second of eight is --shard 2/8.`);
  process.exit(2);
}
const env = { ...(!values.short && { HOSTILE: 'full' }), ...(values.shard && { HOSTILE_SHARD: values.shard }), ...(values.seed && { PROPERTY_SEED: values.seed }) };
const texts = 'test/embedding/hostile-data.test.ts';
const inBrowsers = values.shard ? texts : `${texts},test/domain/{read-hostile-feed,read-damaged-feed,well-formed-text,csv,ordinals,workshop-plan,proposal-index}.test.ts`;
const inNode = values.shard ? [] : [
  ['--import', 'tsx', '--test', 'server/test/chance.test.ts', 'server/test/render.test.ts', 'server/test/hostile-content.test.ts', 'server/test/intake-hostile.test.ts'],
  ['--test', 'test/package/feed-contract.test.mjs'],
];

checkNode();
await installPackages();
await installBrowsers();
await installPostgres();
await step('Building', () => run('node', ['scripts/build.mjs', '--if-needed']));
// One after the other: a page of hostile texts takes all the time a machine has.
const results = [];
for (const engine of process.env.ENGINES?.split(',') ?? engines) results.push([engine, await tool('@web/test-runner/dist/bin.js', [], { env: { ...env, ENGINES: engine, FILES: inBrowsers } })]);
for (const args of inNode) results.push([args.at(-1), await run('node', args, { env: { ...env, TSX_TSCONFIG_PATH: 'server/tsconfig.json' } })]);
for (const [name, { code, seconds }] of results) console.log(`${name}: ${code === 0 ? 'nothing was set off' : 'FAILED'} (${seconds.toFixed(0)} s)`);
process.exitCode = results.some(([, { code }]) => code !== 0) ? 1 : 0;

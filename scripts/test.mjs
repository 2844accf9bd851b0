// `npm test`: installs what is missing, builds, runs every kind of test and ends with the line `N passed, N failed`.
// `node scripts/test.mjs unit server` runs only those legs.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engines, missingEngines } from './browsers.mjs';
import { findPostgres } from './postgres.mjs';
import { findPython } from './python.mjs';
import { root, run, step, tool } from './run.mjs';
import { checkNode, installBrowsers, installPackages, installPostgres, installPython, installWordpress } from './setup.mjs';
import { findWordpress } from './wordpress.mjs';

/** Files under a folder, at any depth, whose name ends so. */
const filesIn = (folder, ending) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true }).filter((name) => name.endsWith(ending)).sort().map((name) => join(folder, name))
    : [];

const sources = 'test/{domain,feed,i18n,ui,elements}/**/*.test.ts';
const embedding = 'test/embedding/**/*.test.ts';
const reports = mkdtempSync(join(tmpdir(), 'mga-test-'));

const browser = (name, files, wanted = engines) => ({
  name,
  browser: files,
  start: () => tool('@web/test-runner/dist/bin.js', [], { env: { ENGINES: wanted.join(), FILES: files, TEST_COUNTS: join(reports, `${name}.json`) } }),
});
const node = (name, folder, ending, flags = [], env = {}) => ({
  name,
  start(options) {
    const files = filesIn(folder, ending);
    if (!files.length) return Promise.resolve({ code: 1, output: `No ${ending} in ${folder}\n`, seconds: 0 });
    const report = ['--test-reporter=spec', '--test-reporter-destination=stdout', '--test-reporter=./scripts/node-count-reporter.mjs'];
    return run('node', [...flags, '--test', ...report, `--test-reporter-destination=${join(reports, `${name}.json`)}`, ...files], { ...options, env });
  },
});

/** What each leg needs built is built before; `unit`, `server` and `house` read only sources. */
const legs = {
  unit: browser('unit', sources),
  embedding: { ...browser('embedding', embedding), built: true },
  server: { ...node('server', 'server/test', '.test.ts', ['--import', 'tsx'], { TSX_TSCONFIG_PATH: 'server/tsconfig.json' }), databases: true },
  package: { ...node('package', 'test/package', '.test.mjs'), built: true },
  portal: { ...node('portal', 'test/portal', '.test.mjs', ['--import', 'tsx'], { TSX_TSCONFIG_PATH: 'server/tsconfig.json' }), built: true, visits: true, databases: true },
  wordpress: { ...node('wordpress', 'test/wordpress', '.test.mjs'), built: true, visits: true, cms: true },
  house: node('house', 'test/house', '.test.mjs'),
  check: { name: 'check', built: true, start: (options) => run('node', ['scripts/check.mjs'], { ...options, env: { TEST_COUNTS: join(reports, 'check.json') } }) },
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !legs[name]);
if (unknown.length) {
  console.error(`There is no leg "${unknown}": choose from ${Object.keys(legs).join(', ')}.`);
  process.exit(2);
}
const chosen = names.length ? names.map((name) => legs[name]) : Object.values(legs);

const begin = Date.now();
checkNode();
await installPackages();
const inBrowsers = chosen.filter((leg) => leg.browser);
if (chosen.some((leg) => leg.browser || leg.visits)) await installBrowsers();
if (chosen.some((leg) => leg.databases)) await installPostgres();
if (chosen.includes(legs.server)) await installPython();
if (chosen.some((leg) => leg.cms)) await installWordpress();
if (chosen.some((leg) => leg.built)) await step('Building', () => run('node', ['scripts/build.mjs', '--if-needed']));

const results = [];
const countsOf = (leg) => {
  const file = join(reports, `${leg.name}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0, skipped: 0, lost: 0 };
};
const record = async (leg) => {
  let result = await leg.start();
  let counts = countsOf(leg);
  // WebKit's driver now and then does not answer, and the run may end there: no test failed, so they are run once more.
  if (leg.browser && result.code !== 0 && counts.failed === counts.lost) {
    console.log(`\n▸ ${leg.name}: a browser was lost and no test failed; once more`);
    result = await leg.start();
    counts = countsOf(leg);
  }
  // A leg that ended badly before it could count anything failed once.
  if (result.code !== 0 && counts.failed === 0) counts.failed = 1;
  results.push({ name: leg.name, seconds: result.seconds, ...counts });
};

// Browser legs share a run, each browser started once, and WebKit has one of its own: beside the two others its driver lost pages. One run after the
// other: a server that is killed a hundred times leaves browsers no time to answer in.
const files = inBrowsers.map((leg) => leg.browser).join(',');
const groups = [engines.filter((engine) => engine !== 'webkit'), ['webkit']];
// Where a browser may be missing, nothing is started for it; under CI its run says that it is.
const startable = (group) => process.env.CI === 'true' || missingEngines(group).length < group.length;
const inTurn = inBrowsers.length ? groups.filter(startable).map((group) => browser(`${inBrowsers.map((leg) => leg.name).join(' and ')} in ${group.join(' and ')}`, files, group)) : [];
for (const leg of [...inTurn, ...chosen.filter((leg) => !leg.browser)]) {
  console.log(`\n▸ ${leg.name}`);
  await record(leg);
}
rmSync(reports, { recursive: true, force: true });

console.log('');
for (const { name, seconds, passed, failed, skipped } of results) {
  console.log(`${name}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''} (${seconds.toFixed(0)} s)`);
}
const untested = inBrowsers.length ? missingEngines() : [];
if (chosen.some((leg) => leg.databases) && !findPostgres()) untested.push('PostgreSQL');
if (chosen.includes(legs.server) && !findPython()) untested.push('Python readers');
if (chosen.some((leg) => leg.cms) && !findWordpress()) untested.push('WordPress');
if (untested.length) console.log(`NOT TESTED in ${untested.join(' and ')}: not on this machine`);
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
console.log(`in ${((Date.now() - begin) / 1000).toFixed(0)} s`);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 || results.some((result) => result.passed === 0) ? 1 : 0;

// `npm test`: installs what is missing, builds, runs every kind of test and ends with the line `N passed, N failed`.
// `node scripts/test.mjs unit server` runs only those legs.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engines, missingEngines } from './browsers.mjs';
import { findPostgres } from './postgres.mjs';
import { findPython } from './python.mjs';
import { root, run, step, tool } from './run.mjs';
import { failedFiles, failures, reportOf, secondRun, total } from './test-report.mjs';
import { checkNode, installBrowsers, installPackages, installPeers, installPostgres, installPython, installWordpress } from './setup.mjs';
import { findWordpress } from './wordpress.mjs';

/** Files under a folder, at any depth, whose name ends so. */
const filesIn = (folder, ending) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true }).filter((name) => name.endsWith(ending)).sort().map((name) => join(folder, name))
    : [];

const sources = 'test/{domain,feed,i18n,ui,elements,configurator}/**/*.test.ts';
const embedding = 'test/embedding/**/*.test.ts';
const faults = 'test/faults/**/*.test.ts';
const reports = mkdtempSync(join(tmpdir(), 'mga-test-'));

/** A leg runs all its files, or the ones it is given; both kinds take and leave the same. */
const browser = (name, files, wanted = engines) => ({
  name,
  browser: files,
  start: (report, only) => tool('@web/test-runner/dist/bin.js', [], { env: { ENGINES: wanted.join(), FILES: only?.join() ?? files, TEST_COUNTS: report } }),
});
const node = (name, folder, ending, flags = [], env = {}) => ({
  name,
  start(report, only) {
    const files = only ?? filesIn(folder, ending);
    if (!files.length) return Promise.resolve({ code: 1, output: `No ${ending} in ${folder}\n`, seconds: 0 });
    const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout', '--test-reporter=./scripts/node-count-reporter.mjs'];
    return run('node', [...flags, '--test', ...reporters, `--test-reporter-destination=${report}`, ...files], { env });
  },
});

/** What each leg needs built is built before; `unit`, `server` and `house` read only sources. */
const legs = {
  unit: browser('unit', sources),
  embedding: { ...browser('embedding', embedding), built: true },
  faults: { ...browser('faults', faults), built: true },
  server: { ...node('server', 'server/test', '.test.ts', ['--import', 'tsx', '--test-concurrency=2'], { TSX_TSCONFIG_PATH: 'server/tsconfig.json' }), databases: true },
  load: { ...node('load', 'server/test/load', '.load.ts', ['--import', 'tsx', '--test-concurrency=2'], { TSX_TSCONFIG_PATH: 'server/tsconfig.json' }), built: true, databases: true },
  package: { ...node('package', 'test/package', '.test.mjs'), built: true },
  portal: { ...node('portal', 'test/portal', '.test.mjs', ['--import', 'tsx'], { TSX_TSCONFIG_PATH: 'server/tsconfig.json' }), built: true, visits: true, databases: true },
  accessibility: { ...node('accessibility', 'test/accessibility', '.test.mjs', ['--import', 'tsx', '--test-concurrency=1'], { TSX_TSCONFIG_PATH: 'server/tsconfig.json' }), built: true, visits: true },
  apps: { ...node('apps', 'test/apps', '.test.mjs'), built: true, visits: true },
  endurance: { ...node('endurance', 'test/faults', '.test.mjs', ['--import', 'tsx'], { TSX_TSCONFIG_PATH: 'server/tsconfig.json' }), built: true, visits: true },
  bench: { ...node('bench', 'test/bench', '.test.mjs'), built: true, visits: true, databases: true, peers: true },
  wordpress: { ...node('wordpress', 'test/wordpress', '.test.mjs'), built: true, visits: true, cms: true },
  house: node('house', 'test/house', '.test.mjs'),
  check: { name: 'check', built: true, again: false, start: (report) => run('node', ['scripts/check.mjs'], { env: { TEST_COUNTS: report } }) },
};

// `--update` takes what is told of each widget as it is now: test/accessibility/trees.test.mjs.
if (process.argv.includes('--update')) process.env.UPDATE_TREES = '1';
const names = process.argv.slice(2).filter((name) => name !== '--update');
// What takes minutes is done when it is asked for by name, and its short form among everything else.
if (!names.includes('accessibility')) process.env.ACCESSIBILITY_FORM = 'short';
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
if (chosen.some((leg) => leg.peers)) await installPeers();
if (chosen.some((leg) => leg.built)) await step('Building', () => run('node', ['scripts/build.mjs', '--if-needed']));
if (chosen.includes(legs.embedding)) await step('Building what only these tests need', () => run('node', ['scripts/embedding-builds.mjs']));

const results = [];
/** Runs a leg's files, or all it has, and reads what the run left; `lost` is a run that ended badly without a test that failed. */
async function runFiles(leg, only) {
  const file = join(reports, `${leg.name}.json`);
  rmSync(file, { force: true });
  const { code, seconds } = await leg.start(file, only);
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return { report, seconds, lost: code !== 0 && !failedFiles(report).length };
}
async function record(leg) {
  const runs = [await runFiles(leg)];
  const runAgain = async (files) => {
    console.log(`\n▸ ${leg.name}: once more${files ? ` ${files.join(', ')}` : ''}`);
    runs.unshift(await runFiles(leg, files));
    return runs[0].report;
  };
  // WebKit's driver now and then does not answer, and the run may end there.
  if (runs[0].lost) await runAgain();
  const { report, unsteady } = leg.again === false ? { report: runs[0].report, unsteady: [] } : await secondRun(runs[0].report, runAgain);
  if (runs[0].lost) Object.assign(reportOf(report, leg.name), { failed: 1, failures: ['ended badly'] });
  results.push({ name: leg.name, seconds: runs.reduce((sum, { seconds }) => sum + seconds, 0), report, unsteady });
}

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
const list = (title, names) => names.length && console.log([title, ...names].join('\n  ') + '\n');
list('Failed:', results.flatMap(({ report }) => failures(report)));
list('Failed, and passed when run once more alone:', results.flatMap(({ unsteady }) => unsteady));
for (const { name, seconds, report } of results) {
  const skipped = total(report, 'skipped');
  console.log(`${name}: ${total(report, 'passed')} passed, ${total(report, 'failed')} failed${skipped ? `, ${skipped} skipped` : ''} (${seconds.toFixed(0)} s)`);
}
const untested = inBrowsers.length ? missingEngines() : [];
if (chosen.some((leg) => leg.databases) && !findPostgres()) untested.push('PostgreSQL');
if (chosen.includes(legs.server) && !findPython()) untested.push('Python readers');
if (chosen.some((leg) => leg.cms) && !findWordpress()) untested.push('WordPress');
if (untested.length) console.log(`NOT TESTED in ${untested.join(' and ')}: not on this machine`);
const sum = (outcome) => results.reduce((sum, { report }) => sum + total(report, outcome), 0);
console.log(`in ${((Date.now() - begin) / 1000).toFixed(0)} s`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 || results.some(({ report }) => total(report, 'passed') === 0) ? 1 : 0;

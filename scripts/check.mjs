// `npm run check`: everything that can be said about the project without running it. Shows every finding, then fails if there was one.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pack } from './pack.mjs';
import { root, run, step, tool } from './run.mjs';
import { checkNode, installPackages } from './setup.mjs';

const quiet = { quiet: true };

/** The committed manifest against one made now. */
async function manifestDrift() {
  const folder = 'node_modules/.cache/mga-manifest';
  rmSync(join(root, folder), { recursive: true, force: true });
  const result = await tool('@custom-elements-manifest/analyzer/cem.js', ['analyze', '--quiet', '--outdir', folder], quiet);
  const [now, committed] = [folder, '.'].map((place) => join(root, place, 'custom-elements.json')).map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : ''));
  return now && now === committed ? result : { ...result, code: 1, output: `${result.output}custom-elements.json is not what the sources say: run \`npm run generate\` and commit the result.\n` };
}

/** Packs once and asks both judges of packages about the very same file. */
async function packageChecks() {
  const folder = mkdtempSync(join(tmpdir(), 'mga-pack-'));
  const start = Date.now();
  const packed = await pack(folder);
  const results = packed.code ? [packed] : [await tool('publint/src/cli.js', [packed.file, '--strict'], quiet), await attw(packed.file)];
  rmSync(folder, { recursive: true, force: true });
  return { code: Math.max(...results.map(({ code }) => code)), output: results.map(({ output }) => output).join(''), seconds: (Date.now() - start) / 1000 };
}

/** The package is ES modules only and has files that are no modules; both are meant. */
const attw = (file) =>
  tool('@arethetypeswrong/cli/dist/index.js', [file, '--profile', 'esm-only', '--exclude-entrypoints', './custom-elements.json', './schema', './package.json', '--no-emoji', '--no-color'], quiet);

const checks = {
  'Types': () => tool('typescript/bin/tsc', ['--noEmit'], quiet),
  'Types of the server': () => tool('typescript/bin/tsc', ['-p', 'server'], quiet),
  'Lint: style, zones, addresses': () => tool('eslint/bin/eslint.js', ['.', '--max-warnings', '0', '--cache', '--cache-location', 'node_modules/.cache/eslint/'], quiet),
  'Generated from the schema': () => run('node', ['scripts/generate-contract.mjs', '--check'], quiet),
  'Manifest of the elements': manifestDrift,
  'Unused files, exports and packages': () => tool('knip/bin/knip.js', ['--no-progress'], quiet),
  'Sizes': () => run('node', ['scripts/sizes.mjs'], quiet),
  'Package: entries and types': packageChecks,
};

checkNode();
await installPackages();
await step('Building', () => run('node', ['scripts/build.mjs', '--if-needed'], quiet));

const failed = [];
for (const [title, check] of Object.entries(checks)) {
  const { code, output, seconds } = await check();
  console.log(`${code === 0 ? '✓' : '✗'} ${title} (${seconds.toFixed(1)} s)`);
  if (code !== 0) {
    failed.push(title);
    console.log(output.trimEnd().replace(/^/gm, '    '));
  } else if (title === 'Sizes') console.log(output.trimEnd().replace(/^/gm, '  '));
}
console.log(failed.length ? `\nNot right: ${failed.join('; ')}` : '\nEverything is right.');
if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify({ check: { passed: Object.keys(checks).length - failed.length, failed: failed.length, skipped: 0, failures: failed } }));
process.exitCode = failed.length ? 1 : 0;

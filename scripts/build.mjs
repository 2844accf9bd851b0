// `npm run build`: dist/ (modules, types, the CDN files) and server/dist/.
// `--if-needed` does nothing when nothing that goes into them has changed since the last time.
// `--suffix v1` builds only dist/cdn-v1/: mga-v1.js, whose tags end in -v1, for a page that has another mga.js of its own.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeEditorData } from './editor-data.mjs';
import { writePortal } from './portal-pages.mjs';
import { root, step, tool } from './run.mjs';

const suffix = process.argv.includes('--suffix') ? (process.argv[process.argv.indexOf('--suffix') + 1] ?? '') : undefined;
if (suffix !== undefined) {
  if (!/^[a-z0-9]+$/.test(suffix)) {
    console.error('--suffix takes small letters and digits, such as v1');
    process.exit(2);
  }
  const folder = `dist/cdn-${suffix}`;
  rmSync(join(root, folder), { recursive: true, force: true });
  await step(`Widgets: ${folder}/mga-${suffix}.js`, () => tool('rollup/dist/bin/rollup', ['-c', '--silent', '--configFolder', folder, '--configSuffix', suffix], { quiet: true }));
  process.exit();
}

const inputs = [
  'src', 'schema', 'server/src', 'portal', 'custom-elements.json', 'scripts/editor-data.mjs', 'scripts/portal-pages.mjs', 'scripts/rollup', 'package-lock.json', 'package.json', 'rollup.config.js',
  'tsconfig.json', 'tsconfig.build.json', 'server/tsconfig.json', 'server/tsconfig.build.json',
];
const outputs = ['dist/cdn/mga.js', 'dist/index.d.ts', 'dist/portal/index.html', 'server/dist/cli.js'];
const stamp = join(root, 'node_modules/.cache/mga-build');

/** One hash of every file a build reads. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const input of inputs) {
    const files = input.includes('.') ? [input] : readdirSync(join(root, input), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length))
      .sort();
    for (const file of files) hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

const now = fingerprint();
const isCurrent = existsSync(stamp) && readFileSync(stamp, 'utf8') === now && outputs.every((file) => existsSync(join(root, file)));
if (process.argv.includes('--if-needed') && isCurrent) {
  console.log('▸ The build is current');
  process.exit();
}

const tsc = (project) => tool('typescript/bin/tsc', ['-p', project], { quiet: true });
rmSync(join(root, 'dist'), { recursive: true, force: true });
rmSync(join(root, 'server/dist'), { recursive: true, force: true });
await Promise.all([
  step('Widgets: modules and the CDN file', () => tool('rollup/dist/bin/rollup', ['-c', '--silent'], { quiet: true })),
  // The server reads the widgets' types, so it waits for them.
  step('Widgets: types', () => tsc('tsconfig.build.json')).then(() => step('Server', () => tsc('server/tsconfig.build.json'))),
]);
writePortal(join(root, 'dist/portal'));
writeEditorData(root);
mkdirSync(join(stamp, '..'), { recursive: true });
writeFileSync(stamp, now);

// Builds that only test/embedding needs: another version of the script, and one whose tags have a suffix. Nothing is done when they are those of the
// build there is. `npm test` runs this after building; run it yourself before `npx wtr` on a new build.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, step, tool } from './run.mjs';

/** Where they are, a folder for each. */
export const embeddingBuilds = join(root, 'node_modules/.cache/mga-embedding');

const builds = {
  'Another version': ['--configFolder', join(embeddingBuilds, 'other'), '--configVersion', '0.0.9'],
  'Tags with a suffix': ['--configFolder', join(embeddingBuilds, 'v1'), '--configSuffix', 'v1'],
};

async function main() {
  const stamp = join(embeddingBuilds, 'stamp');
  const now = readFileSync(join(root, 'node_modules/.cache/mga-build'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  rmSync(embeddingBuilds, { recursive: true, force: true });
  await Promise.all(Object.entries(builds).map(([title, options]) => step(`For the tests: ${title}`, () => tool('rollup/dist/bin/rollup', ['-c', '--silent', ...options], { quiet: true }))));
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();

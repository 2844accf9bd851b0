// `npm run setup`: brings what a new machine lacks — packages, and on Debian the three browsers. Also the first thing `npm start` and `npm test` do.
import { existsSync, readFileSync } from 'node:fs';
import { debianPackages, findEngine, missingEngines } from './browsers.mjs';
import { root, run, step } from './run.mjs';

const needed = [20, 19];

/** Ends with clear words on a Node that is too old. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return;
  console.error(`This needs Node ${needed.join('.')} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/** True when node_modules holds exactly the versions of the lock file, however they got there. */
export function packagesAreCurrent() {
  const installed = `${root}node_modules/.package-lock.json`;
  if (!existsSync(installed)) return false;
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const want = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')).packages;
  return Object.entries(want).every(([path, { version, optional, link }]) => {
    if (!path.includes('node_modules/') || link) return true;
    return have[path] ? have[path].version === version : Boolean(optional);
  });
}

/** Installs the packages of the lock file when they are missing or others. */
export async function installPackages() {
  if (packagesAreCurrent()) return;
  // The npm that started this, when one did: it may not be the first in PATH.
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund'];
  await step('Installing the packages (a minute or less)', () =>
    npm?.endsWith('js') ? run('node', [npm, ...args]) : run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args),
  );
}

/** Installs missing browsers on Debian; elsewhere, or without the right, says what is missing and goes on. */
export async function installBrowsers() {
  const missing = missingEngines();
  if (!missing.length) return;
  const packages = missing.flatMap((engine) => debianPackages[engine]);
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const allowed = existsSync('/etc/debian_version') && (!sudo.length || (await run('sudo', ['-n', 'true'], { quiet: true })).code === 0);
  if (allowed) {
    const apt = (...args) => {
      const [command, ...rest] = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...args];
      return run(command, rest, { quiet: true });
    };
    console.log(`▸ Installing ${packages.join(', ')} (some minutes)`);
    const start = Date.now();
    await apt('update');
    const { code, output } = await apt('install', '-y', '--no-install-recommends', ...packages);
    if (code !== 0) console.error(output.split('\n').slice(-15).join('\n'));
    else console.log(`  ${((Date.now() - start) / 1000).toFixed(0)} s`);
  }
  const still = missing.filter((engine) => !findEngine(engine));
  if (!still.length) return;
  console.error(`Not on this machine: ${still.join(', ')}. The tests need them; on Debian: sudo apt-get install ${still.flatMap((engine) => debianPackages[engine]).join(' ')}`);
}

if (process.argv[1] === import.meta.filename) {
  checkNode();
  await installPackages();
  await installBrowsers();
  console.log(missingEngines().length ? 'Packages are ready.' : 'Packages and browsers are ready.');
}

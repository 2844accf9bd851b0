// `npm run setup`: brings what a new machine lacks — packages, and on Debian a compiler, the three browsers, PostgreSQL, two readers written in Python and a WordPress. Also the first thing `npm start` and `npm test` do.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { debianPackages, findEngine, missingEngines } from './browsers.mjs';
import { findPostgres, postgresPackage } from './postgres.mjs';
import { findPython, pythonPackages } from './python.mjs';
import { root, run, step } from './run.mjs';
import { findWordpress, wordpressPackages, wordpressPrograms, wordpressUnpacked } from './wordpress.mjs';

const needed = [20, 19];

/** Ends with clear words on a Node that is too old. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return;
  console.error(`This needs Node ${needed.join('.')} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/**
 * True when node_modules holds exactly the versions of the lock file, however they got there.
 * @param folder Of the lock file, ending in a slash.
 */
export function packagesAreCurrent(folder = root) {
  const installed = `${folder}node_modules/.package-lock.json`;
  if (!existsSync(installed)) return false;
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const want = JSON.parse(readFileSync(`${folder}package-lock.json`, 'utf8')).packages;
  return Object.entries(want).every(([path, { version, optional, link }]) => {
    if (!path.includes('node_modules/') || link) return true;
    return have[path] ? have[path].version === version : Boolean(optional);
  });
}

/** True when the one package with a binary, SQLite, was built or fetched for this very Node. */
function sqliteWorks() {
  try {
    const Database = createRequire(`${root}server/package.json`)('better-sqlite3');
    new Database(':memory:').close();
    return true;
  } catch {
    return false;
  }
}

/** Installs the packages of the lock file when they are missing or others. */
export async function installPackages() {
  const current = packagesAreCurrent();
  if (current && sqliteWorks()) return;
  await installCompiler();
  const args = current ? ['rebuild', 'better-sqlite3'] : ['ci', '--no-audit', '--no-fund'];
  // A compilation uses the headers this Node came with, where it has them, rather than fetching them.
  const prefix = join(dirname(realpathSync(process.execPath)), '..');
  const env = existsSync(join(prefix, 'include/node/node_version.h')) ? { npm_package_config_node_gyp_nodedir: prefix } : {};
  await step(current ? 'Building SQLite for this Node' : 'Installing the packages (a minute or two)', () => runNpm(args, { env }));
}

/** Runs the npm that started this, when one did: it may not be the first in PATH. */
function runNpm(args, options) {
  const npm = process.env.npm_execpath;
  return npm?.endsWith('js') ? run('node', [npm, ...args], options) : run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
}

/** Installs what the benchmarks compare with, which only they need, in a folder of its own. */
export async function installPeers() {
  if (packagesAreCurrent(`${root}bench/`)) return;
  // Their scripts would prepare them for other uses than to be served.
  await step('Installing the peers of the benchmarks', () => runNpm(['ci', '--prefix', 'bench', '--ignore-scripts', '--no-audit', '--no-fund']));
}

/** What compiles SQLite where its binary cannot be fetched, with the Debian package each program is in. */
const compiler = { python3: 'python3', make: 'make', 'g++': 'g++' };

/** Installs on Debian what compiling takes; elsewhere, or without the right, says what may be missing and goes on: usually nothing is compiled. */
async function installCompiler() {
  const missing = async () => {
    const found = await Promise.all(Object.keys(compiler).map(async (program) => (await run(program, ['--version'], { quiet: true })).code === 0));
    return Object.values(compiler).filter((_, index) => !found[index]);
  };
  const packages = await missing();
  if (!packages.length) return;
  const asRoot = await debian();
  if (asRoot) await install(asRoot, packages);
  const still = await missing();
  if (still.length) console.error(`Not on this machine: ${still.join(', ')}. They are needed where SQLite has no binary to fetch; on Debian: sudo apt-get install ${still.join(' ')}`);
}

/** Runs apt-get with the right to install; undefined where there is no Debian or no such right. */
async function debian() {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (!existsSync('/etc/debian_version') || (sudo.length && (await run('sudo', ['-n', 'true'], { quiet: true })).code !== 0)) return undefined;
  return (...command) => {
    const [program, ...args] = [...sudo, ...command];
    return run(program, args, { quiet: true });
  };
}

/** Installs Debian packages, saying how long it took or how it failed. */
async function install(asRoot, packages) {
  console.log(`▸ Installing ${packages.join(', ')} (some minutes)`);
  const start = Date.now();
  const apt = (...args) => asRoot('env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...args);
  await apt('update');
  const { code, output } = await apt('install', '-y', '--no-install-recommends', ...packages);
  if (code !== 0) console.error(output.split('\n').slice(-15).join('\n'));
  else console.log(`  ${((Date.now() - start) / 1000).toFixed(0)} s`);
}

/** Installs missing browsers on Debian; elsewhere, or without the right, says what is missing and goes on. */
export async function installBrowsers() {
  const missing = missingEngines();
  if (!missing.length) return;
  const asRoot = await debian();
  if (asRoot) await install(asRoot, missing.flatMap((engine) => debianPackages[engine]));
  const still = missing.filter((engine) => !findEngine(engine));
  if (!still.length) return;
  console.error(`Not on this machine: ${still.join(', ')}. The tests need them; on Debian: sudo apt-get install ${still.flatMap((engine) => debianPackages[engine]).join(' ')}`);
}

const clusterSettings = '/etc/postgresql-common/createcluster.conf';

/**
 * Installs the PostgreSQL programs on Debian when they are missing, without the database the package would make and start for the whole machine:
 * the tests start their own. Elsewhere, or without the right, says what is missing and goes on.
 */
export async function installPostgres() {
  if (findPostgres()) return;
  const asRoot = await debian();
  if (asRoot) {
    await install(asRoot, ['postgresql-common']);
    const makeCluster = (change) => asRoot('sed', '-i', change, clusterSettings);
    await makeCluster('s/^#create_main_cluster = true/create_main_cluster = false/');
    await install(asRoot, [postgresPackage]);
    await makeCluster('s/^create_main_cluster = false/#create_main_cluster = true/');
  }
  if (findPostgres()) return;
  console.error(`Not on this machine: PostgreSQL. The tests of the server need its programs; on Debian: sudo apt-get install ${postgresPackage}`);
}

/** Installs on Debian the readers of calendars and feeds that the tests compare ours with; elsewhere, or without the right, says what is missing and goes on. */
export async function installPython() {
  if (findPython()) return;
  const asRoot = await debian();
  if (asRoot) await install(asRoot, pythonPackages);
  if (findPython()) return;
  console.error(`Not on this machine: a Python with feedparser and icalendar. Tests of the calendar and of the Atom feeds need it; on Debian: sudo apt-get install ${pythonPackages.join(' ')}`);
}

/**
 * Brings on Debian a WordPress for the plugin's tests: PHP and MariaDB as programs, WordPress itself unpacked into `node_modules/.cache`, since installing it would start a web server
 * for the whole machine. Elsewhere, or without the right, says what is missing and goes on.
 */
export async function installWordpress() {
  if (findWordpress()) return;
  const asRoot = await debian();
  if (asRoot) {
    await install(asRoot, wordpressPrograms);
    const folder = mkdtempSync(join(tmpdir(), 'mga-wordpress-'));
    await run('apt-get', ['-q', 'download', ...wordpressPackages], { quiet: true, cwd: folder });
    // On a new machine the folder it is in is not there yet, and dpkg-deb makes only the last one.
    mkdirSync(wordpressUnpacked, { recursive: true });
    for (const file of readdirSync(folder)) await run('dpkg-deb', ['-x', join(folder, file), wordpressUnpacked], { quiet: true });
    rmSync(folder, { recursive: true });
  }
  if (findWordpress()) return;
  console.error(`Not on this machine: WordPress, PHP and MariaDB. The plugin's tests need them; on Debian, as root: npm run setup. Elsewhere WORDPRESS_FOLDER names a WordPress`);
}

if (process.argv[1] === import.meta.filename) {
  checkNode();
  await installPackages();
  await installBrowsers();
  await installPostgres();
  await installPython();
  await installWordpress();
  console.log(missingEngines().length || !findPostgres() || !findPython() || !findWordpress() ? 'Packages are ready.' : 'Packages, browsers, PostgreSQL, Python and WordPress are ready.');
}

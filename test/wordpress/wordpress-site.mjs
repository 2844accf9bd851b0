// A WordPress of its own for a test: a copy of the files, a MariaDB on a socket and PHP's own server, all in a temporary folder and gone with it.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/run.mjs';
import { findWordpress } from '../../scripts/wordpress.mjs';

const found = findWordpress();

/** Why there can be no site here; under CI that is a failure, not a reason to skip. */
export const noWordpress = found || process.env.CI === 'true' ? false : 'WordPress, PHP and MariaDB are not on this machine: `npm run setup` brings them on Debian';

const isRoot = process.getuid?.() === 0;

/** Runs a program to its end. @throws with what it said when it fails */
function must(program, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', ...options });
  if (status !== 0) throw new Error(`${program} ${args[0]}: ${error?.message ?? stderr}${stdout}`);
  return stdout;
}

/** A port nobody listens on. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Tries until it succeeds. @throws the last failure after so many seconds */
export async function eventually(attempt, seconds = 20) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Starts a program in a group of its own; `end` ends all of it, and so does the end of this process, whatever it comes by. */
function start(program, args, options) {
  const child = spawn(program, args, { stdio: 'ignore', detached: true, ...options });
  const kill = () => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGTERM');
  };
  process.once('exit', kill);
  return {
    async end() {
      process.off('exit', kill);
      kill();
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}

// A signal ends a process without its `exit`, unless somebody asks for it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));

/** A database in a folder, reached by a socket in it. */
async function startDatabase(folder) {
  const user = isRoot ? ['--user=root'] : [];
  const data = join(folder, 'data');
  const socket = join(folder, 'sql');
  must(found.installer, ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...user]);
  const server = start(found.mariadb, ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, `--pid-file=${join(folder, 'pid')}`, '--skip-networking', '--innodb-flush-log-at-trx-commit=0', ...user]);
  const php = (code) => must(found.php, ['-r', `$db = new mysqli('localhost', 'root', '', '', 0, '${socket}'); ${code}`]);
  await eventually(() => php('$db->query("CREATE DATABASE wordpress");'));
  return {
    socket,
    end: () => server.end(),
    /** Rows of a query, each a list of texts. */
    rows: (query) => JSON.parse(php(`$db->select_db('wordpress'); echo json_encode($db->query(${JSON.stringify(query)})->fetch_all());`)),
  };
}

/**
 * Makes and starts a site with the built plugin among its files, not active yet, with the users `admin` and `autora`, whose passwords are their names.
 * @returns {Promise<{origin: string, version: string, folder: string, rows: (query: string) => string[][], php: (code: string) => string, log: () => string, stop: () => Promise<void>}>}
 *   `rows` asks the database, `php` runs code in WordPress, `log` is what PHP complained of in our own files
 */
export async function startWordpress() {
  const folder = mkdtempSync(join(tmpdir(), 'mga-wp-'));
  const site = join(folder, 'site');
  const origin = `http://127.0.0.1:${await freePort()}`;
  cpSync(found.folder, site, { recursive: true, dereference: true, filter: (path) => existsSync(path) });
  for (const name of ['wp-config.php', 'router.php', 'install.php']) cpSync(join(root, 'test/wordpress/site', name), join(site, name));
  mkdirSync(join(site, 'wp-content/mu-plugins'), { recursive: true });
  cpSync(join(root, 'test/wordpress/site/loopback.php'), join(site, 'wp-content/mu-plugins/loopback.php'));
  cpSync(join(root, 'dist/wordpress/mga-widgets'), join(site, 'wp-content/plugins/mga-widgets'), { recursive: true });

  const database = await startDatabase(folder);
  const env = { ...process.env, MGA_SOCKET: database.socket, MGA_SITE: origin, PHP_CLI_SERVER_WORKERS: '4' };
  must(found.php, ['install.php'], { cwd: site, env });
  const server = start(found.php, ['-d', 'opcache.enable_cli=1', '-S', new URL(origin).host, 'router.php'], { cwd: site, env });
  await eventually(() => fetch(`${origin}/wp-login.php`));
  const php = (code) => must(found.php, ['-r', `$_SERVER['HTTP_HOST'] = '${new URL(origin).host}'; require 'wp-load.php'; ${code}`], { cwd: site, env });
  return {
    origin,
    folder: site,
    version: php('echo get_bloginfo("version");'),
    rows: database.rows,
    php,
    log() {
      const file = join(site, 'debug.log');
      return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter((line) => line.includes('mga-widgets')).join('\n') : '';
    },
    async stop() {
      await server.end();
      await database.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

import { spawn, spawnSync, type ChildProcessByStdio } from 'node:child_process';
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import pg from 'pg';
import { findPostgres } from '../../../scripts/postgres.mjs';

/** A PostgreSQL server of the test's own, reached by a socket in a folder only the tests know; every commit is synced to disk. */
export interface Postgres {
  /** Makes an empty database; its connection string, as `DATABASE_URL` takes it. */
  database(): Promise<string>;
  /** Kills the server as a power cut would, or with another signal (`SIGQUIT` is `pg_ctl stop -m immediate`); what was committed stays. */
  kill(signal?: NodeJS.Signals): Promise<void>;
  /** Whether it runs: it ends by itself where it cannot write its log. */
  isRunning(): boolean;
  /** Starts it again after `kill`. */
  start(): Promise<void>;
  /** Ends it and removes its files. */
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root; this is `nobody` on every system that has root in containers. */
const nobody = 65_534;
const user = 'mga';

/** Why the tests that need PostgreSQL can't run here, for node:test's `skip`; false when they can. Under CI=true there is no such excuse. */
export const withoutPostgres: string | false =
  findPostgres() || process.env['CI'] === 'true' ? false : 'PostgreSQL is not on this machine: npm run setup installs it on Debian';

/** Makes a cluster in a temporary folder, or in one inside another, and starts it; one or two seconds. Stop it in `after`. */
export async function startPostgres(within = tmpdir()): Promise<Postgres> {
  const programs = findPostgres();
  if (!programs) throw new Error('PostgreSQL is not on this machine; on Debian: apt-get install postgresql');
  const folder = mkdtempSync(join(within, 'mga-postgres-'));
  const asNobody = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
  if (asNobody.uid !== undefined) chownSync(folder, nobody, nobody);
  const data = join(folder, 'data');

  const made = spawnSync(join(programs, 'initdb'), ['-D', data, '-U', user, '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'], { ...asNobody, cwd: folder, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);

  // The shell ends the server when this process is gone, whatever way it went: reading its input then comes to an end.
  const script = '"$@" </dev/null & echo $!; cat >/dev/null; kill -QUIT $! 2>/dev/null; wait';
  const args = ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'max_connections=60', '-c', 'log_min_messages=panic'];
  let shell: ChildProcessByStdio<Writable, Readable, null> | undefined;
  let pid = 0;

  const start = async (): Promise<void> => {
    for (let attempt = 1; ; attempt += 1) {
      const started = spawn('sh', ['-c', script, 'sh', join(programs, 'postgres'), ...args], { ...asNobody, cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] });
      shell = started;
      pid = Number(await new Promise<string>((resolve) => started.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString()))));
      while (isRunning(pid) && !isReady(data, pid)) await pause(20);
      if (isRunning(pid)) return;
      await end(started);
      // After a kill its workers may hold the memory for a moment longer.
      if (attempt === 20) throw new Error('PostgreSQL does not start');
      await pause(100);
    }
  };
  await start();

  let databases = 0;
  return {
    async database() {
      databases += 1;
      const name = `mga_${databases}`;
      const client = new pg.Client({ host: folder, user, database: 'postgres' });
      await client.connect();
      await client.query(`CREATE DATABASE ${name}`);
      await client.end();
      return `postgres://${user}@/${name}?host=${encodeURIComponent(folder)}`;
    },
    async kill(signal = 'SIGKILL') {
      process.kill(pid, signal);
      await end(shell!);
    },
    isRunning: () => isRunning(pid),
    start,
    async stop() {
      await end(shell!);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

function end(shell: ChildProcessByStdio<Writable, Readable, null>): Promise<void> {
  if (shell.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    shell.once('close', () => resolve());
    shell.stdin.end();
  });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Whether the server of this process accepts connections: the first line of postmaster.pid is the process, the last its state. */
function isReady(data: string, pid: number): boolean {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').trim().split('\n');
    return Number(lines[0]) === pid && lines.at(-1)!.trim() === 'ready';
  } catch {
    return false;
  }
}

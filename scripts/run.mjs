// Runs the programs the commands are made of: says what runs and for how long, and ends them when this process is ended.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const running = new Set();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    for (const child of running) child.kill(signal);
    process.exitCode = 130;
    setTimeout(() => process.exit(130), 5_000).unref();
  });
}

/**
 * @param {string} command a program, or `node` for this very Node
 * @param {string[]} args
 * @param {{env?: Record<string, string>, quiet?: boolean, cwd?: string}} [options] `quiet` keeps the output back and returns it instead of showing it
 * @returns {Promise<{code: number, output: string, seconds: number}>} never rejects: a program that cannot start has code 127
 */
export function run(command, args, { env = {}, quiet = false, cwd = root } = {}) {
  const start = Date.now();
  const child = spawn(command === 'node' ? process.execPath : command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
  });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve) => {
    const end = (code, words = '') => {
      running.delete(child);
      resolve({ code, output: output + words, seconds: (Date.now() - start) / 1000 });
    };
    child.once('error', (error) => end(127, `${command}: ${error.message}\n`));
    child.once('close', (code, signal) => end(code ?? 1, signal ? `ended by ${signal}\n` : ''));
  });
}

/** A program of node_modules, by the path of its own script, so that no shell is needed on any system. */
export const tool = (path, args, options) => run('node', [`node_modules/${path}`, ...args], options);

/** One step with its title, and its time when it took more than a second; ends everything when it fails. */
export async function step(title, work) {
  console.log(`▸ ${title}`);
  const { code, output, seconds } = await work();
  if (code !== 0) {
    process.stderr.write(output);
    console.error(`✗ ${title} failed`);
    process.exit(code);
  }
  if (seconds >= 1) console.log(`  ${seconds.toFixed(1)} s`);
}

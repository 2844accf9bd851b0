import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const entry = fileURLToPath(new URL('./mga.ts', import.meta.url));

/** What a command did. */
export interface Run {
  code: number | null;
  out: string;
  err: string;
}

/** Starts the real command in the project's folder; every one of its streams is collected. */
export function startMga(...args: string[]): { child: ChildProcessWithoutNullStreams; ended: Promise<Run> } {
  const child = spawn(process.execPath, ['--import', 'tsx', entry, ...args], { cwd: root, env: { ...process.env, TSX_TSCONFIG_PATH: 'server/tsconfig.json' } });
  const run = { code: null as number | null, out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (run.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (run.err += chunk.toString()));
  const ended = new Promise<Run>((resolve) => child.on('close', (code) => resolve({ ...run, code })));
  return { child, ended };
}

/** Runs the real command to its end. */
export const runMga = (...args: string[]): Promise<Run> => startMga(...args).ended;

/** Settles when what the process prints first matches, with the match. */
export function printed(child: ChildProcessWithoutNullStreams, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let text = '';
    const look = (chunk: Buffer): void => {
      text += chunk.toString();
      const match = pattern.exec(text);
      if (match) resolve(match);
    };
    child.stdout.on('data', look);
    child.stderr.on('data', look);
    child.on('close', () => reject(new Error(`It ended without printing ${pattern}: ${text}`)));
  });
}

import { main } from '../../src/cli.js';
import type { Terminal } from '../../src/terminal.js';

/** Runs the command in this process, on 21 November 2026. */
export async function mga(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const run = { out: '', err: '' };
  const terminal: Terminal = {
    out: (text) => (run.out += `${text}\n`),
    err: (text) => (run.err += text),
    interactive: false,
    stop: new AbortController().signal,
    now: () => new Date('2026-11-21T12:00:00Z'),
  };
  return { code: await main(args, terminal), ...run };
}

import { spawnSync } from 'node:child_process';
import { findPython } from '../../../scripts/python.mjs';

/** Why the tests that ask Python's readers can't run here, for node:test's `skip`; false when they can. Under CI=true there is no such excuse. */
export const withoutPython: string | false =
  findPython() || process.env['CI'] === 'true' ? false : 'Python with feedparser and icalendar is not on this machine: npm run setup installs it on Debian';

/**
 * Runs a Python program that may import feedparser and icalendar.
 *
 * @param program The source.
 * @param input What it reads from its standard input.
 * @returns The JSON it printed.
 */
export function runPython(program: string, input: string): unknown {
  const python = findPython();
  if (!python) throw new Error('No Python with feedparser and icalendar; on Debian: apt-get install python3-feedparser python3-icalendar');
  const { status, stdout, stderr } = spawnSync(python, ['-c', program], { input, encoding: 'utf8', env: { ...process.env, PYTHONIOENCODING: 'utf-8' }, maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0) throw new Error(`Python: ${stderr}`);
  return JSON.parse(stdout);
}

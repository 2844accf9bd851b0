// Where a Python is that has the readers of calendars and of Atom feeds which the tests ask for a second opinion.
import { spawnSync } from 'node:child_process';

/** Debian packages that bring them. */
export const pythonPackages = ['python3', 'python3-feedparser', 'python3-icalendar'];

/** What is imported from them. */
const modules = ['feedparser', 'icalendar'];

/** Debian's own comes before another version that stands earlier in PATH: its packages are installed for that one. `PYTHON` names another. */
export function findPython() {
  return [process.env.PYTHON, '/usr/bin/python3', 'python3'].find((program) => program && spawnSync(program, ['-c', `import ${modules.join()}`], { stdio: 'ignore' }).status === 0);
}

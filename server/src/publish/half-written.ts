import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Files are written under such a name, with the number of the process, and renamed when they are whole. */
export const halfWritten = (path: string): string => `${path}.${process.pid}.tmp`;

const isHalfWritten = /\.\d+\.tmp$/u;

/** Nobody takes so long over one file, in milliseconds. */
const abandoned = 10 * 60_000;

/**
 * Removes what processes that were killed left half written in a folder.
 *
 * @param beginning What the names of their files begin with; any when empty.
 */
export async function removeHalfWritten(folder: string, now: Date, beginning = ''): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (!isHalfWritten.test(name) || !name.startsWith(beginning)) continue;
    const path = join(folder, name);
    // Another process may be done with it, and have renamed it, meanwhile.
    const written = await stat(path).catch(() => undefined);
    if (written && now.getTime() - written.mtimeMs >= abandoned) await rm(path, { force: true });
  }
}

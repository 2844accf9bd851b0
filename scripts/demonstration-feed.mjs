// The feed of content/demo, as an office would have it.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './run.mjs';

/** What the `mga` command makes of it, as JSON. @throws when the command was not built (`npm run build`) */
export async function demonstrationFeed() {
  const folder = await mkdtemp(join(tmpdir(), 'mga-demonstration-'));
  try {
    await promisify(execFile)(process.execPath, [join(root, 'server/bin/mga.js'), 'build', join(root, 'content/demo'), '--out', folder]);
    return await readFile(join(folder, 'feed.json'), 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

// A feed with a hundred thousand proposals in pages for test/elements/consultation-scale.test.ts, served by the test runner under
// /many-proposals/. It is written when it is first asked for, by a process of its own so that other tests are not kept waiting, and goes with the runner.
import { execFile } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../test/support/write-many-proposals.ts', import.meta.url));
let written;

async function write(table) {
  const folder = mkdtempSync(join(tmpdir(), 'mga-many-proposals-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await promisify(execFile)(process.execPath, ['--import', 'tsx', program, folder, table]);
  return folder;
}

/** @param table CSV of real proposals; without it they are invented. */
export function serveManyProposals(table) {
  return async (context, next) => {
    if (!context.path.startsWith('/many-proposals/')) return next();
    const folder = await (written ??= write(table));
    const file = normalize(join(folder, decodeURIComponent(context.path.slice('/many-proposals/'.length))));
    if (!file.startsWith(folder) || !existsSync(file)) {
      context.status = 404;
      return undefined;
    }
    context.type = 'json';
    context.set('Cache-Control', 'no-store');
    context.body = createReadStream(file);
    return undefined;
  };
}

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { basename, extname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { temporaryFolder } from './office-folder.js';

/** Why what LibreOffice makes of a file can't be tried here, for node:test's `skip`; false when it can. */
export const withoutLibreOffice: string | false = spawnSync('soffice', ['--version']).status === 0 ? false : 'LibreOffice (soffice) is not on this machine';
if (withoutLibreOffice) console.warn(`${withoutLibreOffice}: tables and workbooks opened and saved by it are not tried.`);

/**
 * Has LibreOffice open files and save them as another kind.
 *
 * @param how More for its command line, such as how a CSV file is to be read.
 * @returns Where the saved files are, in the order given.
 */
export function savedByLibreOffice(test: TestContext, paths: readonly string[], kind: 'xlsx' | 'ods', ...how: string[]): string[] {
  const folder = temporaryFolder(test);
  const run = spawnSync('soffice', [`-env:UserInstallation=file://${temporaryFolder(test)}`, '--headless', ...how, '--convert-to', kind, '--outdir', folder, ...paths], { encoding: 'utf8' });
  assert.equal(run.status, 0, run.stderr);
  return paths.map((path) => join(folder, `${basename(path, extname(path))}.${kind}`));
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';

/** A folder of its own for a test, removed after it. */
export function temporaryFolder(test: Pick<TestContext, 'after'>): string {
  const folder = mkdtempSync(join(tmpdir(), 'mga-'));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An office's folder with these files, removed after the test. */
export function officeFolder(test: Pick<TestContext, 'after'>, files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder(test);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

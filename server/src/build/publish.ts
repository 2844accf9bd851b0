import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** A file that was published. */
export interface PublishedFile {
  name: string;
  bytes: number;
  /** False when it was there already with the same bytes, and was not touched. */
  changed: boolean;
}

/**
 * Publishes files in a folder. Each one appears whole or not at all: it is written beside its place, flushed to disk and renamed. A file whose
 * bytes did not change is not touched, so that its date and the web server's ETag stay.
 */
export async function publish(folder: string, files: ReadonlyMap<string, string>): Promise<PublishedFile[]> {
  await mkdir(folder, { recursive: true });
  const published: PublishedFile[] = [];
  for (const [name, text] of files) {
    const bytes = Buffer.from(text, 'utf8');
    const path = join(folder, name);
    const before = await readFile(path).catch(() => undefined);
    const changed = !before?.equals(bytes);
    if (changed) await replace(path, bytes);
    published.push({ name, bytes: bytes.length, changed });
  }
  return published;
}

async function replace(path: string, bytes: Buffer): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const file = await open(temporary, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}

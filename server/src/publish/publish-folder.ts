import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { halfWritten, removeHalfWritten } from './half-written.js';
import { pagedTables, type Pieces } from './paged-tables.js';

/** A file that was published. */
export interface PublishedFile {
  name: string;
  bytes: number;
  /** False when it was there already with the same bytes, and was not touched. */
  changed: boolean;
}

/** How long the files of an earlier edition stay for those who are still reading it. */
export const keptMilliseconds = 10 * 60_000;

/** Files written at the same time: the disk takes many syncs together in the time of one. */
const together = 16;

/**
 * Publishes files in a folder. Each one appears whole or not at all: it is written beside its place, flushed to disk and renamed. A file whose
 * bytes did not change is not touched, so that its date and the web server's ETag stay. The last one is written when all the others are there, so
 * it is the one that refers to them.
 *
 * @param now Folders of `proposals/` are removed by a publication ten minutes or more after the one that no longer refers to them, and so is what a process that was
 * killed left half written.
 */
export async function publishFolder(folder: string, files: ReadonlyMap<string, string>, now = new Date()): Promise<PublishedFile[]> {
  const all = [...files];
  const published: PublishedFile[] = [];
  const before = await readFile(join(folder, all.at(-1)?.[0] ?? ''), 'utf8').catch(() => '');
  const folders = new Set(all.map(([name]) => dirname(join(folder, name))));
  for (const path of folders) await mkdir(path, { recursive: true });
  for (let first = 0; first < all.length - 1; first += together) {
    published.push(...(await Promise.all(all.slice(first, Math.min(first + together, all.length - 1)).map(([name, text]) => publishFile(folder, name, text)))));
  }
  for (const [name, pieces] of pagedTables((path) => files.get(path))) published.push(await publishPieces(folder, name, pieces));
  for (const [name, text] of all.slice(-1)) published.push(await publishFile(folder, name, text));
  await removeEarlier(folder, files, before, now);
  for (const path of folders) await removeHalfWritten(path, now);
  return published;
}

async function publishFile(folder: string, name: string, text: string): Promise<PublishedFile> {
  const bytes = Buffer.from(text, 'utf8');
  const path = join(folder, name);
  const before = await readFile(path).catch(() => undefined);
  const changed = !before?.equals(bytes);
  if (changed) await replace(path, bytes);
  return { name, bytes: bytes.length, changed };
}

/** Publishes a file made piece by piece; between two pieces others get their turn, and one with the same bytes as before is not touched either. */
async function publishPieces(folder: string, name: string, pieces: Pieces): Promise<PublishedFile> {
  const path = join(folder, name);
  const temporary = halfWritten(path);
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    const file = await open(temporary, 'w');
    try {
      for (const piece of pieces()) {
        const part = Buffer.from(piece, 'utf8');
        bytes += part.length;
        hash.update(part);
        await file.write(part);
        await setImmediate();
      }
      await file.sync();
    } finally {
      await file.close();
    }
    const changed = hash.digest('hex') !== (await hashOf(path));
    if (changed) await rename(temporary, path);
    return { name, bytes, changed };
  } finally {
    await rm(temporary, { force: true });
  }
}

async function hashOf(path: string): Promise<string | undefined> {
  if (!(await stat(path).catch(() => undefined))) return undefined;
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part as Buffer);
  return hash.digest('hex');
}

async function replace(path: string, bytes: Buffer): Promise<void> {
  const temporary = halfWritten(path);
  try {
    const file = await open(temporary, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Removes the folders of earlier editions, whole and after a while, which begins when the edition of before (its last file) was the last to refer to them. */
async function removeEarlier(folder: string, files: ReadonlyMap<string, string>, before: string, now: Date): Promise<void> {
  const current = new Set([...files.keys()].flatMap((name) => (name.startsWith('proposals/') ? name.split('/').slice(1, 2) : [])));
  for (const name of await readdir(join(folder, 'proposals')).catch(() => [])) {
    const path = join(folder, 'proposals', name);
    if (current.has(name)) continue;
    if (before.includes(`proposals/${name}/`)) await utimes(path, now, now);
    else if (now.getTime() - (await stat(path)).mtimeMs >= keptMilliseconds) await rm(path, { recursive: true, force: true });
  }
}

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

/** Bytes of a file made piece by piece that are written at once: a write waits behind the syncs of the others. */
const writtenAtOnce = 1_000_000;

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
  const present = new Set<string>();
  for (const path of folders) {
    await mkdir(path, { recursive: true });
    for (const name of await readdir(path)) present.add(join(path, name));
  }
  const publish = ([name, text]: [string, string]): Promise<PublishedFile> => publishFile(folder, name, text, present);
  const tables = [...pagedTables((path) => files.get(path))];
  // Tables are made while the disk is busy with the rest. When one of the two fails the other comes to its end first: nothing is written any more once it is known.
  const parts = await Promise.allSettled([
    eachOf(all.slice(0, -1), together, publish),
    eachOf(tables, 1, ([name, pieces]) => publishPieces(folder, name, pieces)),
  ]);
  for (const part of parts) {
    if (part.status === 'rejected') throw part.reason;
    published.push(...part.value);
  }
  for (const last of all.slice(-1)) published.push(await publish(last));
  await removeEarlier(folder, files, before, now);
  for (const path of folders) await removeHalfWritten(path, now);
  return published;
}

/** Does something with each item, several at a time, and gives what came of them in their order. After a failure no other is begun, and those begun come to their end. */
async function eachOf<Item, Result>(items: readonly Item[], atOnce: number, work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const place = next;
      next += 1;
      results[place] = await work(items[place]!);
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: atOnce }, () => worker().finally(() => (next = items.length))));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return results;
}

/** @param present Paths of the files that were there. */
async function publishFile(folder: string, name: string, text: string, present: ReadonlySet<string>): Promise<PublishedFile> {
  const bytes = Buffer.from(text, 'utf8');
  const path = join(folder, name);
  const before = present.has(path) ? await readFile(path).catch(() => undefined) : undefined;
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
      let waiting: Buffer[] = [];
      let size = 0;
      const write = async (): Promise<void> => {
        await file.writeFile(Buffer.concat(waiting));
        waiting = [];
        size = 0;
      };
      for (const piece of pieces()) {
        const part = Buffer.from(piece, 'utf8');
        bytes += part.length;
        hash.update(part);
        waiting.push(part);
        size += part.length;
        if (size >= writtenAtOnce) await write();
        await setImmediate();
      }
      await write();
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

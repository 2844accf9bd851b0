import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import type { FeedDocument } from 'mga-widgets/domain';
import { openStore, type StorePlace } from '../../src/store/store.js';
import { BuiltServer, runBuilt } from '../support/built-server.js';
import { isFull, loadContent, printFigures } from '../support/load.js';
import { startPostgres, withoutPostgres } from '../support/postgres.js';
import { storedOnce } from '../support/stored-once.js';
import { timedRequest } from '../support/timed-request.js';
import { Visitors } from '../support/visitors.js';

const senders = 4;

interface SmallDisk {
  readonly folder: string;
  /** Takes every byte that is left. */
  fill(): void;
  free(): void;
  remove(): void;
}

/** A disk in memory, in a folder of its own; `undefined` where this user may not make one. */
function smallDisk(megabytes: number): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'mga-disk-'));
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]).status !== 0) {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  const filler = join(folder, 'filler');
  return {
    folder,
    fill() {
      const file = openSync(filler, 'a');
      try {
        for (const size of [1024 * 1024, 4096]) {
          try {
            for (const block = Buffer.alloc(size); ; ) writeSync(file, block);
          } catch (error) {
            if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
          }
        }
      } finally {
        closeSync(file);
      }
    },
    free: () => rmSync(filler),
    remove() {
      // Lazily: a process that is being ended may have a file open a moment longer.
      spawnSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const tried = smallDisk(1);
tried?.remove();
const withoutDisk = tried ? false : 'a small disk takes root: mount -t tmpfs';

/** The feed in a folder, and how many proposals its pages have; each page that it names is whole. */
function published(folder: string): { updated: string; proposals: number } {
  const feed = JSON.parse(readFileSync(join(folder, 'feed.json'), 'utf8')) as FeedDocument;
  const { count = 0, pageSize = 1, pages = '' } = Array.isArray(feed.proposals) ? { count: feed.proposals.length } : feed.proposals!;
  for (let page = 1; pages && page <= Math.ceil(count / pageSize); page += 1) JSON.parse(readFileSync(join(folder, pages.replace('{page}', String(page))), 'utf8'));
  return { updated: feed.updated, proposals: count };
}

/** People send while the disk fills up and until there is room again. */
async function whileFull(test: TestContext, place: StorePlace, disk: SmallDisk, { publish, alive = () => Promise.resolve() }: { publish?: string; alive?: () => Promise<void> }): Promise<void> {
  const server = await BuiltServer.start(place, loadContent(test, publish === undefined ? 'antes de publicar' : 'después de publicar'), ...(publish === undefined ? [] : ['--publish', publish]));
  test.after(() => server.kill());
  const visitors = await Visitors.of(() => server.port);
  const stop = new AbortController();
  test.after(() => stop.abort());
  const sending = Promise.all(Array.from({ length: senders }, () => visitors.keepProposing(stop.signal)));
  const until = async (condition: () => boolean): Promise<void> => {
    while (!condition()) await Promise.race([sending, setTimeout(10)]);
  };
  await until(() => visitors.acknowledged >= 40);
  disk.fill();
  const refusals = (): number => visitors.answersWith((status) => status === '503');
  await until(() => refusals() >= 20);
  const [acknowledgedWhenFull, refused] = [visitors.acknowledged, refusals()];
  assert.equal((await timedRequest({ port: server.port, path: '/feeds/mga/feed.json' })).status, 200, 'who reads notices nothing');
  if (publish !== undefined) published(join(publish, 'mga'));
  if (publish !== undefined) await until(() => /No se pudo publicar.*disco está lleno/u.test(server.said()));
  if ('file' in place) await until(() => server.said().includes('disco de la base de datos'));
  const start = performance.now();
  disk.free();
  await alive();
  await until(() => visitors.acknowledged >= acknowledgedWhenFull + 20);
  const backAfter = Math.round(performance.now() - start);
  stop.abort();
  await sending;
  const all = visitors.acknowledged;
  if (publish !== undefined) await until(() => published(join(publish, 'mga')).proposals >= all);
  await server.stop();
  const store = await openStore(place);
  test.after(() => store.close());
  const { acknowledged, stored } = await storedOnce(store, visitors.sent);
  printFigures('disk full', { store: store.kind, acknowledged, stored, refused, backAfter, answers: visitors.summary()['propose'], said: server.said().split('\n').filter((line) => /disco/iu.test(line)).slice(0, 2) });
  assert.equal(visitors.answersWith((status) => !['201', '409', '503'].includes(status)), 0, JSON.stringify(visitors.summary()));
  if (store.kind === 'sqlite') assert.deepEqual((await sql<{ integrity_check: string }>`pragma integrity_check`.execute(store.database)).rows, [{ integrity_check: 'ok' }]);
}

describe('a disk that is full', { skip: withoutDisk }, () => {
  it('makes the server say so and refuse what it cannot keep; what was published stays whole, and all goes on once there is room (SQLite)', { timeout: 120_000 }, async (test) => {
    const disk = smallDisk(48)!;
    test.after(() => disk.remove());
    mkdirSync(join(disk.folder, 'data'));
    await whileFull(test, { file: join(disk.folder, 'data', 'intake.sqlite') }, disk, { publish: join(disk.folder, 'public') });
  });

  it('is a disk of PostgreSQL: what it had said is stored, and the server goes on when the database does', { skip: withoutPostgres || (isFull ? false : 'in the full form: npm run test:load'), timeout: 180_000 }, async (test) => {
    const disk = smallDisk(256)!;
    test.after(() => disk.remove());
    const postgres = await startPostgres(disk.folder);
    test.after(() => postgres.stop());
    await whileFull(test, { url: await postgres.database() }, disk, {
      // Where it cannot write its log it ends, and whoever runs it starts it again.
      alive: async () => {
        await setTimeout(1000);
        if (!postgres.isRunning()) await postgres.start();
      },
    });
  });

  it('makes mga build and mga backup say so, and leave what was there before', { timeout: 60_000 }, async (test) => {
    const disk = smallDisk(8)!;
    test.after(() => disk.remove());
    const [out, file] = [join(disk.folder, 'public'), join(disk.folder, 'respaldo.gz')];
    const place = { file: join(mkdtempSync(join(tmpdir(), 'mga-')), 'intake.sqlite') };
    test.after(() => rmSync(dirname(place.file), { recursive: true }));
    const build = async (day: string): Promise<{ code: number | null; err: string }> => runBuilt({ url: '' }, 'build', 'content/demo', '--out', out, '--as-of', day);
    assert.equal((await build('2026-11-01')).code, 0);
    const before = readFileSync(join(out, 'feed.json'));
    disk.fill();
    // Two months later other deadlines have passed, so other bytes are to be written.
    const full = await build('2027-06-01');
    const backup = await runBuilt(place, 'backup', file);
    printFigures('disk full, commands', { build: { code: full.code, said: full.err.trim().split('\n').at(-1) }, backup: { code: backup.code, said: backup.err.trim() } });
    assert.deepEqual([full.code, backup.code], [2, 2]);
    for (const { err } of [full, backup]) assert.match(err, /disco está lleno/u);
    assert.deepEqual(readFileSync(join(out, 'feed.json')), before);
    assert.ok(!existsSync(file));
    disk.free();
    assert.equal((await build('2027-06-01')).code, 0);
    assert.equal((await runBuilt(place, 'backup', file)).code, 0);
  });
});

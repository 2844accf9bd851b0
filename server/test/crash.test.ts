import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { openStore, type Store, type StorePlace } from '../src/store/store.js';
import { IntakeProcesses } from './support/intake-processes.js';
import { startPostgres, withoutPostgres, type Postgres } from './support/postgres.js';
import { keepSending, submission, type Sent } from './support/senders.js';
import { storedOnce } from './support/stored-once.js';

const senders = 6;
/** Processes at a time: one is killed while another goes on. */
const started = 2;
const timeout = 600_000;
const random = (least: number, most: number): number => least + Math.random() * (most - least);

/** Sends without a pause while `disturb` does its worst, and says what was sent; every sender has its folio, or was stopped on the way. */
async function underLoad(place: StorePlace, store: Store, disturb: (processes: IntakeProcesses) => Promise<void>): Promise<Sent[]> {
  const processes = await IntakeProcesses.of(place);
  const stopping = new AbortController();
  const sent: Sent[] = [];
  try {
    const body = await submission(store);
    for (let count = 0; count < started; count += 1) processes.start();
    const working = Promise.all(Array.from({ length: senders }, () => keepSending(processes, body, stopping.signal, sent)));
    // A sender that fails ends the test at once, with its reason.
    await Promise.race([working, disturb(processes)]);
    stopping.abort();
    await working;
    return sent;
  } finally {
    stopping.abort();
    await processes.end();
  }
}

/** Kills the intake so many times, each at a random moment while it works: what the next proposal it is at will come to, nobody knows. */
const kills = (count: number) => async (processes: IntakeProcesses): Promise<void> => {
  for (let done = 0; done < count; done += 1) {
    const victim = await processes.working(Math.floor(random(1, 5)));
    await setTimeout(random(0, 20));
    processes.kill(victim!);
  }
};

describe('kill -9 under load, on SQLite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mga-crash-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('loses nothing it acknowledged and keeps nothing twice, 100 times', { timeout }, async (test) => {
    const place = { file: join(folder, 'intake.sqlite') };
    const store = await openStore(place);
    test.after(() => store.close());
    const sent = await underLoad(place, store, kills(100));
    const counts = await storedOnce(store, sent);
    assert.ok(counts.acknowledged > 100, `${counts.acknowledged} acknowledged`);
    const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(store.database);
    assert.deepEqual(rows, [{ integrity_check: 'ok' }]);
    test.diagnostic(`100 kills; ${sent.length} sent, ${counts.acknowledged} acknowledged, ${counts.stored} stored`);
  });
});

describe('kill -9 under load, on PostgreSQL', { skip: withoutPostgres }, () => {
  let postgres: Postgres;
  before(async () => (postgres = await startPostgres()));
  after(() => postgres.stop());

  it('loses nothing it acknowledged and keeps nothing twice, 40 times', { timeout }, async (test) => {
    const place = { url: await postgres.database() };
    const store = await openStore(place);
    test.after(() => store.close());
    const sent = await underLoad(place, store, kills(40));
    const counts = await storedOnce(store, sent);
    assert.ok(counts.acknowledged > 40, `${counts.acknowledged} acknowledged`);
    test.diagnostic(`40 kills; ${sent.length} sent, ${counts.acknowledged} acknowledged, ${counts.stored} stored`);
  });

  it('goes on by itself when the database was killed and is back, 5 times', { timeout }, async (test) => {
    const place = { url: await postgres.database() };
    let store = await openStore(place);
    test.after(() => store.close());
    const sent = await underLoad(place, store, async (processes) => {
      for (let done = 0; done < 5; done += 1) {
        await processes.acknowledgeMore(senders);
        await setTimeout(random(0, 100));
        await postgres.kill();
        await setTimeout(random(0, 60));
        await postgres.start();
      }
      await processes.acknowledgeMore(senders);
    });
    await store.close();
    store = await openStore(place);
    const counts = await storedOnce(store, sent);
    assert.ok(counts.acknowledged >= 6 * senders, `${counts.acknowledged} acknowledged, some after each time`);
    test.diagnostic(`5 kills of the database; ${sent.length} sent, ${counts.acknowledged} acknowledged, ${counts.stored} stored`);
  });
});

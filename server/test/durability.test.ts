import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { openStore, type Store, type StorePlace } from '../src/store/store.js';
import { IntakeProcesses, type IntakeProcess } from './support/intake-processes.js';
import { temporaryFolder } from './support/office-folder.js';
import { startPostgres, withoutPostgres } from './support/postgres.js';
import { send, submission } from './support/senders.js';

const proposals = 20;

/** An intake of its own and the submission it takes. */
async function intakeOn(test: TestContext, place: StorePlace): Promise<{ intake: IntakeProcess; store: Store; body: Record<string, unknown> }> {
  const store = await openStore(place);
  const processes = await IntakeProcesses.of(place);
  test.after(async () => {
    await processes.end();
    await store.close();
  });
  processes.start();
  const body = await submission(store);
  const intake = (await processes.any())!;
  // The first one also keeps the texts of the consents.
  assert.equal((await send(intake.url, 'prueba-de-disco-primera', body)).status, 201);
  return { intake, store, body };
}

/** Sends proposals one after another, so that no two can share a sync. */
async function sendAll(url: string, body: unknown): Promise<void> {
  for (let count = 0; count < proposals; count += 1) assert.equal((await send(url, `prueba-de-disco-${count}-xxxx`, body)).status, 201);
}

const strace = spawnSync('strace', ['-V']).status === 0;

describe('a folio is for what is on the disk', { timeout: 120_000 }, () => {
  it('on SQLite: each proposal syncs the file', { skip: !strace && 'strace is not on this machine; that connections have synchronous=FULL is tested with the store' }, async (test) => {
    const folder = temporaryFolder(test);
    const { intake, body } = await intakeOn(test, { file: join(folder, 'intake.sqlite') });
    const log = join(folder, 'strace.txt');
    const tracer = spawn('strace', ['-f', '-e', 'trace=fsync,fdatasync', '-o', log, '-p', String(intake.child.pid)], { stdio: ['ignore', 'ignore', 'pipe'] });
    const said = await new Promise<string>((resolve) => tracer.stderr.once('data', (text: Buffer) => resolve(text.toString())));
    if (!said.includes('attached')) return test.skip(`strace may not attach here: ${said.trim()}`);
    await sendAll(intake.url, body);
    tracer.kill('SIGINT');
    await once(tracer, 'exit');
    const syncs = readFileSync(log, 'utf8').match(/f(?:data)?sync\(\d+\)\s+= 0/gu)?.length ?? 0;
    assert.ok(syncs >= proposals, `${syncs} syncs for ${proposals} proposals`);
    test.diagnostic(`${syncs} syncs for ${proposals} proposals`);
  });

  it('on PostgreSQL: each proposal syncs its log', { skip: withoutPostgres }, async (test) => {
    const postgres = await startPostgres();
    test.after(() => postgres.stop());
    const url = await postgres.database();
    const { intake, store, body } = await intakeOn(test, { url });
    const count = async (): Promise<number> => Number((await sql<{ wal_sync: string }>`select wal_sync from pg_stat_wal`.execute(store.database)).rows[0]!.wal_sync);
    const before = await count();
    await sendAll(intake.url, body);
    // A connection tells what it did when it is at rest, within a second or so.
    let syncs = 0;
    for (const patience = Date.now() + 15_000; syncs < proposals && Date.now() < patience; ) syncs = (await count()) - before;
    assert.ok(syncs >= proposals, `${syncs} syncs for ${proposals} proposals`);
    test.diagnostic(`${syncs} syncs for ${proposals} proposals`);
  });
});

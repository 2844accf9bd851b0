import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { openStore, type Store, type StorePlace } from '../src/store/store.js';
import { onBothStores } from './support/both-stores.js';
import { mgaOn } from './support/mga-on-store.js';
import { officeFolder, temporaryFolder } from './support/office-folder.js';
import { putProposal } from './support/received-proposals.js';
import { startMga } from './support/run-mga.js';

/** Makes each event take a while to be written, so that a command can be met in the middle. */
async function slowDown({ kind, database }: Store): Promise<void> {
  if (kind === 'sqlite') {
    await sql`create trigger slowly after insert on events begin select count(*) from (with recursive counted(n) as (select 1 union all select n + 1 from counted where n < 20000) select n from counted); end`.execute(database);
  } else {
    await sql`create function slowly() returns trigger as 'begin perform pg_sleep(0.005); return new; end' language plpgsql`.execute(database);
    await sql`create trigger slowly after insert on events for each row execute function slowly()`.execute(database);
  }
}

async function asBefore({ kind, database }: Store): Promise<void> {
  await (kind === 'sqlite' ? sql`drop trigger slowly` : sql`drop trigger slowly on events`).execute(database);
}

/** Whether somebody is writing: on SQLite nobody else may begin to, on PostgreSQL they have the lock that keeps others out. */
async function isBeingWritten({ kind, database }: Store): Promise<boolean> {
  if (kind === 'postgresql') return (await sql`select 1 from pg_locks where mode = 'ExclusiveLock' and locktype = 'relation' and granted`.execute(database)).rows.length > 0;
  try {
    await database.transaction().execute(() => Promise.resolve());
    return false;
  } catch {
    return true;
  }
}

/** Runs the command and kills it, as a power cut would, while it writes. */
async function killedWriting(place: StorePlace, store: Store, ...args: string[]): Promise<void> {
  if ('url' in place) process.env['DATABASE_URL'] = place.url;
  const { child, ended } = startMga(...args, ...('file' in place ? ['--data', dirname(place.file)] : []));
  delete process.env['DATABASE_URL'];
  while (!(await isBeingWritten(store))) {
    assert.equal(child.exitCode, null, 'it ended before it could be killed');
    await setTimeout(20);
  }
  await setTimeout(200);
  child.kill('SIGKILL');
  assert.equal((await ended).code, null, 'it was killed');
  // PostgreSQL finishes the statement it is at before it notices that nobody is there any more, and gives the locks back then.
  while (store.kind === 'postgresql' && (await isBeingWritten(store))) await setTimeout(20);
}

const everything = async ({ database }: Store): Promise<unknown[]> =>
  Promise.all((['proposals', 'events', 'imports', 'proposal_sources', 'proposal_flags'] as const).map(async (table) => (await database.selectFrom(table).selectAll().execute()).map((row) => JSON.stringify(row)).sort()));

onBothStores('a command that is killed while it writes', (stores) => {
  it('has imported nothing, and imports all when it is run again', { timeout: 120_000 }, async (test) => {
    const place = await stores.place();
    const store = await openStore(place);
    test.after(() => store.close());
    await putProposal(store, { title: 'La que había' });
    const before = await everything(store);
    const folder = officeFolder(test, { 'consultas.csv': 'identificador;título;estado\nc1;Una;abierta\n' });
    const file = join(folder, 'propuestas.txt');
    writeFileSync(file, `título;problema\n${Array.from({ length: 1500 }, (_, index) => `Propuesta ${index};Problema ${index}`).join('\n')}\n`);
    const command = ['import', 'proposals', file, '--consultation', 'c1', '--content', folder, '--demo', folder, '--apply'];
    await slowDown(store);
    await killedWriting(place, store, ...command);
    await asBefore(store);
    assert.deepEqual(await everything(store), before);
    const { code, out } = await mgaOn(place, ...command);
    assert.equal(code, 0);
    assert.match(out, /1500 propuestas importadas/u);
  });

  it('has restored nothing, and restores all when it is run again', { timeout: 120_000 }, async (test) => {
    const [from, place] = [await stores.place(), await stores.place()];
    const file = join(temporaryFolder(test), 'copia.gz');
    const source = await openStore(from);
    for (let count = 0; count < 1500; count += 100) {
      const folio = await putProposal(source);
      await source.database.insertInto('events').values(Array.from({ length: 100 }, () => ({ folio, at: '2026-11-20T12:00:00.000Z', kind: 'corrected' as const, actor: 'author' as const }))).execute();
    }
    await source.close();
    await mgaOn(from, 'backup', file);
    const store = await openStore(place);
    test.after(() => store.close());
    await putProposal(store, { title: 'La que había' });
    const before = await everything(store);
    await slowDown(store);
    await killedWriting(place, store, 'restore', file, '--replace');
    await asBefore(store);
    assert.deepEqual(await everything(store), before);
    assert.equal((await mgaOn(place, 'restore', file, '--replace')).code, 0);
    assert.equal((await store.database.selectFrom('proposals').select('folio').execute()).length, 15);
  });
});

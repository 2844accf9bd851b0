import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { StoreUnavailable } from '../src/store/store-unavailable.js';
import { openStore } from '../src/store/store.js';
import { onBothStores } from './support/both-stores.js';
import { officeFolder } from './support/office-folder.js';

const opener = fileURLToPath(new URL('./support/open-store.ts', import.meta.url));
const refused = (problem: string) => (error: unknown) => error instanceof StoreUnavailable && error.problem === problem;

onBothStores('the store', (stores) => {
  it('has the same tables and columns on both databases', async () => {
    const { database } = await stores.open();
    const tables = await database.introspection.getTables();
    const columns = Object.fromEntries(tables.map(({ name, columns: each }) => [name, each.map((column) => column.name).sort()]));
    for (const name of ['consent_texts', 'consents', 'events', 'idempotency_keys', 'personal_data', 'proposals', 'replies', 'server_keys']) assert.ok(columns[name], name);
    assert.deepEqual(columns['personal_data'], ['email', 'folio', 'name', 'show_name']);
  });

  it('is opened again with what it holds, also by several programs that start at a time', async () => {
    const place = await stores.place();
    const endings = await Promise.all([1, 2, 3].map(() => new Promise((ended) => spawn(process.execPath, ['--import', 'tsx', opener, JSON.stringify(place)], { stdio: ['ignore', 'ignore', 'inherit'] }).on('close', ended))));
    assert.deepEqual(endings, [0, 0, 0]);
    const store = await openStore(place);
    await store.database.insertInto('server_keys').values({ name: 'a', value: 'b', created_at: 'c' }).execute();
    await store.close();
    const again = await openStore(place);
    await again.check();
    assert.equal((await again.database.selectFrom('server_keys').selectAll().execute()).length, 1);
    await again.close();
  });

  it('does not open what a newer version has made', async () => {
    const place = await stores.place();
    const store = await openStore(place);
    await sql`insert into kysely_migration (name, timestamp) values ('999-later', '2030-01-01T00:00:00.000Z')`.execute(store.database);
    await store.close();
    await assert.rejects(openStore(place), refused('newer'));
  });

  it('keeps no personal data of a proposal that is not there', async () => {
    const { database } = await stores.open();
    await assert.rejects(database.insertInto('personal_data').values({ folio: 'MGA-2026-000R-18', name: 'x', email: null, show_name: 0 }).execute(), /foreign key/iu);
  });
});

describe('a SQLite store', () => {
  it('waits for the disk on each commit and overwrites what is erased', async (test) => {
    const store = await openStore({ file: join(officeFolder(test, {}), 'data', 'intake.sqlite') });
    const pragma = async (name: string) => Object.values((await sql<Record<string, unknown>>`${sql.raw(`pragma ${name}`)}`.execute(store.database)).rows[0]!)[0];
    assert.deepEqual([await pragma('journal_mode'), await pragma('synchronous'), await pragma('foreign_keys'), await pragma('secure_delete')], ['wal', 2, 1, 1]);
    await store.close();
  });

  it('is not used while its file is elsewhere, and again once it is back', async (test) => {
    const folder = officeFolder(test, {});
    const file = join(folder, 'intake.sqlite');
    const store = await openStore({ file });
    renameSync(file, `${file}.away`);
    assert.throws(() => store.database, refused('gone'));
    await assert.rejects(store.check(), refused('gone'));
    renameSync(`${file}.away`, file);
    await store.check();
    await store.close();
  });

  it('says that a folder may not be written to', async (test) => {
    const folder = officeFolder(test, { 'intake.sqlite': '' });
    chmodSync(join(folder, 'intake.sqlite'), 0o444);
    chmodSync(folder, 0o555);
    // Whoever has every right on this machine is somebody else for this.
    const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const said = ['intake.sqlite', 'new.sqlite', 'new/intake.sqlite'].map((file) => spawnSync(process.execPath, ['--import', 'tsx', opener, JSON.stringify({ file: join(folder, file) })], { ...user, encoding: 'utf8' }).stdout);
    chmodSync(folder, 0o755);
    assert.deepEqual(said, ['read-only', 'read-only', 'read-only']);
  });

  it('says what is wrong with the place', async (test) => {
    const folder = officeFolder(test, { 'a-file': 'x', 'no-database.sqlite': 'this is no database, it is a text that goes on for a while' });
    await assert.rejects(openStore({ file: join(folder, 'a-file', 'intake.sqlite') }), StoreUnavailable);
    await assert.rejects(openStore({ file: join(folder, 'no-database.sqlite') }), refused('damaged'));
    await assert.rejects(openStore({ file: folder }), StoreUnavailable);
    writeFileSync(join(folder, 'empty.sqlite'), '');
    await (await openStore({ file: join(folder, 'empty.sqlite') })).close();
  });
});

describe('a PostgreSQL store', () => {
  it('says that nobody answers', async () => {
    await assert.rejects(openStore({ url: 'postgres://nobody@127.0.0.1:1/none' }), refused('unreachable'));
  });
});

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { makeInvitations } from '../src/ballots/invitations.js';
import { backedUpNames } from '../src/backup/backup-tables.js';
import { writeBackup } from '../src/backup/write-backup.js';
import { publishedFilesWith } from '../src/publish/published-files.js';
import { StoreLedger } from '../src/publish/store-ledger.js';
import { recordEvent } from '../src/store/proposals.js';
import { serverKeys } from '../src/store/server-keys.js';
import { openStore, type Store, type StorePlace } from '../src/store/store.js';
import { startBallots } from './support/ballot-server.js';
import { onBothStores } from './support/both-stores.js';
import { agreed, november, startIntake } from './support/intake-server.js';
import { mgaOn } from './support/mga-on-store.js';
import { temporaryFolder } from './support/office-folder.js';
import { startRegistrations } from './support/registrations.js';
import { startPostgres, withoutPostgres, type Postgres } from './support/postgres.js';
import { putRegistration } from './support/put-registration.js';
import { putProposal } from './support/received-proposals.js';

const at = '2026-11-20T12:00:00.000Z';

/** A row or more in every table, with what is easily lost on the way: line feeds, other scripts, null, numbers. */
async function fill(store: Store): Promise<void> {
  const { database } = store;
  await serverKeys(store);
  const intake = await startIntake(undefined, { store });
  await intake.received();
  await intake.app.close();
  const ballots = await startBallots(undefined, { store });
  const [invitation] = await makeInvitations(store, 'orden', 1, ballots.now());
  await ballots.cast({ invitation });
  await ballots.app.close();
  const folio = await putProposal(store, { title: 'Año ñandú «😀»\u2028', problem: 'Una\nDos', name: 'Persona de Prueba', showName: true });
  const staff = { id: 'coordinacion', name: 'Coordinación de prueba', role: 'coordinator' as const, organization: null, email: null, digest: 0, token_hash: 'h', token_expires_at: null, created_at: at, revoked_at: null };
  await database.insertInto('staff').values(staff).execute();
  await database.insertInto('staff_sessions').values({ id_hash: 's', staff: staff.id, method: 'token', created_at: at, seen_at: at, expires_at: at }).execute();
  await database.insertInto('staff_events').values({ at, kind: 'added', staff: staff.id, detail: '{}' }).execute();
  await database.insertInto('assignments').values({ folio, organization: 'min-a', assigned_at: at }).execute();
  await database.insertInto('replies').values({ folio, version: 1, decision: 'accepted', content: JSON.stringify({ date: '2026-11-20', decision: 'accepted', reasons: 'Dos\nTres' }), created_at: at, published_at: at, staff: staff.id }).execute();
  await database.insertInto('reply_drafts').values({ folio, version: 1, content: '{}', updated_at: at, updated_by: staff.id }).execute();
  await database.insertInto('reply_templates').values({ id: 't', version: 1, organization: null, title: 'T', decision: null, reasons: 'R', updated_at: at, updated_by: staff.id }).execute();
  const mail = { kind: 'reply' as const, folio, reply_version: 1, staff: null, attempts: 0, next_attempt_at: at, claimed_by: 'x', claimed_until: at, created_at: at, updated_at: at, sent_at: null, problem: null };
  for (const state of ['waiting', 'handing-over', 'sent', 'refused'] as const) await database.insertInto('outgoing_mail').values({ ...mail, id: state, reference: state, state }).execute();
  await database.insertInto('imports').values({ id: 'i', kind: 'proposals', file_hash: 'f', at, staff: null, detail: '{}' }).execute();
  await database.insertInto('proposal_sources').values({ folio, import: 'i', source: 'c1 id 1', row: 2, said_hash: 'x' }).execute();
  await database.insertInto('proposal_flags').values({ folio, flag: 'duplicate', detail: null }).execute();
  await putRegistration(store, { meeting: 'taller-1', seats: 0, name: 'Alias «ñ»', accessNeeds: 'Uno\nDos' });
  await new StoreLedger(store).received(['c1', november.id], 'America/Santiago');
}

/** Every row of every table that is backed up. */
async function contents(store: Store): Promise<Record<string, unknown[]>> {
  const rows = await Promise.all(backedUpNames.map(async (table) => [table, (await store.database.selectFrom(table).selectAll().execute()).map((row) => JSON.stringify(row, Object.keys(row).sort())).sort()] as const));
  return Object.fromEntries(rows);
}

/** What a restore changes on purpose: mail is held, and the restore itself is written down. */
async function withoutTraces(store: Store): Promise<Record<string, unknown[]>> {
  const { imports, outgoing_mail: _, ...rest } = await contents(store);
  return { ...rest, imports: imports!.filter((row) => !String(row).includes('"kind":"backup"')) };
}

async function within<Value>(place: StorePlace, look: (store: Store) => Promise<Value>): Promise<Value> {
  const store = await openStore(place);
  try {
    return await look(store);
  } finally {
    await store.close();
  }
}

onBothStores('a backup', (stores) => {
  it('holds everything but who is signed in, for nobody else to read, and is restored as it was', async (test) => {
    const [from, to] = [await stores.place(), await stores.place()];
    await within(from, fill);
    const file = join(temporaryFolder(test), 'copia.gz');
    const { code, out } = await mgaOn(from, 'backup', file);
    assert.equal(code, 0);
    assert.match(out, /2 propuestas[\s\S]*claves del servidor/u);
    assert.equal(statSync(file).mode & 0o777, 0o600);
    const text = gunzipSync(readFileSync(file)).toString();
    for (const table of backedUpNames) assert.ok(text.includes(`{"table":"${table}"`), `${table} is in it`);
    assert.doesNotMatch(text, /staff_sessions/u);

    const restored = await mgaOn(to, 'restore', file);
    assert.equal(restored.code, 0, restored.err);
    assert.match(restored.err, /reinícielo/u);
    assert.deepEqual(await within(to, withoutTraces), await within(from, withoutTraces));
    const mail = await within(to, (store) => store.database.selectFrom('outgoing_mail').select(['id', 'state', 'claimed_by']).orderBy('id').execute());
    assert.deepEqual(mail.map(({ id, state }) => [id, state]), [['handing-over', 'held'], ['refused', 'refused'], ['sent', 'sent'], ['waiting', 'held']]);
    assert.equal(mail[0]!.claimed_by, null);
  });

  it('can be gone on from: the next events are numbered after those that were restored, and keys open what they opened', async (test) => {
    const [from, to] = [await stores.place(), await stores.place()];
    const file = join(temporaryFolder(test), 'copia.gz');
    const receipt = await within(from, async (store) => {
      await fill(store);
      const intake = await startIntake(undefined, { store });
      const received = await intake.received();
      await intake.app.close();
      return received;
    });
    await mgaOn(from, 'backup', file);
    await mgaOn(to, 'restore', file);
    await within(to, async (store) => {
      const { last } = await store.database.selectFrom('events').select((all) => all.fn.max('id').as('last')).executeTakeFirstOrThrow();
      await recordEvent(store.database, { folio: receipt.folio, at, kind: 'published', actor: 'moderator' });
      const { id } = await store.database.selectFrom('events').select('id').orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow();
      assert.equal(id, last + 1);
      await store.database.insertInto('staff_events').values({ at, kind: 'signed-in', staff: null, detail: null }).execute();
      const intake = await startIntake(undefined, { store });
      assert.equal((await intake.own(receipt)).statusCode, 200);
      await intake.received();
      await intake.app.close();
    });
  });

  it('brings registrations back in their order: their keys open them, and who arrives next goes to the end of the list', async (test) => {
    const [from, to] = [await stores.place(), await stores.place()];
    const file = join(temporaryFolder(test), 'copia.gz');
    const receipts = await within(from, async (store) => {
      const desk = await startRegistrations(undefined, { store });
      const made = [await desk.registered(), await desk.registered(), await desk.registered()];
      await desk.app.close();
      return made;
    });
    await mgaOn(from, 'backup', file);
    assert.equal((await mgaOn(to, 'restore', file)).code, 0);
    await within(to, async (store) => {
      const desk = await startRegistrations(undefined, { store });
      assert.deepEqual((await Promise.all(receipts.map((each) => desk.record(each)))).map(({ state, position }) => [state, position]), [['seated', undefined], ['seated', undefined], ['waiting', 1]]);
      assert.equal((await desk.registered()).position, 2);
      await desk.cancel(receipts[0]!);
      assert.equal((await desk.record(receipts[2]!)).state, 'seated');
      await desk.app.close();
    });
    // A store that has registrations is not empty.
    assert.equal((await mgaOn(to, 'restore', file)).code, 1);
  });

  it('is not put over what is there unless that is asked, and then replaces it', async (test) => {
    const [from, to] = [await stores.place(), await stores.place()];
    const file = join(temporaryFolder(test), 'copia.gz');
    await within(from, fill);
    await within(to, async (store) => {
      await serverKeys(store);
      await putProposal(store, { title: 'La que había' });
    });
    await mgaOn(from, 'backup', file);
    const before = await within(to, contents);
    const refused = await mgaOn(to, 'restore', file);
    assert.deepEqual([refused.code, refused.out], [1, '']);
    assert.match(refused.err, /--replace[\s\S]*No se cambió nada/u);
    assert.deepEqual(await within(to, contents), before);
    assert.equal((await mgaOn(to, 'restore', file, '--replace')).code, 0);
    assert.deepEqual(await within(to, withoutTraces), await within(from, withoutTraces));
  });

  it('that is damaged, cut, of something else or of a newer version changes nothing', async (test) => {
    const [from, to] = [await stores.place(), await stores.place()];
    const folder = temporaryFolder(test);
    const file = join(folder, 'copia.gz');
    await within(from, fill);
    await mgaOn(from, 'backup', file);
    const whole = readFileSync(file);
    const lines = gunzipSync(whole).toString().trimEnd().split('\n');
    const zipped = (some: readonly string[]): Buffer => gzipSync(`${some.join('\n')}\n`);
    const header = JSON.parse(lines[0]!) as { version: number; migrations: string[] };
    const sealed = (first: unknown): Buffer => zipped([JSON.stringify(first), JSON.stringify({ rows: {}, sha256: createHash('sha256').update(`${JSON.stringify(first)}\n`).digest('hex') })]);
    const flipped = Buffer.from(whole);
    flipped[Math.floor(whole.length / 2)]! ^= 0xff;
    const broken: Record<string, [Buffer, RegExp]> = {
      cut: [whole.subarray(0, whole.length - 20), /dañado/u],
      'cut in half': [whole.subarray(0, Math.floor(whole.length / 2)), /dañado/u],
      'one byte changed': [flipped, /dañado/u],
      'without its end': [zipped(lines.slice(0, -1)), /dañado/u],
      'one row less': [zipped([...lines.slice(0, 3), ...lines.slice(4)]), /dañado/u],
      'one row changed': [zipped(lines.map((line) => line.replace('Una\\nDos', 'Tres'))), /dañado/u],
      'more after its end': [zipped([...lines, lines[2]!]), /dañado/u],
      'not JSON': [zipped([lines[0]!, 'hola']), /dañado/u],
      empty: [Buffer.alloc(0), /no es un respaldo|dañado/u],
      'a text': [Buffer.from('título;problema\n'), /no es un respaldo/u],
      'another gzip': [gzipSync('hola\n'), /no es un respaldo/u],
      newer: [zipped([JSON.stringify({ ...header, version: 2 }), ...lines.slice(1)]), /más nueva/u],
      'of newer tables': [sealed({ ...header, migrations: [...header.migrations, '999-later'] }), /más nueva/u],
      'of older tables': [sealed({ ...header, migrations: header.migrations.slice(0, -1) }), /versión anterior/u],
    };
    for (const [name, [bytes, words]] of Object.entries(broken)) {
      const path = join(folder, `${name.replaceAll(' ', '-')}.gz`);
      writeFileSync(path, bytes);
      const { code, err } = await mgaOn(to, 'restore', path, '--replace');
      assert.equal(code, 1, `${name}: ${err}`);
      assert.match(err, words, name);
    }
    if ('file' in to) assert.ok(!existsSync(to.file), 'no store was made');
    assert.equal((await mgaOn(to, 'restore', join(folder, 'ninguno.gz'))).code, 2);
    await within(to, async (store) => assert.deepEqual(await store.database.selectFrom('proposals').select('folio').execute(), []));
  });

  it('is of one moment although eight senders write meanwhile, and keeps none of them waiting', { timeout: 60_000 }, async (test) => {
    const place = await stores.place();
    const file = join(temporaryFolder(test), 'copia.gz');
    const store = await openStore(place);
    // A connection of its own, as the command has.
    const own = await openStore(place);
    test.after(() => Promise.all([store.close(), own.close()]));
    for (let count = 0; count < 2500; count += 1) await store.database.insertInto('consent_texts').values({ consent: 'c', version: String(count), language: 'es', text: 'x' }).execute();
    const unlimited = { seconds: 600, client: 1e9, network: 1e9 };
    const intake = await startIntake(undefined, { store, sendLimits: unlimited, readLimits: unlimited });
    const form = await intake.form();
    const body = await intake.submission({ consents: agreed(form.consents) });
    let stopped = false;
    const sent: string[] = [];
    const senders = Array.from({ length: 8 }, async () => {
      while (!stopped) {
        const answer = await intake.send(body);
        assert.equal(answer.statusCode, 201, answer.body);
        sent.push(answer.json<{ folio: string }>().folio);
      }
    });
    while (sent.length < 20) await new Promise((resolve) => setImmediate(resolve));
    for (let round = 0; round < 3; round += 1) {
      const before = sent.length;
      const { rows } = await writeBackup(own, file, new Date(at));
      const after = sent.length;
      const lines = gunzipSync(readFileSync(file)).toString().trimEnd().split('\n').slice(1, -1).map((line) => JSON.parse(line) as { table: string; row: { folio: string } });
      const folios = (table: string): Set<string> => new Set(lines.filter((line) => line.table === table).map(({ row }) => row.folio));
      for (const table of ['events', 'personal_data', 'consents', 'idempotency_keys']) assert.deepEqual(folios(table), folios('proposals'), table);
      assert.ok(rows.proposals! >= before && rows.proposals! <= after + 8, `${before} ≤ ${rows.proposals} ≤ ${after}`);
      for (const folio of sent.slice(0, before)) assert.ok(folios('proposals').has(folio), 'what was acknowledged before is in it');
    }
    stopped = true;
    await Promise.all(senders);
    await intake.app.close();
    assert.deepEqual(readdirSync(join(file, '..')), ['copia.gz']);
  });

  it('that was restored is noticed by who publishes, though it has as many events', async (test) => {
    const [place, other] = [await stores.place(), await stores.place()];
    const file = join(temporaryFolder(test), 'copia.gz');
    const [one, two] = [await openStore(place), await openStore(other)];
    test.after(() => Promise.all([one.close(), two.close()]));
    await putProposal(one, { title: 'La de aquí' });
    await putProposal(two, { title: 'La del respaldo' });
    await writeBackup(two, file, new Date(at));
    const ledger = new StoreLedger(one);
    const before = await ledger.revision();
    assert.equal(await new StoreLedger(two).revision(), before);
    assert.equal((await mgaOn(place, 'restore', file, '--replace')).code, 0);
    assert.notEqual(await ledger.revision(), before);
    assert.deepEqual((await ledger.received(['c1'], 'America/Santiago')).listed.map(({ title }) => title), ['La del respaldo']);
  });
});

describe('moving', { skip: withoutPostgres }, () => {
  let postgres: Postgres;
  before(async () => (postgres = await startPostgres()));
  after(() => postgres.stop());

  it('from SQLite to PostgreSQL and back loses nothing, and the same is published', async (test) => {
    const folder = temporaryFolder(test);
    const places: StorePlace[] = [{ file: join(folder, 'one', 'intake.sqlite') }, { url: await postgres.database() }, { file: join(folder, 'two', 'intake.sqlite') }];
    await within(places[0]!, fill);
    const first = await within(places[0]!, withoutTraces);
    for (const [index, place] of places.slice(1).entries()) {
      const file = join(folder, `${index}.gz`);
      assert.equal((await mgaOn(places[index]!, 'backup', file)).code, 0);
      assert.equal((await mgaOn(place, 'restore', file)).code, 0);
      assert.deepEqual(await within(place, withoutTraces), first);
    }
    const content = { document: { version: '1.0', updated: at, language: 'es', timeZone: 'America/Santiago', publisher: { name: 'Oficina' }, forum: { name: 'Mesa' }, consultations: [{ id: 'c1', title: 'Una' }, { id: november.id, title: 'Otra' }] }, calendar: '' };
    const published = await Promise.all([places[0]!, places[2]!].map((place) => within(place, (store) => publishedFilesWith(new StoreLedger(store), content as never, '/api/proposals'))));
    assert.deepEqual([...published[0]!], [...published[1]!]);
    assert.ok([...published[0]!].some(([, text]) => text.includes('ñandú')));
    await within(places[2]!, async ({ database }) => assert.deepEqual((await sql<{ integrity_check: string }>`pragma integrity_check`.execute(database)).rows, [{ integrity_check: 'ok' }]));
  });
});

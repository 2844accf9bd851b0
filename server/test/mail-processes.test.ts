import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { bundle } from '../../scripts/bundle.mjs';
import { openStore, type Store, type StorePlace } from '../src/store/store.js';
import { putPile } from './support/answered-proposal.js';
import { startMailbox, type Mailbox } from './support/mailbox.js';
import type { MailProcessOrder } from './support/mail-process.js';
import { minute } from './support/mail-sending.js';
import { startPostgres, withoutPostgres, type Postgres } from './support/postgres.js';
import { putProposal } from './support/received-proposals.js';

const timeout = 300_000;
let program: Awaited<ReturnType<typeof bundle>>;
before(async () => (program = await bundle('server/test/support/mail-process.ts')));
after(() => program.remove());

/** A process, and the folios whose reply it said is stored. */
function begin(test: TestContext, order: MailProcessOrder, acknowledged: Set<string>): ChildProcess {
  const child = spawn(process.execPath, [program.file, JSON.stringify(order)], { stdio: ['ignore', 'pipe', 'inherit'] });
  test.after(() => child.kill('SIGKILL'));
  // A line that was cut short by the kill is no acknowledgement.
  let rest = '';
  child.stdout.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split('\n');
    rest = lines.pop()!;
    for (const folio of lines) acknowledged.add(folio);
  });
  return child;
}

async function putProposals(store: Store, count: number): Promise<void> {
  await store.database.transaction().execute(async (database) => {
    for (let each = 0; each < count; each += 1) await putProposal({ ...store, database }, { name: 'Persona de Prueba' });
  });
}

/** How often each reply's message arrived, by its Message-ID, and what the database says of it. */
async function arrivals(store: Store, mailbox: Mailbox) {
  const rows = await store.database.selectFrom('outgoing_mail').select(['id', 'folio', 'state', 'attempts']).execute();
  return rows.map(({ id, folio, state }) => ({ folio: folio!, state, arrived: mailbox.messages.filter(({ header }) => header('message-id') === `<${id}@mesa.example>`).length }));
}

/** Kills twenty processes one after the other (fewer on a busy machine), each at a random moment, then lets one end its work, as much later as it takes for the leases to be over. */
async function killAtRandom(test: TestContext, place: StorePlace, count: number): Promise<void> {
  const store = await openStore(place);
  const mailbox = await startMailbox();
  test.after(() => Promise.all([store.close(), mailbox.stop()]));
  await putProposals(store, count);
  const acknowledged = new Set<string>();
  let [kills, ahead] = [0, 0];
  const end = Date.now() + 25_000;
  while (kills < 20 && Date.now() < end && mailbox.messages.length < count) {
    const child = begin(test, { place, smtp: mailbox.url, ahead, pace: 0 }, acknowledged);
    const ended = once(child, 'exit');
    await Promise.race([mailbox.holds(mailbox.messages.length + 1 + Math.floor(Math.random() * 3)), ended]);
    await setTimeout(Math.random() * 15);
    child.kill('SIGKILL');
    await ended;
    kills += 1;
    ahead += 20 * minute;
  }
  for (let runs = 0; runs < 2; runs += 1) {
    const [code] = (await once(begin(test, { place, smtp: mailbox.url, ahead, pace: 0 }, acknowledged), 'exit')) as [number];
    assert.equal(code, 0);
    ahead += 20 * minute;
  }
  const replies = await store.database.selectFrom('replies').select('folio').execute();
  assert.equal(replies.length, count, 'every reply is stored once');
  const stored = new Set(replies.map(({ folio }) => folio));
  assert.ok([...acknowledged].every((folio) => stored.has(folio)));
  const messages = await arrivals(store, mailbox);
  assert.deepEqual(new Set(messages.map(({ folio }) => folio)), stored, 'a message for each reply');
  assert.equal(messages.length, count);
  assert.deepEqual(messages.filter(({ arrived }) => arrived > 1), [], 'none twice');
  assert.deepEqual(messages.filter(({ state, arrived }) => state === 'sent' && arrived !== 1), [], 'what is said to be sent arrived');
  assert.deepEqual(messages.filter(({ state }) => state !== 'sent' && state !== 'uncertain'), [], 'all the others are a person’s to decide');
  const uncertain = messages.filter(({ state }) => state === 'uncertain');
  assert.ok(uncertain.length <= kills);
  test.diagnostic(`${kills} kills; ${count} replies, ${count - uncertain.length} sent, ${uncertain.length} uncertain, of which ${uncertain.filter(({ arrived }) => arrived).length} arrived`);
}

describe('kill -9 between a reply and its mail', () => {
  it('loses no reply and sends no message twice, on SQLite', { timeout }, async (test) => {
    const folder = mkdtempSync(join(tmpdir(), 'mga-mail-'));
    test.after(() => rmSync(folder, { recursive: true, force: true }));
    await killAtRandom(test, { file: join(folder, 'intake.sqlite') }, 120);
  });
});

describe('mail on PostgreSQL', { skip: withoutPostgres }, () => {
  let postgres: Postgres;
  before(async () => (postgres = await startPostgres()));
  after(() => postgres.stop());

  it('of processes that are killed: loses no reply and sends no message twice', { timeout }, async (test) => {
    await killAtRandom(test, { url: await postgres.database() }, 120);
  });

  it('of two processes is sent once', { timeout }, async (test) => {
    const place = { url: await postgres.database() };
    const store = await openStore(place);
    const mailbox = await startMailbox();
    test.after(() => Promise.all([store.close(), mailbox.stop()]));
    await putPile(store, 200);
    // Nothing is left to publish.
    await store.database.updateTable('proposals').set({ version: 2 }).execute();
    const codes = await Promise.all([0, 1].map(() => once(begin(test, { place, smtp: mailbox.url, ahead: 0, pace: 5 }, new Set()), 'exit')));
    assert.deepEqual(codes.map(([code]) => code as number), [0, 0]);
    assert.ok(mailbox.connections >= 2, 'both sent');
    const messages = await arrivals(store, mailbox);
    assert.equal(messages.length, 200);
    assert.ok(messages.every(({ state, arrived }) => state === 'sent' && arrived === 1), JSON.stringify(messages.filter(({ arrived }) => arrived !== 1)));
    assert.equal(mailbox.messages.length, 200);
  });
});

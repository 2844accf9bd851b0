import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { AddressInfo } from 'node:net';
import type { RegistrationReceipt } from 'mga-widgets/domain';
import { openStore, type Store, type StorePlace } from '../src/store/store.js';
import { onBothStores } from './support/both-stores.js';
import { IntakeProcesses, type IntakeProcess } from './support/intake-processes.js';
import { startPostgres, withoutPostgres, type Postgres } from './support/postgres.js';
import { bigRegistration, bigWorkshop, cancelUntilAnswered, registerUntilAnswered } from './support/registration-senders.js';
import { startRegistrations } from './support/registrations.js';

const [people, seats] = [500, bigWorkshop.seats];
const timeout = 300_000;
const unlimited = { seconds: 600, client: 1e9, network: 1e9 };

/** Registrations of the workshop as they are kept, in order of arrival. */
const stored = ({ database }: Store) => database.selectFrom('registrations').select(['code', 'state', 'arrival']).where('meeting', '=', bigWorkshop.id).orderBy('arrival').execute();

/** Forty have the seats and the others wait in the order they arrived; what each was answered is what is kept. */
async function checkSeats(store: Store, receipts: readonly RegistrationReceipt[]): Promise<void> {
  const rows = await stored(store);
  assert.deepEqual(rows.map(({ arrival }) => arrival), rows.map((_, index) => index + 1), 'none lost and none twice');
  assert.deepEqual(rows.map(({ code }) => code).sort(), receipts.map(({ code }) => code).sort());
  assert.deepEqual(rows.map(({ state }) => state), rows.map((_, index) => (index < seats ? 'seated' : 'waiting')), 'the first have the seats');
  const answered = new Map(receipts.map((receipt) => [receipt.code, receipt]));
  for (const { code, arrival } of rows) {
    const { state, position } = answered.get(code)!;
    assert.deepEqual([state, position], arrival <= seats ? ['seated', undefined] : ['waiting', arrival - seats], code);
  }
}

/** Ten who have a seat cancel at once: the first ten who wait get them, and a letter each. */
async function checkCancelling(store: Store, receipts: readonly RegistrationReceipt[], urls: readonly string[]): Promise<void> {
  const waiting = receipts.filter(({ state }) => state === 'waiting').sort((one, other) => one.position! - other.position!);
  const leaving = receipts.filter(({ state }) => state === 'seated').slice(0, 10);
  await Promise.all(leaving.map((receipt, index) => cancelUntilAnswered(urls[index % urls.length]!, receipt)));
  const rows = await stored(store);
  const count = (state: string): number => rows.filter((row) => row.state === state).length;
  assert.deepEqual([count('seated'), count('cancelled'), count('waiting')], [seats, 10, people - seats - 10]);
  const next = waiting.slice(0, 10).map(({ code }) => code).sort();
  const movedUp = await store.database.selectFrom('registration_events').select('code').where('kind', '=', 'moved-up').execute();
  assert.deepEqual(movedUp.map(({ code }) => code).sort(), next, 'those who waited longest, each once');
  const letters = await store.database.selectFrom('outgoing_mail').select('registration').where('kind', '=', 'seat-freed').execute();
  assert.deepEqual(letters.map(({ registration }) => registration).sort(), next);
}

onBothStores('five hundred who register at once for forty seats', (stores) => {
  it('over HTTP: forty have one, the others wait in order, and ten who cancel at once make room for ten', { timeout }, async (test) => {
    const store = await stores.open();
    const { app } = await startRegistrations(test, { store, meetings: [bigWorkshop], now: () => new Date(), sendLimits: unlimited, readLimits: unlimited });
    await app.listen({ port: 0, host: '127.0.0.1' });
    const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
    const body = await bigRegistration(store);
    const begun = performance.now();
    const receipts = await Promise.all(Array.from({ length: people }, () => registerUntilAnswered(() => url, randomUUID(), body)));
    test.diagnostic(`${people} in ${Math.round(performance.now() - begun)} ms`);
    await checkSeats(store, receipts);
    await checkCancelling(store, receipts, [url]);
  });
});

describe('several processes on one PostgreSQL', { skip: withoutPostgres }, () => {
  let postgres: Postgres;
  before(async () => (postgres = await startPostgres()));
  after(() => postgres.stop());

  it('give the forty seats once between them, whoever is asked and whoever is asked twice', { timeout }, async (test) => {
    const place = { url: await postgres.database() };
    const store = await openStore(place);
    test.after(() => store.close());
    const processes = await IntakeProcesses.of(place);
    test.after(() => processes.end());
    for (let count = 0; count < 3; count += 1) processes.start();
    const urls = await processes.all(3);
    const body = await bigRegistration(store);
    const receipts = await Promise.all(Array.from({ length: people }, async (_, index) => {
      const key = randomUUID();
      const send = (shift: number): Promise<RegistrationReceipt> => registerUntilAnswered(() => urls[(index + shift) % urls.length]!, key, body);
      // One in twenty is sent to two of them at the same time.
      const [one, other] = await Promise.all(index % 20 ? [send(0)] : [send(0), send(1)]);
      if (other) assert.equal(other.code, one.code, 'one registration for each key');
      return one;
    }));
    await checkSeats(store, receipts);
    await checkCancelling(store, receipts, urls);
  });
});

onBothStores('kill -9 while people register', (stores) => {
  it('loses none that was answered, keeps none twice and gives no seat twice, 20 times', { timeout }, async (test) => {
    const place: StorePlace = await stores.place();
    const store = await openStore(place);
    test.after(() => store.close());
    const processes = await IntakeProcesses.of(place);
    const body = await bigRegistration(store);
    const receipts = new Map<string, RegistrationReceipt>();
    let ended = false;
    try {
      processes.start();
      processes.start();
      const senders = Promise.all(Array.from({ length: 6 }, async () => {
        while (!ended) {
          const key = randomUUID();
          let asked: IntakeProcess | undefined;
          receipts.set(key, await registerUntilAnswered(async () => (asked = await processes.any())?.url ?? assert.fail('ended too early'), key, body));
          if (asked) processes.acknowledge(asked);
        }
      }));
      const kills = async (): Promise<void> => {
        for (let done = 0; done < 20; done += 1) {
          const victim = await processes.working(2);
          await setTimeout(Math.random() * 30);
          processes.kill(victim!);
        }
        ended = true;
      };
      await Promise.race([senders, kills()]);
      ended = true;
      await senders;
    } finally {
      ended = true;
      await processes.end();
    }
    const rows = await stored(store);
    const kept = new Set(rows.map(({ code }) => code));
    for (const { code } of receipts.values()) assert.ok(kept.has(code), `${code} was answered`);
    assert.equal(rows.length, receipts.size, 'each that was sent until it was answered is kept once');
    assert.ok(rows.length > seats, `${rows.length} registered`);
    assert.deepEqual(rows.map(({ state }) => state), rows.map((_, index) => (index < seats ? 'seated' : 'waiting')));
    for (const table of ['registration_personal_data', 'registration_consents', 'registration_events'] as const) {
      assert.deepEqual(new Set((await store.database.selectFrom(table).select('code').execute()).map(({ code }) => code)), kept, `${table}: each is kept whole`);
    }
    test.diagnostic(`20 kills; ${receipts.size} answered, ${rows.length} kept`);
  });
});

import assert from 'node:assert/strict';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { readMailSettings } from '../src/mail/mail-settings.js';
import { StoreUnavailable } from '../src/store/store-unavailable.js';
import type { Store } from '../src/store/store.js';
import { mailStates, putAnswered, putPile } from './support/answered-proposal.js';
import { onBothStores } from './support/both-stores.js';
import { day, hour, minute, startSending } from './support/mail-sending.js';
import { startMailbox } from './support/mailbox.js';

const one = (states: Record<string, string>): string => Object.values(states).join();

onBothStores('faults of the mail server', (stores) => {
  it('that is off for a day loses nothing, and one that is back gets everything, each once', async (test) => {
    const store = await stores.open();
    const { worker, mailbox, pass, told } = await startSending(test, store);
    await mailbox.stop();
    for (let each = 0; each < 5; each += 1) await putAnswered(store);
    let tries = 0;
    for (let passed = 0; passed < day; passed += 10 * minute) {
      tries += Number((await worker.run()).serverFault !== undefined);
      pass(10 * minute);
    }
    assert.ok(tries > 40, `${tries} tries`);
    assert.deepEqual(told, ['connection ECONNREFUSED'], 'the operator is told once');
    assert.ok(Object.values(await mailStates(store)).every((state) => state.startsWith('waiting')));
    const back = await startMailbox({ port: mailbox.port });
    test.after(() => back.stop());
    pass(hour);
    assert.deepEqual(await worker.run(), { sent: 5, unsent: 0 });
    assert.deepEqual(told, ['connection ECONNREFUSED', 'well']);
    assert.equal(new Set(back.messages.map(({ recipients }) => recipients[0])).size, 5);
    assert.equal(back.connections, 1);
    const { attempts } = await store.database.selectFrom('outgoing_mail').select(({ fn }) => fn.max('attempts').as('attempts')).executeTakeFirstOrThrow();
    assert.equal(attempts, 1, 'that it was off says nothing about the messages');
  });

  it('that takes nothing is asked less and less often', async (test) => {
    const store = await stores.open();
    const { worker, mailbox, pass } = await startSending(test, store);
    await putAnswered(store);
    mailbox.faults = { connect: () => 421 };
    await worker.run();
    await worker.run();
    assert.equal(mailbox.connections, 1, 'not at once');
    pass(minute);
    await worker.run();
    pass(minute);
    await worker.run();
    assert.equal(mailbox.connections, 2, 'two minutes the second time');
    pass(minute);
    mailbox.faults = {};
    assert.deepEqual(await worker.run(), { sent: 1, unsent: 0 });
  });

  for (const [code, problem] of [[421, 'server 421'], [554, 'server 554']] as const) {
    it(`that greets with ${code} is no verdict on a message`, async (test) => {
      const store = await stores.open();
      const { worker, mailbox, told } = await startSending(test, store);
      await putAnswered(store);
      mailbox.faults = { connect: () => code };
      await worker.run();
      assert.deepEqual(told, [problem]);
      assert.equal(one(await mailStates(store)), `waiting ${problem}`);
    });
  }

  it('that refuses the sender is told to the operator, and no message is refused for it', async (test) => {
    const store = await stores.open();
    const { worker, mailbox, told, pass } = await startSending(test, store);
    await putAnswered(store);
    await putAnswered(store);
    mailbox.faults = { sender: () => 550 };
    await worker.run();
    assert.deepEqual(told, ['sender 550']);
    mailbox.faults = {};
    pass(2 * minute);
    assert.deepEqual(await worker.run(), { sent: 2, unsent: 0 });
  });

  it('that puts a message off gets it again, after the others', async (test) => {
    const store = await stores.open();
    const { worker, mailbox, pass } = await startSending(test, store);
    const [slow, other] = [await putAnswered(store), await putAnswered(store)];
    mailbox.faults = { recipient: (address) => (address.startsWith(slow) ? 451 : undefined) };
    assert.deepEqual(await worker.run(), { sent: 1, unsent: 1 });
    assert.deepEqual(await mailStates(store), { [`reply:${slow}:1`]: 'waiting recipient 451', [`reply:${other}:1`]: 'sent' });
    mailbox.faults = {};
    await worker.run();
    assert.equal(mailbox.messages.length, 1, 'not at once');
    pass(minute);
    await worker.run();
    assert.equal(one(await mailStates(store)), 'sent,sent');
    assert.equal(mailbox.messages.length, 2);
  });

  it('that has no such recipient, or refuses a text, is believed', async (test) => {
    const store = await stores.open();
    const { worker, mailbox } = await startSending(test, store);
    const [nobody, spam, other] = [await putAnswered(store), await putAnswered(store), await putAnswered(store)];
    mailbox.faults = { recipient: (address) => (address.startsWith(nobody) ? 550 : undefined), data: (address) => (address.startsWith(spam) ? 554 : undefined) };
    assert.deepEqual(await worker.run(), { sent: 1, unsent: 2 });
    assert.deepEqual(await mailStates(store), { [`reply:${nobody}:1`]: 'refused recipient 550', [`reply:${spam}:1`]: 'refused message 554', [`reply:${other}:1`]: 'sent' });
    assert.equal(mailbox.connections, 1);
  });

  it('that ends the connection before the end of a text gets it again', async (test) => {
    const store = await stores.open();
    const { worker, mailbox, pass } = await startSending(test, store);
    await putAnswered(store);
    mailbox.faults = { recipient: () => 'drop' };
    await worker.run();
    assert.match(one(await mailStates(store)), /^waiting connection/u);
    mailbox.faults = {};
    pass(2 * minute);
    await worker.run();
    assert.equal(mailbox.messages.length, 1);
  });

  it('that ends it in the middle gets it again, or not when its end may have been on the way', async (test) => {
    const store = await stores.open();
    const { worker, mailbox, pass } = await startSending(test, store);
    await putAnswered(store);
    mailbox.faults = { data: () => 'drop' };
    await worker.run();
    const state = one(await mailStates(store));
    assert.match(state, /^(?:waiting|uncertain) connection/u);
    mailbox.faults = {};
    pass(2 * minute);
    await worker.run();
    assert.equal(mailbox.messages.length, state.startsWith('waiting') ? 1 : 0);
  });

  it('that ends the connection instead of answering a text leaves it to a person, and is not sent again by itself', async (test) => {
    const store = await stores.open();
    const { worker, mailbox, pass } = await startSending(test, store);
    await putAnswered(store);
    mailbox.faults = { data: () => 'take-and-drop' };
    await worker.run();
    assert.equal(one(await mailStates(store)), 'uncertain connection');
    mailbox.faults = {};
    pass(5 * day);
    await worker.run();
    assert.equal(mailbox.messages.length, 1);
    assert.equal(one(await mailStates(store)), 'uncertain connection');
  });

  it('that says nothing is not waited for: before the end of a text it is tried again, after it a person decides', async (test) => {
    const store = await stores.open();
    const { worker, mailbox, another, pass } = await startSending(test, store);
    await putAnswered(store);
    const waits = { connecting: 5000, message: 1000, answer: 200, ending: 200 };
    mailbox.faults = { connect: () => 'silence' };
    await another({ waits: { ...waits, connecting: 100 } }).run();
    assert.equal(one(await mailStates(store)), 'waiting timeout');
    mailbox.faults = { recipient: () => 'silence' };
    await another({ waits }).run();
    assert.equal(one(await mailStates(store)), 'waiting timeout');
    pass(minute);
    mailbox.faults = { data: () => 'silence' };
    await another({ waits }).run();
    assert.equal(one(await mailStates(store)), 'uncertain timeout');
    mailbox.faults = {};
    await worker.run();
    assert.equal(mailbox.messages.length, 0);
  });

  it('that answers nothing while this program ends leaves the one message to a person', async (test) => {
    const store = await stores.open();
    const { mailbox, another, pass } = await startSending(test, store);
    await putAnswered(store);
    const stopping = new AbortController();
    mailbox.faults = { data: () => (void setTimeout(50).then(() => stopping.abort()), 'silence') };
    await another({ waits: { connecting: 5000, message: 5000, answer: 60_000, ending: 200 } }).run(stopping.signal);
    assert.equal(one(await mailStates(store)), 'uncertain interrupted');
    pass(day);
    mailbox.faults = {};
    await another().run();
    assert.equal(mailbox.messages.length, 0);
  });

  it('whose answer comes while the database is away is believed once it is back', async (test) => {
    const store = await stores.open();
    let away = 0;
    const database = (): Store['database'] => {
      if (away === 0) return store.database;
      away -= 1;
      throw new StoreUnavailable('unreachable');
    };
    const flaky = Object.create(store, { database: { get: database } }) as Store;
    const { mailbox, another } = await startSending(test, store);
    await putAnswered(store);
    mailbox.faults = {
      async data() {
        while (one(await mailStates(store)) !== 'handing-over') await setTimeout(10);
        away = 2;
        return undefined;
      },
    };
    assert.deepEqual(await another({ store: flaky }).run(), { sent: 1, unsent: 0 });
    assert.equal(one(await mailStates(store)), 'sent');
  });

  it('is given addresses of other scripts as it can read them', async (test) => {
    const store = await stores.open();
    const { worker, mailbox } = await startSending(test, store);
    const folio = await putAnswered(store);
    await store.database.updateTable('personal_data').set({ email: 'peñaloza@dirección.example' }).where('folio', '=', folio).execute();
    assert.deepEqual(await worker.run(), { sent: 1, unsent: 0 });
    assert.deepEqual(mailbox.messages[0]!.recipients, ['peñaloza@dirección.example']);
  });

  it('that is slow is waited for', async (test) => {
    const store = await stores.open();
    const { worker, mailbox } = await startSending(test, store);
    await putAnswered(store);
    const slowly = () => setTimeout(300, undefined);
    mailbox.faults = { connect: slowly, sender: slowly, recipient: slowly, data: slowly };
    assert.deepEqual(await worker.run(), { sent: 1, unsent: 0 });
  });

  it('that does not encrypt is told nothing, not even the password', async (test) => {
    const store = await stores.open();
    const sending = await startSending(test, store);
    await putAnswered(store);
    const said: string[] = [];
    const server = await plainServer(said);
    test.after(() => server.close());
    const settings = { ...readMailSettings({ SMTP_URL: `smtp://user:secret@127.0.0.1:${(server.address() as AddressInfo).port}`, MAIL_FROM: 'mesa@mesa.example' })!, requireTls: true };
    await sending.another({ settings }).run();
    assert.deepEqual(sending.told, ['encryption 502']);
    assert.equal(one(await mailStates(store)), 'waiting encryption 502');
    assert.ok(said.length > 0 && said.every((line) => /^(?:EHLO|STARTTLS|QUIT)/u.test(line)), said.join());
  });

  it('with a certificate nobody vouches for is told nothing either', async (test) => {
    const store = await stores.open();
    const sending = await startSending(test, store, { mailbox: await startMailbox({ disabledCommands: [], logger: false }) });
    await putAnswered(store);
    const settings = { ...readMailSettings({ SMTP_URL: sending.mailbox.url, MAIL_FROM: 'mesa@mesa.example' })!, requireTls: true };
    await sending.another({ settings }).run();
    assert.deepEqual(sending.told, ['encryption']);
    assert.equal(sending.mailbox.messages.length, 0);
  });

  it('that does not know the password is told to the operator; with the right one everything goes out', async (test) => {
    const store = await stores.open();
    const mailbox = await startMailbox({
      authOptional: false,
      onAuth: ({ username, password }, _session, answer) => (username === 'mesa@mesa.example' && password === 'clave:ñ@' ? answer(null, { user: 'mesa' }) : answer(new Error('Wrong'))),
      allowInsecureAuth: true,
    });
    const sending = await startSending(test, store, { mailbox });
    await putAnswered(store);
    const settings = (password: string) => readMailSettings({ SMTP_URL: `smtp://mesa%40mesa.example:${password}@127.0.0.1:${mailbox.port}`, MAIL_FROM: 'mesa@mesa.example' })!;
    await sending.another({ settings: settings('otra') }).run();
    assert.deepEqual(sending.told, ['sign-in 535']);
    assert.equal(one(await mailStates(store)), 'waiting sign-in 535');
    assert.deepEqual(await sending.another({ settings: settings('clave%3A%C3%B1%40') }).run(), { sent: 1, unsent: 0 });
  });

  // Two processes share such a pile in mail-processes.test.ts, on PostgreSQL.
  if (stores.kind === 'sqlite') {
    it('gets a pile of a thousand at a pace, over one connection, each once', async (test) => {
      const store = await stores.open();
      const { mailbox, another } = await startSending(test, store);
      await putPile(store, 1000);
      const begun = Date.now();
      assert.deepEqual(await another({ pace: 1 }).run(), { sent: 1000, unsent: 0 });
      test.diagnostic(`1,000 messages in ${Date.now() - begun} ms`);
      assert.ok(Date.now() - begun >= 1000);
      assert.equal(mailbox.connections, 1);
      assert.equal(new Set(mailbox.messages.map(({ header }) => header('message-id'))).size, 1000);
      assert.equal(mailbox.messages.length, 1000);
    });
  }
});

/** A server that offers no encryption and keeps what it is told. */
async function plainServer(said: string[]): Promise<Server> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.write('220 test\r\n');
    socket.on('data', (chunk: Buffer) => {
      said.push(chunk.toString());
      socket.write(chunk.toString().startsWith('EHLO') ? '250-test\r\n250 AUTH PLAIN\r\n' : '502 No\r\n');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

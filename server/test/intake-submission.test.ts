import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, it } from 'node:test';
import { readFolio, type ProposalReceipt } from 'mga-widgets/domain';
import type { Store } from '../src/store/store.js';
import { onBothStores } from './support/both-stores.js';
import { november, problemIn, recordIn, startIntake, type TestIntake } from './support/intake-server.js';

onBothStores('taking a proposal', (stores) => {
  let store: Store;
  let intake: TestIntake;
  before(async () => {
    store = await stores.open();
    intake = await startIntake(undefined, { store, sendLimits: { seconds: 600, client: 1e6, network: 1e6 } });
  });
  after(() => intake.app.close());
  const count = async (): Promise<number> => Number((await store.database.selectFrom('proposals').select((all) => all.fn.countAll().as('count')).executeTakeFirstOrThrow()).count);

  it('gives a folio, a secret and the moment by its own clock, for what is stored', async () => {
    const submission = await intake.submission();
    const answer = await intake.send(submission);
    assert.equal(answer.statusCode, 201);
    const receipt = answer.json<ProposalReceipt>();
    assert.deepEqual(Object.keys(receipt).sort(), ['folio', 'moderation', 'receivedAt', 'secret', 'statusUrl']);
    assert.equal(readFolio(receipt.folio), receipt.folio);
    assert.match(receipt.folio, /^MGA-2026-/u);
    assert.match(receipt.secret, /^([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}$/u);
    assert.equal(receipt.receivedAt, intake.now().toISOString());
    assert.equal(new URL(receipt.statusUrl, 'https://x.example/api/proposals').pathname, `/api/proposals/${receipt.folio}`);
    assert.equal(answer.headers['cache-control'], 'no-store');

    const record = recordIn(await intake.own(receipt));
    const { consultation, author, consents: _, language: __, form: ___, ...content } = submission;
    assert.deepEqual(record.submission, content);
    assert.deepEqual(record.author, author);
    assert.deepEqual([record.consultation, record.state, record.version], [consultation, 'received', 1]);
  });

  it('keeps no secret and no key, and who proposes apart from what is proposed', async () => {
    const key = randomUUID();
    const answer = await intake.send(await intake.submission({ author: { name: 'Nombre Apartado', email: 'apartado@ejemplo.cl' } }), { key });
    const { folio, secret } = answer.json<ProposalReceipt>();
    const rows: Record<string, string> = {};
    for (const table of ['proposals', 'personal_data', 'consents', 'events', 'idempotency_keys', 'server_keys'] as const) rows[table] = JSON.stringify(await store.database.selectFrom(table).selectAll().execute());
    for (const [table, text] of Object.entries(rows)) {
      assert.ok(!text.includes(key) && !text.includes(secret) && !text.includes(secret.replaceAll('-', '')), table);
      if (table !== 'personal_data') assert.doesNotMatch(text, /Apartado|apartado/u, table);
    }
    assert.match(rows['personal_data']!, new RegExp(`${folio}.*Nombre Apartado`, 'u'));
  });

  it('answers a repeated send with what it answered first, the secret too, with another form and any order of keys', async () => {
    const key = randomUUID();
    const submission = await intake.submission();
    const first = (await intake.send(submission, { key })).json<ProposalReceipt>();
    const before = await count();
    intake.pass(3_600_000);
    const { form } = await intake.submission();
    const turned = Object.fromEntries(Object.entries({ ...submission, form }).reverse());
    for (const body of [submission, turned]) {
      const again = await intake.send(body, { key: `"${key}"` });
      assert.deepEqual([again.statusCode, again.json()], [201, first]);
    }
    // Also when its form is over, and the consultation too.
    intake.pass(30 * 86_400_000);
    assert.deepEqual((await intake.send(submission, { key })).json(), first);
    intake.pass(-30 * 86_400_000 - 3_600_000);
    assert.equal(await count(), before);
  });

  it('stores one proposal of twenty sends at the same time', async () => {
    const base = await intake.app.listen({ port: 0, host: '127.0.0.1' });
    const body = JSON.stringify(await intake.submission());
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
    const before = await count();
    const sendOnce = () => fetch(`${base}/api/proposals`, { method: 'POST', headers, body });
    const answers = await Promise.all(Array.from({ length: 20 }, sendOnce));
    const receipts = new Set<string>();
    for (const answer of answers) {
      const text = await answer.text();
      if (answer.status === 201) receipts.add(text);
      else assert.deepEqual([answer.status, (JSON.parse(text) as { code: string }).code, answer.headers.get('retry-after')], [409, 'in-progress', '1']);
    }
    assert.equal(receipts.size, 1);
    assert.equal(await count(), before + 1);
    assert.equal(await (await sendOnce()).text(), [...receipts][0]);
  });

  it('tells a send to wait while the same one is being kept', async (test) => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let begun: () => void = () => undefined;
    const inHand = new Promise<void>((resolve) => (begun = resolve));
    let isSlow = false;
    const slow: Store = {
      kind: store.kind,
      check: () => store.check(),
      close: () => store.close(),
      get database() {
        return store.database.withPlugin({
          transformQuery: ({ node }) => node,
          async transformResult({ result }) {
            if (isSlow) {
              begun();
              await held;
            }
            return result;
          },
        });
      },
    };
    const other = await startIntake(test, { store: slow });
    const [submission, key] = [await other.submission(), randomUUID()];
    isSlow = true;
    const first = other.send(submission, { key });
    await inHand;
    const second = await other.send(submission, { key });
    assert.deepEqual([second.statusCode, problemIn(second).code, second.headers['retry-after']], [409, 'in-progress', '1']);
    release();
    const receipt = (await first).json<ProposalReceipt>();
    assert.deepEqual((await other.send(submission, { key })).json(), receipt);
  });

  it('stores one proposal of a key sent to two servers on one database', async (test) => {
    const other = await startIntake(test, { store });
    const body = await intake.submission();
    const key = randomUUID();
    const before = await count();
    const answers = await Promise.all(Array.from({ length: 6 }, (_, index) => (index % 2 ? other : intake).send(body, { key })));
    const folios = new Set(answers.filter(({ statusCode }) => statusCode === 201).map((answer) => answer.json<ProposalReceipt>().folio));
    assert.equal(folios.size, 1);
    assert.ok(answers.every(({ statusCode }) => statusCode === 201 || statusCode === 409));
    assert.equal(await count(), before + 1);
  });

  it('refuses a key that was used for something else, and a missing or short one', async () => {
    const key = randomUUID();
    const submission = await intake.submission();
    assert.equal((await intake.send(submission, { key })).statusCode, 201);
    const before = await count();
    for (const changes of [{ title: 'Otro' }, { author: { name: 'Otra Persona' } }, { sdgs: [16, 6] }]) {
      const answer = await intake.send({ ...submission, ...changes }, { key });
      assert.deepEqual([answer.statusCode, problemIn(answer).code], [422, 'idempotency-key-reused']);
      assert.doesNotMatch(answer.body, /MGA-|secret/u);
    }
    for (const short of ['', 'x', '123456789012345', 'with spaces in the middle of it', 'ñ'.repeat(20), 'x'.repeat(201)]) {
      const answer = await intake.app.inject({ method: 'POST', url: '/api/proposals', headers: { 'content-type': 'application/json', ...(short && { 'idempotency-key': short }) }, payload: JSON.stringify(submission) });
      assert.deepEqual([answer.statusCode, problemIn(answer).code], [400, 'idempotency-key-missing'], short);
    }
    assert.equal(await count(), before);
  });

  it('takes what is optional as left out', async () => {
    const minimal = { affected: undefined, indicator: undefined, baseline: undefined, target: undefined, targetDate: undefined, ogpValues: undefined, sdgs: undefined, theme: undefined, region: undefined, institution: undefined, author: undefined };
    const receipt = await intake.received(minimal);
    const record = recordIn(await intake.own(receipt));
    assert.deepEqual(Object.keys(record.submission).sort(), ['change', 'problem', 'sector', 'title']);
    assert.ok(!('author' in record));
    assert.deepEqual(await store.database.selectFrom('personal_data').selectAll().where('folio', '=', receipt.folio).execute(), []);
  });

  it('takes none when the consultation is closed or unknown, but for who had the form open', async () => {
    const form = (consultation: string) => intake.app.inject(`/api/proposals/form?consultation=${consultation}`);
    assert.deepEqual([(await form('otra')).statusCode, problemIn(await form('otra')).code], [404, 'unknown-consultation']);
    assert.equal((await intake.app.inject('/api/proposals/form')).statusCode, 404);
    const unknown = await intake.send({ ...(await intake.submission()), consultation: 'otra' });
    assert.equal(problemIn(unknown).code, 'unknown-consultation');

    const untilTheEnd = Date.parse('2026-12-01T03:00:00Z') - intake.now().getTime();
    intake.pass(untilTheEnd - 120_000);
    const submission = await intake.submission();
    intake.pass(120_000);
    assert.equal(november.isOpen(intake.now()), false);
    assert.deepEqual([(await form(november.id)).statusCode, problemIn(await form(november.id)).code], [403, 'consultation-closed']);
    assert.equal((await intake.send(submission)).statusCode, 201);
    intake.pass(3_600_000);
    assert.deepEqual(problemIn(await intake.send(submission)).code, 'consultation-closed');
    intake.pass(-untilTheEnd - 3_600_000);
  });
});


import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import Database from 'better-sqlite3';
import { sql } from 'kysely';
import type { ProposalReceipt } from 'mga-widgets/domain';
import { unavailable } from '../src/store/store-unavailable.js';
import { openStore } from '../src/store/store.js';
import { onBothStores } from './support/both-stores.js';
import { november, problemIn, startIntake, type TestIntake } from './support/intake-server.js';
import { officeFolder } from './support/office-folder.js';
import { startPostgres, withoutPostgres } from './support/postgres.js';

const hour = 3_600_000;

/** What a send is answered while the store cannot be used; that nothing is kept, and that the same send is taken once it can. */
async function refusesAndRecovers(intake: TestIntake, fault: { begin(): unknown; end(): unknown }): Promise<void> {
  // Long enough not to fit where something else was before.
  const [submission, key] = [await intake.submission({ problem: 'x'.repeat(20_000), change: 'y'.repeat(20_000) }), randomUUID()];
  const healthy = async () => (await intake.app.inject('/healthz')).statusCode;
  assert.equal(await healthy(), 200);
  await fault.begin();
  const refused = await intake.send(submission, { key });
  assert.deepEqual([refused.statusCode, problemIn(refused).code, refused.headers['retry-after']], [503, 'store-unavailable', '5'], refused.body);
  assert.doesNotMatch(refused.body, /MGA-2026|sqlite|postgres|ECONN|\/tmp/iu, 'no folio, nothing of the machine');
  await fault.end();
  assert.equal(await healthy(), 200);
  const sent = await intake.send(submission, { key });
  assert.equal(sent.statusCode, 201, sent.body);
  assert.equal((await intake.own(sent.json<ProposalReceipt>())).statusCode, 200);
  assert.deepEqual((await intake.send(submission, { key })).json(), sent.json());
}

async function onSqlite(test: TestContext): Promise<{ intake: TestIntake; file: string; store: Awaited<ReturnType<typeof openStore>> }> {
  const file = join(officeFolder(test, {}), 'intake.sqlite');
  const store = await openStore({ file });
  test.after(() => store.close());
  return { intake: await startIntake(test, { store }), file, store };
}

describe('an intake on SQLite', () => {
  it('says that it cannot keep anything while another program keeps the file, and then does', async (test) => {
    const { intake, file } = await onSqlite(test);
    const other = new Database(file);
    test.after(() => other.close());
    await refusesAndRecovers(intake, { begin: () => other.exec('begin immediate'), end: () => other.exec('rollback') });
  });

  it('says so while the disk is full', async (test) => {
    const { intake, store } = await onSqlite(test);
    const pages = async (most: number) => sql`${sql.raw(`pragma max_page_count = ${most}`)}`.execute(store.database);
    await refusesAndRecovers(intake, { begin: () => pages(1), end: () => pages(1_000_000) });
  });

  it('says so while the file is gone', async (test) => {
    const { intake, file } = await onSqlite(test);
    await intake.received();
    await refusesAndRecovers(intake, {
      async begin() {
        renameSync(file, `${file}.away`);
        assert.equal((await intake.app.inject('/healthz')).statusCode, 503);
      },
      end: () => renameSync(`${file}.away`, file),
    });
  });

  it('says so while the database may only be read', async (test) => {
    const { intake, store } = await onSqlite(test);
    await refusesAndRecovers(intake, { begin: () => sql`pragma query_only = on`.execute(store.database), end: () => sql`pragma query_only = off`.execute(store.database) });
  });
});

describe('an intake on PostgreSQL', { skip: withoutPostgres }, () => {
  it('says that it cannot keep anything while the server is gone, and then does', async (test) => {
    const postgres = await startPostgres();
    test.after(() => postgres.stop());
    const store = await openStore({ url: await postgres.database() });
    test.after(() => store.close());
    const intake = await startIntake(test, { store });
    const earlier = await intake.received();
    await refusesAndRecovers(intake, {
      async begin() {
        await postgres.kill();
        assert.equal((await intake.app.inject('/healthz')).statusCode, 503);
      },
      end: () => postgres.start(),
    });
    assert.equal((await intake.own(earlier)).statusCode, 200, 'what was acknowledged is still there');
  });

  it('goes on when a connection ends in the middle of a transaction', async (test) => {
    const postgres = await startPostgres();
    test.after(() => postgres.stop());
    const store = await openStore({ url: await postgres.database() });
    test.after(() => store.close());
    const lost = store.database.transaction().execute(async (transaction) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(transaction);
      await sql`select pg_terminate_backend(${rows[0]!.pid})`.execute(store.database);
      // It learns of its end while nothing is asked of it.
      await sql`select pg_sleep(0.1)`.execute(store.database);
      await sql`select 1`.execute(transaction);
    });
    await assert.rejects(lost, (error) => unavailable(error)?.problem === 'unreachable');
    await store.check();
  });

  it('says so while another program keeps the table, without waiting for it for ever', async (test) => {
    const postgres = await startPostgres();
    test.after(() => postgres.stop());
    const url = await postgres.database();
    const [store, other] = [await openStore({ url }), await openStore({ url })];
    test.after(() => Promise.all([store.close(), other.close()]));
    const intake = await startIntake(test, { store });
    let release: () => void = () => undefined;
    let ended: Promise<unknown> = Promise.resolve();
    await refusesAndRecovers(intake, {
      begin: () =>
        new Promise<void>((taken) => {
          ended = other.database.transaction().execute(async (transaction) => {
            await sql`lock table proposals in exclusive mode`.execute(transaction);
            await new Promise<void>((resolve) => {
              release = resolve;
              taken();
            });
          });
        }),
      async end() {
        release();
        await ended;
      },
    });
  });
});

onBothStores('an intake', (stores) => {
  it('leaves nothing of a proposal when a part of it cannot be written', async (test) => {
    const store = await stores.open();
    const intake = await startIntake(test, { store });
    await sql`alter table events rename to events_elsewhere`.execute(store.database);
    const [submission, key] = [await intake.submission(), randomUUID()];
    const failed = await intake.send(submission, { key });
    assert.deepEqual([failed.statusCode, problemIn(failed).code], [500, 'unexpected']);
    assert.doesNotMatch(failed.body, /events|table|SQL/iu);
    for (const table of ['proposals', 'personal_data', 'consents', 'idempotency_keys'] as const) assert.deepEqual(await store.database.selectFrom(table).selectAll().execute(), [], table);
    await sql`alter table events_elsewhere rename to events`.execute(store.database);
    assert.equal((await intake.send(submission, { key })).statusCode, 201);
  });

  it('goes on with a clock a day wrong, either way, and tells the time by its own', async (test) => {
    const intake = await startIntake(test, { store: await stores.open() });
    for (const wrong of [24 * hour, -24 * hour]) {
      const submission = await intake.submission();
      intake.pass(wrong);
      const answer = await intake.send({ ...submission });
      assert.equal(answer.statusCode, 201, answer.body);
      assert.equal(answer.json<ProposalReceipt>().receivedAt, intake.now().toISOString());
      intake.pass(-wrong);
    }
  });

  it('takes no form but its own, none that is over and none filled in faster than people can', async (test) => {
    const store = await stores.open();
    const intake = await startIntake(test, { store });
    const submission = await intake.submission();
    const code = async (token: string) => problemIn(await intake.send({ ...submission, form: { token } })).code;
    const { token } = submission.form;
    const [text, signature] = token.split('.') as [string, string];
    const forged = Buffer.from(JSON.stringify(['plan-7', intake.now().getTime() - 60_000, 'x'])).toString('base64url');
    for (const bad of ['x', '.', `${text}.`, `.${signature}`, `${text}.${signature}.`, `${forged}.${signature}`, `${text}.${'A'.repeat(43)}`, text, `${text}=.${signature}`, ' ', '🌊']) assert.equal(await code(bad), 'form-token-invalid', bad);
    assert.equal(await code((await (await startIntake(test, { store: await stores.open() })).form()).token), 'form-token-invalid', 'of another server');

    const other = await startIntake(test, { store, consultation: (id) => ({ ...november, id }) });
    assert.equal(problemIn(await other.send({ ...submission, consultation: 'otra' })).code, 'form-token-invalid', 'of another consultation');

    const answer = await intake.app.inject('/api/proposals/form?consultation=plan-7');
    const fresh = answer.json<{ token: string }>().token;
    intake.pass(1000);
    const fast = await intake.send({ ...submission, form: { token: fresh } });
    assert.deepEqual([fast.statusCode, problemIn(fast).code, fast.headers['retry-after']], [403, 'form-too-fast', '2']);
    intake.pass(2000);
    assert.equal((await intake.send({ ...submission, form: { token: fresh } })).statusCode, 201);

    intake.pass(73 * hour);
    assert.equal(await code(token), 'form-token-expired');
    intake.pass(-(73 + 26) * hour);
    assert.equal(await code(token), 'form-token-expired', 'from too far in the future');
  });

  it('answers what it has begun when it is stopped', async (test) => {
    const store = await stores.open();
    const intake = await startIntake(test, { store });
    const base = await intake.app.listen({ port: 0, host: '127.0.0.1' });
    const body = JSON.stringify(await intake.submission());
    const begun = new Promise<void>((resolve) => intake.app.server.once('request', () => resolve()));
    const sent = fetch(`${base}/api/proposals`, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() }, body });
    await begun;
    const closed = intake.app.close();
    const answer = await sent;
    assert.deepEqual([answer.status, answer.headers.get('connection')], [201, 'close']);
    await closed;
    const { folio } = (await answer.json()) as ProposalReceipt;
    assert.equal((await store.database.selectFrom('proposals').select('folio').where('folio', '=', folio).execute()).length, 1);
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { FeedDocument, IntakeForm, PageReference, Proposal, ProposalReceipt } from 'mga-widgets/domain';
import { openStore } from '../src/store/store.js';
import { officeFolder, temporaryFolder } from './support/office-folder.js';
import { startPostgres, withoutPostgres, type Postgres } from './support/postgres.js';
import { printed, startMga } from './support/run-mga.js';

const content = { 'consultas.csv': 'identificador;título;estado;moderación\nc1;Una;abierta;posterior\n', 'sectores.csv': 'identificador;nombre\nciudadania;Ciudadanía\n' };
const sends = 104;

/** `mga serve` on a database, with a folder of its own for what it publishes. */
async function serve(test: TestContext, url: string) {
  const folder = officeFolder(test, content);
  const publish = temporaryFolder(test);
  process.env['DATABASE_URL'] = url;
  const { child, ended } = startMga('serve', '--content', folder, '--demo', folder, '--publish', publish, '--trust-proxy', '127.0.0.1', '--port', '0');
  delete process.env['DATABASE_URL'];
  test.after(() => child.kill('SIGKILL'));
  const [, base] = await printed(child, /Abra (http:\S+)[\s\S]*Ctrl\+C/u);
  return { base: base!, child, ended, feedFile: join(publish, 'mga', 'feed.json'), publish: join(publish, 'mga') };
}

describe('several servers on one PostgreSQL', { skip: withoutPostgres }, () => {
  let postgres: Postgres;
  before(async () => (postgres = await startPostgres()));
  after(() => postgres.stop());

  it('take proposals together, each once whichever was asked, and publish the same', { timeout: 180_000 }, async (test) => {
    const url = await postgres.database();
    // Started together on an empty database: one of them makes the tables.
    const servers = await Promise.all([serve(test, url), serve(test, url)]);
    const form = (await (await fetch(`${servers[0].base}api/proposals/form?consultation=c1`)).json()) as IntakeForm;
    await setTimeout(3100);
    const body = (title: string) => JSON.stringify({
      consultation: 'c1', title, problem: 'Un problema.', change: 'Un cambio.', sector: 'ciudadania', language: 'es',
      consents: form.consents.map(({ id, version }) => ({ id, version, given: true })), form: { token: form.token },
    });
    /** Sends to one of them, and again to the other as if the answer had been lost. */
    const send = async (number: number): Promise<ProposalReceipt[]> => {
      const both = number % 2 ? servers : [...servers].reverse();
      const headers = { 'content-type': 'application/json', 'idempotency-key': `varios-procesos-${number}-xxxx`, 'x-forwarded-for': `203.0.${number}.1` };
      const sent = both.map(async ({ base }) => {
        for (;;) {
          const response = await fetch(`${base}api/proposals`, { method: 'POST', headers, body: body(`Propuesta ${number}`) });
          if (response.status === 201) return (await response.json()) as ProposalReceipt;
          assert.ok([409, 503].includes(response.status), `${response.status}: ${await response.text()}`);
          await setTimeout(20);
        }
      });
      return Promise.all(sent);
    };
    const receipts: ProposalReceipt[][] = [];
    const queue = Array.from({ length: sends }, (_, index) => index);
    await Promise.all(Array.from({ length: 8 }, async () => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) receipts.push(await send(next));
    }));
    for (const [one, other] of receipts) assert.deepEqual(one, other, 'the same folio and secret, whichever was asked');
    assert.equal(new Set(receipts.map(([one]) => one!.folio)).size, sends);

    // A record made at one is opened at the other.
    const { folio, secret } = receipts[0]![0]!;
    for (const { base } of servers) assert.equal((await fetch(`${base}api/proposals/${folio}`, { headers: { authorization: `Bearer ${secret}` } })).status, 200);

    const proposals = async ({ base, publish, feedFile }: (typeof servers)[number]): Promise<{ served: FeedDocument; onDisk: FeedDocument; listed: string[] }> => {
      for (;;) {
        const served = (await (await fetch(`${base}feeds/mga/feed.json`)).json()) as FeedDocument;
        const onDisk = JSON.parse(readFileSync(feedFile, 'utf8')) as FeedDocument;
        const reference = onDisk.proposals as PageReference | undefined;
        if (reference?.count === sends && (served.proposals as PageReference).count === sends) {
          const pages = Array.from({ length: Math.ceil(sends / reference.pageSize!) }, (_, page) => JSON.parse(readFileSync(join(publish, reference.pages!.replace('{page}', String(page + 1))), 'utf8')) as { items: Proposal[] });
          return { served, onDisk, listed: pages.flatMap(({ items }) => items.map(({ id }) => id)) };
        }
        await setTimeout(50);
      }
    };
    const [one, other] = await Promise.all(servers.map(proposals));
    assert.deepEqual(one, other, 'the same feed and the same pages, served and on disk');
    assert.equal(new Set(one!.listed).size, sends);

    // One of them ends, as for an update; the other goes on.
    servers[0].child.kill('SIGTERM');
    assert.equal((await servers[0].ended).code, 0);
    const last = await fetch(`${servers[1].base}api/proposals`, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': 'varios-procesos-fin-xxxx' }, body: body('La última') });
    assert.equal(last.status, 201);
    const store = await openStore({ url });
    test.after(() => store.close());
    const { count } = await store.database.selectFrom('proposals').select((all) => all.fn.countAll().as('count')).executeTakeFirstOrThrow();
    assert.equal(Number(count), sends + 1);
    const lines = await store.database.selectFrom('ledger_lines').select('line').orderBy('line').execute();
    assert.deepEqual(lines.map(({ line }) => line).slice(0, sends), Array.from({ length: sends }, (_, index) => index + 1), 'without gaps');
  });
});

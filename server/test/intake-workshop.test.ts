import assert from 'node:assert/strict';
import { before, it, after } from 'node:test';
import type { ProposalReceipt } from 'mga-widgets/domain';
import { StoreLedger } from '../src/publish/store-ledger.js';
import type { Store } from '../src/store/store.js';
import { onBothStores } from './support/both-stores.js';
import { november, problemIn, recordIn, startIntake, type TestIntake } from './support/intake-server.js';

/** What the table of a workshop says: nothing of who proposes. */
const ofTable = { author: undefined, meeting: 'taller-arica' };

onBothStores('a proposal of a workshop', (stores) => {
  let store: Store;
  let intake: TestIntake;
  before(async () => {
    store = await stores.open();
    intake = await startIntake(undefined, { store });
  });
  after(() => intake.app.close());
  const published = async (folio: string) => {
    await store.database.updateTable('proposals').set({ state: 'published', published_at: intake.now().toISOString() }).where('folio', '=', folio).execute();
    const { listed } = await new StoreLedger(store).received([november.id], november.timeZone);
    return listed.find(({ id }) => id === folio);
  };

  it('is kept and published with its workshop, as gathered in person, and one of the form as online', async () => {
    const receipt = await intake.received(ofTable);
    assert.deepEqual([recordIn(await intake.own(receipt)).meeting, recordIn(await intake.own(receipt)).author], ['taller-arica', undefined]);
    const line = await published(receipt.folio);
    assert.deepEqual([line?.channel, line?.meeting], ['in-person', 'taller-arica']);
    const own = await intake.received();
    const other = await published(own.folio);
    assert.deepEqual([other?.channel, other?.meeting], ['online', undefined]);
  });

  it('came online when its workshop was held there', async () => {
    const { folio } = await intake.received({ ...ofTable, meeting: 'taller-en-linea' });
    const line = await published(folio);
    assert.deepEqual([line?.channel, line?.meeting], ['online', 'taller-en-linea']);
  });

  it('is refused when there is no such workshop', async () => {
    const answer = await intake.send(await intake.submission({ ...ofTable, meeting: 'otro' }));
    assert.equal(answer.statusCode, 400);
    assert.deepEqual(problemIn(answer).errors?.map(({ pointer, code }) => [pointer, code]), [['/meeting', 'unknown-choice']]);
  });

  it('needs no consent about personal data, and the one to be published', async () => {
    const { consents } = await intake.form();
    const answers = (agreed: string[]) => consents.map(({ id, version }) => ({ id, version, given: agreed.includes(id) }));
    assert.equal((await intake.send(await intake.submission({ ...ofTable, consents: answers(['publication']) }))).statusCode, 201);
    assert.equal((await intake.send(await intake.submission({ ...ofTable, consents: answers([]) }))).statusCode, 400);
  });

  it('can be one of forty of a table, sent in a moment with one form', async () => {
    const one = await intake.submission(ofTable);
    const answers = await Promise.all(Array.from({ length: 40 }, (_, index) => intake.send({ ...one, title: `Propuesta ${index + 1} de la mesa` })));
    assert.deepEqual(answers.map(({ statusCode }) => statusCode), Array.from({ length: 40 }, () => 201));
    assert.equal(new Set(answers.map((answer) => answer.json<ProposalReceipt>().folio)).size, 40);
  });
});

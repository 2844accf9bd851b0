import assert from 'node:assert/strict';
import { it } from 'node:test';
import { StoreLedger } from '../src/publish/store-ledger.js';
import { readTransaction } from '../src/store/read-transaction.js';
import { openStore } from '../src/store/store.js';
import { onBothStores } from './support/both-stores.js';
import { changeProposal, putProposal } from './support/received-proposals.js';

const zone = 'America/Santiago';

onBothStores('the ledger of what was received', (stores) => {
  it('gives what is public with the day it came, and of its author only a name that is to be shown', async () => {
    const store = await stores.open();
    const ledger = new StoreLedger(store);
    await putProposal(store, {
      folio: 'MGA-2026-AAAA-00', received_at: '2026-11-21T01:30:00.000Z', name: 'Ana Prueba', showName: true, sdgs: '[6,13]', ogp_values: '["participation"]', institution: '{"name":"Municipio"}', indicator: 'Uno', target_date: '2027',
    });
    await putProposal(store, { folio: 'MGA-2026-BBBB-00', name: 'Nombre Reservado' });
    const { listed } = await ledger.received(['c1'], zone);
    const { title, problem, change, ...first } = listed.find(({ id }) => id === 'MGA-2026-AAAA-00')!;
    assert.ok(title && problem && change);
    assert.deepEqual(first, {
      id: 'MGA-2026-AAAA-00', consultation: 'c1', indicator: 'Uno', targetDate: '2027', ogpValues: ['participation'], sdgs: [6, 13], institution: { name: 'Municipio' }, sector: 'ciudadania',
      author: 'Ana Prueba', submitted: '2026-11-20', channel: 'online', status: 'published', updated: '2026-11-21T01:30:00.000Z',
    });
    assert.doesNotMatch(JSON.stringify(listed), /Reservado|correo\.example|secret|"h"/u);
  });

  it('keeps back what waits to be read, and counts it', async () => {
    const store = await stores.open();
    const ledger = new StoreLedger(store);
    const waiting = await putProposal(store, { state: 'received', title: 'Sin revisar' });
    await putProposal(store, { state: 'received', moderation: 'after-publication', title: 'A la vista' });
    await putProposal(store, { state: 'received', consultation: 'c2' });
    const before = await ledger.received(['c1'], zone);
    assert.deepEqual(before.listed.map(({ title, status }) => [title, status]), [['A la vista', 'published']]);
    assert.deepEqual([...before.waiting], [['c1', 1]]);
    await changeProposal(store, waiting, { state: 'published', published_at: '2026-11-21T12:00:00.000Z' });
    assert.deepEqual((await ledger.received(['c1'], zone)).listed.map(({ title }) => title), ['A la vista', 'Sin revisar']);
  });

  it('counts one that was taken back to be read again by its line, and not once more as waiting', async () => {
    const store = await stores.open();
    const ledger = new StoreLedger(store);
    const corrected = await putProposal(store);
    await putProposal(store, { state: 'received' });
    await ledger.received(['c1'], zone);
    await changeProposal(store, corrected, { state: 'received' });
    const { listed, waiting } = await ledger.received(['c1'], zone);
    assert.deepEqual(listed.map(({ id, status }) => [id, status]), [[corrected, 'received']]);
    assert.deepEqual([...waiting], [['c1', 1]]);
  });

  it('adds each line at the end and never moves one, whatever clocks said', async () => {
    const store = await stores.open();
    const ledger = new StoreLedger(store);
    const late = await putProposal(store, { state: 'received', received_at: '2026-01-01T00:00:00.000Z' });
    const first = await putProposal(store, { published_at: '2026-11-20T00:00:00.000Z' });
    const lines = async () => (await ledger.received(['c1'], zone)).listed.map(({ id }) => id);
    assert.deepEqual(await lines(), [first]);
    await changeProposal(store, late, { state: 'published', published_at: '2026-01-02T00:00:00.000Z' });
    assert.deepEqual(await lines(), [first, late]);
    await changeProposal(store, first, { state: 'retired' });
    const retired = await ledger.received(['c1'], zone);
    assert.deepEqual(retired.listed.map(({ id, status }) => [id, status]), [[first, 'retired'], [late, 'published']]);
  });

  it('gives the reply that stands: the last version that was published', async () => {
    const store = await stores.open();
    const folio = await putProposal(store);
    const reply = (version: number, published_at: string | null) => ({ folio, version, decision: 'accepted', content: JSON.stringify({ date: '2026-11-21', decision: 'accepted', reasons: `Versión ${version}` }), created_at: '2026-11-21T00:00:00.000Z', published_at });
    await store.database.insertInto('replies').values([reply(1, '2026-11-21T00:00:00.000Z'), reply(2, '2026-11-21T01:00:00.000Z'), reply(3, null)]).execute();
    const [proposal] = (await new StoreLedger(store).received(['c1'], zone)).listed;
    assert.deepEqual([proposal!.status, proposal!.reply!.reasons], ['answered', 'Versión 2']);
  });

  it('has a new revision after anything that happens, and the same until then', async () => {
    const store = await stores.open();
    const ledger = new StoreLedger(store);
    const seen = [await ledger.revision()];
    const folio = await putProposal(store);
    seen.push(await ledger.revision());
    await changeProposal(store, folio, { state: 'retired' });
    seen.push(await ledger.revision());
    assert.equal(new Set(seen).size, 3);
    await ledger.received(['c1'], zone);
    assert.equal(await ledger.revision(), seen[2]);
  });

  it('is read as it was at one moment, and keeps nobody from publishing meanwhile', async () => {
    const place = await stores.place();
    const [store, other] = [await openStore(place), await openStore(place)];
    try {
      const folio = await putProposal(store);
      await readTransaction(store, async (database) => {
        const count = async () => (await database.selectFrom('proposals').select('folio').execute()).length;
        assert.equal(await count(), 1);
        await putProposal(other);
        assert.equal((await new StoreLedger(other).received(['c1'], zone)).listed.length, 2, 'lines are given meanwhile');
        assert.equal(await count(), 1);
      });
      assert.equal((await new StoreLedger(store).received(['c1'], zone)).listed[0]!.id, folio);
    } finally {
      await Promise.all([store.close(), other.close()]);
    }
  });

  it('gives every line once when several processes publish at the same time', async () => {
    const store = await stores.open();
    for (let count = 0; count < 20; count += 1) await putProposal(store);
    const ledgers = Array.from({ length: 5 }, () => new StoreLedger(store));
    const all = await Promise.all(ledgers.map((ledger) => ledger.received(['c1'], zone)));
    for (const { listed } of all) assert.deepEqual(listed.map(({ id }) => id), all[0]!.listed.map(({ id }) => id));
    assert.equal(new Set(all[0]!.listed.map(({ id }) => id)).size, 20);
  });
});

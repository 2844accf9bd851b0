import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Insertable } from 'kysely';
import { enqueueDigests } from '../src/mail/enqueue-digests.js';
import type { Store } from '../src/store/store.js';
import type { StaffTable } from '../src/store/tables.js';
import { mailStates, reply } from './support/answered-proposal.js';
import { onBothStores } from './support/both-stores.js';
import { day, hour, minute, startSending, type Sending } from './support/mail-sending.js';
import { putProposal } from './support/received-proposals.js';
import { staffFeed } from './support/staff-server.js';

async function putMember(store: Store, id: string, given: Partial<Insertable<StaffTable>> = {}): Promise<void> {
  await store.database
    .insertInto('staff')
    .values({ id, name: 'Coordinación de prueba', role: 'coordinator', organization: null, email: `${id}@mesa.example`, digest: 1, token_hash: null, token_expires_at: null, created_at: '2026-11-01T12:00:00.000Z', revoked_at: null, ...given })
    .execute();
}

/** As `mga serve` does now and then. The clock begins at noon of Saturday, 21 November 2026, in Chile. */
async function work({ worker, now }: Sending, store: Store): Promise<void> {
  await enqueueDigests(store, [staffFeed], now());
  await worker.run();
}

/** To 8:00 of Monday in Chile. */
const toMonday = day + 20 * hour;

onBothStores('the weekly summary', (stores) => {
  it('goes on Monday at eight, once, to who asked for it: an official’s tells what their institution owes', async (test) => {
    const store = await stores.open();
    const sending = await startSending(test, store);
    await putMember(store, 'coordinacion');
    await putMember(store, 'oficina-a', { name: 'Oficina de Partes', role: 'official', organization: 'min-a' });
    await putMember(store, 'sin-resumen', { digest: 0 });
    await putMember(store, 'sin-correo', { email: null });
    await putMember(store, 'revocada', { revoked_at: '2026-11-02T12:00:00.000Z' });
    const own = await putProposal(store, { received_at: '2026-11-02T12:00:00.000Z' });
    await store.database.insertInto('assignments').values({ folio: own, organization: 'min-a', assigned_at: '2026-11-03T12:00:00.000Z' }).execute();
    await putProposal(store);
    await putProposal(store, { state: 'received' });
    // The week that ends has one coming, as nothing ran on its Monday.
    await work(sending, store);
    assert.equal(sending.mailbox.messages.length, 2);
    sending.pass(toMonday - minute);
    await work(sending, store);
    assert.equal(sending.mailbox.messages.length, 2, 'not before eight');
    sending.pass(minute);
    await work(sending, store);
    await work(sending, store);
    sending.pass(3 * day);
    await work(sending, store);
    const sent = sending.mailbox.messages.slice(2);
    assert.deepEqual(sent.map(({ recipients }) => recipients.join()).sort(), ['coordinacion@mesa.example', 'oficina-a@mesa.example']);
    const [toCoordinator, toOfficial] = ['coordinacion', 'oficina-a'].map((id) => sent.find(({ recipients }) => recipients[0]!.startsWith(id))!.text);
    assert.match(toCoordinator!, /Ministerio A: 1 propuesta/u);
    assert.match(toCoordinator!, /Secretaría \(sin asignar\): 1 propuesta/u);
    assert.match(toCoordinator!, /revisar antes de publicar: 1 propuesta/u);
    assert.match(toOfficial!, /Ministerio A: 1 propuesta sin respuesta/u);
    assert.match(toOfficial!, new RegExp(`${own}, desde el 2 de noviembre de 2026`, 'u'));
    assert.doesNotMatch(toOfficial!, /Secretaría \(sin|revisar/u);
    assert.ok((await mailStates(store))['digest:oficina-a:2026-W48'] === 'sent');
  });

  it('is not sent when nothing is owed, also not later that week', async (test) => {
    const store = await stores.open();
    const sending = await startSending(test, store);
    await putMember(store, 'coordinacion');
    await work(sending, store);
    await putProposal(store);
    await work(sending, store);
    assert.deepEqual(await mailStates(store), { 'digest:coordinacion:2026-W47': 'not-needed nothing-owed' });
    assert.deepEqual(sending.mailbox.messages, []);
  });

  it('tells the secretariat of mail that did not arrive', async (test) => {
    const store = await stores.open();
    const sending = await startSending(test, store);
    await putMember(store, 'coordinacion');
    const folio = await putProposal(store, { name: 'Persona de Prueba' });
    await reply(store, folio);
    sending.mailbox.faults = { recipient: (address) => (address.includes('correo') ? 550 : undefined) };
    await sending.worker.run();
    await work(sending, store);
    assert.match(sending.mailbox.messages[0]!.text, /esperan una decisión: 1\./u);
  });

  it('that waited until the next week is not sent beside that one’s', async (test) => {
    const store = await stores.open();
    const sending = await startSending(test, store);
    await putMember(store, 'coordinacion');
    await putProposal(store);
    await enqueueDigests(store, [staffFeed], sending.now());
    sending.pass(toMonday);
    await work(sending, store);
    assert.deepEqual(await mailStates(store), { 'digest:coordinacion:2026-W47': 'not-needed past', 'digest:coordinacion:2026-W48': 'sent' });
    assert.equal(sending.mailbox.messages.length, 1);
  });

  it('is written down once by processes that do so at the same time', async () => {
    const store = await stores.open();
    await putMember(store, 'coordinacion');
    const now = new Date('2026-11-23T12:00:00Z');
    const written = await Promise.all([1, 2, 3].map(() => enqueueDigests(store, [staffFeed], now)));
    assert.equal(written.reduce((sum, each) => sum + each, 0), 1);
  });
});

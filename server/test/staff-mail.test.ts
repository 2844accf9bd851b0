import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { MailQueue } from 'mga-widgets/domain';
import { mailStates, putAnswered } from './support/answered-proposal.js';
import { onBothStores } from './support/both-stores.js';
import { minute, startSending } from './support/mail-sending.js';
import { startStaff } from './support/staff-server.js';

onBothStores('mail in the inbox', (stores) => {
  it('is counted by state, and what a person has to decide about comes first, without addresses', async (test) => {
    const store = await stores.open();
    const staff = await startStaff(test, { store, sendsMail: true });
    const { worker, mailbox, pass } = await startSending(test, store);
    const [refused, arrived, uncertain] = [await putAnswered(store, { title: 'No llega' }), await putAnswered(store), await putAnswered(store)];
    mailbox.faults = { recipient: (address) => (address.startsWith(refused) ? 550 : undefined), data: (address) => (address.startsWith(uncertain) ? 'take-and-drop' : undefined) };
    await worker.run();
    pass(minute);
    await worker.run();
    const waiting = await putAnswered(store);
    const { status, body, raw } = await (await staff.coordinator()).request<MailQueue>('GET', '/mail');
    assert.equal(status, 200);
    assert.equal(body.sends, true);
    assert.deepEqual(body.counts, { waiting: 1, 'handing-over': 0, sent: 1, refused: 1, 'given-up': 0, 'not-needed': 0, uncertain: 1, held: 0 });
    assert.deepEqual(body.items.map(({ folio, state, problem }) => [folio, state, problem]).slice(-1), [[waiting, 'waiting', undefined]]);
    assert.deepEqual(new Set(body.items.map(({ folio, state, problem }) => `${folio} ${state} ${problem}`)), new Set([`${refused} refused recipient 550`, `${uncertain} uncertain connection`, `${waiting} waiting undefined`]));
    assert.equal(body.items.find(({ folio }) => folio === refused)?.title, 'No llega');
    assert.doesNotMatch(raw.toString(), /correo\.example|Persona/u);
    assert.ok(!body.items.some(({ folio }) => folio === arrived));
  });

  it('is sent again or left as the secretariat decides, and that is written down', async (test) => {
    const store = await stores.open();
    const staff = await startStaff(test, { store, sendsMail: true });
    const { worker, mailbox } = await startSending(test, store);
    const [again, left] = [await putAnswered(store), await putAnswered(store)];
    mailbox.faults = { recipient: () => 550 };
    await worker.run();
    const coordinator = await staff.coordinator();
    const items = (await coordinator.request<MailQueue>('GET', '/mail')).body.items;
    const idOf = (folio: string) => items.find((item) => item.folio === folio)!.id;
    const { status, body } = await coordinator.request<MailQueue>('POST', '/mail', { messages: [idOf(again)], action: 'send' });
    assert.equal(status, 200);
    assert.equal(body.counts.waiting, 1);
    await coordinator.request('POST', '/mail', { messages: [idOf(left)], action: 'leave' });
    mailbox.faults = {};
    await worker.run();
    assert.deepEqual(await mailStates(store), { [`reply:${again}:1`]: 'sent', [`reply:${left}:1`]: 'not-needed left' });
    const events = await store.database.selectFrom('staff_events').select('detail').where('kind', '=', 'mail-decided').orderBy('id').execute();
    assert.deepEqual(events.map(({ detail }) => JSON.parse(detail!) as unknown), [{ action: 'send', messages: [idOf(again)] }, { action: 'leave', messages: [idOf(left)] }]);
  });

  it('that was sent is not sent again, and of an unknown one nothing is decided', async (test) => {
    const store = await stores.open();
    const staff = await startStaff(test, { store, sendsMail: true });
    const { worker, mailbox } = await startSending(test, store);
    await putAnswered(store);
    await worker.run();
    const { id } = await store.database.selectFrom('outgoing_mail').select('id').executeTakeFirstOrThrow();
    const waiting = await putAnswered(store);
    const other = await store.database.selectFrom('outgoing_mail').select('id').where('folio', '=', waiting).executeTakeFirstOrThrow();
    const coordinator = await staff.coordinator();
    assert.equal((await coordinator.request('POST', '/mail', { messages: [id], action: 'send' })).status, 200);
    assert.equal((await coordinator.request('POST', '/mail', { messages: [other.id, 'nadie'], action: 'leave' })).status, 404);
    assert.equal((await coordinator.request('POST', '/mail', { messages: [], action: 'send' })).status, 400);
    await worker.run();
    assert.equal(mailbox.messages.length, 2);
  });

  it('is nobody else’s business', async (test) => {
    const store = await stores.open();
    const staff = await startStaff(test, { store });
    await putAnswered(store);
    const official = await staff.official('min-a');
    assert.equal((await official.request('GET', '/mail')).status, 403);
    assert.equal((await official.request('POST', '/mail', { messages: ['x'], action: 'send' })).status, 403);
    assert.equal((await staff.anybody.request('GET', '/mail')).status, 401);
  });
});

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { enqueueReplyMail } from '../src/mail/enqueue.js';
import { erasePersonalData } from '../src/store/erase-personal-data.js';
import { mailStates, putAnswered, repliedAt, reply } from './support/answered-proposal.js';
import { onBothStores } from './support/both-stores.js';
import { day, hour, minute, startSending } from './support/mail-sending.js';
import { putProposal } from './support/received-proposals.js';

onBothStores('messages to who proposed', (stores) => {
  it('are written down with the reply, or not at all, and only for who left an address', async () => {
    const store = await stores.open();
    const folio = await putAnswered(store);
    const silent = await putProposal(store);
    await reply(store, silent);
    await assert.rejects(
      store.database.transaction().execute(async (transaction) => {
        await enqueueReplyMail(transaction, { folio, replyVersion: 2, at: repliedAt });
        throw new Error('the reply could not be written');
      }),
      /could not be written/u,
    );
    assert.deepEqual(await mailStates(store), { [`reply:${folio}:1`]: 'waiting' });
  });

  it('go out once, to the address of now', async (test) => {
    const store = await stores.open();
    const { worker, mailbox } = await startSending(test, store);
    const folio = await putAnswered(store);
    await store.database.updateTable('personal_data').set({ email: 'nueva@correo.example' }).where('folio', '=', folio).execute();
    assert.deepEqual(await worker.run(), { sent: 1, unsent: 0 });
    assert.deepEqual(await worker.run(), { sent: 0, unsent: 0 });
    assert.deepEqual(mailbox.messages.map(({ recipients }) => recipients), [['nueva@correo.example']]);
    assert.deepEqual(await mailStates(store), { [`reply:${folio}:1`]: 'sent' });
  });

  it('go to nobody once the address was erased, also when that happens while one is being sent', async (test) => {
    const store = await stores.open();
    const { worker, mailbox } = await startSending(test, store);
    const erase = (folio: string) => store.database.transaction().execute((transaction) => erasePersonalData(transaction, folio, 'author', repliedAt));
    const before = await putAnswered(store);
    await erase(before);
    await worker.run();
    const during = await putAnswered(store);
    mailbox.faults = { recipient: async () => (await erase(during), undefined) };
    await worker.run();
    assert.deepEqual(await mailStates(store), { [`reply:${before}:1`]: 'not-needed no-address', [`reply:${during}:1`]: 'not-needed no-address' });
    assert.deepEqual(mailbox.messages, []);
  });

  it('go to the new address when it is corrected while one is being sent', async (test) => {
    const store = await stores.open();
    const { worker, mailbox } = await startSending(test, store);
    const folio = await putAnswered(store);
    let corrected = false;
    mailbox.faults = {
      async recipient() {
        if (!corrected) await store.database.updateTable('personal_data').set({ email: 'nueva@correo.example' }).where('folio', '=', folio).execute();
        corrected = true;
        return undefined;
      },
    };
    await worker.run();
    await worker.run();
    assert.deepEqual(mailbox.messages.map(({ recipients }) => recipients), [['nueva@correo.example']]);
  });

  it('tell the reply that stands: an earlier one that did not go out is not needed', async (test) => {
    const store = await stores.open();
    const { worker, mailbox } = await startSending(test, store);
    const folio = await putAnswered(store);
    await reply(store, folio, { decision: 'accepted', reasons: 'Hubo un error: se acepta entera.' }, 2);
    await worker.run();
    assert.deepEqual(await mailStates(store), { [`reply:${folio}:1`]: 'not-needed replaced', [`reply:${folio}:2`]: 'sent' });
    assert.equal(mailbox.messages.length, 1);
    assert.match(mailbox.messages[0]!.text, /Hubo un error/u);
    assert.equal(mailbox.messages[0]!.subject, `Respuesta corregida a su propuesta ${folio}`);
  });

  it('are not needed when the author withdrew, and wait for a person when moderation retired', async (test) => {
    const store = await stores.open();
    const { worker, mailbox } = await startSending(test, store);
    const withdrawn = await putAnswered(store, { state: 'withdrawn' });
    const retired = await putAnswered(store, { state: 'retired' });
    await worker.run();
    assert.deepEqual(await mailStates(store), { [`reply:${withdrawn}:1`]: 'not-needed withdrawn', [`reply:${retired}:1`]: 'held retired' });
    assert.deepEqual(mailbox.messages, []);
  });

  it('of more than thirty days ago wait for a person: no mail was sent here before', async (test) => {
    const store = await stores.open();
    const { worker, mailbox, pass } = await startSending(test, store);
    const folio = await putAnswered(store);
    pass(31 * day);
    await worker.run();
    assert.deepEqual(await mailStates(store), { [`reply:${folio}:1`]: 'held old' });
    assert.deepEqual(mailbox.messages, []);
  });

  it('are left alone while they are held after a backup was restored', async (test) => {
    const store = await stores.open();
    const { worker, mailbox } = await startSending(test, store);
    const folio = await putAnswered(store);
    await store.database.updateTable('outgoing_mail').set({ state: 'held', problem: 'restored' }).execute();
    await worker.run();
    assert.deepEqual(await mailStates(store), { [`reply:${folio}:1`]: 'held restored' });
    assert.deepEqual(mailbox.messages, []);
  });

  it('are sent by one of two workers, and by another once the first is gone', async (test) => {
    const store = await stores.open();
    const { mailbox, another, pass } = await startSending(test, store);
    const folio = await putAnswered(store);
    // One that has it and is killed.
    await store.database.updateTable('outgoing_mail').set({ claimed_by: 'killed', claimed_until: '2026-11-21T15:05:00.000Z' }).execute();
    assert.deepEqual(await another().run(), { sent: 0, unsent: 0 });
    pass(6 * minute);
    assert.deepEqual(await another().run(), { sent: 1, unsent: 0 });
    assert.deepEqual(await mailStates(store), { [`reply:${folio}:1`]: 'sent' });
    assert.equal(mailbox.messages.length, 1);
  });

  it('wait a minute, two, four … up to four hours between tries, for three days, and are given up then', async (test) => {
    const store = await stores.open();
    const { worker, mailbox, pass, now } = await startSending(test, store);
    const folio = await putAnswered(store);
    mailbox.faults = { recipient: () => 450 };
    const waits: number[] = [];
    for (;;) {
      await worker.run();
      const { state, next_attempt_at } = await store.database.selectFrom('outgoing_mail').select(['state', 'next_attempt_at']).executeTakeFirstOrThrow();
      if (state !== 'waiting') break;
      waits.push(Date.parse(next_attempt_at) - now().getTime());
      pass(waits.at(-1)!);
    }
    assert.deepEqual(waits.slice(0, 9), [1, 2, 4, 8, 16, 32, 64, 128, 240].map((minutes) => minutes * minute));
    const whole = waits.reduce((sum, each) => sum + each, 0);
    assert.ok(whole > 2.5 * day && whole < 3.5 * day, `${whole / hour} hours`);
    assert.deepEqual(await mailStates(store), { [`reply:${folio}:1`]: 'given-up recipient 450' });
  });
});

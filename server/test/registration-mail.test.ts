import assert from 'node:assert/strict';
import { it, type TestContext } from 'node:test';
import { readFeed, type Feed, type Meeting, type RegistrationReceipt } from 'mga-widgets/domain';
import type { Store } from '../src/store/store.js';
import { onBothStores } from './support/both-stores.js';
import { startSending, type Sending } from './support/mail-sending.js';
import { startRegistrations, workshop, type TestRegistrations } from './support/registrations.js';

const feedOf = (meeting: Meeting): Feed => readFeed({ version: '1.0', publisher: { name: 'Secretaría de prueba', email: 'datos@ejemplo.cl' }, language: 'es-CL', timeZone: 'America/Santiago', updated: '2026-11-21T12:00:00Z', forum: { name: 'Mesa' }, meetings: [meeting] }).feed!;

interface Desk extends TestRegistrations, Pick<Sending, 'worker' | 'mailbox' | 'another'> {
  store: Store;
}

async function start(test: TestContext, store: Store, given: Parameters<typeof startSending>[2] = {}): Promise<Desk> {
  const desk = await startRegistrations(test, { store });
  const { worker, mailbox, another } = await startSending(test, store, { now: desk.now, feeds: () => [feedOf(desk.meetings[0]!)], publicUrl: 'https://mesa.example/', ...given });
  return { ...desk, get meetings() { return desk.meetings; }, set meetings(meetings) { desk.meetings = meetings; }, worker, mailbox, another, store };
}

const stateOf = async ({ store }: Desk): Promise<string[]> => (await store.database.selectFrom('outgoing_mail').select(['kind', 'state', 'problem']).orderBy('created_at').orderBy('kind').execute()).map(({ kind, state, problem }) => [kind, state, problem].filter(Boolean).join(' '));

onBothStores('mail about registrations', (stores) => {
  it('confirms with when, where and the link that cancels, which works', async (test) => {
    const desk = await start(test, await stores.open());
    const { code, secret } = await desk.registered();
    await desk.worker.run();
    const [mail] = desk.mailbox.messages;
    assert.equal(mail!.header('to'), 'persona@correo.example');
    assert.equal(mail!.subject, `Su inscripción ${code}: tiene un cupo`);
    for (const part of ['Hola, Persona de Prueba:', '«Taller de prueba»', '5 de diciembre de 2026, 10:00 (America/Santiago)', 'Sala de prueba, Calle Inventada 100', `https://mesa.example/inscripcion.html#codigo=${code}&clave=${secret}`, 'Recibe este mensaje porque']) assert.ok(mail!.text.includes(part), part);
    const [, own, key] = /#codigo=(\S+)&clave=(\S+)/u.exec(mail!.text)!;
    assert.equal((await desk.cancel({ code: own!, secret: key! })).statusCode, 200);
  });

  it('tells who waits their place, and then that a seat came free, each once', async (test) => {
    const desk = await start(test, await stores.open());
    const receipts: RegistrationReceipt[] = [];
    for (const name of ['Una', 'Dos', 'Tres']) receipts.push(await desk.registered({ name, language: 'en', contact: { email: `${name.toLowerCase()}@correo.example` } }));
    await desk.worker.run();
    assert.match(desk.mailbox.messages.find((mail) => mail.header('to') === 'tres@correo.example')!.text, /waiting list, in place 1\.[\s\S]*https:\/\/mesa\.example\/en\/registration\.html#codigo=T-/u);
    await desk.cancel(receipts[0]!);
    await Promise.all([desk.worker.run(), desk.another().run()]);
    await desk.worker.run();
    const freed = desk.mailbox.messages.slice(3);
    assert.deepEqual(freed.map((mail) => [mail.header('to'), mail.subject]), [['tres@correo.example', `A seat came free for you (${receipts[2]!.code})`]]);
  });

  it('goes to nobody who erased their data or cancelled, and to nobody who left no address', async (test) => {
    const desk = await start(test, await stores.open());
    const [erased, cancelled] = [await desk.registered(), await desk.registered()];
    await desk.registered({ contact: undefined });
    await desk.own(erased, { method: 'DELETE', below: '/personal-data' });
    await desk.cancel(cancelled);
    await desk.worker.run();
    assert.equal(desk.mailbox.messages.length, 0);
    assert.deepEqual(await stateOf(desk), ['registration not-needed no-address', 'registration not-needed cancelled']);
  });

  it('calls nobody to a meeting that has begun or was cancelled', async (test) => {
    const desk = await start(test, await stores.open());
    await desk.registered();
    desk.meetings = [{ ...workshop, status: 'cancelled' }];
    await desk.worker.run();
    assert.deepEqual([desk.mailbox.messages.length, await stateOf(desk)], [0, ['registration not-needed nothing-owed']]);
  });

  it('has no link where no address of the site is known, but code and key', async (test) => {
    const desk = await start(test, await stores.open(), { publicUrl: undefined });
    const { code, secret } = await desk.registered({ name: 'Gane dinero en http://estafa.example' });
    await desk.worker.run();
    const { text } = desk.mailbox.messages[0]!;
    assert.ok(text.startsWith('Hola:\n'), 'what is no name is not greeted');
    assert.doesNotMatch(text, /http/u);
    assert.ok(text.includes(`Código: ${code}\nClave: ${secret}`));
  });
});

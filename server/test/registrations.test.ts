import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { it } from 'node:test';
import type { OwnRegistration, RegistrationExport, RegistrationReceipt } from 'mga-widgets/domain';
import { onBothStores } from './support/both-stores.js';
import { problemIn } from './support/intake-server.js';
import { startRegistrations, workshop, type TestRegistrations } from './support/registrations.js';

const seatOf = ({ state, position }: { state: string; position?: number }): string => (position === undefined ? state : `${state} ${position}`);
const many = async <Value>(count: number, make: () => Promise<Value>): Promise<Value[]> => {
  const made: Value[] = [];
  for (let each = 0; each < count; each += 1) made.push(await make());
  return made;
};
/** What a registration is answered that is changed like this. */
const refused = async (desk: TestRegistrations, changes: Readonly<Record<string, unknown>>) => problemIn(await desk.send(await desk.submission(changes)));

onBothStores('registering for a meeting', (stores) => {
  it('gives seats while there are any, then places on the waiting list in order', async (test) => {
    const desk = await startRegistrations(test, { store: await stores.open() });
    const receipts = await many(5, () => desk.registered());
    assert.deepEqual(receipts.map(seatOf), ['seated', 'seated', 'waiting 1', 'waiting 2', 'waiting 3']);
    for (const { code, statusUrl } of receipts) assert.deepEqual([code.startsWith('T-2026-'), statusUrl], [true, `registrations/${code}`]);
    const form = await desk.form();
    assert.deepEqual([form.seats, form.seatsTaken, form.waiting, form.closesAt], [2, 2, 3, '2026-12-05T13:00:00.000Z']);
  });

  it('has no limit where the feed states none, and no seat where it states zero', async (test) => {
    const { seats: _, ...unlimited } = workshop;
    const desk = await startRegistrations(test, { store: await stores.open(), meetings: [unlimited, { ...workshop, id: 'lleno', seats: 0 }] });
    assert.deepEqual((await many(3, () => desk.registered())).map(seatOf), ['seated', 'seated', 'seated']);
    assert.equal(seatOf(await desk.registered({ meeting: 'lleno' })), 'waiting 1');
  });

  it('gives a seat that was freed to the first who waits, and tells them', async (test) => {
    const store = await stores.open();
    const desk = await startRegistrations(test, { store });
    const receipts = await many(4, () => desk.registered());
    const [first, , third, fourth] = receipts as [RegistrationReceipt, RegistrationReceipt, RegistrationReceipt, RegistrationReceipt];
    const cancelled = await desk.cancel(first);
    assert.deepEqual([cancelled.statusCode, cancelled.json<OwnRegistration>().state, cancelled.headers['etag']], [200, 'cancelled', '"2"']);
    assert.deepEqual([seatOf(await desk.record(third)), seatOf(await desk.record(fourth))], ['seated', 'waiting 1']);
    const letters = await store.database.selectFrom('outgoing_mail').select(['kind', 'registration']).where('kind', '=', 'seat-freed').execute();
    assert.deepEqual(letters, [{ kind: 'seat-freed', registration: third.code }]);
    assert.deepEqual((await store.database.selectFrom('registration_events').select(['kind', 'actor']).where('code', '=', third.code).orderBy('id').execute()), [{ kind: 'registered', actor: 'person' }, { kind: 'moved-up', actor: 'intake' }]);
    // Again changes nothing, and frees no other seat.
    assert.equal((await desk.cancel(first)).json<OwnRegistration>().version, 2);
    assert.equal(seatOf(await desk.record(fourth)), 'waiting 1');
    // Who waits and cancels frees a place on the list and no seat.
    await desk.cancel(fourth);
    assert.equal((await store.database.selectFrom('outgoing_mail').select('id').where('kind', '=', 'seat-freed').execute()).length, 1);
  });

  it('moves nobody up while there are fewer seats than people, and as many as there are more', async (test) => {
    const desk = await startRegistrations(test, { store: await stores.open() });
    const receipts = await many(5, () => desk.registered());
    desk.meetings = [{ ...workshop, seats: 1 }];
    await desk.cancel(receipts[0]!);
    assert.deepEqual((await Promise.all(receipts.map((each) => desk.record(each)))).map(seatOf), ['cancelled', 'seated', 'waiting 1', 'waiting 2', 'waiting 3']);
    desk.meetings = [{ ...workshop, seats: 3 }];
    assert.equal(seatOf(await desk.registered()), 'waiting 2', 'who waits goes before who arrives');
    assert.deepEqual((await Promise.all(receipts.map((each) => desk.record(each)))).map(seatOf), ['cancelled', 'seated', 'seated', 'seated', 'waiting 1']);
  });

  it('is kept once for each key, and tells again how it stands', async (test) => {
    const store = await stores.open();
    const desk = await startRegistrations(test, { store });
    const [key, body] = [randomUUID(), await desk.submission()];
    const first = await desk.send(body, key);
    const again = await desk.send({ ...body, form: { token: (await desk.form()).token } }, key);
    assert.deepEqual([first.statusCode, again.statusCode, again.json()], [201, 201, first.json()]);
    assert.equal((await store.database.selectFrom('registrations').select('code').execute()).length, 1);
    assert.equal(problemIn(await desk.send({ ...body, name: 'Otra' }, key)).code, 'idempotency-key-reused');
    // Also after it closed: the answer may have been lost.
    desk.pass(30 * 24 * 3_600_000);
    assert.deepEqual((await desk.send(body, key)).json(), first.json());
    desk.pass(-30 * 24 * 3_600_000);
    await desk.cancel(first.json());
    const late = await desk.send(body, key);
    assert.deepEqual([late.statusCode, problemIn(late).code], [409, 'registration-cancelled']);
  });

  it('is refused with its reason while it is not open', async (test) => {
    const desk = await startRegistrations(test, { store: await stores.open() });
    const body = await desk.submission();
    const attempt = async (change: Partial<typeof workshop>): Promise<(string | number)[]> => {
      desk.meetings = [{ ...workshop, ...change }];
      const [answer, form] = [await desk.send(body), await desk.app.inject('/api/registrations/form?meeting=taller-1')];
      return [answer.statusCode, problemIn(answer).code, problemIn(form).code];
    };
    assert.deepEqual(await attempt({ status: 'cancelled' }), [403, 'meeting-cancelled', 'meeting-cancelled']);
    assert.deepEqual(await attempt({ registrationUrl: 'https://otra.example/' }), [403, 'registration-elsewhere', 'registration-elsewhere']);
    assert.deepEqual(await attempt({ registrationStart: '2026-12-01' }), [403, 'registration-not-open', 'registration-not-open']);
    assert.deepEqual(await attempt({ registrationEnd: '2026-11-20' }), [403, 'registration-closed', 'registration-closed']);
    assert.deepEqual(await attempt({ access: 'internal' }), [404, 'unknown-meeting', 'unknown-meeting']);
    desk.meetings = [{ ...workshop, status: 'moved', start: '2026-12-12T10:00', previousStart: workshop.start }];
    const moved = await desk.send(body);
    assert.deepEqual([moved.statusCode, problemIn(moved).code], [403, 'meeting-moved'], 'nobody registers for a day they did not see');
    assert.equal((await desk.send({ ...body, form: { token: (await desk.form()).token } })).statusCode, 201);
    desk.meetings = [workshop];
    desk.pass(Date.parse('2026-12-05T13:00:00Z') - desk.now().getTime());
    assert.equal(problemIn(await desk.send(body)).code, 'registration-closed', 'it has begun');
    assert.equal(problemIn(await desk.app.inject('/api/registrations/form?meeting=nada')).code, 'unknown-meeting');
  });

  it('cannot be cancelled once the meeting has begun, and says so', async (test) => {
    const desk = await startRegistrations(test, { store: await stores.open() });
    const receipt = await desk.registered();
    assert.equal((await desk.record(receipt)).actions.cancel, true);
    desk.pass(Date.parse('2026-12-05T13:00:00Z') - desk.now().getTime());
    const answer = await desk.cancel(receipt);
    assert.deepEqual([answer.statusCode, problemIn(answer).code, (await desk.record(receipt)).actions.cancel], [403, 'cancellation-closed', false]);
  });

  it('checks what is sent, every fault at once', async (test) => {
    const desk = await startRegistrations(test, { store: await stores.open() });
    const faultsOf = async (changes: Readonly<Record<string, unknown>>): Promise<string[]> => (await refused(desk, changes)).errors?.map(({ pointer, code }) => `${pointer} ${code}`).sort() ?? [];
    assert.deepEqual(await faultsOf({ name: ' ', sector: undefined, contact: { email: 'x' }, accessNeeds: 'x'.repeat(1001), folio: 'x' }), ['/accessNeeds too-long', '/contact/email not-an-email', '/folio unknown-field', '/name blank', '/sector required']);
    assert.deepEqual(await faultsOf({ name: 'Una\nDos', contact: { telefono: '1' } }), ['/contact/telefono unknown-field', '/name not-one-line']);
    assert.deepEqual(await faultsOf({ sector: 'marte', region: 'CL-XX', consents: [] }), ['/consents consent-needed', '/consents consent-needed', '/region unknown-choice', '/sector unknown-choice']);
    assert.deepEqual(await faultsOf({ accessNeeds: undefined, consents: [] }), ['/consents consent-needed'], 'what is not given needs no consent');
    assert.equal((await refused(desk, { form: { token: 'otro.otro' } })).code, 'form-token-invalid');
    assert.equal((await refused(desk, { form: { token: 'x', website: 'spam' } })).code, 'form-website-filled');
    const other = await startRegistrations(test, { store: await stores.open() });
    assert.equal((await refused(desk, { form: { token: (await other.form()).token } })).code, 'form-token-invalid', 'the form of another server');
    assert.equal(problemIn(await desk.send('{"__proto__": {}}')).code, 'not-json');
    const proposals = await desk.app.inject('/api/proposals/form?consultation=plan-7');
    assert.equal((await refused(desk, { form: { token: proposals.json<{ token: string }>().token } })).code, 'form-token-invalid', 'the form of a proposal');
  });

  it('is seen with code and secret only, and a wrong one is like none', async (test) => {
    const desk = await startRegistrations(test, { store: await stores.open() });
    const [own, other] = [await desk.registered(), await desk.registered({ accessNeeds: undefined, contact: undefined, region: undefined })];
    const { name, contact, accessNeeds, region, actions } = await desk.record(own);
    assert.deepEqual({ name, contact, accessNeeds, region, actions }, { name: 'Persona de Prueba', contact: { email: 'persona@correo.example' }, accessNeeds: 'Lengua de señas', region: 'CL-RM', actions: { cancel: true, erasePersonalData: true } });
    assert.deepEqual(Object.keys(await desk.record(other)).sort(), ['actions', 'code', 'meeting', 'name', 'registeredAt', 'sector', 'state', 'updatedAt', 'version']);
    const answers = [await desk.own({ code: own.code, secret: other.secret }), await desk.own({ code: 'T-2026-0000-00', secret: own.secret }), await desk.own({ code: '%00', secret: own.secret })];
    assert.deepEqual(answers.map((answer) => [answer.statusCode, problemIn(answer).code]), Array(3).fill([404, 'unknown-registration']));
    assert.equal((await desk.app.inject(`/api/registrations/${own.code}`)).statusCode, 401);
    // As people type it.
    assert.equal((await desk.own({ code: own.code, secret: own.secret.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o') })).statusCode, 200);
  });

  it('is exported whole, and erased: the seat and the count stay, and nothing tells whose it was', async (test) => {
    const store = await stores.open();
    const desk = await startRegistrations(test, { store });
    const [key, body] = [randomUUID(), await desk.submission()];
    const receipt = (await desk.send(body, key)).json<RegistrationReceipt>();
    const answer = await desk.own(receipt, { below: '/export' });
    const whole = answer.json<RegistrationExport>();
    assert.match(String(answer.headers['content-disposition']), new RegExp(`filename="${receipt.code}\\.json"`, 'u'));
    assert.deepEqual([whole.registration.name, whole.consents.map(({ id, given }) => [id, given]), whole.events.map(({ kind }) => kind)], ['Persona de Prueba', [['access-needs', true], ['registration-data', true]], ['registered']]);
    assert.ok(whole.consents.every(({ text }) => text.includes('30 días')));

    const erased = (await desk.own(receipt, { method: 'DELETE', below: '/personal-data' })).json<OwnRegistration>();
    assert.deepEqual([erased.state, erased.version, 'name' in erased, 'contact' in erased, 'accessNeeds' in erased, erased.actions.erasePersonalData], ['seated', 2, false, false, false, false]);
    assert.ok(erased.personalDataErasedAt);
    assert.equal((await desk.form()).seatsTaken, 1);
    for (const table of ['registrations', 'registration_personal_data', 'registration_consents', 'registration_events', 'outgoing_mail'] as const) {
      assert.doesNotMatch(JSON.stringify(await store.database.selectFrom(table).selectAll().execute()), /Persona|correo\.example|señas/u, table);
    }
    assert.equal((await desk.own(receipt, { method: 'DELETE', below: '/personal-data' })).json<OwnRegistration>().version, 2, 'again changes nothing');
    assert.equal(problemIn(await desk.send(body, key)).code, 'idempotency-key-reused', 'nothing is left to compare with');
  });

  it('keeps no secret, and derives the same one on every process', async (test) => {
    const store = await stores.open();
    const desk = await startRegistrations(test, { store });
    const receipt = await desk.registered();
    for (const table of ['registrations', 'registration_personal_data', 'registration_events', 'outgoing_mail', 'server_keys'] as const) {
      assert.ok(!JSON.stringify(await store.database.selectFrom(table).selectAll().execute()).includes(receipt.secret), table);
    }
    const another = await startRegistrations(test, { store });
    assert.equal((await another.record(receipt)).code, receipt.code);
  });

  it('says nothing about people in the log', async (test) => {
    const lines: string[] = [];
    const desk = await startRegistrations(test, { store: await stores.open(), log: { write: (text: string) => (lines.push(text), true) } });
    const receipt = await desk.registered();
    await desk.cancel(receipt);
    await desk.send('{"name": "Persona de Prueba"');
    assert.ok(lines.length >= 4);
    assert.doesNotMatch(lines.join(''), /Persona|correo\.example|señas|T-2026/u);
    assert.doesNotMatch(lines.join(''), new RegExp(receipt.secret, 'u'));
  });
});

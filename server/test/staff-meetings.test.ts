import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { MeetingRegistrations, StaffMeetings } from 'mga-widgets/domain';
import { onBothStores } from './support/both-stores.js';
import { putRegistration } from './support/put-registration.js';
import { staffMeeting, startStaff } from './support/staff-server.js';

const { id: meeting, seats } = staffMeeting;
const registrationsAt = `/meetings/${meeting}/registrations`;
const attendanceAt = `/meetings/${meeting}/attendance`;

onBothStores('the meetings of the staff', (stores) => {
  it('are those one’s institution calls or leads, with how their seats stand', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    for (let count = 0; count < 3; count += 1) await putRegistration(staff.store, { meeting, seats });
    await putRegistration(staff.store, { meeting: 'olvidado' });
    const { body } = await (await staff.official('min-a')).request<StaffMeetings>('GET', '/meetings');
    assert.deepEqual(body.meetings.map(({ id, seated, waiting, cancelled, marked, open }) => ({ id, seated, waiting, cancelled, marked, open })), [{ id: meeting, seated: 2, waiting: 1, cancelled: 0, marked: 0, open: true }]);
    assert.deepEqual((await (await staff.official('min-b')).request<StaffMeetings>('GET', '/meetings')).body.meetings, []);
    const all = (await (await staff.coordinator()).request<StaffMeetings>('GET', '/meetings')).body.meetings;
    assert.deepEqual(all.map(({ id }) => id), ['olvidado', 'taller-1', meeting], 'one that took place lately, and one the contents forgot');
    assert.equal((await (await staff.official('min-a')).request('GET', '/meetings/olvidado/registrations')).status, 404);
    assert.equal((await (await staff.coordinator()).request('GET', '/meetings/%00/registrations')).status, 404);
  });

  it('list who registered without anybody’s address', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    await putRegistration(staff.store, { meeting, seats, name: 'Una', email: 'una@correo.example', accessNeeds: 'Rampa' });
    await putRegistration(staff.store, { meeting, seats: 1, name: 'Dos' });
    const { body, raw } = await (await staff.official('min-a')).request<MeetingRegistrations>('GET', registrationsAt);
    assert.deepEqual(body.registrations.map(({ name, accessNeeds, state, position, attended, hasEmail }) => [name, accessNeeds, state, position, attended, hasEmail]), [['Una', 'Rampa', 'seated', undefined, null, true], ['Dos', undefined, 'waiting', 1, null, false]]);
    assert.deepEqual(body.choices.sectors, [{ id: 'ciudadania', name: 'Ciudadanía' }]);
    assert.doesNotMatch(raw.toString(), /correo\.example/u);
  });

  it('are told who came, by the version that was read', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    const [one, two] = [await putRegistration(staff.store, { meeting, seats }), await putRegistration(staff.store, { meeting, seats })];
    const official = await staff.official('min-a');
    const save = (body: object) => official.request<MeetingRegistrations & { code?: string; errors?: { pointer: string; code: string }[] }>('PUT', attendanceAt, body);
    const asked = { version: 0, marks: [{ code: one, attended: true }, { code: two, attended: false }], walkIns: [{ sector: 'ciudadania', count: 3 }] };
    const first = await save(asked);
    assert.deepEqual([first.status, first.body.version, first.body.meeting.marked, first.body.meeting.attended, first.body.walkIns], [200, 1, 2, 4, [{ sector: 'ciudadania', count: 3 }]]);
    // The answer was lost, and it is sent again: it is so already.
    assert.deepEqual([(await save(asked)).status, (await save(asked)).body.version], [200, 1]);
    const late = await save({ ...asked, walkIns: [] });
    assert.deepEqual([late.status, late.body.code], [409, 'conflict']);
    assert.deepEqual((await save({ version: 1, marks: [{ code: two, attended: null }], walkIns: [] })).body.registrations.map(({ attended }) => attended), [true, null]);
    const events = await staff.store.database.selectFrom('registration_events').select(['code', 'kind', 'actor', 'detail']).where('kind', '=', 'attendance-marked').orderBy('id').execute();
    assert.deepEqual(events.map(({ code, detail }) => [code, (JSON.parse(detail!) as { attended: unknown }).attended]), [[one, true], [two, false], [two, null]]);
    const saved = await staff.store.database.selectFrom('staff_events').select('detail').where('kind', '=', 'attendance-saved').execute();
    assert.equal(saved.length, 2);
  });

  it('take no mark for who did not register or cancelled, and no sector there is not', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    const official = await staff.official('min-a');
    const [one, other] = [await putRegistration(staff.store, { meeting, seats }), await putRegistration(staff.store, { meeting: 'otro' })];
    await official.request('POST', `${registrationsAt}/${one}/cancel`);
    const { status, body } = await official.request<{ errors: { pointer: string; code: string }[] }>('PUT', attendanceAt, { version: 0, marks: [{ code: one, attended: true }, { code: other, attended: true }], walkIns: [{ sector: 'marte', count: 1 }, { sector: 'ciudadania', count: 1 }, { sector: 'ciudadania', count: 2 }] });
    assert.deepEqual([status, body.errors.map(({ pointer, code }) => `${pointer} ${code}`)], [400, ['/marks/0/code unknown-choice', '/marks/1/code unknown-choice', '/walkIns/0/sector unknown-choice', '/walkIns/2/sector repeated']]);
    assert.equal((await official.request('POST', `${registrationsAt}/${other}/cancel`)).status, 404, 'the registration of another meeting');
  });

  it('can cancel a registration: the person is told, and the first who waits gets the seat', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    const codes: string[] = [];
    for (let count = 0; count < 3; count += 1) codes.push(await putRegistration(staff.store, { meeting, seats, email: 'una@correo.example' }));
    const official = await staff.official('min-a');
    const { body } = await official.request<MeetingRegistrations>('POST', `${registrationsAt}/${codes[0]}/cancel`);
    assert.deepEqual(body.registrations.map(({ code, state }) => [code, state]), [[codes[1], 'seated'], [codes[2], 'seated'], [codes[0], 'cancelled']]);
    await official.request('POST', `${registrationsAt}/${codes[0]}/cancel`);
    const letters = await staff.store.database.selectFrom('outgoing_mail').select(['kind', 'registration']).where('kind', '!=', 'registration').orderBy('kind').execute();
    assert.deepEqual(letters, [{ kind: 'registration-cancelled', registration: codes[0] }, { kind: 'seat-freed', registration: codes[2] }]);
    const { staff: who } = await staff.store.database.selectFrom('registration_events').select('staff').where('kind', '=', 'cancelled').executeTakeFirstOrThrow();
    assert.match(who!, /^persona-/u);
  });

  it('go out as CSV that no spreadsheet runs, and that is written down', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    await putRegistration(staff.store, { meeting, seats, name: '=HYPERLINK("x")', accessNeeds: 'Una\nDos' });
    const official = await staff.official('min-a');
    await official.request('PUT', attendanceAt, { version: 0, marks: [], walkIns: [{ sector: 'ciudadania', count: 4 }] });
    const { headers, body } = await official.request<string>('GET', `${attendanceAt}.csv`, undefined, { 'accept-language': 'es' });
    assert.match(String(headers['content-disposition']), /filename="asistencia-taller-2\.csv"/u);
    const lines = body.trim().split('\r\n');
    assert.match(lines[1]!, /^T-2026-\S+,"'=HYPERLINK\(""x""\)",Ciudadanía,,Una Dos,con cupo,,,2026-11-20 09:00$/u);
    assert.equal(lines[2], ',4 sin inscripción,Ciudadanía,,,,,sí,');
    assert.equal((await staff.store.database.selectFrom('staff_events').select('kind').where('kind', '=', 'exported').execute()).length, 1);
  });
});

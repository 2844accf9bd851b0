import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { FeedDocument, Meeting } from 'mga-widgets/domain';
import { StoreLedger } from '../src/publish/store-ledger.js';
import { withRegistrations } from '../src/publish/with-registrations.js';
import { eraseExpiredRegistrations } from '../src/retention/erase-expired.js';
import type { Store } from '../src/store/store.js';
import { onBothStores } from './support/both-stores.js';
import { putRegistration } from './support/put-registration.js';
import { workshop } from './support/registrations.js';

const now = new Date('2026-11-21T15:00:00Z');

const documentOf = (meetings: Meeting[], minimumCount?: number): FeedDocument => ({ version: '1.0', publisher: { name: 'Oficina' }, language: 'es', timeZone: 'America/Santiago', updated: '2026-11-01T00:00:00Z', forum: { name: 'Mesa', ...(minimumCount && { minimumCount }) }, meetings });
const publish = async (store: Store, meetings: Meeting[], minimumCount?: number): Promise<FeedDocument> =>
  (await withRegistrations(store, { document: documentOf(meetings, minimumCount), calendar: '' }, '/api/registrations', now)).document;
const meetingIn = ({ meetings }: FeedDocument): Meeting => (meetings as Meeting[])[0]!;

/** Marks so many of each sector as present. */
async function cameTo(store: Store, came: Readonly<Record<string, number>>, walkIns: object[] = []): Promise<void> {
  for (const [sector, count] of Object.entries(came)) for (let each = 0; each < count; each += 1) await putRegistration(store, { meeting: workshop.id, sector });
  await store.database.updateTable('registrations').set({ attended: 1 }).execute();
  await store.database.updateTable('registration_meetings').set({ attendance_version: 1, walk_ins: JSON.stringify(walkIns) }).execute();
}

onBothStores('the feed and registrations', (stores) => {
  it('says where to register and how many seats are taken', async () => {
    const store = await stores.open();
    const empty = await publish(store, [workshop]);
    assert.deepEqual([empty.links, meetingIn(empty).seatsTaken, meetingIn(empty).waiting], [{ registrations: '/api/registrations' }, 0, 0]);
    for (let count = 0; count < 3; count += 1) await putRegistration(store, { meeting: workshop.id, seats: 2 });
    const full = await publish(store, [workshop]);
    assert.deepEqual([meetingIn(full).seatsTaken, meetingIn(full).waiting, full.updated], [2, 1, '2026-11-20T12:00:00.000Z']);
    assert.deepEqual(await publish(store, [workshop]), full, 'the same input gives the same text');
  });

  it('leaves alone what nobody registers for here', async () => {
    const store = await stores.open();
    const meetings: Meeting[] = [{ ...workshop, registrationUrl: 'https://otra.example/', seatsTaken: 12 }, { ...workshop, id: 'pasado', start: '2018-05-08T15:00', end: '2018-05-08T18:00' }, { id: 'interna', title: 'Interna', start: '2026-12-10T10:00' }];
    assert.deepEqual(await publish(store, meetings), documentOf(meetings));
  });

  it('gives the seats a content has added to those who wait, in order, and not to a meeting that will not be held', async () => {
    const store = await stores.open();
    const codes: string[] = [];
    for (let count = 0; count < 4; count += 1) codes.push(await putRegistration(store, { meeting: workshop.id, seats: 1 }));
    const before = await new StoreLedger(store).revision();
    assert.equal(meetingIn(await publish(store, [{ ...workshop, seats: 3, status: 'cancelled' }])).waiting, 3);
    const grown = meetingIn(await publish(store, [{ ...workshop, seats: 3 }]));
    assert.deepEqual([grown.seatsTaken, grown.waiting], [3, 1]);
    const seated = await store.database.selectFrom('registrations').select('code').where('state', '=', 'seated').orderBy('arrival').execute();
    assert.deepEqual(seated.map(({ code }) => code), codes.slice(0, 3));
    assert.notEqual(await new StoreLedger(store).revision(), before);
  });

  it('tells who came by sector, walk-ins too, once that was saved', async () => {
    const store = await stores.open();
    await cameTo(store, { academia: 2, ciudadania: 3 }, [{ sector: 'ciudadania', count: 4 }, { sector: 'sector-publico', count: 1 }]);
    const meeting = meetingIn(await publish(store, [workshop]));
    assert.deepEqual([meeting.attendance, meeting.attended], [[{ sector: 'academia', count: 2 }, { sector: 'ciudadania', count: 7 }, { sector: 'sector-publico', count: 1 }], 10]);
    const stated = { attendance: [{ sector: 'ciudadania', count: 9 }] };
    assert.deepEqual(meetingIn(await publish(store, [{ ...workshop, ...stated }])).attendance, stated.attendance, 'what the office states itself stands');
  });

  it('leaves out sectors of which few came, and the total that would tell them', async () => {
    const store = await stores.open();
    await cameTo(store, { academia: 2, ciudadania: 6 });
    const one = meetingIn(await publish(store, [workshop], 5));
    assert.deepEqual([one.attendance, one.attended], [[{ sector: 'ciudadania', count: 6 }], undefined], 'six of eight would tell the two');
    await cameTo(store, { 'sector-publico': 3 });
    assert.equal(meetingIn(await publish(store, [workshop], 5)).attended, 11, 'of two sectors together nobody knows who');
  });

  it('keeps the counts when personal data are erased after their thirty days', async () => {
    const store = await stores.open();
    for (const meeting of [workshop.id, 'olvidado']) await putRegistration(store, { meeting, email: 'una@correo.example' });
    const run = (today: string) => eraseExpiredRegistrations(store, (meeting) => (meeting === workshop.id ? '2026-12-05' : undefined), 30, today, now);
    assert.deepEqual(await run('2027-01-04'), { erased: 0, kept: 1, undated: new Map([['olvidado', 1]]) });
    assert.deepEqual((await run('2027-01-05')).erased, 1);
    assert.deepEqual((await run('2027-01-05')).erased, 0);
    const left = await store.database.selectFrom('registration_personal_data').select('name').execute();
    assert.equal(left.length, 1);
    assert.equal(meetingIn(await publish(store, [workshop])).seatsTaken, 1);
    const { actor } = await store.database.selectFrom('registration_events').select('actor').where('kind', '=', 'personal-data-erased').executeTakeFirstOrThrow();
    assert.equal(actor, 'retention');
  });
});

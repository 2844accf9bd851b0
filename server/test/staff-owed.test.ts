import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readFeed, type OwedReplies } from 'mga-widgets/domain';
import { onBothStores } from './support/both-stores.js';
import { staffFeed, startStaff, type StaffClient } from './support/staff-server.js';
import { answer } from './support/staff-work.js';

const owedTo = async (client: StaffClient): Promise<OwedReplies> => (await client.request<OwedReplies>('GET', '/owed-replies')).body;
const noon = (day: string): string => `${day}T15:00:00.000Z`;

onBothStores('owed replies', (stores) => {
  it('are told by institution, who owes the oldest first, with how long they have waited', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    const client = await staff.coordinator();
    // Saturday 21 November 2026: 5 working days since Friday 13, 6 since Thursday 12, 10 since Friday 6, 20 since Saturday 24 October, 21 since Thursday 22.
    for (const day of ['2026-11-21', '2026-11-16', '2026-11-14']) await staff.propose({ organization: 'min-b', received_at: noon(day) });
    await staff.propose({ organization: 'min-b', received_at: noon('2026-11-12') });
    const oldest = await staff.propose({ organization: 'min-a', received_at: noon('2026-10-22') });
    await staff.propose({ organization: 'min-a', received_at: noon('2026-10-24') });
    await staff.propose({ organization: 'min-a', received_at: noon('2026-11-06') });
    const drafted = await staff.propose({ received_at: noon('2026-11-13') });
    await client.request('PUT', `/proposals/${drafted}/draft`, { draftVersion: 0, draft: {} });
    const answered = await staff.propose({ organization: 'segpres', received_at: noon('2026-09-01') });
    await answer(client, [answered]);
    await staff.propose({ state: 'received' });
    await staff.propose({ state: 'retired', organization: 'min-a' });
    const { today, organizations, total, moderation } = await owedTo(client);
    assert.deepEqual([today, moderation], ['2026-11-21', 1]);
    assert.deepEqual(
      organizations.map(({ organization, pending, drafted: drafts, answered: done, oldest: first, waits }) => [organization?.name, pending, drafts, done, first?.days, Object.values(waits)]),
      [
        ['Ministerio A', 3, 0, 0, 21, [0, 1, 1, 1]],
        ['Ministerio B', 4, 0, 0, 6, [3, 1, 0, 0]],
        [undefined, 1, 1, 0, 5, [1, 0, 0, 0]],
        ['Secretaría General', 0, 0, 1, undefined, [0, 0, 0, 0]],
      ],
    );
    assert.deepEqual(organizations[0]!.oldest, { folio: oldest, since: '2026-10-22', days: 21 });
    assert.deepEqual([total.pending, total.drafted, total.answered, total.oldest?.folio, Object.values(total.waits)], [8, 1, 1, oldest, [4, 2, 1, 1]]);
  });

  it('count those whose day has passed', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    await staff.propose({ organization: 'min-a' });
    await staff.propose({ organization: 'min-a', consultation: 'c9' });
    staff.pass(40 * 86_400_000);
    const { organizations } = await owedTo(await staff.coordinator());
    assert.deepEqual([organizations[0]!.pending, organizations[0]!.overdue], [2, 1]);
  });

  it('are told to an official of their own institution, also when it owes nothing', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    await staff.propose({ organization: 'min-b' });
    await staff.propose();
    const { organizations, total, moderation } = await owedTo(await staff.official('min-a'));
    assert.deepEqual([organizations.map(({ organization, pending }) => [organization?.id, pending]), total.pending, moderation], [[['min-a', 0]], 0, 0]);
    assert.deepEqual((await owedTo(await staff.official('min-b'))).organizations.map(({ organization, pending }) => [organization?.id, pending]), [['min-b', 1]]);
  });

  it('of contents in several zones are counted by the days of each', async (test) => {
    const elsewhere = readFeed({ ...staffFeed, timeZone: 'Asia/Tokyo', consultations: [{ id: 'tokyo', title: 'De otra zona' }] }).feed!;
    const staff = await startStaff(test, { store: await stores.open(), feeds: () => [staffFeed, elsewhere] });
    // A Sunday evening in Santiago is a Monday morning in Tokyo.
    await staff.propose({ consultation: 'tokyo', received_at: '2026-11-15T22:00:00.000Z' });
    await staff.propose({ received_at: '2026-11-15T22:00:00.000Z' });
    await staff.propose({ consultation: 'unknown', received_at: '2026-11-13T22:00:00.000Z' });
    const { total } = await owedTo(await staff.coordinator());
    assert.deepEqual([total.pending, Object.values(total.waits), total.oldest!.days], [3, [3, 0, 0, 0], 5]);
  });

  it('come as CSV, proposal by proposal, with nothing a spreadsheet would run', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    const client = await staff.coordinator();
    const first = await staff.propose({ title: '=HYPERLINK("http://x.example")', organization: 'min-a', received_at: noon('2026-11-18'), name: 'Nombre Reservado' });
    const second = await staff.propose({ title: 'Agua, "pozos"', received_at: noon('2026-11-19') });
    await client.request('PUT', `/proposals/${second}/draft`, { draftVersion: 0, draft: {} });
    const { body, headers } = await client.request<string>('GET', '/owed-replies.csv', undefined, { 'accept-language': 'es-CL' });
    assert.equal(headers['content-type'], 'text/csv; charset=utf-8');
    assert.equal(headers['content-disposition'], 'attachment; filename="respuestas-pendientes-2026-11-21.csv"');
    assert.equal(
      body,
      '\uFEFFinstitución,nombre de la institución,asignada el,folio,título,consulta,presentada el,días hábiles de espera,responder hasta,atrasada,con borrador\r\n' +
        `min-a,Ministerio A,2026-11-21,${first},"'=HYPERLINK(""http://x.example"")",c1,2026-11-18,2,2026-12-30,no,no\r\n` +
        `,,,${second},"Agua, ""pozos""",c1,2026-11-19,1,2026-12-30,no,sí\r\n`,
    );
    assert.match((await client.request<string>('GET', '/owed-replies.csv', undefined, { 'accept-language': 'en' })).body, /^\uFEFFinstitution,name of the institution/u);
    assert.equal((await (await staff.official('min-b')).request<string>('GET', '/owed-replies.csv')).body.split('\r\n').length, 2);
  });
});

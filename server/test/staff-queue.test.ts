import assert from 'node:assert/strict';
import { it } from 'node:test';
import { formatFolio, readFeed, type Problem, type StaffProposal } from 'mga-widgets/domain';
import { onBothStores } from './support/both-stores.js';
import { staffFeed, startStaff } from './support/staff-server.js';
import { answer, asRead, foliosOf, proposalOf, queueOf } from './support/staff-work.js';

onBothStores('the queue of replies', (stores) => {
  it('shows an official what is assigned to their institution and a coordinator everything', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    const [ofA, ofB, ofNobody] = [await staff.propose({ organization: 'min-a' }), await staff.propose({ organization: 'min-b' }), await staff.propose()];
    assert.deepEqual((await foliosOf(await staff.coordinator())).sort(), [ofA, ofB, ofNobody].sort());
    const official = await staff.official('min-a');
    assert.deepEqual(await foliosOf(official), [ofA]);
    assert.deepEqual(await foliosOf(official, '?organization=min-b&state=all'), []);
    assert.deepEqual(await foliosOf(official, `?state=all&words=${ofB}`), []);
    const { counts, total } = await queueOf(official);
    assert.deepEqual([counts, total], [{ moderation: 0, pending: 1, drafted: 0, overdue: 0, unassigned: 0, answered: 0 }, 1]);
  });

  it('puts first what was put forward first, by the day on the paper where there was one', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    const evening = await staff.propose({ received_at: '2026-11-11T01:30:00.000Z' });
    const paper = await staff.propose({ received_at: '2026-11-20T12:00:00.000Z', submitted: '2026-11-11', channel: 'in-person', meeting: 'taller-1' });
    const night = await staff.propose({ received_at: '2026-11-12T02:30:00.000Z' });
    const later = await staff.propose({ received_at: '2026-11-12T12:00:00.000Z' });
    const { items } = await queueOf(await staff.coordinator());
    assert.deepEqual(items.map(({ folio, submitted, waitingDays }) => [folio, submitted, waitingDays]), [[evening, '2026-11-10', 8], [paper, '2026-11-11', 7], [night, '2026-11-11', 7], [later, '2026-11-12', 6]]);
    assert.equal(items[1]!.channel, 'in-person');
  });

  it('tells what each needs, and counts it whatever the filter', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    const coordinator = await staff.coordinator();
    const waiting = await staff.propose({ state: 'received' });
    const pending = await staff.propose({ organization: 'min-a' });
    const drafted = await staff.propose();
    const answered = await staff.propose();
    await staff.propose({ state: 'withdrawn' });
    const retired = await staff.propose({ state: 'retired', state_reason: 'Contra las reglas.' });
    assert.equal((await coordinator.request('PUT', `/proposals/${drafted}/draft`, { draftVersion: 0, draft: { reasons: 'Quizás' } })).status, 200);
    await answer(coordinator, [answered]);
    const all = await queueOf(coordinator, '?state=all');
    assert.equal(all.total, 6);
    assert.deepEqual(Object.fromEntries(all.items.map(({ folio, state }) => [folio, state]))[answered], 'answered');
    for (const [state, expected] of [['moderation', [waiting]], ['drafted', [drafted]], ['answered', [answered]], ['retired', [retired]], ['unassigned', [drafted]], ['overdue', []]] as const) {
      assert.deepEqual(await foliosOf(coordinator, `?state=${state}`), expected, state);
    }
    assert.deepEqual((await foliosOf(coordinator)).sort(), [pending, drafted].sort());
    const { counts } = await queueOf(coordinator, '?state=retired');
    assert.deepEqual(counts, { moderation: 1, pending: 2, drafted: 1, overdue: 0, unassigned: 1, answered: 1 });
  });

  it('counts working days with the holidays of the feed, and says when the day for replies has passed', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    await staff.propose({ received_at: '2026-12-04T12:00:00.000Z' });
    staff.pass(18 * 86_400_000);
    const client = await staff.coordinator();
    const [before] = (await queueOf(client)).items;
    // From Friday 4 to Wednesday 9, with a holiday on Tuesday 8.
    assert.deepEqual([before!.waitingDays, before!.replyBy, before!.overdue], [2, '2026-12-30', false]);
    staff.pass(22 * 86_400_000);
    const [after] = (await queueOf(await staff.coordinator())).items;
    assert.deepEqual([after!.overdue, (await queueOf(await staff.coordinator(), '?state=overdue')).total], [true, 1]);
  });

  it('stops the wait on the day of the first reply', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    const folio = await staff.propose({ received_at: '2026-11-20T12:00:00.000Z' });
    staff.pass(3 * 86_400_000);
    await answer(await staff.coordinator(), [folio]);
    staff.pass(7 * 86_400_000);
    const client = await staff.coordinator();
    await answer(client, [folio], { decision: 'partly' });
    const [item] = (await queueOf(client, '?state=answered')).items;
    assert.deepEqual([item!.waitingDays, item!.decision, item!.overdue], [2, 'partly', false]);
  });

  it('finds words without their accents or capitals, and a folio however it was typed', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    const client = await staff.coordinator();
    const folio = await staff.propose({ folio: 'MGA-2026-0K3F-7Q', title: 'Árboles en la plaza de Ñuñoa', problem: 'Hay 100% de sol.', change: 'Más sombra' });
    await staff.propose({ title: 'Otra cosa' });
    for (const words of ['arboles', 'ÁRBOLES', 'nunoa plaza', 'sombra sol', '100%', '0k3f']) assert.deepEqual(await foliosOf(client, `?words=${encodeURIComponent(words)}`), [folio], words);
    for (const words of ['arboles otra', '10_%', '%', "'; drop table proposals"]) assert.deepEqual(await foliosOf(client, `?words=${encodeURIComponent(words)}`), words === '%' ? [folio] : [], words);
    const named = await staff.propose({ folio: formatFolio('MGA', 2026, 0), title: 'La del folio' });
    const typed = named.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replace('2o26', '2026');
    assert.deepEqual(await foliosOf(client, `?words=${encodeURIComponent(typed)}`), [named], typed);
  });

  it('filters by what it lists as choices', async (test) => {
    const store = await stores.open();
    const staff = await startStaff(test, { store });
    const client = await staff.coordinator();
    const water = await staff.propose({ theme: 'agua', region: 'CL-AN', organization: 'min-a' });
    const other = await staff.propose({ consultation: 'c9', sector: 'ong' });
    await store.database.insertInto('proposal_flags').values({ folio: other, flag: 'duplicate', detail: water }).execute();
    for (const [query, expected] of [['theme=agua', water], ['region=CL-AN', water], ['consultation=c9', other], ['sector=ong', other], ['flag=duplicate', other], ['organization=min-a', water], ['organization=none', other]] as const) {
      assert.deepEqual(await foliosOf(client, `?${query}`), [expected], query);
    }
    const { items, choices } = await queueOf(client, '?flag=duplicate');
    assert.deepEqual(items[0]!.flags, [{ flag: 'duplicate', detail: water }]);
    assert.deepEqual(choices.commitments, [{ id: 'k1', name: 'Agua medida' }, { id: 'k2', name: 'Datos a la vista' }]);
    assert.deepEqual(choices.organizations.map(({ id }) => id), ['segpres', 'min-a', 'min-b']);
  });

  it('gives fifty at a time', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    const made: string[] = [];
    for (let count = 0; count < 53; count += 1) made.push(await staff.propose({ received_at: `2026-11-20T12:${String(count).padStart(2, '0')}:00.000Z` }));
    const client = await staff.coordinator();
    const pages = [await queueOf(client, '?page=1'), await queueOf(client, '?page=2'), await queueOf(client, '?page=3'), await queueOf(client, '?page=2&words=problema')];
    assert.deepEqual(pages.map(({ items, total, page }) => [items.length, total, page]), [[50, 53, 1], [3, 53, 2], [0, 53, 3], [3, 53, 2]]);
    assert.deepEqual([...pages[0]!.items, ...pages[1]!.items].map(({ folio }) => folio), made);
  });

  it('says what is wrong with a filter', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    const { status, body } = await (await staff.coordinator()).request<Problem>('GET', `/proposals?state=lost&page=0&flag=x&theme=a&theme=b&words=%00&region=${'x'.repeat(121)}`);
    assert.equal(status, 400);
    assert.deepEqual(body.errors!.map(({ pointer, code }) => [pointer, code]).sort(), [
      ['/flag', 'unknown-choice'], ['/page', 'malformed'], ['/region', 'too-long'], ['/state', 'unknown-choice'], ['/theme', 'repeated'], ['/words', 'control-characters'],
    ]);
    assert.equal((await (await staff.coordinator()).request('GET', '/proposals/MGA%00')).status, 404);
  });

  it('tells days by the content a consultation is in', async (test) => {
    const elsewhere = readFeed({ ...staffFeed, timeZone: 'Asia/Tokyo', holidays: [], consultations: [{ id: 'tokyo', title: 'De otra zona', replyBy: '2026-11-21' }] }).feed!;
    const staff = await startStaff(test, { store: await stores.open(), feeds: () => [staffFeed, elsewhere] });
    await staff.propose({ consultation: 'tokyo', received_at: '2026-11-20T16:00:00.000Z' });
    await staff.propose({ received_at: '2026-11-20T16:30:00.000Z' });
    const { items, today } = await queueOf(await staff.coordinator());
    // It is midnight of the 22nd in Tokyo and noon of the 21st in Santiago.
    assert.deepEqual([today, ...items.map(({ submitted, overdue }) => [submitted, overdue])], ['2026-11-21', ['2026-11-21', true], ['2026-11-20', false]]);
  });
});

onBothStores('a proposal for the staff', (stores) => {
  it('has what it says and no more of its author than a name that is to be shown', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    const shown = await staff.propose({ name: 'Nombre Visible', showName: true, institution: '{"organization":"min-b"}', sdgs: '[6]' });
    const reserved = await staff.propose({ name: 'Nombre Reservado' });
    const client = await staff.coordinator();
    const open = await proposalOf(client, shown);
    assert.deepEqual([open.author, open.hasEmail, open.addressedTo, open.content.sdgs], ['Nombre Visible', true, { organization: 'min-b' }, [6]]);
    const closed = await proposalOf(client, reserved);
    assert.equal(closed.author, undefined);
    for (const text of [JSON.stringify(open), JSON.stringify(closed), JSON.stringify(await queueOf(client))]) assert.doesNotMatch(text, /correo\.example|Reservado|secret|search_text/u);
  });

  it('answers for another institution’s exactly what it answers for one that does not exist', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    const folio = await staff.propose({ organization: 'min-b' });
    const official = await staff.official('min-a');
    const ask = async (name: string): Promise<unknown> => {
      const proposals = [{ folio: name, version: 1 }];
      const answers = [
        await official.request('GET', `/proposals/${name}`),
        await official.request('PUT', `/proposals/${name}/draft`, { draftVersion: 0, draft: { reasons: 'x' } }),
        await official.request('DELETE', `/proposals/${name}/draft`),
        await official.request('POST', '/replies', { proposals, reply: { decision: 'accepted', reasons: 'Se acepta, porque hay presupuesto.' } }),
        await official.request('POST', '/assignments', { proposals }),
      ];
      return answers.map(({ status, body }) => [status, body]);
    };
    const answers = await ask(folio);
    assert.deepEqual(answers, await ask('MGA-2026-ZZZZ-ZZ'));
    assert.deepEqual((answers as [number, Problem][]).map(([status, { code }]) => [status, code]), Array.from({ length: 5 }, () => [404, 'unknown-record']));
    assert.equal((await staff.store.database.selectFrom('events').selectAll().where('folio', '=', folio).execute()).length, 1);
  });

  it('shows the likest of those one may see or everybody can read', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    const words = { title: 'Medir el agua de los pozos', problem: 'Nadie mide la extracción de agua en los pozos del valle.', change: 'Publicar mediciones mensuales.' };
    const folio = await staff.propose({ ...words, organization: 'min-a' });
    const open = await staff.propose({ ...words, title: 'Pozos con medición de agua', organization: 'min-b' });
    await staff.propose({ ...words, state: 'received', organization: 'min-b' });
    await staff.propose({ ...words, state: 'retired' });
    await staff.propose({ ...words, consultation: 'c9' });
    const mine = await staff.propose({ ...words, state: 'received', organization: 'min-a' });
    for (let count = 0; count < 12; count += 1) await staff.propose({ title: 'Ciclovías', problem: 'Faltan ciclovías seguras.', change: 'Construir ciclovías.' });
    await (await staff.coordinator()).request('PUT', `/proposals/${open}/draft`, { draftVersion: 0, draft: {} });
    const { similar } = await proposalOf(await staff.official('min-a'), folio);
    assert.deepEqual(similar.map((each) => [each.folio, each.state]).sort(), [[open, 'pending'], [mine, 'moderation']].sort());
    assert.equal((await proposalOf(await staff.coordinator(), folio)).similar.find((each) => each.folio === open)!.state, 'drafted');
  });

  it('tells what happened, who of the staff did it, and between which institutions', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    const folio = await staff.propose({ name: 'Autora', organization: 'min-a' });
    const client = await staff.signIn((await staff.member({ name: 'Coordinación de prueba' })).token);
    await client.request('POST', '/assignments', { proposals: await asRead(client, folio), organization: 'min-b' });
    await answer(client, [folio]);
    const { events, mail } = await proposalOf(client, folio);
    assert.deepEqual(events.map(({ kind, actor, by, detail }) => ({ kind, actor, by, detail })), [
      { kind: 'received', actor: 'intake', by: undefined, detail: undefined },
      { kind: 'assigned', actor: 'staff', by: 'Coordinación de prueba', detail: { from: 'Ministerio A', to: 'Ministerio B' } },
      { kind: 'replied', actor: 'staff', by: 'Coordinación de prueba', detail: { version: 1, decision: 'accepted' } },
    ]);
    assert.deepEqual(mail.map(({ kind, state, attempts }) => ({ kind, state, attempts })), [{ kind: 'reply', state: 'waiting', attempts: 0 }]);
  });

  it('says what can be done with it by who asks', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    const [coordinator, official] = [await staff.coordinator(), await staff.official('min-a')];
    const expected: Record<string, [StaffProposal['actions'], StaffProposal['actions']]> = {
      received: [['publish', 'retire', 'assign'], ['assign']],
      published: [['retire', 'assign', 'reply'], ['assign', 'reply']],
      withdrawn: [[], []],
      retired: [['publish'], []],
    };
    for (const state of ['received', 'published', 'withdrawn', 'retired'] as const) {
      const folio = await staff.propose({ state, organization: 'min-a' });
      assert.deepEqual([(await proposalOf(coordinator, folio)).actions, (await proposalOf(official, folio)).actions], expected[state], state);
    }
  });
});

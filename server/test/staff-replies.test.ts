import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readFeed, type ChangedProposals, type ConflictedProposal, type Problem, type Reply, type SavedDraft } from 'mga-widgets/domain';
import { exportRecord } from '../src/intake/own-record.js';
import type { Intake } from '../src/intake/intake.js';
import { StoreLedger } from '../src/publish/store-ledger.js';
import { erasePersonalData } from '../src/store/erase-personal-data.js';
import { findProposal } from '../src/store/proposals.js';
import { onBothStores } from './support/both-stores.js';
import { startStaff, type TestStaff } from './support/staff-server.js';
import { accepted, answer, asRead, proposalOf, publish, queueOf } from './support/staff-work.js';

type Refusal = Problem & { conflicts?: ConflictedProposal[] };

const repliesOf = async ({ store }: TestStaff, folio: string): Promise<Reply[]> =>
  (await store.database.selectFrom('replies').select('content').where('folio', '=', folio).orderBy('version').execute()).map(({ content }) => JSON.parse(content) as Reply);
const mailsOf = ({ store }: TestStaff): Promise<{ reference: string; state: string }[]> => store.database.selectFrom('outgoing_mail').select(['reference', 'state']).orderBy('reference').execute();

onBothStores('publishing a reply', (stores) => {
  it('answers several at once, each with its message, and removes their drafts', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    const reachable = await staff.propose({ name: 'Autora', organization: 'min-a' });
    const other = await staff.propose({ organization: 'min-a' });
    const official = await staff.official('min-a');
    await official.request('PUT', `/proposals/${other}/draft`, { draftVersion: 0, draft: { reasons: 'Quizás' } });
    const { status, body } = await publish(official, await asRead(official, reachable, other), { commitment: 'k1', document: { title: 'Informe', url: 'https://min-a.example/informe.pdf' } });
    assert.equal(status, 200, JSON.stringify(body));
    assert.deepEqual(body, { proposals: [{ folio: reachable, version: 2 }, { folio: other, version: 2 }] });
    assert.deepEqual(await repliesOf(staff, reachable), [
      {
        date: '2026-11-21', decision: 'accepted', reasons: accepted.reasons, organization: { organization: 'min-a' },
        documents: [{ id: `${reachable}-reply-1`, title: 'Informe', url: 'https://min-a.example/informe.pdf' }], commitment: 'k1',
      },
    ]);
    assert.deepEqual(await mailsOf(staff), [{ reference: `reply:${reachable}:1`, state: 'waiting' }]);
    const after = await proposalOf(official, other);
    assert.deepEqual([after.state, after.draft, after.reply?.decision], ['answered', undefined, 'accepted']);
  });

  it('keeps the draft that somebody else began', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    const folio = await staff.propose({ organization: 'min-a' });
    const [coordinator, official] = [await staff.coordinator(), await staff.official('min-a')];
    await coordinator.request('PUT', `/proposals/${folio}/draft`, { draftVersion: 0, draft: { reasons: 'Lo que faltaba decir' } });
    assert.equal((await publish(official, await asRead(official, folio))).status, 200);
    const { state, draft } = await proposalOf(coordinator, folio);
    assert.deepEqual([state, draft?.draft.reasons], ['answered', 'Lo que faltaba decir']);
  });

  it('publishes what the reader of feeds takes whole', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    const first = await staff.propose();
    const second = await staff.propose({ organization: 'min-b' });
    const client = await staff.coordinator();
    await answer(client, [first], { signed: true, commitment: 'k2', document: { title: 'Acta', url: 'http://ejemplo.cl/acta' }, reasons: '  Uno de dos párrafos.\r\n\r\nY el otro.  ' });
    await answer(client, [second], { decision: 'duplicate', duplicateOf: first });
    const { listed } = await new StoreLedger(staff.store).received(['c1'], 'America/Santiago');
    const reading = readFeed(JSON.parse(JSON.stringify({ ...staff.feed, proposals: listed })));
    assert.ok(reading.feed);
    assert.deepEqual(reading.problems, []);
    const replies = new Map(reading.feed.proposals.map(({ id, reply, status }) => [id, { ...reply, status }]));
    assert.equal(replies.get(first)!.reasons, 'Uno de dos párrafos.\n\nY el otro.');
    assert.match(replies.get(first)!.official!.name, /^Coordinación de prueba/u);
    assert.deepEqual([replies.get(second)!.duplicateOf, replies.get(second)!.organization, replies.get(second)!.status], [first, { organization: 'min-b' }, 'answered']);
  });

  it('publishes to all or to none, and names each that is no longer as it was read', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    const [still, changed, unread, gone] = [await staff.propose({ name: 'Una' }), await staff.propose(), await staff.propose(), await staff.propose()];
    const client = await staff.coordinator();
    const read = await asRead(client, still, changed, unread, gone);
    await answer(await staff.signIn((await staff.member({ name: 'Otra coordinación' })).token), [changed]);
    await staff.store.database.updateTable('proposals').set({ state: 'received', version: 2 }).where('folio', '=', unread).execute();
    await staff.store.database.updateTable('proposals').set({ state: 'withdrawn', version: 2 }).where('folio', '=', gone).execute();
    const { status, body } = await publish<Refusal>(client, [...read, { folio: 'MGA-2026-ZZZZ-ZZ', version: 1 }]);
    assert.deepEqual([status, body.code], [409, 'conflict']);
    assert.deepEqual(body.conflicts!.map(({ folio, version, by, state }) => ({ folio, version, by, state })).sort((a, b) => (a.folio < b.folio ? -1 : 1)), [
      { folio: changed, version: 2, by: 'Otra coordinación', state: 'answered' },
      { folio: unread, version: 2, by: undefined, state: 'moderation' },
      { folio: gone, version: 2, by: undefined, state: 'withdrawn' },
      { folio: 'MGA-2026-ZZZZ-ZZ', version: undefined, by: undefined, state: undefined },
    ]);
    assert.deepEqual([await repliesOf(staff, still), await mailsOf(staff)], [[], []]);
    assert.equal((await proposalOf(client, still)).version, 1);
  });

  it('does once what is asked for twice, such as by pressing twice', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    const folio = await staff.propose({ name: 'Autora' });
    const client = await staff.coordinator();
    const read = await asRead(client, folio);
    const [first, second] = [await publish(client, read), await publish(client, read)];
    assert.deepEqual([first.status, second.status, second.body], [200, 200, first.body]);
    // Nor is there anything to correct in a reply that says the same.
    assert.deepEqual((await publish(client, await asRead(client, folio))).body, first.body);
    assert.deepEqual([(await repliesOf(staff, folio)).length, (await mailsOf(staff)).length], [1, 1]);
    // Somebody else who says the same did not see the first.
    assert.equal((await publish(await staff.coordinator(), read)).status, 409);
  });

  it('corrects a reply with another version, and tells the author again', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    const folio = await staff.propose({ name: 'Autora' });
    const client = await staff.coordinator();
    await answer(client, [folio]);
    await answer(client, [folio], { decision: 'partly', reasons: 'Se acepta en parte: alcanza para la mitad.' });
    assert.deepEqual((await repliesOf(staff, folio)).map(({ decision }) => decision), ['accepted', 'partly']);
    assert.equal((await proposalOf(client, folio)).reply!.decision, 'partly');
    assert.deepEqual((await mailsOf(staff)).map(({ state }) => state), ['not-needed', 'waiting']);
  });

  it('answers in the name of the institution it is assigned to, or that a coordinator names', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    const [assigned, named, nobodys] = [await staff.propose({ organization: 'min-a' }), await staff.propose({ organization: 'min-a' }), await staff.propose()];
    const client = await staff.coordinator();
    await answer(client, [assigned]);
    assert.equal((await publish(client, await asRead(client, named), {}, 'segpres')).status, 200);
    await answer(client, [nobodys]);
    const organizations = await Promise.all([assigned, named, nobodys].map(async (folio) => (await repliesOf(staff, folio))[0]!.organization));
    assert.deepEqual(organizations, [{ organization: 'min-a' }, { organization: 'segpres' }, undefined]);
    const official = await staff.official('min-b');
    const own = await staff.propose({ organization: 'min-b' });
    assert.equal((await publish(official, await asRead(official, own), {}, 'min-a')).status, 200);
    assert.deepEqual((await repliesOf(staff, own))[0]!.organization, { organization: 'min-b' });
  });

  it('asks for reasons that are reasons, and for what there is', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    const folio = await staff.propose();
    const client = await staff.coordinator();
    const read = await asRead(client, folio);
    const faults = async (changes: object, organization?: string): Promise<unknown> => {
      const { status, body } = await publish<Refusal>(client, read, changes, organization);
      assert.equal(status, 400, JSON.stringify(body));
      return body.errors!.map(({ pointer, code }) => [pointer, code]);
    };
    assert.deepEqual(await faults({ reasons: 'No corresponde.' }), [['/reply/reasons', 'too-short']]);
    assert.deepEqual(await faults({ reasons: `No.${' '.repeat(40)}` }), [['/reply/reasons', 'too-short']]);
    assert.deepEqual(await faults({ commitment: 'k9' }), [['/reply/commitment', 'unknown-choice']]);
    assert.deepEqual(await faults({ decision: 'duplicate' }), [['/reply/duplicateOf', 'required']]);
    for (const url of ['javascript:alert(1)', 'mailto:a@b.example', 'informe.pdf', 'data:text/html,x']) assert.deepEqual(await faults({ document: { title: 'Uno', url } }), [['/reply/document/url', 'not-a-web-address']], url);
    assert.deepEqual(await faults({}, 'min-x'), [['/organization', 'unknown-choice']]);
    assert.deepEqual(await faults({ decision: 'perhaps' }), [['/reply/decision', 'unknown-choice']]);
    const twice = await publish<Refusal>(client, [...read, ...read]);
    assert.deepEqual(twice.body.errors!.map(({ pointer, code }) => [pointer, code]), [['/proposals/1/folio', 'repeated']]);
    assert.equal((await publish(client, read, { reasons: 'La ley no lo permite.' })).status, 200);
  });

  it('takes no duplicate of what nobody can read, of itself, or of what repeats it', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    const client = await staff.coordinator();
    const [a, b, c] = [await staff.propose(), await staff.propose(), await staff.propose()];
    const hidden = await staff.propose({ state: 'received' });
    const shown = await staff.propose({ state: 'received', moderation: 'after-publication' });
    const repeating = async (folio: string, duplicateOf: string): Promise<unknown> => {
      const { status, body } = await publish<Refusal>(client, await asRead(client, folio), { decision: 'duplicate', duplicateOf });
      return status === 200 ? 200 : body.errors![0]!.code;
    };
    assert.equal(await repeating(a, a), 'circular');
    assert.equal(await repeating(a, hidden), 'unknown-choice');
    assert.equal(await repeating(a, 'MGA-2026-ZZZZ-ZZ'), 'unknown-choice');
    assert.equal(await repeating(a, b), 200);
    assert.equal(await repeating(b, c), 200);
    assert.equal(await repeating(c, a), 'circular');
    assert.equal(await repeating(c, shown), 200);
    // A correction undoes it.
    await answer(client, [a]);
    assert.equal(await repeating(b, a), 200);
  });

  it('answers neither what waits to be read nor what was withdrawn or retired', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    const client = await staff.coordinator();
    for (const [state, expected] of [['received', 'moderation'], ['withdrawn', 'withdrawn'], ['retired', 'retired']] as const) {
      const folio = await staff.propose({ state });
      const { status, body } = await publish<Refusal>(client, [{ folio, version: 1 }], { decision: 'out-of-scope' });
      assert.deepEqual([status, body.conflicts![0]!.state, await repliesOf(staff, folio)], [409, expected, []]);
    }
  });

  it('keeps replies when personal data are erased, and puts nothing of the staff into what the author takes home', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    const folio = await staff.propose({ name: 'Autora', organization: 'min-a' });
    const official = await staff.signIn((await staff.member({ role: 'official', organization: 'min-a', name: 'Oficina reservada' })).token);
    await official.request('PUT', `/proposals/${folio}/draft`, { draftVersion: 0, draft: { reasons: 'Borrador reservado' } });
    const client = await staff.coordinator();
    await client.request('POST', '/assignments', { proposals: await asRead(client, folio), organization: 'min-b' });
    await client.request('POST', '/assignments', { proposals: await asRead(client, folio), organization: 'min-a' });
    const intake = { store: staff.store, correctionDays: 7, now: staff.now } as Intake;
    const before = await exportRecord((await findProposal(staff.store.database, folio))!, intake);
    assert.doesNotMatch(JSON.stringify(before), /reservad|persona-|min-[ab]|Coordinación/u);
    assert.deepEqual(before.events.map(({ kind, actor }) => [kind, actor]), [['received', 'intake'], ['assigned', 'staff'], ['assigned', 'staff']]);
    await answer(official, [folio]);
    await staff.store.database.transaction().execute((transaction) => erasePersonalData(transaction, folio, 'retention', staff.now().toISOString()));
    const after = await exportRecord((await findProposal(staff.store.database, folio))!, intake);
    assert.deepEqual([after.proposal.author, after.proposal.reply!.decision, after.proposal.actions.correct], [undefined, 'accepted', false]);
    assert.doesNotMatch(JSON.stringify(after), /reservad|persona-/u);
    assert.equal((await queueOf(client, '?state=answered')).items[0]!.hasEmail, false);
  });
});

onBothStores('drafts of replies', (stores) => {
  it('are saved over what was read and never over what somebody else saved', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    const folio = await staff.propose({ organization: 'min-a' });
    const [one, other] = [await staff.official('min-a'), await staff.signIn((await staff.member({ name: 'Coordinación de prueba' })).token)];
    const save = (client: typeof one, draftVersion: number, reasons: string) => client.request<SavedDraft & Refusal>('PUT', `/proposals/${folio}/draft`, { draftVersion, draft: { decision: 'partly', reasons } });
    const first = await save(one, 0, 'Uno');
    assert.equal(first.status, 200);
    const second = await save(other, first.body.version, 'Dos');
    assert.equal(second.status, 200);
    // The last is one no draft has, and larger than the integers of PostgreSQL.
    for (const read of [0, first.body.version, 9_000_000_000]) {
      const { status, body } = await save(one, read, 'Tres');
      assert.deepEqual([status, body.conflicts!.map(({ by, at, state }) => ({ by, at, state }))], [409, [{ by: 'Coordinación de prueba', at: staff.now().toISOString(), state: 'drafted' }]]);
    }
    assert.equal((await one.request('DELETE', `/proposals/${folio}/draft?draftVersion=9000000000`)).status, 409);
    const { draft } = await proposalOf(one, folio);
    assert.deepEqual([draft!.draft, draft!.updatedBy, draft!.version], [{ decision: 'partly', reasons: 'Dos' }, 'Coordinación de prueba', second.body.version]);
  });

  it('that were thrown away or published are not brought back by who still has them open', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    const client = await staff.coordinator();
    for (const end of ['DELETE', 'publish']) {
      const folio = await staff.propose();
      const { body } = await client.request<SavedDraft>('PUT', `/proposals/${folio}/draft`, { draftVersion: 0, draft: { reasons: 'Uno' } });
      if (end === 'publish') await answer(client, [folio]);
      else assert.equal((await client.request('DELETE', `/proposals/${folio}/draft?draftVersion=${body.version}`)).status, 204);
      assert.equal((await client.request('PUT', `/proposals/${folio}/draft`, { draftVersion: body.version, draft: { reasons: 'Tarde' } })).status, 409, end);
      await client.request('PUT', `/proposals/${folio}/draft`, { draftVersion: 0, draft: { reasons: 'Nuevo' } });
      assert.equal((await client.request('PUT', `/proposals/${folio}/draft`, { draftVersion: body.version, draft: { reasons: 'Tarde' } })).status, 409, end);
      assert.equal((await client.request('DELETE', `/proposals/${folio}/draft?draftVersion=${body.version}`)).status, 409, end);
      assert.equal((await proposalOf(client, folio)).draft!.draft.reasons, 'Nuevo');
    }
  });

  it('are kept while the proposal waits to be read again, and refused once it no longer stands', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    const client = await staff.coordinator();
    const save = async (state: 'received' | 'withdrawn' | 'retired'): Promise<number> =>
      (await client.request('PUT', `/proposals/${await staff.propose({ state })}/draft`, { draftVersion: 0, draft: { reasons: 'x' } })).status;
    assert.deepEqual([await save('received'), await save('withdrawn'), await save('retired')], [200, 409, 409]);
  });
});

onBothStores('assigning', (stores) => {
  it('gives proposals to an institution, all or none, and they can be given back', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    const [coordinator, official, other] = [await staff.coordinator(), await staff.official('min-a'), await staff.official('min-b')];
    const [one, two] = [await staff.propose(), await staff.propose({ organization: 'min-b' })];
    const read = await asRead(coordinator, one, two);
    const assigned = await coordinator.request<ChangedProposals>('POST', '/assignments', { proposals: read, organization: 'min-a' });
    assert.deepEqual([assigned.status, assigned.body.proposals.map(({ version }) => version)], [200, [2, 2]]);
    assert.deepEqual([(await queueOf(official)).total, (await queueOf(other)).total], [2, 0]);
    // Once more is done already; to somebody else it was not read.
    assert.equal((await coordinator.request('POST', '/assignments', { proposals: read, organization: 'min-a' })).status, 200);
    const late = await coordinator.request<Refusal>('POST', '/assignments', { proposals: read, organization: 'min-b' });
    assert.deepEqual([late.status, late.body.conflicts!.length], [409, 2]);
    assert.equal((await official.request('POST', '/assignments', { proposals: await asRead(official, one), organization: 'min-b' })).status, 403);
    assert.equal((await official.request('POST', '/assignments', { proposals: await asRead(official, one) })).status, 200);
    assert.deepEqual([(await queueOf(official)).total, (await queueOf(coordinator, '?state=unassigned')).items[0]!.folio], [1, one]);
    const nowhere = await coordinator.request<Refusal>('POST', '/assignments', { proposals: await asRead(coordinator, one), organization: 'min-x' });
    assert.deepEqual([nowhere.status, nowhere.body.errors![0]!.pointer], [400, '/organization']);
  });
});

onBothStores('moderating over HTTP', (stores) => {
  it('publishes and retires what was read, all or none, and brings back by version', async (test) => {
    const staff = await startStaff(test, { store: await stores.open() });
    const client = await staff.signIn((await staff.member({ name: 'Coordinación de prueba' })).token);
    const [one, two] = [await staff.propose({ state: 'received' }), await staff.propose({ state: 'received', version: 3 })];
    const moderate = (proposals: readonly { folio: string; version: number }[], action: string, reason?: string) => client.request<ChangedProposals & Refusal>('POST', '/moderation', { proposals, action, ...(reason !== undefined && { reason }) });
    const unread = await moderate([{ folio: one, version: 1 }, { folio: two, version: 1 }], 'publish');
    assert.deepEqual([unread.status, unread.body.conflicts!.map(({ folio, version }) => [folio, version])], [409, [[two, 3]]]);
    assert.equal((await proposalOf(client, one)).state, 'moderation');
    const read = [{ folio: one, version: 1 }, { folio: two, version: 3 }];
    assert.deepEqual((await moderate(read, 'publish')).body, { proposals: [{ folio: one, version: 2 }, { folio: two, version: 4 }] });
    assert.deepEqual((await moderate(read, 'publish')).body, { proposals: [{ folio: one, version: 2 }, { folio: two, version: 4 }] });
    assert.deepEqual((await moderate([{ folio: one, version: 2 }], 'retire')).body.errors!.map(({ pointer }) => pointer), ['/reason']);
    assert.equal((await moderate([{ folio: one, version: 2 }], 'retire', 'Tiene datos de otra persona.')).status, 200);
    const retired = await proposalOf(client, one);
    assert.deepEqual([retired.state, retired.stateReason], ['retired', 'Tiene datos de otra persona.']);
    // Its author changes the name that is shown; nobody has read that.
    await staff.store.database.updateTable('proposals').set({ version: 4 }).where('folio', '=', one).execute();
    assert.equal((await moderate([{ folio: one, version: 3 }], 'publish')).status, 409);
    assert.equal((await moderate([{ folio: one, version: 4 }], 'publish')).status, 200);
    const { events } = await proposalOf(client, one);
    assert.deepEqual(events.slice(1).map(({ kind, actor, by }) => [kind, actor, by]), ['published', 'retired', 'restored'].map((kind) => [kind, 'moderator', 'Coordinación de prueba']));
  });
});

import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { ProposalExport, ProposalReceipt, Reply } from 'mga-widgets/domain';
import { changeProposal, contentColumns, findProposal } from '../src/store/proposals.js';
import type { Store } from '../src/store/store.js';
import { onBothStores } from './support/both-stores.js';
import { agreed, november, problemIn, recordIn, startIntake, type TestIntake } from './support/intake-server.js';

const days = 86_400_000;

onBothStores('the own record', (stores) => {
  let store: Store;
  let intake: TestIntake;
  before(async () => {
    store = await stores.open();
    intake = await startIntake(undefined, { store });
  });
  after(() => intake.app.close());

  const correct = (receipt: ProposalReceipt, patch: unknown, version: string | undefined = '"1"') =>
    intake.own(receipt, { method: 'PATCH', headers: { 'content-type': 'application/json', ...(version && { 'if-match': version }) }, payload: JSON.stringify(patch) });
  const withdraw = (receipt: ProposalReceipt) => intake.own(receipt, { method: 'POST', below: '/withdraw' });
  const erase = (receipt: ProposalReceipt) => intake.own(receipt, { method: 'DELETE', below: '/personal-data' });
  const publish = async ({ folio }: ProposalReceipt) => {
    const { row } = (await findProposal(store.database, folio))!;
    await changeProposal(store.database, row, { state: 'published' });
  };
  const reply: Reply = { date: '2026-11-25', decision: 'accepted', reasons: 'Porque sí se puede.' };
  const answer = ({ folio }: ProposalReceipt) =>
    store.database.insertInto('replies').values({ folio, version: 1, decision: reply.decision, content: JSON.stringify(reply), created_at: intake.now().toISOString(), published_at: intake.now().toISOString() }).execute();
  const stateOf = async (receipt: ProposalReceipt) => recordIn(await intake.own(receipt)).state;

  it('knows no folio with a sign no text can have, as it knows none that is not there', async () => {
    const { secret } = await intake.received();
    for (const folio of ['MGA-2026-0000-00', 'MGA%00']) assert.deepEqual(problemIn(await intake.own({ folio, secret })).code, 'unknown-record', folio);
  });

  it('says where the proposal stands, what it says and what can still be done', async () => {
    const receipt = await intake.received();
    const first = await intake.own(receipt);
    assert.deepEqual([first.statusCode, first.headers['etag'], first.headers['cache-control']], [200, '"1"', 'no-store']);
    const record = recordIn(first);
    assert.deepEqual(record.actions, { correct: true, correctUntil: new Date(Date.parse(receipt.receivedAt) + 7 * days).toISOString(), withdraw: true, erasePersonalData: true });
    assert.ok(!('reply' in record));

    await publish(receipt);
    assert.equal(await stateOf(receipt), 'published');
    await answer(receipt);
    const answered = recordIn(await intake.own(receipt));
    assert.deepEqual([answered.state, answered.reply, answered.actions], ['answered', reply, { correct: false, withdraw: false, erasePersonalData: true }]);
  });

  it('shows a proposal that is public before it is read as published', async (test) => {
    const another = await stores.open();
    const open = await startIntake(test, { store: another, consultation: () => ({ ...november, moderation: 'after-publication' }) });
    const receipt = await open.received();
    assert.equal(receipt.moderation, 'after-publication');
    assert.equal(recordIn(await open.own(receipt)).state, 'published');
  });

  it('takes a version whose tag a proxy made weak', async () => {
    const receipt = await intake.received();
    assert.equal((await correct(receipt, { title: 'Por un proxy' }, 'W/"1"')).statusCode, 200);
    assert.equal((await correct(receipt, { title: 'Otra vez' }, 'W/"1"')).statusCode, 412);
  });

  it('says nothing of what a proposal gathered on paper does not state, and lets the rest be corrected', async () => {
    const receipt = await intake.received();
    const { row } = (await findProposal(store.database, receipt.folio))!;
    await changeProposal(store.database, row, { ...contentColumns({ title: 'Solo un título' }) });
    const record = async () => recordIn(await intake.own(receipt));
    assert.deepEqual((await record()).submission, { title: 'Solo un título' });
    assert.equal((await correct(receipt, { title: 'Otro título' }, '"2"')).statusCode, 200);
    assert.equal((await correct(receipt, { author: { name: 'Otra Persona' } }, '"3"')).statusCode, 200);
    assert.deepEqual([(await record()).submission, (await record()).author!.name], [{ title: 'Otro título' }, 'Otra Persona']);
    for (const [patch, pointer] of [[{ problem: ' ' }, '/problem'], [{ title: null }, '/title'], [{ sector: 'marcianos' }, '/sector'], [{ otra: 1 }, '/otra']] as const) {
      const refused = await correct(receipt, patch, '"4"');
      assert.deepEqual([refused.statusCode, problemIn(refused).errors!.map((each) => each.pointer)], [400, [pointer]]);
    }
    assert.equal((await correct(receipt, { problem: 'Ahora sí', sector: 'citizens' }, '"4"')).statusCode, 200);
    assert.deepEqual((await record()).submission, { title: 'Otro título', problem: 'Ahora sí', sector: 'citizens' });
    assert.equal((await correct(receipt, { problem: null }, '"5"')).statusCode, 400, 'what was stated cannot be taken back');
  });

  it('takes the secret as people copy it', async () => {
    const receipt = await intake.received();
    for (const secret of [receipt.secret.toLowerCase(), receipt.secret.replaceAll('-', ''), receipt.secret.replaceAll('-', ' '), receipt.secret.replaceAll('0', 'O').replaceAll('1', 'l')]) {
      assert.equal((await intake.own({ ...receipt, secret })).statusCode, 200, secret);
    }
  });

  it('gives everything that is kept as a file, with the texts that were agreed to', async () => {
    const receipt = await intake.received();
    await correct(receipt, { title: 'Otro título' });
    const answered = await intake.own(receipt, { below: '/export' });
    assert.deepEqual([answered.statusCode, answered.headers['content-disposition']], [200, `attachment; filename="${receipt.folio}.json"`]);
    const all = answered.json<ProposalExport>();
    assert.equal(all.proposal.submission.title, 'Otro título');
    assert.deepEqual(all.proposal.author, { name: 'Persona de Prueba', email: 'persona@ejemplo.cl', showName: true });
    assert.deepEqual(all.consents.map(({ id, given, language }) => [id, given, language]), [['personal-data', true, 'es'], ['publication', true, 'es'], ['show-name', true, 'es']]);
    assert.match(all.consents[0]!.text, /Secretaría de prueba \(datos@ejemplo\.cl\).*12 meses/su);
    assert.deepEqual(all.events.map(({ kind, actor }) => [kind, actor]), [['received', 'author'], ['corrected', 'author']]);
    assert.doesNotMatch(answered.body, /secret|hash|fingerprint/u);
  });

  it('is corrected within the window, by who has read what it says now', async () => {
    const receipt = await intake.received();
    const missing = await intake.own(receipt, { method: 'PATCH', headers: { 'content-type': 'application/json' }, payload: '{"title":"x"}' });
    assert.deepEqual([missing.statusCode, problemIn(missing).code], [428, 'version-missing']);
    const changed = await correct(receipt, { title: 'Otro título', theme: null, institution: { organization: null, name: 'Una dirección nueva' } });
    assert.deepEqual([changed.statusCode, changed.headers['etag']], [200, '"2"']);
    const { submission, version } = recordIn(changed);
    assert.deepEqual([submission.title, 'theme' in submission, submission.institution, submission.region, version], ['Otro título', false, { name: 'Una dirección nueva' }, 'CL-AN', 2]);
    const late = await correct(receipt, { title: 'Con lo que decía antes' });
    assert.deepEqual([late.statusCode, problemIn(late).code], [412, 'version-changed']);
    // Nothing to change is no new version.
    assert.equal((await correct(receipt, {}, '"2"')).headers['etag'], '"2"');

    const wrong = await correct(receipt, { title: null, region: 'XX', state: 'published', folio: 'MGA-2026-0000-00', sdgs: [18] }, '"2"');
    assert.equal(wrong.statusCode, 400);
    assert.deepEqual(problemIn(wrong).errors!.map(({ pointer, code }) => `${pointer} ${code}`).sort(), ['/folio unknown-field', '/sdgs/0 out-of-range', '/state unknown-field', '/title required']);
    const unknown = await correct(receipt, { region: 'XX' }, '"2"');
    assert.deepEqual(problemIn(unknown).errors!.map(({ pointer, code }) => [pointer, code]), [['/region', 'unknown-choice']]);

    intake.pass(7 * days);
    const over = await correct(receipt, { title: 'Tarde' }, '"2"');
    assert.deepEqual([over.statusCode, problemIn(over).code], [403, 'correction-closed']);
    assert.equal(recordIn(await intake.own(receipt)).submission.title, 'Otro título');
    intake.pass(-7 * days);
  });

  it('is read by moderation again when what is public changes', async () => {
    const receipt = await intake.received({ author: { name: 'Persona de Prueba', showName: true } });
    await publish(receipt);
    await correct(receipt, { author: { email: 'otra@ejemplo.cl' } }, '"2"');
    assert.equal(await stateOf(receipt), 'published', 'an address is not public');
    await correct(receipt, { author: { name: 'Otra Persona' } }, '"3"');
    assert.equal(await stateOf(receipt), 'received', 'a shown name is');
    await publish(receipt);
    await correct(receipt, { problem: 'Otro problema' }, '"5"');
    assert.equal(await stateOf(receipt), 'received');
  });

  it('has its personal data corrected at any time, with the consents they need', async () => {
    const receipt = await intake.received({ author: undefined, consents: agreed((await intake.form()).consents).filter(({ id }) => id === 'publication') });
    intake.pass(30 * days);
    const without = await correct(receipt, { author: { name: 'Persona de Prueba', showName: true } });
    assert.deepEqual(problemIn(without).errors!.map(({ pointer, code }) => [pointer, code]), [['/consents', 'consent-needed'], ['/consents', 'consent-needed']]);
    intake.pass(-30 * days);
    const { consents } = await intake.form();
    intake.pass(30 * days);
    const given = await correct(receipt, { author: { name: 'Persona de Prueba', showName: true }, consents: agreed(consents) });
    assert.deepEqual([given.statusCode, recordIn(given).author], [200, { name: 'Persona de Prueba', showName: true }]);
    const removed = await correct(receipt, { author: null }, '"2"');
    assert.ok(!('author' in recordIn(removed)) && recordIn(removed).personalDataErasedAt);
    intake.pass(-30 * days);
  });

  it('does not pretend that a consent was taken back while what it is for stays', async () => {
    const receipt = await intake.received();
    const { consents } = await intake.form();
    const noName = agreed(consents).filter(({ id }) => id === 'show-name').map((each) => ({ ...each, given: false }));
    const refused = await correct(receipt, { consents: noName });
    assert.deepEqual([refused.statusCode, problemIn(refused).errors?.map(({ pointer, code }) => [pointer, code])], [400, [['/consents/0', 'consent-needed']]]);
    const changed = await correct(receipt, { author: { showName: false }, consents: noName });
    assert.deepEqual([changed.statusCode, recordIn(changed).author!.showName], [200, false]);
  });

  it('is withdrawn, once or twice, and stays as it is afterwards', async () => {
    const receipt = await intake.received();
    const first = await withdraw(receipt);
    assert.deepEqual([first.statusCode, recordIn(first).state, recordIn(first).actions], [200, 'withdrawn', { correct: false, withdraw: false, erasePersonalData: true }]);
    assert.deepEqual((await withdraw(receipt)).json(), first.json());
    assert.equal(problemIn(await correct(receipt, { title: 'x' }, '"2"')).code, 'correction-closed');

    const answered = await intake.received();
    await publish(answered);
    await answer(answered);
    const refused = await withdraw(answered);
    assert.deepEqual([refused.statusCode, problemIn(refused).code], [403, 'withdrawal-closed']);
  });

  it('loses the personal data and keeps the proposal', async () => {
    const receipt = await intake.received({ author: { name: 'Nombre Que Se Borra', email: 'borrar@ejemplo.cl', showName: true } });
    await publish(receipt);
    const erased = await erase(receipt);
    assert.equal(erased.statusCode, 200);
    const record = recordIn(erased);
    assert.deepEqual(['author' in record, record.personalDataErasedAt, record.submission.title, record.state, record.actions.erasePersonalData], [false, intake.now().toISOString(), 'Agua potable rural medida y publicada', 'published', false]);
    for (const table of ['proposals', 'personal_data', 'consents', 'events', 'idempotency_keys', 'replies'] as const) {
      assert.doesNotMatch(JSON.stringify(await store.database.selectFrom(table).selectAll().execute()), /Nombre Que Se Borra|borrar@/u, table);
    }
    assert.doesNotMatch((await intake.own(receipt, { below: '/export' })).body, /Nombre Que Se Borra|borrar@/u);
    assert.deepEqual((await erase(receipt)).json(), erased.json());
    assert.deepEqual(await store.database.selectFrom('idempotency_keys').select('fingerprint').where('folio', '=', receipt.folio).execute(), [{ fingerprint: null }]);
  });
});

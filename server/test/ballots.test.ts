import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readBallotCode, type BallotExport, type BallotReceipt, type OwnBallot, type Problem } from 'mga-widgets/domain';
import { ballotDays } from '../src/ballots/ballot-consents.js';
import { eraseExpiredBallots, unclosedRounds } from '../src/ballots/erase-ballots.js';
import { makeInvitations } from '../src/ballots/invitations.js';
import { intakeSchema } from '../src/intake/generated/intake-schema.js';
import type { Store } from '../src/store/store.js';
import { newDevice, startBallots, type TestBallots } from './support/ballot-server.js';
import { onBothStores } from './support/both-stores.js';

onBothStores('taking a ballot', (stores) => {
  let store: Store;
  let ballots: TestBallots;
  before(async () => {
    store = await stores.open();
    ballots = await startBallots(undefined, { store });
  });
  after(() => ballots.app.close());

  const count = async (): Promise<number> => Number((await store.database.selectFrom('ballots').select((all) => all.fn.countAll().as('count')).where('state', '=', 'counted').executeTakeFirstOrThrow()).count);
  const refusal = async (changes: Readonly<Record<string, unknown>>): Promise<[number, string, string[]]> => {
    const answer = await ballots.send(await ballots.submission(changes));
    const { code, errors = [] } = answer.json<Problem>();
    return [answer.statusCode, code, errors.map((error) => `${error.pointer} ${error.code}`)];
  };
  const own = async (receipt: BallotReceipt): Promise<OwnBallot> => (await ballots.own(receipt)).json<OwnBallot>();

  it('gives a code, a key and the moment by its own clock, for what is stored, and answers what the contract says', async () => {
    const form = await ballots.form();
    const submission = await ballots.submission();
    const answer = await ballots.send(submission);
    assert.equal(answer.statusCode, 201, answer.body);
    const receipt = answer.json<BallotReceipt>();
    assert.equal(readBallotCode(receipt.code), receipt.code);
    assert.deepEqual([receipt.receivedAt, receipt.replaced, answer.headers['cache-control']], [ballots.now().toISOString(), false, 'no-store']);
    assert.equal(new URL(receipt.statusUrl, 'https://x.example/api/ballots').pathname, `/api/ballots/${receipt.code}`);
    const record = await own(receipt);
    assert.deepEqual([record.choice, record.channel, record.mayChange], [{ sector: 'ciudadania', order: ['salud', 'agua'] }, 'open', true]);
    const ajv = new Ajv2020({ allErrors: true, strictTypes: false }).addSchema(intakeSchema);
    const fits = (name: string, value: unknown) => assert.ok(ajv.validate(`${intakeSchema.$id}#/$defs/${name}`, value), `${name}: ${ajv.errorsText()}`);
    for (const [name, value] of Object.entries({ BallotForm: form, BallotSubmission: submission, BallotReceipt: receipt, OwnBallot: record, BallotExport: (await ballots.own(receipt, { below: '/export' })).json<BallotExport>() })) fits(name, value);
  });

  it('keeps no key, no text of the device and no code that was handed out', async () => {
    const [key, device] = [randomUUID(), newDevice()];
    const [invitation = ''] = await makeInvitations(store, 'orden', 1, ballots.now());
    const { secret } = (await ballots.send(await ballots.submission({ device, invitation }), key)).json<BallotReceipt>();
    for (const table of ['ballots', 'ballot_keys', 'ballot_consents', 'ballot_events', 'ballot_invitations', 'ballot_rounds', 'server_keys'] as const) {
      const text = JSON.stringify(await store.database.selectFrom(table).selectAll().execute());
      for (const kept of [key, secret, secret.replaceAll('-', ''), device, invitation, invitation.replaceAll('-', '')]) assert.ok(!text.includes(kept), table);
    }
  });

  it('keeps it once for each key, and answers a repetition the same', async () => {
    const [key, submission] = [randomUUID(), await ballots.submission()];
    const before = await count();
    const answers = [await ballots.send(submission, key), await ballots.send({ ...submission, form: (await ballots.submission()).form }, key)];
    assert.equal(answers[0]!.body, answers[1]!.body);
    assert.equal(await count(), before + 1);
    const other = await ballots.send({ ...submission, order: ['suelo'] }, key);
    assert.deepEqual([other.statusCode, other.json<Problem>().code], [422, 'idempotency-key-reused']);
  });

  it('changes the first ballot of a device instead of taking another, with the same code and key', async () => {
    const device = newDevice();
    const first = await ballots.cast({ device });
    const before = await count();
    const second = await ballots.cast({ device, order: ['suelo'], sector: 'academia' });
    assert.deepEqual([second.code, second.secret, second.replaced], [first.code, first.secret, true]);
    assert.equal(await count(), before);
    assert.deepEqual((await own(first)).choice, { sector: 'academia', order: ['suelo'] });
    // In another round the device is another.
    assert.notEqual((await ballots.cast({ device, prioritization: 'puntos' })).code, first.code);
  });

  it('takes one of a device when two come at a time', async () => {
    const device = newDevice();
    const before = await count();
    const submission = await ballots.submission({ device });
    const answers = await Promise.all([['agua'], ['datos'], ['suelo']].map((order) => ballots.send({ ...submission, order })));
    assert.deepEqual(answers.map(({ statusCode }) => statusCode), [201, 201, 201]);
    assert.equal(new Set(answers.map((answer) => answer.json<BallotReceipt>().code)).size, 1);
    assert.equal(await count(), before + 1);
  });

  it('takes each invitation code once, and says why not', async () => {
    const [invitation] = await makeInvitations(store, 'orden', 1, ballots.now());
    const device = newDevice();
    const first = await ballots.cast({ invitation, device });
    assert.equal((await own(first)).channel, 'code');
    assert.deepEqual(await refusal({ invitation }), [403, 'invitation-used', []]);
    assert.deepEqual(await refusal({ invitation: 'AAAAA-AAAAA-AAAAA' }), [403, 'invitation-unknown', []]);
    assert.deepEqual(await refusal({ invitation: 'a' }), [400, 'invalid', ['/invitation malformed']]);
    // From the device that used it, it is the same ballot; and that stays one with a code.
    assert.equal((await ballots.cast({ invitation, device })).code, first.code);
    assert.equal((await ballots.cast({ device })).code, first.code);
    assert.equal((await own(first)).channel, 'code');
  });

  it('takes a code of one of many who try it at a time', async () => {
    const [invitation] = await makeInvitations(store, 'orden', 1, ballots.now());
    const submissions = await Promise.all(Array.from({ length: 6 }, () => ballots.submission({ invitation })));
    const statuses = (await Promise.all(submissions.map((submission) => ballots.send(submission)))).map(({ statusCode }) => statusCode);
    assert.deepEqual(statuses.sort(), [201, 403, 403, 403, 403, 403]);
  });

  it('refuses what the round does not have, and says where', async () => {
    assert.deepEqual(await refusal({ sector: 'nadie', order: ['agua', 'nada'] }), [400, 'invalid', ['/sector unknown-choice', '/order/1 unknown-choice']]);
    assert.deepEqual(await refusal({ order: ['agua', 'agua'] }), [400, 'invalid', ['/order repeated']]);
    assert.deepEqual(await refusal({ order: undefined }), [400, 'invalid', ['/order required']]);
    assert.deepEqual(await refusal({ points: [{ theme: 'agua', points: 10 }] }), [400, 'invalid', ['/points unknown-field']]);
    const byPoints = (points: unknown) => refusal({ prioritization: 'puntos', points });
    assert.deepEqual(await byPoints([{ theme: 'agua', points: 9 }]), [400, 'invalid', ['/points wrong-total']]);
    assert.deepEqual(await byPoints([{ theme: 'agua', points: 5 }, { theme: 'agua', points: 5 }]), [400, 'invalid', ['/points repeated']]);
    assert.deepEqual(await byPoints([{ theme: 'agua', points: 0 }]), [400, 'invalid', ['/points/0/points out-of-range']]);
    assert.deepEqual(await refusal({ consents: [] }), [400, 'invalid', ['/consents consent-needed']]);
    assert.deepEqual(await refusal({ name: 'Persona' }), [400, 'invalid', ['/name unknown-field']]);
    assert.deepEqual(await refusal({ device: 'corto' }), [400, 'invalid', ['/device malformed']]);
  });

  it('takes ballots of rounds people vote in, while they are open', async () => {
    for (const [id, status, code] of [['antes', 403, 'prioritization-closed'], ['criterios', 404, 'unknown-prioritization'], ['ninguna', 404, 'unknown-prioritization']] as const) {
      const answer = await ballots.app.inject(`/api/ballots/form?prioritization=${id}`);
      assert.deepEqual([answer.statusCode, answer.json<Problem>().code], [status, code]);
    }
    const { form } = await ballots.submission();
    assert.deepEqual(await refusal({ prioritization: 'puntos', form }), [403, 'form-token-invalid', []], 'a form of another round');
  });

  it('shows, changes and withdraws it for who has its key, and for nobody else', async () => {
    const [receipt, stranger] = [await ballots.cast(), await ballots.cast()];
    for (const wrong of [{ ...receipt, secret: stranger.secret }, { ...receipt, code: 'V-2026-0000-00' }, { ...receipt, code: 'V%00' }]) {
      for (const request of [{}, { method: 'DELETE' as const }, { below: '/export' }]) assert.equal((await ballots.own(wrong, request)).json<Problem>().code, 'unknown-ballot');
    }
    assert.equal((await ballots.app.inject(`/api/ballots/${receipt.code}`)).statusCode, 401);

    const put = (payload: object, version?: string) => ballots.own(receipt, { method: 'PUT', payload, headers: version === undefined ? {} : { 'if-match': version } });
    const changed = await put({ sector: 'publico', order: ['datos'] }, '"1"');
    assert.deepEqual([changed.statusCode, changed.headers['etag'], changed.json<OwnBallot>().choice], [200, '"2"', { sector: 'publico', order: ['datos'] }]);
    assert.deepEqual([(await put({ sector: 'publico', order: ['agua'] })).statusCode, (await put({ sector: 'publico', order: ['agua'] }, '"1"')).statusCode], [428, 412]);
    assert.deepEqual((await put({ sector: 'publico', order: ['nada'] }, '"2"')).json<Problem>().errors?.map(({ pointer }) => pointer), ['/order/0']);

    const before = await count();
    const withdrawn = await ballots.own(receipt, { method: 'DELETE' });
    assert.deepEqual([withdrawn.json<OwnBallot>().state, withdrawn.json<OwnBallot>().choice, withdrawn.json<OwnBallot>().mayChange], ['withdrawn', undefined, false]);
    assert.equal((await ballots.own(receipt, { method: 'DELETE' })).statusCode, 200, 'again changes nothing');
    assert.equal(await count(), before - 1);
    const everything = (await ballots.own(receipt, { below: '/export' })).json<BallotExport>();
    assert.deepEqual([everything.events.map(({ kind }) => kind), everything.consents], [['received', 'changed', 'withdrawn'], []]);
    const kept = JSON.stringify(await store.database.selectFrom('ballots').selectAll().where('code', '=', receipt.code).executeTakeFirstOrThrow());
    assert.doesNotMatch(kept, /publico|datos|salud/u);
  });

  it('gives a device and a code back when their ballot is withdrawn', async () => {
    const [invitation] = await makeInvitations(store, 'orden', 1, ballots.now());
    const device = newDevice();
    const first = await ballots.cast({ device, invitation });
    await ballots.own(first, { method: 'DELETE' });
    const second = await ballots.cast({ device, invitation });
    assert.notEqual(second.code, first.code);
    assert.deepEqual([(await own(first)).state, (await own(second)).channel, second.replaced], ['withdrawn', 'code', false]);
  });

  it('is erased when its time is over, with what came with it, and the result is not', async () => {
    const database = (await stores.open()).database;
    const only = { database, kind: store.kind } as Store;
    const apart = await startBallots(undefined, { store: only });
    await makeInvitations(only, 'orden', 2, apart.now());
    await apart.cast();
    await apart.cast({ prioritization: 'puntos' });
    await database.updateTable('ballot_rounds').set({ closed_at: apart.now().toISOString(), result: '{"votes":[],"turnout":[]}' }).where('prioritization', '=', 'orden').execute();
    assert.deepEqual(await unclosedRounds(only), new Map([['puntos', 1]]));
    const day = 86_400_000;
    assert.equal(await eraseExpiredBallots(only, new Date(apart.now().getTime() + (ballotDays - 1) * day)), 0);
    const later = new Date(apart.now().getTime() + (ballotDays + 1) * day);
    assert.equal(await eraseExpiredBallots(only, later), 1);
    assert.equal(await eraseExpiredBallots(only, later), 0);
    for (const table of ['ballots', 'ballot_keys', 'ballot_consents', 'ballot_events'] as const) assert.equal((await database.selectFrom(table).selectAll().execute()).length, 1, table);
    assert.deepEqual(await database.selectFrom('ballot_invitations').selectAll().execute(), []);
    const round = await database.selectFrom('ballot_rounds').selectAll().where('prioritization', '=', 'orden').executeTakeFirstOrThrow();
    assert.deepEqual([round.erased_at, round.result], [later.toISOString(), '{"votes":[],"turnout":[]}']);
    await apart.app.close();
  });
});

import { expect } from 'chai';
import type { Outbox } from '../../src/feed/outbox.js';
import { outboxDelay } from '../../src/feed/outbox-delay.js';
import { settle } from '../support/feed-reader.js';
import { useFetchStub } from '../support/fetch-stub.js';
import { anIntakeForm, bodyOf, intake, keyOf, openOutbox, type OutboxWorld, receipt, refuse, submission } from '../support/outbox-world.js';

describe('an outbox', () => {
  const stub = useFetchStub();
  let world: OutboxWorld;
  let outbox: Outbox;
  let leave: () => void;

  beforeEach(() => ({ world, outbox, leave } = openOutbox()));
  afterEach(() => leave());

  const post = (lasting = true, change = submission.change) => outbox.post({ form: 'form', intake, submission: { ...submission, change }, lasting });
  const only = (from = outbox) => {
    const entries = from.of('form');
    expect(entries).to.have.length(1);
    return entries[0]!;
  };
  /** Answers the next request; `undefined` is a network that broke. */
  const next = async (json?: unknown, status = 201) => {
    const request = await stub.next(intake);
    if (json === undefined) request.fail();
    else request.respondJson(json, { status });
    await settle();
    return request;
  };

  it('keeps a proposal before it sends it, with its key and in its language', async () => {
    post();
    expect([...world.device.items.keys()]).to.deep.equal(['mga-widgets:outbox:1:key-1']);
    const request = await stub.next(intake);
    expect(request.init).to.include({ method: 'POST', credentials: 'omit' });
    expect(request.init.headers).to.include({ 'idempotency-key': 'key-1', 'content-type': 'application/json', 'accept-language': 'es-CL' });
    expect(bodyOf(request)).to.deep.equal(submission);
    expect(only().state.status).to.equal('waiting');
    request.respondJson(receipt, { status: 201 });
    await settle();
    expect(only().state).to.deep.equal({ status: 'received', receipt, earlier: false });
  });

  it('keeps nothing of the text once it was received', async () => {
    post();
    await next(receipt);
    const kept = [...world.device.items.values()].join();
    expect(kept).to.include(receipt.secret).and.not.to.include(submission.problem);
    outbox.forget('key-1');
    expect(world.device.items.size).to.equal(0);
  });

  it('sends again after a lost answer, with the same key and text, and says "received" only then', async () => {
    post();
    const first = await next();
    expect(only().state).to.deep.equal({ status: 'waiting', problem: { kind: 'unreachable' } });
    world.clock.advance(5_000);
    const second = await next(receipt);
    expect([keyOf(second), second.init.body]).to.deep.equal([keyOf(first), first.init.body]);
    expect(only().state.status).to.equal('received');
  });

  it('waits longer each time, and goes on for as long as the page is open', async () => {
    post();
    await next();
    for (const wait of [5_000, 15_000, 60_000, 300_000, 300_000]) {
      const before = stub.count();
      world.clock.advance(wait - 1);
      await settle();
      expect(stub.count(), `${wait} ms`).to.equal(before);
      world.clock.advance(1);
      await next();
      expect(stub.count()).to.equal(before + 1);
    }
    expect(only().state.status).to.equal('waiting');
  });

  it('does not take for a receipt what is none', async () => {
    post();
    await next({ ok: true });
    expect(only().state).to.deep.equal({ status: 'waiting', problem: { kind: 'not-an-intake', status: 200 } });
    const page = stub.next(intake);
    outbox.retry('key-1');
    (await page).respondText('<!doctype html><title>Ingreso</title>');
    await settle();
    expect(only().state).to.deep.equal({ status: 'waiting', problem: { kind: 'not-an-intake', status: 200 } });
  });

  it('sends when the network returns, once', async () => {
    post();
    await next();
    world.comeBack('online');
    world.comeBack('visible');
    await next(receipt);
    expect(stub.count()).to.equal(2);
  });

  it('leaves a server that asked for a pause alone for that long, whoever comes back meanwhile', async () => {
    post();
    refuse(await stub.next(intake), 429, 'too-many-requests', { headers: { 'retry-after': '120' } });
    await settle();
    expect(only().state).to.deep.include({ status: 'waiting' });
    expect(only().state).to.have.nested.include({ 'problem.kind': 'busy', 'problem.retryAfter': 120_000 });
    world.comeBack('visible');
    world.clock.advance(119_000);
    await settle();
    expect(stub.count()).to.equal(1);
    world.clock.advance(15_000);
    await next(receipt);
    expect(only().state.status).to.equal('received');
  });

  it('takes "in progress" as not yet', async () => {
    post();
    refuse(await stub.next(intake), 409, 'idempotency-key-in-progress');
    await settle();
    expect(only().state.status).to.equal('waiting');
    world.clock.advance(5_000);
    await next(receipt);
    expect(only().state.status).to.equal('received');
  });

  it('gets a fresh token for one that expired, and sends the same under the same key', async () => {
    post();
    refuse(await stub.next(intake), 403, 'form-token-expired');
    (await stub.next(`${intake}/form?consultation=plan-6`)).respondJson(anIntakeForm());
    const second = await next(receipt);
    expect(keyOf(second)).to.equal('key-1');
    expect(bodyOf(second)).to.deep.equal({ ...submission, form: { token: 'second' } });
    expect(only().state.status).to.equal('received');
  });

  it('lets a fresh token grow old when the intake finds it too fresh', async () => {
    post();
    refuse(await stub.next(intake), 403, 'form-token-expired');
    (await stub.next(`${intake}/form?consultation=plan-6`)).respondJson(anIntakeForm());
    refuse(await stub.next(intake), 403, 'form-too-fast', { headers: { 'retry-after': '3' } });
    await settle();
    expect(only().state.status).to.equal('waiting');
    world.clock.advance(3_000);
    expect(bodyOf(await next(receipt)).form.token).to.equal('second');
    expect(only().state.status).to.equal('received');
  });

  it('keeps the text and the reasons of what was refused, and sends it no more', async () => {
    post();
    refuse(await stub.next(intake), 400, 'invalid', { errors: [{ pointer: '/title', code: 'too-long', detail: 'Sobra.' }] });
    await settle();
    expect(only()).to.deep.include({ submission }).and.nested.include({ 'state.status': 'refused', 'state.problem.detail': 'no: invalid' });
    world.comeBack('online');
    world.clock.advance(600_000);
    await settle();
    expect(stub.count()).to.equal(1);
  });

  it('sends a correction of what was refused under a key of its own', async () => {
    post();
    refuse(await stub.next(intake), 400, 'invalid');
    await settle();
    outbox.post({ form: 'form', intake, submission: { ...submission, title: 'Otro' }, lasting: true }, only());
    expect(keyOf(await next(receipt))).to.equal('key-2');
    expect(only().state.status).to.equal('received');
  });

  it('sends a correction of what may have arrived under the same key', async () => {
    post();
    await next();
    outbox.post({ form: 'form', intake, submission: { ...submission, title: 'Otro' }, lasting: true }, only());
    const second = await next(receipt);
    expect(keyOf(second)).to.equal('key-1');
    expect(bodyOf(second).title).to.equal('Otro');
    expect(only().state).to.include({ status: 'received', earlier: false });
  });

  it('finds the receipt of what had arrived when its correction is refused for it', async () => {
    post();
    await next();
    outbox.post({ form: 'form', intake, submission: { ...submission, title: 'Otro' }, lasting: true }, only());
    refuse(await stub.next(intake), 422, 'idempotency-key-reused');
    expect(bodyOf(await next(receipt))).to.deep.equal(submission);
    expect(only().state).to.deep.equal({ status: 'received', receipt, earlier: true });
  });

  it('is one for two tabs: while one sends the other does not', async () => {
    post();
    const request = await stub.next(intake);
    const other = world.tab();
    const close = other.subscribe(() => undefined);
    await settle();
    expect(stub.count()).to.equal(1);
    request.respondJson(receipt, { status: 201 });
    await settle();
    expect(only(other).state.status).to.equal('received');
    world.clock.advance(10_000);
    await settle();
    expect(stub.count()).to.equal(1);
    close();
  });

  it('sends one at a time also where there are no locks', async () => {
    world.hasLocks = false;
    post();
    outbox.retry('key-1');
    world.comeBack('online');
    await settle();
    expect(stub.count()).to.equal(1);
    await next(receipt);
  });

  it('takes up, on a later visit, what an earlier one left', async () => {
    post();
    await next();
    leave();
    const later = world.tab();
    const close = later.subscribe(() => undefined);
    expect(keyOf(await next(receipt))).to.equal('key-1');
    expect(only(later).state.status).to.equal('received');
    close();
  });

  it('keeps nothing on a shared computer, and says so', async () => {
    expect(post(false).lasting).to.equal(false);
    await next();
    expect(world.device.items.size).to.equal(0);
    expect(only().state.status).to.equal('waiting');
    world.comeBack('online');
    await next(receipt);
    expect(only().lasting).to.equal(false);
    expect(world.device.items.size).to.equal(0);
  });

  it('says when the device would not keep it', async () => {
    world.device.full = true;
    expect(post().lasting).to.equal(false);
    expect(only().submission).to.deep.equal(submission);
    await next(receipt);
  });

  it('forgets what is given up, and lets nothing go that is being sent', async () => {
    post();
    const request = await stub.next(intake);
    outbox.forget('key-1');
    expect(outbox.of('form')).to.have.length(1);
    request.fail();
    await settle();
    outbox.forget('key-1');
    expect(outbox.of('form')).to.have.length(0);
    world.clock.advance(600_000);
    await settle();
    expect(stub.count()).to.equal(1);
  });

  it('reads only entries as entries', () => {
    for (const [name, text] of [['a', '{}'], ['b', '[1]'], ['c', 'x'], ['d', '{"key":"d","form":"form","intake":"i","title":"t","state":{"status":"sent"}}']] as const) {
      world.device.items.set(`mga-widgets:outbox:1:${name}`, text);
    }
    expect(outbox.of('form')).to.deep.equal([]);
  });
});

describe('the pause before another attempt', () => {
  it('is never shorter than the server asked for, nor longer than a day for it', () => {
    const busy = (retryAfter: number) => ({ kind: 'busy' as const, status: 503, errors: [], retryAfter });
    expect(outboxDelay(busy(90_000), 1, 0)).to.equal(90_000);
    expect(outboxDelay(busy(1e15), 1, 0)).to.equal(86_400_000);
    expect(outboxDelay(undefined, 0, 0.5)).to.equal(5_000);
  });
});

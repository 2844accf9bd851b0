import { expect } from 'chai';
import type { Outbox } from '../../src/feed/outbox.js';
import { settle } from '../support/feed-reader.js';
import { type StubbedRequest, useFetchStub } from '../support/fetch-stub.js';
import { intake, keyOf, openOutbox, type OutboxWorld, receipt, refuse, submission } from '../support/outbox-world.js';

const form = 'sheet';

describe('an outbox with many proposals', () => {
  const stub = useFetchStub();
  let world: OutboxWorld;
  let outbox: Outbox;
  let leave: () => void;

  beforeEach(() => ({ world, outbox, leave } = openOutbox()));
  afterEach(() => leave());

  const postAll = (count: number, from = outbox) => {
    for (let number = 1; number <= count; number += 1) from.post({ form, intake, submission: { ...submission, title: `Propuesta ${number}` }, lasting: true, key: `record-${number}` });
  };
  const count = (status: string) => outbox.of(form).filter(({ state }) => state.status === status).length;
  const accept = (request: StubbedRequest) => request.respondJson({ ...receipt, folio: `FOLIO-${keyOf(request)}` }, { status: 201 });

  it('sends two at a time, in the order they came, each under its own key', async () => {
    postAll(5);
    await settle();
    expect(stub.count()).to.equal(2);
    const order: string[] = [];
    for (let sent = 1; sent <= 5; sent += 1) {
      const request = await stub.next(intake);
      order.push(keyOf(request));
      accept(request);
      await settle();
      expect(stub.count(), `after ${sent}`).to.equal(Math.min(sent + 2, 5));
    }
    expect(order).to.deep.equal(['record-1', 'record-2', 'record-3', 'record-4', 'record-5']);
    expect(count('received')).to.equal(5);
  });

  it('brings forty through an intake that takes fifteen in a minute, asking it no more often than it said', async () => {
    let taken = 0;
    let refused = 0;
    postAll(40);
    for (let minute = 1; minute <= 3; minute += 1) {
      taken = 0;
      for (await settle(); stub.count() > taken + refused + (minute - 1) * 15; await settle()) {
        const request = await stub.next(intake);
        if (taken < 15) {
          taken += 1;
          accept(request);
        } else {
          refused += 1;
          refuse(request, 429, 'too-many-requests', { headers: { 'retry-after': '60' } });
        }
      }
      expect(count('received'), `minute ${minute}`).to.equal(Math.min(minute * 15, 40));
      if (minute < 3) {
        const before = stub.count();
        world.comeBack('online');
        world.clock.advance(59_000);
        await settle();
        expect(stub.count(), 'while it wants to be left alone').to.equal(before);
        world.clock.advance(10_000);
      }
    }
    expect(refused, 'only those on their way when it said so').to.be.at.most(4);
    expect(new Set(outbox.of(form).map(({ state }) => state.status === 'received' && state.receipt.folio)).size).to.equal(40);
  });

  it('lets the others wait with the first when the form was only just given out', async () => {
    postAll(4);
    for (let number = 1; number <= 2; number += 1) refuse(await stub.next(intake), 403, 'form-too-fast', { headers: { 'retry-after': '3' } });
    await settle();
    expect([stub.count(), count('waiting')]).to.deep.equal([2, 4]);
    world.clock.advance(3_500);
    for (let number = 1; number <= 4; number += 1) accept(await stub.next(intake));
    await settle();
    expect(count('received')).to.equal(4);
  });

  it('sends what two tabs post under one key once', async () => {
    world.hasLocks = false;
    const other = world.tab();
    const leaveOther = other.subscribe(() => undefined);
    postAll(1);
    postAll(1, other);
    accept(await stub.next(intake));
    await settle();
    postAll(1, other);
    await settle();
    expect([stub.count(), count('received')]).to.deep.equal([1, 1]);
    leaveOther();
  });

  it('tries now what a person wants tried now, whatever the pause', async () => {
    postAll(1);
    refuse(await stub.next(intake), 429, 'too-many-requests', { headers: { 'retry-after': '600' } });
    await settle();
    outbox.retry('record-1');
    accept(await stub.next(intake));
    await settle();
    expect(count('received')).to.equal(1);
  });
});

import { expect } from 'chai';
import { getIntakeForm, intakeAddress, intakeAt, recordRequest, sendProposal } from '../../src/feed/intake-client.js';
import { mayHaveArrived, mayPass } from '../../src/feed/intake-problem.js';
import { intakeRequest } from '../../src/feed/intake-request.js';
import { FakeClock } from '../support/fake-clock.js';
import { useFetchStub } from '../support/fetch-stub.js';
import { anIntakeForm, intake, receipt, refuse, submission } from '../support/outbox-world.js';

describe('the address of the intake', () => {
  const feed = 'https://datos.example/feeds/mga/feed.json';

  it('is what the page says, relative to the page; else what the feed says; else below the origin of the feed', () => {
    expect(intakeAddress('/propuestas/', 'otra', feed)).to.equal(new URL('/propuestas', document.baseURI).href);
    expect(intakeAddress(undefined, '../../intake', feed)).to.equal('https://datos.example/intake');
    expect(intakeAddress('  ', undefined, feed)).to.equal('https://datos.example/api/proposals');
  });

  it('is none when it is not of the web', () => {
    for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'https://user:password@datos.example/', 'http://']) expect(intakeAddress(bad, undefined, feed), bad).to.equal('');
  });

  it('has others below it, its query kept, whatever a folio holds', () => {
    expect(intakeAt(`${intake}?tenant=1`, 'form')).to.equal(`${intake}/form?tenant=1`);
    expect(intakeAt(`${intake}/`, '../x?#', 'export')).to.equal(`${intake}/..%2Fx%3F%23/export`);
    expect(intakeAt('', 'form')).to.equal('');
  });
});

describe('a request to the intake', () => {
  const stub = useFetchStub();
  const options = { language: 'en' };

  it('asks for a form in the language of the page, without cookies', async () => {
    const form = anIntakeForm();
    const answer = getIntakeForm(intake, 'plan 6', options);
    const request = await stub.next(`${intake}/form?consultation=plan+6`);
    expect(request.init).to.include({ method: 'GET', credentials: 'omit', cache: 'no-store' });
    expect(request.init.headers).to.include({ 'accept-language': 'en' }).and.not.to.have.property('content-type');
    request.respondJson(form);
    expect(await answer).to.deep.equal({ value: form });
  });

  it('gives the receipt of a proposal', async () => {
    const answer = sendProposal(intake, 'a-key', submission, options);
    (await stub.next(intake)).respondJson(receipt, { status: 201 });
    expect(await answer).to.deep.equal({ value: receipt });
  });

  it('reads a record in the name of who has its secret, which is in no address', async () => {
    const answer = recordRequest(intake, 'MGA-2026-0K3F-7Q', 'secreto', { method: 'POST', path: 'withdraw', headers: { 'if-match': '"2"' } }, options);
    const request = await stub.next(`${intake}/MGA-2026-0K3F-7Q/withdraw`);
    expect(request.init.headers).to.include({ authorization: 'Bearer secreto', 'if-match': '"2"' });
    request.respondJson({ version: 3 }, { headers: { etag: '"3"' } });
    expect(await answer).to.deep.equal({ value: { version: 3 }, etag: '"3"' });
  });

  it('does not take an empty answer for one', async () => {
    const answer = intakeRequest({ url: intake, ...options });
    (await stub.next(intake)).respondText('', { status: 200 });
    expect(await answer).to.deep.equal({ problem: { kind: 'not-an-intake', status: 200 } });
  });

  it('tells what the intake said with a refusal, field by field', async () => {
    const answer = sendProposal(intake, 'a-key', submission, options);
    refuse(await stub.next(intake), 400, 'invalid', { errors: [{ pointer: '/title', code: 'too-long', detail: 'Sobra.' }, { pointer: 7 }, null, 'x'] });
    expect(await answer).to.deep.equal({
      problem: { kind: 'refused', status: 400, code: 'invalid', detail: 'no: invalid', errors: [{ pointer: '/title', code: 'too-long', detail: 'Sobra.' }] },
    });
  });

  it('tells "not now" from "no", and a proxy from the intake', async () => {
    const kinds: unknown[] = [];
    for (const [status, code] of [[503, 'unavailable'], [409, 'in-progress'], [404, 'not-found'], [413, 'too-large']] as const) {
      const answer = sendProposal(intake, 'a-key', submission, options);
      refuse(await stub.next(intake), status, code, { headers: { 'retry-after': '7' } });
      const { problem } = (await answer) as Extract<Awaited<typeof answer>, { problem: unknown }>;
      kinds.push([problem.kind, mayPass(problem), mayHaveArrived(problem), 'retryAfter' in problem ? problem.retryAfter : undefined]);
    }
    expect(kinds).to.deep.equal([['busy', true, true, 7000], ['busy', true, true, 7000], ['refused', false, false, 7000], ['refused', false, false, 7000]]);
    const login = sendProposal(intake, 'a-key', submission, options);
    (await stub.next(intake)).status(403);
    expect(await login).to.deep.equal({ problem: { kind: 'not-an-intake', status: 403 } });
  });

  it('takes a refusal by its status, whatever came of its text', async () => {
    const answer = sendProposal(intake, 'a-key', submission, options);
    (await stub.next(intake)).respondText('[error] upstream down', { status: 503, headers: { 'retry-after': '7' } });
    expect(await answer).to.have.nested.include({ 'problem.kind': 'busy', 'problem.status': 503, 'problem.retryAfter': 7000 });
  });

  it('ends in time, when its caller leaves, and without an address', async () => {
    const clock = new FakeClock();
    const slow = intakeRequest({ url: intake, clock, ...options });
    await stub.next(intake);
    clock.advance(60_000);
    expect(await slow).to.deep.equal({ problem: { kind: 'timeout' } });
    const caller = new AbortController();
    const left = intakeRequest({ url: intake, signal: caller.signal, ...options });
    const request = await stub.next(intake);
    caller.abort();
    await left;
    expect(request.aborted).to.equal(true);
    expect(await sendProposal('', 'a-key', submission, options)).to.deep.equal({ problem: { kind: 'no-address' } });
    expect(await getIntakeForm('', 'a', options)).to.deep.equal({ problem: { kind: 'no-address' } });
  });

  it('tells an answer that stopped half-way from one that never came', async () => {
    const half = sendProposal(intake, 'a-key', submission, options);
    (await stub.next(intake)).respondChunks(['{"folio":'], { status: 201 }).fail();
    expect(await half).to.deep.equal({ problem: { kind: 'cut-short' } });
    // As WebKit gives an answer in pieces whose last piece does not come.
    const unsaid = sendProposal(intake, 'a-key', submission, options);
    (await stub.next(intake)).respondText('{"folio":', { status: 201 });
    expect(await unsaid).to.deep.equal({ problem: { kind: 'cut-short' } });
    const none = sendProposal(intake, 'a-key', submission, options);
    (await stub.next(intake)).fail();
    expect(await none).to.deep.equal({ problem: { kind: 'unreachable' } });
  });
});

import { expect } from 'chai';
import { StaffClient } from '../../src/feed/staff-client.js';
import { isOutage, mayBeDone } from '../../src/feed/staff-problem.js';
import type { StaffAnswer } from '../../src/feed/staff-request.js';
import { FakeClock } from '../support/fake-clock.js';
import { useFetchStub } from '../support/fetch-stub.js';
import { staffFolio } from '../support/staff-proposals.js';
import { useStaffServer } from '../support/staff-server.js';

const problemOf = async (answer: Promise<StaffAnswer<unknown>>) => {
  const given = await answer;
  if (!('problem' in given)) throw new Error('It was no problem');
  return given.problem;
};

describe('the client of the staff', () => {
  const server = useStaffServer();
  const client = (more: Partial<ConstructorParameters<typeof StaffClient>[0]> = {}) => new StaffClient({ language: () => 'es-CL', ...more });

  it('signs in, works and signs out, each with its own request', async () => {
    const staff = client();
    expect(await problemOf(staff.getSession())).to.include({ kind: 'unauthorized', code: 'unauthorized' });
    expect(await staff.getSignInMethods()).to.deep.equal({ value: { token: true } });
    expect(await staff.signIn('token-salud')).to.have.nested.property('value.name', 'Oficina de Partes');
    expect(await staff.changeSettings({ digest: false })).to.have.nested.property('value.digest', false);
    const folio = staffFolio(101);
    expect(await staff.getProposal(folio)).to.have.nested.property('value.folio', folio);
    expect(await staff.saveDraft(folio, { draftVersion: 0, draft: { reasons: 'Porque sí.' } })).to.have.nested.property('value.version', 1);
    expect(await staff.removeDraft(folio)).to.deep.equal({ value: undefined });
    expect(await staff.publishReplies({ proposals: [{ folio, version: 2 }], reply: { decision: 'accepted', reasons: 'Porque sí.' } })).to.deep.equal({ value: { proposals: [{ folio, version: 3 }] } });
    expect(await staff.assign({ proposals: [{ folio, version: 3 }] })).to.have.property('value');
    expect(await staff.addTemplate({ version: 0, title: 'Otra', reasons: 'Gracias.' })).to.have.nested.property('value.title', 'Otra');
    expect(await staff.getTemplates()).to.have.nested.property('value.templates.length', 3);
    expect(await staff.changeTemplate('t2', { version: 1, title: 'No nos toca', reasons: 'Gracias.' })).to.have.nested.property('value.version', 2);
    expect(await staff.removeTemplate('t2')).to.deep.equal({ value: undefined });
    expect(await staff.getOwedReplies()).to.have.nested.property('value.moderation', 2);
    expect(await staff.getMail()).to.have.nested.property('value.sends', true);
    expect(await staff.decideMail({ messages: ['m2'], action: 'send' })).to.have.nested.property('value.counts.waiting', 2);
    expect(await staff.moderate({ proposals: [], action: 'publish' })).to.have.property('value');
    expect(await staff.signOut()).to.deep.equal({ value: undefined });
    expect(new Set(server().calls.map(({ operation }) => operation)).size).to.equal(18);
  });

  it('asks for the queue by what has a value', async () => {
    server().signInAs('token-coordinacion');
    await client().getQueue({ state: 'overdue', organization: 'none', words: '', page: 2, theme: undefined });
    expect(server().calls.at(-1)!.query.toString()).to.equal('state=overdue&organization=none&page=2');
  });

  it('gives a spreadsheet back as what it is, whatever the device calls it', async () => {
    server().signInAs('token-salud');
    const file = new File(['folio;decision\n'], 'respuestas.csv', { type: 'application/vnd.ms-excel' });
    await client().readSheet(file, { format: 'csv' });
    expect(server().calls.at(-1)!.file!.type).to.equal('text/csv');
    expect(server().calls.at(-1)!.query.get('apply')).to.equal(null);
    await client().readSheet(file, { format: 'xlsx', apply: true });
    expect(server().calls.at(-1)!.file!.type).to.contain('spreadsheetml');
    expect(server().calls.at(-1)!.query.get('apply')).to.equal('1');
    expect(client().sheetAddress('xlsx', { state: 'pending' })).to.equal(new URL('/api/staff/replies.xlsx?state=pending', location.href).href);
    expect(client().owedRepliesCsv).to.equal(new URL('/api/staff/owed-replies.csv', location.href).href);
  });

  it('says once that nobody is signed in, whatever was asked, but not when signing in', async () => {
    let told = 0;
    const staff = client({ onUnauthorized: () => (told += 1) });
    expect(await problemOf(staff.signIn('ninguna'))).to.include({ kind: 'unauthorized', detail: 'La clave no sirve.' });
    expect(told).to.equal(0);
    expect(await problemOf(staff.getOwedReplies())).to.include({ kind: 'unauthorized' });
    expect(told).to.equal(1);
  });

  it('tells what stands in the way', async () => {
    server().signInAs('token-coordinacion');
    const staff = client();
    const folio = staffFolio(101);
    server().change(folio, { events: [{ at: '2026-06-15T13:00:00Z', kind: 'assigned', actor: 'staff', by: 'Coordinación de prueba' }] });
    const conflict = await problemOf(staff.publishReplies({ proposals: [{ folio, version: 2 }], reply: { decision: 'accepted', reasons: 'Sí.' } }));
    expect(conflict).to.deep.include({ kind: 'conflict', conflicts: [{ folio, version: 3, by: 'Coordinación de prueba', at: '2026-06-15T13:00:00Z' }] });
    expect(await problemOf(staff.getProposal('MGA-2026-ZZZZ-ZZ'))).to.include({ kind: 'not-found' });
    const faults = [
      [{ status: 403, code: 'csrf' }, 'forbidden', false, false],
      [{ status: 400, code: 'invalid', errors: [{ pointer: '/reply/reasons', code: 'missing' }, 7] }, 'invalid', false, false],
      [{ status: 413, code: 'too-large' }, 'invalid', false, false],
      [{ status: 429, code: 'too-many-requests', retryAfter: 30 }, 'busy', true, false],
      [{ status: 503, code: 'store-unavailable' }, 'busy', true, true],
      [{ status: 401 }, 'not-staff', true, false],
      [{ status: 404, code: 'unknown-address' }, 'not-staff', true, false],
      ['lost', 'unreachable', true, true],
    ] as const;
    for (const [fault, kind, outage, done] of faults) {
      server().fail('GET /templates', typeof fault === 'object' ? structuredClone(fault as object) as { status: number } : fault, 1);
      const problem = await problemOf(staff.getTemplates());
      expect([problem.kind, isOutage(problem), mayBeDone(problem)], JSON.stringify(fault)).to.deep.equal([kind, outage, done]);
      if (kind === 'invalid' && fault.status === 400) expect(problem).to.deep.include({ errors: [{ pointer: '/reply/reasons', code: 'missing', detail: undefined }] });
      if (problem.kind === 'busy' && problem.status === 429) expect(problem.retryAfter).to.equal(30_000);
    }
  });
});

describe('a request of the staff', () => {
  const stub = useFetchStub();

  it('carries the session only to the page’s own origin, and is never kept', async () => {
    const own = new StaffClient({ base: '/otra/staff/', language: () => 'en' }).getTemplates();
    const request = await stub.next('/otra/staff/templates');
    expect(request.init).to.include({ credentials: 'same-origin', cache: 'no-store', method: 'GET' });
    expect(request.init.headers).to.include({ 'accept-language': 'en' }).and.not.to.have.property('content-type');
    request.respondJson({ templates: [] });
    expect(await own).to.deep.equal({ value: { templates: [] } });
    for (const base of ['https://otro.example/api/staff', 'javascript:alert(1)', '//otro.example']) {
      expect(await new StaffClient({ base, language: () => 'en' }).getTemplates(), base).to.deep.equal({ problem: { kind: 'not-staff', status: 0 } });
    }
    expect(stub.count()).to.equal(1);
  });

  it('ends in time, and tells an answer that stopped half-way from one that is a login page', async () => {
    const clock = new FakeClock();
    const staff = new StaffClient({ language: () => 'es', clock });
    const slow = staff.getMail();
    await stub.next('/api/staff/mail');
    clock.advance(60_000);
    expect(await slow).to.deep.equal({ problem: { kind: 'timeout' } });
    const half = staff.getMail();
    (await stub.next('/api/staff/mail')).respondChunks(['{"sends":']).fail();
    expect(await half).to.deep.equal({ problem: { kind: 'cut-short' } });
    const unsaid = staff.getMail();
    (await stub.next('/api/staff/mail')).respondText('{"sends":');
    expect(await unsaid).to.deep.equal({ problem: { kind: 'cut-short' } });
    const login = staff.getMail();
    (await stub.next('/api/staff/mail')).respondText('<!doctype html>');
    expect(await login).to.deep.equal({ problem: { kind: 'not-staff', status: 200 } });
  });

  it('gets a file, and takes neither a refusal nor a login page for one', async () => {
    let told = 0;
    const staff = new StaffClient({ language: () => 'es', onUnauthorized: () => (told += 1) });
    const file = staff.getFile(staff.sheetAddress('csv', { state: 'overdue' }));
    (await stub.next('/api/staff/replies.csv?state=overdue')).respondText('Folio', { headers: { 'content-type': 'text/csv' } });
    const answer = await file;
    expect('value' in answer && (await answer.value.text())).to.equal('Folio');
    const login = staff.getFile(staff.owedRepliesCsv);
    (await stub.next('/api/staff/owed-replies.csv')).respondText('<!doctype html>', { headers: { 'content-type': 'text/html; charset=utf-8' } });
    expect(await login).to.deep.equal({ problem: { kind: 'not-staff', status: 200 } });
    const ended = staff.getFile(staff.owedRepliesCsv);
    (await stub.next('/api/staff/owed-replies.csv')).respondText('{"code":"unauthorized"}', { status: 401 });
    expect(await ended).to.nested.include({ 'problem.kind': 'unauthorized' });
    expect(told).to.equal(1);
  });

  it('is dropped when its caller leaves, and signs nobody out', async () => {
    let told = 0;
    const caller = new AbortController();
    const answer = new StaffClient({ language: () => 'es', onUnauthorized: () => (told += 1) }).getMail(caller.signal);
    const request = await stub.next('/api/staff/mail');
    caller.abort();
    await answer;
    expect([request.aborted, told]).to.deep.equal([true, 0]);
  });
});

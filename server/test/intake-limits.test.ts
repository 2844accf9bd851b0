import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import type { ProposalReceipt } from 'mga-widgets/domain';
import { acceptedLanguage } from '../src/intake/accepted-language.js';
import { clientAddress } from '../src/intake/client-address.js';
import { RequestLimit } from '../src/intake/request-limit.js';
import { openStore, type Store } from '../src/store/store.js';
import { problemIn, startIntake } from './support/intake-server.js';

describe('the limits of the intake', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mga-'));
  let store: Store;
  before(async () => (store = await openStore({ file: join(folder, 'intake.sqlite') })));
  after(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  it('ask who sends too much to wait, by client and by network, and nobody else', async (test) => {
    const intake = await startIntake(test, { store, trustProxy: ['127.0.0.1'], sendLimits: { seconds: 600, client: 2, network: 4 } });
    const send = async (address: string) => {
      const answer = await intake.send(await intake.submission(), { headers: { 'x-forwarded-for': address } });
      return answer.statusCode === 429 ? `429 ${problemIn(answer).code} ${answer.headers['retry-after']}` : String(answer.statusCode);
    };
    // Each send takes a minute.
    assert.deepEqual([await send('192.0.2.1'), await send('192.0.2.1'), await send('192.0.2.1')], ['201', '201', '429 too-many-requests 480']);
    assert.deepEqual([await send('192.0.2.2'), await send('192.0.2.3'), await send('192.0.2.4'), await send('198.51.100.1')], ['201', '201', '429 too-many-requests 300', '201']);
    assert.deepEqual([await send('2001:db8:1:1::1'), await send('2001:db8:1:1::2'), await send('2001:db8:1:1:9::3')], ['201', '201', '429 too-many-requests 60']);
    intake.pass(600_000);
    assert.equal(await send('192.0.2.1'), '201');
  });

  it('do not believe who says to be somebody else, unless it is a proxy that is trusted', async (test) => {
    const intake = await startIntake(test, { store, sendLimits: { seconds: 600, client: 1, network: 5 } });
    const send = async (address: string) => (await intake.send(await intake.submission(), { headers: { 'x-forwarded-for': address } })).statusCode;
    assert.deepEqual([await send('192.0.2.1'), await send('192.0.2.2')], [201, 429]);
  });

  it('count reading apart from sending', async (test) => {
    const intake = await startIntake(test, { store, sendLimits: { seconds: 600, client: 1, network: 1 }, readLimits: { seconds: 600, client: 4, network: 4 } });
    const receipt = await intake.received();
    assert.deepEqual([(await intake.own(receipt)).statusCode, (await intake.own({ ...receipt, secret: 'x' })).statusCode, (await intake.own(receipt)).statusCode, (await intake.own(receipt)).statusCode], [200, 404, 200, 429]);
  });

  it('are not used up for everybody by one network with very many addresses', () => {
    const limit = new RequestLimit({ seconds: 600, client: 2, network: 10 });
    const now = new Date(0);
    const refused = Array.from({ length: 120_000 }, (_, index) => limit.count(`2001:db8:${(index >> 16).toString(16)}:${(index & 65_535).toString(16)}::1`, now)).filter(Boolean);
    assert.equal(refused.length, 120_000 - 20, 'two networks');
    assert.deepEqual([1, 2, 3, 4].map((number) => limit.count(`192.0.2.${number}`, now)), [0, 0, 0, 0]);
  });

  it('keep no address', () => {
    const limit = new RequestLimit({ seconds: 60, client: 5, network: 5 });
    limit.count('192.0.2.77', new Date(0));
    assert.doesNotMatch(JSON.stringify(limit, (_key, value: unknown) => (value instanceof Map ? [...value] : value)), /192/u);
  });

  it('tell clients apart also where the proxy writes their ports', async (test) => {
    const intake = await startIntake(test, { store, trustProxy: ['127.0.0.1', '10.0.0.1'], sendLimits: { seconds: 600, client: 1, network: 100 } });
    const send = async (forwarded: string) => (await intake.send(await intake.submission(), { headers: { 'x-forwarded-for': forwarded } })).statusCode;
    assert.equal(await send('203.0.113.5:49152'), 201);
    assert.equal(await send('203.0.113.6:49152'), 201);
    assert.equal(await send('203.0.113.5:50000'), 429, 'the same client from another port');
    assert.equal(await send('[2001:db8::1]:443'), 201);
    assert.equal(await send('[2001:db8:1::1]:443'), 201);
    assert.equal(await send('203.0.113.5, 203.0.113.7:1, 10.0.0.1:2'), 201, 'the last that is no proxy');
    assert.equal(await send('203.0.113.8, 203.0.113.7'), 429);
  });

  it('hold when the clock is set back', () => {
    const limit = new RequestLimit({ seconds: 60, client: 1, network: 9 });
    const now = Date.parse('2026-11-21T15:00:00Z');
    assert.equal(limit.count('192.0.2.1', new Date(now)), 0);
    assert.equal(limit.count('192.0.2.1', new Date(now + 30_000)), 30);
    assert.equal(limit.count('192.0.2.1', new Date(now - 86_400_000)), 0);
    assert.equal(limit.count('192.0.2.1', new Date(now - 86_400_000)), 60);
  });

  it('take a household of IPv6 for one client, and IPv4 written as IPv6 for IPv4', () => {
    assert.deepEqual(clientAddress('192.0.2.1'), { client: '192.0.2.1', network: '192.0.2' });
    assert.deepEqual(clientAddress('::ffff:192.0.2.1'), clientAddress('192.0.2.1'));
    assert.deepEqual(clientAddress('2001:db8:1:2:3:4:5:6'), { client: '2001:db8:1:2', network: '2001:db8:1' });
    assert.deepEqual(clientAddress('2001:0db8:0001:0002::'), clientAddress('2001:db8:1:2::ffff'));
    assert.deepEqual(clientAddress('fe80::1%eth0'), { client: 'fe80:0:0:0', network: 'fe80:0:0' });
    assert.deepEqual(clientAddress('::1'), { client: '0:0:0:0', network: '0:0:0' });
    for (const none of ['', 'unknown', '1.2.3.4.5', '999.1.1.1', 'x'.repeat(1000)]) assert.deepEqual(clientAddress(none), { client: 'unknown', network: 'unknown' });
  });
});

describe('pages of other sites', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mga-'));
  let store: Store;
  before(async () => (store = await openStore({ file: join(folder, 'intake.sqlite') })));
  after(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });
  const preflight = { method: 'OPTIONS', url: '/api/proposals', headers: { origin: 'https://ministerio.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type,idempotency-key' } } as const;

  it('may read and send, framed ones too, but never with cookies', async (test) => {
    const intake = await startIntake(test, { store });
    const asked = await intake.app.inject(preflight);
    assert.deepEqual([asked.statusCode, asked.headers['access-control-allow-origin'], asked.headers['access-control-allow-methods'], asked.headers['access-control-max-age']], [204, '*', 'POST', '86400']);
    for (const header of ['authorization', 'content-type', 'idempotency-key', 'if-match']) assert.ok(String(asked.headers['access-control-allow-headers']).toLowerCase().includes(header));
    for (const origin of ['https://ministerio.example', 'null']) {
      for (const body of [await intake.submission(), {}]) {
        const answer = await intake.send(body, { headers: { origin } });
        assert.equal(answer.headers['access-control-allow-origin'], '*');
        assert.equal(answer.headers['access-control-allow-credentials'], undefined);
        assert.match(String(answer.headers['access-control-expose-headers']), /ETag.*Retry-After/u);
        assert.equal(answer.headers['set-cookie'], undefined);
      }
    }
    assert.equal((await intake.app.inject({ method: 'OPTIONS', url: '/api/proposals/MGA-2026-0000-00/personal-data' })).headers['access-control-allow-methods'], 'DELETE');
    assert.equal((await intake.app.inject('/api/proposals/a/b/c')).headers['access-control-allow-origin'], '*');
  });

  it('may be named one by one, and then no other can', async (test) => {
    const intake = await startIntake(test, { store, allowedOrigins: ['https://ministerio.example'] });
    const send = async (origin?: string, host = 'localhost:80') => intake.send(await intake.submission(), { headers: { host, ...(origin !== undefined && { origin }) } });
    const allowed = await send('https://ministerio.example');
    assert.deepEqual([allowed.statusCode, allowed.headers['access-control-allow-origin'], allowed.headers['vary']], [201, 'https://ministerio.example', 'Origin']);
    assert.equal((await send()).statusCode, 201, 'no browser');
    assert.equal((await send('https://intake.example', 'intake.example')).statusCode, 201, 'a page of the server itself');
    for (const origin of ['https://otro.example', 'null', 'https://ministerio.example.otro.example', 'x', 'https://ministerio.example:8443']) {
      const refused = await send(origin);
      assert.deepEqual([refused.statusCode, problemIn(refused).code, refused.headers['access-control-allow-origin']], [403, 'origin-not-allowed', origin], 'it may read why');
      assert.equal(refused.headers['access-control-allow-credentials'], undefined);
    }
    // Or the browser would not send what is then refused, and the page would take it for a network that fails.
    const asked = await intake.app.inject({ ...preflight, headers: { ...preflight.headers, origin: 'https://otro.example' } });
    assert.deepEqual([asked.statusCode, asked.headers['access-control-allow-origin']], [204, 'https://otro.example']);
    const proposals = await store.database.selectFrom('proposals').select((all) => all.fn.countAll().as('count')).executeTakeFirstOrThrow();
    const read = await intake.app.inject({ url: '/api/proposals/form?consultation=plan-7', headers: { origin: 'https://otro.example' } });
    assert.equal(read.statusCode, 403);
    await send('https://otro.example');
    assert.deepEqual(await store.database.selectFrom('proposals').select((all) => all.fn.countAll().as('count')).executeTakeFirstOrThrow(), proposals, 'nothing of it was done');
  });

  it('and anybody else are answered in the words of the intake when an address is no text', async (test) => {
    const intake = await startIntake(test, { store });
    for (const url of ['/api/proposals/%ff', '/api/proposals/%E0%A4%A/export', '/api/proposals/MGA-2026-0000-00/%']) {
      const answer = await intake.app.inject({ url, headers: { 'accept-language': 'es' } });
      assert.deepEqual([answer.statusCode, problemIn(answer).code, answer.headers['content-type'], answer.headers['access-control-allow-origin']], [404, 'unknown-address', 'application/problem+json; charset=utf-8', '*'], url);
    }
    const page = await intake.app.inject('/%ff');
    assert.equal(page.statusCode, 400);
    assert.match(page.body, /No se entiende/u);
  });

  it('are told in words a person understands that a hidden field was filled in', async (test) => {
    const intake = await startIntake(test, { store });
    const submission = await intake.submission();
    const answer = await intake.send({ ...submission, form: { ...submission.form, website: 'https://spam.example' } });
    assert.deepEqual([answer.statusCode, problemIn(answer).code], [403, 'form-website-filled']);
    assert.match(problemIn(answer).detail, /autocompletado/u);
    assert.equal((await intake.send(submission)).statusCode, 201);
  });

  it('are answered in the language they ask for', () => {
    for (const [header, language] of [[undefined, 'es'], ['', 'es'], ['fr', 'es'], ['en', 'en'], ['EN-us,es;q=0.9', 'en'], ['es-CL, en;q=0.8', 'es'], ['en;q=0, fr', 'es'], ['*', 'es'], ['de, en;q=0.1', 'en'], [';;,,q=', 'es'], [`${'x,'.repeat(1000)}en`, 'es']] as const) assert.equal(acceptedLanguage(header), language, header);
  });
});

describe('the log of the intake', () => {
  it('has a line for each request, and nothing of who sent it or what', async (test) => {
    const folder = mkdtempSync(join(tmpdir(), 'mga-'));
    const store = await openStore({ file: join(folder, 'intake.sqlite') });
    test.after(async () => {
      await store.close();
      rmSync(folder, { recursive: true });
    });
    const lines: string[] = [];
    const intake = await startIntake(test, { store, trustProxy: ['127.0.0.1'], log: { write: (line: string) => lines.push(line) > 0 } });
    const headers = { 'x-forwarded-for': '203.0.113.99' };
    const key = 'a-key-that-must-not-be-written';
    const answer = await intake.send(await intake.submission(), { key, headers });
    const receipt = answer.json<ProposalReceipt>();
    await intake.own(receipt, { headers });
    await intake.app.inject({ url: `/api/proposals/${receipt.folio}?clave=${receipt.secret}`, headers });
    await intake.send('{"title": "Persona de Prueba', { headers });
    await intake.app.inject({ url: '/api/proposals/a/b/c?secreto=1', headers });
    await sql`alter table events rename to elsewhere`.execute(store.database);
    await intake.send(await intake.submission(), { headers });
    const records = lines.map((line) => JSON.parse(line) as Record<string, string | number>);
    assert.deepEqual(
      records.filter(({ msg }) => msg === 'answered').map(({ method, route, status }) => `${method} ${route} ${status}`),
      ['GET /api/proposals/form 200', 'POST /api/proposals 201', 'GET /api/proposals/:folio 200', 'GET /api/proposals/:folio 401', 'POST /api/proposals 400', 'GET none 404', 'GET /api/proposals/form 200', 'POST /api/proposals 500'],
    );
    assert.ok(records.every(({ time, milliseconds, msg }) => typeof time === 'string' && (msg !== 'answered' || typeof milliseconds === 'number')));
    assert.equal(records.filter(({ level }) => level === 50).length, 1, 'the failure is told');
    const text = lines.join('');
    for (const secret of [receipt.folio, receipt.secret, key, '203.0.113', '127.0.0.1', 'Persona', 'ejemplo.cl', 'Agua potable', 'secreto=1', 'clave=', 'Bearer']) assert.ok(!text.includes(secret), secret);
  });
});

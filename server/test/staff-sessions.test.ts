import assert from 'node:assert/strict';
import { before, it, type TestContext } from 'node:test';
import type { Problem, StaffSession } from 'mga-widgets/domain';
import { renewMember, revokeMember } from '../src/staff/accounts.js';
import { StoreUnavailable } from '../src/store/store-unavailable.js';
import { openStore, type Store } from '../src/store/store.js';
import { onBothStores } from './support/both-stores.js';
import { startStaff, type StaffAnswered, type StaffClient, type TestStaff } from './support/staff-server.js';

const minute = 60_000;
const hour = 60 * minute;

const cookieOf = ({ headers }: StaffAnswered<unknown>): string => String(headers['set-cookie'] ?? '');
const valueOf = (cookie = ''): string => cookie.slice(cookie.indexOf('=') + 1);
const isSignedIn = async (client: StaffClient): Promise<boolean> => (await client.request('GET', '/session')).status === 200;

/** Everything that is kept, as text. */
async function everythingIn({ database }: Store): Promise<string> {
  const tables = ['staff', 'staff_sessions', 'staff_events', 'events', 'server_keys'] as const;
  return JSON.stringify(await Promise.all(tables.map((table) => database.selectFrom(table).selectAll().execute())));
}

onBothStores('sessions of the staff', (stores) => {
  let store: Store;
  before(async () => (store = await stores.open()));
  const start = (test: TestContext, options: Partial<Parameters<typeof startStaff>[1]> = {}) => startStaff(test, { store, ...options });
  const refusals = async (): Promise<{ staff: string | null; detail: string | null }[]> => store.database.selectFrom('staff_events').select(['staff', 'detail']).where('kind', '=', 'sign-in-refused').orderBy('id').execute();

  it('begin with a token, say who is signed in, and end', async (test) => {
    const staff = await start(test);
    const { token } = await staff.member({ role: 'official', organization: 'min-a', name: 'Oficina de Partes' });
    const signedIn = await staff.anybody.request<StaffSession>('POST', '/session', { token: ` ${token.slice(0, 20).toLowerCase()}\n${token.slice(20)} ` });
    assert.equal(signedIn.status, 200);
    assert.deepEqual(signedIn.body, { name: 'Oficina de Partes', role: 'official', organization: { id: 'min-a', name: 'Ministerio A' }, digest: false, mail: false, expiresAt: '2026-11-22T03:00:00.000Z' });
    assert.match(cookieOf(signedIn), /^mga-staff=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/u);
    const client = await staff.signIn(token);
    assert.deepEqual((await client.request('GET', '/session')).body, signedIn.body);
    const out = await client.request('DELETE', '/session');
    assert.deepEqual([out.status, cookieOf(out)], [204, 'mga-staff=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0']);
    // The cookie that was copied before is good for nothing either.
    assert.equal(await isSignedIn(client), false);
  });

  it('are kept by a cookie that goes over HTTPS alone, and that no neighbour can plant, where people come by HTTPS', async (test) => {
    const behindProxy = await start(test, { server: { trustProxy: ['127.0.0.1'] } });
    const told = await start(test, { publicUrl: 'https://mesa.ejemplo.cl/' });
    for (const [staff, headers] of [[behindProxy, { 'x-forwarded-proto': 'https' }], [told, {}]] as const) {
      const { token } = await staff.member();
      const answer = await staff.anybody.request('POST', '/session', { token }, headers);
      assert.match(cookieOf(answer), /^__Host-mga-staff=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/u);
      const id = valueOf(cookieOf(answer).split(';', 1)[0]);
      const asked = (cookie: string) => staff.anybody.request('GET', '/session', undefined, { ...headers, cookie });
      assert.equal((await asked(`otra=1; __Host-mga-staff=${id}`)).status, 200);
      assert.equal((await asked(`mga-staff=${id}`)).status, 401);
    }
    // Who is no proxy cannot say so.
    const direct = await start(test);
    assert.match(cookieOf(await direct.anybody.request('POST', '/session', { token: (await direct.member()).token }, { 'x-forwarded-proto': 'https' })), /^mga-staff=/u);
  });

  it('have an identifier nobody knew before: one that was planted is not taken, and the one before ends', async (test) => {
    const staff = await start(test);
    const { token } = await staff.member();
    const planted = 'x'.repeat(43);
    const first = await staff.anybody.request('POST', '/session', { token }, { cookie: `mga-staff=${planted}` });
    assert.ok(!cookieOf(first).includes(planted));
    assert.equal((await staff.anybody.request('GET', '/session', undefined, { cookie: `mga-staff=${planted}` })).status, 401);
    const cookie = cookieOf(first).split(';', 1)[0]!;
    const second = await staff.anybody.request('POST', '/session', { token }, { cookie });
    assert.notEqual(cookieOf(second), cookieOf(first));
    assert.equal((await staff.anybody.request('GET', '/session', undefined, { cookie })).status, 401);
  });

  it('end after an hour without a request, and after twelve hours in any case', async (test) => {
    const staff = await start(test);
    const { token } = await staff.member();
    const [idle, busy] = [await staff.signIn(token), await staff.signIn(token)];
    for (let waited = 0; waited < 12 * hour - 30 * minute; waited += 30 * minute) {
      staff.pass(30 * minute);
      assert.ok(await isSignedIn(busy), `after ${waited}`);
    }
    const over = await idle.request<Problem>('GET', '/session');
    assert.deepEqual([over.status, over.body.code, cookieOf(over).includes('Max-Age=0')], [401, 'unauthorized', true]);
    staff.pass(30 * minute);
    assert.equal(await isSignedIn(busy), false);
    const again = await staff.signIn(token);
    staff.pass(59 * minute);
    assert.ok(await isSignedIn(again));
    staff.pass(60 * minute);
    assert.equal(await isSignedIn(again), false);
    // What is over is not kept.
    await staff.signIn(token);
    const { count } = await store.database.selectFrom('staff_sessions').select(({ fn }) => fn.countAll().as('count')).where('seen_at', '<', new Date(staff.now().getTime() - hour).toISOString()).executeTakeFirstOrThrow();
    assert.equal(Number(count), 0);
  });

  it('do not outlive the token they began with', async (test) => {
    const staff = await start(test);
    const { id, token } = await staff.member();
    await store.database.updateTable('staff').set({ token_expires_at: new Date(staff.now().getTime() + 20 * minute).toISOString() }).where('id', '=', id).execute();
    const client = await staff.signIn(token);
    staff.pass(19 * minute);
    assert.ok(await isSignedIn(client));
    staff.pass(2 * minute);
    assert.equal(await isSignedIn(client), false);
  });

  it('are not opened by a cookie that was changed, made up or is too long', async (test) => {
    const staff = await start(test);
    const client = await staff.coordinator();
    const id = valueOf(client.cookie);
    const hash = (await store.database.selectFrom('staff_sessions').select('id_hash').orderBy('created_at', 'desc').executeTakeFirstOrThrow()).id_hash;
    const wrong = [id.slice(0, -1), `${id}A`, id.toUpperCase(), `${id.startsWith('A') ? 'B' : 'A'}${id.slice(1)}`, hash, '%00', "' or 1=1 --", '__proto__', 'x'.repeat(5000), `"${id}"`];
    const answers = new Set<string>();
    for (const value of wrong) {
      const answer = await staff.anybody.request<Problem>('GET', '/session', undefined, { cookie: `mga-staff=${value}` });
      assert.equal(answer.status, 401, value);
      answers.add(JSON.stringify(answer.body));
    }
    assert.equal(answers.size, 1);
    assert.ok(await isSignedIn(client));
  });

  it('end at once when access is revoked or renewed, and the token before is refused', async (test) => {
    const staff = await start(test);
    const [gone, renewed] = [await staff.member(), await staff.member()];
    const [ofGone, ofRenewed] = [[await staff.signIn(gone.token), await staff.signIn(gone.token)], await staff.signIn(renewed.token)];
    assert.equal(await revokeMember(store, gone.id, staff.now()), 'done');
    for (const client of ofGone) assert.equal(await isSignedIn(client), false);
    const given = await renewMember(store, renewed.id, 10, staff.now());
    assert.equal(await isSignedIn(ofRenewed), false);
    for (const token of [gone.token, renewed.token]) assert.equal((await staff.anybody.request('POST', '/session', { token })).status, 401);
    assert.ok(typeof given === 'object' && (await isSignedIn(await staff.signIn(given.token))));
    assert.deepEqual((await refusals()).slice(-2), [{ staff: gone.id, detail: '{"method":"token","reason":"revoked"}' }, { staff: null, detail: '{"method":"token","reason":"unknown"}' }]);
  });

  it('are refused in the same words whatever is wrong with the token', async (test) => {
    const staff = await start(test);
    const [good, old, gone] = [await staff.member(), await staff.member(), await staff.member()];
    await store.database.updateTable('staff').set({ token_expires_at: staff.now().toISOString() }).where('id', '=', old.id).execute();
    await revokeMember(store, gone.id, staff.now());
    const wrong = [old.token, gone.token, `${good.token.slice(0, -1)}${good.token.endsWith('0') ? '1' : '0'}`, good.token.slice(0, -1), good.id, 'mga_', '-', "' or ''='", 'ñ'.repeat(200)];
    const answers = await Promise.all(wrong.map((token) => staff.anybody.request<Problem>('POST', '/session', { token })));
    assert.deepEqual(new Set(answers.map(({ status, body, headers }) => JSON.stringify([status, body, headers['set-cookie']]))).size, 1);
    assert.deepEqual([answers[0]!.status, answers[0]!.body.code], [401, 'sign-in-refused']);
    const english = await staff.anybody.request<Problem>('POST', '/session', { token: '-' }, { 'accept-language': 'en' });
    assert.match(english.body.detail, /key does not work/u);
    for (const body of [{}, { token: '' }, { token: 5 }, { token: 'x', name: 'y' }, [], 'null', '{"token":']) assert.equal((await staff.anybody.request('POST', '/session', body)).status, 400, JSON.stringify(body));
  });

  it('cannot be tried for without end from one place, while others still sign in', async (test) => {
    const staff = await start(test, { signInLimits: { seconds: 600, client: 5, network: 8 }, server: { trustProxy: ['127.0.0.1'] } });
    const { token } = await staff.member();
    const from = (ip: string, tried = 'mga_X') => staff.anybody.request<Problem>('POST', '/session', { token: tried }, { 'x-forwarded-for': ip });
    const before = (await refusals()).length;
    for (let tried = 0; tried < 5; tried += 1) assert.equal((await from('192.0.2.1')).status, 401);
    const { status, body, headers } = await from('192.0.2.1', token);
    assert.deepEqual([status, body.code, Number(headers['retry-after']) > 500], [429, 'too-many-requests', true]);
    for (let tried = 0; tried < 3; tried += 1) assert.equal((await from('192.0.2.2')).status, 401);
    assert.equal((await from('192.0.2.3', token)).status, 429, 'its network');
    assert.equal((await from('198.51.100.1', token)).status, 200);
    // What was refused unseen is not written down, or somebody could fill the disk.
    assert.equal((await refusals()).length - before, 8);
    staff.pass(601_000);
    assert.equal((await from('192.0.2.1', token)).status, 200);
  });

  /** What browsers say of a request from this server's page, and of others. */
  const origins: [string, Record<string, string>, boolean][] = [
    ['a page of this server', { 'sec-fetch-site': 'same-origin' }, true],
    ['a page of this server, in a browser or on a connection without Fetch Metadata', { origin: 'http://mesa.ejemplo.cl' }, true],
    ['the same over HTTPS', { origin: 'https://mesa.ejemplo.cl' }, true],
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://otra.ejemplo.cl' }, false],
    ['another site that claims our origin', { 'sec-fetch-site': 'cross-site', origin: 'http://mesa.ejemplo.cl' }, false],
    ['a neighbour', { 'sec-fetch-site': 'same-site', origin: 'https://blog.mesa.ejemplo.cl' }, false],
    ['a link or the address bar', { 'sec-fetch-site': 'none' }, false],
    ['another origin', { origin: 'https://mesa.ejemplo.cl.otra.cl' }, false],
    ['another port', { origin: 'http://mesa.ejemplo.cl:8081' }, false],
    ['a sandboxed frame', { origin: 'null' }, false],
    ['no origin', { origin: '' }, false],
    ['nobody says where', {}, false],
    ['a page that refers to ours', { referer: 'http://mesa.ejemplo.cl/bandeja/' }, false],
  ];
  for (const [what, headers, isTaken] of origins) {
    it(`${isTaken ? 'take' : 'refuse'} a change from ${what}`, async (test) => {
      const staff = await start(test);
      const { token } = await staff.member();
      const { cookie } = await staff.signIn(token);
      const send = (method: 'POST' | 'PATCH' | 'DELETE', body?: unknown) =>
        staff.app.inject({ method, url: '/api/staff/session', headers: { host: 'mesa.ejemplo.cl', cookie: cookie!, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers }, ...(body !== undefined && { payload: JSON.stringify(body) }) });
      // Signing somebody in as somebody else is a change too.
      const answers = [await send('POST', { token }), await send('PATCH', { digest: false }), await send('DELETE')];
      if (!isTaken) {
        for (const answer of answers) assert.deepEqual([answer.statusCode, answer.json<Problem>().code], [403, 'csrf']);
        assert.equal((await staff.anybody.request('GET', '/session', undefined, { cookie: cookie! })).status, 200, 'nothing was changed');
      } else assert.notEqual(answers[0]!.statusCode, 403);
    });
  }

  it('take a change from the public address when a proxy puts another in its place', async (test) => {
    const staff = await start(test, { publicUrl: 'https://mesa.ejemplo.cl/' });
    const { token } = await staff.member();
    const send = (origin: string) => staff.app.inject({ method: 'POST', url: '/api/staff/session', headers: { host: 'interno:8080', origin, 'content-type': 'application/json' }, payload: JSON.stringify({ token }) });
    assert.equal((await send('https://mesa.ejemplo.cl')).statusCode, 200);
    assert.equal((await send('http://mesa.ejemplo.cl')).statusCode, 403);
  });

  it('take no body a form of another site could send', async (test) => {
    const staff = await start(test);
    const { token } = await staff.member();
    for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain', 'text/plain; application/json', 'text/csv', 'text/csv; charset=utf-8', 'application/json-seq', '']) {
      assert.equal((await staff.anybody.request('POST', '/session', JSON.stringify({ token }), { 'content-type': type })).status, 415, type);
    }
  });

  it('are for no page of another site: no CORS, no frame, no copy', async (test) => {
    const staff = await start(test);
    const client = await staff.coordinator();
    const answers = [
      await client.request('GET', '/session', undefined, { origin: 'https://otra.ejemplo.cl', 'sec-fetch-site': 'cross-site' }),
      await staff.anybody.request('GET', '/session', undefined, { origin: 'https://otra.ejemplo.cl' }),
      await staff.anybody.request('OPTIONS', '/session', undefined, { origin: 'https://otra.ejemplo.cl', 'access-control-request-method': 'DELETE' }),
      await staff.anybody.request('GET', '/nada'),
    ];
    assert.deepEqual(answers.map(({ status }) => status), [200, 401, 404, 404]);
    for (const { headers } of answers) {
      assert.deepEqual(Object.keys(headers).filter((name) => name.startsWith('access-control')), []);
      assert.deepEqual(
        [headers['cache-control'], headers['x-frame-options'], headers['content-security-policy'], headers['cross-origin-resource-policy'], headers['x-content-type-options']],
        ['no-store', 'DENY', "default-src 'none'; frame-ancestors 'none'", 'same-origin', 'nosniff'],
      );
    }
  });

  it('are shared by servers on one database', async (test) => {
    const place = await stores.place();
    const both = [await openStore(place), await openStore(place)] as const;
    test.after(() => Promise.all(both.map((each) => each.close())));
    const [first, second] = [await startStaff(test, { store: both[0] }), await startStaff(test, { store: both[1] })];
    const { id, token } = await first.member();
    const { cookie } = await first.signIn(token);
    const at = (staff: TestStaff) => staff.anybody.request('GET', '/session', undefined, { cookie: cookie! });
    assert.deepEqual([(await at(first)).status, (await at(second)).status], [200, 200]);
    await second.anybody.request('DELETE', '/session', undefined, { cookie: cookie! });
    assert.equal((await at(first)).status, 401);
    // Revoked beside one while it signs in at the other: whichever comes first, nobody is left inside.
    // SQLite waits for the other without letting this process go on, so there one follows the other.
    const signIn = () => second.anybody.request('POST', '/session', { token });
    const revoke = () => revokeMember(both[0], id, first.now());
    const [, answer] = stores.kind === 'sqlite' ? [undefined, await signIn(), await revoke()] : await Promise.all([revoke(), signIn()]);
    assert.equal((await second.anybody.request('GET', '/session', undefined, { cookie: cookieOf(answer).split(';', 1)[0]! })).status, 401);
  });

  it('leave neither token nor cookie in the log or the database, and say there what was done', async (test) => {
    const log: string[] = [];
    const staff = await start(test, { log: { write: (line: string) => (log.push(line), true) } });
    const { id, token } = await staff.member({ name: 'Nombre Reservado', email: 'reservado@ejemplo.cl' });
    const client = await staff.signIn(token);
    await client.request('GET', '/session');
    await client.request('PATCH', '/session', { digest: true });
    await staff.anybody.request('POST', '/session', { token: `${token}X` });
    await client.request('DELETE', '/session');
    const written = log.join('');
    assert.equal(log.length, 5);
    const kept = await everythingIn(store);
    for (const secret of [token, token.slice(4), valueOf(client.cookie)]) {
      assert.ok(!written.includes(secret), secret);
      assert.ok(!kept.includes(secret), secret);
    }
    assert.doesNotMatch(written, /Reservado|reservado|127\.0\.0\.1/u);
    const events = await store.database.selectFrom('staff_events').select(['kind', 'detail']).where('staff', '=', id).orderBy('id').execute();
    assert.deepEqual(events, [
      { kind: 'signed-in', detail: '{"method":"token"}' },
      { kind: 'settings-changed', detail: '{"digest":true}' },
      { kind: 'signed-out', detail: null },
    ]);
  });

  it('let who has an address, and nobody else, ask for the digest', async (test) => {
    const staff = await start(test);
    const [without, withOne] = [await staff.coordinator(), await staff.signIn((await staff.member({ email: 'digesto@ejemplo.cl' })).token)];
    assert.equal((await without.request<Problem>('PATCH', '/session', { digest: true })).body.errors?.[0]?.pointer, '/digest');
    assert.equal((await withOne.request<StaffSession>('PATCH', '/session', { digest: true })).body.digest, true);
    assert.equal((await withOne.request<StaffSession>('GET', '/session')).body.digest, true);
    assert.equal((await withOne.request<StaffSession>('PATCH', '/session', { digest: false })).body.digest, false);
  });

  it('outlast a database that is away for a moment', async (test) => {
    let isAway = false;
    const failing: Store = {
      kind: store.kind,
      get database() {
        if (isAway) throw new StoreUnavailable('unreachable');
        return store.database;
      },
      check: () => store.check(),
      close: () => Promise.resolve(),
    };
    const staff = await startStaff(test, { store: failing });
    const client = await staff.coordinator();
    isAway = true;
    const answer = await client.request<Problem>('GET', '/session');
    assert.deepEqual([answer.status, answer.body.code, cookieOf(answer)], [503, 'store-unavailable', '']);
    assert.ok(answer.headers['retry-after']);
    isAway = false;
    assert.ok(await isSignedIn(client));
  });
});

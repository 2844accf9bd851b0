import assert from 'node:assert/strict';
import { before, it, type TestContext } from 'node:test';
import type { SignInMethods, StaffSession } from 'mga-widgets/domain';
import type { Store } from '../src/store/store.js';
import { onBothStores } from './support/both-stores.js';
import { startProvider, type ProviderAnswers } from './support/openid-provider.js';
import { startStaff, type StaffAnswered } from './support/staff-server.js';

const publicUrl = 'https://mesa.ejemplo.cl/';
const redirectUri = `${publicUrl}api/staff/openid-connect/callback`;

/** The cookies an answer sets, without what they say besides. */
const cookiesOf = ({ headers }: StaffAnswered<unknown>): string[] => [headers['set-cookie'] ?? []].flat();
const sent = (cookies: readonly string[]): string => cookies.map((each) => each.split(';', 1)[0]!).join('; ');

/** A server with one official, who has an account at a provider. */
let made = 0;

async function start(test: TestContext, store: Store, signInLimits?: { seconds: number; client: number; network: number }) {
  const provider = await startProvider(test, redirectUri);
  made += 1;
  const claims = { email: `oficina-${made}@ejemplo.cl`, email_verified: true };
  provider.answers = { claims };
  const { issuer, clientId, clientSecret } = provider;
  const log: string[] = [];
  const staff = await startStaff(test, { store, publicUrl, signInLimits, openIdConnect: { issuer, clientId, clientSecret, label: 'Cuenta de prueba', redirectUri }, log: { write: (line: string) => (log.push(line), true) } });
  const official = await staff.member({ role: 'official', organization: 'min-a', email: claims.email });
  const { id: earlier } = (await store.database.selectFrom('staff_events').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst()) ?? { id: 0 };
  const get = (path: string, cookie?: string) => staff.anybody.request('GET', path, undefined, { 'sec-fetch-site': 'cross-site', ...(cookie !== undefined && { cookie }) });
  /** Goes there and comes back, with what came of it. */
  const visit = async (change: (back: URL) => void = () => undefined, inbox = '') => {
    const away = await get(`/openid-connect/start${inbox}`);
    const back = new URL(await provider.visit(String(away.headers['location'])));
    change(back);
    return { away, back, answer: await get(`/openid-connect/callback${back.search}`, sent(cookiesOf(away))) };
  };
  const refusals = async () => (await store.database.selectFrom('staff_events').select('detail').where('kind', '=', 'sign-in-refused').where('id', '>', earlier).orderBy('id').execute()).map(({ detail }) => JSON.parse(detail!) as unknown);
  return { provider, claims, staff, official, get, visit, log, refusals };
}

onBothStores('signing in with an account of somewhere else', (stores) => {
  let store: Store;
  before(async () => (store = await stores.open()));

  it('offers it, goes there and comes back signed in as who has that address', async (test) => {
    const { staff, claims, visit, log } = await start(test, store);
    const offered = await staff.anybody.request<SignInMethods>('GET', '/sign-in-methods', undefined, { 'accept-language': 'en' });
    assert.deepEqual(offered.body, { token: true, openIdConnect: { label: 'Cuenta de prueba', href: '/api/staff/openid-connect/start?inbox=en' } });

    const { away, answer } = await visit();
    assert.match(cookiesOf(away)[0]!, /^__Host-mga-staff-away=[\w.-]+; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=600$/u);
    assert.deepEqual([answer.status, answer.headers['location']], [303, '/bandeja/']);
    const [gone, session] = cookiesOf(answer);
    assert.match(gone!, /^__Host-mga-staff-away=; .*Max-Age=0$/u);
    assert.match(session!, /^__Host-mga-staff=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/u);
    const { body } = await staff.anybody.request<StaffSession>('GET', '/session', undefined, { cookie: sent([session!]) });
    assert.deepEqual([body.organization?.id, body.email], ['min-a', claims.email]);
    // Neither what was brought back nor what stands for the session is in the log.
    for (const secret of [...sent(cookiesOf(away)).split(/[=.]/u).slice(1, 4), sent([session!]).split('=')[1]!]) assert.ok(!log.join('').includes(secret));
  });

  it('comes back to the page in English, and takes the address from where the provider tells it', async (test) => {
    const { provider, claims, visit } = await start(test, store);
    provider.answers = { claims: {}, userInfo: { ...claims, email: claims.email.toUpperCase() } };
    assert.equal((await visit(undefined, '?inbox=en')).answer.headers['location'], '/en/inbox/');
  });

  const refused: [string, Record<string, unknown>, string][] = [
    ['an address nobody here has', { email: 'otra@ejemplo.cl' }, 'unknown'],
    ['an address that was not verified', { email_verified: false }, 'unverified'],
    ['an address nothing is said about', { email_verified: undefined }, 'unverified'],
    ['no address', { email: undefined }, 'unverified'],
  ];
  for (const [what, change, reason] of refused) {
    it(`refuses ${what}, and writes it down`, async (test) => {
      const { provider, claims, visit, refusals } = await start(test, store);
      provider.answers = { claims: { ...claims, ...change } };
      const { answer } = await visit();
      assert.deepEqual([answer.headers['location'], cookiesOf(answer).length], ['/bandeja/?sign-in=refused', 1]);
      assert.deepEqual(await refusals(), [{ method: 'oidc', reason }]);
    });
  }

  it('refuses who was revoked', async (test) => {
    const { official, visit } = await start(test, store);
    await store.database.updateTable('staff').set({ revoked_at: '2026-11-21T15:00:00.000Z' }).where('id', '=', official.id).execute();
    assert.equal((await visit()).answer.headers['location'], '/bandeja/?sign-in=refused');
  });

  const broken: [string, Partial<ProviderAnswers>][] = [
    ['of another sign-in', { change: (token) => ({ ...token, nonce: 'otro' }) }],
    ['for another client', { change: (token) => ({ ...token, aud: 'otro' }) }],
    ['of another issuer', { change: (token) => ({ ...token, iss: 'https://otro.ejemplo.cl' }) }],
    ['that is over', { change: (token) => ({ ...token, exp: 1_600_000_000, iat: 1_500_000_000 }) }],
    ['signed by somebody else', { otherKey: true }],
  ];
  for (const [what, answers] of broken) {
    it(`takes no token ${what}`, async (test) => {
      const { provider, claims, visit, refusals } = await start(test, store);
      provider.answers = { claims, ...answers };
      const { answer } = await visit();
      assert.deepEqual([answer.headers['location'], cookiesOf(answer).length], ['/bandeja/?sign-in=failed', 1]);
      assert.deepEqual(await refusals(), []);
    });
  }

  it('takes nothing back that this browser did not go for, and nothing twice', async (test) => {
    const { provider, get, visit } = await start(test, store);
    const mine = await visit();
    const others = await get('/openid-connect/start');
    const search = new URL(await provider.visit(String(others.headers['location']))).search;
    // Somebody is made to open an address that would sign them in as somebody else.
    for (const cookie of [sent(cookiesOf(mine.away)), undefined, '__Host-mga-staff-away=a.b', '__Host-mga-staff-away=', `mga-staff-away=${sent(cookiesOf(others)).split('=')[1]}`]) {
      const answer = await get(`/openid-connect/callback${search}`, cookie);
      assert.match(String(answer.headers['location']), /^\/bandeja\/\?sign-in=(?:failed|expired)$/u, cookie);
      assert.ok(!cookiesOf(answer).some((each) => each.startsWith('__Host-mga-staff=')));
    }
    const again = await get(`/openid-connect/callback${mine.back.search}`, sent(cookiesOf(mine.away)));
    assert.equal(again.headers['location'], '/bandeja/?sign-in=failed');
    for (const parameter of ['state', 'code', 'iss']) assert.equal((await visit((back) => back.searchParams.set(parameter, 'otro'))).answer.headers['location'], '/bandeja/?sign-in=failed', parameter);
  });

  it('says that it was given up, that the provider does not answer, and that it was tried too often', async (test) => {
    const { provider, claims, get, visit } = await start(test, store, { seconds: 600, client: 7, network: 100 });
    provider.answers = { claims, isDown: true };
    assert.equal((await get('/openid-connect/start?inbox=en')).headers['location'], '/en/inbox/?sign-in=unavailable');
    provider.answers = { claims, error: 'access_denied' };
    assert.equal((await visit()).answer.headers['location'], '/bandeja/?sign-in=cancelled');
    provider.answers = { claims, error: 'server_error' };
    assert.equal((await visit()).answer.headers['location'], '/bandeja/?sign-in=failed');
    provider.answers = { claims };
    assert.equal((await visit()).answer.headers['location'], '/bandeja/');
    assert.equal((await get('/openid-connect/start')).headers['location'], '/bandeja/?sign-in=too-many-requests');
  });

  it('is not there when it is not set up', async (test) => {
    const staff = await startStaff(test, { store });
    assert.deepEqual((await staff.anybody.request('GET', '/sign-in-methods')).body, { token: true });
    assert.equal((await staff.anybody.request('GET', '/openid-connect/start')).status, 404);
  });
});

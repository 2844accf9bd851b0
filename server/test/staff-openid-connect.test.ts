import assert from 'node:assert/strict';
import { it, type TestContext } from 'node:test';
import type { SignInMethods, StaffSession } from 'mga-widgets/domain';
import { onBothStores, type StoreMaker } from './support/both-stores.js';
import { startProvider, type ProviderAnswers } from './support/openid-provider.js';
import { startStaff, type StaffAnswered } from './support/staff-server.js';

const publicUrl = 'https://mesa.ejemplo.cl/';
const redirectUri = `${publicUrl}api/staff/openid-connect/callback`;
const claims = { email: 'oficina@ejemplo.cl', email_verified: true };

/** The cookies an answer sets, without what they say besides. */
const cookiesOf = ({ headers }: StaffAnswered<unknown>): string[] => [headers['set-cookie'] ?? []].flat();
const sent = (cookies: readonly string[]): string => cookies.map((each) => each.split(';', 1)[0]!).join('; ');

/** A server with one official, who has an account at a provider. */
async function start(test: TestContext, stores: StoreMaker, signInLimits?: { seconds: number; client: number; network: number }) {
  const provider = await startProvider(test, redirectUri);
  provider.answers = { claims };
  const { issuer, clientId, clientSecret } = provider;
  const log: string[] = [];
  const store = await stores.open();
  const staff = await startStaff(test, { store, publicUrl, signInLimits, openIdConnect: { issuer, clientId, clientSecret, label: 'Cuenta de prueba', redirectUri }, log: { write: (line: string) => (log.push(line), true) } });
  const official = await staff.member({ role: 'official', organization: 'min-a', email: 'oficina@ejemplo.cl' });
  const get = (path: string, cookie?: string) => staff.anybody.request('GET', path, undefined, { 'sec-fetch-site': 'cross-site', ...(cookie !== undefined && { cookie }) });
  /** Goes there and comes back, with what came of it. */
  const visit = async (change: (back: URL) => void = () => undefined, inbox = '') => {
    const away = await get(`/openid-connect/start${inbox}`);
    const back = new URL(await provider.visit(String(away.headers['location'])));
    change(back);
    return { away, back, answer: await get(`/openid-connect/callback${back.search}`, sent(cookiesOf(away))) };
  };
  const refusals = async () => (await store.database.selectFrom('staff_events').select('detail').where('kind', '=', 'sign-in-refused').orderBy('id').execute()).map(({ detail }) => JSON.parse(detail!) as unknown);
  return { provider, staff, store, official, get, visit, log, refusals };
}

onBothStores('signing in with an account of somewhere else', (stores) => {
  it('offers it, goes there and comes back signed in as who has that address', async (test) => {
    const { staff, visit, log } = await start(test, stores);
    const offered = await staff.anybody.request<SignInMethods>('GET', '/sign-in-methods', undefined, { 'accept-language': 'en' });
    assert.deepEqual(offered.body, { token: true, openIdConnect: { label: 'Cuenta de prueba', href: '/api/staff/openid-connect/start?inbox=en' } });

    const { away, answer } = await visit();
    assert.match(cookiesOf(away)[0]!, /^__Host-mga-staff-away=[\w.-]+; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=600$/u);
    assert.deepEqual([answer.status, answer.headers['location']], [303, '/bandeja/']);
    const [gone, session] = cookiesOf(answer);
    assert.match(gone!, /^__Host-mga-staff-away=; .*Max-Age=0$/u);
    assert.match(session!, /^__Host-mga-staff=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/u);
    const { body } = await staff.anybody.request<StaffSession>('GET', '/session', undefined, { cookie: sent([session!]) });
    assert.deepEqual([body.organization?.id, body.email], ['min-a', 'oficina@ejemplo.cl']);
    // Neither what was brought back nor what stands for the session is in the log.
    for (const secret of [...sent(cookiesOf(away)).split(/[=.]/u).slice(1, 4), sent([session!]).split('=')[1]!]) assert.ok(!log.join('').includes(secret));
  });

  it('comes back to the page in English, and takes the address from where the provider tells it', async (test) => {
    const { provider, visit } = await start(test, stores);
    provider.answers = { claims: {}, userInfo: { email: 'OFICINA@ejemplo.cl', email_verified: true } };
    assert.equal((await visit(undefined, '?inbox=en')).answer.headers['location'], '/en/inbox/');
  });

  const refused: [string, ProviderAnswers, string][] = [
    ['an address nobody here has', { claims: { email: 'otra@ejemplo.cl', email_verified: true } }, 'unknown'],
    ['an address that was not verified', { claims: { ...claims, email_verified: false } }, 'unverified'],
    ['an address nothing is said about', { claims: { email: claims.email } }, 'unverified'],
    ['no address', { claims: {} }, 'unverified'],
  ];
  for (const [what, answers, reason] of refused) {
    it(`refuses ${what}, and writes it down`, async (test) => {
      const { provider, visit, refusals } = await start(test, stores);
      provider.answers = answers;
      const { answer } = await visit();
      assert.deepEqual([answer.headers['location'], cookiesOf(answer).length], ['/bandeja/?sign-in=refused', 1]);
      assert.deepEqual(await refusals(), [{ method: 'oidc', reason }]);
    });
  }

  it('refuses who was revoked', async (test) => {
    const { store, official, visit } = await start(test, stores);
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
      const { provider, visit, refusals } = await start(test, stores);
      provider.answers = { claims, ...answers };
      const { answer } = await visit();
      assert.deepEqual([answer.headers['location'], cookiesOf(answer).length], ['/bandeja/?sign-in=failed', 1]);
      assert.deepEqual(await refusals(), []);
    });
  }

  it('takes nothing back that this browser did not go for, and nothing twice', async (test) => {
    const { provider, get, visit } = await start(test, stores);
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
    const { provider, get, visit } = await start(test, stores, { seconds: 600, client: 7, network: 100 });
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
    const staff = await startStaff(test, { store: await stores.open() });
    assert.deepEqual((await staff.anybody.request('GET', '/sign-in-methods')).body, { token: true });
    assert.equal((await staff.anybody.request('GET', '/openid-connect/start')).status, 404);
  });
});

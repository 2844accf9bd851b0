import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openIdConnectOptions } from '../src/commands/open-id-connect-options.js';
import { commandMessages } from '../src/messages/commands.js';
import { mga } from './support/mga-in-process.js';
import { officeFolder, temporaryFolder } from './support/office-folder.js';
import { printed, startMga } from './support/run-mga.js';

const content = fileURLToPath(new URL('../../content/demo', import.meta.url));
const page = '<!doctype html><title>Bandeja</title>';

/** Starts the real server on a data folder; what it printed until it was ready, and its address without a slash at the end. */
async function serve(test: TestContext, data: string, ...more: string[]) {
  const portal = officeFolder(test, { 'index.html': page, 'bandeja/index.html': page, 'bandeja/quien-debe.html': page, 'en/inbox/index.html': page });
  const { child } = startMga('serve', '--content', content, '--demo', content, '--portal', portal, '--widgets', portal, '--data', data, '--port', '0', ...more);
  test.after(() => child.kill('SIGKILL'));
  const [text, base] = await printed(child, /Abra (http:\S+)\/[\s\S]*Ctrl\+C/u);
  return { base: base!, text };
}

describe('the inbox of mga serve', () => {
  it('leads to its pages, which nobody can frame, and signs in whoever is added while it runs, at every process', async (test) => {
    const data = temporaryFolder(test);
    const first = await serve(test, data);
    assert.match(first.text, /\/bandeja\/ {2}la bandeja de quienes responden\n +Nadie puede ingresar todavía.*mga staff add NOMBRE --coordinator --data /u);

    assert.equal((await fetch(`${first.base}/bandeja`, { redirect: 'manual' })).headers.get('location'), '/bandeja/');
    for (const path of ['/bandeja/', '/bandeja/quien-debe.html', '/en/inbox/']) {
      const { status, headers } = await fetch(first.base + path);
      assert.deepEqual([status, headers.get('x-frame-options')], [200, 'DENY'], path);
      assert.match(headers.get('content-security-policy')!, /frame-ancestors 'none'/u);
    }
    assert.match((await fetch(`${first.base}/`)).headers.get('content-security-policy')!, /frame-ancestors 'self'/u);

    const added = await mga('staff', 'add', 'Coordinación', '--coordinator', '--data', data);
    const token = /mga_\w+/u.exec(added.out)![0];
    const signedIn = await fetch(`${first.base}/api/staff/session`, { method: 'POST', headers: { origin: first.base, 'content-type': 'application/json' }, body: JSON.stringify({ token }) });
    assert.equal(signedIn.status, 200);
    const cookie = signedIn.headers.get('set-cookie')!.split(';', 1)[0]!;

    const second = await serve(test, data);
    assert.doesNotMatch(second.text, /Nadie puede ingresar/u);
    const session = async ({ base }: { base: string }): Promise<number> => (await fetch(`${base}/api/staff/session`, { headers: { cookie } })).status;
    assert.deepEqual([await session(first), await session(second)], [200, 200]);
    await mga('staff', 'revoke', 'coordinacion', '--data', data);
    assert.deepEqual([await session(first), await session(second)], [401, 401]);
  });

  it('is not there with --no-intake', async (test) => {
    const { base, text } = await serve(test, temporaryFolder(test), '--no-intake');
    assert.doesNotMatch(text, /bandeja/u);
    assert.equal((await fetch(`${base}/api/staff/session`)).status, 404);
  });

  for (const written of ['mesa.ejemplo.cl', 'ftp://mesa.ejemplo.cl', 'https://mesa.ejemplo.cl/?x=1', 'https://a:b@mesa.ejemplo.cl', 'https://mesa.ejemplo.cl/#a', '']) {
    it(`complains of --public-url "${written}"`, async () => {
      const { code, err } = await mga('serve', `--public-url=${written}`);
      assert.equal(code, 2);
      assert.match(err, /--public-url: .*una dirección como https:\/\/mesa\.ejemplo\.cl\//u);
    });
  }
});

describe('the other place officials sign in with', () => {
  const say = commandMessages.es;
  const whole = { MGA_OIDC_ISSUER: 'https://cuentas.ejemplo.cl', MGA_OIDC_CLIENT_ID: 'bandeja' };
  const publicUrl = 'https://mesa.ejemplo.cl/';

  it('comes from the environment', () => {
    assert.equal(openIdConnectOptions({}, publicUrl, say), undefined);
    assert.deepEqual(openIdConnectOptions(whole, publicUrl, say), { issuer: 'https://cuentas.ejemplo.cl', clientId: 'bandeja', label: 'cuentas.ejemplo.cl', redirectUri: 'https://mesa.ejemplo.cl/api/staff/openid-connect/callback' });
    const { label, clientSecret } = openIdConnectOptions({ ...whole, MGA_OIDC_LABEL: 'Cuenta única', MGA_OIDC_CLIENT_SECRET: 's' }, publicUrl, say)!;
    assert.deepEqual([label, clientSecret], ['Cuenta única', 's']);
    assert.ok(openIdConnectOptions({ ...whole, MGA_OIDC_ISSUER: 'http://127.0.0.1:4000' }, publicUrl, say));
  });

  for (const [what, environment, address, complaint] of [
    ['an issuer that is no address', { ...whole, MGA_OIDC_ISSUER: 'cuentas' }, publicUrl, /MGA_OIDC_ISSUER: .*https:\/\//u],
    ['an issuer without HTTPS', { ...whole, MGA_OIDC_ISSUER: 'http://cuentas.ejemplo.cl' }, publicUrl, /MGA_OIDC_ISSUER: /u],
    ['no client', { MGA_OIDC_ISSUER: whole.MGA_OIDC_ISSUER }, publicUrl, /Falta la opción MGA_OIDC_CLIENT_ID/u],
    ['no public address', whole, undefined, /necesita --public-url/u],
  ] as const) {
    it(`is refused with ${what}`, () => {
      assert.throws(() => openIdConnectOptions(environment, address, say), complaint);
    });
  }
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { officeFolder, temporaryFolder } from './support/office-folder.js';
import { printed, runMga, startMga } from './support/run-mga.js';

const content = (name: string): string => fileURLToPath(new URL(`../../content/${name}`, import.meta.url));

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Asks for a path exactly as it is written, which `fetch` would tidy. */
function ask(base: string, path: string, { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {}): Promise<Answer> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body }));
    });
    sent.on('error', reject);
    sent.end();
  });
}

async function serve(test: TestContext) {
  const portal = officeFolder(test, { 'index.html': '<!doctype html><title>Portal</title>', 'en/index.html': '<!doctype html><title>Portal</title>', 'portal.css': 'a{}', 'no-existe.html': '<!doctype html><title>No existe</title>', 'en/not-found.html': '<!doctype html><title>No such page</title>', '.secret': 'no' });
  const widgets = officeFolder(test, { 'cdn/mga.js': 'export {};', 'index.js': 'not this one' });
  const releases = officeFolder(test, { '0.0.1/mga.js': 'export const earlier = 1;' });
  const options = ['--content', content('mga'), '--demo', content('demo'), '--portal', portal, '--widgets', widgets, '--releases', releases, '--data', temporaryFolder(test)];
  const { child, ended } = startMga('serve', ...options, '--port', '0');
  test.after(() => child.kill('SIGKILL'));
  const [, base] = await printed(child, /Abra (http:\S+)[\s\S]*Ctrl\+C/u);
  return { base: base!, child, ended, options };
}

describe('mga serve', () => {
  it('serves the portal, the feeds and the widgets, each with its type and its rules', async (test) => {
    const { base } = await serve(test);

    const page = await ask(base, '/');
    assert.equal(page.status, 200);
    assert.match(String(page.headers['content-type']), /^text\/html/u);
    const policy = String(page.headers['content-security-policy']);
    for (const rule of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'", "img-src 'self'", "base-uri 'none'", "form-action 'self'", 'frame-ancestors']) assert.ok(policy.includes(rule), rule);
    assert.doesNotMatch(policy, /unsafe|\*/u);
    assert.equal(page.headers['access-control-allow-origin'], undefined);
    assert.equal(page.headers['x-content-type-options'], 'nosniff');
    assert.equal((await ask(base, '/en/')).status, 200);
    assert.match(String((await ask(base, '/portal.css')).headers['content-type']), /^text\/css/u);

    const feed = await ask(base, '/feeds/mga/feed.json');
    assert.equal(feed.status, 200);
    assert.match(String(feed.headers['content-type']), /^application\/json/u);
    assert.equal(feed.headers['access-control-allow-origin'], '*');
    assert.equal((JSON.parse(feed.body) as { commitments: unknown[] }).commitments.length, 12);
    assert.equal((JSON.parse((await ask(base, '/feeds/demo/feed.json')).body) as { demonstration: boolean }).demonstration, true);

    const calendar = await ask(base, '/feeds/mga/calendar.ics');
    assert.match(String(calendar.headers['content-type']), /^text\/calendar; charset=utf-8/u);
    assert.match(calendar.body, /^BEGIN:VCALENDAR\r\n/u);

    const script = await ask(base, '/widgets/mga.js');
    assert.match(String(script.headers['content-type']), /javascript/u);
    assert.equal(script.body, 'export {};');
    assert.equal(script.headers['access-control-allow-origin'], '*', 'a module script of another site needs it');
    assert.equal((await ask(base, '/widgets/0.0.1/mga.js')).body, 'export const earlier = 1;');

    const health = await ask(base, '/healthz');
    assert.deepEqual([health.status, health.body, health.headers['cache-control']], [200, '{"status":"ok"}', 'no-store']);
  });

  it('answers 304 to who has the feed already, and lets other sites ask with an ETag', async (test) => {
    const { base } = await serve(test);
    const first = await ask(base, '/feeds/mga/feed.json');
    const etag = String(first.headers['etag']);
    assert.match(etag, /^"[\w-]{20,}"$/u);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await ask(base, '/feeds/mga/feed.json', { headers: { 'if-none-match': known } });
      assert.deepEqual([again.status, again.body, again.headers['etag'], again.headers['access-control-allow-origin']], [304, '', etag, '*'], known);
    }
    assert.equal((await ask(base, '/feeds/mga/feed.json', { headers: { 'if-none-match': '"other"' } })).status, 200);
    const head = await ask(base, '/feeds/mga/feed.json', { method: 'HEAD' });
    assert.deepEqual([head.status, head.body, head.headers['content-length']], [200, '', first.headers['content-length']]);
    const preflight = await ask(base, '/feeds/mga/feed.json', { method: 'OPTIONS', headers: { origin: 'https://otro.example', 'access-control-request-headers': 'if-none-match' } });
    assert.equal(preflight.status, 204);
    assert.match(String(preflight.headers['access-control-allow-headers']), /if-none-match/iu);
  });

  it('gives out nothing else', async (test) => {
    const { base } = await serve(test);
    const paths = [
      '/nope', '/feeds/other/feed.json', '/feeds/mga/forum.yaml', '/feeds/mga/../../package.json', '/feeds/mga/..%2f..%2f..%2fpackage.json', '/../package.json', '/..%2f..%2fetc%2fpasswd',
      '/%2e%2e/%2e%2e/etc/passwd', '/widgets/../index.js', '/widgets/..%2findex.js', '/widgets/', '/.secret', '/..\\..\\etc\\passwd', '/%00', '/%', '/feeds/__proto__/feed.json', '/feeds/mga/__proto__',
    ];
    for (const path of paths) {
      const answer = await ask(base, path);
      assert.ok(answer.status >= 400 && answer.status < 500, `${path} answered ${answer.status}`);
      assert.doesNotMatch(answer.body, /root:|"name":|not this one|secret/u, path);
    }
    assert.equal((await ask(base, '/feeds/mga/feed.json', { method: 'POST' })).status, 404);
    // Another site's page may read that what it asked for is not there.
    assert.equal((await ask(base, '/feeds/mistyped.json')).headers['access-control-allow-origin'], '*');
  });

  it('tells who follows a link to nothing in a page with ways on, in the language of that part of the site, and a program in a line', async (test) => {
    const { base } = await serve(test);
    const asBrowser = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };
    for (const [path, title] of [['/nada.html', 'No existe'], ['/en/nothing', 'No such page'], ['/feeds/nope/feed.json', 'No existe']] as const) {
      const page = await ask(base, path, asBrowser);
      assert.deepEqual([page.status, page.headers['content-type'], page.body], [404, 'text/html; charset=utf-8', `<!doctype html><title>${title}</title>`], path);
      assert.match(String(page.headers['content-security-policy']), /script-src 'self'/u, path);
      assert.deepEqual([page.headers['vary'], page.headers['cache-control']], ['accept', 'no-cache'], path);
      const line = await ask(base, path, { headers: { accept: '*/*' } });
      assert.deepEqual([line.status, line.headers['content-type'], line.body], [404, 'text/plain; charset=utf-8', 'No existe esta página.\nThere is no such page.\n'], path);
    }
  });

  it('says when the port is taken, and by which option to change it', async (test) => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((listening) => taken.once('listening', listening));
    test.after(() => taken.close());
    const { port } = taken.address() as AddressInfo;
    const run = await runMga('serve', '--content', content('mga'), '--no-intake', '--port', String(port));
    assert.equal(run.code, 2);
    assert.match(run.err, new RegExp(`puerto ${port} está ocupado.*--port ${port + 1}`, 'u'));
    assert.doesNotMatch(run.out + run.err, /https?:/u, 'no address of a server that is not there');
  });

  it('says each address once, that of the page in English too', async (test) => {
    const { ended, child, base } = await serve(test);
    child.kill('SIGTERM');
    const { out } = await ended;
    const addresses = out.match(/http:\S+/gu)!;
    assert.equal(new Set(addresses).size, addresses.length);
    assert.ok(addresses.includes(`${base}en/`));
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`ends in order on ${signal}`, async (test) => {
      const { child, ended, base } = await serve(test);
      await ask(base, '/');
      child.kill(signal);
      const run = await ended;
      assert.equal(run.code, 0);
      assert.match(run.out, /Terminado/u);
    });
  }

  it('builds again when the content changes, and keeps the last good edition when it breaks', async (test) => {
    const folder = officeFolder(test, { 'plans.csv': 'id;title\np1;Uno\n' });
    const { child } = startMga('serve', '--content', folder, '--demo', folder, '--no-intake', '--port', '0', '--watch');
    test.after(() => child.kill('SIGKILL'));
    const [, base] = await printed(child, /Abra (http:\S+)[\s\S]*Ctrl\+C/u);
    const titles = async () => (JSON.parse((await ask(base!, '/feeds/mga/feed.json')).body) as { plans: { title: string }[] }).plans.map(({ title }) => title);
    assert.deepEqual(await titles(), ['Uno']);
    const rebuilt = printed(child, /Se volvió a construir mga/u);
    writeFileSync(join(folder, 'plans.csv'), 'id;title\np1;Dos\n');
    await rebuilt;
    assert.deepEqual(await titles(), ['Dos']);
    const kept = printed(child, /mga tiene un error/u);
    writeFileSync(join(folder, 'forum.yaml'), 'forum: [');
    await kept;
    assert.deepEqual(await titles(), ['Dos']);
  });

  it('does not start with content nothing can be made of', async (test) => {
    const run = await runMga('serve', '--content', officeFolder(test, { 'forum.yaml': 'forum: [' }), '--no-intake', '--port', '0');
    assert.equal(run.code, 2);
    assert.match(run.err, /forum\.yaml, línea 1/u);
  });
});

describe('mga serve and the intake', () => {
  it('says where proposals are kept, offers the form of the open consultation, and stops with nothing left open', async (test) => {
    const { base, child, ended } = await serve(test);
    const form = await ask(base, '/api/proposals/form?consultation=proximo-plan');
    assert.equal(form.status, 200);
    const feed = JSON.parse((await ask(base, '/feeds/demo/feed.json')).body) as { links: Record<string, string> };
    assert.equal(feed.links['intake'], '/api/proposals');
    const real = JSON.parse((await ask(base, '/feeds/mga/feed.json')).body) as { links: Record<string, string> };
    assert.equal(real.links['intake'], undefined, 'no consultation, no intake');
    child.kill('SIGTERM');
    const run = await ended;
    assert.equal(run.code, 0);
    assert.match(run.out, /recibe propuestas; se guardan en .*intake\.sqlite[\s\S]*Terminado\./u);
  });

  it('takes none with --no-intake, and opens no database', async (test) => {
    const data = temporaryFolder(test);
    const { child } = startMga('serve', '--content', content('mga'), '--demo', content('demo'), '--data', data, '--no-intake', '--port', '0');
    test.after(() => child.kill('SIGKILL'));
    const [, base] = await printed(child, /Abra (http:\S+)[\s\S]*Ctrl\+C/u);
    assert.equal((await ask(base!, '/api/proposals/form?consultation=proximo-plan')).status, 404);
    assert.deepEqual(readdirSync(data), []);
    assert.equal((JSON.parse((await ask(base!, '/feeds/demo/feed.json')).body) as { links: Record<string, string> }).links['intake'], undefined);
  });

  it('writes the feeds to a folder too, when asked', async (test) => {
    const folder = temporaryFolder(test);
    const { child, ended } = startMga('serve', '--content', content('mga'), '--demo', content('demo'), '--data', temporaryFolder(test), '--publish', folder, '--port', '0');
    test.after(() => child.kill('SIGKILL'));
    const [, base] = await printed(child, /Abra (http:\S+)[\s\S]*Ctrl\+C/u);
    for (const name of ['mga', 'demo']) assert.equal(readFileSync(join(folder, name, 'feed.json'), 'utf8'), (await ask(base!, `/feeds/${name}/feed.json`)).body);
    child.kill('SIGTERM');
    await ended;
  });
});

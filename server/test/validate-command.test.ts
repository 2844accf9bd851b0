import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { officeFolder } from './support/office-folder.js';
import { runMga } from './support/run-mga.js';

const feed = { version: '1.0', publisher: { name: 'Oficina' }, language: 'es', timeZone: 'America/Santiago', updated: '2026-01-01T00:00:00Z', forum: { name: 'Foro' } };
const commitment = { id: 'c1', title: 'Uno' };

const fileWith = (test: TestContext, document: unknown): string =>
  join(officeFolder(test, { 'feed.json': typeof document === 'string' ? document : JSON.stringify(document) }), 'feed.json');

async function serverWith(test: TestContext, listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  test.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.json`;
}

describe('mga validate', () => {
  it('exits 0 for a good feed and says what is in it', async (test) => {
    const run = await runMga('validate', fileWith(test, { ...feed, commitments: [commitment] }));
    assert.equal(run.code, 0, run.err);
    assert.match(run.out, /0 problemas.*\n.*formato 1\.0.*1 compromiso,/u);
  });

  it('exits 1 and names each problem by its JSON pointer in what it received', async (test) => {
    const document = {
      ...feed,
      commitments: [7, { ...commitment, sdgs: [4, 40], plan: 'none', milestones: [{ id: 'm1', title: '<b>Hito</b>' }] }, commitment],
      meetings: [{ id: 'm', title: 'Reunión', start: 'ayer' }],
    };
    const run = await runMga('validate', fileWith(test, document), '--json');
    assert.equal(run.code, 1);
    const { problems } = JSON.parse(run.out) as { problems: { pointer: string; reason: string; other?: string }[] };
    assert.deepEqual(problems.map(({ pointer, reason, other }) => `${pointer} ${other ?? reason}`).sort(), [
      '/commitments/0 type', '/commitments/1/milestones/0/title markup', '/commitments/1/plan unknown-reference', '/commitments/1/sdgs/1 too-large', '/commitments/2 duplicate',
      '/meetings/0 dropped', '/meetings/0/start pattern',
    ]);
  });

  it('warns of what is behind without difficulties, which is no problem of the file', async (test) => {
    const late = { ...commitment, end: '2026-01', reports: [{ period: { end: '2026-01' }, status: 'limited' }] };
    const run = await runMga('validate', fileWith(test, { ...feed, commitments: [late] }), '--as-of', '2026-02-15');
    assert.equal(run.code, 0);
    assert.match(run.out, /aviso: .*\/commitments\/0: «Uno» está atrasado/u);
    const before = await runMga('validate', fileWith(test, { ...feed, commitments: [late] }), '--as-of', '2026-01-15');
    assert.match(before.out, /0 avisos/u);
  });

  for (const [what, document, complaint] of [
    ['is not JSON', '<html>', /No es JSON/u],
    ['is JSON and no feed', '[]', /No es un feed/u],
    ['is of a newer version', { ...feed, version: '2.0' }, /versión más nueva \(2\.0\)/u],
  ] as const) {
    it(`exits 2 when the file ${what}`, async (test) => {
      const run = await runMga('validate', fileWith(test, document));
      assert.equal(run.code, 2);
      assert.match(run.err, complaint);
    });
  }

  it('exits 2 when there is no such file', async () => {
    const run = await runMga('validate', '/nowhere/feed.json');
    assert.equal(run.code, 2);
    assert.match(run.err, /No se pudo leer \/nowhere\/feed\.json/u);
  });

  it('does not choke on hostile keys and nesting', async (test) => {
    const text = `{"version":"1.0","__proto__":{"polluted":true},"commitments":${'['.repeat(5000)}${']'.repeat(5000)}}`;
    const run = await runMga('validate', fileWith(test, text));
    assert.equal(run.code, 1);
    assert.doesNotMatch(run.err, /RangeError/u);
  });

  it('reads an address', async (test) => {
    const url = await serverWith(test, (_request, response) => response.end(JSON.stringify(feed)));
    assert.equal((await runMga('validate', url)).code, 0);
  });

  it('says what the server answered when it was no feed', async (test) => {
    const url = await serverWith(test, (_request, response) => response.writeHead(404).end('no'));
    const run = await runMga('validate', url, '--lang', 'en');
    assert.equal(run.code, 2);
    assert.match(run.err, /the server answered 404/u);
  });

  it('stops reading a body that never ends at 50 MB', async (test) => {
    const url = await serverWith(test, (_request, response) => {
      const chunk = Buffer.alloc(1024 * 1024, 32);
      const more = (): void => {
        while (!response.destroyed && response.write(chunk));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    const run = await runMga('validate', url);
    assert.equal(run.code, 2);
    assert.match(run.err, /más de 50 MB/u);
  });
});

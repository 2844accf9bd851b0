import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { PublishedContent } from '../src/serve/published-content.js';
import { createServer } from '../src/serve/server.js';
import { openStore, type Store } from '../src/store/store.js';
import { startIntake } from './support/intake-server.js';
import { officeFolder, temporaryFolder } from './support/office-folder.js';

const files: Record<string, string> = { 'index.html': '<!doctype html>', 'portal.css': 'a{}', [join('assets', 'page.js')]: 'export {};', [join('.git', 'config')]: '[core]', '.env': 'SECRET=1' };

async function storeFor(test: TestContext): Promise<Store> {
  const store = await openStore({ file: join(temporaryFolder(test), 'intake.sqlite') });
  test.after(() => store.close());
  return store;
}

/** A server of everything: pages, widgets, feeds and an intake. */
async function wholeServer(test: TestContext): Promise<FastifyInstance> {
  const content = new PublishedContent();
  content.publish('mesa', new Map([['feed.json', '{}'], ['calendar.ics', 'BEGIN:VCALENDAR'], ['csv/meetings.csv', 'id']]));
  const app = await createServer({ content, portal: officeFolder(test, files), widgets: officeFolder(test, { 'mga.js': 'export {};' }), intake: { store: await storeFor(test), consultation: () => undefined } });
  test.after(() => app.close());
  return app;
}

describe('what a server shows of itself', () => {
  it('is neither a listing of a folder nor a file that begins with a dot', async (test) => {
    const app = await wholeServer(test);
    assert.equal((await app.inject('/assets/page.js')).statusCode, 200);
    for (const url of ['/assets/', '/feeds/mesa/', '/feeds/', '/widgets/', '/.git/config', '/.git/', '/.env', '/%2egit/config']) {
      const { statusCode, body } = await app.inject(url);
      assert.ok([403, 404].includes(statusCode), `${url}: ${statusCode}`);
      assert.doesNotMatch(body, /page\.js|core|SECRET|feed\.json/u, url);
    }
  });

  it('is not what was sent to it (TRACE), and no method but those it has', async (test) => {
    const app = await wholeServer(test);
    await app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = app.server.address() as AddressInfo;
    const ask = async (request: string): Promise<string> => {
      const socket = connect(port, '127.0.0.1');
      socket.end(request);
      let text = '';
      socket.on('data', (part: Buffer) => (text += part.toString()));
      await once(socket, 'close');
      return text;
    };
    for (const method of ['TRACE', 'PUT', 'DELETE']) {
      const answer = await ask(`${method} / HTTP/1.1\r\nHost: mesa.example\r\nX-Mine: echoed\r\nConnection: close\r\n\r\n`);
      assert.match(answer, /^HTTP\/1\.1 4\d\d /u, method);
      assert.doesNotMatch(answer, /echoed/u, method);
    }
    const smuggled = await ask('POST /api/proposals HTTP/1.1\r\nHost: mesa.example\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /feeds/mesa/feed.json HTTP/1.1\r\nHost: mesa.example\r\n\r\n');
    assert.match(smuggled, /^HTTP\/1\.1 400 /u, 'two lengths of one message');
    assert.equal(smuggled.match(/HTTP\/1\.1 /gu)?.length, 1, 'and nothing after it is answered');
  });

  it('has a type on every answer, and with it the encoding of a text', async (test) => {
    const app = await wholeServer(test);
    for (const url of ['/', '/portal.css', '/assets/page.js', '/widgets/mga.js', '/feeds/mesa/feed.json', '/feeds/mesa/calendar.ics', '/feeds/mesa/csv/meetings.csv', '/nope', '/healthz', '/%ff']) {
      const { headers } = await app.inject(url);
      assert.match(String(headers['content-type']), /^(?:text|application)\/[\w.+-]+; charset=utf-8$/iu, url);
    }
  });
});

describe('an intake that is told something twice', () => {
  it('goes by neither when a parameter stands twice', async (test) => {
    const { app } = await startIntake(test, { store: await storeFor(test) });
    assert.equal((await app.inject('/api/proposals/form?consultation=plan-7')).statusCode, 200);
    assert.equal((await app.inject('/api/proposals/form?consultation=plan-7&consultation=otra')).statusCode, 404);
  });
});

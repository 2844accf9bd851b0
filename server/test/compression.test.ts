import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { acceptedEncoding } from '../src/serve/compression.js';
import { PublishedContent } from '../src/serve/published-content.js';
import { createServer } from '../src/serve/server.js';
import { officeFolder } from './support/office-folder.js';

const feed = JSON.stringify({ version: '1.0', commitments: Array.from({ length: 200 }, (_, number) => ({ id: `c${number}`, title: `Compromiso ${number}` })), proposals: { href: 'proposals/1.json', count: 300 } });
const page = (number: number): string => JSON.stringify({ items: Array.from({ length: 150 }, (_, index) => ({ id: `MGA-${number}-${index}`, title: 'Agua para Petorca', problem: 'Falta.', receivedOn: '2026-01-02', state: 'published' })) });

async function serving(test: TestContext): Promise<{ app: FastifyInstance; content: PublishedContent }> {
  const content = new PublishedContent();
  content.publish('mesa', new Map([['feed.json', feed], ['small.json', '{}'], ['proposals/1.json', page(1)]]));
  const html = `<!doctype html><title>Página</title>${'<p>Lo que se ve.</p>'.repeat(200)}`;
  const app = await createServer({ content, portal: officeFolder(test, { 'index.html': html, 'small.html': '<!doctype html>' }), widgets: officeFolder(test, { 'mga.js': '// un comentario\n'.repeat(300) }) });
  test.after(() => app.close());
  return { app, content };
}
const address = '/feeds/mesa/feed.json';
const asking = (encoding: string, more: Record<string, string> = {}) => ({ 'accept-encoding': encoding, ...more });

describe('the encoding of an answer', () => {
  it('is the best that is accepted, by weight and then brotli before gzip', () => {
    const chosen: Record<string, string | undefined> = {
      'gzip, deflate, br, zstd': 'br', 'gzip, deflate': 'gzip', 'br;q=0.5, gzip;q=0.8': 'gzip', '*': 'br', 'br;q=0, *': 'gzip', 'GZIP;Q=0.3': 'gzip', 'identity, br;q=0.5': undefined, 'br;q=0': undefined, 'deflate, zstd': undefined, 'br;q=x': undefined, '': undefined,
    };
    for (const [header, encoding] of Object.entries(chosen)) assert.equal(acceptedEncoding(header), encoding, header);
    assert.equal(acceptedEncoding(undefined), undefined);
  });
});

describe('a feed', () => {
  it('goes packed to who accepts it, plain to who does not, and says to caches that it depends', async (test) => {
    const { app } = await serving(test);
    const br = await app.inject({ url: address, headers: asking('gzip, br') });
    assert.deepEqual([br.headers['content-encoding'], br.headers['vary'], Number(br.headers['content-length'])], ['br', 'accept-encoding', br.rawPayload.length]);
    assert.equal(brotliDecompressSync(br.rawPayload).toString(), feed);
    assert.ok(br.rawPayload.length < feed.length / 5);
    assert.equal(br.headers['access-control-allow-origin'], '*');
    const gzip = await app.inject({ url: address, headers: asking('gzip') });
    assert.equal(gunzipSync(gzip.rawPayload).toString(), feed);
    const plain = await app.inject({ url: address });
    assert.deepEqual([plain.body, plain.headers['content-encoding'], plain.headers['vary']], [feed, undefined, 'accept-encoding']);
    const etags = [br, gzip, plain].map(({ headers }) => String(headers['etag']));
    assert.equal(new Set(etags).size, 3, 'other bytes have another strong ETag');
    for (const etag of etags) assert.match(etag, /^"[\w-]+"$/u);
  });

  it('answers 304 to who has it in that encoding, also when a proxy has made the ETag weak', async (test) => {
    const { app, content } = await serving(test);
    const etag = String((await app.inject({ url: address, headers: asking('br') })).headers['etag']);
    for (const known of [etag, `W/${etag}`]) {
      const again = await app.inject({ url: address, headers: asking('br', { 'if-none-match': known }) });
      assert.deepEqual([again.statusCode, again.body, again.headers['etag'], again.headers['vary'], again.headers['content-encoding']], [304, '', etag, 'accept-encoding', undefined]);
    }
    assert.equal((await app.inject({ url: address, headers: { 'if-none-match': etag } })).statusCode, 200, 'those bytes it has not');
    content.publish('mesa', new Map([['feed.json', feed.replace('Compromiso 1', 'Otro 1')]]));
    const changed = await app.inject({ url: address, headers: asking('br', { 'if-none-match': etag }) });
    assert.equal(changed.statusCode, 200);
    assert.match(brotliDecompressSync(changed.rawPayload).toString(), /Otro 1/u);
  });

  it('is not packed when that gains nothing, and says the same to HEAD as to GET', async (test) => {
    const { app } = await serving(test);
    assert.deepEqual([(await app.inject({ url: '/feeds/mesa/small.json', headers: asking('br') })).headers['content-encoding']], [undefined]);
    const get = await app.inject({ url: address, headers: asking('br') });
    const head = await app.inject({ method: 'HEAD', url: address, headers: asking('br') });
    assert.equal(head.body, '');
    for (const name of ['etag', 'content-length', 'content-encoding', 'content-type', 'vary']) assert.equal(head.headers[name], get.headers[name], name);
  });

  it('packs a table that is made while it is sent', async (test) => {
    const { app } = await serving(test);
    const plain = await app.inject({ url: '/feeds/mesa/csv/proposals.csv' });
    assert.equal(plain.statusCode, 200);
    const br = await app.inject({ url: '/feeds/mesa/csv/proposals.csv', headers: asking('br') });
    assert.equal(br.headers['content-encoding'], 'br');
    assert.equal(brotliDecompressSync(br.rawPayload).toString(), plain.body);
    assert.notEqual(br.headers['etag'], plain.headers['etag']);
  });
});

describe('pages and scripts', () => {
  it('go packed, with the ETag files have in any encoding, and 304', async (test) => {
    const { app } = await serving(test);
    for (const url of ['/', '/widgets/mga.js']) {
      const plain = await app.inject({ url });
      const br = await app.inject({ url, headers: asking('br') });
      assert.deepEqual([br.headers['content-encoding'], br.headers['vary'], br.headers['content-type']], ['br', 'accept-encoding', plain.headers['content-type']], url);
      assert.equal(brotliDecompressSync(br.rawPayload).toString(), plain.body);
      assert.equal(br.headers['content-security-policy'], plain.headers['content-security-policy']);
      const etag = String(br.headers['etag']);
      assert.match(etag, /^W\//u);
      const again = await app.inject({ url, headers: asking('br', { 'if-none-match': etag }) });
      assert.deepEqual([again.statusCode, again.body], [304, '']);
    }
    assert.equal((await app.inject({ url: '/small.html', headers: asking('br') })).headers['content-encoding'], undefined);
    const part = await app.inject({ url: '/widgets/mga.js', headers: asking('br', { range: 'bytes=0-9' }) });
    assert.deepEqual([part.statusCode, part.body, part.headers['content-encoding']], [206, '// un come', undefined], 'a part is of the bytes as they are');
  });

  it('do not take the answers of the APIs with them', async (test) => {
    const { app } = await serving(test);
    app.get('/api/secret', () => ({ secret: 'x'.repeat(5000) }));
    assert.equal((await app.inject({ url: '/api/secret', headers: asking('br') })).headers['content-encoding'], undefined);
  });
});

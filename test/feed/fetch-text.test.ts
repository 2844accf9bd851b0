import { expect } from 'chai';
import { fetchText, type TextAnswer, type TextRequest } from '../../src/feed/fetch-text.js';
import { defaultLimits } from '../../src/feed/limits.js';
import { FakeClock } from '../support/fake-clock.js';
import { settle } from '../support/feed-reader.js';
import { useFetchStub } from '../support/fetch-stub.js';

const url = 'https://datos.example/feed.json';
const limits = { ...defaultLimits, bytes: 1_000 };

describe('fetchText', () => {
  const stub = useFetchStub();
  let clock: FakeClock;
  let caller: AbortController;
  const ask = (more: Partial<TextRequest> = {}): Promise<TextAnswer> => fetchText({ url, signal: caller.signal, clock, limits, ...more });

  beforeEach(() => {
    clock = new FakeClock();
    caller = new AbortController();
  });

  afterEach(() => expect(clock.pending, 'timers left behind').to.equal(0));

  it('gives the text, its size, its tag and the address that answered', async () => {
    const answer = ask();
    (await stub.next()).respondText('{"año":1}', { headers: { etag: '"7"' }, url: 'https://datos.example/v2/feed.json' });
    expect(await answer).to.deep.equal({ text: '{"año":1}', bytes: 10, tag: '"7"', url: 'https://datos.example/v2/feed.json' });
  });

  it('asks without credentials, without headers that need permission, and past the freshness of the HTTP cache', async () => {
    const answer = ask({ knownTag: '"7"' });
    const request = await stub.next();
    expect(request.init).to.include({ credentials: 'omit', redirect: 'follow', cache: 'no-cache' });
    expect(request.init.headers).to.deep.equal({ accept: 'application/json' });
    request.respondText('{}');
    await answer;
  });

  it('takes off the byte order mark and bears bytes that are not UTF-8', async () => {
    const answer = ask();
    (await stub.next()).respondChunks([new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0xff, 0x7d])]).close();
    expect(await answer).to.include({ text: '{\ufffd}' });
  });

  it('puts together a character that arrives in two pieces', async () => {
    const answer = ask();
    (await stub.next()).respondChunks([new Uint8Array([0x22, 0xc3]), new Uint8Array([0xb1, 0x22])]).close();
    expect(await answer).to.include({ text: '"ñ"' });
  });

  it('says unchanged for a known tag, without reading the body', async () => {
    const answer = ask({ knownTag: '"7"' });
    const body = (await stub.next()).respondChunks(['{"half":'], { headers: { etag: '"7"' } });
    expect(await answer).to.deep.equal({ unchanged: true });
    await settle();
    expect(body.cancelled).to.equal(true);
  });

  it('says unchanged for 304, and takes 304 as an error when nothing is known', async () => {
    const known = ask({ knownTag: '"7"' });
    (await stub.next()).status(304);
    expect(await known).to.deep.equal({ unchanged: true });
    const unknown = ask();
    (await stub.next()).status(304);
    expect(await unknown).to.deep.equal({ problem: { kind: 'http', status: 304, retryable: false } });
  });

  const statuses: [status: number, retryable: boolean][] = [[404, false], [403, false], [410, false], [408, true], [429, true], [500, true], [503, true]];
  for (const [status, retryable] of statuses) {
    it(`reports status ${status} as ${retryable ? 'passing' : 'lasting'}`, async () => {
      const answer = ask();
      (await stub.next()).status(status);
      expect(await answer).to.deep.equal({ problem: { kind: 'http', status, retryable } });
    });
  }

  it('reports how long a busy server asks to wait', async () => {
    const answer = ask();
    (await stub.next()).status(503, { 'retry-after': '90' });
    expect(await answer).to.deep.equal({ problem: { kind: 'http', status: 503, retryAfter: 90_000, retryable: true } });
  });

  it('reports a network or CORS failure as unreachable', async () => {
    const answer = ask();
    (await stub.next()).fail();
    expect(await answer).to.deep.equal({ problem: { kind: 'unreachable', retryable: true } });
  });

  it('reports a failure without network as offline', async () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      const answer = ask();
      (await stub.next()).fail();
      expect(await answer).to.deep.equal({ problem: { kind: 'offline', retryable: true } });
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('stops waiting for headers after the limit', async () => {
    const answer = ask();
    const request = await stub.next();
    clock.advance(limits.answer - 1);
    expect(request.aborted).to.equal(false);
    clock.advance(1);
    expect(await answer).to.deep.equal({ problem: { kind: 'timeout', retryable: true } });
    expect(request.aborted).to.equal(true);
  });

  it('stops waiting for a body that stalls', async () => {
    const answer = ask();
    const body = (await stub.next()).respondChunks(['{']);
    await settle();
    clock.advance(limits.stall - 1);
    body.send('"a"');
    await settle();
    clock.advance(limits.stall - 1);
    await settle();
    body.send(':');
    await settle();
    clock.advance(limits.stall);
    expect(await answer).to.deep.equal({ problem: { kind: 'timeout', retryable: true } });
  });

  it('stops a body that drips for ever when the total is up', async () => {
    const answer = ask();
    const body = (await stub.next()).respondChunks();
    const start = clock.now();
    while (clock.pending > 0 && clock.now() - start < 2 * limits.total) {
      body.send(' ');
      await settle();
      clock.advance(5_000);
      await settle();
    }
    expect(await answer).to.deep.equal({ problem: { kind: 'timeout', retryable: true } });
  });

  it('stops at the limit even where fetch ignores the signal', async () => {
    const installed = globalThis.fetch;
    globalThis.fetch = () => new Promise(() => {});
    const answer = ask();
    clock.advance(limits.answer);
    expect(await answer).to.deep.equal({ problem: { kind: 'timeout', retryable: true } });
    globalThis.fetch = installed;
  });

  it('reports a connection that breaks half way as cut short', async () => {
    const answer = ask();
    (await stub.next()).respondChunks(['{"half":']).fail();
    expect(await answer).to.deep.equal({ problem: { kind: 'cut-short', retryable: true } });
  });

  it('goes past the browser’s cache after such an answer, until one has come whole', async () => {
    const turns: [cache: RequestCache, respond: (request: Awaited<ReturnType<typeof stub.next>>) => void][] = [
      ['no-cache', (request) => request.respondChunks(['{"half":']).fail()],
      ['reload', (request) => request.fail()],
      ['reload', (request) => request.respondText('', { status: 500 })],
      ['reload', (request) => request.respondText('{}')],
      ['no-cache', (request) => request.respondText('{}')],
    ];
    for (const [cache, respond] of turns) {
      const answer = ask({ url: `${url}?broken` });
      const request = await stub.next();
      expect(request.init.cache).to.equal(cache);
      respond(request);
      await answer;
    }
  });

  it('stops reading at the byte limit and tells the network', async () => {
    const answer = ask();
    const body = (await stub.next()).respondChunks(['x'.repeat(600), 'x'.repeat(600)]);
    expect(await answer).to.deep.equal({ problem: { kind: 'too-large', limit: 1_000, retryable: false } });
    await settle();
    expect(body.cancelled).to.equal(true);
  });

  it('takes exactly the limit', async () => {
    const answer = ask();
    (await stub.next()).respondText('x'.repeat(1_000));
    expect(await answer).to.include({ bytes: 1_000 });
  });

  it('does not begin to read what says that it is too large', async () => {
    const answer = ask();
    const body = (await stub.next()).respondChunks([], { headers: { 'content-length': '50000000' } });
    expect(await answer).to.deep.equal({ problem: { kind: 'too-large', limit: 1_000, retryable: false } });
    await settle();
    expect(body.cancelled).to.equal(true);
  });

  it('bears 50 MB in pieces by taking only what fits', async () => {
    const piece = new Uint8Array(1_000_000).fill(0x20);
    let sent = 0;
    let cancelled = false;
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1;
        if (sent > 50) controller.close();
        else controller.enqueue(piece);
      },
      cancel: () => void (cancelled = true),
    });
    const installed = globalThis.fetch;
    globalThis.fetch = () => Promise.resolve(new Response(stream));
    const answer = await ask({ limits: { ...defaultLimits } });
    globalThis.fetch = installed;
    expect(answer).to.deep.equal({ problem: { kind: 'too-large', limit: 20_000_000, retryable: false } });
    expect(sent).to.be.within(21, 23);
    expect(cancelled).to.equal(true);
  });

  it('ends the request when the caller leaves', async () => {
    const answer = ask();
    const request = await stub.next();
    caller.abort();
    await answer;
    expect(request.aborted).to.equal(true);
  });

  it('ends at once when the caller left before', async () => {
    caller.abort();
    expect(await ask()).to.have.property('problem');
  });
});

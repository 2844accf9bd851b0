// The ways in which an answer goes wrong on its way, each as it happens on a real socket. An answer is `{ status, headers, body }`, as it would have been.
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

/** How long a second of the reader's clock takes in the tests, in milliseconds: see page/clock.js. */
const second = 50;

const html = '<!doctype html><html lang="es"><title>Ingreso</title><h1>Clave de la red</h1><form><input name="clave"></form></html>';
const readable = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'ETag, Retry-After, Date' };
/** Begins as gzip does and is damaged in the middle: one reader takes what is no gzip at all as it is. */
const damagedGzip = (body) => gzipSync(body).fill(0xff, 30, 60);
const half = (body) => body.subarray(0, Math.ceil(body.length / 2));

/** Sends the headers and the first half of the body, and waits until they have left. */
async function begin(response, { status, headers, body }) {
  response.writeHead(status, headers);
  await new Promise((resolve) => response.write(half(body), resolve));
  await setTimeout(2 * second);
}

function answer(response, { status, headers, body }) {
  response.writeHead(status, headers);
  response.end(body);
}

const refuseFor = (status, headers) => (response) =>
  answer(response, { status, headers: { ...readable, 'content-type': 'text/html', ...headers() }, body: '<!doctype html><title>Ocupado</title>' });

/** What is done with a request instead of answering it, by the name of the fault. */
export const faults = {
  /** The request is taken, and nothing comes. */
  'slow-first-byte': () => {},
  async 'byte-a-second'(response, { status, headers, body }) {
    response.writeHead(status, headers);
    for (const byte of body) {
      if (response.destroyed) return;
      response.write(Buffer.of(byte));
      await setTimeout(second);
    }
    response.end();
  },
  'reset-at-once': (response) => response.socket.resetAndDestroy(),
  async 'reset-mid-body'(response, given) {
    await begin(response, { ...given, headers: { ...given.headers, 'content-length': given.body.length } });
    response.socket?.resetAndDestroy();
  },
  /** More is promised than comes. */
  async 'length-too-long'(response, given) {
    response.writeHead(given.status, { ...given.headers, 'content-length': given.body.length + 100 });
    await new Promise((resolve) => response.write(given.body, resolve));
    response.socket?.end();
  },
  /** More comes than was promised. */
  'length-too-short': (response, given) =>
    answer(response, { ...given, headers: { ...given.headers, 'content-length': half(given.body).length, connection: 'close' } }),
  /** The last piece, which says that it is the last, does not come. */
  async 'unfinished-pieces'(response, given) {
    await begin(response, given);
    response.socket?.end();
  },
  'bad-gzip': (response, given) => answer(response, { ...given, body: damagedGzip(given.body), headers: { ...given.headers, 'content-encoding': 'gzip' } }),
  'redirect-loop': (response, { url }) => answer(response, { status: 302, headers: { ...readable, location: url }, body: '' }),
  /** A network that asks for a password answers everything with its own page. */
  'login-page': (response) => answer(response, { status: 200, headers: { ...readable, 'content-type': 'text/html; charset=utf-8' }, body: html }),
  'login-elsewhere': (response, { elsewhere }) => answer(response, { status: 302, headers: { ...readable, location: `${elsewhere}/login` }, body: '' }),
  /** As when the host's name is taken off the network; a redirect, because nobody can do that to the name of this machine. */
  'name-not-found': (response) => answer(response, { status: 302, headers: { ...readable, location: 'http://publicador.invalid/feed.json' }, body: '' }),
  'not-modified': (response, { headers }) => answer(response, { status: 304, headers: { ...readable, etag: headers.etag ?? '"none"' }, body: '' }),
  'cors-refused': (response, { status, body }) => answer(response, { status, headers: { 'content-type': 'application/json' }, body }),
  'busy': refuseFor(429, () => ({ 'retry-after': '4' })),
  /** The moment is the server's; the reader's clock may be another. */
  'busy-until': refuseFor(503, () => ({ 'retry-after': new Date(Date.now() + 3_500).toUTCString() })),
  'server-error': refuseFor(500, () => ({})),
};

/** Those in which the request is not carried out; after the others it has been, whatever the reader gets to know. */
export const notCarriedOut = new Set(['reset-at-once', 'redirect-loop', 'login-page', 'login-elsewhere', 'name-not-found', 'not-modified', 'cors-refused', 'busy', 'busy-until', 'server-error']);
export { readable };

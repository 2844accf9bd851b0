// A publisher and its intake on real sockets, which misbehave as they are told. Everything below `/NAME/` is a place of its own:
//   POST /NAME/control     { files?, tag?, fault?, intakeFault?, record? }: what it publishes, under which ETag, how each half misbehaves from now on, and
//                          what the intake has for whoever asks for theirs
//   GET  /NAME/control     what it met: { asked, kept }, requests by path and what it carried out by key
//   GET  /NAME/…           what is published there
//   *    /NAME/intake/…    the intake: forms, and what is sent, kept once for each key
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import { faults, notCarriedOut, readable } from './faults.mjs';
import { answerIntake } from './fault-intake.mjs';

const places = new Map();
const placeOf = (name) => places.get(name) ?? places.set(name, { files: {}, asked: {}, kept: [] }).get(name);

const respond = (response, status, body, headers = {}) => {
  response.writeHead(status, { ...readable, 'content-type': 'application/json', 'cache-control': 'no-cache', ...headers });
  response.end(body);
};

function control(place, method, text, response) {
  if (method === 'POST') {
    const { files, tag, fault, intakeFault, record } = JSON.parse(text);
    Object.assign(place.files, files);
    // A tag that is given stays, whatever is published under it.
    Object.assign(place, { fault, intakeFault, tag, record });
  }
  respond(response, 200, JSON.stringify({ asked: place.asked, kept: place.kept }), { 'cache-control': 'no-store' });
}

/** What the place would answer if nothing were wrong with it. */
function rightAnswer(place, path, request, text, carriedOut) {
  const headers = { ...readable, 'content-type': 'application/json', 'cache-control': 'no-cache' };
  if (path.startsWith('intake')) {
    const { status, value } = answerIntake(place, path, request, text, carriedOut);
    return { status, headers: { ...headers, 'content-type': status < 400 ? 'application/json' : 'application/problem+json' }, body: Buffer.from(JSON.stringify(value)) };
  }
  const file = place.files[path];
  if (file === undefined) return { status: 404, headers, body: Buffer.from('{}') };
  const etag = place.tag ?? `"${createHash('sha256').update(file).digest('hex').slice(0, 12)}"`;
  const known = request.headers['if-none-match'] === etag;
  return { status: known ? 304 : 200, headers: { ...headers, etag }, body: Buffer.from(known ? '' : file) };
}

async function serve(request, response, origins) {
  const [, name, ...rest] = new URL(request.url, 'http://x').pathname.split('/');
  const path = rest.join('/');
  const place = placeOf(name);
  const isIntake = path.startsWith('intake');
  const text = await textOf(request);
  const named = isIntake ? place.intakeFault : place.fault;
  if (request.method === 'OPTIONS') {
    const mayAsk = path === 'control' || named !== 'cors-refused';
    const headers = mayAsk && { ...readable, 'access-control-allow-headers': 'content-type, idempotency-key, authorization, if-match', 'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE' };
    response.writeHead(204, headers || {});
    return response.end();
  }
  if (path === 'control') return control(place, request.method, text, response);
  // The page of a login is for its own site: others may not read it.
  if (name === 'login') return response.end('<!doctype html>');
  place.asked[path] = (place.asked[path] ?? 0) + 1;
  const fault = Object.hasOwn(faults, named ?? '') ? named : undefined;
  const answer = rightAnswer(place, path, request, text, !fault || !notCarriedOut.has(fault));
  if (!fault) {
    response.writeHead(answer.status, answer.headers);
    return response.end(answer.body);
  }
  const here = origins.findIndex((origin) => origin.endsWith(`:${request.socket.localPort}`));
  // What goes wrong with an answer goes wrong with its body: none is left out because the reader has one.
  const whole = answer.status === 304 && fault !== 'not-modified' ? { ...answer, status: 200, body: Buffer.from(place.files[path]) } : answer;
  return faults[fault](response, { ...whole, url: request.url, elsewhere: origins[(here + 1) % origins.length] });
}

/**
 * Listens on the loopback, on as many ports as there are to be publishers: a browser opens six connections to each, and those that are kept waiting would keep
 * the others waiting.
 * @returns {Promise<{origins: string[], stop: () => void}>}
 */
export async function startFaultServer(count) {
  const origins = [];
  const servers = [];
  for (let number = 0; number < count; number += 1) {
    const server = createServer((request, response) => {
      serve(request, response, origins).catch(() => response.destroy());
    });
    // A client that goes away in the middle is part of the game.
    server.on('clientError', (_, socket) => socket.destroy());
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    server.unref();
    origins.push(`http://127.0.0.1:${server.address().port}`);
    servers.push(server);
  }
  return { origins, stop: () => servers.forEach((server) => (server.closeAllConnections(), server.close())) };
}

import assert from 'node:assert/strict';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { connectionLimits, mostConnections } from '../../src/serve/connection-limits.js';
import { BuiltServer } from '../support/built-server.js';
import { isFull, loadContent, megabytes, printFigures, sized } from '../support/load.js';
import { temporaryFolder } from '../support/office-folder.js';
import { Visitors } from '../support/visitors.js';

/** Files the test itself has open. */
const own = 300;
const wanted = sized(1000, 10_000);
const tooFew = mostConnections() < wanted + own ? `this machine lets a process open too few files for ${wanted} connections: raise ulimit -n` : false;

/** Opens a connection, asks for something, and leaves it open as a browser does. */
function visitAndStay(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('GET /healthz HTTP/1.1\r\nHost: mesa.example\r\n\r\n'));
    socket.once('data', (answer: Buffer) => (answer.toString().startsWith('HTTP/1.1 200') ? resolve(socket) : reject(new Error(answer.toString()))));
    socket.once('error', reject);
  });
}

describe('connections that nobody uses', { skip: tooFew }, () => {
  it(`${wanted} of them keep nobody from being answered, and are closed after ${connectionLimits.idle} seconds`, { timeout: 300_000 }, async (test) => {
    const server = await BuiltServer.start({ file: join(temporaryFolder(test), 'intake.sqlite') }, loadContent(test));
    test.after(() => server.kill());
    const visitors = await Visitors.of(() => server.port);
    await visitors.propose();
    const before = await server.memory();
    const start = performance.now();
    const sockets: Socket[] = [];
    test.after(() => sockets.forEach((socket) => socket.destroy()));
    while (sockets.length < wanted) sockets.push(...(await Promise.all(Array.from({ length: Math.min(100, wanted - sockets.length) }, () => visitAndStay(server.port)))));
    const opened = (performance.now() - start) / 1000;
    let closed = 0;
    for (const socket of sockets) socket.once('close', () => (closed += 1)).once('end', () => socket.end());
    const open = await server.memory();
    const descriptors = server.descriptors();
    for (let count = 0; count < 40; count += 1) await visitors.do((['propose', 'read the feed', 'ask for a form', 'open a record'] as const)[count % 4]!);
    const closedMeanwhile = closed;
    // The full form waits until the last is gone.
    while (isFull && closed < wanted && performance.now() - start < (connectionLimits.idle + opened + 30) * 1000) await setTimeout(100);
    const closedAfter = (performance.now() - start) / 1000;
    const after = await server.memory();
    printFigures('idle connections', {
      connections: wanted, limit: mostConnections(), openedIn: Number(opened.toFixed(1)), descriptors, kilobytesEach: { heap: Number(((open.heap - before.heap) / wanted / 1024).toFixed(1)), rss: Number(((open.rss - before.rss) / wanted / 1024).toFixed(1)) },
      heap: [before, open, after].map(({ heap }) => megabytes(heap)), rss: [before, open, after].map(({ rss }) => megabytes(rss)), others: visitors.summary(), ...(isFull && { closed, lastClosedAfter: Math.round(closedAfter) }),
    });
    assert.ok(descriptors >= wanted - closedMeanwhile, `${descriptors} open files`);
    assert.equal(visitors.answersWith((status) => !/^(?:20[01]|304)$/u.test(status)), 0, JSON.stringify(visitors.summary()));
    for (const [doing, { p99 }] of Object.entries(visitors.summary() as Record<string, { p99: number }>)) assert.ok(p99 < 2000, `${doing}: ${p99} ms`);
    assert.ok(open.rss - before.rss < wanted * 64 * 1024, 'less than 64 kB each');
    if (isFull) assert.equal(closed, wanted);
  });

  it('one more than the limit is closed as it comes, and those before are answered', { skip: isFull ? false : 'takes as many connections as the limit: npm run test:load', timeout: 300_000 }, async (test) => {
    const server = await BuiltServer.start({ file: join(temporaryFolder(test), 'intake.sqlite') }, loadContent(test));
    test.after(() => server.kill());
    const sockets: Socket[] = [];
    test.after(() => sockets.forEach((socket) => socket.destroy()));
    const limit = mostConnections();
    while (sockets.length < limit) sockets.push(...(await Promise.all(Array.from({ length: Math.min(100, limit - sockets.length) }, () => visitAndStay(server.port)))));
    await assert.rejects(visitAndStay(server.port), /ECONNRESET|EPIPE/u);
    sockets.pop()!.destroy();
    await setTimeout(500);
    sockets.push(await visitAndStay(server.port));
    printFigures('connections over the limit', { limit });
  });
});

import assert from 'node:assert/strict';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { connectionLimits } from '../../src/serve/connection-limits.js';
import { mostWaiting } from '../../src/serve/waiting-requests.js';
import { BuiltServer } from '../support/built-server.js';
import { isFull, loadContent, megabytes, printFigures, quantileOf, sized } from '../support/load.js';
import { temporaryFolder } from '../support/office-folder.js';
import { Visitors } from '../support/visitors.js';

const clients = sized(100, 200);
/** Seconds beyond a limit in which it is seen to: it is looked at every few seconds, on a machine that is busy. */
const grace = connectionLimits.look + 6;

interface Slow {
  /** Begins; what is said afterwards, a byte each second, is of no end. */
  begin: string;
  drip: string;
  /** Seconds after which it must be gone. */
  limit: number;
  /** What it was told before. */
  told: RegExp;
  /** Whether it takes nothing of what it is told until its time is over. */
  isDeaf?: boolean;
}

const head = 'Host: mesa.example\r\nContent-Type: application/json\r\nIdempotency-Key: lento-xxxxxxxxxxxxxxxx\r\n';
const kinds: Readonly<Record<string, Slow>> = {
  'says nothing': { begin: '', drip: '', limit: connectionLimits.headers, told: /^HTTP\/1\.1 408 / },
  'headers by the byte': { begin: `POST /api/proposals HTTP/1.1\r\n${head}X-Slow: `, drip: 'a', limit: connectionLimits.headers, told: /^HTTP\/1\.1 408 / },
  ...(isFull && {
    // More than the system keeps of a connection by itself, so that the rest waits in the server. The system takes some of it later, and who takes something has
    // as long again.
    'takes nothing of the answers': { begin: `GET /widgets/mga.js HTTP/1.1\r\nHost: mesa.example\r\n\r\n`.repeat(mostWaiting), drip: '', limit: 2 * connectionLimits.silence, told: /^$/, isDeaf: true },
    'a body by the byte': { begin: `POST /api/proposals HTTP/1.1\r\n${head}Content-Length: 5000\r\n\r\n{`, drip: ' ', limit: connectionLimits.request, told: /^HTTP\/1\.1 408 / },
  }),
};

/** Seconds until it was closed, and what it was told; undefined when it was not within its limit. */
async function patienceWith(port: number, slow: Slow, until: AbortSignal): Promise<{ seconds: number; told: string } | undefined> {
  const start = performance.now();
  let told = '';
  const socket: Socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.on('data', (part: Buffer) => (told = (told + part.toString()).slice(0, 100)));
  if (slow.isDeaf) socket.pause();
  socket.write(slow.begin);
  const isOpen = (): boolean => !socket.destroyed;
  while (isOpen() && !until.aborted && performance.now() - start < (slow.limit + grace) * 1000) {
    await setTimeout(1000);
    if (isOpen() && slow.drip) socket.write(slow.drip);
  }
  // Who takes nothing does not notice the end either, until what it says comes back, and then says more.
  for (let turn = 0; slow.isDeaf && isOpen() && turn < 3; turn += 1) {
    socket.write('\r\n');
    await setTimeout(500);
  }
  const isClosed = !isOpen();
  socket.destroy();
  return isClosed ? { seconds: (performance.now() - start) / 1000, told } : undefined;
}

describe('slow clients', () => {
  const longest = Math.max(...Object.values(kinds).map(({ limit }) => limit)) + grace;
  it(`are closed in time, and others are answered meanwhile (${Object.keys(kinds).join(', ')})`, { timeout: (longest + 60) * 1000 }, async (test) => {
    const server = await BuiltServer.start({ file: join(temporaryFolder(test), 'intake.sqlite') }, loadContent(test));
    test.after(() => server.kill());
    const visitors = await Visitors.of(() => server.port);
    const before = await server.memory();
    const openBefore = server.descriptors();
    const stop = new AbortController();
    test.after(() => stop.abort());
    const slow = Object.entries(kinds).map(async ([name, kind]) => ({ name, kind, gone: await Promise.all(Array.from({ length: clients }, () => patienceWith(server.port, kind, stop.signal))) }));
    const done = new AbortController();
    const all = Promise.all(slow).finally(() => done.abort());
    await setTimeout(2000);
    const during = await server.memory();
    for (let count = 0; !done.signal.aborted; count += 1) {
      await visitors.do((['propose', 'read the feed', 'ask for a form', 'open a record'] as const)[count % 4]!);
      await setTimeout(50);
    }
    const results = await all;
    const after = await server.memory();
    const openAfter = server.descriptors();
    printFigures('slow clients', {
      clientsOfEachKind: clients,
      kinds: Object.fromEntries(results.map(({ name, kind, gone }) => [name, { limit: kind.limit, closed: gone.filter(Boolean).length, closedAfter: { p50: quantileOf(gone.map((each) => each?.seconds ?? NaN), 0.5), last: quantileOf(gone.map((each) => each?.seconds ?? NaN), 1) } }])),
      others: visitors.summary(), heap: [before, during, after].map(({ heap }) => megabytes(heap)), openFiles: [openBefore, openAfter],
    });
    for (const { name, kind, gone } of results) {
      assert.equal(gone.filter(Boolean).length, clients, `${name}: gone within ${kind.limit} s`);
      for (const each of gone) assert.match(each!.told, kind.told, name);
    }
    assert.ok(openAfter - openBefore < 50, `${openBefore} open files before, ${openAfter} after`);
    assert.equal(visitors.answersWith((status) => !/^(?:20[01]|304)$/u.test(status)), 0, JSON.stringify(visitors.summary()));
    const times = Object.values(visitors.summary()) as { p99: number }[];
    assert.ok(times.every(({ p99 }) => p99 < 5000), JSON.stringify(visitors.summary()));
  });
});

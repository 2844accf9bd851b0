import assert from 'node:assert/strict';
import { it } from 'node:test';
import { Agent } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { openStore } from '../../src/store/store.js';
import { onBothStores } from '../support/both-stores.js';
import { BuiltServer, runBuilt } from '../support/built-server.js';
import { loadContent, megabytes, printFigures, quantileOf, sized } from '../support/load.js';
import { storedOnce } from '../support/stored-once.js';
import { timedRequest } from '../support/timed-request.js';
import { Visitors, type Doing } from '../support/visitors.js';

const seconds = sized(10, 240);
const rate = sized(60, 100);
/** What a hundred requests are. */
const mixture: readonly [Doing, number][] = [['propose', 20], ['open a record', 15], ['register', 5], ['vote', 5], ['read the feed', 35], ['ask for a form', 15], ['read the queue', 5]];
const doings = mixture.flatMap(([doing, count]) => Array.from({ length: count }, () => doing));

/** How much more memory its objects may take at the end than after the first third, in bytes: what is published of registrations and votes grows a little. */
const mostGrowth = 24 * 1024 * 1024;
const mostMoreDescriptors = 40;

/** An official who is signed in. */
async function signedIn(server: BuiltServer, place: Parameters<typeof runBuilt>[0]): Promise<string> {
  const { out } = await runBuilt(place, 'staff', 'add', 'Coordinación', '--coordinator');
  const token = out.split(/\s/u).find((word) => /^[\w-]{40,}$/u.test(word));
  const answered = await timedRequest({ port: server.port, method: 'POST', path: '/api/staff/session', headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }, body: JSON.stringify({ token }) });
  assert.equal(answered.status, 200, `${out}${answered.text}`);
  return answered.headers['set-cookie']![0]!.split(';', 1)[0]!;
}

onBothStores('a server in use', (stores) => {
  it(`answers ${rate} requests a second for ${seconds} seconds, and neither its memory nor its open files grow`, { timeout: (seconds + 120) * 1000 }, async (test) => {
    const place = await stores.place();
    const server = await BuiltServer.start(place, loadContent(test));
    test.after(() => server.kill());
    const agent = new Agent({ keepAlive: true, maxSockets: 200 });
    test.after(() => agent.destroy());
    const visitors = await Visitors.of(() => server.port, agent);
    const cookie = await signedIn(server, place);
    const measured: { second: number; heap: number; rss: number; descriptors: number }[] = [];
    // A connection of a visitor is no file that was left open.
    const connections = (): number => [agent.sockets, agent.freeSockets].flatMap((sockets) => Object.values(sockets)).reduce((sum, each) => sum + (each?.length ?? 0), 0);
    const measure = async (): Promise<void> => void measured.push({ second: Math.round((performance.now() - start) / 1000), ...(await server.memory()), descriptors: server.descriptors() - connections() });
    const waiting = new Set<Promise<unknown>>();
    const late: number[] = [];
    const start = performance.now();
    for (let number = 0; number < rate * seconds; number += 1) {
      const due = start + (number * 1000) / rate;
      const early = due - performance.now();
      if (early > 0) await setTimeout(early);
      late.push(Math.max(0, performance.now() - due));
      // In turns that do not repeat: 37 and 100 have no divisor in common.
      const done = visitors.do(doings[(number * 37) % 100]!, cookie);
      waiting.add(done);
      void done.catch(() => undefined).finally(() => waiting.delete(done));
      if (number % Math.ceil((rate * seconds) / 12) === 0) await measure();
    }
    await Promise.all(waiting);
    await measure();
    const [warm, last] = [measured[Math.floor(measured.length / 3)]!, measured.at(-1)!];
    const { code } = await server.stop();
    const store = await openStore(place);
    test.after(() => store.close());
    const { acknowledged, stored } = await storedOnce(store, visitors.sent);
    printFigures('soak', {
      store: stores.kind, seconds: last.second, rate, proposals: { acknowledged, stored }, answers: visitors.summary(), askedLate: { p99: quantileOf(late, 0.99) },
      heap: measured.map(({ heap }) => megabytes(heap)), rss: measured.map(({ rss }) => megabytes(rss)), descriptors: measured.map(({ descriptors }) => descriptors),
    });
    assert.equal(visitors.answersWith((status) => !/^(?:20[01]|304)$/u.test(status)), 0, `nothing but what was asked for: ${JSON.stringify(visitors.summary())}`);
    assert.equal(acknowledged, stored);
    assert.ok(last.heap - warm.heap < mostGrowth, `${megabytes(warm.heap)} MB of objects after a third, ${megabytes(last.heap)} MB at the end`);
    assert.ok(last.descriptors - warm.descriptors < mostMoreDescriptors, `${warm.descriptors} open files after a third, ${last.descriptors} at the end`);
    assert.equal(code, 0, server.said());
  });
});

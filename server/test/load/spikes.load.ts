import assert from 'node:assert/strict';
import { Agent } from 'node:http';
import { it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { openStore } from '../../src/store/store.js';
import { onBothStores } from '../support/both-stores.js';
import { BuiltServer } from '../support/built-server.js';
import { loadContent, printFigures, quantileOf, sized } from '../support/load.js';
import { storedOnce } from '../support/stored-once.js';
import { timedRequest } from '../support/timed-request.js';
import { Visitors } from '../support/visitors.js';

const many = sized(200, 500);
const seconds = sized(3, 20);
/** Longest anybody waits for an answer, whatever it says. */
const longest = 15_000;

onBothStores('a crowd', (stores) => {
  it(`of ${many} who send at once is answered, and whoever comes afterwards is answered as fast as before`, { timeout: (seconds + 120) * 1000 }, async (test) => {
    const place = await stores.place();
    const server = await BuiltServer.start(place, loadContent(test));
    test.after(() => server.kill());
    const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
    test.after(() => agent.destroy());
    const visitors = await Visitors.of(() => server.port, agent);
    /** One after the other, twenty times. */
    const alone = async (): Promise<number> => {
      const times: number[] = [];
      for (let count = 0; count < 20; count += 1) times.push((await visitors.propose()).milliseconds);
      return quantileOf(times, 0.5);
    };
    await alone();
    const before = await alone();
    const crowd = await Visitors.of(() => server.port, agent);
    const stop = new AbortController();
    const start = performance.now();
    const sending = Promise.all(Array.from({ length: many }, () => crowd.keepProposing(stop.signal)));
    await Promise.race([sending, setTimeout(seconds * 1000)]);
    stop.abort();
    await sending;
    const took = (performance.now() - start) / 1000;
    const after = await alone();

    // One program from one address.
    const one = await Promise.all(Array.from({ length: 260 }, () => timedRequest({ port: server.port, agent, method: 'POST', path: '/api/proposals', headers: { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.7' }, body: '{}' })));
    const refused = one.filter(({ status }) => status === 429);
    await server.stop();
    const store = await openStore(place);
    test.after(() => store.close());
    const { acknowledged, stored } = await storedOnce(store, [...visitors.sent, ...crowd.sent]);
    const answers = crowd.summary()['propose'] as { statuses: object; p50: number; p99: number };
    printFigures('spikes', { store: stores.kind, senders: many, seconds: Math.round(took), acknowledged, stored, perSecond: Math.round(crowd.acknowledged / took), crowd: answers, alone: { before, after }, oneAddress: { asked: one.length, refused: refused.length } });
    assert.equal(crowd.answersWith((status) => !['201', '409', '429', '503'].includes(status)), 0, JSON.stringify(answers));
    assert.ok(answers.p99 < longest, `99 of 100 within ${answers.p99} ms`);
    assert.ok(after < before * 3 + 100, `${before} ms before, ${after} ms afterwards`);
    assert.equal(refused.length, 60, 'two hundred in ten minutes from one address');
    assert.ok(refused.every(({ headers }) => Number(headers['retry-after']) > 0));
  });
});

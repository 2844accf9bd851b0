import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { openStore } from '../../src/store/store.js';
import { BuiltServer } from '../support/built-server.js';
import { loadContent, printFigures, sized } from '../support/load.js';
import { startPostgres, withoutPostgres } from '../support/postgres.js';
import { storedOnce } from '../support/stored-once.js';
import { timedRequest } from '../support/timed-request.js';
import { Visitors } from '../support/visitors.js';

const rounds = sized(1, 6);
const gap = sized(1500, 5000);
const senders = sized(10, 40);

describe('a database that is stopped and started again', { skip: withoutPostgres }, () => {
  it(`loses nothing that was acknowledged, ${rounds} times, and the server goes on by itself`, { timeout: (rounds * (gap + 20_000)) + 60_000 }, async (test) => {
    const postgres = await startPostgres();
    test.after(() => postgres.stop());
    const place = { url: await postgres.database() };
    const server = await BuiltServer.start(place, loadContent(test));
    test.after(() => server.kill());
    const visitors = await Visitors.of(() => server.port);
    const stop = new AbortController();
    const sending = Promise.all(Array.from({ length: senders }, () => visitors.keepProposing(stop.signal)));
    test.after(() => stop.abort());
    const acknowledgeMore = async (): Promise<number> => {
      const [start, enough] = [performance.now(), visitors.acknowledged + senders];
      while (visitors.acknowledged < enough) await Promise.race([sending, setTimeout(10)]);
      return Math.round(performance.now() - start);
    };
    const back: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await acknowledgeMore();
      await postgres.kill(round % 2 ? 'SIGKILL' : 'SIGQUIT');
      const { status, headers } = await timedRequest({ port: server.port, path: '/healthz' });
      assert.deepEqual([status, Number(headers['retry-after']) > 0], [503, true]);
      assert.equal((await timedRequest({ port: server.port, path: '/feeds/mga/feed.json' })).status, 200, 'who reads notices nothing');
      await setTimeout(gap);
      await postgres.start();
      back.push(await acknowledgeMore());
      assert.equal((await timedRequest({ port: server.port, path: '/healthz' })).status, 200);
    }
    stop.abort();
    await sending;
    await server.stop();
    const store = await openStore(place);
    test.after(() => store.close());
    const { acknowledged, stored } = await storedOnce(store, visitors.sent);
    printFigures('database restart', { store: store.kind, rounds, gap, senders, acknowledged, stored, answers: visitors.summary()['propose'], backAfter: back });
    assert.equal(visitors.answersWith((status) => !['201', '409', '503'].includes(status)), 0, JSON.stringify(visitors.summary()));
    assert.ok(visitors.answersWith((status) => status === '503') > 0, 'they were told to try again');
  });
});

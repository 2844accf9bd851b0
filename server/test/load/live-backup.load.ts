import assert from 'node:assert/strict';
import { join } from 'node:path';
import { it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { openStore } from '../../src/store/store.js';
import { onBothStores } from '../support/both-stores.js';
import { BuiltServer, runBuilt } from '../support/built-server.js';
import { loadContent, printFigures, sized } from '../support/load.js';
import { temporaryFolder } from '../support/office-folder.js';
import type { Sent } from '../support/senders.js';
import { storedOnce } from '../support/stored-once.js';
import { timedRequest } from '../support/timed-request.js';
import { Visitors } from '../support/visitors.js';

const backups = sized(1, 4);
const senders = 12;

onBothStores('a backup made while people send', (stores) => {
  it('has all that was acknowledged before and nothing by halves, and can be put back while they go on', { timeout: backups * 60_000 + 60_000 }, async (test) => {
    const place = await stores.place();
    const file = join(temporaryFolder(test), 'respaldo.gz');
    const server = await BuiltServer.start(place, loadContent(test));
    test.after(() => server.kill());
    const visitors = await Visitors.of(() => server.port);
    const stop = new AbortController();
    test.after(() => stop.abort());
    const sending = Promise.all(Array.from({ length: senders }, () => visitors.keepProposing(stop.signal)));
    const more = async (count: number): Promise<void> => {
      const enough = visitors.acknowledged + count;
      while (visitors.acknowledged < enough) await Promise.race([sending, setTimeout(5)]);
    };
    const acknowledgedNow = (): Sent[] => visitors.sent.filter(({ folio }) => folio !== undefined).map(({ key, folio }) => ({ key, folio: folio! }));
    /** What was acknowledged must be there; what else was sent may be. */
    const expected = (before: readonly Sent[]): Sent[] => {
      const keys = new Set(before.map(({ key }) => key));
      return [...before, ...visitors.sent.filter(({ key }) => !keys.has(key)).map(({ key }) => ({ key }))];
    };
    const figures: object[] = [];
    for (let round = 0; round < backups; round += 1) {
      await more(100);
      const before = acknowledgedNow();
      const { code, err } = await runBuilt(place, 'backup', file);
      assert.equal(code, 0, err);
      const sent = visitors.sent.length;
      const copy = await stores.place();
      const restored = await runBuilt(copy, 'restore', file);
      assert.equal(restored.code, 0, restored.err);
      const store = await openStore(copy);
      const { stored } = await storedOnce(store, expected(before));
      await store.close();
      figures.push({ acknowledgedBefore: before.length, inBackup: stored, sentUntilItWasWritten: sent });
      assert.ok(stored >= before.length && stored <= sent);
    }

    const refused = await runBuilt(place, 'restore', file);
    assert.equal(refused.code, 1, 'not over what there is, unless that is asked for');
    const restored = await runBuilt(place, 'restore', file, '--replace');
    assert.equal(restored.code, 0, restored.err);
    const [early, here] = [new Set(acknowledgedNow().map(({ key }) => key)), await openStore(place)];
    test.after(() => here.close());
    await more(50);
    stop.abort();
    await sending;
    const later = visitors.sent.filter(({ key, folio }) => folio !== undefined && !early.has(key));
    const { acknowledged, stored } = await storedOnce(here, expected(later.map(({ key, folio }) => ({ key, folio: folio! }))));
    for (const { folio, secret } of later.slice(0, 20)) assert.equal((await timedRequest({ port: server.port, path: `/api/proposals/${folio}`, headers: { authorization: `Bearer ${secret}` } })).status, 200);
    printFigures('live backup', { store: stores.kind, senders, backups: figures, putBack: { acknowledgedAfterwards: acknowledged, stored }, answers: visitors.summary()['propose'] });
    assert.equal(visitors.answersWith((status) => !['201', '409', '503'].includes(status)), 0, JSON.stringify(visitors.summary()));
    await server.stop();
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { openStore } from '../../src/store/store.js';
import { onBothStores } from '../support/both-stores.js';
import { BuiltServer } from '../support/built-server.js';
import { loadContent, printFigures, quantileOf, sized } from '../support/load.js';
import { temporaryFolder } from '../support/office-folder.js';
import { storedOnce } from '../support/stored-once.js';
import { Visitors } from '../support/visitors.js';

const kills = sized(5, 150);
const senders = 12;

onBothStores('a server that is killed while it takes proposals', (stores) => {
  it(`${kills} times and started again has lost nothing, kept nothing twice and left nothing half written`, { timeout: kills * 10_000 + 60_000 }, async (test) => {
    const place = await stores.place();
    const [content, publish] = [loadContent(test, 'después de publicar'), temporaryFolder(test)];
    const start = (): Promise<BuiltServer> => BuiltServer.start(place, content, '--publish', publish);
    let server = await start();
    test.after(() => server.kill());
    const visitors = await Visitors.of(() => server.port);
    const stop = new AbortController();
    test.after(() => stop.abort());
    const sending = Promise.all(Array.from({ length: senders }, () => visitors.keepProposing(stop.signal)));
    const starts: number[] = [];
    for (let done = 0; done < kills; done += 1) {
      const enough = visitors.acknowledged + 1 + Math.floor(Math.random() * 40);
      while (visitors.acknowledged < enough) await Promise.race([sending, setTimeout(5)]);
      await setTimeout(Math.random() * 300);
      await server.kill();
      const begun = performance.now();
      server = await start();
      starts.push(performance.now() - begun);
      JSON.parse(readFileSync(join(publish, 'mga', 'feed.json'), 'utf8'));
    }
    stop.abort();
    await sending;
    await server.stop();
    const store = await openStore(place);
    test.after(() => store.close());
    const { acknowledged, stored } = await storedOnce(store, visitors.sent);
    printFigures('kills', { store: stores.kind, kills, senders, sent: visitors.sent.length, acknowledged, stored, startedAgainIn: { p50: quantileOf(starts, 0.5), p99: quantileOf(starts, 0.99) } });
    assert.ok(acknowledged > kills);
    if (store.kind === 'sqlite') assert.deepEqual((await sql<{ integrity_check: string }>`pragma integrity_check`.execute(store.database)).rows, [{ integrity_check: 'ok' }]);
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe } from 'node:test';
import { openStore, type Store, type StorePlace } from '../../src/store/store.js';
import { startPostgres, withoutPostgres, type Postgres } from './postgres.js';

/** Databases of one kind, for the tests of a suite. */
export interface StoreMaker {
  readonly kind: Store['kind'];
  /** The place of a database that is still empty. */
  place(): Promise<StorePlace>;
  /** Opens an empty store, closed after the suite. */
  open(): Promise<Store>;
}

/** Runs one suite on SQLite and again on a PostgreSQL started for it. */
export function onBothStores(name: string, suite: (stores: StoreMaker) => void): void {
  describe(`${name}, on SQLite`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'mga-sqlite-'));
    let made = 0;
    suite(maker('sqlite', () => Promise.resolve({ file: join(folder, `${(made += 1)}`, 'intake.sqlite') })));
    after(() => rmSync(folder, { recursive: true, force: true }));
  });
  describe(`${name}, on PostgreSQL`, { skip: withoutPostgres }, () => {
    let postgres: Postgres;
    before(async () => (postgres = await startPostgres()));
    suite(maker('postgresql', async () => ({ url: await postgres.database() })));
    after(() => postgres.stop());
  });
}

function maker(kind: Store['kind'], place: StoreMaker['place']): StoreMaker {
  const opened: Store[] = [];
  after(() => Promise.all(opened.map((store) => store.close())));
  return {
    kind,
    place,
    async open() {
      const store = await openStore(await place());
      opened.push(store);
      return store;
    },
  };
}

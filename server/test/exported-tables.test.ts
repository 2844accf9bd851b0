import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { exportTables, readFeed, tableCsv, type Feed, type FeedDocument } from 'mga-widgets/domain';
import type { Columns } from '../src/content/table.js';
import { tableNames, tables } from '../src/content/tables/index.js';
import { buildFolder, type BuiltOffice } from './support/build-office.js';
import { temporaryFolder } from './support/office-folder.js';
import { usOgpFeed } from './support/us-ogp.js';

const project = fileURLToPath(new URL('../../', import.meta.url));
const usFolder = join(project, '../shared/data/us-ogp');

function read(document: FeedDocument): Feed {
  const reading = readFeed(JSON.parse(JSON.stringify(document)) as unknown);
  if (reading.refused) throw new Error(reading.refused.reason);
  const { feed, problems } = reading;
  assert.deepEqual(problems, []);
  return feed;
}

/** Builds a folder of what a feed exports, with what is no table: the settings, and the minutes and bulletins of an office that has some. */
async function buildExported(test: TestContext, feed: Feed, settings: string, office?: string): Promise<BuiltOffice> {
  const folder = temporaryFolder(test);
  writeFileSync(join(folder, 'forum.yaml'), settings);
  for (const name of ['actas', 'boletines']) if (office && existsSync(join(office, name))) cpSync(join(office, name), join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'csv'));
  for (const table of exportTables) if (table.count(feed)) writeFileSync(join(folder, 'csv', `${table.name}.csv`), tableCsv(table, feed));
  return buildFolder(folder);
}

describe('the tables a feed leaves as', () => {
  for (const key of tableNames) {
    it(`have every column of ${tables[key].name} that says something of the feed, under the names that are read back`, () => {
      const table = exportTables.find(({ name }) => name === tables[key].name)!;
      const notInFeeds = key === 'sectors' ? ['aliases'] : [];
      assert.equal(table.spanish, tables[key].spanish);
      assert.deepEqual(
        table.columns.map(({ name, spanish }) => [name, spanish]),
        Object.entries(tables[key].columns as Columns).filter(([name]) => !notInFeeds.includes(name)).map(([name, { spanish }]) => [name, spanish]),
      );
    });
  }

  it('have names of their own', () => {
    assert.equal(new Set(exportTables.map(({ name }) => name)).size, exportTables.length);
    for (const { columns } of exportTables) assert.equal(new Set(columns.map(({ name }) => name)).size, columns.length);
  });

  for (const name of ['mga', 'demo']) {
    it(`give content/${name} again, to the byte`, async (test) => {
      const folder = join(project, 'content', name);
      const built = await buildFolder(folder);
      const again = await buildExported(test, built.feed, readFileSync(join(folder, 'forum.yaml'), 'utf8'), folder);
      assert.deepEqual(again.problems, []);
      assert.equal(again.json, built.json);
    });
  }

  it('give the US tracker again, record by record', { skip: existsSync(usFolder) ? false : `there is no ${usFolder}` }, async (test) => {
    const feed = read(usOgpFeed(usFolder));
    const { publisher, language, timeZone, updated, licence, forum } = feed;
    const again = await buildExported(test, feed, JSON.stringify({ publisher, language, timeZone, updated, licence, forum }));
    assert.deepEqual(again.problems, []);
    const { links: _links, ...rest } = again.feed;
    assert.deepEqual(rest, feed);
  });

  it('keep paragraphs, pilcrows, bars, apostrophes, dashes and what a spreadsheet would run', async (test) => {
    const feed = read({
      version: '1.0', publisher: { name: 'Mesa' }, language: 'es-CL', timeZone: 'America/Santiago', updated: '2026-05-01T00:00:00Z', forum: { name: 'Mesa' },
      organizations: [{ id: 'o1', name: 'Uno', aliases: ['A | B', 'C\\|D', '=1+1'] }],
      plans: [{ id: 'p1', title: '=SUMA(A1:A9)', summary: 'Uno ¶ dos.\n+56 2 2345\n- tres; "cuatro", cinco' }, { id: 'p2', title: '-', summary: "'=ya" }, { id: 'p3', title: '@todos', summary: '¶' }],
    });
    const again = await buildExported(test, feed, JSON.stringify({ publisher: feed.publisher, language: 'es-CL', timeZone: feed.timeZone, updated: feed.updated, forum: feed.forum }));
    assert.deepEqual(again.problems, []);
    assert.deepEqual([again.feed.organizations, again.feed.plans], [feed.organizations, feed.plans]);
  });
});

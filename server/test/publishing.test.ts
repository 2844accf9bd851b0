import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { FeedDocument, PageReference, Proposal } from 'mga-widgets/domain';
import { buildContent } from '../src/build/build-content.js';
import type { ProposalLedger, Received } from '../src/publish/ledger.js';
import { PublishThread } from '../src/publish/publish-thread.js';
import { publishedFilesWith } from '../src/publish/published-files.js';
import type { VotesByRound } from '../src/publish/published-votes.js';
import { keptMilliseconds, publishFolder } from '../src/publish/publish-folder.js';
import { Publisher } from '../src/publish/publisher.js';
import { Report } from '../src/report/report.js';
import { StoreLedger } from '../src/publish/store-ledger.js';
import { PublishedContent } from '../src/serve/published-content.js';
import { openStore } from '../src/store/store.js';
import { onBothStores } from './support/both-stores.js';
import { officeFolder, temporaryFolder } from './support/office-folder.js';
import { putProposal } from './support/received-proposals.js';

const now = new Date('2026-11-21T12:00:00Z');
const files = (entries: Record<string, string>): ReadonlyMap<string, string> => new Map(Object.entries(entries));

/** A ledger that holds what a test puts into it. */
class FakeLedger implements ProposalLedger {
  listed: Proposal[] = [];
  failure: Error | undefined;
  /** Told each time it is asked, which is when no publication is under way. */
  asked: () => void = () => undefined;
  async revision(): Promise<string> {
    this.asked();
    if (this.failure) throw this.failure;
    return String(this.listed.length);
  }
  async received(): Promise<Received> {
    return { listed: this.listed, waiting: new Map(), updated: '2026-11-20T00:00:00.000Z' };
  }
  async votes(): Promise<VotesByRound> {
    return new Map();
  }
  add(count: number): void {
    for (let index = 0; index < count; index += 1) this.listed.push({ id: `F-${this.listed.length}`, consultation: 'c1', title: 'Propuesta', submitted: '2026-11-20', status: 'published' });
  }
}

/** Publishes an office with one consultation, following a ledger until the test ends. */
async function publishing(test: TestContext) {
  const ledger = new FakeLedger();
  const served = new PublishedContent();
  const folder = temporaryFolder(test);
  const problems: unknown[] = [];
  const publisher = new Publisher({
    served, folder, tidyAfter: 1,
    filesOf: (content) => publishedFilesWith(ledger, content, '/api/proposals'),
    revision: () => ledger.revision(),
    onProblem: (error) => problems.push(error),
  });
  const built = await buildContent(officeFolder(test, { 'consultas.csv': 'identificador;título;estado\nc1;Una;abierta\n' }), { report: new Report(), now });
  await publisher.content('mga', built);
  const feed = (): FeedDocument => JSON.parse(served.file('mga', 'feed.json')!.body.toString()) as FeedDocument;
  /** The feed once it has so many proposals. */
  const published = async (count: number): Promise<FeedDocument> => {
    for (;;) {
      const document = feed();
      const proposals = document.proposals ?? [];
      if ((Array.isArray(proposals) ? proposals.length : proposals.count) === count) return document;
      await setTimeout(10);
    }
  };
  const stopping = new AbortController();
  const following = publisher.follow(stopping.signal);
  test.after(async () => {
    stopping.abort();
    await following;
  });
  return { ledger, served, folder: join(folder, 'mga'), problems, published };
}

describe('publishing', () => {
  it('follows what is received, in memory and in a folder, and changes nothing that did not', { timeout: 60_000 }, async (test) => {
    const { ledger, served, folder, published } = await publishing(test);
    assert.equal((await published(0)).links!.intake, '/api/proposals');
    ledger.add(120);
    const before = (await published(120)).proposals as PageReference;
    const firstPage = before.pages!.replace('{page}', '1');
    const { etag } = served.file('mga', firstPage)!;
    ledger.add(1);
    const after = (await published(121)).proposals as PageReference;
    assert.equal(served.file('mga', firstPage)!.etag, etag);
    assert.ok(served.file('mga', `${before.index}index.json`), 'who reads the feed of before still finds its index');
    assert.ok(served.file('mga', `${after.index}index.json`));
    for (;;) {
      const onDisk = JSON.parse(readFileSync(join(folder, 'feed.json'), 'utf8')) as FeedDocument;
      if ((onDisk.proposals as PageReference).count === 121) break;
      await setTimeout(10);
    }
    for (const path of [firstPage, after.href, `${after.index}index.json`]) assert.equal(readFileSync(join(folder, path), 'utf8'), served.file('mga', path)!.body.toString());
  });

  it('removes what is left of an earlier edition when its time is over, though nothing else changes', { timeout: 20_000 }, async (test) => {
    const { ledger, folder } = await publishing(test);
    const left = join(folder, 'proposals', 'index-earlier');
    await new Promise<void>((put) => {
      ledger.asked = () => {
        ledger.asked = () => undefined;
        mkdirSync(left, { recursive: true });
        const longAgo = new Date(Date.now() - 2 * keptMilliseconds);
        utimesSync(left, longAgo, longAgo);
        put();
      };
    });
    while (existsSync(left)) await setTimeout(10);
  });

  it('keeps what was there while the ledger cannot be read, says so, and goes on afterwards', { timeout: 60_000 }, async (test) => {
    const { ledger, problems, published } = await publishing(test);
    ledger.add(1);
    await published(1);
    ledger.failure = new Error('The database is away');
    while (!problems.length) await setTimeout(10);
    assert.equal(((await published(1)).proposals as Proposal[]).length, 1);
    ledger.add(1);
    ledger.failure = undefined;
    await published(2);
  });
});

onBothStores('a thread that publishes', (stores) => {
  it('gives the same files as this one would, and says why it cannot', { timeout: 60_000 }, async (test) => {
    const place = await stores.place();
    const store = await openStore(place);
    const thread = new PublishThread(place);
    test.after(() => Promise.all([thread.close(), store.close()]));
    for (let count = 0; count < 110; count += 1) await putProposal(store);
    const content = await buildContent(officeFolder(test, { 'consultas.csv': 'identificador;título;estado\nc1;Una;abierta\n' }), { report: new Report(), now });
    const files = await thread.files(content, '/api/proposals');
    assert.deepEqual([...files], [...(await publishedFilesWith(new StoreLedger(store), content, '/api/proposals'))]);
    assert.ok(files.size > 10);
    await store.database.schema.dropTable('ledger_lines').execute();
    await assert.rejects(thread.files(content, '/api/proposals'), /ledger_lines/u);
  });

  it('ends what it was asked for when it is closed', async (test) => {
    const place = await stores.place();
    const store = await openStore(place);
    test.after(() => store.close());
    const thread = new PublishThread(place);
    const content = await buildContent(officeFolder(test, { 'consultas.csv': 'identificador;título;estado\nc1;Una;abierta\n' }), { report: new Report(), now });
    const asked = assert.rejects(thread.files(content, '/api/proposals'), /has ended/u);
    await thread.close();
    await asked;
  });
});

describe('a folder that is published', () => {
  it('has files that did not change untouched, and nothing left beside them', async (test) => {
    const folder = temporaryFolder(test);
    await publishFolder(folder, files({ 'proposals/a/1.json': '1', 'feed.json': '{}' }));
    const old = new Date('2001-01-01');
    for (const name of ['proposals/a/1.json', 'feed.json']) utimesSync(join(folder, name), old, old);
    const published = await publishFolder(folder, files({ 'proposals/a/1.json': '1', 'proposals/a/2.json': '2', 'feed.json': '{"a":1}' }));
    assert.deepEqual(published.map(({ name, changed }) => [name, changed]), [['proposals/a/1.json', false], ['proposals/a/2.json', true], ['feed.json', true]]);
    assert.equal(statSync(join(folder, 'proposals/a/1.json')).mtimeMs, old.getTime());
    assert.deepEqual(readdirSync(join(folder, 'proposals/a')), ['1.json', '2.json']);
  });

  it('takes away what a process that was killed left half written, but not what another is writing', async (test) => {
    const folder = temporaryFolder(test);
    await publishFolder(folder, files({ 'proposals/a/1.json': '1', 'feed.json': '{}' }));
    const long = new Date(Date.now() - keptMilliseconds);
    for (const name of ['feed.json.123.tmp', 'proposals/a/1.json.4.tmp', 'notes.tmp']) {
      writeFileSync(join(folder, name), 'half');
      utimesSync(join(folder, name), long, long);
    }
    writeFileSync(join(folder, 'feed.json.5.tmp'), 'half');
    await publishFolder(folder, files({ 'proposals/a/1.json': '1', 'feed.json': '{}' }));
    assert.deepEqual(readdirSync(folder).sort(), ['feed.json', 'feed.json.5.tmp', 'notes.tmp', 'proposals']);
    assert.deepEqual(readdirSync(join(folder, 'proposals', 'a')), ['1.json']);
  });

  it('keeps the index of an earlier edition for ten minutes, and what is not its own for ever', async (test) => {
    const folder = temporaryFolder(test);
    mkdirSync(join(folder, 'other'), { recursive: true });
    writeFileSync(join(folder, 'other/page.html'), 'x');
    await publishFolder(folder, files({ 'proposals/index-one/index.json': '1', 'feed.json': '1' }));
    await publishFolder(folder, files({ 'proposals/index-two/index.json': '2', 'feed.json': '2' }));
    assert.deepEqual(readdirSync(join(folder, 'proposals')), ['index-one', 'index-two']);
    await publishFolder(folder, files({ 'proposals/index-two/index.json': '2', 'feed.json': '2' }), new Date(Date.now() + keptMilliseconds + 1000));
    assert.deepEqual(readdirSync(join(folder, 'proposals')), ['index-two']);
    assert.ok(existsSync(join(folder, 'other/page.html')));
  });

  it('counts those ten minutes from when the index was last referred to, however long it had been there', async (test) => {
    const folder = temporaryFolder(test);
    const edition = (name: string) => files({ [`proposals/${name}/index.json`]: name, 'feed.json': `{"index":"proposals/${name}/"}` });
    const minutesLater = (minutes: number) => new Date(Date.now() + minutes * 60_000);
    await publishFolder(folder, edition('index-one'));
    await publishFolder(folder, edition('index-two'), minutesLater(60));
    assert.deepEqual(readdirSync(join(folder, 'proposals')), ['index-one', 'index-two']);
    await publishFolder(folder, edition('index-two'), minutesLater(69));
    assert.deepEqual(readdirSync(join(folder, 'proposals')), ['index-one', 'index-two']);
    await publishFolder(folder, edition('index-two'), minutesLater(71));
    assert.deepEqual(readdirSync(join(folder, 'proposals')), ['index-two']);
  });

  it('refers to nothing that is not there yet: the feed is written last', async (test) => {
    const folder = temporaryFolder(test);
    // A folder where the page should be: publishing fails on the way.
    mkdirSync(join(folder, 'proposals/a/1.json'), { recursive: true });
    await assert.rejects(publishFolder(folder, files({ 'proposals/a/1.json': '1', 'feed.json': 'new' })));
    assert.equal(existsSync(join(folder, 'feed.json')), false);
  });
});

describe('what is served', () => {
  it('is of one edition; what only the one before had is there for ten minutes more', () => {
    let time = 0;
    const served = new PublishedContent(() => time);
    served.publish('mga', files({ 'feed.json': '1', 'proposals/index-one/index.json': 'a' }));
    served.publish('mga', files({ 'feed.json': '2', 'proposals/index-two/index.json': 'b' }));
    assert.equal(served.file('mga', 'feed.json')!.body.toString(), '2');
    assert.equal(served.file('mga', 'proposals/index-one/index.json')!.body.toString(), 'a');
    time += keptMilliseconds;
    assert.equal(served.file('mga', 'proposals/index-one/index.json'), undefined);
    assert.equal(served.file('other', 'feed.json'), undefined);
  });
});

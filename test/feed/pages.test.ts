import { expect } from 'chai';
import { FeedStore } from '../../src/feed/feed-store.js';
import type { FeedLimits } from '../../src/feed/limits.js';
import { aFeed, aPage } from '../support/feed-builder.js';
import { FakeWorld, FeedReader } from '../support/feed-reader.js';
import { useFetchStub } from '../support/fetch-stub.js';

const url = 'https://datos.example/v1/feed.json';
const pageUrl = (number: number) => `https://datos.example/v1/proposals/${number}.json`;
const paged = (updated = '2026-06-01T12:00:00Z') => aFeed().with({ updated }).withMeeting().withPages('proposals', { href: 'proposals/1.json', count: 5 }).build();

describe('FeedStore, with collections kept in pages', () => {
  const stub = useFetchStub();
  let world: FakeWorld;
  let store: FeedStore;

  const start = (limits: Partial<FeedLimits> = {}) => {
    world = new FakeWorld(limits);
    store = new FeedStore(url, world.environment);
    store.require(['proposals']);
    return new FeedReader(store);
  };
  const answer = async (number: number, json: unknown) => (await stub.next(pageUrl(number))).respondJson(json);
  const read = () => (store.state.status === 'ready' ? store.state.feed.proposals.map(({ id }) => id) : []);
  const ids = (...numbers: number[]) => numbers.map((number) => `propuesta-${number}`);
  const incomplete = () => (store.state.status === 'ready' ? store.state.incomplete.proposals : undefined);

  it('loads no page that nobody needs', async () => {
    const reader = new FeedReader((store = new FeedStore(url, (world = new FakeWorld()).environment)));
    (await stub.next(url)).respondJson(paged());
    const { feed } = await reader.ready();
    expect(stub.count()).to.equal(1);
    expect(feed.pages).to.deep.equal({ proposals: { href: 'proposals/1.json', count: 5 } });
  });

  it('shows each page as it comes, in a new feed, and says what is missing', async () => {
    const reader = start();
    (await stub.next(url)).respondJson(paged());
    const before = (await reader.until((state) => state.status === 'ready')) as { feed: { meetings: unknown; proposals: unknown[] } };
    expect(read()).to.deep.equal([]);
    await answer(1, aPage('proposals', 3, { next: '2.json' }));
    await reader.until(() => read().length === 3);
    expect(store.state).to.deep.nested.include({ 'feed.pages.proposals': { href: pageUrl(2), count: 5 } });
    await answer(2, aPage('proposals', 2, { first: 4 }));
    const { feed } = await reader.ready();
    expect(read()).to.deep.equal(ids(1, 2, 3, 4, 5));
    expect(feed.pages).to.deep.equal({});
    expect(before.feed.proposals, 'the earlier feed is not touched').to.deep.equal([]);
    expect(feed.meetings, 'other collections stay the same list').to.equal(before.feed.meetings);
  });

  it('loads the pages when the need comes later', async () => {
    store = new FeedStore(url, (world = new FakeWorld()).environment);
    const reader = new FeedReader(store);
    (await stub.next(url)).respondJson(paged());
    await reader.ready();
    store.require(['proposals']);
    await answer(1, aPage('proposals', 1));
    await reader.until(() => read().length === 1);
  });

  it('loads the pages of several collections side by side', async () => {
    store = new FeedStore(url, (world = new FakeWorld()).environment);
    store.require(['proposals', 'bulletins']);
    const reader = new FeedReader(store);
    (await stub.next(url)).respondJson(aFeed().withPages('proposals', { href: 'proposals/1.json', count: 1 }).withPages('bulletins', { href: 'bulletins/1.json', count: 1 }).build());
    const [proposals, bulletins] = await Promise.all([stub.next(pageUrl(1)), stub.next('https://datos.example/v1/bulletins/1.json')]);
    bulletins.respondJson(aPage('bulletins', 1));
    proposals.respondJson(aPage('proposals', 1));
    const { feed } = await reader.ready();
    expect([feed.proposals.length, feed.bulletins.length]).to.deep.equal([1, 1]);
  });

  it('reads a page once when another collection becomes necessary meanwhile', async () => {
    const reader = start();
    (await stub.next(url)).respondJson(aFeed().withPages('proposals', { href: 'proposals/1.json', count: 1 }).withPages('bulletins', { href: 'bulletins/1.json', count: 1 }).build());
    const proposals = await stub.next(pageUrl(1));
    store.require(['bulletins']);
    (await stub.next('https://datos.example/v1/bulletins/1.json')).respondJson(aPage('bulletins', 1));
    proposals.respondJson(aPage('proposals', 1));
    await reader.ready();
    expect(stub.count(pageUrl(1))).to.equal(1);
  });

  it('keeps no more problems than anybody would read', async () => {
    const reader = start();
    (await stub.next(url)).respondJson(paged());
    const bad = { items: Array.from({ length: 300 }, () => 'not a proposal') };
    await answer(1, { ...bad, next: '2.json' });
    await answer(2, bad);
    expect((await reader.ready()).problems).to.have.length(500);
  });

  it('reads each record as tolerantly as those of the feed and says where the bad one is', async () => {
    const reader = start();
    (await stub.next(url)).respondJson(paged());
    await answer(1, { items: [...aPage('proposals', 1).items, { id: 'sin-titulo' }, JSON.parse('{"__proto__":{"title":"x"}}')] });
    const { problems } = await reader.ready();
    expect(read()).to.deep.equal(ids(1));
    expect(problems.map(({ path }) => path)).to.deep.equal([`/proposals/${pageUrl(1)}#/items/1`, `/proposals/${pageUrl(1)}#/items/2`]);
  });

  it('shows a record once when it slid to the next page meanwhile', async () => {
    const reader = start();
    (await stub.next(url)).respondJson(paged());
    await answer(1, aPage('proposals', 3, { next: '2.json' }));
    await answer(2, aPage('proposals', 3, { first: 3 }));
    await reader.ready();
    expect(read()).to.deep.equal(ids(1, 2, 3, 4, 5));
  });

  it('keeps what came when a page fails, and goes on from there when it is retried', async () => {
    const reader = start();
    (await stub.next(url)).respondJson(paged());
    await answer(1, aPage('proposals', 3, { next: '2.json' }));
    (await stub.next(pageUrl(2))).status(500);
    await reader.ready();
    expect(read()).to.deep.equal(ids(1, 2, 3));
    expect(incomplete()).to.deep.equal({ kind: 'http', status: 500, retryable: true });
    const retried = store.retry();
    (await stub.next(url)).respondJson(paged());
    await answer(2, aPage('proposals', 2, { first: 4 }));
    await retried;
    expect(read()).to.deep.equal(ids(1, 2, 3, 4, 5));
    expect(incomplete()).to.equal(undefined);
    expect(stub.count(pageUrl(1))).to.equal(1);
  });

  it('retries a failed page by itself', async () => {
    const reader = start();
    (await stub.next(url)).respondJson(paged());
    (await stub.next(pageUrl(1))).fail();
    await reader.ready();
    world.clock.advance(2_000);
    (await stub.next(url)).respondJson(paged());
    await answer(1, aPage('proposals', 1));
    await reader.until(() => read().length === 1);
  });

  const notPages: [name: string, json: unknown][] = [['an HTML page', '<html>'], ['an array', '[]'], ['no items', '{}'], ['items that are no list', '{"items":{}}'], ['null', 'null']];
  for (const [name, text] of notPages) {
    it(`stops at ${name}`, async () => {
      const reader = start();
      (await stub.next(url)).respondJson(paged());
      (await stub.next(pageUrl(1))).respondText(text as string);
      await reader.ready();
      expect(incomplete()?.kind).to.equal(name === 'an HTML page' ? 'not-json' : 'not-a-feed');
    });
  }

  it('notices pages that lead back to each other', async () => {
    const reader = start();
    (await stub.next(url)).respondJson(paged());
    await answer(1, aPage('proposals', 1, { next: '2.json' }));
    await answer(2, aPage('proposals', 1, { first: 2, next: '../proposals/1.json#again' }));
    await reader.ready();
    expect(read()).to.deep.equal(ids(1, 2));
    expect(incomplete()).to.deep.equal({ kind: 'endless-pages', limit: 200, retryable: false });
    expect(stub.count()).to.equal(3);
  });

  it('stops at the greatest number of pages', async () => {
    const reader = start({ pages: 2 });
    (await stub.next(url)).respondJson(paged());
    await answer(1, aPage('proposals', 1, { next: '2.json' }));
    await answer(2, aPage('proposals', 1, { first: 2, next: '3.json' }));
    await reader.ready();
    expect(incomplete()?.kind).to.equal('endless-pages');
  });

  it('takes no more bytes for all pages together than for a feed', async () => {
    const page = aPage('proposals', 3, { next: '2.json' });
    const reader = start({ bytes: 1_000 });
    (await stub.next(url)).respondJson(paged());
    await answer(1, { ...page, padding: 'x'.repeat(600) });
    await answer(2, { ...page, padding: 'x'.repeat(600) });
    await reader.ready();
    expect(incomplete()?.kind).to.equal('too-large');
    expect(read()).to.have.length(3);
  });

  for (const href of ['javascript:alert(1)', 'data:application/json,{"items":[]}', 'file:///etc/passwd', 'https://']) {
    it(`does not follow ${href}`, async () => {
      const reader = start();
      (await stub.next(url)).respondJson(paged());
      await answer(1, aPage('proposals', 1, { next: href }));
      await reader.ready();
      expect(incomplete()?.kind).to.equal('no-address');
      expect(read()).to.deep.equal(ids(1));
    });
  }

  it('puts a newer edition in place only when its pages are there', async () => {
    const reader = start();
    (await stub.next(url)).respondJson(paged());
    await answer(1, aPage('proposals', 3));
    await reader.ready();
    const refreshed = store.refresh();
    (await stub.next(url)).respondJson(paged('2026-07-01T12:00:00Z'));
    const request = await stub.next(pageUrl(1));
    expect(read(), 'while the page is on its way').to.deep.equal(ids(1, 2, 3));
    request.respondJson(aPage('proposals', 4));
    await refreshed;
    expect(read()).to.deep.equal(ids(1, 2, 3, 4));
    expect(Math.min(...reader.states.slice(-3).map((state) => (state.status === 'ready' ? state.feed.proposals.length : 0)))).to.be.at.least(3);
  });

  it('does not read pages again when the feed is the same', async () => {
    const reader = start();
    (await stub.next(url)).respondJson(paged());
    await answer(1, aPage('proposals', 3));
    const { feed } = await reader.ready();
    const refreshed = store.refresh();
    (await stub.next(url)).respondJson(paged());
    await refreshed;
    expect((await reader.ready()).feed).to.equal(feed);
    expect(stub.count(pageUrl(1))).to.equal(1);
  });

  it('completes what becomes necessary while a newer edition is on its way', async () => {
    store = new FeedStore(url, (world = new FakeWorld()).environment);
    const reader = new FeedReader(store);
    (await stub.next(url)).respondJson(aFeed().withProposal().build());
    await reader.ready();
    const refreshed = store.refresh();
    const request = await stub.next(url);
    store.require(['proposals']);
    request.respondJson(paged());
    await answer(1, aPage('proposals', 3));
    await refreshed;
    expect(read()).to.have.length(3);
  });

  it('stops loading pages when the last reader leaves, and goes on when one comes back', async () => {
    const reader = start();
    (await stub.next(url)).respondJson(paged());
    await answer(1, aPage('proposals', 3, { next: '2.json' }));
    const second = await stub.next(pageUrl(2));
    reader.leave();
    await world.passTask();
    expect(second.aborted).to.equal(true);
    expect(incomplete(), 'leaving is not a failure').to.equal(undefined);
    const back = new FeedReader(store);
    await answer(2, aPage('proposals', 2, { first: 4 }));
    await back.until(() => read().length === 5);
    expect(stub.count(pageUrl(1))).to.equal(1);
  });

  it('goes on at once when a reader comes back at the very moment the last one left', async () => {
    const reader = start();
    (await stub.next(url)).respondJson(paged());
    await stub.next(pageUrl(1));
    reader.leave();
    world.clock.advance(0);
    const back = new FeedReader(store);
    await answer(1, aPage('proposals', 2));
    await back.until(() => read().length === 2);
  });

  it('plans no attempt after the last reader left', async () => {
    store = new FeedStore(url, (world = new FakeWorld()).environment);
    const reader = new FeedReader(store);
    (await stub.next(url)).respondJson(aFeed().withPages('proposals', { href: 'proposals/1.json', count: 1 }).withPages('bulletins', { href: 'bulletins/1.json', count: 1 }).build());
    await reader.ready();
    store.require(['proposals', 'bulletins']);
    (await stub.next(pageUrl(1))).fail();
    await reader.until((state) => state.status === 'ready' && state.incomplete.proposals !== undefined);
    await stub.next('https://datos.example/v1/bulletins/1.json');
    reader.leave();
    await world.passTask();
    expect(world.clock.pending).to.equal(0);
  });
});

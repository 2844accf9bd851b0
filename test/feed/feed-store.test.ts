import { expect } from 'chai';
import { FeedStore } from '../../src/feed/feed-store.js';
import { defaultLimits } from '../../src/feed/limits.js';
import { aFeed } from '../support/feed-builder.js';
import { FakeWorld, FeedReader, settle } from '../support/feed-reader.js';
import { useFetchStub } from '../support/fetch-stub.js';

const url = 'https://datos.example/feed.json';
const feed = (title = 'Primera reunión') => aFeed().withMeeting({ title }).build();

describe('FeedStore', () => {
  const stub = useFetchStub();
  let world: FakeWorld;
  let store: FeedStore;
  const statuses = (reader: FeedReader) => reader.states.map(({ status }) => status);
  const titles = () => (store.state.status === 'ready' ? store.state.feed.meetings.map(({ title }) => title) : undefined);

  /** A reader of a store whose first answer has arrived. */
  const readyReader = async (tag?: string) => {
    const reader = new FeedReader(store);
    (await stub.next()).respondJson(feed(), tag ? { headers: { etag: tag } } : {});
    await reader.ready();
    return reader;
  };

  /** A reader of a store whose first request failed. */
  const failedReader = async () => {
    const reader = new FeedReader(store);
    (await stub.next()).fail();
    await reader.failed();
    return reader;
  };

  beforeEach(() => {
    world = new FakeWorld();
    store = new FeedStore(url, world.environment);
  });

  describe('from nothing to a feed', () => {
    it('asks for nothing until somebody reads', async () => {
      await settle();
      expect(store.state).to.deep.equal({ status: 'idle' });
      expect(stub.count()).to.equal(0);
    });

    it('is loading as soon as somebody reads, and then ready', async () => {
      const reader = new FeedReader(store);
      expect(store.state.status).to.equal('loading');
      (await stub.next(url)).respondJson(feed(), { url: 'https://datos.example/v2/feed.json' });
      const state = await reader.ready();
      expect(state).to.include({ base: 'https://datos.example/v2/feed.json', checkedAt: world.clock.now(), saved: false, problem: undefined });
      expect(titles()).to.deep.equal(['Primera reunión']);
      expect(statuses(reader)).to.deep.equal(['loading', 'ready', 'ready']);
    });

    it('makes one request for many readers', async () => {
      const readers = [new FeedReader(store), new FeedReader(store), new FeedReader(store)];
      (await stub.next()).respondJson(feed());
      await Promise.all(readers.map((reader) => reader.ready()));
      expect(stub.count()).to.equal(1);
    });

    it('hands the problems of single records on', async () => {
      const reader = new FeedReader(store);
      (await stub.next()).respondJson(aFeed().withMeeting().withBadRecord('meetings', 'not a meeting').build());
      const { problems, feed: read } = await reader.ready();
      expect(read.meetings).to.have.length(1);
      expect(problems.map(({ path }) => path)).to.deep.equal(['/meetings/1']);
    });

    it('goes on telling the others when one listener throws', async () => {
      const caught: unknown[] = [];
      const original = globalThis.reportError;
      globalThis.reportError = (error: unknown) => void caught.push(error);
      store.subscribe(() => {
        throw new Error('a widget broke');
      });
      const reader = await readyReader();
      globalThis.reportError = original;
      expect(statuses(reader)).to.include('ready');
      expect(caught.map(String)).to.include('Error: a widget broke');
    });
  });

  describe('when there is nothing to show', () => {
    const faults: [name: string, kind: string, answer: (request: Awaited<ReturnType<typeof stub.next>>) => void][] = [
      ['404', 'http', (request) => request.status(404)],
      ['500', 'http', (request) => request.status(500)],
      ['a login page with status 200', 'not-json', (request) => request.respondText('<!doctype html><title>Ingreso</title>', { headers: { 'content-type': 'text/html' } })],
      ['JSON that was cut', 'cut-short', (request) => request.respondText(JSON.stringify(feed()).slice(0, 100))],
      ['a connection that breaks', 'cut-short', (request) => request.respondChunks(['{"version"']).fail()],
      ['no answer (network, CORS)', 'unreachable', (request) => request.fail()],
      ['another document', 'not-a-feed', (request) => request.respondJson({ posts: [] })],
      ['a newer major version', 'newer-version', (request) => request.respondJson({ ...feed(), version: '2.0' })],
    ];
    for (const [name, kind, answer] of faults) {
      it(`fails with ${kind} for ${name}`, async () => {
        const reader = new FeedReader(store);
        answer(await stub.next());
        expect((await reader.failed()).problem.kind).to.equal(kind);
        reader.leave();
      });
    }

    for (const [name, answer] of [
      ['that was cut and that the browser keeps under its ETag', (request: Awaited<ReturnType<typeof stub.next>>) => request.respondText(JSON.stringify(feed()).slice(0, 100), { headers: { etag: '"1"' } })],
      ['that says that nothing changed', (request: Awaited<ReturnType<typeof stub.next>>) => request.status(304)],
    ] as const) {
      it(`goes past the browser’s cache after an answer ${name}`, async () => {
        store = new FeedStore(`${url}?${name}`, world.environment);
        const reader = new FeedReader(store);
        const first = await stub.next();
        expect(first.init.cache).to.equal('no-cache');
        answer(first);
        await reader.failed();
        const retried = store.retry();
        const second = await stub.next();
        expect(second.init.cache).to.equal('reload');
        second.respondJson(feed());
        await retried;
        await reader.ready();
        const refreshed = store.refresh();
        const third = await stub.next();
        expect(third.init.cache).to.equal('no-cache');
        third.respondJson(feed());
        await refreshed;
        reader.leave();
      });
    }

    it('fails with timeout when no answer comes', async () => {
      const reader = new FeedReader(store);
      await stub.next();
      world.clock.advance(defaultLimits.answer);
      expect((await reader.failed()).problem.kind).to.equal('timeout');
    });

    it('fails with no-address, without a request, when there is no address', async () => {
      const reader = new FeedReader((store = new FeedStore('', world.environment)));
      expect((await reader.failed()).problem.kind).to.equal('no-address');
      expect(stub.count()).to.equal(0);
      expect(world.clock.pending).to.equal(0);
    });

    it('stays failed, and says that it is trying, while it tries again', async () => {
      const reader = await failedReader();
      const retried = store.retry();
      expect(store.state).to.deep.include({ status: 'failed', retrying: true });
      (await stub.next()).respondJson(feed());
      await retried;
      await reader.ready();
      expect(titles()).to.deep.equal(['Primera reunión']);
    });

    it('does not keep a failure for who comes later', async () => {
      (await failedReader()).leave();
      await world.passTask();
      expect(store.state.status).to.equal('idle');
      const later = new FeedReader(store);
      expect(store.state.status).to.equal('loading');
      (await stub.next()).respondJson(feed());
      await later.ready();
    });

    it('retries by itself after 2, 8 and 30 seconds, and then waits for a person', async () => {
      const reader = await failedReader();
      for (const wait of [2_000, 8_000, 30_000]) {
        world.clock.advance(wait - 1);
        expect((store.state as { retrying: boolean }).retrying, `before ${wait}`).to.equal(false);
        world.clock.advance(1);
        expect((store.state as { retrying: boolean }).retrying, `after ${wait}`).to.equal(true);
        (await stub.next()).fail();
        await reader.failed();
      }
      expect(world.clock.pending).to.equal(0);
      void store.retry();
      (await stub.next()).fail();
      await reader.failed();
      expect(world.clock.pending, 'a person asking starts the count again').to.equal(1);
    });

    it('waits as long as the server asks', async () => {
      const reader = new FeedReader(store);
      (await stub.next()).status(503, { 'retry-after': '60' });
      await reader.failed();
      world.clock.advance(59_999);
      expect(stub.count()).to.equal(1);
      world.clock.advance(10_000);
      expect(stub.count()).to.equal(2);
    });

    it('does not retry by itself what lasts', async () => {
      const reader = new FeedReader(store);
      (await stub.next()).status(404);
      await reader.failed();
      expect(world.clock.pending).to.equal(0);
    });
  });

  describe('when it looks for news', () => {
    it('keeps showing the feed meanwhile', async () => {
      await readyReader();
      void store.refresh();
      expect(store.state).to.include({ status: 'ready', refreshing: true });
      expect(titles()).to.deep.equal(['Primera reunión']);
    });

    it('shows the newer feed', async () => {
      await readyReader();
      world.clock.advance(60_000);
      const refreshed = store.refresh();
      (await stub.next()).respondJson(feed('Segunda reunión'));
      await refreshed;
      expect(titles()).to.deep.equal(['Segunda reunión']);
      expect(store.state).to.include({ refreshing: false, checkedAt: world.clock.now() });
    });

    for (const [name, tag] of [['tag', '"1"'], ['text', undefined]] as const) {
      it(`keeps the same feed and problems, by identity, when the ${name} is the same`, async () => {
        const reader = await readyReader(tag);
        const before = await reader.ready();
        world.clock.advance(60_000);
        const refreshed = store.refresh();
        (await stub.next()).respondJson(tag ? { something: 'else, which nobody reads' } : feed(), tag ? { headers: { etag: tag } } : {});
        await refreshed;
        const after = await reader.ready();
        expect(after.feed).to.equal(before.feed);
        expect(after.problems).to.equal(before.problems);
        expect(after.checkedAt).to.equal(before.checkedAt + 60_000);
      });
    }

    it('keeps the feed, and says why it may be old, when it cannot find out', async () => {
      const reader = await readyReader();
      const { checkedAt } = await reader.ready();
      world.clock.advance(60_000);
      const refreshed = store.refresh();
      (await stub.next()).status(500);
      await refreshed;
      expect(store.state).to.deep.include({ status: 'ready', refreshing: false, checkedAt, problem: { kind: 'http', status: 500, retryable: true } });
      expect(titles()).to.deep.equal(['Primera reunión']);
    });

    it('keeps the feed when what is published has become unreadable', async () => {
      await readyReader();
      const refreshed = store.refresh();
      (await stub.next()).respondJson({ ...feed(), version: '9.0' });
      await refreshed;
      expect(store.state).to.deep.include({ status: 'ready', problem: { kind: 'newer-version', version: '9.0', retryable: false } });
    });

    it('retries by itself, and forgets the problem when it is over', async () => {
      const reader = await readyReader();
      const refreshed = store.refresh();
      (await stub.next()).fail();
      await refreshed;
      world.clock.advance(2_000);
      (await stub.next()).respondJson(feed());
      await reader.until((state) => state.status === 'ready' && !state.problem && !state.refreshing);
      expect(world.clock.pending).to.equal(0);
    });

    it('tells nobody what they know already', async () => {
      const reader = await readyReader();
      const told = reader.states.length;
      const refreshed = store.refresh();
      (await stub.next()).respondJson(feed());
      await refreshed;
      expect(reader.states.slice(told).map((state) => (state as { refreshing: boolean }).refreshing)).to.deep.equal([true, false]);
    });

    it('joins the check that is under way', async () => {
      await readyReader();
      const refreshed = Promise.all([store.refresh(), store.refresh()]);
      (await stub.next()).respondJson(feed());
      await refreshed;
      expect(stub.count()).to.equal(2);
    });

    it('has nothing to retry when nothing went wrong', async () => {
      await readyReader();
      await store.retry();
      expect(stub.count()).to.equal(1);
    });
  });

  describe('when readers leave', () => {
    it('ends the request with the last one', async () => {
      const readers = [new FeedReader(store), new FeedReader(store)];
      const request = await stub.next();
      readers[0]!.leave();
      await world.passTask();
      expect(request.aborted).to.equal(false);
      readers[1]!.leave();
      await world.passTask();
      expect(request.aborted).to.equal(true);
      expect(store.state.status).to.equal('idle');
      expect(world.clock.pending, 'timers').to.equal(0);
      expect(world.watchers.size, 'watchers').to.equal(0);
    });

    it('plans nothing any more', async () => {
      const reader = await failedReader();
      expect(world.clock.pending).to.equal(1);
      reader.leave();
      await world.passTask();
      expect(world.clock.pending).to.equal(0);
    });

    it('goes on for a reader that only moves', async () => {
      new FeedReader(store).leave();
      await settle();
      const reader = new FeedReader(store);
      const request = await stub.next();
      await world.passTask();
      expect(request.aborted).to.equal(false);
      request.respondJson(feed());
      await reader.ready();
      expect(stub.count()).to.equal(1);
    });

    it('counts a reader that leaves twice once', async () => {
      const first = new FeedReader(store);
      const second = new FeedReader(store);
      first.leave();
      first.leave();
      (await stub.next()).respondJson(feed());
      await second.ready();
    });

    it('drops the answer to a request that nobody waits for, even where fetch ignores the signal', async () => {
      const installed = globalThis.fetch;
      const answers: ((response: Response) => void)[] = [];
      globalThis.fetch = () => new Promise((resolve) => answers.push(resolve));
      new FeedReader(store).leave();
      await world.passTask();
      const reader = new FeedReader(store);
      answers[1]!(new Response(JSON.stringify(feed('La nueva'))));
      await reader.ready();
      answers[0]!(new Response(JSON.stringify(feed('La vieja'))));
      await settle();
      globalThis.fetch = installed;
      expect(titles()).to.deep.equal(['La nueva']);
    });

    it('shows what it has at once to who comes back soon, without a request', async () => {
      (await readyReader()).leave();
      await world.passTask();
      world.clock.advance(defaultLimits.age - 1);
      const later = new FeedReader(store);
      expect(titles()).to.deep.equal(['Primera reunión']);
      expect(store.state).to.include({ refreshing: false });
      later.leave();
      expect(stub.count()).to.equal(1);
    });

    it('shows what it has and looks for news when who comes back was away for long', async () => {
      (await readyReader()).leave();
      await world.passTask();
      world.clock.advance(defaultLimits.age);
      new FeedReader(store);
      expect(titles()).to.deep.equal(['Primera reunión']);
      expect(store.state).to.include({ refreshing: true });
    });

    it('does not refresh for nobody', async () => {
      (await readyReader()).leave();
      await world.passTask();
      await store.refresh();
      expect(stub.count()).to.equal(1);
    });
  });

  describe('when the reader comes back to the page', () => {
    it('looks for news after five minutes, not before', async () => {
      await readyReader();
      world.clock.advance(defaultLimits.age - 1);
      world.comeBack('visible');
      expect(stub.count()).to.equal(1);
      world.clock.advance(1);
      world.comeBack('visible');
      expect(store.state).to.include({ refreshing: true });
    });

    it('looks for news sooner when the last check failed for good', async () => {
      await readyReader();
      const refreshed = store.refresh();
      (await stub.next()).status(404);
      await refreshed;
      world.comeBack('visible');
      expect(store.state).to.include({ status: 'ready', refreshing: true });
    });

    it('looks for news when the clock was set back and cannot tell', async () => {
      await readyReader();
      world.clock.time -= 3_600_000;
      world.comeBack('visible');
      expect(store.state).to.include({ refreshing: true });
    });

    it('does not hurry an attempt that is planned already', async () => {
      await failedReader();
      world.comeBack('visible');
      expect(stub.count()).to.equal(1);
    });

    it('tries at once when the network comes back', async () => {
      const reader = await failedReader();
      world.comeBack('online');
      expect(stub.count()).to.equal(2);
      (await stub.next()).respondJson(feed());
      await reader.ready();
      expect(world.clock.pending).to.equal(0);
    });

    it('tries again what lasted, once somebody may have mended it', async () => {
      const reader = new FeedReader(store);
      (await stub.next()).status(404);
      await reader.failed();
      world.comeBack('visible');
      expect(store.state).to.include({ status: 'failed', retrying: true });
    });
  });

  describe('with a copy from an earlier visit', () => {
    const keep = (text: string) => world.copies.set(url, { text, base: 'https://datos.example/v1/feed.json', savedAt: world.clock.now() - 3_600_000 });

    it('keeps each new answer', async () => {
      await readyReader();
      expect(world.copies.get(url)).to.deep.equal({ text: JSON.stringify(feed()), base: url, savedAt: world.clock.now() });
    });

    it('shows the copy, its age and the reason when the network fails', async () => {
      keep(aFeed().withMeeting({ title: 'De ayer' }).text());
      const reader = new FeedReader(store);
      (await stub.next()).fail();
      const state = await reader.ready();
      expect(titles()).to.deep.equal(['De ayer']);
      expect(state).to.deep.include({ saved: true, base: 'https://datos.example/v1/feed.json', checkedAt: world.clock.now() - 3_600_000, problem: { kind: 'unreachable', retryable: true } });
    });

    it('goes from the copy to the real thing', async () => {
      keep(aFeed().withMeeting({ title: 'De ayer' }).text());
      const reader = new FeedReader(store);
      (await stub.next()).fail();
      await reader.ready();
      world.clock.advance(2_000);
      (await stub.next()).respondJson(feed());
      await reader.until((state) => state.status === 'ready' && !state.saved && !state.refreshing);
      expect(titles()).to.deep.equal(['Primera reunión']);
      expect(store.state).to.include({ problem: undefined });
    });

    it('keeps the feed object when the real thing is the copy', async () => {
      keep(JSON.stringify(feed()));
      const reader = new FeedReader(store);
      (await stub.next()).fail();
      const before = await reader.ready();
      const retried = store.retry();
      (await stub.next()).respondJson(feed());
      await retried;
      const after = await reader.ready();
      expect(after.feed).to.equal(before.feed);
      expect(after).to.include({ saved: false, problem: undefined });
    });

    it('does not use the copy when the server answers something else', async () => {
      keep(aFeed().text());
      const reader = new FeedReader(store);
      (await stub.next()).respondJson({ ...feed(), version: '2.0' });
      expect((await reader.failed()).problem.kind).to.equal('newer-version');
    });

    for (const status of [404, 410]) {
      it(`forgets the copy when the publisher took the feed down (${status})`, async () => {
        keep(aFeed().text());
        const reader = new FeedReader(store);
        (await stub.next()).status(status);
        await reader.failed();
        expect(world.copies.size).to.equal(0);
      });
    }

    it('never keeps what is not a readable feed', async () => {
      for (const other of [{ posts: [] }, { ...feed(), version: '2.0' }]) {
        const reader = new FeedReader(store);
        (await stub.next()).respondJson(other);
        await reader.failed();
        reader.leave();
        await world.passTask();
      }
      expect(world.copies.size).to.equal(0);
    });

    it('does without a copy that is damaged', async () => {
      keep('{"version":');
      const reader = new FeedReader(store);
      (await stub.next()).fail();
      expect((await reader.failed()).problem.kind).to.equal('unreachable');
    });

    it('does not wait long for a storage that does not answer', async () => {
      store = new FeedStore(url, { ...world.environment, readCopy: () => new Promise(() => {}) });
      const reader = new FeedReader(store);
      (await stub.next()).fail();
      await settle();
      expect(store.state.status).to.equal('loading');
      world.clock.advance(1_000);
      expect((await reader.failed()).problem.kind).to.equal('unreachable');
    });
  });
});

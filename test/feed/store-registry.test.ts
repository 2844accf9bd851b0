import { expect } from 'chai';
import { feedStore } from '../../src/feed/store-registry.js';
import { aFeed } from '../support/feed-builder.js';
import { FeedReader, settle } from '../support/feed-reader.js';
import { useFetchStub } from '../support/fetch-stub.js';

/** Another copy of the script: the same module evaluated again, as it is when a page embeds it twice. */
const secondCopy = async () => (await import(new URL('../../src/feed/store-registry.ts?copy=2', import.meta.url).href)) as { feedStore: typeof feedStore };

describe('feedStore', () => {
  const stub = useFetchStub();
  const base = 'https://ministerio.example/plan/';

  it('gives one store for one absolute address, however it is written', () => {
    const store = feedStore('one.json', base);
    expect(feedStore('https://ministerio.example/plan/one.json')).to.equal(store);
    expect(feedStore(new URL('https://ministerio.example/x/../plan/one.json#board'), base)).to.equal(store);
    expect(feedStore('one.json?v=2', base)).not.to.equal(store);
    expect(store.url).to.equal('https://ministerio.example/plan/one.json');
  });

  it('takes a relative address from the document', () => {
    expect(feedStore('feed.json').url).to.equal(new URL('feed.json', document.baseURI).href);
  });

  it('asks for nothing until somebody reads', async () => {
    feedStore('two.json', base);
    await settle();
    expect(stub.count()).to.equal(0);
  });

  it('is shared by two copies of the script, which make one request', async () => {
    const other = await secondCopy();
    expect(other.feedStore).not.to.equal(feedStore);
    const readers = [new FeedReader(feedStore('three.json', base)), new FeedReader(other.feedStore('three.json', base))];
    (await stub.next()).respondJson(aFeed().build());
    const [one, two] = await Promise.all(readers.map((reader) => reader.ready()));
    expect(one!.feed).to.equal(two!.feed);
    expect(stub.count()).to.equal(1);
    for (const reader of readers) reader.leave();
  });

  for (const address of ['', 'javascript:alert(1)', 'data:application/json,{}', 'https://', 'https://user:secret@ministerio.example/']) {
    it(`fails with no-address for ${JSON.stringify(address)}`, async () => {
      const reader = new FeedReader(feedStore(address, base));
      expect((await reader.failed()).problem).to.deep.equal({ kind: 'no-address', retryable: false });
      reader.leave();
      expect(stub.count()).to.equal(0);
    });
  }

  it('never throws where there is no document to start from', () => {
    expect(feedStore('feed.json', '').url).to.equal('');
  });
});

describe('the browser around a store', () => {
  const stub = useFetchStub();
  const realNow = Date.now;
  let reader: FeedReader;

  beforeEach(async () => {
    reader = new FeedReader(feedStore(`https://ministerio.example/watch-${Math.random()}.json`));
    (await stub.next()).respondJson(aFeed().build());
    await reader.ready();
  });

  afterEach(() => {
    reader.leave();
    Date.now = realNow;
    Reflect.deleteProperty(document, 'visibilityState');
  });

  const letTimePass = (milliseconds: number) => (Date.now = () => realNow() + milliseconds);
  const show = (visibility: DocumentVisibilityState) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: visibility });
    document.dispatchEvent(new Event('visibilitychange'));
  };

  it('looks for news when an old page becomes visible, not when it is hidden', async () => {
    letTimePass(5 * 60_000);
    show('hidden');
    await settle();
    expect(stub.count()).to.equal(1);
    show('visible');
    await settle();
    expect(stub.count()).to.equal(2);
  });

  it('looks for news when an old page comes out of the back-forward cache, not when a page is first shown', async () => {
    letTimePass(5 * 60_000);
    globalThis.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    await settle();
    expect(stub.count()).to.equal(1);
    globalThis.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await settle();
    expect(stub.count()).to.equal(2);
  });

  it('looks for news when the network comes back and the page is old', async () => {
    globalThis.dispatchEvent(new Event('online'));
    await settle();
    expect(stub.count()).to.equal(1);
    letTimePass(5 * 60_000);
    globalThis.dispatchEvent(new Event('online'));
    await settle();
    expect(stub.count()).to.equal(2);
  });

  it('does not listen any more once nobody reads', async () => {
    reader.leave();
    await new Promise((resolve) => setTimeout(resolve, 0));
    letTimePass(5 * 60_000);
    show('visible');
    globalThis.dispatchEvent(new Event('online'));
    await settle();
    expect(stub.count()).to.equal(1);
  });
});

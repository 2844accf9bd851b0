import { expect } from 'chai';
import { feedStore } from '../../src/feed/store-registry.js';
import type { MgaFeed, MgaFeedChangeEvent, MgaFeedReportEvent } from '../../src/elements/mga-feed/mga-feed.js';
import { aFeed } from '../support/feed-builder.js';
import { settle } from '../support/feed-reader.js';
import { useFetchStub } from '../support/fetch-stub.js';
import { useQuietConsole } from '../support/quiet-console.js';

describe('<mga-feed>', () => {
  const stub = useFetchStub();
  useQuietConsole();
  let place: HTMLElement;
  let address: string;
  let number = 0;
  const heard: string[] = [];
  const onChange = ({ url, state, target }: MgaFeedChangeEvent) => void heard.push(`${(target as Element).id}${url === address ? '' : url} ${state.status}${state.status === 'ready' ? ` ${state.feed.commitments.length}` : ''}`);
  const onReport = ({ url, problems }: MgaFeedReportEvent) => void heard.push(`${url === address ? '' : url} report ${problems.map(({ path }) => path).join()}`);

  before(() => import('../../src/define/mga-feed.js'));
  beforeEach(() => {
    number += 1;
    address = `https://datos.example/feed-${Date.now()}-${number}.json`;
    heard.length = 0;
    place = document.body.appendChild(document.createElement('div'));
    place.addEventListener('mga-feed-change', onChange);
    place.addEventListener('mga-feed-report', onReport);
  });
  afterEach(async () => {
    place.remove();
    await settle();
    await caches.delete('mga-widgets:feeds:1');
  });

  const put = async (src?: string) => {
    const element = document.createElement('mga-feed');
    if (src !== undefined) element.setAttribute('src', src);
    place.append(element);
    await element.updateComplete;
    return element;
  };
  const answer = async (json: unknown, url = address) => {
    (await stub.next(url)).respondJson(json);
    await settle();
  };
  const feed = (updated = '2026-06-01T00:00:00Z', commitments = 1) => aFeed().with({ updated }).withMany('commitments', commitments).build();

  it('gets its feed at once, also when nobody inside asks, and tells what becomes of it', async () => {
    const element = await put(address);
    expect(element.state.status).to.equal('loading');
    await answer(feed());
    expect(element.state).to.deep.include({ status: 'ready', base: address });
    expect(heard).to.deep.equal([' loading', ' ready 1']);
  });

  it('tells of a failure, and of what comes after it', async () => {
    await put(address);
    (await stub.next(address)).status(404);
    await settle();
    const refreshed = feedStore(address).refresh();
    await answer(feed());
    await refreshed;
    expect(heard).to.deep.equal([' loading', ' failed', ' ready 1']);
  });

  it('tells what could not be read, once for each edition', async () => {
    const element = await put(address);
    await answer(aFeed().withCommitment().withBadRecord('commitments', 5).build());
    expect(heard).to.deep.equal([' loading', ' ready 1', ' report /commitments/1']);
    element.remove();
    heard.length = 0;
    const again = element.refresh();
    expect(await again).to.equal(undefined);
  });

  it('looks for news when it is asked to, and tells only if there are any', async () => {
    const element = await put(address);
    await answer(feed());
    heard.length = 0;
    const same = element.refresh();
    (await stub.next(address)).status(304);
    await same;
    expect(heard).to.deep.equal([]);
    const news = element.refresh();
    await answer(feed('2026-07-01T00:00:00Z', 2));
    await news;
    expect(heard).to.deep.equal([' ready 2']);
  });

  it('does not reject when looking for news fails, or there is nowhere to look', async () => {
    const element = await put(address);
    await answer(feed());
    const refreshed = element.refresh();
    (await stub.next(address)).fail();
    await refreshed;
    expect(element.state.status).to.equal('ready');
    await (await put()).refresh();
  });

  it('waits for an address', async () => {
    const element = await put();
    expect(element.state).to.deep.equal({ status: 'idle' });
    expect(heard).to.deep.equal([]);
    element.src = address;
    await element.updateComplete;
    await answer(feed());
    expect(heard).to.deep.equal([' loading', ' ready 1']);
  });

  it('keeps an address that was set before the page knew it', async () => {
    const tag = `mga-feed-late-${number}`;
    const element = document.createElement(tag) as MgaFeed;
    element.src = address;
    place.append(element);
    customElements.define(tag, class extends (customElements.get('mga-feed') as typeof MgaFeed) {});
    await answer(feed());
    expect(heard).to.deep.equal([' loading', ' ready 1']);
  });

  it('fails at an address that cannot be used, without asking anybody', async () => {
    const element = await put('javascript:alert(1)');
    expect(element.state).to.deep.include({ status: 'failed' });
    expect(stub.count()).to.equal(0);
  });

  it('changes its feed for another, and tells nothing more of the old one', async () => {
    const element = await put(address);
    const old = await stub.next(address);
    const other = `${address}?2`;
    element.src = other;
    await element.updateComplete;
    old.respondJson(feed());
    await answer(feed('2026-06-01T00:00:00Z', 3), other);
    expect(heard).to.deep.equal([' loading', `${other} loading`, `${other} ready 3`]);
  });

  it('shares one request with others of the same address', async () => {
    await put(address);
    await put(address);
    await answer(feed());
    expect(stub.count(address)).to.equal(1);
    expect(heard.filter((line) => line === ' ready 1')).to.have.length(2);
  });

  it('lets its request go when it leaves, and has its feed again when it is back', async () => {
    const element = await put(address);
    const request = await stub.next(address);
    element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    expect(request.aborted).to.equal(true);
    expect(element.state).to.deep.equal({ status: 'idle' });
    place.append(element);
    await answer(feed());
    expect(element.state.status).to.equal('ready');
  });

  it('keeps its request when it is moved', async () => {
    const element = await put(address);
    const request = await stub.next(address);
    place.appendChild(document.createElement('section')).append(element);
    await new Promise((resolve) => setTimeout(resolve));
    expect(request.aborted).to.equal(false);
    request.respondJson(feed());
    await settle();
    expect(element.state.status).to.equal('ready');
    expect(stub.count(address)).to.equal(1);
  });

  it('is not in the way of what is in it', async () => {
    const element = await put(address);
    element.innerHTML = '<p>Contenido</p>';
    expect(getComputedStyle(element).display).to.equal('contents');
    expect(element.firstElementChild!.checkVisibility()).to.equal(true);
  });
});

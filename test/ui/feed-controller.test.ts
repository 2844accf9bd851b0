import { expect } from 'chai';
import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { CollectionName, FeedDocument } from '../../src/domain/feed.js';
import { dayIn } from '../../src/domain/zone-clock.js';
import { feedStore } from '../../src/feed/store-registry.js';
import { FeedController } from '../../src/ui/feed-controller.js';
import type { MgaFeedReportEvent } from '../../src/ui/events.js';
import { aFeed, aPage } from '../support/feed-builder.js';
import { settle } from '../support/feed-reader.js';
import { useFetchStub } from '../support/fetch-stub.js';
import { useQuietConsole } from '../support/quiet-console.js';

/** Says in a word where its feed stands: the titles of its commitments once there is one. */
class FeedProbe extends LitElement {
  @property() feed?: string;
  @property({ attribute: 'as-of' }) asOf?: string;
  static readonly collections: readonly CollectionName[] = ['commitments'];
  readonly controller = new FeedController(this, FeedProbe.collections);
  updates = 0;
  override render() {
    this.updates += 1;
    const { state, feed } = this.controller;
    return html`${state.status === 'failed' ? state.problem.kind : (feed?.commitments.map(({ title }) => title).join(', ') ?? state.status)}`;
  }
}

describe('the feed of a widget', () => {
  const stub = useFetchStub();
  const quiet = useQuietConsole();
  let place: HTMLElement;
  let number = 0;
  /** Addresses of this test; the page keeps one store for each. */
  let one: string;
  let other: string;

  before(() => customElements.define('feed-probe', FeedProbe));
  beforeEach(() => {
    number += 1;
    [one, other] = ['one', 'other'].map((name) => `https://datos.example/${name}-${Date.now()}-${number}.json`) as [string, string];
    place = document.body.appendChild(document.createElement('div'));
  });
  afterEach(async () => {
    place.remove();
    await settle();
    await caches.delete('mga-widgets:feeds:1');
  });

  const put = (attributes: Record<string, string> = {}, into: ParentNode = place, tag = 'feed-probe') => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    into.append(element);
    return element as FeedProbe;
  };
  const says = async (probe: FeedProbe) => {
    await settle();
    await probe.updateComplete;
    return probe.shadowRoot!.textContent;
  };
  const titled = (title: string): FeedDocument => aFeed().withCommitment({ title }).build();
  const answer = async (address: string, document: unknown) => {
    (await stub.next(address)).respondJson(document);
    await settle();
  };

  // First of all, while this page does not know <mga-feed> yet.
  describe('when the page knows the widget before <mga-feed>', () => {
    it('comes from it once it is known; until then there is nothing to complain of', async () => {
      expect(customElements.get('mga-feed')).to.equal(undefined);
      const provider = place.appendChild(document.createElement('mga-feed'));
      provider.setAttribute('src', one);
      const probe = put({}, provider);
      const shadow = provider.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
      const deep = put({}, shadow);
      const gone = put({}, provider);
      gone.remove();
      const own = put({ feed: other }, provider);
      const outside = put();
      expect([await says(probe), await says(deep), await says(outside)]).to.deep.equal(['idle', 'idle', 'no-address']);
      expect(stub.count(one)).to.equal(0);

      await import('../../src/define/mga-feed.js');
      await answer(one, titled('Uno'));
      await answer(other, titled('Otro'));
      expect([await says(probe), await says(deep), await says(own), await says(outside), await says(gone)]).to.deep.equal(['Uno', 'Uno', 'Otro', 'no-address', 'idle']);
      expect(stub.count(one)).to.equal(1);
    });
  });

  describe('of its own', () => {
    it('is loaded from its attribute, with one request for two widgets', async () => {
      const probes = [put({ feed: one }), put({ feed: one })];
      await Promise.all(probes.map(says));
      await answer(one, titled('Uno'));
      expect(await Promise.all(probes.map(says))).to.deep.equal(['Uno', 'Uno']);
      expect(stub.count()).to.equal(1);
    });

    it('may be relative to the page', async () => {
      const name = `relative-${Date.now()}.json`;
      const probe = put({ feed: name });
      await answer(new URL(name, document.baseURI).href, titled('Cerca'));
      expect(await says(probe)).to.equal('Cerca');
      expect(probe.controller.base).to.equal(new URL(name, document.baseURI).href);
    });

    it('comes before that of the <mga-feed> around it, which takes over when it is taken away', async () => {
      const provider = put({ src: other }, place, 'mga-feed');
      const probe = put({ feed: one }, provider);
      await answer(one, titled('Propio'));
      await answer(other, titled('De afuera'));
      expect(await says(probe)).to.equal('Propio');
      probe.removeAttribute('feed');
      expect(await says(probe)).to.equal('De afuera');
      probe.feed = '';
      expect(await says(probe)).to.equal('De afuera');
    });

    it('is forgotten for another, whichever answers last', async () => {
      const probe = put({ feed: one });
      await says(probe);
      const late = await stub.next(one);
      probe.feed = other;
      await answer(other, titled('Nuevo'));
      late.respondJson(titled('Viejo'));
      expect(await says(probe)).to.equal('Nuevo');
    });

    it('works the same when it was set before the page knew the widget', async () => {
      const tag = `feed-probe-late-${number}`;
      const probe = document.createElement(tag) as FeedProbe;
      probe.feed = one;
      place.append(probe);
      await settle();
      customElements.define(tag, class extends FeedProbe {});
      await answer(one, titled('Antes'));
      expect(await says(probe)).to.equal('Antes');
    });

    it('works the same when it is set after the widget came', async () => {
      const probe = put();
      expect(await says(probe)).to.equal('no-address');
      probe.feed = one;
      await answer(one, titled('Después'));
      expect(await says(probe)).to.equal('Después');
    });

    for (const address of ['javascript:alert(1)', 'data:application/json,{}', 'https://user:secret@datos.example/feed.json', 'http://[']) {
      it(`is not asked for at ${address}`, async () => {
        const probe = put({ feed: address });
        expect(await says(probe)).to.equal('no-address');
        expect(stub.count()).to.equal(0);
      });
    }

    it('is missing where there is no address, which is said without asking anybody', async () => {
      expect(await says(put())).to.equal('no-address');
      expect(stub.count()).to.equal(0);
    });
  });

  describe('of the <mga-feed> around it', () => {
    it('is the nearest one’s', async () => {
      const outer = put({ src: one }, place, 'mga-feed');
      const inner = put({ src: other }, outer, 'mga-feed');
      const probe = put({}, inner);
      await answer(one, titled('Lejos'));
      await answer(other, titled('Cerca'));
      expect(await says(probe)).to.equal('Cerca');
    });

    it('comes through shadow roots', async () => {
      const provider = put({ src: one }, place, 'mga-feed');
      const shadow = provider.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
      const probe = put({}, shadow);
      await answer(one, titled('Uno'));
      expect(await says(probe)).to.equal('Uno');
    });

    it('comes when that one is given its address, and another when it is given another', async () => {
      const provider = put({}, place, 'mga-feed');
      const probe = put({}, provider);
      expect(await says(probe)).to.equal('no-address');
      provider.setAttribute('src', one);
      await answer(one, titled('Uno'));
      expect(await says(probe)).to.equal('Uno');
      provider.setAttribute('src', other);
      await answer(other, titled('Otro'));
      expect(await says(probe)).to.equal('Otro');
    });

    it('is left for the next one’s when the widget is moved, and for none when it is moved out', async () => {
      const providers = [put({ src: one }, place, 'mga-feed'), put({ src: other }, place, 'mga-feed')] as const;
      const probe = put({}, providers[0]);
      await answer(one, titled('Uno'));
      await answer(other, titled('Otro'));
      expect(await says(probe)).to.equal('Uno');
      providers[1].append(probe);
      expect(await says(probe)).to.equal('Otro');
      const { updates } = probe;
      providers[0].setAttribute('src', `${one}?2`);
      await answer(`${one}?2`, titled('Uno, otra vez'));
      expect(await says(probe)).to.equal('Otro');
      expect(probe.updates, 'the old one is nobody’s business').to.equal(updates);
      place.append(probe);
      expect(await says(probe)).to.equal('no-address');
      providers[0].append(probe);
      expect(await says(probe)).to.equal('Uno, otra vez');
    });

    it('stays when the <mga-feed> is moved with what is in it', async () => {
      const provider = put({ src: one }, place, 'mga-feed');
      const probe = put({}, provider);
      await answer(one, titled('Uno'));
      place.appendChild(document.createElement('section')).append(provider);
      expect(await says(probe)).to.equal('Uno');
      const refreshed = feedStore(one).refresh();
      await answer(one, { ...titled('Uno, más tarde'), updated: '2026-07-01T00:00:00Z' });
      await refreshed;
      expect(await says(probe)).to.equal('Uno, más tarde');
    });
  });

  describe('draws the widget', () => {
    it('when its own collections change, and not for the pages of another', async () => {
      const probe = put({ feed: one });
      const reader = feedStore(one);
      reader.require(['proposals']);
      const leave = reader.subscribe(() => undefined);
      await answer(one, aFeed().withCommitment({ title: 'Uno' }).withPages('proposals', { href: `pages-${number}.json`, count: 3 }).build());
      const page = await stub.next(new URL(`pages-${number}.json`, one).href);
      await says(probe);
      const { updates } = probe;
      page.respondJson(aPage('proposals', 1, { next: `pages-${number}b.json` }));
      const last = await stub.next(new URL(`pages-${number}b.json`, one).href);
      expect(await says(probe)).to.equal('Uno');
      expect(probe.updates).to.equal(updates);
      last.respondJson(aPage('proposals', 2, { first: 2 }));
      await says(probe);
      leave();
    });

    it('again after a failure, when it is asked to', async () => {
      const probe = put({ feed: one });
      await says(probe);
      (await stub.next(one)).status(404);
      expect(await says(probe)).to.equal('http');
      probe.controller.retry();
      await answer(one, titled('Por fin'));
      expect(await says(probe)).to.equal('Por fin');
    });
  });

  describe('what could not be read of it', () => {
    const bad = () => aFeed().withCommitment({ title: 'Bueno' }).withBadRecord('commitments', 5).build();

    const listen = (target: EventTarget) => {
      const heard: MgaFeedReportEvent[] = [];
      target.addEventListener('mga-feed-report', (event) => heard.push(event as MgaFeedReportEvent));
      return heard;
    };

    it('is told once to the page for each widget, and once to the console for all', async () => {
      quiet.expect(/1 problem/);
      const heard = listen(place);
      const probes = [put({ feed: one }), put({ feed: one })];
      await Promise.all(probes.map(says));
      await answer(one, bad());
      await Promise.all(probes.map(says));
      expect(heard.map(({ url, problems, target }) => [url, problems[0]!.path, target])).to.deep.equal(probes.map((probe) => [one, '/commitments/1', probe]));
      expect(quiet.heard).to.have.length(1);
    });

    it('is told by a widget that comes when the feed is already there, and not again when it is moved', async () => {
      quiet.expect(/1 problem/);
      const first = put({ feed: one });
      await says(first);
      await answer(one, bad());
      const heard = listen(place);
      const second = put({ feed: one });
      expect(await says(second)).to.equal('Bueno');
      expect(heard.map(({ target }) => target)).to.deep.equal([second]);
      place.appendChild(document.createElement('section')).append(second);
      await says(second);
      expect(heard).to.have.length(1);
    });

    it('is told by the <mga-feed> for those inside it', async () => {
      quiet.expect(/1 problem/);
      const provider = put({ src: one }, place, 'mga-feed');
      const heard = listen(place);
      const probe = put({}, provider);
      await answer(one, bad());
      await says(probe);
      expect(heard.map(({ target }) => target)).to.deep.equal([provider]);
      expect(quiet.heard, 'the developer is told too').to.have.length(1);
    });
  });

  describe('has a day', () => {
    it('given by the page, when it is one', async () => {
      const probe = put({ 'as-of': '2026-06-01' });
      expect(probe.controller.today).to.equal('2026-06-01');
    });

    for (const wrong of ['', '2026', '2026-6-1', '2026-02-30', '2026-13-01', 'ayer']) {
      it(`that is today when the page says "${wrong}"`, () => {
        expect(put({ 'as-of': wrong }).controller.today).to.equal(dayIn('UTC', new Date()));
      });
    }

    it('in the zone of the feed', async () => {
      for (const [address, zone] of [[one, 'Pacific/Kiritimati'], [other, 'Nowhere/Land']] as const) {
        const probe = put({ feed: address });
        await answer(address, { ...titled('Uno'), timeZone: zone });
        await says(probe);
        expect(probe.controller.today).to.equal(dayIn(zone, new Date()));
      }
    });
  });

  it('is let go with the widget, and its request with the last', async () => {
    const probes = [put({ feed: one }), put({ feed: one })] as const;
    await Promise.all(probes.map(says));
    const request = await stub.next(one);
    probes[0].remove();
    await settle();
    await new Promise((resolve) => setTimeout(resolve));
    expect(request.aborted).to.equal(false);
    probes[1].remove();
    await new Promise((resolve) => setTimeout(resolve));
    expect(request.aborted).to.equal(true);
  });
});

import { expect } from 'chai';
import type { FeedDocument } from '../../src/domain/feed.js';
import { feedStore } from '../../src/feed/store-registry.js';
import { feedMessages } from '../../src/i18n/feed.js';
import { axeViolations } from './axe-violations.js';
import { button, composedElements, controls, deepActiveElement, isDrawn, readableText } from './composed-tree.js';
import { aFeed } from './feed-builder.js';
import { settle } from './feed-reader.js';
import { useFetchStub } from './fetch-stub.js';
import { expectPublished } from './manifest.js';
import { useQuietConsole } from './quiet-console.js';
import { nextTask, until } from './until.js';

export { nextTask, until };

/** What is particular of an element; everything else about it is the same for all. */
export interface ElementContract {
  tag: string;
  /** Registers the element, as `define/mga-x.js` does. */
  define: () => Promise<unknown>;
  /** Attributes it has on a page, besides `feed`. */
  attributes?: Record<string, string>;
  /** A feed that has something for it. */
  feed: FeedDocument;
  /** What a person reads once that feed is there. */
  readyText: string;
  /** What a person reads when the feed has nothing for it. */
  emptyText: string;
  /** A collection it shows, to which a record that cannot be read is added. */
  collection: 'commitments' | 'meetings' | 'consultations' | 'proposals' | 'bulletins' | 'plans' | 'documents' | 'prioritizations' | 'workshopGuides';
}

const fallback = 'Descargue la planilla de la Mesa';
const spanish = feedMessages.es;
/** Names given so far to elements that are defined late; an element may have several contracts. */
let lateTags = 0;

/** The life every element leads, from a page that does not know it yet to a page that lets it go. Registers one test for each point. */
export function elementContract({ tag, define, attributes = {}, feed, readyText, emptyText, collection }: ElementContract): void {
  describe(`<${tag}>`, () => {
    const stub = useFetchStub();
    const quiet = useQuietConsole();
    let place: HTMLElement;
    let address: string;
    let number = 0;

    before(async () => {
      await define();
      await import('../../src/define/mga-feed.js');
    });

    beforeEach(() => {
      number += 1;
      // A new address each time: the page keeps one store for each.
      address = `https://datos.example/${tag}/${Date.now()}-${number}/feed.json`;
      document.documentElement.lang = 'es-CL';
      place = document.body.appendChild(document.createElement('div'));
    });

    afterEach(async () => {
      place.remove();
      await nextTask();
      document.documentElement.removeAttribute('lang');
    });

    const create = (own: Record<string, string> = { feed: address }): HTMLElement => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries({ ...attributes, ...own })) element.setAttribute(name, value);
      return element;
    };
    const put = (own?: Record<string, string>, into: ParentNode = place): HTMLElement => {
      const element = create(own);
      into.append(element);
      return element;
    };
    const answer = async (document: unknown = feed) => (await stub.next(address)).respondJson(document);
    const reads = (element: Element, text: string) => until(() => readableText(element).includes(text), () => `"${text}" in "${readableText(element).slice(0, 500)}"`);
    const isReady = (element: Element) => reads(element, readyText);
    const putReady = async (): Promise<HTMLElement> => {
      const element = put();
      await answer();
      await isReady(element);
      return element;
    };
    const putFailed = async (): Promise<HTMLElement> => {
      const element = put();
      (await stub.next(address)).status(404);
      await reads(element, spanish.failed.http);
      return element;
    };
    const showsNoContent = (element: Element) => {
      expect(readableText(element)).not.to.include(readyText);
      expect(readableText(element)).not.to.include(emptyText);
    };
    const root = (element: Element) => element.shadowRoot!.querySelector('[part~="base"]')!;

    describe('before there is data', () => {
      it('shows that it is loading, and nothing as if it were data', async () => {
        const element = put();
        await stub.next(address);
        await reads(element, spanish.loading);
        showsNoContent(element);
        expect(root(element).getAttribute('aria-busy')).to.equal('true');
        expect(await axeViolations(place)).to.deep.equal([]);
      });

      it('keeps a box while it is loading, which is not read aloud', async () => {
        const element = put();
        await reads(element, spanish.loading);
        const skeleton = element.shadowRoot!.querySelector('[part~="skeleton"]')!;
        expect(skeleton.getBoundingClientRect().height).to.be.greaterThan(40);
        expect(skeleton.getAttribute('aria-hidden')).to.equal('true');
      });

      it('says that it has no address when it has none', async () => {
        const element = put({});
        await reads(element, spanish.failed['no-address']);
        showsNoContent(element);
        expect(button(element, spanish.retry), 'nothing to retry').to.equal(undefined);
        expect(stub.count()).to.equal(0);
        expect(await axeViolations(place)).to.deep.equal([]);
      });

      it('says the same for an address that cannot be used', async () => {
        await reads(put({ feed: 'javascript:alert(1)' }), spanish.failed['no-address']);
      });
    });

    describe('when the feed cannot be had', () => {
      it('says what happened and shows nothing as if it were data', async () => {
        const element = await putFailed();
        expect(readableText(element)).to.include(spanish.httpStatus(404));
        showsNoContent(element);
        expect(await axeViolations(place)).to.deep.equal([]);
      });

      it('is retried with its button, which keeps the focus meanwhile, and recovers', async () => {
        const element = await putFailed();
        const retry = button(element, spanish.retry)!;
        retry.focus();
        retry.click();
        await until(() => Boolean(button(element, spanish.retrying)), () => readableText(element));
        expect(deepActiveElement()).to.equal(button(element, spanish.retrying));
        await answer();
        await isReady(element);
        expect(readableText(element)).not.to.include(spanish.failed.http);
      });

      const faults: [name: string, body: string, sentence: string][] = [
        ['a login page', '<!doctype html><title>Ingreso</title>', spanish.failed['not-json']],
        ['another document', '{"posts":[]}', spanish.failed['not-a-feed']],
        ['a newer version of the format', JSON.stringify({ ...feed, version: '9.0' }), spanish.failed['newer-version']],
      ];
      for (const [name, body, sentence] of faults) {
        it(`says so when it gets ${name}`, async () => {
          const element = put();
          (await stub.next(address)).respondText(body);
          await reads(element, sentence);
        });
      }
    });

    describe('with data', () => {
      it('shows it', async () => {
        const element = await putReady();
        expect(root(element).getAttribute('aria-busy')).to.equal('false');
        expect(readableText(element)).not.to.include(spanish.loading);
        expect(await axeViolations(place)).to.deep.equal([]);
      });

      it('has the attributes, parts and custom properties that custom-elements.json publishes', async () => {
        await expectPublished(await putReady());
      });

      it('says so when there is nothing for it', async () => {
        const element = put();
        await answer(aFeed().build());
        await reads(element, emptyText);
        expect(await axeViolations(place)).to.deep.equal([]);
      });

      it('keeps showing it, with its age and the reason, when a later check fails', async () => {
        const element = await putReady();
        const refreshed = feedStore(address).refresh();
        (await stub.next(address)).status(404);
        await refreshed;
        await reads(element, spanish.failed.http);
        expect(readableText(element)).to.include(readyText);
        expect(button(element, spanish.retry)).not.to.equal(undefined);
        expect(await axeViolations(place)).to.deep.equal([]);
      });

      it('shows a newer edition when there is one', async () => {
        const element = await putReady();
        const refreshed = feedStore(address).refresh();
        await answer({ ...aFeed().build(), updated: '2026-07-01T00:00:00Z' });
        await refreshed;
        await reads(element, emptyText);
      });

      it('shows the good records beside a bad one, and says which it left out', async () => {
        quiet.expect(/mga-widgets: \d+ problem/);
        const element = put();
        await answer({ ...feed, unknown: { fields: 1 }, [collection]: [...(feed[collection] as unknown[]), null, 'x', {}] });
        await isReady(element);
        await reads(element, spanish.unreadable(3));
        expect(await axeViolations(place)).to.deep.equal([]);
      });

      it('says that the data is invented when it is', async () => {
        const element = put();
        await answer({ ...feed, demonstration: true });
        await reads(element, spanish.demonstration);
      });

      it('speaks the language of the page around it, also when it changes', async () => {
        place.lang = 'en';
        const element = await putReady();
        const english = readableText(element);
        place.lang = 'es-CL';
        await until(() => readableText(element) !== english, () => readableText(element));
      });
    });

    describe('on a page', () => {
      it('takes the feed of the mga-feed around it', async () => {
        const provider = place.appendChild(document.createElement('mga-feed'));
        provider.setAttribute('src', address);
        const element = put({}, provider);
        await answer();
        await isReady(element);
      });

      it('takes the feed of the mga-feed it is moved into', async () => {
        const provider = place.appendChild(document.createElement('mga-feed'));
        provider.setAttribute('src', address);
        const element = put({});
        await reads(element, spanish.failed['no-address']);
        provider.append(element);
        await answer();
        await isReady(element);
      });

      it('makes one request together with another one', async () => {
        const elements = [put(), put()];
        await answer();
        await Promise.all(elements.map(isReady));
        expect(stub.count(address)).to.equal(1);
      });

      it('works inside the shadow root of another component', async () => {
        const shadow = place.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
        const element = put({ feed: address }, shadow);
        await answer();
        await isReady(element);
      });

      it('keeps properties that were set before the page knew it', async () => {
        const late = `${tag}-late-${(lateTags += 1)}`;
        const element = document.createElement(late) as HTMLElement & { feed?: string };
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        element.feed = address;
        place.append(element);
        await settle();
        customElements.define(late, class extends (customElements.get(tag) as typeof HTMLElement) {});
        await answer();
        await isReady(element);
      });

      it('takes a feed that is set after it was put on the page', async () => {
        const element = put({});
        await reads(element, spanish.failed['no-address']);
        (element as HTMLElement & { feed?: string }).feed = address;
        await answer();
        await isReady(element);
      });

      it('forgets the old feed when it is given another, whichever answers last', async () => {
        const element = put({ feed: `${address}?old` });
        const old = await stub.next(`${address}?old`);
        element.setAttribute('feed', address);
        await answer(aFeed().build());
        await reads(element, emptyText);
        old.respondJson(feed);
        await settle();
        expect(readableText(element)).to.include(emptyText).and.not.to.include(readyText);
      });

      it('keeps its data when it is moved, without asking again', async () => {
        const element = await putReady();
        place.appendChild(document.createElement('section')).append(element);
        await isReady(element);
        await nextTask();
        await isReady(element);
        expect(stub.count(address)).to.equal(1);
      });

      it('goes on loading when it is moved', async () => {
        const element = put();
        const request = await stub.next(address);
        place.appendChild(document.createElement('section')).append(element);
        await nextTask();
        expect(request.aborted).to.equal(false);
        request.respondJson(feed);
        await isReady(element);
        expect(stub.count(address)).to.equal(1);
      });

      it('ends its request when it is removed', async () => {
        const element = put();
        const request = await stub.next(address);
        element.remove();
        await nextTask();
        expect(request.aborted).to.equal(true);
      });

      it('lives again when it is put back', async () => {
        const element = await putReady();
        element.remove();
        await nextTask();
        place.append(element);
        await isReady(element);
        const refreshed = feedStore(address).refresh();
        await answer({ ...aFeed().build(), updated: '2026-07-01T00:00:00Z' });
        await refreshed;
        await reads(element, emptyText);
      });

      it('loads when it is put back after it was removed too soon', async () => {
        const element = put();
        await stub.next(address);
        element.remove();
        await nextTask();
        place.append(element);
        await answer();
        await isReady(element);
      });
    });

    describe('with something of the page inside', () => {
      const putWithFallback = () => {
        const element = create();
        element.innerHTML = `<a href="#planilla">${fallback}</a>`;
        place.append(element);
        return element;
      };

      it('leaves it in view until there is data, then takes its place', async () => {
        const element = putWithFallback();
        await stub.next(address).then(async (request) => {
          await reads(element, spanish.loading);
          expect(readableText(element)).to.include(fallback);
          expect(element.shadowRoot!.querySelector('[part~="skeleton"]'), 'no skeleton beside it').to.equal(null);
          request.respondJson(feed);
        });
        await isReady(element);
        expect(readableText(element)).not.to.include(fallback);
      });

      it('leaves it in view when the feed cannot be had', async () => {
        const element = putWithFallback();
        (await stub.next(address)).status(404);
        await reads(element, spanish.failed.http);
        expect(readableText(element)).to.include(fallback);
        expect(await axeViolations(place)).to.deep.equal([]);
      });
    });

    describe('in its space', () => {
      for (const direction of ['ltr', 'rtl'] as const) {
        it(`fits in 320 px (${direction}), with targets of 24 px`, async () => {
          place.dir = direction;
          Object.assign(place.style, { inlineSize: '320px' });
          const element = await putReady();
          expect(getComputedStyle(root(element)).direction).to.equal(direction);
          expect(overflowing(element)).to.deep.equal([]);
          expect(await smallTargets(element)).to.deep.equal([]);
          expect(await axeViolations(place)).to.deep.equal([]);
        });
      }

      it('follows the direction of the page when it changes', async () => {
        const element = await putReady();
        place.dir = 'rtl';
        await until(() => getComputedStyle(root(element)).direction === 'rtl', () => 'still left to right');
      });

      it('is legible on a dark page', async () => {
        Object.assign(place.style, { colorScheme: 'dark', background: '#12161b', color: '#eef1f4' });
        await putReady();
        expect(await axeViolations(place)).to.deep.equal([]);
      });

      it('is as tall with larger text as the text needs, and stays in 320 px', async () => {
        Object.assign(place.style, { inlineSize: '320px' });
        document.documentElement.classList.add('a11y-font-2', 'a11y-contrast');
        try {
          const element = await putReady();
          expect(overflowing(element)).to.deep.equal([]);
        } finally {
          document.documentElement.classList.remove('a11y-font-2', 'a11y-contrast');
        }
      });
    });
  });
}

/** Parts that stick out sideways, unless something around them scrolls or cuts on purpose. */
export function overflowing(element: HTMLElement): string[] {
  const { left, right } = element.getBoundingClientRect();
  const isContained = (part: Element): boolean => {
    for (let around = part.parentElement; around; around = around.parentElement) if (getComputedStyle(around).overflowX !== 'visible') return true;
    return false;
  };
  return [...composedElements(element)]
    .filter((part) => isDrawn(part) && !isContained(part) && !part.classList.contains('visually-hidden'))
    .filter((part) => {
      const box = part.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
    })
    .map((part) => `${part.localName}.${part.className} ${part.textContent.trim().slice(0, 40)}`);
}

/** Controls with less than 24 by 24 px to hit (WCAG 2.5.8), labels and stretched boxes included; what stands inside a sentence is excepted by the rule. */
export async function smallTargets(element: HTMLElement): Promise<string[]> {
  const small = () => controls(element).filter((control) => getComputedStyle(control).display !== 'inline' && !isHitAround(control, 11.5));
  // Looking moves the page, and what is only drawn in view takes its place a frame later: a target is small if it stays so.
  for (let look = 0; look < 10 && small().length > 0; look += 1) await new Promise(requestAnimationFrame);
  return small().map((control) => `${control.localName} ${control.textContent.trim().slice(0, 40)}`);
}

function isHitAround(control: HTMLElement, distance: number): boolean {
  const target = control.closest('label') ?? control;
  target.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = target.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const around = [[x - distance, y], [x + distance, y], [x, y - distance], [x, y + distance]] as const;
  return around.every(([across, down]) => {
    const hit = (control.getRootNode() as ShadowRoot).elementFromPoint(across, down);
    return target.contains(hit);
  });
}

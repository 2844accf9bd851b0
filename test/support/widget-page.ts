import type { FeedDocument } from '../../src/domain/feed.js';
import { readableText } from './composed-tree.js';
import { until } from './element-contract.js';
import { type FetchStub, type StubbedRequest, useFetchStub } from './fetch-stub.js';
import { useQuietConsole } from './quiet-console.js';

let number = 0;

/** A page with one widget on it, for the tests of the surrounding `describe`: in Spanish, quiet, and cleared away after each test. */
export function useWidgetPage(tag: string, define: () => Promise<unknown>): {
  /** Puts the widget with this feed and these attributes, and waits until it shows it. */
  show: (feed: FeedDocument, attributes?: Record<string, string>) => Promise<HTMLElement>;
  /** Answers the next request for this address. */
  answer: (url: string, json: unknown) => Promise<void>;
  /** The next request for this address, to be answered by hand; waits for one to come. */
  request: (url: string) => Promise<StubbedRequest>;
  /** Answers every request from now on that nobody waits for; see `FetchStub`. */
  serve: FetchStub['serve'];
  /** How many requests there have been since the test began. */
  requests: () => number;
  /** Lets the test hear a warning like this one. */
  expectWarning: (pattern: RegExp) => void;
} {
  const stub = useFetchStub();
  const quiet = useQuietConsole();
  let place: HTMLElement;
  let address: string;

  before(define);
  beforeEach(() => {
    address = location.href;
    place = document.body.appendChild(document.createElement('div'));
    place.lang = 'es-CL';
  });
  afterEach(() => {
    place.remove();
    history.replaceState(null, '', address);
  });

  return {
    request: (url) => stub.next(url),
    requests: () => stub.count(),
    serve: (answer) => stub.serve(answer),
    expectWarning: quiet.expect,
    answer: async (url, json) => (await stub.next(url)).respondJson(json),
    show: async (feed, { lang, ...attributes } = {}) => {
      number += 1;
      if (lang) place.lang = lang;
      const widget = document.createElement(tag);
      // A new address each time: the page keeps one store for each.
      const url = `https://datos.example/${tag}/${Date.now()}-${number}.json`;
      for (const [name, value] of Object.entries({ feed: url, 'as-of': '2026-06-01', ...attributes })) widget.setAttribute(name, value);
      place.append(widget);
      (await stub.next(url)).respondJson(feed);
      await until(() => widget.shadowRoot?.querySelector('[part~="base"]')?.getAttribute('aria-busy') === 'false', () => readableText(widget));
      return widget;
    },
  };
}

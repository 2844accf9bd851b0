import { expect } from 'chai';
import type { FeedDocument } from '../../src/domain/feed.js';
import { readableText } from '../support/composed-tree.js';
import { until } from '../support/element-contract.js';
import { aFeed } from '../support/feed-builder.js';
import { settle } from '../support/feed-reader.js';
import { useFetchStub } from '../support/fetch-stub.js';
import { useQuietConsole } from '../support/quiet-console.js';
import { contracts } from './contracts.js';

/** Both feeds in one: lists one after the other, the first record of each identifier; anything else the second's. */
function together(first: FeedDocument, second: FeedDocument): FeedDocument {
  const merged: Record<string, unknown> = { ...first, ...second };
  for (const [name, list] of Object.entries(first)) {
    const other: unknown = second[name as keyof FeedDocument];
    if (!Array.isArray(list) || !Array.isArray(other)) continue;
    const known = new Set((list as { id: string }[]).map(({ id }) => id));
    merged[name] = [...(list as { id: string }[]), ...(other as { id: string }[]).filter(({ id }) => !known.has(id))];
  }
  return merged as unknown as FeedDocument;
}

describe('widgets that the page knows before the <mga-feed> around them', () => {
  const stub = useFetchStub();
  useQuietConsole();

  it('ask for nothing, and then take its feed, all with one request', async () => {
    await Promise.all(contracts.map(({ define }) => define()));
    expect(customElements.get('mga-feed'), 'this page must not know it yet').to.equal(undefined);
    const provider = document.body.appendChild(document.createElement('mga-feed'));
    provider.setAttribute('src', 'late.json');
    const widgets = contracts.map(({ tag, attributes }) => {
      const widget = provider.appendChild(document.createElement(tag));
      for (const [name, value] of Object.entries(attributes ?? {})) widget.setAttribute(name, value);
      return widget;
    });
    await settle();
    expect(stub.count()).to.equal(0);

    await import('../../src/define/mga-feed.js');
    (await stub.next('late.json')).respondJson(contracts.map(({ feed }) => feed).reduce(together, aFeed().build()));
    // What each shows of so mixed a feed is for its own tests to say.
    for (const widget of widgets) {
      await until(
        () => widget.shadowRoot?.querySelector('[part~="base"][aria-busy="false"]:not(:has(.failed))') !== null,
        () => `${widget.localName}: ${readableText(widget).slice(0, 300)}`,
      );
    }
    expect(stub.count('late.json')).to.equal(1);
    provider.remove();
  });
});

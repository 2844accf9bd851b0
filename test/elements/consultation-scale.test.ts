import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { consultationMessages } from '../../src/i18n/consultation.js';
import { button, composedElements, readableText } from '../support/composed-tree.js';
import { useQuietConsole } from '../support/quiet-console.js';

const t = consultationMessages.es;
const chromium = navigator.userAgent.includes('Chrome/');

/** Bytes and requests for what is beside the feed since the last time this was asked, before compression. */
function fetched(): { bytes: number; requests: number } {
  const entries = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(({ name }) => name.includes('/many-proposals/'));
  performance.clearResourceTimings();
  return { bytes: entries.reduce((sum, { decodedBodySize }) => sum + decodedBodySize, 0), requests: entries.length };
}

/** Heap of the page in bytes, where the browser tells. */
const heap = (): number | undefined => (performance as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize;

describe('a hundred thousand proposals on a phone', function () {
  // Writing them takes its time on a busy machine; it is done once for all engines.
  this.timeout(230_000);
  useQuietConsole();
  let place: HTMLElement;

  before(async () => {
    await import('../../src/define/mga-consultation.js');
    await fetch('/many-proposals/feed.json');
    performance.setResourceTimingBufferSize(2_000);
  });
  beforeEach(async () => {
    // WebKit's driver has no smaller windows.
    await setViewport({ width: 360, height: 740 }).catch(() => undefined);
    place = document.body.appendChild(document.createElement('div'));
    place.lang = 'es-CL';
    place.style.inlineSize = '340px';
    fetched();
  });
  afterEach(async () => {
    place.remove();
    await setViewport({ width: 800, height: 600 }).catch(() => undefined);
  });

  const rows = (element: Element) => [...element.shadowRoot!.querySelectorAll('.ledger > .row')].map((row) => readableText(row));
  const status = (element: Element) => readableText(element.shadowRoot!.querySelector('.count') ?? element);
  /** Milliseconds until it is so. */
  const until = async (condition: () => boolean, found: () => string): Promise<number> => {
    const start = performance.now();
    while (!condition()) {
      if (performance.now() - start > 20_000) throw new Error(`Waited in vain: ${found()}`);
      await new Promise((resolve) => setTimeout(resolve, 4));
    }
    return performance.now() - start;
  };

  it('are shown, searched, filtered and looked up with little of them fetched', async () => {
    const before = heap();
    const figures: string[] = [];
    const step = async (name: string, condition: () => boolean, most: { bytes: number; milliseconds: number }): Promise<void> => {
      const milliseconds = await until(condition, () => `${name}: ${status(element)} ${rows(element)[0] ?? ''}`);
      const { bytes, requests } = fetched();
      figures.push(`${name}: ${Math.round(milliseconds)} ms, ${Math.round(bytes / 1000)} kB in ${requests} requests`);
      expect(bytes, `bytes of ${name}`).to.be.below(most.bytes);
      expect(milliseconds, `time of ${name}`).to.be.below(most.milliseconds);
    };
    const element = document.createElement('mga-consultation');
    element.setAttribute('feed', '/many-proposals/feed.json');
    element.setAttribute('as-of', '2026-06-01');
    place.append(element);
    await step('first rows', () => rows(element).length === 10, { bytes: 100_000, milliseconds: 10_000 });
    await step('their number', () => status(element) === t.shown('10', (100_000).toLocaleString('es-CL'), 100_000), { bytes: 100_000, milliseconds: 10_000 });

    const search = [...composedElements(element)].find((part): part is HTMLInputElement => part.localName === 'input' && (part as HTMLInputElement).type === 'search')!;
    const type = (words: string) => {
      search.value = words;
      search.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const settles = (was: string) => () => status(element) !== was && element.shadowRoot!.querySelector('.ledger')!.getAttribute('aria-busy') === 'false';
    let was = status(element);
    // Index and up to ten pages of twenty proposals for ten rows that are far apart.
    type('plaza árboles');
    await step('search', settles(was), { bytes: 400_000, milliseconds: 10_000 });
    expect(rows(element).length).to.be.greaterThan(0);
    was = status(element);
    element.shadowRoot!.querySelector<HTMLDetailsElement>('[part~="filters"]')!.open = true;
    const theme = [...element.shadowRoot!.querySelectorAll('label')].find((label) => readableText(label).startsWith(t.byTheme))!.querySelector('select')!;
    theme.value = theme.options[1]!.value;
    theme.dispatchEvent(new Event('change', { bubbles: true }));
    await step('filter', settles(was), { bytes: 400_000, milliseconds: 10_000 });
    was = status(element);
    button(element, t.clear)!.click();
    await step('all again', settles(was), { bytes: 1_000, milliseconds: 10_000 });

    const folio = element.shadowRoot!.querySelector<HTMLInputElement>('input[name=folio]')!;
    folio.value = 'mga 000123';
    folio.form!.requestSubmit();
    await step('folio', () => element.shadowRoot!.querySelector('[part~="cited"]') !== null, { bytes: 100_000, milliseconds: 10_000 });
    expect(readableText(element.shadowRoot!.querySelector('[part~="cited"]')!)).to.contain('MGA-000123');

    for (let count = 20; count <= 100; count += 10) {
      button(element, t.more(10))!.click();
      await until(() => rows(element).length === count, () => status(element));
    }
    const { bytes, requests } = fetched();
    figures.push(`a hundred rows: ${Math.round(bytes / 1000)} kB in ${requests} requests`);
    const after = heap();
    if (before !== undefined && after !== undefined) {
      figures.push(`memory: ${Math.round((after - before) / 1e6)} MB more`);
      // All of them take more than 200 MB once they are parsed.
      expect(after - before, 'memory').to.be.below(60e6);
    }
    console.log(`100,000 proposals${chromium ? '' : ` (${navigator.userAgent.includes('Firefox') ? 'Firefox' : 'WebKit'})`}: ${figures.join('; ')}.`);
  });
});

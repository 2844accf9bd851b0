import { expect } from 'chai';
import { until } from '../support/element-contract.js';

/** A page of test/embedding/pages in a frame, and everything that went wrong in it. */
interface ChartPage {
  document: Document;
  window: Window & typeof globalThis;
  wrong: string[];
}

describe('charts of the built files', () => {
  let frame: HTMLIFrameElement;

  /** Opens a page and listens. What a chart does comes later: its place is far below. */
  async function open(page: string): Promise<ChartPage> {
    frame = document.body.appendChild(document.createElement('iframe'));
    Object.assign(frame, { width: '1000', height: '600', src: `/embedding/${page}` });
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const view = frame.contentWindow as ChartPage['window'];
    const wrong: string[] = [];
    view.document.addEventListener('securitypolicyviolation', (event) => wrong.push(`${event.violatedDirective} ${event.blockedURI}`));
    view.addEventListener('error', (event) => wrong.push(`error ${event.message}`));
    view.addEventListener('unhandledrejection', (event) => wrong.push(`unhandled ${String(event.reason)}`));
    for (const level of ['warn', 'error'] as const) view.console[level] = (...words: unknown[]) => void wrong.push(`${level} ${words.join(' ')}`);
    return { document: view.document, window: view, wrong };
  }

  afterEach(() => frame.remove());

  const inside = (page: ChartPage, selector: string) => page.document.querySelector('mga-sector-coverage, mga-commitment-board')?.shadowRoot?.querySelector<HTMLElement>(selector);
  const requests = (page: ChartPage) => page.window.performance.getEntriesByType('resource').filter(({ name }) => name.includes('bar-chart')).length;
  const scrollToEnd = (page: ChartPage) => page.window.scrollTo(0, page.document.documentElement.scrollHeight);
  /** Waits until the page has told its observers what is in view: those that were there before have heard by then. */
  const looked = (page: ChartPage) => new Promise((resolve) => new page.window.IntersectionObserver(resolve).observe(page.document.body));
  const tableIsThere = (page: ChartPage) => {
    const rows = [...inside(page, '[part~="table"]')!.querySelectorAll('tbody tr')].map((row) => row.textContent.replace(/\s+/g, ' ').trim());
    expect(rows).to.deep.equal(['Ciudadanía 0', 'Sector público 1']);
  };

  for (const [policy, query] of [['a strict Content-Security-Policy', ''], ['Trusted Types as well', '?trusted-types']] as const) {
    it(`are fetched when the first is in view and not before, under ${policy}`, async () => {
      const page = await open(`charts.html${query}`);
      await until(() => Boolean(inside(page, '[part~="table"]')), () => page.document.body.textContent);
      await looked(page);
      expect(requests(page)).to.equal(0);
      scrollToEnd(page);
      await until(() => Boolean(inside(page, 'canvas')), () => page.wrong.join('\n'));
      expect(requests(page)).to.equal(1);
      const { width, height } = inside(page, 'canvas')!.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.greaterThan(50);
      tableIsThere(page);
      expect(page.wrong).to.deep.equal([]);
    });
  }

  it('are never fetched by a page without one', async () => {
    const page = await open('no-charts.html');
    await until(() => Boolean(inside(page, '[aria-busy="false"]')), () => page.document.body.textContent);
    scrollToEnd(page);
    await looked(page);
    expect(requests(page)).to.equal(0);
  });

  for (const [what, query] of [['is not the file it was built with', 'tampered-chart'], ['cannot be had', 'missing-chart']] as const) {
    it(`leave the table when their script ${what}, and nothing is an error`, async () => {
      const page = await open(`charts.html?trusted-types&${query}`);
      await until(() => Boolean(inside(page, '[part~="chart"]')), () => page.document.body.textContent);
      scrollToEnd(page);
      await until(() => inside(page, '[part~="chart"]')!.getBoundingClientRect().height === 0, () => page.wrong.join('\n'));
      tableIsThere(page);
      expect(inside(page, 'canvas')).to.equal(null);
      expect(inside(page, '[part~="retry"], [part~="notice"]')).to.equal(null);
      expect(page.wrong).to.deep.equal([]);
    });
  }
});

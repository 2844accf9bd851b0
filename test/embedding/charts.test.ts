import { expect } from 'chai';
import { until } from '../support/element-contract.js';
import { openEmbedded, type EmbeddedPage } from '../support/embedded-page.js';

describe('charts of the built files', () => {
  let page: EmbeddedPage;
  let wrong: string[];

  /** Opens a page and listens to everything that may go wrong. What a chart does comes later: its place is far below. */
  async function open(name: string): Promise<void> {
    page = await openEmbedded(name);
    wrong = page.violations;
    page.window.frameElement!.setAttribute('height', '600');
    page.window.addEventListener('error', (event) => wrong.push(`error ${event.message}`));
    page.window.addEventListener('unhandledrejection', (event) => wrong.push(`unhandled ${String(event.reason)}`));
    for (const level of ['warn', 'error'] as const) page.window.console[level] = (...words: unknown[]) => void wrong.push(`${level} ${words.join(' ')}`);
  }

  afterEach(() => page.close());

  const inside = (selector: string) => page.document.querySelector('mga-sector-coverage, mga-commitment-board')?.shadowRoot?.querySelector<HTMLElement>(selector);
  const requests = () => page.window.performance.getEntriesByType('resource').filter(({ name }) => name.includes('bar-chart')).length;
  const scrollToEnd = () => page.window.scrollTo(0, page.document.documentElement.scrollHeight);
  /** Waits until the page has told its observers what is in view: those that were there before have heard by then. */
  const looked = () => new Promise((resolve) => new page.window.IntersectionObserver(resolve).observe(page.document.body));
  const tableIsThere = () => {
    const rows = [...inside('[part~="table"]')!.querySelectorAll('tbody tr')].map((row) => row.textContent.replace(/\s+/g, ' ').trim());
    expect(rows).to.deep.equal(['Ciudadanía 0', 'Sector público 1']);
  };

  for (const [policy, query] of [['a strict Content-Security-Policy', ''], ['Trusted Types as well', '?trusted-types']] as const) {
    it(`are fetched when the first is in view and not before, under ${policy}`, async () => {
      await open(`charts.html${query}`);
      await until(() => Boolean(inside('[part~="table"]')), () => page.document.body.textContent);
      await looked();
      expect(requests()).to.equal(0);
      scrollToEnd();
      await until(() => Boolean(inside('canvas')), () => wrong.join('\n'));
      expect(requests()).to.equal(1);
      const { width, height } = inside('canvas')!.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.greaterThan(50);
      tableIsThere();
      expect(wrong).to.deep.equal([]);
    });
  }

  it('are never fetched by a page without one', async () => {
    await open('no-charts.html');
    await until(() => Boolean(inside('[aria-busy="false"]')), () => page.document.body.textContent);
    scrollToEnd();
    await looked();
    expect(requests()).to.equal(0);
  });

  for (const [what, query] of [['is not the file it was built with', 'tampered-chart'], ['cannot be had', 'missing-chart']] as const) {
    it(`leave the table when their script ${what}, and nothing is an error`, async () => {
      await open(`charts.html?trusted-types&${query}`);
      await until(() => Boolean(inside('[part~="chart"]')), () => page.document.body.textContent);
      scrollToEnd();
      await until(() => inside('[part~="chart"]')!.getBoundingClientRect().height === 0, () => wrong.join('\n'));
      tableIsThere();
      expect(Boolean(inside('canvas'))).to.equal(false);
      expect(Boolean(inside('[part~="retry"], [part~="notice"]'))).to.equal(false);
      expect(wrong).to.deep.equal([]);
    });
  }
});

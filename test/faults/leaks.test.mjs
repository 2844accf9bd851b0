// Every widget is put on a page and taken off it again, a thousand times: what the browser holds afterwards is what it held before.
// `npm test` does it sixty times. It is Chromium's heap: the other engines do not say what is in theirs.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { contracts } from '../elements/contracts.ts';
import { cannotVisit, openBrowser } from '../portal/visitor.mjs';
import { startPageServer } from './page-server.mjs';
import { full, report } from './report.mjs';

const times = full ? 1_000 : 60;
/** Before these, what is made once for a page (parts, styles, formats) has been made. */
const warmUp = 20;
/** The smallest widget that stays holds some forty nodes and twenty kilobytes. */
const mostPerMount = { bytes: full ? 1_024 : 8_192, listeners: 0.2, nodes: 0.5 };

/** Runs in the page: leaves a widget there, so that it gets what it fetches when it is looked at, such as a chart. */
function put({ tag, attributes, feed }) {
  const element = document.body.appendChild(document.createElement(tag));
  for (const [name, value] of Object.entries({ ...attributes, feed })) element.setAttribute(name, value);
}

/** Runs in the page. */
async function putAndRemove({ tag, attributes, feed }, times) {
  const task = () => new Promise((resolve) => setTimeout(resolve));
  for (let turn = 0; turn < times; turn += 1) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries({ ...attributes, feed, action: '/intake' })) element.setAttribute(name, value);
    document.body.append(element);
    while (element.shadowRoot?.querySelector('[part~="base"]')?.getAttribute('aria-busy') !== 'false') await task();
    // A page may keep something of it: the test of the test.
    window.keep?.(element);
    element.remove();
    await task();
  }
}

async function held(session) {
  // What is finalised in one collection is only freed in the next.
  for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name) => metrics.find((each) => each.name === name).value;
  return { bytes: usedSize, listeners: metric('JSEventListeners'), nodes: metric('Nodes') };
}

describe(`after ${times} times on a page and off it, nothing is left of`, { skip: cannotVisit }, () => {
  const files = Object.fromEntries(contracts.map(({ feed }, index) => [`/feeds/${index}.json`, JSON.stringify(feed)]));
  let browser;
  let server;
  before(async () => {
    server = await startPageServer(files);
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    server?.stop();
  });

  /** What each mount left, on average. */
  async function growth(index, keep) {
    const page = await browser.newPage();
    try {
      page.setDefaultTimeout(0);
      await page.goto(server.origin);
      const session = await page.createCDPSession();
      await session.send('Performance.enable');
      await session.send('HeapProfiler.enable');
      const { tag, attributes } = contracts[index];
      const widget = { tag, attributes, feed: `/feeds/${index}.json` };
      if (keep) await page.evaluate(keep);
      await page.evaluate(put, widget);
      await page.waitForNetworkIdle();
      await page.evaluate(() => document.body.replaceChildren());
      await page.evaluate(putAndRemove, widget, warmUp);
      const first = await held(session);
      await page.evaluate(putAndRemove, widget, times);
      const last = await held(session);
      assert.deepEqual(await page.evaluate(() => window.pageProblems), []);
      return Object.fromEntries(Object.entries(last).map(([what, amount]) => [what, (amount - first[what]) / times]));
    } finally {
      await page.close();
    }
  }
  const tooMuch = (left) => Object.keys(mostPerMount).filter((what) => left[what] > mostPerMount[what]);
  const said = (left) => Object.entries(left).map(([what, amount]) => `${amount.toFixed(2)} ${what}`).join(', ');

  contracts.forEach(({ tag, attributes }, index) => {
    const name = [tag, ...Object.entries(attributes ?? {}).filter(([key]) => key === 'measure' || key === 'record').map(([, value]) => value)].join(' ');
    it(`<${name}>`, async (test) => {
      const left = await growth(index);
      test.diagnostic(`${name}: ${said(left)} a time`);
      report({ test: 'leaks', widget: tag, times, ...left });
      assert.deepEqual(tooMuch(left), [], said(left));
    });
  });

  it('a page that keeps what it should not is noticed', async () => {
    const left = await growth(0, () => {
      window.keep = (element) => addEventListener('resize', () => element.shadowRoot);
    });
    assert.deepEqual(tooMuch(left), ['bytes', 'listeners', 'nodes'], said(left));
  });
});

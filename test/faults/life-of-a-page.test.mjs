// What happens to a page as a whole: it sleeps, it is left and come back to, it is open twice.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findEngine } from '../../scripts/browsers.mjs';
import { aConsultation } from '../support/proposal-page.ts';
import { cannotVisit, readsText } from '../portal/visitor.mjs';
import { startFaultServer } from './fault-server.mjs';
import { startPageServer } from './page-server.mjs';
import { report } from './report.mjs';

const isRoot = process.getuid?.() === 0;
const ready = 'Se reciben propuestas hasta el 31 de julio de 2026.';

describe('a page with a widget', { skip: cannotVisit }, () => {
  let browser;
  let pages;
  let publisher;
  let number = 0;
  before(async () => {
    pages = await startPageServer();
    publisher = await startFaultServer(1);
    // By itself the driver tells the browser to keep no page that was left.
    browser = await puppeteer.launch({
      executablePath: findEngine('chromium').browser, ignoreDefaultArgs: ['--disable-back-forward-cache'], args: [...(isRoot ? ['--no-sandbox'] : []), '--disable-gpu', '--no-first-run'],
    });
  });
  after(async () => {
    await browser?.close();
    pages?.stop();
    publisher?.stop();
  });

  /** A publisher of its own, which misbehaves as it is told. */
  const place = async () => {
    const address = `${publisher.origins[0]}/life-${(number += 1)}`;
    const files = { 'feed.json': JSON.stringify(aConsultation().build()) };
    const behave = (how = {}) => fetch(`${address}/control`, { method: 'POST', body: JSON.stringify({ files, ...how }) });
    await behave();
    return { address, behave, met: async () => (await fetch(`${address}/control`)).json() };
  };
  const visit = async (context, address) => {
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(pages.origin);
    await page.evaluate((at) => {
      const element = document.createElement('mga-proposal-form');
      for (const [name, value] of Object.entries({ feed: `${at}/feed.json`, action: `${at}/intake`, 'as-of': '2026-06-01' })) element.setAttribute(name, value);
      document.body.append(element);
    }, address);
    return page;
  };
  const problems = (page) => page.evaluate(() => window.pageProblems);
  const within = async (name, does) => {
    const context = await browser.createBrowserContext();
    try {
      await does(context, await place());
      report({ test: 'life', engine: 'Chromium', of: name, recovered: true });
    } finally {
      await context.close();
    }
  };

  it('goes on when the tab wakes up, whatever became of its request meanwhile', () =>
    within('tab asleep', async (context, { address, behave }) => {
      await behave({ fault: 'reset-mid-body' });
      const page = await visit(context, address);
      await readsText(page, 'La conexión se cortó antes de recibir todos los datos.');
      const session = await page.createCDPSession();
      await session.send('Page.setWebLifecycleState', { state: 'frozen' });
      await behave();
      await session.send('Page.setWebLifecycleState', { state: 'active' });
      // Nothing is drawn of a page that was put to sleep: looked at by the clock.
      const awake = (words) => document.querySelector('mga-proposal-form').shadowRoot.textContent.includes(words);
      await page.waitForFunction(awake, { polling: 50 }, ready);
      assert.deepEqual(await problems(page), []);
    }));

  it('goes on when it is come back to, with what was written', () =>
    within('back/forward cache', async (context, { address, behave }) => {
      const page = await visit(context, address);
      await readsText(page, ready);
      await page.locator('mga-proposal-form >>> #title').fill('Lo que llevaba escrito');
      await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => (window.cameBack = persisted)));
      await behave({ fault: 'server-error' });
      await page.goto(`${pages.origin}/mga.licences.txt`);
      await behave();
      await page.goBack();
      assert.equal(await page.evaluate(() => window.cameBack), true, 'the browser kept the page');
      await readsText(page, ready);
      assert.equal(await page.$eval('mga-proposal-form >>> #title', (field) => field.value), 'Lo que llevaba escrito');
      assert.deepEqual(await problems(page), []);
    }));

  it('open twice sends what waits once, and both say that it was received', () =>
    within('two tabs', async (context, { address, behave, met }) => {
      const first = await visit(context, address);
      await readsText(first, 'Entiendo que se publica.');
      for (const [field, text] of [['problem', 'Nadie responde los reclamos.'], ['title', 'Dos pestañas'], ['change', 'Que alguien responda.']]) await first.locator(`mga-proposal-form >>> #${field}`).fill(text);
      await first.locator('mga-proposal-form >>> input[name="sector"][value="academia"]').click();
      await first.locator('mga-proposal-form >>> input[name="consents"]').click();
      await behave({ intakeFault: 'reset-mid-body' });
      await first.locator('mga-proposal-form >>> [part="send"]').click();
      await readsText(first, 'La conexión se cortó antes de la confirmación.');
      const second = await visit(context, address);
      await readsText(second, 'Su propuesta espera para ser enviada');
      await behave();
      await Promise.all([first, second].map((page) => page.evaluate(() => dispatchEvent(new Event('online')))));
      // A tab behind another draws no frames, for which the driver waits unless it is told to look by the clock.
      for (const page of [first, second]) await readsText(page, 'Propuesta recibida', { polling: 100 });
      const { kept } = await met();
      assert.equal(kept.length, 1);
      assert.match(kept[0].text, /Nadie responde los reclamos\./u);
      assert.deepEqual([await problems(first), await problems(second)], [[], []]);
    }));

  it('reads the copy that another tab saved while the publisher is out of reach', () =>
    within('saved copy of another tab', async (context, { address, behave }) => {
      await readsText(await visit(context, address), ready);
      await behave({ fault: 'reset-at-once' });
      const second = await visit(context, address);
      await readsText(second, 'Usted ve una copia guardada en este dispositivo');
      await readsText(second, ready);
      await behave();
      await second.evaluate(() => dispatchEvent(new Event('online')));
      await second.waitForFunction(() => !document.querySelector('mga-proposal-form').shadowRoot.querySelector('.notice.stale'));
      assert.deepEqual(await problems(second), []);
    }));
});

// The configurator as a web editor meets it, and what is copied from it on a page of another site, under exactly the policy that was copied.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findEngine } from '../../scripts/browsers.mjs';
import { axeViolations, cannotVisit, layoutShifts, openBrowser, readsText, servePortal, visit } from './visitor.mjs';

/** A site of somebody else: what each path answers, as `[headers, body]`. Nothing else is there. */
async function openSite() {
  const answers = new Map();
  const server = createServer(({ url }, response) => {
    const [headers, body] = answers.get(url) ?? [];
    response.writeHead(body === undefined ? 404 : 200, headers).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    answers,
    stop: () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))),
  };
}

/** Asks the page again and again until it says so. Done from here: some policies let nothing be made of text in the page. */
async function until(ask, what) {
  for (const end = Date.now() + 20_000; ;) {
    // A frame on its way from one page to the next tells nothing yet.
    const answer = await ask().catch((error) => assert.match(error.message, /context was destroyed/));
    if (answer) return answer;
    assert.ok(Date.now() < end, `not in time: ${what}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Whether a widget of a page or frame shows its data. */
const drawn = (page, tag) => page.evaluate((name) => document.querySelector(name)?.shadowRoot?.querySelector('[part~=base][aria-busy=false]')?.textContent.trim().length > 0, tag);

describe('the configurator', { skip: cannotVisit }, () => {
  let portal, site, browser, visitor;

  before(async () => {
    [portal, site, browser] = await Promise.all([servePortal(), openSite(), openBrowser()]);
  });
  after(() => Promise.all([browser?.close(), portal?.stop(), site?.stop()]));

  /** Goes to the page and waits until it has said what the data are. */
  async function go(path, options) {
    await visitor?.close();
    visitor = await visit(browser, portal.origin + path, options);
    await verdict();
    return visitor.page;
  }
  const verdict = () => visitor.page.waitForSelector('.feed-verdict :is(.right, .wrong)').then((element) => element.evaluate((one) => one.parentElement.textContent.replace(/\s+/g, ' ').trim()));
  const snippet = (title) => visitor.page.waitForSelector(`#snippet-${title}`).then((element) => element.evaluate((one) => one.textContent));
  const preview = async () => (await visitor.page.waitForSelector('.preview iframe')).contentFrame();
  const named = (page, name, role) => page.locator(`::-p-aria([name="${name}"][role="${role}"])`);

  for (const [path, words] of [['/configurador', '12 compromisos y 2 reuniones'], ['/en/configurator?widget=sdg-coverage', '12 commitments and 2 meetings']]) {
    it(`says what the data of ${path} are and shows the widget, with nothing refused by the policy and nothing in the console`, async () => {
      const page = await go(path);
      assert.match(await verdict(), new RegExp(words));
      const frame = await preview();
      await until(() => drawn(frame, path.includes('sdg') ? 'mga-sdg-coverage' : 'mga-commitment-board'), 'the widget in the preview');
      assert.equal(await frame.evaluate(() => document.documentElement.lang), path.startsWith('/en') ? 'en' : 'es-CL');
      assert.deepEqual(visitor.problems, []);
      assert.deepEqual(await layoutShifts(page), []);
    });
  }

  it('offers every widget there is, by its name', async () => {
    const page = await go('/configurador');
    const { widgets } = await page.evaluate(async () => (await fetch('/widgets/mga.widgets.json')).json());
    assert.ok(widgets.length > 20);
    assert.deepEqual(await page.$$eval('#widget option', (all) => all.map(({ textContent }) => textContent)), widgets.map(({ words }) => words.es.name));
  });

  it('is worked with keys: another widget is shown, asked for by its own filters, and kept in the address', async () => {
    const page = await go('/configurador');
    await page.focus('#widget');
    await page.keyboard.press('ArrowDown');
    const frame = await preview();
    await until(() => drawn(frame, 'mga-commitment'), 'the next widget');
    await page.waitForSelector('#field-record');
    assert.match(await snippet('element'), /^<script type="module" src="[^"]+" integrity="sha384-[^"]+" crossorigin="anonymous"><\/script>\n<mga-commitment feed="/);
    await page.waitForFunction(() => new URLSearchParams(location.search).get('widget') === 'commitment');
    await page.focus('input[name=width]:checked');
    await page.keyboard.press('ArrowRight');
    await until(() => frame.evaluate(() => innerWidth === 768), 'the width of a tablet');
    await page.keyboard.press('ArrowRight');
    await until(() => frame.evaluate(() => innerWidth === 1280), 'the width of a computer');
  });

  it('offers what the data have by name, writes it by code, and is the same when its address is opened', async () => {
    const page = await go(`/configurador?feed=${encodeURIComponent(`${portal.origin}/feeds/demo/feed.json`)}`);
    const [value, name] = await page.$eval('#field-institution option:nth-child(2)', (option) => [option.value, option.textContent]);
    assert.notEqual(value, name);
    await page.select('#field-institution', value);
    const frame = await preview();
    await until(() => frame.evaluate((id) => document.querySelector('mga-commitment-board')?.getAttribute('institution') === id, value), 'the filter in the preview');
    const before = await snippet('element');
    assert.ok(before.includes(`institution="${value}"`));
    await page.waitForFunction((id) => location.search.includes(`institution=${id}`), {}, value);
    await page.reload({ waitUntil: 'load' });
    await verdict();
    assert.equal(await snippet('element'), before);
    assert.equal(await page.$eval('#field-institution', (select) => select.selectedOptions[0].textContent), name);
  });

  describe('of an address that is typed', () => {
    const open = { 'access-control-allow-origin': '*', 'content-type': 'application/json' };
    const minimal = { version: '1.0', publisher: { name: 'Otra oficina' }, language: 'es', timeZone: 'America/Santiago', updated: '2026-01-02T03:04:05Z', forum: { name: 'Otra mesa' } };
    for (const [what, answer, words] of [
      ['is no address', undefined, /no es una dirección de datos/],
      ['does not let other pages read it', [{}, '{}'], /No pudimos llegar.*Access-Control-Allow-Origin.*no deja distinguir/],
      ['is a web page', [{ ...open, 'content-type': 'text/html' }, '<!doctype html><title>x</title>'], /es una página web \(HTML\)/],
      ['is no JSON', [open, 'compromiso;estado'], /no son datos que podamos leer/],
      ['is no feed', [open, '{"hola": 1}'], /no tiene el formato.*versión del formato/],
      ['is a newer feed', [open, JSON.stringify({ ...minimal, version: '2.0' })], /versión más nueva/],
      ['is a feed with something wrong', [open, JSON.stringify({ ...minimal, commitments: [{ id: 'a', title: 'Uno', plan: 'p' }, { id: 'b' }] })], /Otra mesa\..*1 compromiso y 0 reuniones, actualizados el 2 de enero de 2026.*no se pud.*\/commitments\/1/],
      ['is not there', [{ ...open, 'content-type': 'text/plain' }, undefined], /respondió con un error\. Código 404/],
    ]) {
      it(`that ${what}, says so`, async () => {
        if (answer) site.answers.set('/feed.json', answer);
        const page = await go('/configurador');
        await page.select('#data', 'typed');
        await page.locator('#feed').fill(answer ? `${site.origin}/feed.json` : 'datos punto ejemplo');
        await page.keyboard.press('Enter');
        await until(async () => words.test(await verdict()), `${words} in “${await verdict()}”`);
      });
    }
  });

  it('gives nothing to paste, and asks for no codes, while there is no address of data', async () => {
    const page = await go('/configurador?feed=x&institution=');
    await readsText(page, 'Primero corrija la dirección de los datos');
    assert.deepEqual(await page.$$eval('[id^=snippet-], #field-institution', (all) => all.length), 0);
    assert.deepEqual(visitor.problems, []);
  });

  it('only shows what would send something', async () => {
    const page = await go('/configurador?widget=proposal-form');
    await readsText(page, 'Aquí solo se mira');
    const frame = await preview();
    await until(() => frame.evaluate(() => document.querySelector('mga-proposal-form')?.inert), 'the form');
  });

  it('measures colours as they are chosen, says what to change and offers it, and shows them', async () => {
    const page = await go('/configurador?accent=e08a1e&surface=ffffff&text=1c2127');
    await readsText(page, 'Enlaces y botones, 2,6 : 1: no se lee: se necesita 4,5 : 1.');
    await (await page.waitForSelector('.verdicts button')).click();
    await page.waitForFunction(() => document.querySelectorAll('.verdicts .right').length === 3);
    const colour = await page.$eval('#light-accent', ({ value }) => value);
    assert.match(await snippet('styles'), new RegExp(`--mga-color-accent: ${colour};`));
    const frame = await preview();
    await until(() => frame.evaluate((wanted) => document.documentElement.style.getPropertyValue('--mga-color-accent') === wanted, colour), 'the colour in the preview');
    await page.locator('#light-accent').fill('no es un color');
    await page.keyboard.press('Tab');
    assert.equal(await page.$eval('#light-accent', ({ value }) => value), colour);
  });

  it('copies, and says aloud that it did', async () => {
    const page = await go('/configurador');
    await visitor.context.overridePermissions(portal.origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
    await named(page, 'Copiar', 'button').click();
    await page.waitForFunction(() => document.querySelector('.said[role=status]').textContent === 'Copiado: El código.');
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await snippet('element'));
  });

  it('says why there is no frame where there is none', async () => {
    const page = await go('/configurador?widget=registration&paste=frame');
    await readsText(page, 'una clave no se escribe dentro de un marco');
    site.answers.set('/feed.json', [{ 'access-control-allow-origin': '*' }, '{}']);
    await go(`/configurador?paste=frame&feed=${encodeURIComponent(`${site.origin}/feed.json`)}`);
    await readsText(visitor.page, 'solo muestran los datos que se publican aquí');
    assert.ok(page);
  });

  for (const [name, path, options] of [
    ['light', '/configurador?accent=e08a1e&surface=ffffff&text=777777&dark-accent=7cc0ee', {}],
    ['dark, narrow, English', '/en/configurator?widget=proposal-form', { width: 360, features: [{ name: 'prefers-color-scheme', value: 'dark' }] }],
    ['a frame, high contrast', '/configurador?paste=frame', { before: () => localStorage.setItem('portal-contrast', 'on') }],
    ['wrong data', '/configurador?feed=x', {}],
  ]) {
    it(`has nothing axe objects to: ${name}`, async () => {
      const page = await go(path, options);
      await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
      if (path.includes('paste=frame')) await snippet('frame');
      assert.deepEqual(await axeViolations(page), []);
    });
  }

  it('needs no sideways scrolling at 320 px with very large text', async () => {
    const page = await go('/configurador?accent=e08a1e&surface=ffffff&text=777777&feed=x', { width: 320 });
    await page.$eval('[data-font="2"]', (button) => button.click());
    await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
  });

  for (const engine of ['chromium', 'firefox']) {
    const found = findEngine(engine)?.browser;
    describe(`what was copied, on a page of another site, in ${engine}`, { skip: found || process.env.CI === 'true' ? false : `${engine} is not on this machine` }, () => {
      let reader;

      before(async () => {
        reader = engine === 'chromium' ? browser : await puppeteer.launch({ browser: 'firefox', headless: true, executablePath: found });
      });
      after(() => engine === 'firefox' && reader?.close());

      /** A blank page with what was copied in it, which allows nothing but what was copied as its policy and its own style sheet. */
      async function paste(body, policy, styles = '') {
        site.answers.set('/page.css', [{ 'content-type': 'text/css' }, styles]);
        site.answers.set('/page', [
          { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': `default-src 'none'; style-src 'self'; ${policy}` },
          `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Otra página</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css"></head><body>${body}</body></html>`,
        ]);
        const page = await reader.newPage();
        await page.evaluateOnNewDocument(() => {
          window.violations = [];
          addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => effectiveDirective !== 'img-src' && window.violations.push(`${effectiveDirective} ${blockedURI}`));
        });
        await page.goto(`${site.origin}/page`);
        return page;
      }
      const violations = (page) => page.evaluate(() => window.violations);

      for (const [title, tag, query] of [
        ['element', 'mga-commitment-board', 'institution=&heading-level=3'],
        ['element', 'mga-proposal-form', 'widget=proposal-form'],
        ['mount', 'mga-agreements', 'widget=agreements'],
      ]) {
        it(`the ${title} shows ${tag}, and needs nothing that the policy does not have`, async () => {
          await go(`/configurador?${query}&accent=8a1538&surface=ffffff&text=1c2127`);
          const page = await paste(await snippet(title), await snippet('policy'), await snippet('styles'));
          await until(() => drawn(page, tag), `${tag} on another page`);
          assert.deepEqual(await violations(page), []);
          if (title === 'element') assert.equal(await page.evaluate((name) => getComputedStyle(document.querySelector(name)).getPropertyValue('--mga-color-accent'), tag), '#8a1538');
          await page.close();
        });
      }

      it('an element whose script was changed by one byte runs nothing, and keeps its link to the data', async () => {
        await go('/configurador');
        const changed = (await snippet('element')).replace(/integrity="sha384-./, (start) => start.slice(0, -1) + (start.endsWith('A') ? 'B' : 'A'));
        const page = await paste(changed, await snippet('policy'));
        assert.equal(await page.evaluate(() => customElements.get('mga-commitment-board') === undefined && document.querySelector('mga-commitment-board a').checkVisibility()), true);
        await page.close();
      });

      it('the frame shows the widget and is as tall as it', async () => {
        await go('/configurador?paste=frame');
        const page = await paste(await snippet('frame'), await snippet('framePolicy'));
        // Not the blank page that is there before.
        const frame = await page.waitForFrame((each) => each !== page.mainFrame() && each.url().startsWith('http'));
        await until(() => drawn(frame, 'mga-commitment-board'), 'the board in its frame');
        await until(() => page.evaluate(() => document.querySelector('iframe').getBoundingClientRect().height > 700), 'the height of the board');
        assert.deepEqual(await violations(page), []);
        await page.close();
      });
    });
  }
});

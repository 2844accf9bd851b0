// The example portal as a visitor meets it: every page, both languages, both sets of data, narrow and wide, with the feed late, absent or refused.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { axeViolations, cannotVisit, layoutShifts, openBrowser, readsText, servePortal, visit } from './visitor.mjs';

const real = '/feeds/mga/feed.json';
const invented = '/feeds/demo/feed.json';

describe('the example portal', { skip: cannotVisit }, () => {
  let portal, browser, visitor;

  before(async () => {
    [portal, browser] = await Promise.all([servePortal(), openBrowser()]);
  });
  after(() => Promise.all([browser?.close(), portal?.stop()]));

  /** Goes to a page, waits for its data and hands over the visitor; closed by the next call. */
  async function go(path, options = {}) {
    await visitor?.close();
    visitor = await visit(browser, portal.origin + path, options);
    if (options.refuse) await visitor.page.waitForSelector('mga-feed[data-state=failed]');
    else if (!options.hold) await visitor.settled();
    return visitor;
  }

  for (const [path, count, words] of [
    ['/', 3, ['Formación en Gobierno Abierto']],
    ['/en/', 3, ['Formación en Gobierno Abierto']],
    ['/cobertura.html', 4, ['Sin información']],
    ['/en/coverage.html?datos=demo', 4, ['Demonstration: this data is invented.']],
    ['/reuniones.html', 3, ['Reuniones pasadas', 'Asistentes', 'A la brevedad']],
    ['/en/meetings.html', 3, ['Past meetings', 'Attendees', 'A la brevedad']],
    ['/participar.html', 1, ['Demostración: estos datos son inventados.']],
    ['/en/propose.html', 1, ['Demonstration: this data is invented.']],
    ['/mi-propuesta.html', 1, ['Folio']],
    ['/evidencia.html', 1, ['Sin evidencia publicada', 'Por estándar de OGP']],
    ['/en/evidence.html?datos=demo', 1, ['Demonstration: this data is invented.', 'By OGP standard']],
    ['/boletines.html', 1, ['Demostración: estos datos son inventados.', 'Una escuela que empieza por escuchar']],
    ['/en/bulletins.html', 1, ['Who does it']],
    ['/prioridades.html', 2, ['Demostración: estos datos son inventados.']],
    ['/registrar.html', 1, ['Registro de propuestas de un taller', 'Demostración: estos datos son inventados.']],
    ['/en/record.html', 1, ['Recording a workshop’s proposals']],
    ['/en/workshop.html', 1, ['Demonstration: this data is invented.']],
    ['/datos.html', 1, ['Diccionario de datos', 'Compromisos', '12 filas']],
    ['/en/data.html?datos=demo', 1, ['Data dictionary', 'Demonstration: this data is invented.']],
    ['/talleres.html', 1, ['Demo: Taller en Castro', 'Inscribirse']],
    ['/en/registration.html', 1, ['See my registration']],
    ['/incrustar.html', 1, ['Plan Nacional de formación cívica']],
  ]) {
    it(`shows the elements of ${path} from one request, with nothing refused by the policy and nothing in the console`, async () => {
      const { page, problems, feeds } = await go(path);
      for (const text of words) await readsText(page, text);
      assert.equal(await page.$$eval('mga-feed [heading-level]', (all) => all.filter((one) => one.shadowRoot).length), count);
      assert.deepEqual(feeds.filter((feed) => feed.endsWith('/feed.json')).length, 1);
      assert.deepEqual(problems, []);
    });
  }

  it('marks the page one is on and takes the chosen data to the others', async () => {
    const { page, settled } = await go('/?datos=demo');
    assert.equal(await page.$eval('.site-nav [aria-current=page]', (link) => link.textContent), 'El plan');
    await Promise.all([page.waitForNavigation(), page.locator('::-p-aria([name="Reuniones y acuerdos"][role="link"])').click()]);
    await settled();
    assert.equal(page.url(), `${portal.origin}/reuniones.html?datos=demo`);
    await readsText(page, 'Demostración: estos datos son inventados.');
  });

  it('leads from a goal to the commitment that serves it, in the same data', async () => {
    const { page } = await go('/cobertura.html?datos=demo');
    const address = await (await page.waitForSelector('mga-sdg-coverage >>> a[href*="compromisos.commitment"]')).evaluate((link) => link.getAttribute('href'));
    assert.match(address.slice(portal.origin.length), /^\/\?compromisos\.commitment=DEMO\d\d&datos=demo#compromisos$/);
    const arrived = await go(address.slice(portal.origin.length));
    await arrived.page.waitForSelector('mga-commitment-board >>> dialog[open]');
  });

  it('is served under the strictest policy', async () => {
    const { headers } = await fetch(portal.origin);
    const policy = headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'/);
    assert.doesNotMatch(policy, /unsafe|\*|data:|blob:/);
  });

  for (const width of [360, 1280]) {
    for (const path of ['/', '/en/?datos=demo', '/cobertura.html?datos=demo', '/reuniones.html', '/participar.html', '/proponer.html']) {
      it(`moves nothing in view when the data of ${path} arrives, ${width} px wide`, async () => {
        // Taller than most screens, so that the first widget is in view when it changes.
        const { page, release, settled } = await go(path, { width, height: width === 360 ? 1800 : 1400, hold: true });
        assert.ok(await page.$eval('mga-feed [heading-level]', (widget) => widget.getBoundingClientRect().top < innerHeight));
        await page.waitForSelector('mga-feed[data-state="loading"]');
        await layoutShifts(page);
        await release();
        await settled();
        assert.deepEqual(await layoutShifts(page), []);
      });
    }

    it(`keeps the section that was asked for in place when the data arrives, ${width} px wide`, async () => {
      const { page, release, settled } = await go('/reuniones.html#actas', { width, hold: true });
      const top = () => page.$eval('#actas', (section) => Math.round(section.getBoundingClientRect().top));
      await page.waitForSelector('mga-feed[data-state="loading"]');
      await layoutShifts(page);
      const asked = await top();
      assert.ok(asked <= 2, `the section is at ${asked} px`);
      await release();
      await settled();
      await layoutShifts(page);
      assert.equal(await top(), asked);
    });
  }

  for (const path of ['/', '/en/coverage.html', '/reuniones.html', '/talleres.html', '/embed/commitment-board?feed=demo', '/embed/minutes?lang=en']) {
    it(`is read without a script of ours: ${path}`, async () => {
      await visitor?.close();
      visitor = await visit(browser, portal.origin + path, { width: 360, refuse: /\.js$/ });
      const { page } = visitor;
      assert.ok((await page.$$eval('.mga-render', (all) => all.filter((one) => one.checkVisibility() && one.querySelector('h1, h2, h3, p')).length)) > 0);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'it fits a phone');
      assert.deepEqual(await axeViolations(page), []);
    });
  }

  for (const width of [360, 1280]) {
    it(`moves nothing in view when a widget takes the place of its plain HTML in a frame, ${width} px wide`, async () => {
      await visitor?.close();
      visitor = await visit(browser, `${portal.origin}/embed/commitment-board?feed=demo`, { width, hold: true });
      const { page, release } = visitor;
      await page.waitForFunction(() => document.querySelector('mga-commitment-board').shadowRoot?.querySelector('[aria-busy=true]'));
      await release();
      await page.waitForFunction(() => !document.querySelector('.mga-render').checkVisibility());
      assert.deepEqual(await layoutShifts(page), []);
    });
  }

  it('changes to the invented data, says so, and keeps the choice in the address', async () => {
    const { page, feeds, problems, settled, reload } = await go('/?compromisos.query=justicia');
    await page.locator('label ::-p-text(Demostración)').click();
    await page.waitForFunction(() => document.querySelector('mga-feed').state.feed?.demonstration === true);
    await readsText(page, 'Demostración: estos datos son inventados.');
    assert.equal(new URL(page.url()).search, '?datos=demo');
    assert.deepEqual(feeds, [real, invented]);
    assert.equal(await page.$eval('.data-switch a', (link) => link.getAttribute('href')), invented);

    await reload();
    await settled();
    assert.equal(await page.$eval('input[value=demo]', (radio) => radio.checked), true);
    assert.deepEqual(feeds.slice(2), [invented]);

    await page.goBack();
    await page.waitForFunction(() => document.querySelector('mga-feed').state.feed?.demonstration !== true && document.querySelector('mga-feed').state.status === 'ready');
    assert.equal(await page.$eval('input[value=""]', (radio) => radio.checked), true);
    await readsText(page, 'Justicia Abierta en la Defensoría Penal Pública');
    assert.deepEqual(problems, []);
  });

  it('has an accessibility toolbar that widgets follow and the browser remembers', async () => {
    const { page, reload, settled } = await go('/');
    const pressed = () => page.$$eval('.toolbar [aria-pressed=true]', (buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? button.textContent));
    const size = () => page.$eval('mga-commitment-board', (board) => parseFloat(getComputedStyle(board.shadowRoot.querySelector('[part=base]')).fontSize));
    const normal = await size();
    await page.locator('::-p-aria([name="Alto contraste"][role="button"])').click();
    await page.locator('::-p-aria([name="Texto muy grande"][role="button"])').click();
    assert.deepEqual(await pressed(), ['Alto contraste', 'Texto muy grande']);
    await page.waitForFunction(() => document.querySelector('mga-commitment-board').shadowRoot.querySelector('[part=base]').classList.contains('contrast'));
    const [page2, widget] = [await page.$eval('body', (body) => parseFloat(getComputedStyle(body).fontSize)), await size()];
    assert.ok(widget > normal);
    assert.ok(Math.abs(page2 - widget) < 0.5, `page ${page2}, widget ${widget}`);

    await reload();
    await settled();
    assert.deepEqual(await pressed(), ['Alto contraste', 'Texto muy grande']);
    await page.locator('::-p-aria([name="Alto contraste"][role="button"])').click();
    await page.locator('::-p-aria([name="Texto de tamaño normal"][role="button"])').click();
    assert.deepEqual(await pressed(), ['Texto de tamaño normal']);
  });

  it('works where storage is forbidden', async () => {
    const { page, problems } = await go('/', {
      before: () => {
        const refuse = { get: () => { throw new DOMException('denied', 'SecurityError'); } };
        for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB']) Object.defineProperty(window, name, refuse);
      },
    });
    await page.locator('::-p-aria([name="Alto contraste"][role="button"])').click();
    assert.equal(await page.$eval('html', (root) => root.classList.contains('a11y-contrast')), true);
    assert.deepEqual(problems, []);
  });

  it('leads to the same view in the other language and back', async () => {
    const { page, settled } = await go('/reuniones.html?datos=demo#acuerdos');
    await Promise.all([page.waitForNavigation(), page.locator('::-p-aria([name="English"][role="link"])').click()]);
    await settled();
    assert.equal(page.url(), `${portal.origin}/en/meetings.html?datos=demo#acuerdos`);
    assert.equal(await page.$eval('html', (root) => root.lang), 'en');
    await readsText(page, 'Demonstration: this data is invented.');
    await Promise.all([page.waitForNavigation(), page.locator('::-p-aria([name="Español"][role="link"])').click()]);
    assert.equal(page.url(), `${portal.origin}/reuniones.html?datos=demo#acuerdos`);
  });

  it('goes from a meeting to its minutes, further down the page', async () => {
    const { page } = await go('/reuniones.html');
    const link = await page.waitForSelector('mga-meeting-calendar >>> a[part~=minutes-link][href$="2018-05-08"]');
    await link.click();
    await page.waitForFunction(() => location.hash === '#minutes/2018-05-08');
    await page.waitForFunction(() => {
      const focused = document.activeElement?.shadowRoot?.activeElement;
      const top = focused?.getBoundingClientRect().top;
      return document.activeElement.localName === 'mga-minutes' && top >= 0 && top < innerHeight / 2;
    });
  });

  /** Of each widget that has something to show: whether there is a link to the data in it, and how much of its height is neither a notice nor plain content. */
  const leftWith = (page) =>
    page.$$eval('mga-feed [heading-level]', (all) =>
      all.map((widget) => ({
        name: widget.localName,
        link: [...widget.querySelectorAll('a[href*="/feeds/"]')].some((link) => link.checkVisibility()),
        room: widget.getBoundingClientRect().height - (widget.querySelector('.mga-render')?.getBoundingClientRect().height ?? 0),
      })),
    );

  for (const path of ['/', '/cobertura.html', '/reuniones.html', '/incrustar.html', '/participar.html']) {
    it(`gives real links when the data of ${path} can not be had, and no empty room`, async () => {
      const { page } = await go(path, { refuse: /\/feeds\// });
      const widgets = await leftWith(page);
      assert.ok(widgets.length > 0);
      for (const { name, link, room } of widgets) {
        assert.ok(link, name);
        assert.ok(room < 300, `${name} has ${room} px of room`);
      }
      await readsText(page, 'No pudimos llegar al sitio que publica los datos.');
    });
  }

  it('gives what it knows, with real links, when the script can not be had', async () => {
    const { page } = await go('/reuniones.html', { refuse: /mga\.js|\/feeds\// });
    for (const { name, link, room } of await leftWith(page)) {
      assert.ok(link, name);
      assert.ok(room < 300, `${name} has ${room} px of room`);
    }
    await readsText(page, 'Acuerdos');
  });

  it('copies the two lines to paste, with this address', async () => {
    const { page, context } = await go('/incrustar.html');
    await context.overridePermissions(portal.origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
    await page.locator('::-p-aria([name="Copiar las dos líneas"][role="button"])').click();
    await readsText(page, 'Copiado.');
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    assert.deepEqual(lines, [
      `<script type="module" src="${portal.origin}/widgets/mga.js"></script>`,
      `<mga-commitment-board feed="${portal.origin}${real}"></mga-commitment-board>`,
    ]);
  });

  for (const path of ['/', '/en/?datos=demo', '/cobertura.html?datos=demo', '/en/coverage.html', '/reuniones.html', '/participar.html', '/proponer.html', '/mi-propuesta.html', '/prioridades.html', '/taller.html', '/datos.html', '/incrustar.html', '/talleres.html', '/inscripcion.html']) {
    it(`needs no sideways scrolling at 320 px with very large text: ${path}`, async () => {
      const { page } = await go(path, { width: 320 });
      await page.$eval('[data-font="2"]', (button) => button.click());
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.equal(excess, 0);
    });
  }

  for (const [name, path, options] of [
    ['light', '/', {}],
    ['dark, English, invented data', '/en/?datos=demo', { features: [{ name: 'prefers-color-scheme', value: 'dark' }] }],
    ['coverage', '/cobertura.html?datos=demo', {}],
    ['meetings', '/reuniones.html', {}],
    ['consultation', '/participar.html', {}],
    ['form, narrow', '/proponer.html', { width: 360 }],
    ['own proposal', '/mi-propuesta.html', {}],
    ['priorities', '/prioridades.html', {}],
    ['standard workshop, narrow', '/taller.html', { width: 360 }],
    ['downloads, narrow', '/datos.html?datos=demo', { width: 360 }],
    ['workshops, dark', '/talleres.html', { features: [{ name: 'prefers-color-scheme', value: 'dark' }] }],
    ['own registration, narrow', '/inscripcion.html', { width: 360 }],
    ['for other sites, dark', '/incrustar.html', { features: [{ name: 'prefers-color-scheme', value: 'dark' }] }],
    ['high contrast, narrow', '/', { width: 360, before: () => localStorage.setItem('portal-contrast', 'on') }],
  ]) {
    it(`has nothing axe objects to: ${name}`, async () => {
      const { page } = await go(path, options);
      assert.deepEqual(await axeViolations(page), []);
    });
  }
});

// From the call for workshops to a seat, as people walk it: two take the seats there are, a third waits, one cancels by the secret link and the third moves
// up; in two browsers.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findEngine } from '../../scripts/browsers.mjs';
import { openBrowser, readsText, servePortal } from './visitor.mjs';

const isCi = process.env.CI === 'true';
const browsers = {
  chromium: openBrowser,
  firefox: () => puppeteer.launch({ browser: 'firefox', executablePath: findEngine('firefox')?.browser }),
};
const workshop = '2027-04-07';
const inWorkshop = (selector) => `mga-workshops >>> [data-workshop="${workshop}"] ${selector}`;
const textOf = (page, selector) => page.waitForSelector(selector).then((element) => element.evaluate((node) => node.textContent.trim()));

/** Registers as somebody with a visit of their own; gives the code and the secret link. */
async function register(browser, origin, name, expected) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${origin}/talleres.html#workshop/${workshop}`);
  await page.locator(inWorkshop('[data-register]')).click();
  await page.locator(inWorkshop('#name')).fill(name);
  await page.locator(inWorkshop('input[name="sector"][value="ciudadania"]')).click();
  await page.locator(inWorkshop('input[name="consents"][value="registration-data"]')).click();
  await page.locator(inWorkshop('[part="send"]')).click();
  await readsText(page, expected);
  const code = await textOf(page, inWorkshop('#receipt-code'));
  const link = await textOf(page, inWorkshop('#receipt-link'));
  assert.match(code, /^T-\d{4}-[0-9A-Z]{4}-[0-9A-Z]{2}$/);
  assert.ok(link.startsWith(`${origin}/inscripcion.html#codigo=${code}&clave=`), link);
  await context.close();
  return { code, link };
}

/** Opens a registration by its secret link. */
async function open(browser, link, expected) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(link);
  await readsText(page, expected);
  assert.equal(new URL(page.url()).hash, '', 'the key does not stay in the address');
  return { page, close: () => context.close() };
}

for (const [engine, launch] of Object.entries(browsers)) {
  const cannotVisit = findEngine(engine) || isCi ? false : `${engine} is not on this machine: \`npm run setup\` installs it on Debian`;
  describe(`a workshop with two seats, in ${engine}`, { skip: cannotVisit, timeout: 300_000 }, () => {
    let browser;
    let portal;
    before(async () => [browser, portal] = await Promise.all([launch(), servePortal()]));
    after(async () => {
      await browser?.close();
      await portal?.stop();
    });

    it('seats two, has the third wait, and moves them up when one cancels', async () => {
      const { origin } = portal;
      const first = await register(browser, origin, 'Primera persona', 'Inscripción recibida: tiene un cupo');
      await register(browser, origin, 'Segunda persona', 'Inscripción recibida: tiene un cupo');
      const third = await register(browser, origin, 'Tercera persona', 'Quedó en lista de espera, lugar 1');

      const waiting = await open(browser, third.link, 'En lista de espera, lugar 1');
      const leaving = await open(browser, first.link, 'Tiene un cupo');
      await leaving.page.locator('mga-registration >>> #do-cancel').click();
      await leaving.page.locator('mga-registration >>> button.danger').click();
      await readsText(leaving.page, 'Su inscripción quedó cancelada.');
      await leaving.close();

      await waiting.page.locator('mga-registration >>> ::-p-text(Mirar de nuevo)').click();
      await readsText(waiting.page, 'Tiene un cupo');
      await waiting.page.locator('mga-registration >>> #do-erase').click();
      await waiting.page.locator('mga-registration >>> button.danger').click();
      await readsText(waiting.page, 'Sus datos personales se borraron');
      await readsText(waiting.page, 'Tiene un cupo');
      await waiting.close();
    });
  });
}

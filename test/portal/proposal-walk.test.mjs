// From the first word of a proposal to its reply, in the public ledger and by mail, and out of it again, as the people walk it who have to do with it: on
// both databases and in two browsers.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { findEngine } from '../../scripts/browsers.mjs';
import { startMailbox } from '../../server/test/support/mailbox.ts';
import { startPostgres, withoutPostgres } from '../../server/test/support/postgres.ts';
import { mga, signIn, tokenIn } from './inbox-visitor.mjs';
import { openBrowser, reach, readsText, servePortal } from './visitor.mjs';

const isCi = process.env.CI === 'true';
const browsers = {
  chromium: openBrowser,
  firefox: () => puppeteer.launch({ browser: 'firefox', executablePath: findEngine('firefox')?.browser }),
};
const title = 'Que el buzón de reclamos responda';
const author = 'Nombre Inventado de Prueba';
const address = 'prueba@correo.example';
const reasons = 'Acogemos su propuesta: desde marzo cada reclamo tendrá respuesta en diez días hábiles, con el nombre de quien la firma.';

/** What the person writes; the consents are ticked one by one. */
async function writeProposal(page) {
  const write = (field, text) => page.locator(`mga-proposal-form >>> #${field}`).fill(text);
  await write('problem', 'Quien reclama no sabe si alguien leyó su reclamo, y tiene que volver a preguntar en la oficina.');
  await write('title', title);
  await write('change', 'Que cada reclamo reciba en diez días una respuesta con el nombre de quien responde.');
  await page.locator('mga-proposal-form >>> input[name="sector"][value="ciudadania"]').click();
  await write('name', author);
  await write('email', address);
  await page.locator('mga-proposal-form >>> input[name="showName"]').click();
  await page.waitForSelector('mga-proposal-form >>> input[name="consents"]');
  for (const consent of await page.$$('mga-proposal-form >>> input[name="consents"]')) await consent.click();
}

const textOf = (page, selector) => page.waitForSelector(selector).then((element) => element.evaluate((node) => node.textContent.trim()));

/** The proposals of the feed, as any reader gets them. */
const published = async (origin) => (await (await fetch(`${origin}/feeds/demo/feed.json`)).json()).proposals;

/** The proposal in the feed once it is as expected; publishing follows what happens within a second or two. */
async function inFeed(origin, folio, isExpected) {
  for (let patience = 200; ; patience -= 1) {
    const found = (await published(origin)).find(({ id }) => id === folio);
    if (isExpected(found)) return found;
    assert.ok(patience > 0, `the feed still says ${JSON.stringify(found)}`);
    await setTimeout(100);
  }
}

const inQueue = (page, selector) => reach(page, `mga-staff-queue >>> ${selector}`);

/** The secretariat reads the proposal, publishes it and says who is to answer. */
async function publishAndAssign(page, folio) {
  const toRead = await page.waitForSelector('mga-staff-queue >>> input[name="view"][value="moderation"]', { visible: true });
  await toRead.evaluate((input) => input.click());
  await (await inQueue(page, `[data-folio="${folio}"]`)).click();
  await readsText(page, title);
  await (await inQueue(page, '.actions button.primary')).click();
  await readsText(page, 'Se publicó la propuesta.');
  await (await inQueue(page, '#do-assign')).click();
  await (await page.waitForSelector('mga-staff-queue >>> #panel-organization', { visible: true })).select('min-ejemplo');
  await (await inQueue(page, 'form[part="panel"] button[type="submit"]')).click();
  await readsText(page, 'Se asignó a Ministerio de Ejemplo.');
}

/** The institution answers with reasons. */
async function reply(page, folio) {
  await (await inQueue(page, `[data-folio="${folio}"]`)).click();
  await (await inQueue(page, 'input[name="decision"][value="accepted"]')).click();
  await (await inQueue(page, '#reasons')).fill(reasons);
  await (await inQueue(page, 'form[part="reply-form"] button[type="submit"]')).click();
  await readsText(page, reasons);
  await (await inQueue(page, '#publish')).click();
}

/** What the public page says of how many were answered, such as "0 de 1". */
async function answeredFigure(page, origin) {
  await page.goto(`${origin}/participar.html`);
  await readsText(page, title);
  return textOf(page, 'mga-consultation >>> .figure.answered dd');
}

async function walk(browser, place) {
  const mailbox = await startMailbox();
  const store = { ...place, mailbox: mailbox.url };
  let portal = await servePortal(store);
  const { origin } = portal;
  const { port } = new URL(origin);
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.setViewport({ width: 1280, height: 900 });

    await page.goto(`${origin}/proponer.html`);
    await writeProposal(page);
    await portal.stop();
    await page.locator('mga-proposal-form >>> [part="send"]').click();
    await readsText(page, 'Su propuesta espera para ser enviada');
    await readsText(page, 'Todavía no ha sido recibida');

    portal = await servePortal({ ...store, port });
    // Unless it went by itself meanwhile.
    await page.locator('mga-proposal-form >>> ::-p-text(Intentar ahora)').setTimeout(3_000).click().catch(() => undefined);
    await readsText(page, 'Propuesta recibida');
    const folio = await textOf(page, 'mga-proposal-form >>> #receipt-folio');
    const secret = await textOf(page, 'mga-proposal-form >>> #receipt-secret');
    assert.match(folio, /^MGA-\d{4}-[0-9A-Z]{4}-[0-9A-Z]{2}$/);

    await page.goto(`${origin}/mi-propuesta.html`);
    await page.locator('mga-proposal-record >>> #folio').fill(folio.toLowerCase());
    await page.locator('mga-proposal-record >>> #secret').fill(secret);
    await page.locator('mga-proposal-record >>> button[type="submit"]').click();
    await readsText(page, 'Recibida, por publicar');
    await readsText(page, title);

    await page.goto(`${origin}/participar.html`);
    await readsText(page, 'Escuelas que propongan');
    assert.ok(!JSON.stringify(await published(origin)).includes(title), 'nobody has read it yet');
    const coordinator = tokenIn(await mga(store, 'staff', 'add', 'Coordinación de prueba', '--coordinator'));
    const official = tokenIn(await mga(store, 'staff', 'add', 'Oficina de Partes', '--organization', 'min-ejemplo'));
    await signIn(page, origin, coordinator, 'Coordinación de prueba');
    await publishAndAssign(page, folio);
    assert.equal((await inFeed(origin, folio, (found) => found !== undefined)).author, author);
    const figureBefore = await answeredFigure(page, origin);
    await readsText(page, folio);

    await page.goto(`${origin}/mi-propuesta.html#${new URLSearchParams({ folio, clave: secret })}`);
    await readsText(page, 'Publicada, espera respuesta');
    assert.ok(!page.url().includes(secret), 'the key does not stay in the address');

    await signIn(page, origin, official, 'Oficina de Partes');
    await reply(page, folio);
    const answered = await inFeed(origin, folio, (found) => found?.reply !== undefined);
    assert.deepEqual([answered.reply.decision, answered.reply.reasons, answered.reply.organization.organization], ['accepted', reasons, 'min-ejemplo']);
    await mailbox.holds(1);
    const [mail] = mailbox.messages;
    assert.deepEqual(mail.recipients, [address]);
    assert.ok(mail.subject.includes(folio), mail.subject);
    assert.ok(mail.text.replace(/\s+/gu, ' ').includes(reasons), mail.text);
    const figureAfter = await answeredFigure(page, origin);
    assert.notEqual(figureAfter, figureBefore, 'the public count moved');
    await page.goto(`${origin}/mi-propuesta.html#${new URLSearchParams({ folio, clave: secret })}`);
    await readsText(page, reasons);
    await page.locator('mga-proposal-record >>> #do-erase').click();
    await page.locator('mga-proposal-record >>> button.danger').click();
    await readsText(page, 'Sus datos personales se borraron');
    const anonymous = await inFeed(origin, folio, (found) => found?.author === undefined);
    assert.equal(anonymous.title, title, 'the civic record stays');
    await page.goto(`${origin}/participar.html`);
    await readsText(page, title);
    assert.equal((await published(origin)).filter((proposal) => proposal.title === title).length, 1, 'it was sent once');
    assert.equal(mailbox.messages.length, 1, 'and answered once');
  } finally {
    await context.close();
    await portal.stop();
    await mailbox.stop();
  }
}

for (const [engine, open] of Object.entries(browsers)) {
  const cannotVisit = findEngine(engine) || isCi ? false : `${engine} is not on this machine: \`npm run setup\` installs it on Debian`;
  describe(`a proposal, from its first word to its reply, in ${engine}`, { skip: cannotVisit, timeout: 300_000 }, () => {
    let browser;
    before(async () => (browser = await open()));
    after(() => browser?.close());

    it('is kept in SQLite', async (test) => {
      const data = mkdtempSync(join(tmpdir(), 'mga-walk-'));
      test.after(() => rmSync(data, { recursive: true, force: true }));
      await walk(browser, { data });
    });

    it('is kept in PostgreSQL', { skip: withoutPostgres }, async (test) => {
      const postgres = await startPostgres();
      test.after(() => postgres.stop());
      await walk(browser, { database: await postgres.database() });
    });
  });
}

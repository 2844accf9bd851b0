// From a ballot to the published result, as the people walk it who have to do with it, in two browsers.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { findEngine } from '../../scripts/browsers.mjs';
import { mga, signIn, tokenIn } from './inbox-visitor.mjs';
import { openBrowser, reach, readsText, servePortal } from './visitor.mjs';

const isCi = process.env.CI === 'true';
const browsers = {
  chromium: openBrowser,
  firefox: () => puppeteer.launch({ browser: 'firefox', executablePath: findEngine('firefox')?.browser }),
};
const round = 'voto-2027';
const inVote = (page, selector) => reach(page, `mga-prioritization[record="${round}"] >>> ${selector}`);
const press = async (page, words) => (await inVote(page, `::-p-text(${words})`)).click();

const publishedRound = async (origin) => (await (await fetch(`${origin}/feeds/demo/feed.json`)).json()).prioritizations.find(({ id }) => id === round);

/** The round in the feed once it is as expected; publishing follows what happens within a second or two. */
async function inFeed(origin, isExpected) {
  for (let patience = 200; ; patience -= 1) {
    const found = await publishedRound(origin);
    if (isExpected(found)) return found;
    assert.ok(patience > 0, `the feed still says ${JSON.stringify(found)}`);
    await setTimeout(100);
  }
}

/** Other people vote, each on a device of their own. */
async function othersVote(origin, count, order, sector) {
  const form = await (await fetch(`${origin}/api/ballots/form?prioritization=${round}`)).json();
  const consents = form.consents.map(({ id, version }) => ({ id, version, given: true }));
  for (let voter = 0; voter < count; ) {
    const body = { prioritization: round, sector, order, device: randomUUID().replaceAll('-', ''), consents, language: 'es-CL', form: { token: form.token } };
    const { status } = await fetch(`${origin}/api/ballots`, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() }, body: JSON.stringify(body) });
    // Nobody fills in a form in no time.
    if (status === 201) voter += 1;
    else await setTimeout(500);
  }
}

async function walk(browser, data) {
  const portal = await servePortal({ data });
  const { origin } = portal;
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.setViewport({ width: 1280, height: 900 });

    await page.goto(`${origin}/prioridades.html`);
    await (await inVote(page, '#add-agua')).click();
    await (await inVote(page, '#add-datos')).click();
    await (await inVote(page, 'input[name="sector"][value="ciudadania"]')).click();
    await (await inVote(page, 'input[name="consent"]')).click();
    await (await inVote(page, '[part="send"]')).click();
    await readsText(page, 'Voto recibido');
    const code = await (await page.waitForSelector(`mga-prioritization[record="${round}"] >>> [part="receipt"] code`)).evaluate((node) => node.textContent);
    assert.match(code, /^V-\d{4}-[0-9A-Z]{4}-[0-9A-Z]{2}$/);

    await page.reload();
    await readsText(page, code);
    await press(page, 'Cambiar mi voto');
    await (await inVote(page, '#up-datos')).click();
    await press(page, 'Guardar el cambio');
    await readsText(page, 'Su voto cambió.');
    assert.equal((await inFeed(origin, ({ turnout }) => turnout !== undefined)).votes, undefined, 'nothing is published while it is open');

    await othersVote(origin, 4, ['agua', 'datos'], 'ciudadania');
    const coordinator = tokenIn(await mga({ data }, 'staff', 'add', 'Coordinación de prueba', '--coordinator'));
    await signIn(page, origin, coordinator, 'Coordinación de prueba');
    await page.goto(`${origin}/bandeja/priorizacion.html`);
    await readsText(page, '5 votos');
    const inRounds = (selector) => reach(page, `mga-staff-rounds >>> ${selector}`);
    await (await inRounds(`#decide-${round}`)).click();
    await (await inRounds('#reason')).fill('Terminó el plazo.');
    await (await inRounds('button.primary')).click();
    await readsText(page, 'quedó cerrada');

    const closed = await inFeed(origin, ({ ballotsClosed }) => ballotsClosed !== undefined);
    assert.equal(closed.status, 'closed');
    assert.deepEqual(closed.turnout.slice(0, 2), [{ ballots: 5 }, { sector: 'ciudadania', ballots: 5 }]);
    // Four ballots have Agua first and Datos second, the changed one the other way round.
    const inAll = (theme) => closed.votes.find((vote) => vote.theme === theme && vote.sector === undefined);
    assert.deepEqual([inAll('agua').value, inAll('datos').value, inAll('agua').voters], [1.2, 1.8, 5]);
    await page.goto(`${origin}/prioridades.html`);
    await readsText(page, 'Resultado de la votación');
  } finally {
    await context.close();
    await portal.stop();
  }
}

for (const [engine, open] of Object.entries(browsers)) {
  const cannotVisit = findEngine(engine) || isCi ? false : `${engine} is not on this machine: \`npm run setup\` installs it on Debian`;
  describe(`a vote, from a ballot to its result, in ${engine}`, { skip: cannotVisit, timeout: 300_000 }, () => {
    let browser;
    before(async () => (browser = await open()));
    after(() => browser?.close());

    it('is counted with its change', async (test) => {
      const data = mkdtempSync(join(tmpdir(), 'mga-vote-'));
      test.after(() => rmSync(data, { recursive: true, force: true }));
      await walk(browser, data);
    });
  });
}

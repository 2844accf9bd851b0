// A workshop as those who hold it walk it: what a table proposes without a network arrives once with its workshop, and who came is marked at the door.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { mga, tokenIn } from './inbox-visitor.mjs';
import { axeViolations, cannotVisit, openBrowser, reach, readsText, servePortal, visit } from './visitor.mjs';

const titles = ['Agua medida en los valles', 'Horas médicas sin viajar', 'Micros con horario conocido'];

describe('a workshop at the portal', { skip: cannotVisit }, () => {
  const data = mkdtempSync(join(tmpdir(), 'mga-workshop-'));
  let portal, browser, token;

  before(async () => {
    token = tokenIn(await mga({ data }, 'staff', 'add', 'Coordinación de prueba', '--coordinator'));
    [portal, browser] = await Promise.all([servePortal({ data }), openBrowser()]);
  });
  after(async () => {
    await Promise.all([browser?.close(), portal?.stop()]);
    rmSync(data, { recursive: true, force: true });
  });

  it('brings what a table wrote without a network to the intake, each once', async () => {
    const { page, problems, close } = await visit(browser, `${portal.origin}/registrar.html`, { width: 360 });
    const inside = (selector) => reach(page, `mga-proposal-recorder >>> ${selector}`);
    const workshop = await (await page.waitForSelector('mga-proposal-recorder >>> .setup select')).evaluate((select) => [...select.options].find(({ text }) => text.includes('Concepción')).value);
    await (await page.waitForSelector('mga-proposal-recorder >>> .setup select')).select(workshop);
    await readsText(page, 'Nueva propuesta');
    await page.setOfflineMode(true);
    for (const title of titles) {
      await (await inside('#title')).fill(title);
      await (await inside('#problem')).fill('Un problema que la mesa contó.');
      await (await inside('#change')).fill('Lo que la mesa quiere que cambie.');
      await (await inside('[name="sector"]')).click();
      await (await inside('[part~="save"]')).click();
      await readsText(page, `«${title}» quedó en la lista.`);
    }
    await page.locator('mga-proposal-recorder >>> [name="agreed"]').click();
    await (await inside('[part~="send"]')).click();
    await readsText(page, 'En espera');
    assert.deepEqual(await folios(page), []);
    await page.setOfflineMode(false);
    await readsText(page, '3 de 3 recibidas');
    assert.equal(new Set(await folios(page)).size, 3);
    assert.deepEqual(await axeViolations(page), []);
    // A form that is sent sooner than a person could fill it in is refused and sent again: the browser notes that, as it does the lost network.
    assert.deepEqual(problems.filter((problem) => !/ERR_INTERNET_DISCONNECTED|status of 403/u.test(problem)), []);
    await close();
    const kept = JSON.parse(await mga({ data }, 'moderate', 'list', '--json'));
    assert.deepEqual(kept.map(({ title }) => title).sort(), [...titles].sort());
  });

  it('lets who is at the door mark a person who registered, and count one who did not', async () => {
    const api = `${portal.origin}/api/registrations`;
    const { meetings } = await (await fetch(`${portal.origin}/feeds/demo/feed.json`)).json();
    const { id, title } = meetings.find((meeting) => meeting.title.includes('Castro'));
    await register(api, id);
    const { page, close } = await visit(browser, `${portal.origin}/bandeja/asistencia.html`, { width: 360 });
    await (await reach(page, 'mga-staff-session >>> #token')).fill(token);
    await page.locator('mga-staff-session >>> button[type="submit"]').click();
    await (await reach(page, `mga-staff-attendance >>> [id="open-${id}"]`)).click();
    await readsText(page, 'Persona de prueba');
    await readsText(page, title);
    await (await reach(page, 'mga-staff-attendance >>> .mark.came')).click();
    await (await reach(page, 'mga-staff-attendance >>> [id="more-academia"]')).click();
    await readsText(page, 'Todo está guardado.');
    assert.deepEqual(await axeViolations(page), []);
    const saved = await page.evaluate(async (meeting) => (await (await fetch(`/api/staff/meetings/${meeting}/registrations`)).json()), id);
    assert.deepEqual([saved.registrations.map(({ attended }) => attended), saved.walkIns], [[true], [{ sector: 'academia', count: 1 }]]);
    await close();
  });
});

/** Somebody registers for a workshop; nobody fills in a form in no time, so it is sent again until it is taken. */
async function register(api, meeting) {
  const form = await (await fetch(`${api}/form?meeting=${meeting}`)).json();
  const consents = form.consents.map(({ id, version }) => ({ id, version, given: true }));
  const body = JSON.stringify({ meeting, name: 'Persona de prueba', sector: 'ciudadania', consents, language: 'es-CL', form: { token: form.token } });
  for (let patience = 20; ; patience -= 1) {
    const answer = await fetch(api, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() }, body });
    if (answer.status === 201) return;
    assert.ok(patience > 0, await answer.text());
    await setTimeout(500);
  }
}

const folios = (page) => page.$$eval('mga-proposal-recorder >>> .folio', (all) => all.map(({ textContent }) => textContent));

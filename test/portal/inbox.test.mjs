// The pages for officials as `mga serve` gives them: what they show to who has not signed in, and to who has, narrow and wide.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { run } from '../../scripts/run.mjs';
import { axeViolations, cannotVisit, openBrowser, reach, readsText, servePortal, visit } from './visitor.mjs';

const pages = [
  ['/bandeja/', 'Propuestas por responder'],
  ['/bandeja/plazos.html', 'Respuestas que se deben'],
  ['/bandeja/planilla.html', 'Descargue la planilla'],
  ['/bandeja/plantillas.html', 'Plantillas'],
  ['/bandeja/correos.html', 'Correos'],
  ['/bandeja/asistencia.html', 'Asistencia a reuniones'],
  ['/bandeja/priorizacion.html', 'Votaciones'],
  ['/en/inbox/', 'Proposals to answer'],
  ['/en/inbox/deadlines.html', 'Replies owed'],
  ['/en/inbox/spreadsheet.html', 'Download the spreadsheet'],
  ['/en/inbox/templates.html', 'Templates'],
  ['/en/inbox/mail.html', 'Mail'],
  ['/en/inbox/attendance.html', 'Attendance at meetings'],
  ['/en/inbox/priorities.html', 'Prioritizations people vote in'],
];
const title = 'Que la feria tenga baños';

describe('the inbox of the portal', { skip: cannotVisit }, () => {
  const data = mkdtempSync(join(tmpdir(), 'mga-inbox-'));
  let portal, browser, visitor, token;

  const mga = async (...args) => {
    const { code, output } = await run('node', ['server/bin/mga.js', ...args, '--data', data], { quiet: true, env: { DATABASE_URL: '' } });
    assert.equal(code, 0, output);
    return output;
  };

  before(async () => {
    const file = join(data, 'paper.csv');
    writeFileSync(file, `title,problem,sector\n${title},No hay donde lavarse las manos.,ciudadania\nOtra propuesta de papel,Falta luz en la plaza.,ciudadania\n`);
    await mga('import', 'proposals', file, '--consultation', 'proximo-plan', '--apply', '--publish');
    token = /mga_[0-9A-Z]{40,}/.exec(await mga('staff', 'add', 'Coordinación de prueba', '--coordinator'))[0];
    [portal, browser] = await Promise.all([servePortal({ data }), openBrowser()]);
  });
  after(async () => {
    await Promise.all([browser?.close(), portal?.stop()]);
    rmSync(data, { recursive: true, force: true });
  });

  async function go(path, options) {
    await visitor?.close();
    visitor = await visit(browser, portal.origin + path, options);
    return visitor;
  }

  /** Signs in on the page and goes to others with the session it got. */
  async function signIn(options) {
    const { page } = await go('/bandeja/', options);
    await (await reach(page, 'mga-staff-session >>> #token')).fill(token);
    await page.locator('mga-staff-session >>> button[type="submit"]').click();
    await readsText(page, 'Coordinación de prueba');
    return visitor;
  }

  it('leads to the pages from the address that is told on the telephone', async () => {
    assert.equal((await fetch(`${portal.origin}/bandeja`)).url, `${portal.origin}/bandeja/`);
  });

  it('may not be shown inside another page', async () => {
    const { headers } = await fetch(`${portal.origin}/bandeja/plazos.html`);
    assert.match(headers.get('content-security-policy'), /frame-ancestors 'none'/);
  });

  it('shows nothing but the way in to who has not signed in', async () => {
    const { page, problems } = await go('/bandeja/', { width: 360 });
    await readsText(page, 'Su clave de acceso');
    assert.deepEqual(await axeViolations(page), []);
    assert.ok(!(await page.evaluate(() => document.body.innerText)).includes(title));
    // Browsers write down every answer of 401, and that is what this one is.
    assert.deepEqual(problems.filter((problem) => !problem.includes('401')), []);
  });

  for (const [width, scheme] of [[360, 'light'], [1280, 'dark']]) {
    it(`shows every page to who has, with nothing axe objects to and nothing refused by the policy, ${width} px wide, ${scheme}`, async () => {
      const { page, problems } = await signIn({ width, features: [{ name: 'prefers-color-scheme', value: scheme }] });
      problems.length = 0;
      for (const [path, words] of pages) {
        await page.goto(portal.origin + path, { waitUntil: 'load' });
        await readsText(page, 'Coordinación de prueba');
        await readsText(page, words);
        assert.deepEqual(await axeViolations(page), [], path);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0, path);
      }
      assert.deepEqual(problems, []);
    });
  }

  it('needs no sideways scrolling at 320 px with very large text, a proposal open', async () => {
    const { page } = await signIn({ width: 320 });
    await page.$eval('[data-font="2"]', (button) => button.click());
    await reach(page, 'mga-staff-queue >>> [data-folio]');
    await page.$$eval('mga-staff-queue >>> [data-folio]', (all, wanted) => all.find((each) => each.textContent === wanted).click(), title);
    await readsText(page, 'No hay donde lavarse las manos.');
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
    assert.deepEqual(await axeViolations(page), []);
  });
});

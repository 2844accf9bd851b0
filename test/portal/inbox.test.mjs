// The pages for officials as `mga serve` gives them: what they show to who has not signed in, and to who has, narrow and wide.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { coordinator, fillInbox, inboxPages, proposalTitle, signIn } from './inbox-visitor.mjs';
import { axeViolations, cannotVisit, openBrowser, reach, readsText, servePortal, visit } from './visitor.mjs';

describe('the inbox of the portal', { skip: cannotVisit }, () => {
  const data = mkdtempSync(join(tmpdir(), 'mga-inbox-'));
  let portal, browser, visitor, token;

  before(async () => {
    token = await fillInbox(data);
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

  /** Signs in; the session goes along to other pages. */
  async function signedIn(options) {
    const { page } = await go('/bandeja/', options);
    await signIn(page, portal.origin, token, coordinator);
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
    assert.ok(!(await page.evaluate(() => document.body.innerText)).includes(proposalTitle));
    // Browsers write down every answer of 401, and that is what this one is.
    assert.deepEqual(problems.filter((problem) => !problem.includes('401')), []);
  });

  for (const [width, scheme] of [[360, 'light'], [1280, 'dark']]) {
    it(`shows every page to who has, with nothing axe objects to and nothing refused by the policy, ${width} px wide, ${scheme}`, async () => {
      const { page, problems } = await signedIn({ width, features: [{ name: 'prefers-color-scheme', value: scheme }] });
      problems.length = 0;
      for (const [path, words] of inboxPages) {
        await page.goto(portal.origin + path, { waitUntil: 'load' });
        await readsText(page, coordinator);
        await readsText(page, words);
        assert.deepEqual(await axeViolations(page), [], path);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0, path);
      }
      assert.deepEqual(problems, []);
    });
  }

  it('needs no sideways scrolling at 320 px with very large text, a proposal open', async () => {
    const { page } = await signedIn({ width: 320 });
    await page.$eval('[data-font="2"]', (button) => button.click());
    await reach(page, 'mga-staff-queue >>> [data-folio]');
    await page.$$eval('mga-staff-queue >>> [data-folio]', (all, wanted) => all.find((each) => each.textContent === wanted).click(), proposalTitle);
    await readsText(page, 'No hay donde lavarse las manos.');
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
    assert.deepEqual(await axeViolations(page), []);
  });
});

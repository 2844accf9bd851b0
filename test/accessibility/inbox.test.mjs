// Every page of the inbox, signed in, as people set their browsers: support/promises.mjs.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { coordinator, fillInbox, inboxPages, proposalTitle, signIn } from '../portal/inbox-visitor.mjs';
import { readsText, servePortal } from '../portal/visitor.mjs';
import { bundle } from './support/gallery.mjs';
import { tryPromises } from './support/promises.mjs';

let token;

/** The portal with proposals to answer. */
async function serve() {
  const data = mkdtempSync(join(tmpdir(), 'mga-inbox-'));
  token = await fillInbox(data);
  const portal = await servePortal({ data });
  return {
    origin: portal.origin,
    async stop() {
      await portal.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

tryPromises('every page of the inbox', {
  root: 'body',
  serve,
  async *scenes({ page, goto, evaluate }, origin, isShort) {
    const measures = await bundle('measures-page.ts');
    await signIn(page, origin, token, coordinator);
    for (const [path, words] of isShort ? inboxPages.slice(0, 2) : inboxPages) {
      await goto(origin + path);
      await readsText(page, coordinator);
      await readsText(page, words);
      await evaluate(measures);
      yield path;
    }
    await goto(`${origin}/bandeja/`);
    await page.waitForSelector('mga-staff-queue >>> [data-folio]', { visible: true });
    await page.$$eval('mga-staff-queue >>> [data-folio]', (all, wanted) => all.find((each) => each.textContent === wanted).click(), proposalTitle);
    await readsText(page, 'No hay donde lavarse las manos.');
    await evaluate(measures);
    yield 'an open proposal';
  },
});

// Every page of the portal, the configurator and a framed widget, as people set their browsers: support/promises.mjs.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/run.mjs';
import { servePortal } from '../portal/visitor.mjs';
import { bundle } from './support/gallery.mjs';
import { tryPromises } from './support/promises.mjs';

const some = ['/index.html', '/proponer.html', '/configurador.html', '/embed/commitment-board?feed=demo'];
// The preview of the configurator is a page of its own only inside its frame.
const pages = readdirSync(join(root, 'dist/portal')).filter((name) => name.endsWith('.html') && name !== 'configurator-preview.html').map((name) => `/${name}`);

/** Whether everything the page waits for is there: each widget defined and drawn, and no feed on its way. */
const isSettled = () =>
  document.readyState === 'complete' &&
  [...document.querySelectorAll('mga-feed')].every(({ state }) => state?.status === 'ready') &&
  [...document.querySelectorAll(':not(:defined)')].length === 0 &&
  [...document.querySelectorAll('mga-feed section p:not(.about), .mga-render')].every((fallback) => !fallback.checkVisibility());

tryPromises('every page of the portal', {
  root: 'body',
  serve: servePortal,
  async *scenes(page, origin, isShort) {
    const measures = await bundle('measures-page.ts');
    for (const path of isShort ? some : [...pages, some.at(-1)]) {
      await page.goto(origin + path);
      await page.page.waitForFunction(isSettled);
      await page.evaluate(measures);
      yield path;
    }
  },
});

// Every view of every widget as people set their browsers: larger text, zoom, colours of their own, more contrast, less motion, dark, a narrow window.
// Each setting is tried in the engines a test can give it to. `npm test` does three of them in Chromium;
// `npm run test:accessibility` all.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { findEngine } from '../../scripts/browsers.mjs';
import { canEmulate, openPage } from './support/engines.mjs';
import { serveGallery } from './support/gallery.mjs';

const isShort = process.env.ACCESSIBILITY_FORM === 'short';

/** Text of this many CSS pixels is what the gallery has without a setting. */
const usualText = 16;

/** What is measured of each view, in the page; gives what is wrong. */
const layout = () => window.measures.layoutFaults(document.querySelector('#widget'));
const focus = () => [...window.measures.focusFaults(document.querySelector('#widget')), ...window.measures.tallStickyParts(document.querySelector('#widget'))];
const edges = () => window.measures.edgeFaults(document.querySelector('#widget')).faults;
const motion = () => window.measures.motions(document.querySelector('#widget'));
const forced = () => window.measures.forcedColourFaults(document.querySelector('#widget'));
const isLarge = (least) => {
  const size = window.measures.textSize(document.querySelector('#widget'));
  return size >= least ? [] : [`text is of ${size} px`];
};

/** What is promised, with which settings, in which window. */
const promises = [
  { promise: 'in 360 px: all of it can be read, edges and marks have 3 : 1, nothing moves by itself', size: [360, 640], measures: [layout, edges, motion], short: true },
  { promise: 'at 400 % of 1280 × 1024: all of it can be read, the focus is seen and nothing that sticks is in the way', size: [320, 256, 4], measures: [layout, focus], short: true },
  { promise: 'with text of 200 % in 360 px: it grows, and all of it can be read', settings: ['largeText'], size: [360, 640], measures: [layout], large: true },
  { promise: 'in forced colours: edges, choices and bars are seen without a background', settings: ['forcedColours'], size: [360, 640], measures: [forced, focus], short: true },
  { promise: 'dark: edges and marks have 3 : 1', settings: ['dark'], size: [1280, 800], measures: [edges] },
  { promise: 'with more contrast: edges and marks have 3 : 1', settings: ['moreContrast'], size: [1280, 800], measures: [edges] },
  { promise: 'with less motion: nothing moves', settings: ['reducedMotion'], size: [1280, 800], measures: [motion] },
];

for (const engine of isShort ? ['chromium'] : ['chromium', 'firefox']) {
  const cannotVisit = findEngine(engine) || process.env.CI === 'true' ? false : `${engine} is not on this machine: \`npm run setup\` installs it on Debian`;
  describe(`every view of every widget in ${engine}`, { skip: cannotVisit, timeout: 600_000 }, () => {
    let gallery;
    before(async () => (gallery = await serveGallery()));
    after(() => gallery?.stop());

    for (const { promise, settings = [], size, measures, large } of promises.filter(({ settings = [], short }) => (short || !isShort) && settings.every((setting) => canEmulate[engine].includes(setting)))) {
      it(promise, async () => {
        const page = await openPage(engine, settings);
        try {
          await page.resize(...size);
          await page.goto(gallery.origin);
          const faults = [];
          for (const name of await page.evaluate(() => window.gallery.names)) {
            await page.evaluate((scene) => window.gallery.show(scene, 'es-CL'), name);
            for (const measure of measures) faults.push(...(await page.evaluate(measure)).map((fault) => `${name}: ${fault}`));
            if (large) faults.push(...(await page.evaluate(isLarge, 2 * usualText)).map((fault) => `${name}: ${fault}`));
          }
          assert.equal(faults.length, 0, `${faults.length} faults\n${faults.join('\n')}`);
        } finally {
          await page.close();
        }
      });
    }
  });
}

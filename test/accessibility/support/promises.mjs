// What is promised to people who set their browsers as they need them: larger text, zoom, colours of their own, more contrast, less motion, dark, a narrow window.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { findEngine } from '../../../scripts/browsers.mjs';
import { canEmulate, openPage } from './engines.mjs';

const isShort = process.env.ACCESSIBILITY_FORM === 'short';

/** Text of this many CSS pixels is what widgets and the portal have without a setting. */
const usualText = 16;

/** What is measured in the page, of what is under `root` (a selector); gives what is wrong. */
const layout = (root) => window.measures.layoutFaults(document.querySelector(root));
const focus = (root) => [...window.measures.focusFaults(document.querySelector(root)), ...window.measures.tallStickyParts(document.querySelector(root))];
const edges = (root) => window.measures.edgeFaults(document.querySelector(root)).faults;
const motion = (root) => window.measures.motions(document.querySelector(root));
const forced = (root) => window.measures.forcedColourFaults(document.querySelector(root));
const isLarge = (root, least) => {
  const size = window.measures.textSize(document.querySelector(root));
  return size >= least ? [] : [`text is of ${size} px`];
};

/** What is promised with which settings in which window, and whether the short form has it. */
const promises = [
  { promise: 'in 360 px: all of it can be read, edges and marks have 3 : 1, nothing moves by itself', size: [360, 640], measures: [layout, edges, motion], short: true },
  { promise: 'at 400 % of 1280 × 1024: all of it can be read, the focus is seen and nothing that sticks is in the way', size: [320, 256, 4], measures: [layout, focus], short: true },
  { promise: 'with text of 200 % in 360 px: it grows, and all of it can be read', settings: ['largeText'], size: [360, 640], measures: [layout], large: true },
  { promise: 'in forced colours: edges, choices and bars are seen without a background', settings: ['forcedColours'], size: [360, 640], measures: [forced, focus], short: true },
  { promise: 'dark: edges and marks have 3 : 1', settings: ['dark'], size: [1280, 800], measures: [edges] },
  { promise: 'with more contrast: edges and marks have 3 : 1', settings: ['moreContrast'], size: [1280, 800], measures: [edges] },
  { promise: 'with less motion: nothing moves', settings: ['reducedMotion'], size: [1280, 800], measures: [motion] },
];

/**
 * Tries each promise with scenes that are shown one after the other, in the engines a test can give its settings to. `npm test` tries three promises in Chromium;
 * `npm run test:accessibility` all.
 * @param {string} what what the scenes are
 * @param {{ root: string, serve: () => Promise<{ origin: string, stop: () => unknown }>, scenes: (page: object, origin: string, isShort: boolean) => AsyncIterable<string> }} options
 *   `root` is the selector of what is measured; `serve` starts what is visited; `scenes` shows the next and gives its name
 */
export function tryPromises(what, { root, serve, scenes }) {
  for (const engine of isShort ? ['chromium'] : ['chromium', 'firefox']) {
    const cannotVisit = findEngine(engine) || process.env.CI === 'true' ? false : `${engine} is not on this machine: \`npm run setup\` installs it on Debian`;
    describe(`${what} in ${engine}`, { skip: cannotVisit, timeout: 600_000 }, () => {
      let served;
      before(async () => (served = await serve()));
      after(() => served?.stop());

      for (const { promise, settings = [], size, measures, large } of promises.filter(({ settings = [], short }) => (short || !isShort) && settings.every((setting) => canEmulate[engine].includes(setting)))) {
        it(promise, async () => {
          const page = await openPage(engine, settings);
          try {
            await page.resize(...size);
            const faults = [];
            for await (const name of scenes(page, served.origin, isShort)) {
              for (const measure of measures) faults.push(...(await page.evaluate(measure, root)).map((fault) => `${name}: ${fault}`));
              if (large) faults.push(...(await page.evaluate(isLarge, root, 2 * usualText)).map((fault) => `${name}: ${fault}`));
            }
            assert.equal(faults.length, 0, `${faults.length} faults\n${faults.join('\n')}`);
          } finally {
            await page.close();
          }
        });
      }
    });
  }
}

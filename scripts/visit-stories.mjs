// `npm run test:storybook`: builds the Storybook and opens each of its stories in Chromium; one that shows an error, or whose page complains, is named.
//   node scripts/visit-stories.mjs [part of a story's id]   only those, from the Storybook built last when there is one
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { preview } from 'vite';
import { findEngine } from './browsers.mjs';
import { root, step, tool } from './run.mjs';

const folder = join(root, 'storybook-static');
const [part] = process.argv.slice(2);
if (!part || !existsSync(folder)) await step('Building the Storybook', () => tool('storybook/dist/bin/dispatcher.js', ['build', '--output-dir', folder, '--quiet', '--disable-telemetry'], { quiet: true }));

const server = await preview({ root, configFile: false, logLevel: 'silent', build: { outDir: folder }, preview: { host: '127.0.0.1', port: 0 } });
const origin = server.resolvedUrls.local[0];
const browser = await puppeteer.launch({ executablePath: findEngine('chromium').browser, args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'] });

/** What stories ask of an intake that none of them has, and what the browser asks of every site. */
const withoutServer = /\/(?:api|story-intakes)\/|\/favicon\.ico$/;

/** What goes wrong while a story is shown; most of the time nothing. */
async function visit(page, id) {
  const wrong = [];
  const onError = (error) => wrong.push(error.message);
  const onConsole = (message) => message.type() === 'error' && !withoutServer.test(message.location().url ?? '') && wrong.push(`${message.text()} ${message.location().url ?? ''}`);
  page.on('pageerror', onError).on('console', onConsole);
  try {
    await page.goto(`${origin}iframe.html?id=${id}&viewMode=story`, { waitUntil: 'domcontentloaded', timeout: 60_000 });
    await page.waitForFunction(() => /sb-show-(main|errordisplay|nopreview)/.test(document.body.className) && document.querySelector('#storybook-root')?.childElementCount, { timeout: 60_000 });
    const shown = await page.evaluate(() => document.body.className);
    if (!shown.includes('sb-show-main')) wrong.push(await page.$eval('#error-message', (element) => element.textContent ?? ''));
  } catch (error) {
    wrong.push(error.message);
  }
  page.off('pageerror', onError).off('console', onConsole);
  return wrong;
}

const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
const ids = Object.values(entries).filter(({ type, id }) => type === 'story' && (!part || id.includes(part))).map(({ id }) => id);
const faults = [];
let next = 0;
await Promise.all(Array.from({ length: 3 }, async () => {
  const page = await (await browser.createBrowserContext()).newPage();
  // A form with something written in it asks before it is left.
  page.on('dialog', (dialog) => void dialog.accept());
  while (next < ids.length) {
    const id = ids[(next += 1) - 1];
    const wrong = await visit(page, id);
    if (wrong.length) faults.push(`${id}: ${wrong.join(' · ')}`);
  }
}));
await browser.close();
await server.close();
for (const fault of faults) console.log(`✗ ${fault}`);
console.log(`${ids.length - faults.length} passed, ${faults.length} failed`);
process.exitCode = faults.length || !ids.length ? 1 : 0;

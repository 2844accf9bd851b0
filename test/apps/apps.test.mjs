// Applications as somebody new to the widgets writes them, one for each framework. The package as it is published is installed in each, it is built with its
// own tools and checked by its own compiler, and clicked through in a browser under the strictest policy.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { npm, pack } from '../../scripts/pack.mjs';
import { cannotVisit, openBrowser } from '../portal/visitor.mjs';
import { serveApp } from './app-server.mjs';

const here = import.meta.dirname;
const apps = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const feed = readFileSync(join(here, '../embedding/pages/feed.json'));

const folder = mkdtempSync(join(tmpdir(), 'mga-apps-'));
after(() => rmSync(folder, { recursive: true, force: true }));
let packed;
before(async () => {
  packed = await pack(folder);
  assert.equal(packed.code, 0, packed.output);
});

async function does(...args) {
  const { code, output, seconds } = await npm(...args);
  assert.equal(code, 0, `npm ${args.join(' ')}\n${output}`);
  return seconds;
}

const inSeconds = (seconds) => `${seconds.toFixed(1)} s`;

// Apart from the visits, so that nothing else is at work while the time to the first widget is taken.
describe('with the packed package an application is installed and built', { concurrency: 2 }, () => {
  for (const name of apps) {
    it(name, async (test) => {
      const app = join(folder, name);
      cpSync(join(here, name), app, { recursive: true });
      // What the lock file says, and the archive.
      const installing = await does('install', '--prefix', app, '--prefer-offline', '--no-audit', '--no-fund', packed.file);
      const building = await does('run', 'build', '--prefix', app);
      test.diagnostic(`${name}: installed in ${inSeconds(installing)}, built in ${inSeconds(building)}`);
    });
  }
});

describe('in a browser, an application with the widgets', { skip: cannotVisit }, () => {
  let browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser?.close());

  for (const name of apps) {
    it(name, async (test) => {
      const server = await serveApp(join(folder, name, 'dist'), feed);
      const context = await browser.createBrowserContext();
      try {
        const page = await context.newPage();
        const problems = [];
        page.on('console', (message) => ['error', 'warn'].includes(message.type()) && problems.push(message.text()));
        page.on('pageerror', (error) => problems.push(String(error)));
        await page.goto(server.origin);

        const link = 'mga-agreements >>> [part~="minutes-link"]';
        const drawn = () => document.querySelector('mga-agreements')?.shadowRoot?.querySelector('[part~="minutes-link"]') && performance.now();
        const first = await (await page.waitForFunction(drawn)).jsonValue();
        test.diagnostic(`${name}: first widget ${first.toFixed(0)} ms after navigation began`);
        assert.equal(await page.$eval('mga-agreements >>> [role="heading"]', (heading) => heading.ariaLevel), '1');

        // An event of ours is received, its default prevented, and what it carries given to another widget.
        for (const time of ['once', 'again']) {
          await (await page.waitForSelector(link, { visible: true })).click();
          await page.waitForFunction(() => document.querySelector('mga-minutes')?.shadowRoot?.querySelector('[role="heading"][aria-level="1"]')?.textContent.includes('Reunión de ejemplo'));
          assert.equal(await page.$('mga-agreements'), null, time);
          assert.equal(await page.evaluate(() => document.querySelector('mga-minutes').record), 'abril');
          assert.equal(new URL(page.url()).hash, '');
          await page.locator('button ::-p-text(Volver a los acuerdos)').click();
          await page.waitForFunction(drawn);
          assert.equal(await page.$('mga-minutes'), null, time);
        }
        assert.deepEqual(server.asked('/feed.json'), 1);
        assert.deepEqual(problems, []);
      } finally {
        await context.close();
        await server.stop();
      }
    });
  }
});

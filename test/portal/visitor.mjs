// A visitor of the example portal: a browser, the page as `mga serve` gives it, and what goes wrong while it is read.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findEngine } from '../../scripts/browsers.mjs';
import { root } from '../../scripts/run.mjs';

const chromium = findEngine('chromium')?.browser;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const isRoot = process.getuid?.() === 0;

/** Why the page can't be visited here; under CI that is a failure, not a reason to skip. */
export const cannotVisit = chromium || process.env.CI === 'true' ? false : 'Chromium is not on this machine: `npm run setup` installs it on Debian';

/**
 * Serves the portal, with proposals kept in a folder of its own.
 * @param {{port?: number | string, data?: string, database?: string, mailbox?: string}} options `port` of a server there was before, else a free one; `data`
 *   a folder that stays, else one that goes with the server; `database` the address of a PostgreSQL to be used instead; `mailbox` that of the server mail
 *   is handed to, else none is sent
 */
export async function servePortal({ port = 0, data, database, mailbox } = {}) {
  const folder = data ?? mkdtempSync(join(tmpdir(), 'mga-portal-'));
  const kept = database ? [] : ['--data', folder];
  const server = spawn(process.execPath, ['server/bin/mga.js', 'serve', '--port', String(port), ...kept], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, DATABASE_URL: database ?? '', SMTP_URL: mailbox ?? '', MAIL_FROM: 'Mesa de prueba <mesa@correo.example>' } });
  let output = '';
  const origin = await new Promise((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        const address = output.match(/http:\/\/[\w.-]+:\d+/)?.[0];
        if (address) resolve(address);
      });
    }
    server.once('exit', (code) => reject(new Error(`mga serve ended with code ${code}:\n${output}`)));
  });
  return {
    origin,
    async stop() {
      server.kill();
      if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
      if (!data) rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const openBrowser = () =>
  puppeteer.launch({
    executablePath: chromium,
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
    ],
  });

/**
 * Visits an address with nothing remembered from other visits.
 * @param {{width?: number, height?: number, features?: {name: string, value: string}[], hold?: boolean, refuse?: RegExp, before?: () => void}} options
 *   `hold` keeps feeds back until `release()`; `refuse` makes requests fail; `before` runs in the page before its scripts
 */
export async function visit(browser, url, { width = 1280, height = 800, features = [], hold = false, refuse, before } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const problems = [];
  const feeds = [];
  const held = [];
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => /\/feeds\/.*\.json/.test(request.url()) && feeds.push(new URL(request.url()).pathname));
  if (hold || refuse) {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (refuse?.test(request.url())) void request.abort();
      else if (hold && request.url().includes('/feeds/')) held.push(request);
      else void request.continue();
    });
  }
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures(features);
  await page.evaluateOnNewDocument(watchPage);
  if (before) await page.evaluateOnNewDocument(before);
  await page.goto(url, { waitUntil: 'load' });
  return {
    page,
    context,
    /** Console errors and warnings, exceptions and policy violations. */
    problems,
    /** Paths of the feeds requested. */
    feeds,
    release: () => Promise.all(held.splice(0).map((request) => request.continue())),
    /** Waits until every widget shows the feed in the place of what the page had there. */
    settled: () => page.waitForFunction(() => document.querySelector('mga-feed').state?.status === 'ready' && [...document.querySelectorAll('mga-feed section p:not(.about)')].every((fallback) => !fallback.checkVisibility())),
    async reload() {
      await page.reload({ waitUntil: 'load' });
    },
    close: () => context.close(),
  };
}

/** Runs in the page: policy violations become console errors, and what moved by itself is written down. */
function watchPage() {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => console.error(`policy violation: ${violatedDirective} ${blockedURI}`));
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  const shifts = [];
  const note = (entries) => {
    for (const { value, hadRecentInput, sources } of entries) {
      if (!hadRecentInput) shifts.push(`${value.toFixed(4)}: ${sources.map(({ node }) => node?.localName ?? node?.parentElement?.localName).join(', ')}`);
    }
  };
  observer.observe({ type: 'layout-shift', buffered: true });
  window.layoutShifts = async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    note(observer.takeRecords());
    return shifts;
  };
}

/** Everything in view that moved without the visitor's doing. */
export const layoutShifts = (page) => page.evaluate(() => window.layoutShifts());

/** What axe finds in the whole page, shadow roots included. */
export async function axeViolations(page) {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.flat(3).join(' >>> ')}: ${failureSummary}`));
  });
}

/** Waits until the text can be read somewhere on the page, inside widgets too. */
export const readsText = (page, text, options = {}) =>
  page.waitForFunction((wanted) => {
    // What has no box of its own (a slot, a row whose parts are laid out apart) is drawn when what is in it is.
    const isDrawn = (element) => element.checkVisibility() || getComputedStyle(element).display === 'contents';
    const read = (node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.data;
      if (node.nodeType !== Node.ELEMENT_NODE || !isDrawn(node)) return '';
      const children = node.shadowRoot?.childNodes ?? (node.localName === 'slot' ? node.assignedNodes({ flatten: true }) : node.childNodes);
      return [...children].map(read).join('');
    };
    return read(document.body).replace(/\s+/g, ' ').includes(wanted);
  }, options, text);

/**
 * Waits until an element is in view of everybody and gives the way to use it. Locators alone do not see what appears inside a shadow root: they look again
 * when the page itself changes.
 */
export async function reach(page, selector) {
  await page.waitForSelector(selector, { visible: true });
  return page.locator(selector);
}

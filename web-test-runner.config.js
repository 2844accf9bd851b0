// Browser tests, from sources, in three engines.
//   npx wtr                                          every browser test in every engine found
//   ENGINES=chromium FILES='test/domain/**' npx wtr  one engine, some files (comma between several)
import { createReadStream, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, normalize, resolve } from 'node:path';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { engines, findEngine } from './scripts/browsers.mjs';
import { countReporter } from './scripts/browser-count-reporter.mjs';
import { serveEmbeddingPages } from './scripts/embedding-pages.mjs';
import { serveFaultPages } from './scripts/fault-pages.mjs';
import { serveHostPages } from './scripts/host-pages.mjs';
import { serveManyProposals } from './scripts/many-proposals.mjs';
import { propertySettings, servePropertySettings } from './scripts/property-settings.mjs';
import { webkitLauncher } from './scripts/webkit-launcher.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
/** Commas separate, except inside the braces of a pattern. */
const listed = (name) => process.env[name]?.split(/,(?![^{]*\})/).map((part) => part.trim()).filter(Boolean);
const isRoot = process.getuid?.() === 0;

const launchers = {
  chromium: ({ browser }) =>
    named('Chromium', 2, puppeteerLauncher({
      // Two pages are open at once. Each has a storage of its own, as on a device of its own, and believes that it is in front, or keys and focus
      // would go wrong in the other.
      createPage: async ({ context }) => {
        const page = await (await context.browser().createBrowserContext()).newPage();
        const session = await page.createCDPSession();
        await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
        return page;
      },
      launchOptions: {
        executablePath: browser,
        args: [
          ...(isRoot ? ['--no-sandbox'] : []),
          '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
        ],
      },
    })),
  firefox: ({ browser }) =>
    named('Firefox', 1, puppeteerLauncher({
      // The panel that opens with a download would keep Enter and Escape from the pages that come after.
      launchOptions: { browser: 'firefox', headless: true, executablePath: browser, extraPrefsFirefox: { 'browser.download.alwaysOpenPanel': false } },
    })),
  webkit: webkitLauncher,
};

/** The runner would call both puppeteer engines by the same name. */
function named(name, concurrency, launcher) {
  const initialize = launcher.initialize.bind(launcher);
  launcher.initialize = async (...given) => {
    await initialize(...given);
    launcher.name = name;
  };
  return Object.assign(launcher, { name, concurrency });
}

const wanted = listed('ENGINES') ?? engines;
const unknown = wanted.filter((engine) => !engines.includes(engine));
if (unknown.length) throw new Error(`ENGINES: "${unknown}" is not one of ${engines.join(', ')}`);
const found = wanted.map((engine) => [engine, findEngine(engine)]);
const missing = found.filter(([, paths]) => !paths).map(([engine]) => engine);
if (missing.length) {
  const words = `NOT TESTED in ${missing.join(' and ')}: the browser is not on this machine. \`npm run setup\` installs it on Debian.`;
  if (process.env.CI === 'true' || missing.length === wanted.length) throw new Error(words);
  console.error(`\n${'!'.repeat(words.length)}\n${words}\n${'!'.repeat(words.length)}\n`);
}

/** Real data kept outside the project, served to the tests that use it; they skip when it answers 404. */
const sampleData = resolve(root, process.env.MGA_SAMPLE_DATA ?? '../shared/data');
function serveSampleData(context, next) {
  if (!context.path.startsWith('/sample-data/')) return next();
  const file = normalize(join(sampleData, decodeURIComponent(context.path.slice('/sample-data/'.length))));
  if (!file.startsWith(sampleData) || !existsSync(file)) {
    context.status = 404;
    return undefined;
  }
  context.type = file.split('.').pop();
  context.body = createReadStream(file);
  return undefined;
}

/** axe-core is written for script tags; this makes `import axe from 'axe-core'` mean the same in the browser as in its types. */
const axeAsModule = {
  name: 'axe-as-module',
  resolveImport: ({ source }) => (source === 'axe-core' ? '/node_modules/axe-core/axe.min.js' : undefined),
  transform: ({ path, body }) => (path === '/node_modules/axe-core/axe.min.js' ? `${body}\nexport default globalThis.axe;` : undefined),
};

export default {
  rootDir: root,
  files: listed('FILES') ?? ['test/{domain,feed,i18n,ui,elements,configurator,embedding,faults}/**/*.test.ts'],
  // Lit's development build warns about what it would let pass in production.
  nodeResolve: { exportConditions: ['development', 'browser'], extensions: ['.ts', '.mjs', '.js'] },
  plugins: [axeAsModule, esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) })],
  middleware: [serveSampleData, serveEmbeddingPages, serveFaultPages, serveHostPages, servePropertySettings, serveManyProposals(join(sampleData, 'madrid-proposals.csv'))],
  browsers: await Promise.all(found.filter(([, paths]) => paths).map(([engine, paths]) => launchers[engine](paths))),
  concurrentBrowsers: 3,
  testFramework: { config: { timeout: 20_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: propertySettings().full || process.env.FAULTS === 'full' ? 7_200_000 : 240_000,
  reporters: [defaultReporter(), ...(process.env.TEST_COUNTS ? [countReporter(process.env.TEST_COUNTS)] : [])],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
};

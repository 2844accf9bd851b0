// How long a consultation with a hundred thousand proposals takes from an address to its first rows on the screen, with the widget's code already here, beside
// fetching and parsing the one page those rows are on; how long a search takes; and how much memory both need beside all the proposals.
//   npm run bench -- consultation [--quick] [--rounds 15] [--growth no]
import { withBrowser } from './support/browser.mjs';
import { pagedFeed } from './support/feeds.mjs';
import { median, print, printGrowth } from './support/measure.mjs';
import { growthRounds, growthSizes, roundsOf, sizeOf } from './support/options.mjs';

const size = sizeOf(100_000);
const sizes = growthSizes(1_000);
const base = (n) => `/feeds/${n}/`;
const texts = new Map();
const firstPages = new Map();
for (const n of new Set([size, ...sizes])) {
  const { files, firstPage } = pagedFeed(n);
  firstPages.set(n, firstPage);
  for (const [path, text] of files) texts.set(base(n) + path, text);
}

/** A telephone's connection: what the address of a page costs there is mostly waiting. */
const telephone = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/** Bytes a page's objects take once garbage is collected. */
async function heap(session) {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

await withBrowser(texts, async ({ open, inPage }) => {
  const firstRows = async (n, rounds, connection) => {
    const page = await open();
    if (connection) {
      const session = await page.createCDPSession();
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', connection);
    }
    const times = await inPage(page, 'consultation.js', 'firstRows', { base: base(n), firstPage: firstPages.get(n), rounds });
    await page.close();
    return times;
  };
  for (const [where, connection, rounds] of [['', undefined, roundsOf()], [', on a telephone (150 ms, 1.6 Mbit/s)', telephone, roundsOf()]]) {
    const times = await firstRows(size, rounds, connection);
    const line = (peer, values, target) => print({ name: `consultation: first rows${where}`, n: size, unit: 'ms', values: times.widget, against: { name: peer, values }, target });
    line('fetch and JSON.parse of the first page', times.page, 1.3);
    line('fetch and JSON.parse of the feed, then of the first page it names', times.feedAndPage);
    // What nobody who starts from the feed's address can be quicker than: that target cannot be met where this ratio is above it.
    const floor = (peer, values) => print({ name: `consultation: floor of the first rows${where}, the feed, the page and the same DOM as static HTML`, n: size, unit: 'ms', values: times.floor, against: { name: peer, values } });
    floor('fetch and JSON.parse of the first page', times.page);
    line('the feed, the page and the same DOM as static HTML', times.floor);
  }

  const page = await open();
  const session = await page.createCDPSession();
  const before = await heap(session);
  await inPage(page, 'consultation.js', 'show', { base: base(size) });
  const [first, ...others] = await inPage(page, 'consultation.js', 'search', { queries: ['residuos', 'residuos mayores', 'agua potable', 'transporte', 'vivienda única', 'presupuesto'] });
  print({ name: 'consultation: first search, which gets the index', n: size, unit: 'ms', values: [first] });
  print({ name: 'consultation: search', n: size, unit: 'ms', values: others });
  const withWidget = (await heap(session)) - before;
  await page.close();

  const other = await open();
  const otherSession = await other.createCDPSession();
  const empty = await heap(otherSession);
  const pages = [...texts.keys()].filter((path) => path.startsWith(`${base(size)}proposals/`) && !path.includes('/index/')).map((path) => path.slice(base(size).length));
  await inPage(other, 'consultation.js', 'keepEverything', { base: base(size), pages });
  const everything = (await heap(otherSession)) - empty;
  print({ name: 'consultation: memory after searching', n: size, unit: 'MB', values: [withWidget / 1e6], against: { name: 'every page parsed and kept', values: [everything / 1e6] } });
  await other.close();

  const points = [];
  for (const n of sizes) points.push([n, median((await firstRows(n, growthRounds)).widget)]);
  if (points.length) printGrowth('consultation: first rows', points);
});

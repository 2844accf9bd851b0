// What a visit of a page of eight widgets on two hundred commitments feels like on a processor four times slower, beside the same page with what the widgets drew
// as static HTML: requests for the feed, blocking time, largest contentful paint, layout shift.
//   npm run bench -- page [--quick] [--rounds 15] [--growth no]
import { readFileSync } from 'node:fs';
import { root } from '../scripts/run.mjs';
import { inTurns } from './in-page/turns.js';
import { withBrowser } from './support/browser.mjs';
import { feedWith } from './support/feeds.mjs';
import { median, print, printGrowth } from './support/measure.mjs';
import { growthRounds, growthSizes, roundsOf, sizeOf } from './support/options.mjs';

const size = sizeOf(200);
const sizes = growthSizes(20);
const slowdown = 4;
const tags = ['plan-summary', 'commitment-board', 'plan-timeline', 'sector-coverage', 'sdg-coverage', 'meeting-calendar', 'consultation', 'evidence-repository'].map((name) => `mga-${name}`);

/** The page of a ministry: its own heading and introduction, then the widgets. */
const pageOf = (content, script) => `<!doctype html><html lang="es-CL"><head><meta charset="utf-8"><title>Medición</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<style>body{margin:0 auto;max-width:75rem;padding:1rem;font:16px/1.5 sans-serif}</style>${script}</head><body>
<h1>Gobierno abierto en el ministerio inventado</h1>
<p id="introduction">Esta página de medición muestra el plan de acción, sus compromisos, las reuniones de la mesa y la consulta ciudadana. Todos los datos son inventados.</p>
${content}</body></html>`;
/** @param heights what the page keeps for each widget while it loads, as docs/embedding.md tells pages to */
const withWidgets = (n, heights = {}) => pageOf(`<style>${Object.entries(heights).map(([tag, height]) => `${tag}{--mga-loading-block-size:${height}px}${tag}:not(:defined){display:block;min-block-size:${height}px}`).join('')}</style><mga-feed src="/feeds/page-${n}.json">${tags.map((tag) => `<${tag} data-widget as-of="2026-06-01"></${tag}>`).join('\n')}</mga-feed>`, '<script type="module" src="/dist/cdn/mga.js"></script>');

const texts = new Map();
for (const n of new Set([size, ...sizes])) {
  texts.set(`/feeds/page-${n}.json`, JSON.stringify(feedWith({ commitments: n, meetings: 60, proposals: 200 })));
  texts.set(`/widgets-${n}`, withWidgets(n));
}
const watch = readFileSync(`${root}bench/in-page/watch.js`, 'utf8');

await withBrowser(texts, async ({ browser, origin, requests, open, inPage }) => {
  /** One visit of somebody new, at the slower pace from before the page is asked for. */
  const visit = async (path) => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await page.evaluateOnNewDocument(watch);
    const session = await page.createCDPSession();
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const before = requests.length;
    await page.goto(origin + path, { waitUntil: 'load', timeout: 120_000 });
    const drawnAt = await inPage(page, 'page.js', 'drawn');
    const felt = await inPage(page, 'page.js', 'felt');
    const feeds = requests.slice(before).filter((each) => each.startsWith('/feeds/')).length;
    await context.close();
    return { ...felt, drawnAt, feeds };
  };

  /** Visits of the pages in turns. */
  const measure = async (n, rounds, names = ['widgets', 'static']) => {
    const page = await open(`/widgets-${n}`);
    await inPage(page, 'page.js', 'drawn');
    texts.set(`/static-${n}`, pageOf(await inPage(page, 'page.js', 'staticWidgets'), ''));
    texts.set(`/widgets-${n}`, withWidgets(n, await inPage(page, 'page.js', 'heights')));
    await page.close();
    const visits = { widgets: [], static: [] };
    const one = (name) => async () => visits[name].push(await visit(`/${name}-${n}`));
    await inTurns(Object.fromEntries(names.map((name) => [name, one(name)])), { rounds: rounds + 1, warm: 0 });
    // The first of each is the warm one.
    return { widgets: visits.widgets.slice(1), static: visits.static.slice(1) };
  };

  const { widgets, static: still } = await measure(size, roundsOf());
  const all = (visits, field) => visits.map((each) => each[field]);
  const name = (what) => `page of eight widgets, processor ${slowdown} times slower: ${what}`;
  const beside = (what, field, unit, target, more) => print({ name: name(what), n: size, unit, values: all(widgets, field), against: { name: 'the same content as static HTML', values: all(still, field) }, target, more });
  const largest = (visits) => [...new Set(all(visits, 'largestName'))].join(', ');
  print({ name: name('requests for the feed'), n: size, unit: 'requests', values: all(widgets, 'feeds'), target: 1 });
  beside('largest contentful paint', 'largest', 'ms', 1.15, { largest: { widgets: largest(widgets), static: largest(still) } });
  beside('first contentful paint', 'firstPaint', 'ms');
  beside('total blocking time', 'blocking', 'ms');
  beside('every widget drawn', 'drawnAt', 'ms');
  print({ name: name('cumulative layout shift'), n: size, unit: 'shift', values: all(widgets, 'shift'), target: 0, more: { most: Math.max(...all(widgets, 'shift')) } });
  const points = [];
  for (const n of sizes) points.push([n, median(all((await measure(n, growthRounds, ['widgets'])).widgets, 'drawnAt'))]);
  if (points.length) printGrowth(name('every widget drawn'), points);
});

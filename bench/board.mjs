// How long the board takes to draw commitments of five milestones, beside the very same DOM put in as static HTML (the floor) and beside Tabulator and DataTables
// with the same rows. What Lit itself takes for the same cards has a line of its own.
//   npm run bench -- board [--quick] [--rounds 15] [--growth no]
import { bundled, withBrowser } from './support/browser.mjs';
import { feedWith } from './support/feeds.mjs';
import { median, print, printGrowth } from './support/measure.mjs';
import { growthRounds, growthSizes, roundsOf, sizeOf } from './support/options.mjs';

const size = sizeOf(1_000);
// A hundred times more than this would be more than the 20 MB a feed may have.
const sizes = growthSizes(50);
const texts = new Map([await bundled('/in-page/lit.js'), ...[...new Set([size, ...sizes])].map((n) => [`/feeds/board-${n}.json`, JSON.stringify(feedWith({ commitments: n }))])]);

await withBrowser(texts, async ({ open, inPage }) => {
  const measure = async (n, view, rounds, peers) => {
    const page = await open();
    const result = await inPage(page, 'board.js', 'firstRenders', { address: `/feeds/board-${n}.json`, view, rounds, peers });
    await page.close();
    return result;
  };
  for (const view of ['columns', 'table']) {
    const { times, nodes } = await measure(size, view, roundsOf(), true);
    const line = (peer, values, target) => print({ name: `board, ${view}: first render`, n: size, unit: 'ms', values: times.widget, against: { name: peer, values }, target, more: { nodes } });
    line('the same DOM as static HTML', times.floor, 1.5);
    line('the same DOM as static HTML, laid out whole', times.wholeFloor);
    line('the same cards by Lit, with nothing to work out', times.litFloor);
    print({ name: `board, ${view}: the same cards by Lit, with nothing to work out`, n: size, unit: 'ms', values: times.litFloor, against: { name: 'the same DOM as static HTML', values: times.floor }, more: { nodes } });
    line('Tabulator, every row', times.tabulator, 1);
    line('DataTables, every row', times.dataTables, 1);
    line('Tabulator by default: rows in view only', times.tabulatorDefault);
    line('DataTables by default: ten rows a page', times.dataTablesDefault);
  }
  const points = [];
  for (const n of sizes) points.push([n, median((await measure(n, 'columns', growthRounds, false)).times.widget)]);
  if (points.length) printGrowth('board, columns: first render', points);
});

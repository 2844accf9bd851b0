// How long a keystroke in the search, and a filter, take to show, beside List.js and Tabulator with the same records and as many rows drawn: the public ledger of
// a consultation, which draws ten rows, and the board, which draws every commitment that matches.
//   npm run bench -- search [--quick] [--rounds 15] [--growth no]
import { withBrowser } from './support/browser.mjs';
import { feedWith } from './support/feeds.mjs';
import { median, print, printGrowth, quantile } from './support/measure.mjs';
import { growthRounds, growthSizes, roundsOf, sizeOf } from './support/options.mjs';

const size = sizeOf(10_000);
const boardSize = sizeOf(1_000);
const sizes = growthSizes(100);
const texts = new Map([...new Set([size, ...sizes])].map((n) => [`/feeds/ledger-${n}.json`, JSON.stringify(feedWith({ proposals: n }))]));
texts.set(`/feeds/board-${boardSize}.json`, JSON.stringify(feedWith({ commitments: boardSize })));

await withBrowser(texts, async ({ open, inPage }) => {
  const measure = async (kind, n, rounds, peers) => {
    const page = await open();
    const result = await inPage(page, 'search.js', 'searches', { kind, address: `/feeds/${kind}-${n}.json`, rounds, peers });
    await page.close();
    return result;
  };
  const peerNames = [['list', 'List.js'], ['tabulator', 'Tabulator']];
  const show = (name, n, { typing, filtering, found }, isJudged) => {
    for (const [what, times] of [['keystroke', typing], ['filter', filtering]]) {
      for (const [peer, title] of peerNames) {
        print({ name: `${name}: ${what}`, n, unit: 'ms', values: times.widget, against: { name: title, values: times[peer] }, target: isJudged ? 0.5 : undefined, more: { rowsFound: { widget: found.widget, peer: found[peer] } } });
        if (times.copy) print({ name: `${name}: floor of a ${what}, its rows as static HTML`, n, unit: 'ms', values: times.copy, against: { name: title, values: times[peer] } });
      }
      if (times.copy) print({ name: `${name}: ${what}`, n, unit: 'ms', values: times.widget, against: { name: 'its rows as static HTML', values: times.copy } });
    }
    print({ name: `${name}: keystroke, 95th percentile`, n, unit: 'ms', values: [quantile(typing.widget, 0.95)], target: isJudged ? 50 : undefined, more: { keystrokes: typing.widget.length } });
  };
  show('search, ledger', size, await measure('ledger', size, roundsOf(), ['copy', 'list', 'tabulator']), true);
  show('search, board', boardSize, await measure('board', boardSize, roundsOf(5), ['list', 'tabulator']), false);
  const points = [];
  for (const n of sizes) points.push([n, median((await measure('ledger', n, growthRounds, [])).typing.widget)]);
  if (points.length) printGrowth('search, ledger: keystroke', points);
});

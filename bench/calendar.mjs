// How long the calendar takes to draw a month of many meetings and to go to another, beside FullCalendar with the same meetings and as many titles in a day.
//   npm run bench -- calendar [--quick] [--rounds 15] [--growth no]
import { withBrowser } from './support/browser.mjs';
import { feedWith } from './support/feeds.mjs';
import { median, print, printGrowth } from './support/measure.mjs';
import { growthRounds, growthSizes, roundsOf, sizeOf } from './support/options.mjs';

const size = sizeOf(1_000);
const sizes = growthSizes(100);
const texts = new Map([...new Set([size, ...sizes])].map((n) => [`/feeds/calendar-${n}.json`, JSON.stringify(feedWith({ meetings: n }))]));

await withBrowser(texts, async ({ open, inPage }) => {
  const measure = async (n, rounds, peers) => {
    const page = await open();
    const result = await inPage(page, 'calendar.js', 'renders', { address: `/feeds/calendar-${n}.json`, rounds, peers });
    await page.close();
    return result;
  };
  const { first, change } = await measure(size, roundsOf(), true);
  for (const [what, times] of [['first render', first], ['another month', change]]) {
    const line = (peer, values, target) => print({ name: `calendar: ${what}`, n: size, unit: 'ms', values: times.widget, against: { name: peer, values }, target });
    line('FullCalendar, two titles in a day', times.fullCalendar, 0.5);
    line('FullCalendar by default: every title', times.fullCalendarDefault);
  }
  const points = [];
  for (const n of sizes) points.push([n, median((await measure(n, growthRounds, false)).first.widget)]);
  if (points.length) printGrowth('calendar: first render', points);
});

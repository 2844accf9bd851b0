// How long reading a feed takes (parsing it, and looking at every record against the schema) beside JSON.parse of the same bytes alone.
//   npm run bench -- feed-reading [--quick] [--rounds 31] [--growth no]
import { readFeed } from '../dist/domain/index.js';
import { inTurns } from './in-page/turns.js';
import { feedWith } from './support/feeds.mjs';
import { collectGarbage, median, print, printGrowth } from './support/measure.mjs';
import { growthSizes, roundsOf, sizeOf } from './support/options.mjs';

/** A feed with as many meetings as commitments and twice as many proposals, as text, with its fields in the order of the schema, as `mga build` writes them. */
const textOf = (n) => JSON.stringify(readFeed(feedWith({ commitments: n, meetings: n, proposals: 2 * n })).feed);

function milliseconds(work) {
  collectGarbage();
  const start = performance.now();
  work();
  return performance.now() - start;
}

async function measure(n, rounds) {
  const text = textOf(n);
  const { problems, refused } = readFeed(JSON.parse(text));
  if (refused || problems.length) throw new Error(`The generated feed is not as the schema says: ${JSON.stringify(refused ?? problems.slice(0, 3))}`);
  const times = await inTurns({ read: () => milliseconds(() => readFeed(JSON.parse(text))), parse: () => milliseconds(() => JSON.parse(text)) }, { rounds, warm: 5 });
  return { ...times, bytes: Buffer.byteLength(text) };
}

const size = sizeOf(1_000);
const { read, parse, bytes } = await measure(size, roundsOf(31));
print({ name: 'feed reading', n: size, unit: 'ms', values: read, against: { name: 'JSON.parse of the same bytes', values: parse }, target: 1.5, more: { bytes } });
const points = [];
for (const n of growthSizes(100)) points.push([n, median((await measure(n, roundsOf(15))).read)]);
if (points.length) printGrowth('feed reading', points);

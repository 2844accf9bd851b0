// Prints the feed made of the US tracker: node --import tsx server/test/support/print-us-ogp.ts ../shared/data/us-ogp
import { usOgpFeed } from './us-ogp.js';

process.stdout.write(`${JSON.stringify(usOgpFeed(process.argv[2] ?? '../shared/data/us-ogp'), null, 1)}\n`);

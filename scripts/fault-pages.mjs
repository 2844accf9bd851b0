// Pages for test/faults, served by the test runner: the built files on a page whose clock and device are in the hands of the test, and a publisher's
// server of another origin that misbehaves.
//   /faults/page.html, clock.js, device.js    test/faults/page
//   /faults/plan.json                        whether everything is tried, or the short form
//   /faults/report                           where what was seen is sent, as JSON
//   /faults/origins.json                      origins of the fault server, which is started when they are first asked for
import { createReadStream } from 'node:fs';
import { basename, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { startFaultServer } from '../test/faults/fault-server.mjs';
import { full, report } from '../test/faults/report.mjs';
import { root } from './run.mjs';

const folder = join(root, 'test/faults/page');
/** One for each public widget, and some. */
const publishers = 24;
let started;

export async function serveFaultPages(context, next) {
  // A frame without an origin of its own fetches its scripts as another site does.
  if (context.get('origin') === 'null') context.set('Access-Control-Allow-Origin', '*');
  if (!context.path.startsWith('/faults/')) return next();
  const name = basename(context.path);
  context.type = name.split('.').pop();
  context.set('Cache-Control', 'no-store');
  context.body = await bodyOf(name, context.req);
  return undefined;
}

async function bodyOf(name, request) {
  switch (name) {
    case 'origins.json':
      return (await (started ??= startFaultServer(publishers))).origins;
    case 'plan.json':
      return { full };
    case 'report':
      report(JSON.parse(await text(request)));
      return '';
    default:
      return createReadStream(join(folder, name));
  }
}

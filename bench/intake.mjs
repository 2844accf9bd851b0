// `npm run bench`: how many proposals a second the intake acknowledges, on both databases, beside a bare Fastify route that writes the same rows in one
// durable transaction (`same`, what the ratio is to), and one that writes a single row (`one`, the floor). Prints JSON lines. Rounds take turns, so that what else the machine does falls on both alike; the ratio is what can be compared between machines.
//   npm run bench -- intake [--seconds 3] [--rounds 3] [--senders 16]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from '../scripts/bundle.mjs';
import { findPostgres } from '../scripts/postgres.mjs';
import { root } from '../scripts/run.mjs';
import { openStore } from '../server/src/store/store.ts';
import { startPostgres } from '../server/test/support/postgres.ts';
import { submission } from '../server/test/support/senders.ts';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '3' }, rounds: { type: 'string', default: '3' }, senders: { type: 'string', default: '16' } } });
const [seconds, rounds, senders] = [values.seconds, values.rounds, values.senders].map(Number);
/** Proposals of one round at most, so that a fast machine does not fill its disk. */
const most = 20_000;

async function startServer(script, place, ...more) {
  const child = spawn(process.execPath, [script, JSON.stringify(place), ...more], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = await once(child.stdout, 'data');
  return { child, port: Number(port) };
}

/** Sends one proposal; its time in milliseconds, or an error. */
function send({ port, agent }, body, key) {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'idempotency-key': key };
    const sent = request({ host: '127.0.0.1', port, agent, method: 'POST', path: '/api/proposals', headers }, (response) => {
      let answer = '';
      response.setEncoding('utf8').on('data', (text) => (answer += text));
      response.on('end', () => (response.statusCode === 201 ? resolve(performance.now() - start) : reject(new Error(`${response.statusCode}: ${answer}`))));
    });
    sent.on('error', reject).end(body);
  });
}

let keys = 0;

async function round(server, body, length) {
  const times = [];
  const start = performance.now();
  const end = start + length * 1000;
  await Promise.all(Array.from({ length: senders }, async () => {
    while (performance.now() < end && times.length < most) times.push(await send(server, body, `bench-${process.pid}-${(keys += 1)}-xxxxxxxx`));
  }));
  return { times, seconds: (performance.now() - start) / 1000 };
}

const at = (sorted, part) => Number(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))].toFixed(2));

/** @param newPlace gives the place of an empty database */
async function measure(kind, newPlace, scripts) {
  const results = {};
  const servers = {};
  let body = '';
  for (const name of ['one', 'same', 'intake']) {
    const place = await newPlace();
    const store = await openStore(place);
    if (name === 'intake') body = JSON.stringify(await submission(store));
    await store.close();
    servers[name] = await startServer(name === 'intake' ? scripts.intake : scripts.bare, place, name);
  }
  try {
    for (const [name, server] of Object.entries(servers)) {
      server.agent = new Agent({ keepAlive: true, maxSockets: senders });
      results[name] = { times: [], seconds: 0 };
      // Warm: what the first hundreds cost is not what is asked.
      await round(server, body, 1);
    }
    for (let turn = 0; turn < rounds; turn += 1) {
      for (const [name, server] of Object.entries(servers)) {
        const { times, seconds: took } = await round(server, body, seconds);
        results[name].times.push(...times);
        results[name].seconds += took;
      }
    }
  } finally {
    for (const { child, agent } of Object.values(servers)) {
      agent?.destroy();
      child.kill();
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    }
  }
  const rates = {};
  for (const [server, { times, seconds: took }] of Object.entries(results)) {
    times.sort((one, other) => one - other);
    rates[server] = times.length / took;
    console.log(JSON.stringify({ bench: 'intake', store: kind, server, senders, acknowledged: times.length, perSecond: Math.round(rates[server]), p50: at(times, 0.5), p99: at(times, 0.99) }));
  }
  const ratio = (name) => Number((rates.intake / rates[name]).toFixed(2));
  console.log(JSON.stringify({ bench: 'intake', store: kind, ratio: ratio('same'), target: 0.7, ratioToOneRow: ratio('one') }));
}

const folder = mkdtempSync(join(tmpdir(), 'mga-bench-'));
const intake = await bundle('server/test/support/intake-process.ts');
const scripts = { bare: join(root, 'server/test/support/bare-route.mjs'), intake: intake.file };
try {
  let made = 0;
  await measure('sqlite', async () => ({ file: join(folder, `${(made += 1)}.sqlite`) }), scripts);
  if (findPostgres()) {
    const postgres = await startPostgres();
    try {
      await measure('postgresql', async () => ({ url: await postgres.database() }), scripts);
    } finally {
      await postgres.stop();
    }
  } else console.log(JSON.stringify({ bench: 'intake', store: 'postgresql', skipped: 'PostgreSQL is not on this machine' }));
} finally {
  intake.remove();
  rmSync(folder, { recursive: true, force: true });
}

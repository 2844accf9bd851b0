// `npm run bench`: how many proposals a second the intake acknowledges, on both databases, beside a bare Fastify route that writes the same rows in one
// durable transaction (`same`, what is judged), and one that writes a single row (`one`, the floor). Rounds take turns, so that what else the machine does falls on all alike; the ratio is what can be compared between machines.
//   npm run bench -- intake [--quick] [--seconds 2] [--rounds 15] [--senders 16] [--growth no]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from '../scripts/bundle.mjs';
import { findPostgres } from '../scripts/postgres.mjs';
import { root } from '../scripts/run.mjs';
import { openStore } from '../server/src/store/store.ts';
import { startPostgres } from '../server/test/support/postgres.ts';
import { submission } from '../server/test/support/senders.ts';
import { timedRequest } from '../server/test/support/timed-request.ts';
import { print, printGrowth, quantile } from './support/measure.mjs';
import { growthSizes, quick, roundsOf } from './support/options.mjs';

const { values } = parseArgs({ strict: false, options: { seconds: { type: 'string', default: quick ? '0.5' : '2' }, senders: { type: 'string', default: '16' } } });
const [seconds, usualSenders] = [values.seconds, values.senders].map(Number);
/** Proposals of one round at most, so that a fast machine does not fill its disk. */
const most = 20_000;

async function startServer(script, place, ...more) {
  const child = spawn(process.execPath, [script, JSON.stringify(place), ...more], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = await once(child.stdout, 'data');
  return { child, port: Number(port) };
}

/** Sends one proposal; its time in milliseconds, or an error. */
async function send({ port, agent }, body, key) {
  const { status, text, milliseconds } = await timedRequest({ port, agent, method: 'POST', path: '/api/proposals', headers: { 'content-type': 'application/json', 'idempotency-key': key }, body });
  if (status !== 201) throw new Error(`${status}: ${text}`);
  return milliseconds;
}

let keys = 0;

async function round(server, body, length, senders) {
  const times = [];
  const start = performance.now();
  const end = start + length * 1000;
  await Promise.all(Array.from({ length: senders }, async () => {
    while (performance.now() < end && times.length < most) times.push(await send(server, body, `bench-${process.pid}-${(keys += 1)}-xxxxxxxx`));
  }));
  return { times, seconds: (performance.now() - start) / 1000 };
}

const titles = { same: 'bare Fastify, the same rows in one durable transaction', one: 'bare Fastify, a single durable row' };

/**
 * Starts what is asked for on a database of its own each, and sends to them in turns.
 * @param newPlace gives the place of an empty database
 * @returns times in milliseconds and rates a second of each round, by name
 */
async function measure(names, newPlace, scripts, { rounds, senders }) {
  const results = {};
  const servers = {};
  let body = '';
  for (const name of names) {
    const place = await newPlace();
    const store = await openStore(place);
    if (name === 'intake') body = JSON.stringify(await submission(store));
    await store.close();
    servers[name] = await startServer(name === 'intake' ? scripts.intake : scripts.bare, place, name);
  }
  try {
    for (const [name, server] of Object.entries(servers)) {
      server.agent = new Agent({ keepAlive: true, maxSockets: senders });
      results[name] = { times: [], rates: [] };
      // Warm: what the first hundreds cost is not what is asked.
      await round(server, body, 1, senders);
    }
    for (let turn = 0; turn < rounds; turn += 1) {
      for (const [name, server] of Object.entries(servers)) {
        const { times, seconds: took } = await round(server, body, seconds, senders);
        results[name].times.push(...times);
        results[name].rates.push(times.length / took);
      }
    }
  } finally {
    for (const { child, agent } of Object.values(servers)) {
      agent?.destroy();
      child.kill();
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    }
  }
  return results;
}

async function compare(kind, newPlace, scripts) {
  const results = await measure(['one', 'same', 'intake'], newPlace, scripts, { rounds: roundsOf(), senders: usualSenders });
  const { intake, ...bare } = results;
  for (const [name, target] of [['same', 0.7], ['one', undefined]]) {
    print({ name: `intake, ${kind}: acknowledged`, n: usualSenders, unit: 'proposals a second', values: intake.rates, against: { name: titles[name], values: bare[name].rates }, target, atLeast: true, more: { acknowledged: intake.times.length } });
  }
  for (const part of [0.5, 0.99]) {
    print({ name: `intake, ${kind}: time of one, ${part * 100}th percentile`, n: usualSenders, unit: 'ms', values: [quantile(intake.times, part)], against: { name: titles.same, values: [quantile(bare.same.times, part)] } });
  }
  const points = [];
  for (const senders of growthSizes(4)) points.push([senders, quantile((await measure(['intake'], newPlace, scripts, { rounds: roundsOf(5), senders })).intake.times, 0.5)]);
  if (points.length) printGrowth(`intake, ${kind}: time of one by senders at the same time`, points);
}

const folder = mkdtempSync(join(tmpdir(), 'mga-bench-'));
const intake = await bundle('server/test/support/intake-process.ts');
const scripts = { bare: join(root, 'server/test/support/bare-route.mjs'), intake: intake.file };
try {
  let made = 0;
  await compare('SQLite', async () => ({ file: join(folder, `${(made += 1)}.sqlite`) }), scripts);
  if (findPostgres()) {
    const postgres = await startPostgres();
    try {
      await compare('PostgreSQL', async () => ({ url: await postgres.database() }), scripts);
    } finally {
      await postgres.stop();
    }
  } else console.error('PostgreSQL is not on this machine: the intake was measured on SQLite only.');
} finally {
  intake.remove();
  rmSync(folder, { recursive: true, force: true });
}

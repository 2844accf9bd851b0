// How long `mga build` takes to make everything that is published of an office's folder with very many proposals — feed, pages, search index, tables, calendars —
// beside JSON.stringify of the same proposals and one write, and beside its floor: splitting the table it is given and writing the very files it made as safely; and how much memory it takes at most.
//   npm run bench -- build [--quick] [--rounds 15] [--growth no]
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run } from '../scripts/run.mjs';
import { inTurns } from './in-page/turns.js';
import { feedWith } from './support/feeds.mjs';
import { median, print, printGrowth } from './support/measure.mjs';
import { growthRounds, growthSizes, roundsOf, sizeOf } from './support/options.mjs';

const folder = mkdtempSync(join(tmpdir(), 'mga-bench-build-'));
const cell = (value) => `"${String(value ?? '').replaceAll('"', '""')}"`;
const table = (headings, rows) => [headings, ...rows].map((row) => row.map(cell).join(';')).join('\r\n');

/** An office's folder with these proposals and their replies, and the same feed in one file of JSON. */
function writeContent(n) {
  const content = join(folder, `content-${n}`);
  mkdirSync(content, { recursive: true });
  const feed = feedWith({ proposals: n });
  const write = (name, text) => writeFileSync(join(content, name), text);
  write('forum.yaml', `preset: chile\ndemonstration: true\npublisher:\n  name: ${feed.publisher.name}\nforum:\n  name: ${feed.forum.name}\n  shortName: ${feed.forum.shortName}\n`);
  write('temas.csv', table(['identificador', 'nombre'], feed.themes.map(({ id, name }) => [id, name])));
  write('consultas.csv', table(['identificador', 'título', 'estado', 'inicio', 'término', 'moderación'], [['consulta', 'Consulta inventada', 'abierta', '2026-01-01', '2026-12-31', 'después de publicar']]));
  write('propuestas.csv', table(['folio', 'consulta', 'título', 'problema', 'cambio', 'tema', 'región', 'recibida', 'apoyos'], feed.proposals.map((each) => [each.id, 'consulta', each.title, each.problem, each.change, each.theme, each.region, each.submitted, each.support])));
  const json = join(folder, `feed-${n}.json`);
  writeFileSync(json, JSON.stringify(feed));
  return { content, json };
}

const sizes = growthSizes(1_000);
const size = sizeOf(100_000);

async function measure(n, rounds) {
  const { content, json } = writeContent(n);
  const peaks = [];
  const out = join(folder, 'out');
  const build = async () => {
    rmSync(out, { recursive: true, force: true });
    const { code, output, seconds } = await run('node', ['--import', join(root, 'bench/support/peak-memory.mjs'), 'server/bin/mga.js', 'build', content, '--out', out, '--as-of', '2026-06-01'], { quiet: true });
    if (code !== 0 || !output.includes('peak-memory: ')) throw new Error(`mga build ended with ${code}:\n${output}`);
    const { proposals } = JSON.parse(readFileSync(join(out, 'feed.json'), 'utf8'));
    if ((proposals.count ?? proposals.length) !== n) throw new Error(`mga build published ${proposals.count ?? proposals.length} of ${n} proposals:\n${output}`);
    peaks.push(Number(/peak-memory: (\d+)/.exec(output)[1]) / 1e6);
    return seconds * 1000;
  };
  const written = async (source, target = '') => {
    if (target) rmSync(target, { recursive: true, force: true });
    const { code, output } = await run('node', ['bench/support/write-plainly.mjs', source, target], { quiet: true });
    if (code !== 0) throw new Error(output);
    return Number(output);
  };
  const measures = { build, plain: () => written(json, join(folder, 'plain.json')), sameFiles: () => written(out, join(folder, 'same-files')), split: () => written(join(content, 'propuestas.csv')) };
  return { ...(await inTurns(measures, { rounds, warm: 1 })), peaks: peaks.slice(1) };
}

try {
  const { build, plain, sameFiles, split, peaks } = await measure(size, roundsOf());
  const floor = split.map((each, index) => each + sameFiles[index]);
  print({ name: 'mga build', n: size, unit: 'ms', values: build, against: { name: 'JSON.stringify of the same proposals and one write', values: plain }, target: 3 });
  print({ name: 'mga build', n: size, unit: 'ms', values: build, against: { name: 'its floor: splitting the table into cells with csv-parse and writing the files it made, each flushed to the disk', values: floor } });
  print({ name: 'mga build: its floor', n: size, unit: 'ms', values: floor, against: { name: 'JSON.stringify of the same proposals and one write', values: plain } });
  print({ name: 'mga build: peak memory', n: size, unit: 'MB', values: peaks });
  const points = [];
  for (const n of sizes) points.push([n, median((await measure(n, growthRounds)).build)]);
  if (points.length) printGrowth('mga build', points);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

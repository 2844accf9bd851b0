// The figures of the benchmarks are worked out as docs/benchmarks.md says, and that page tells of each of them.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { inTurns } from '../../bench/in-page/turns.js';
import { markdown } from '../../bench/support/table.mjs';
import { growthExponent, median, quartiles, resultLine } from '../../bench/support/measure.mjs';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/benchmarks.md', root), 'utf8');
const benches = readdirSync(new URL('bench/', root)).filter((name) => name.endsWith('.mjs')).map((name) => name.slice(0, -'.mjs'.length));

describe('docs/benchmarks.md', () => {
  it('says of each bench what it measures and how to repeat it', () => {
    assert.ok(benches.length > 5);
    assert.deepEqual(benches.filter((name) => !page.includes(`## ${name}\n`)), []);
    assert.deepEqual(benches.filter((name) => !page.includes(`npm run bench -- ${name}\n`)), []);
  });

  it('tells of no bench there is not', () => {
    const told = [...page.matchAll(/npm run bench -- ([\w-]+)$/gm)].map(([, name]) => name);
    assert.deepEqual(told.filter((name) => !benches.includes(name)), []);
  });

  it('names the version of each peer that is installed', () => {
    const { dependencies } = JSON.parse(readFileSync(new URL('bench/package.json', root), 'utf8'));
    const missing = Object.entries(dependencies).filter(([name, version]) => !page.includes(`\`${name}\` ${version}`));
    assert.deepEqual(missing, []);
  });
});

describe('the figures of the benchmarks', () => {
  it('are medians with their quartiles', () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([1, 2, 3, 10]), 2.5);
    assert.deepEqual(quartiles([1, 2, 3, 4, 5]), [2, 4]);
  });

  it('give the exponent of a growth', () => {
    assert.equal(growthExponent([[10, 3], [100, 300], [1000, 30_000]]).toFixed(6), '2.000000');
    assert.equal(growthExponent([[10, 7], [100, 7], [1000, 7]]).toFixed(6), '0.000000');
  });

  it('are judged by the ratio where there is something to compare with, else by the value', () => {
    const beside = (values, target, atLeast) => resultLine({ name: 'x', n: 1, unit: 'ms', values, against: { name: 'y', values: [10, 10, 10] }, target, atLeast });
    assert.deepEqual([beside([14, 15, 90], 1.5).ratio, beside([14, 15, 90], 1.5).met, beside([15, 16, 17], 1.5).met], [1.5, true, false]);
    assert.deepEqual([beside([6, 7, 8], 0.7, true).met, beside([6, 6, 6], 0.7, true).met], [true, false]);
    assert.deepEqual([resultLine({ name: 'x', n: 1, unit: 'kB', values: [45], target: 45 }).met, resultLine({ name: 'x', n: 1, unit: 'kB', values: [46], target: 45 }).met], [true, false]);
  });

  it('judge nothing where there is no target', () => {
    const { target, met } = resultLine({ name: 'x', n: 1, unit: 'ms', values: [1], against: { name: 'y', values: [2] } });
    assert.deepEqual([target, met], [null, null]);
  });

  it('are not told of what was not measured', () => {
    assert.throws(() => resultLine({ name: 'x', n: 1, unit: 'ms', values: [] }), /Nothing was measured: x/);
  });

  it('become the tables of the page without being copied by hand', () => {
    const met = resultLine({ name: 'board', n: 1_000, unit: 'ms', values: [1_400, 1_500, 1_600], against: { name: 'static HTML', values: [1_000, 1_000, 1_000] }, target: 1.5 });
    const missed = resultLine({ name: 'bytes', n: 1, unit: 'kB (brotli)', values: [46], target: 45 });
    const growth = { name: 'board: growth', unit: 'exponent', value: 0.9, sizes: [100, 1_000], values: [20, 160], valuesUnit: 'ms' };
    const machine = { machine: { date: '2026-11-30', processor: 'CPU', cores: 2, memory: 24, system: 'linux 6.1', node: 'v20.20.0', browser: 'Chromium 156' } };
    const text = markdown([machine, met, missed, growth].map((line) => JSON.stringify(line)).join('\n'));
    assert.match(text, /^Measured on 2026-11-30: CPU, 2 cores, 24 GB; linux 6\.1, Node v20\.20\.0, Chromium 156\.\n1 of 2 targets met\.$/m);
    assert.match(text, /^\| board \| 1,000 \| 1,500 ms \(1,450–1,550\) \| 1,000 \(1,000–1,000\), static HTML \| 1\.5 \| 1\.5: met \|$/m);
    assert.match(text, /^\| bytes \| 1 \| 46 kB \|  \|  \| 45: \*\*missed\*\* \|$/m);
    assert.match(text, /^\| board \| 100, 1,000 \| 20, 160 ms \| 0\.9 \|$/m);
  });

  it('are measured in turns, each round beginning with another, without the warm rounds', async () => {
    const order = [];
    const rounds = [];
    const measures = Object.fromEntries(['a', 'b', 'c'].map((name) => [name, (round) => rounds.push(round) && order.push(name)]));
    const values = await inTurns(measures, { rounds: 2, warm: 1 });
    assert.equal(order.join(''), 'abcbcacab');
    assert.deepEqual(rounds, [-1, -1, -1, 0, 0, 0, 1, 1, 1]);
    assert.deepEqual(values, { a: [6, 8], b: [4, 9], c: [5, 7] });
  });
});

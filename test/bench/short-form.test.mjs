// Every benchmark in its short form: that it can be run to its end, and that docs/benchmarks.md tells of each of its results and of no other. What it measures
// like this means nothing.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { findPostgres } from '../../scripts/postgres.mjs';
import { run } from '../../scripts/run.mjs';
import { cannotVisit } from '../portal/visitor.mjs';

const root = new URL('../../', import.meta.url);
const benches = readdirSync(new URL('bench/', root)).filter((name) => name.endsWith('.mjs'));
const results = readFileSync(new URL('docs/benchmarks.md', root), 'utf8').split('## Results')[1];

/** Names in the first column of a table of the page, by the heading of that column. */
const told = (heading) => new Set(results.split(`| ${heading} |`)[1].split('\n\n')[0].split('\n').slice(2).map((row) => row.split(' | ')[0].slice(2)).filter(Boolean));

/** Whether the page tells of this result only where PostgreSQL is there to be measured. */
const needsPostgres = (name) => name.startsWith('intake, PostgreSQL');

describe('the short form of the benchmarks', { skip: cannotVisit }, () => {
  const measured = new Map();

  for (const file of benches) {
    it(`of ${file} comes to its end`, { timeout: 300_000 }, async () => {
      const { code, output } = await run('node', ['--import', 'tsx', `bench/${file}`, '--quick'], { quiet: true, env: { TSX_TSCONFIG_PATH: 'server/tsconfig.json' } });
      assert.equal(code, 0, output.slice(-3_000));
      const lines = output.split('\n').filter((line) => line.startsWith('{"name"')).map((line) => JSON.parse(line));
      assert.ok(lines.length > 0, output);
      assert.deepEqual(lines.filter(({ value, peer, ratio }) => !Number.isFinite(value) || (peer !== null && !(ratio > 0))), []);
      for (const { name, unit } of lines) measured.set(name, unit);
    });
  }

  it('has every result that is told of, and no other', () => {
    const isExponent = (name) => measured.get(name) === 'exponent';
    const sorted = (names) => [...new Set(names)].filter((name) => findPostgres() || !needsPostgres(name)).sort();
    const names = [...measured.keys()];
    assert.deepEqual(sorted(names.filter((name) => !isExponent(name))), sorted(told('result')));
    assert.deepEqual(sorted(names.filter(isExponent).map((name) => name.replace(/: growth$/u, ''))), sorted(told('growth')));
  });
});

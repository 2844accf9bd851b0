// The maps beside the files for a script tag lead whoever looks into a page to the sources.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { describe, it } from 'node:test';

const cdn = new URL('../../dist/cdn/', import.meta.url);
const read = (name) => readFileSync(new URL(name, cdn), 'utf8');

describe('source maps', () => {
  it('lead from most words in the code to the source that has them; the minifier moves the others', () => {
    const found = readdirSync(cdn).filter((name) => name.endsWith('.js')).flatMap((name) => {
      const payload = JSON.parse(read(`${name}.map`));
      const map = new SourceMap(payload);
      return read(name).split('\n').flatMap((line, number) =>
        [...line.matchAll(/"([a-z]+-[a-z-]+)"/g)].map(({ 1: word, index }) => payload.sourcesContent[payload.sources.indexOf(map.findEntry(number, index).originalSource)]?.includes(word) ?? false),
      );
    });
    const right = found.filter(Boolean).length;
    assert.ok(found.length > 500 && right > found.length / 2, `${right} of ${found.length}`);
  });
});

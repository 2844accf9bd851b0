// custom-elements.json is what editors and Storybook show: everything public is in it, with words.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';

const root = new URL('../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('custom-elements.json', root), 'utf8'));
const declarations = new Set(manifest.modules.flatMap(({ declarations }) => declarations.map(({ name }) => name)));
const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

describe('the manifest', () => {
  it('lists every element folder', () => {
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), readdirSync(new URL('src/elements/', root)).sort());
  });

  for (const { tagName, ...element } of elements) {
    it(`describes ${tagName}: itself and each attribute, event, slot, part and custom property`, () => {
      assert.ok(element.summary, 'no @summary');
      const described = ['attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'];
      const silent = described.flatMap((kind) => (element[kind] ?? []).filter(({ description }) => !description).map(({ name }) => `${kind} ${name}`));
      assert.deepEqual(silent, []);
    });

    it(`gives ${tagName} no attribute that frameworks keep for themselves`, () => {
      const kept = ['children', 'class', 'is', 'key', 'ref', 'slot', 'style'];
      assert.deepEqual((element.attributes ?? []).map(({ name }) => name).filter((name) => kept.includes(name)), []);
    });

    it(`names events of ${tagName} mga-noun-verb`, () => {
      for (const { name } of element.events ?? []) assert.match(name, /^mga(-[a-z]+){2,}$/);
    });

    it(`tells what the events of ${tagName} carry`, () => {
      assert.deepEqual((element.events ?? []).filter(({ type }) => !declarations.has(type?.text)).map(({ name }) => name), []);
    });
  }
});

// Storybook has every element, and its pages of documentation, made from custom-elements.json, have no empty rows.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const text = (file) => readFileSync(join(root, file), 'utf8');

const stories = readdirSync(join(root, 'stories')).filter((name) => name.endsWith('.stories.ts')).map((name) => text(`stories/${name}`));
const elements = JSON.parse(text('custom-elements.json')).modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
const tables = ['attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'];

describe('Storybook', () => {
  it('is about more than a few elements', () => assert.ok(elements.length > 20));

  for (const element of elements) {
    const { tagName } = element;

    it(`has stories of <${tagName}>, one of them with every attribute in the controls`, () => {
      const own = stories.find((story) => story.includes(`component: '${tagName}'`) || (story.includes(`const tag = '${tagName}'`) && story.includes('component: tag')));
      assert.ok(own, 'no file of stories names it as its component');
      assert.match(own, /export const Playground/);
      assert.ok([...own.matchAll(/^export const /gm)].length > 2, 'has hardly a story');
    });

    it(`says something of each thing <${tagName}> has`, () => {
      assert.ok(element.description?.trim(), 'the element is not described');
      const silent = tables.flatMap((table) => (element[table] ?? []).filter(({ description }) => !description?.trim()).map(({ name }) => `${table}: ${name}`));
      assert.deepEqual(silent, []);
    });
  }
});

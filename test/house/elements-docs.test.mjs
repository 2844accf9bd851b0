// The pages that list the elements have each of them, and no attribute that is not there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { elementsReference } from '../../scripts/elements-reference.mjs';

const text = (name) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const manifest = JSON.parse(text('custom-elements.json'));
const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
const everybody = elements.filter(({ tagName }) => !tagName.startsWith('mga-staff-'));

it('docs/elements.md is what the manifest says', () => {
  assert.equal(text('docs/elements.md'), elementsReference(manifest), 'run `npm run generate` and commit the result');
});

for (const page of ['docs/embedding.md', 'docs/elementos.md']) {
  describe(page, () => {
    /** Rows that begin with a tag: `| <tag …> | shows | attributes |`. */
    const rows = [...text(page).matchAll(/^\| `<(mga-[\w-]+)[^|]*\|[^|]*\|([^|]*)\|$/gm)].map(([, tagName, attributes]) => ({ tagName, attributes }));

    it('has a row for each element of any page', () => {
      assert.deepEqual(rows.map(({ tagName }) => tagName).sort(), everybody.map(({ tagName }) => tagName).sort());
    });

    it('names only attributes that the element has', () => {
      // The values of `measure` stand in the same cell, after a colon.
      const named = rows.flatMap(({ tagName, attributes }) => [...attributes.replace(/: `[^;]*/g, '').matchAll(/`([\w-]+)`/g)].map(([, name]) => ({ tagName, name })));
      const missing = named.filter(({ tagName, name }) => !elements.find((element) => element.tagName === tagName)?.attributes.some((attribute) => attribute.name === name));
      assert.ok(named.length > 20, 'no attributes found');
      assert.deepEqual(missing, []);
    });
  });
}

for (const page of ['README.md', 'README.es.md']) {
  it(`${page} counts the elements right`, () => {
    const [, count] = /\[(?:Los )?(\d+) element/.exec(text(page)) ?? [];
    assert.equal(Number(count), everybody.length);
  });
}

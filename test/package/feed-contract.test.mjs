// The reader of feeds against another reader of the same schema: ajv, JSON Schema 2020-12.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFeed } from 'mga-widgets/domain';
import { tsImport } from 'tsx/esm/api';

const { arbitraryFeed } = await tsImport('../support/arbitrary-feed.ts', import.meta.url);
const { damage } = await tsImport('../support/damage.ts', import.meta.url);
const { check } = await tsImport('../support/check-property.ts', import.meta.url);
const { dice } = await tsImport('../support/dice.ts', import.meta.url);

const schema = JSON.parse(readFileSync(new URL('../../schema/feed.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
const errorsOf = (document) => (validate(document) ? [] : validate.errors.map(({ instancePath, message }) => `${instancePath} ${message}`));

/** Null is read as "no value", which the schema has no word for; keys that the schema does not know are nobody's business. */
function withoutNulls(value) {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, child]) => child !== null).map(([name, child]) => [name, withoutNulls(child)]));
}

function rounds(count, times, holds) {
  check('feeds read and validated', count, dice, (dice) => {
    const document = arbitraryFeed(dice);
    const done = damage(document, dice, times(dice));
    holds({ document, story: done.map(({ path, how }) => `${path} ${how}`).join('; '), reading: readFeed(document) });
  });
}

describe('the reader of feeds and the schema', () => {
  it('agree on what is legal', () => {
    rounds(300, () => 0, ({ document, reading, story }) => {
      assert.deepEqual(errorsOf(document), [], story);
      assert.deepEqual(reading.problems, [], story);
    });
  });

  it('agree on what is not: without a problem told, the document is legal; with one other than a repeated record, it is not', () => {
    let legal = 0;
    let illegal = 0;
    rounds(800, (dice) => 1 + dice.below(3), ({ document, reading, story }) => {
      if (reading.refused) return;
      const told = reading.problems.filter(({ reason }) => reason !== 'duplicate').length > 0;
      const errors = errorsOf(withoutNulls(document));
      assert.equal(errors.length > 0, told, `${story}\nschema: ${errors.slice(0, 3).join('; ')}\nreader: ${JSON.stringify(reading.problems.slice(0, 3))}`);
      if (told) illegal += 1;
      else legal += 1;
    });
    assert.ok(legal > 50 && illegal > 300, `${legal} legal and ${illegal} illegal documents are too few to tell`);
  });

  it('agree on what is left: it is legal, but for what every feed must say and this one does not', () => {
    const needed = new Set(schema.required.map((name) => `/${name}`));
    rounds(800, (dice) => 1 + dice.below(10), ({ reading, story }) => {
      if (reading.refused) return;
      const lacking = new Set(reading.problems.filter(({ path, reason }) => needed.has(path) || (path === '' && reason === 'missing')).map(({ path, expected }) => path || `/${expected}`));
      const errors = errorsOf(reading.feed).filter((error) => ![...lacking].some((path) => error.startsWith(path)));
      assert.deepEqual(errors, [], story);
    });
  });
});

// The reader of feeds against another reader of the same schema: ajv, JSON Schema 2020-12.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFeed } from 'mga-widgets/domain';
import { tsImport } from 'tsx/esm/api';

const { arbitraryFeed } = await tsImport('../support/arbitrary-feed.ts', import.meta.url);
const { damage } = await tsImport('../support/damage.ts', import.meta.url);
const { Dice } = await tsImport('../support/dice.ts', import.meta.url);

const schema = JSON.parse(readFileSync(new URL('../../schema/feed.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
const errorsOf = (document) => (validate(document) ? [] : validate.errors.map(({ instancePath, message }) => `${instancePath} ${message}`));

/** Null is read as "no value", which the schema has no word for; keys that the schema does not know are nobody's business. */
function withoutNulls(value) {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, child]) => child !== null).map(([name, child]) => [name, withoutNulls(child)]));
}

function* rounds(count, times) {
  for (let seed = 1; seed <= count; seed += 1) {
    const dice = new Dice(seed * 7919);
    const document = arbitraryFeed(dice);
    const done = damage(document, dice, times(dice));
    yield { document, story: `seed ${seed}: ${done.map(({ path, how }) => `${path} ${how}`).join('; ')}`, reading: readFeed(document) };
  }
}

describe('the reader of feeds and the schema', () => {
  it('agree on what is legal', () => {
    for (const { document, reading, story } of rounds(300, () => 0)) {
      assert.deepEqual(errorsOf(document), [], story);
      assert.deepEqual(reading.problems, [], story);
    }
  });

  it('agree on what is not: without a problem told, the document is legal; with one other than a repeated record, it is not', () => {
    let legal = 0;
    let illegal = 0;
    for (const { document, reading, story } of rounds(800, (dice) => 1 + dice.below(3))) {
      if (reading.refused) continue;
      const told = reading.problems.filter(({ reason }) => reason !== 'duplicate').length > 0;
      const errors = errorsOf(withoutNulls(document));
      assert.equal(errors.length > 0, told, `${story}\nschema: ${errors.slice(0, 3).join('; ')}\nreader: ${JSON.stringify(reading.problems.slice(0, 3))}`);
      if (told) illegal += 1;
      else legal += 1;
    }
    assert.ok(legal > 100 && illegal > 300, `${legal} legal and ${illegal} illegal documents are too few to tell`);
  });

  it('agree on what is left: it is legal, but for what every feed must say and this one does not', () => {
    const needed = new Set(schema.required.map((name) => `/${name}`));
    for (const { reading, story } of rounds(800, (dice) => 1 + dice.below(10))) {
      if (reading.refused) continue;
      const lacking = new Set(reading.problems.filter(({ path, reason }) => needed.has(path) || (path === '' && reason === 'missing')).map(({ path, expected }) => path || `/${expected}`));
      const errors = errorsOf(reading.feed).filter((error) => ![...lacking].some((path) => error.startsWith(path)));
      assert.deepEqual(errors, [], story);
    }
  });
});

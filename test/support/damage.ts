import type { Dice } from './dice.js';
import type { Json } from './shape-samples.js';

/** Something that was done to a document. */
export interface Damage {
  /** JSON pointer of what was replaced, removed or put in. */
  path: string;
  /** What was done, to tell when a test fails. */
  how: string;
}

/** What goes wrong in files that people and programs write, and what somebody may write on purpose. */
const wrong: readonly (() => Json)[] = [
  () => null, () => true, () => 5, () => -1, () => 0.5, () => 1e308, () => '', () => ' ', () => 'x', () => 'x'.repeat(30_000), () => '2026-13-45', () => 'not-a-choice',
  () => [], () => [null], () => [[]], () => ({}), () => ({ id: '../x' }), () => ({ items: 5 }), () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}') as Json,
];
const strangeKeys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', '', 'unknown field', 'then'];

interface Place {
  path: string;
  parent: { [name: string]: Json } | Json[];
  key: string | number;
}

/** Does `times` things to a document, in place. */
export function damage(document: Json, dice: Dice, times: number): Damage[] {
  const done: Damage[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const places = [...placesIn(document, '')];
    if (places.length > 0) done.push(damagePlace(dice.pick(places), dice));
  }
  return done;
}

function* placesIn(value: Json, path: string): Generator<Place> {
  if (typeof value !== 'object' || value === null) return;
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value).filter((key) => !strangeKeys.includes(key));
  for (const key of keys) {
    yield { path: `${path}/${key}`, parent: value, key };
    yield* placesIn(childOf(value, key), `${path}/${key}`);
  }
}

const childOf = (parent: Place['parent'], key: string | number): Json => (parent as Record<string | number, Json>)[key]!;

function damagePlace({ path, parent, key }: Place, dice: Dice): Damage {
  const now = childOf(parent, key);
  if (typeof now === 'object' && now !== null && !Array.isArray(now) && dice.once(4)) {
    const name = dice.pick(strangeKeys);
    // An own property, as JSON.parse makes it: an assignment to __proto__ would do something else.
    Object.defineProperty(now, name, { value: dice.pick(wrong)(), enumerable: true, configurable: true, writable: true });
    return { path, how: `adds "${name}"` };
  }
  if (Array.isArray(now) && dice.once(3)) {
    const at = dice.below(now.length + 1);
    now.splice(at, 0, now.length > 0 && dice.once(3) ? structuredClone(dice.pick(now)) : dice.pick(wrong)());
    return { path: `${path}/${at}`, how: 'puts something in' };
  }
  if (!Array.isArray(parent) && dice.once(5)) {
    delete parent[key as string];
    return { path, how: 'removes it' };
  }
  const replacement = dice.pick(wrong)();
  (parent as Record<string | number, Json>)[key] = replacement;
  return { path, how: `replaces it with ${JSON.stringify(replacement).slice(0, 40)}` };
}

import type { FeedDocument } from '../../src/domain/feed.js';
import { feedShape } from '../../src/domain/generated/feed-shape.js';
import { MAX_ITEMS, type Shape } from '../../src/domain/read-shape.js';
import { fits, isObject, type Json, type JsonObject, resolved, stringFields } from './shape-samples.js';

/** The text that stands in a field of the feed, by the field's path. */
export type TextOf = (path: string) => string;

/** What a field that must be there and takes no text of ours is filled with: the first that is legal. */
const legal = ['x', '2026-05-01', '2026-05-01T10:00', '2026-05-01T10:00:00Z', 'es', 'UTC', '0123456789abcdef'.repeat(4)];

/** A text as it can stand in a field, cut where it is too long; nothing where it can't. */
function fitted(shape: Shape, text: string): string | undefined {
  const cut = shape.maxLength === undefined || text.length <= shape.maxLength ? text : [...text].slice(0, shape.maxLength).join('');
  return fits(shape, cut) ? cut : undefined;
}

/** Fills whatever a shape has with texts, also what the value does not have yet; what holds its own kind once only. Words of a choice stay. */
function fill(shape: Shape, value: Json | undefined, textOf: TextOf, path: string, inside: readonly string[] = []): Json | undefined {
  if (shape.$ref) return value === undefined && inside.includes(shape.$ref) ? undefined : fill(resolved(shape), value, textOf, path, [...inside, shape.$ref]);
  if (shape.properties) {
    const given = isObject(value) ? value : {};
    const needed = [...(shape.required ?? []), ...(shape.anyOf?.[0]?.required ?? [])];
    const entries = Object.entries(shape.properties).map(([name, child]) => [name, fill(child, given[name], textOf, `${path}/${name}`, inside) ?? (needed.includes(name) ? sample(child) : undefined)] as const);
    return Object.fromEntries(entries.filter(([, child]) => child !== undefined)) as JsonObject;
  }
  if (shape.items) {
    const items: readonly (Json | undefined)[] = Array.isArray(value) && value.length > 0 ? value : [undefined];
    return items.map((item) => fill(shape.items!, item, textOf, `${path}/*`, inside)).filter((item) => item !== undefined);
  }
  if (shape.type !== 'string') return value;
  // An identifier stays: others point to it. A date stays, or the record would be of another time.
  return shape.enum || (value !== undefined && shape.pattern) ? value : fitted(shape, textOf(path)) ?? value;
}

function sample(shape: Shape): Json {
  const { type, enum: choices, minimum = 1, ...rest } = resolved(shape);
  if (type === 'boolean') return true;
  if (type === 'integer' || type === 'number') return minimum;
  return choices?.[0] ?? legal.find((text) => fits(rest, text)) ?? null;
}

/** Puts a text into every string that is there and can't take it. */
function spoil(shape: Shape, value: Json, textOf: TextOf, path: string): Json {
  const { properties, items, type } = resolved(shape);
  if (properties && isObject(value)) return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, name === 'id' && !path.includes('/*/') ? child : spoil(properties[name]!, child, textOf, `${path}/${name}`)]));
  if (items && Array.isArray(value)) return value.map((item) => spoil(items, item, textOf, `${path}/*`));
  return type === 'string' && !fits(resolved(shape), textOf(path)) ? textOf(path) : value;
}

/** Shape of the records of a collection, whether they can be kept in pages or not. */
const recordsOf = (shape: Shape): Shape | undefined => shape.items ?? shape.anyOf?.find(({ items }) => items)?.items;

/**
 * A feed with, beside each good record, `times` copies that hold these texts in every field that takes them, and one with them in every field that does not. What the
 * feed says once for all holds them too, but for what every feed needs.
 */
export function hostileFeed(good: FeedDocument, textOf: (path: string, copy: number) => string, times = 1): JsonObject {
  const document = { ...(good as unknown as JsonObject) };
  for (const [name, shape] of Object.entries(feedShape.properties!)) {
    const records = recordsOf(shape);
    const given = document[name];
    if (!records) {
      if (!resolved(shape).properties && name !== 'licence') continue;
      document[name] = fill(shape, given, (path) => textOf(path, 0), `/${name}`)!;
    } else if (Array.isArray(given)) {
      const copies = Array.from({ length: times }, (_, copy) => given.filter(isObject).map((record) => copyOf(record, `h${copy}`, (each) => fill(records, each, (path) => textOf(path, copy), `/${name}/*`)))).flat();
      const spoiled = given.filter(isObject).map((record) => copyOf(record, 's', (each) => spoil(records, each, (path) => textOf(path, 0), `/${name}/*`)));
      document[name] = [...given, ...copies, ...spoiled].slice(0, MAX_ITEMS);
    }
  }
  return document;
}

/** A record of its own kind under an identifier of its own. */
function copyOf(record: JsonObject, mark: string, change: (record: JsonObject) => Json | undefined): JsonObject {
  const copy = change(record) as JsonObject;
  return typeof record.id === 'string' ? { ...copy, id: `${record.id}-${mark}` } : copy;
}

/** String fields that take any text, and those that ask for one of a form. */
export const freeFields = stringFields(feedShape).filter(({ shape }) => !shape.enum && !shape.pattern);

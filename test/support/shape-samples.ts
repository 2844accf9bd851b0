import { shapes } from '../../src/domain/generated/feed-shape.js';
import type { Shape } from '../../src/domain/read-shape.js';

/** Any JSON. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
export type JsonObject = { [name: string]: Json };

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A shape with its reference followed. */
export const resolved = (shape: Shape): Shape => (shape.$ref ? shapes[shape.$ref]! : shape);

/** Whether a text is legal where a shape is asked for. */
export const fits = ({ pattern, minLength = 0, maxLength = Infinity, enum: choices }: Shape, text: string): boolean => {
  const { length } = [...text];
  return length >= minLength && length <= maxLength && (!pattern || new RegExp(pattern, 'u').test(text)) && (!choices || choices.includes(text));
};

/** A string of the schema, wherever it is said. */
export interface StringField {
  /** Names from the document to the string, with `*` for any item of a list. */
  path: string;
  shape: Shape;
}

/** Every string field of the feed, in the order of the schema. What holds its own kind, such as a list inside a list, is entered once. */
export function stringFields(shape: Shape, path = '', inside: readonly string[] = []): StringField[] {
  if (shape.$ref) return inside.includes(shape.$ref) ? [] : stringFields(resolved(shape), path, [...inside, shape.$ref]);
  if (shape.properties) return Object.entries(shape.properties).flatMap(([name, child]) => stringFields(child, `${path}/${name}`, inside));
  if (shape.anyOf) return shape.anyOf.flatMap((option) => stringFields(option, path, inside));
  if (shape.items) return stringFields(shape.items, `${path}/*`, inside);
  return shape.type === 'string' ? [{ path, shape }] : [];
}

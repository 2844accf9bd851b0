import { shapes } from './generated/feed-shape.js';
import type { ProblemReason, RecordProblem } from './record-problem.js';

/** The part of JSON Schema 2020-12 that the feed's schema uses. */
export interface Shape {
  $ref?: string;
  type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  properties?: Record<string, Shape>;
  required?: string[];
  items?: Shape;
  anyOf?: Shape[];
  enum?: string[];
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
}

/** Longest list that is read; what comes after is left out and reported. */
export const MAX_ITEMS = 50_000;
/** Most problems one reader keeps; the rest would say nothing new. */
export const MAX_PROBLEMS = 500;

const patterns = new Map<string, RegExp>();

function matches(pattern: string, text: string): boolean {
  let expression = patterns.get(pattern);
  if (!expression) patterns.set(pattern, (expression = new RegExp(pattern)));
  return expression.test(text);
}

/** Whether a text has more characters than a limit. Characters outside the basic plane count once, as JSON Schema has it; they are counted only when it matters. */
function isLonger(text: string, limit: number): boolean {
  return text.length > limit && (text.length > 2 * limit || [...text].length > limit);
}

function typeName(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

type Scalar = string | number | boolean;

const shorten = (found: Scalar | object): string => (typeof found === 'object' ? typeName(found) : String(found)).slice(0, 80);

/**
 * Copies what a shape describes out of a value that nobody vouches for. What does not fit is left out at the smallest level that keeps its
 * parent legal: an optional property, an item of a list, or the record that cannot do without it. Properties the shape does not name are ignored.
 */
export class ShapeReader {
  readonly problems: RecordProblem[] = [];
  /** Paths of everything left out since the last record; unlike `problems` it has no cap, so that no record looks whole that is not. */
  #lost: string[] = [];

  constructor(private readonly mostItems = MAX_ITEMS) {}

  /** The value in the form of the shape, or `undefined` when nothing of it can be used; every loss is in `problems`. */
  read(shape: Shape, value: unknown, path: string): unknown {
    const target = shape.$ref ? shapes[shape.$ref]! : shape;
    if (target.properties) return this.#object(target, value, path);
    if (target.anyOf) return this.read(target.anyOf.find((option) => (option.type === 'array') === Array.isArray(value)) ?? target.anyOf[0]!, value, path);
    if (target.type === 'array') return this.#array(target, value, path);
    return this.#scalar(target, value, path);
  }

  /**
   * Reads the records of a collection. Of those with the same identifier the first stays, so that a link to it leads to one place. A record of
   * which something was left out says so in `unreadable`: JSON pointers that start at the record.
   */
  readRecords(shape: Shape, values: readonly unknown[], path: string): unknown[] {
    const seen = new Set<string>();
    return this.#items(shape, values, path, (record, recordPath) => {
      const { id } = record as { id?: string };
      const lost = this.#lost.filter((lostPath) => lostPath.startsWith(`${recordPath}/`));
      this.#lost = [];
      if (id && seen.has(id)) {
        this.report(recordPath, 'duplicate', undefined, id);
        return false;
      }
      if (id) seen.add(id);
      if (lost.length > 0) (record as { unreadable?: readonly string[] }).unreadable = lost.map((lostPath) => lostPath.slice(recordPath.length));
      return true;
    });
  }

  report(path: string, reason: ProblemReason, expected?: string | number, found?: unknown): undefined {
    this.#lost.push(path);
    if (this.problems.length >= MAX_PROBLEMS) return;
    const problem: RecordProblem = { path, reason };
    if (expected !== undefined) problem.expected = String(expected);
    if (found !== undefined) problem.found = shorten(found as Scalar | object);
    this.problems.push(problem);
  }

  #object(shape: Shape, value: unknown, path: string): unknown {
    if (typeName(value) !== 'object') return this.report(path, 'type', 'object', value);
    const source = value as Record<string, unknown>;
    const copy: Record<string, unknown> = {};
    for (const name in shape.properties) {
      // `hasOwn`, because a record may carry keys such as "constructor"; null is how many exporters write "no value".
      if (!Object.hasOwn(source, name) || source[name] == null) continue;
      const read = this.read(shape.properties[name]!, source[name], `${path}/${name}`);
      if (read !== undefined) copy[name] = read;
    }
    const missing = this.#missing(shape, copy);
    if (!missing) return copy;
    const given = missing.some((name) => Object.hasOwn(source, name) && source[name] != null);
    return this.report(path, given ? 'dropped' : 'missing', missing.join(' | '));
  }

  /** Names of what the shape cannot do without and the copy lacks: one, or several of which any would do. */
  #missing(shape: Shape, copy: Record<string, unknown>): string[] | undefined {
    const lacking = shape.required?.find((name) => !(name in copy));
    if (lacking) return [lacking];
    if (!shape.anyOf || shape.anyOf.some((option) => !this.#missing(option, copy))) return undefined;
    return shape.anyOf.flatMap((option) => option.required ?? []);
  }

  #array(shape: Shape, value: unknown, path: string): unknown {
    if (!Array.isArray(value)) return this.report(path, 'type', 'array', value);
    return this.#items(shape, value, path, () => true);
  }

  #items(shape: Shape, values: readonly unknown[], path: string, keeps: (item: unknown, path: string) => boolean): unknown[] {
    if (values.length > this.mostItems) this.report(path, 'too-many', this.mostItems, values.length);
    const copy: unknown[] = [];
    for (let index = 0; index < Math.min(values.length, this.mostItems); index += 1) {
      const itemPath = `${path}/${index}`;
      const read = shape.items ? this.read(shape.items, values[index], itemPath) : values[index];
      if (read !== undefined && keeps(read, itemPath)) copy.push(read);
    }
    return copy;
  }

  #scalar(shape: Shape, value: unknown, path: string): unknown {
    const wanted = shape.type ?? 'string';
    if (typeof value !== (wanted === 'integer' ? 'number' : wanted)) return this.report(path, 'type', wanted, value);
    if (typeof value === 'string') {
      if (isLonger(value, shape.maxLength ?? Infinity)) return this.report(path, 'too-long', shape.maxLength, value);
      if (!isLonger(value, (shape.minLength ?? 0) - 1)) return this.report(path, 'too-short', shape.minLength, value);
      if (shape.enum && !shape.enum.includes(value)) return this.report(path, 'choice', shape.enum.join(' | '), value);
      if (shape.pattern && !matches(shape.pattern, value)) return this.report(path, 'pattern', shape.pattern, value);
    }
    if (typeof value === 'number') {
      if (!Number.isFinite(value) || (wanted === 'integer' && !Number.isInteger(value))) return this.report(path, 'type', wanted, value);
      if (value < (shape.minimum ?? -Infinity)) return this.report(path, 'too-small', shape.minimum, value);
      if (value > (shape.maximum ?? Infinity)) return this.report(path, 'too-large', shape.maximum, value);
    }
    return value;
  }
}

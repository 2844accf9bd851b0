import { shapes } from './generated/feed-shape.js';
import type { ProblemReason, RecordProblem } from './record-problem.js';
import { wellFormed } from './well-formed-text.js';

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

/**
 * A shape as it is looked at: references followed and expressions made, once for all that is read with it. Every plan has every field, which is what makes it quick to
 * look at: of shapes nearly each has other fields than the one before, and asking one for a field took longer than all the rest.
 */
interface Plan {
  readonly shape: Shape;
  /** What a value is: one of the types, or one of several options. Further conditions on an object are not options. */
  readonly kind: NonNullable<Shape['type']> | 'options';
  readonly names: readonly string[];
  /** Plans of the properties, and whether the object cannot do without them, in the order of `names`. */
  properties: readonly Plan[];
  readonly needs: readonly boolean[];
  readonly needed: number;
  /** Names of which the object has to have all of one list, where the shape has such a condition. */
  readonly alternatives: readonly (readonly string[])[] | undefined;
  items: Plan | undefined;
  options: readonly Plan[];
  readonly choices: readonly string[] | undefined;
  readonly pattern: RegExp | undefined;
  /** Whether the words or the form that a text must have leave no room for what isn't well-formed, so that nobody has to look. */
  readonly isPlain: boolean;
  readonly minLength: number;
  readonly maxLength: number;
  readonly minimum: number;
  readonly maximum: number;
}

const plans = new WeakMap<Shape, Plan>();

/** Whether a pattern is of the whole text. Those of the schema name every character they allow, all of ASCII, which a test sees to. */
const isOfWholeText = (pattern: string): boolean => pattern.startsWith('^') && pattern.endsWith('$');

function planOf(given: Shape): Plan {
  const shape = given.$ref ? shapes[given.$ref]! : given;
  const known = plans.get(shape);
  if (known) return known;
  const { properties = {}, required = [], minLength = 0, maxLength = Infinity, minimum = -Infinity, maximum = Infinity } = shape;
  const names = Object.keys(properties);
  const plan: Plan = {
    shape, names, minLength, maxLength, minimum, maximum,
    kind: shape.properties ? 'object' : shape.anyOf ? 'options' : shape.type ?? 'string',
    properties: [],
    needs: names.map((name) => required.includes(name)),
    needed: required.length,
    alternatives: shape.properties && shape.anyOf?.map((option) => option.required ?? []),
    items: undefined,
    options: [],
    choices: shape.enum,
    pattern: shape.pattern === undefined ? undefined : new RegExp(shape.pattern),
    isPlain: shape.enum !== undefined || (shape.pattern !== undefined && isOfWholeText(shape.pattern)),
  };
  // Known before its parts are planned: a shape may be part of itself.
  plans.set(shape, plan);
  plan.properties = names.map((name) => planOf(properties[name]!));
  plan.items = shape.items && planOf(shape.items);
  if (plan.kind === 'options') plan.options = shape.anyOf!.map(planOf);
  return plan;
}

/** Whether a text has more characters than a limit. Characters outside the basic plane count once, as JSON Schema has it; they are counted only when it matters. */
function isLonger(text: string, limit: number): boolean {
  return text.length > limit && (text.length > 2 * limit || [...text].length > limit);
}

function typeName(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

type Scalar = string | number | boolean;

const shorten = (found: Scalar | object): string => wellFormed((typeof found === 'object' ? typeName(found) : String(found)).slice(0, 80));

/** What is wrong with a text where there has to be one, if anything is. */
function textFault({ choices, pattern, minLength, maxLength }: Plan, value: string): ProblemReason | undefined {
  if (isLonger(value, maxLength)) return 'too-long';
  if (value.length < 2 * minLength && !isLonger(value, minLength - 1)) return 'too-short';
  if (choices && !choices.includes(value)) return 'choice';
  return pattern && !pattern.test(value) ? 'pattern' : undefined;
}

/** What is wrong with a text, a number or a truth value, if anything is. */
function scalarFault(plan: Plan, value: unknown): ProblemReason | undefined {
  const { kind, minimum, maximum } = plan;
  if (typeof value === 'string') return kind === 'string' ? textFault(plan, value) : 'type';
  if (typeof value === 'number') {
    if (kind === 'integer' ? !Number.isInteger(value) : kind !== 'number' || !Number.isFinite(value)) return 'type';
    return value < minimum ? 'too-small' : value > maximum ? 'too-large' : undefined;
  }
  return typeof value === kind ? undefined : 'type';
}

/** What a problem of a text or number tells as expected. */
function expectedOf({ type, maxLength, minLength, minimum, maximum, pattern, enum: choices }: Shape, fault: ProblemReason): string | number | undefined {
  const told: Partial<Record<ProblemReason, string | number>> = { 'type': type ?? 'string', 'too-long': maxLength, 'too-short': minLength, 'choice': choices?.join(' | '), pattern, 'too-small': minimum, 'too-large': maximum };
  return told[fault];
}

/** Which of the things a value may be it is closest to: a list or not. */
const optionFor = (options: readonly Plan[], value: unknown): Plan => options.find(({ kind }) => (kind === 'array') === Array.isArray(value)) ?? options[0]!;

/** Names of what the shape cannot do without and a record lacks: one, or several of which any would do. */
function missingIn(shape: Shape, record: object): string[] | undefined {
  const lacking = shape.required?.find((name) => !Object.hasOwn(record, name));
  if (lacking) return [lacking];
  if (!shape.anyOf || shape.anyOf.some((option) => !missingIn(option, record))) return undefined;
  return shape.anyOf.flatMap((option) => option.required ?? []);
}

/**
 * Whether a value is all that its shape says and nothing more, in the order of the shape: what was published from here is, and then nothing has to be left out,
 * copied or told. Order matters because the same records must become the same bytes, wherever they come from.
 */
function fits(plan: Plan, value: unknown, mostItems: number): boolean {
  if (plan.kind === 'string') return typeof value === 'string' && textFault(plan, value) === undefined && (plan.isPlain || wellFormed(value) === value);
  if (plan.kind === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value) && objectFits(plan, value as Record<string, unknown>, mostItems);
  if (plan.kind === 'array') return Array.isArray(value) && value.length <= mostItems && listFits(plan, value, mostItems);
  if (plan.kind === 'options') return fits(optionFor(plan.options, value), value, mostItems);
  return scalarFault(plan, value) === undefined;
}

function objectFits({ names, properties, needs, needed, alternatives }: Plan, value: Record<string, unknown>, mostItems: number): boolean {
  let place = 0;
  let found = 0;
  // `in` also takes what is inherited; of what `JSON.parse` makes nothing is, and anything else is read with more care. It is there because `Object.keys` would make
  // a list for every record. A name that came before, or is not of the shape, is looked for to the end.
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  for (const name in value) {
    while (place < names.length && names[place] !== name) place += 1;
    if (place === names.length || !fits(properties[place]!, value[name], mostItems)) return false;
    if (needs[place]) found += 1;
    place += 1;
  }
  return found === needed && (!alternatives || hasOne(alternatives, value));
}

/** Whether an object has all the names of one list. Apart, because what a function inside another looks at is put aside whenever that one is called: for each record. */
const hasOne = (alternatives: readonly (readonly string[])[], value: Record<string, unknown>): boolean => alternatives.some((names) => names.every((name) => value[name] !== undefined));

function listFits({ items }: Plan, values: readonly unknown[], mostItems: number): boolean {
  if (!items) return !values.includes(undefined);
  // Not `every`, which passes over holes.
  for (const item of values) if (!fits(items, item, mostItems)) return false;
  return true;
}

/**
 * Takes what a shape describes from a value that nobody vouches for. What does not fit is left out at the smallest level that keeps its
 * parent legal: an optional property, an item of a list, or the record that cannot do without it. Properties the shape does not name are ignored.
 * The value is never changed: a record that is right is given back as it is, any other as a copy. Texts of a copy are well-formed.
 */
export class ShapeReader {
  readonly problems: RecordProblem[] = [];
  /** Paths of everything left out since the last record; unlike `problems` it has no cap, so that no record looks whole that is not. */
  #lost: string[] = [];
  /** Where the reading began, and the names and places from there to the value being read: a path is written only for what has a problem. */
  #start = '';
  readonly #steps: (string | number)[] = [];

  constructor(private readonly mostItems = MAX_ITEMS) {}

  /** The value in the form of the shape, or `undefined` when nothing of it can be used; every loss is in `problems`. */
  read(shape: Shape, value: unknown, path: string): unknown {
    this.#start = path;
    return this.#take(planOf(shape), value);
  }

  #take(plan: Plan, value: unknown): unknown {
    return fits(plan, value, this.mostItems) ? value : this.#read(plan, value);
  }

  /**
   * Reads the records of a collection. Of those with the same identifier the first stays, so that a link to it leads to one place. A record of
   * which something was left out says so in `unreadable`: JSON pointers that start at the record.
   */
  readRecords(shape: Shape, values: readonly unknown[], path: string): unknown[] {
    const seen = new Set<string>();
    this.#start = path;
    return this.#items(planOf(shape), values, (plan, value) => this.#take(plan, value), (record) => {
      const { id } = record as { id?: string };
      if (this.#lost.length > 0) this.#tellLost(record as { unreadable?: readonly string[] });
      const before = seen.size;
      if (!id || seen.add(id).size > before) return true;
      this.#report('duplicate', undefined, id);
      return false;
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

  /** The same of the value being read. */
  #report(reason: ProblemReason, expected?: string | number, found?: unknown): undefined {
    this.report(this.#path(), reason, expected, found);
  }

  #path(): string {
    return [this.#start, ...this.#steps].join('/');
  }

  #tellLost(record: { unreadable?: readonly string[] }): void {
    const path = this.#path();
    const lost = this.#lost.filter((lostPath) => lostPath.startsWith(`${path}/`));
    this.#lost = [];
    if (lost.length > 0) record.unreadable = lost.map((lostPath) => lostPath.slice(path.length));
  }

  #read(plan: Plan, value: unknown): unknown {
    if (plan.kind === 'object') return this.#object(plan, value);
    if (plan.kind === 'options') return this.#read(optionFor(plan.options, value), value);
    if (plan.kind === 'array') return Array.isArray(value) ? this.#items(plan, value, (item, each) => this.#read(item, each)) : this.#report('type', 'array', value);
    const given = typeof value === 'string' ? wellFormed(value) : value;
    const fault = scalarFault(plan, given);
    return fault ? this.#report(fault, expectedOf(plan.shape, fault), given) : given;
  }

  #object({ shape, names, properties }: Plan, value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return this.#report('type', 'object', value);
    const source = value as Record<string, unknown>;
    const copy: Record<string, unknown> = {};
    for (let index = 0; index < names.length; index += 1) {
      const name = names[index]!;
      const given = source[name];
      // `hasOwn`, because a record may carry keys such as "constructor"; null is how many exporters write "no value".
      if (given == null || !Object.hasOwn(source, name)) continue;
      this.#steps.push(name);
      const read = this.#read(properties[index]!, given);
      this.#steps.pop();
      if (read !== undefined) copy[name] = read;
    }
    const missing = missingIn(shape, copy);
    if (!missing) return copy;
    const given = missing.some((name) => Object.hasOwn(source, name) && source[name] != null);
    return this.#report(given ? 'dropped' : 'missing', missing.join(' | '));
  }

  /** @param keeps Whether an item that could be read stays; told while the item is what is being read. */
  #items({ items }: Plan, values: readonly unknown[], read: (plan: Plan, value: unknown) => unknown, keeps?: (item: unknown) => boolean): unknown[] {
    if (values.length > this.mostItems) this.#report('too-many', this.mostItems, values.length);
    const copy: unknown[] = [];
    const count = Math.min(values.length, this.mostItems);
    for (let index = 0; index < count; index += 1) {
      this.#steps.push(index);
      const taken = items ? read(items, values[index]) : values[index];
      if (taken !== undefined && (!keeps || keeps(taken))) copy.push(taken);
      this.#steps.pop();
    }
    return copy;
  }
}

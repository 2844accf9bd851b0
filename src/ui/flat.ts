import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { isTemplateResult } from 'lit/directive-helpers.js';

/** A piece of markup, the length of a list, or a value. */
type Step = TemplateStringsArray | number | 'value';

/** What was met so far, the ways on from there, and the markup it all makes when it ends there. */
interface Shape {
  readonly next: Map<Step, Shape>;
  strings?: TemplateStringsArray;
}

const start: Shape = { next: new Map() };
const made = new WeakSet<TemplateStringsArray>();

/**
 * A template and those inside it as one, for what is drawn a thousand times: Lit clones, walks and marks each template by itself, which is most of what a card
 * made of ten of them costs. The same markup in the same order is the same template. Where some of it is there for some records only, theirs is another, and a
 * record that changes from one to the other is drawn anew: what may have the focus goes outside. What is flat inside stays apart. Lists are to be short.
 */
export function flat(template: TemplateResult): TemplateResult {
  const values: unknown[] = [];
  const shape = walk(template, start, values);
  shape.strings ??= join(template);
  return { ...template, strings: shape.strings, values };
}

const isInside = (value: unknown): value is TemplateResult => isTemplateResult(value) && !made.has((value as TemplateResult).strings);

const drawn = (list: readonly unknown[]): readonly unknown[] => list.filter((value) => value !== nothing);

/** Takes the values in order and gives the shape they come in. */
function walk({ strings, values }: TemplateResult, from: Shape, taken: unknown[]): Shape {
  let shape = step(from, strings);
  const take = (value: unknown): void => {
    if (isInside(value)) shape = walk(value, shape, taken);
    else {
      taken.push(value);
      shape = step(shape, 'value');
    }
  };
  for (const value of values) {
    if (Array.isArray(value)) {
      const list = drawn(value);
      shape = step(shape, list.length);
      list.forEach(take);
    } else take(value);
  }
  return shape;
}

function step({ next }: Shape, way: Step): Shape {
  let shape = next.get(way);
  if (!shape) next.set(way, (shape = { next: new Map() }));
  return shape;
}

/** The markup of all of them: only ever what is written in templates. */
function join(template: TemplateResult): TemplateStringsArray {
  const texts = [''];
  const write = (text = ''): void => void texts.push(texts.pop()! + text);
  const take = (value: unknown): void => {
    if (isInside(value)) add(value);
    else texts.push('');
  };
  const add = ({ strings, values }: TemplateResult): void => {
    write(strings[0]);
    for (const [place, value] of values.entries()) {
      if (Array.isArray(value)) drawn(value).forEach(take);
      else take(value);
      write(strings[place + 1]);
    }
  };
  add(template);
  const strings = Object.assign(texts, { raw: texts });
  made.add(strings);
  return strings;
}

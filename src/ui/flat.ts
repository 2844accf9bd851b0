import type { TemplateResult } from 'lit';
import { isTemplateResult } from 'lit/directive-helpers.js';

/** A piece of markup, the length of a list of them, or a value. */
type Step = TemplateStringsArray | number | 'value';

/** What was met so far, the ways on from there, and the markup it all makes when it ends there. */
interface Shape {
  readonly next: Map<Step, Shape>;
  strings?: TemplateStringsArray;
}

const shapes: Shape = { next: new Map() };
const made = new WeakSet<TemplateStringsArray>();

/**
 * A template and those inside it as one, for what is drawn a thousand times: Lit clones, walks and marks each template by itself, which is most of what a card
 * made of ten of them costs. The same markup in the same order is the same template. Where some of it is there for some records only, theirs is another: a
 * record that changes from one to the other is drawn anew. What is flat inside stays apart, and so do lists of anything but templates.
 */
export function flat(template: TemplateResult): TemplateResult {
  const values: unknown[] = [];
  const shape = walk(template, shapes, values);
  shape.strings ??= join(template);
  return { ...template, strings: shape.strings, values };
}

/** The templates that take the place of a value, if they can. */
function inside(value: unknown): readonly TemplateResult[] | undefined {
  if (Array.isArray(value)) return value.every(isInside) ? value : undefined;
  return isInside(value) ? [value] : undefined;
}

const isInside = (value: unknown): value is TemplateResult => isTemplateResult(value) && !made.has((value as TemplateResult).strings);

/** Takes the values in order and gives the shape they come in. */
function walk({ strings, values }: TemplateResult, from: Shape, taken: unknown[]): Shape {
  let shape = step(from, strings);
  for (const value of values) {
    const templates = inside(value);
    shape = step(shape, templates?.length ?? 'value');
    if (templates) for (const template of templates) shape = walk(template, shape, taken);
    else taken.push(value);
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
  const add = ({ strings, values }: TemplateResult): void => {
    for (const [place, text] of strings.entries()) {
      texts[texts.length - 1] += text;
      if (place === values.length) return;
      const templates = inside(values[place]);
      if (templates) templates.forEach(add);
      else texts.push('');
    }
  };
  add(template);
  const strings = Object.assign(texts, { raw: texts });
  made.add(strings);
  return strings;
}

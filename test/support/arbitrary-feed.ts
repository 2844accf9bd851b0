import { feedShape, shapes } from '../../src/domain/generated/feed-shape.js';
import type { Shape } from '../../src/domain/read-shape.js';
import type { Dice } from './dice.js';
import { fits, type Json, type JsonObject } from './shape-samples.js';

const lines = ['Datos abiertos', 'Ñuble y Aysén', '<b onclick="x()">negrita</b>', '=1+1', '🏔️ cordillera', 'a & b < c', '   con espacios  ', '0'];
const texts = [...lines, '', 'Primer párrafo.\n\nSegundo párrafo.', '<script>alert(1)</script>', 'x'.repeat(3000)];

const days = ['2026-01-31', '2024-02-29', '0001-01-01', '2026-02-31'];
const addresses = ['https://datos.example/a.pdf', 'minutas/1.html', 'propuestas/{page}.json', '//otro.example', 'javascript:alert(1)', 'mailto:mesa@datos.example', ' '];

/** What some named forms of text mostly hold; the other forms take whatever of everything below fits them. */
const samples: Readonly<Record<string, readonly string[]>> = { Line: lines, Text: texts, Url: addresses, FlexibleDate: [...days, '2026-06', '2026', 'A la brevedad', '31 de junio'] };
const everything = [
  ...texts, ...days, ...addresses, '1.0', '4.1', '0123456789abcdef'.repeat(4), 'es', 'es-CL', 'arn', '2026-06-01T12:00:00Z', '2026-06-01T12:00Z', '2026-06-01T12:00:00.123Z',
  '2026-05-08T18:00', '2026-05-08T18:00:30', 'America/Santiago', 'UTC', 'America/Coyhaique', 'Etc/GMT+3', 'Nowhere/Land',
];

/** Samples that fit a shape, worked out once: every feed asks for thousands. */
const fitting = new Map<Shape, readonly string[]>();
function samplesOf(shape: Shape, name: string | undefined): readonly string[] {
  const known = fitting.get(shape);
  if (known) return known;
  const found = ((name && samples[name]) || everything).filter((sample) => fits(shape, sample));
  fitting.set(shape, found);
  return found;
}

/** A feed that is legal in every way the schema knows, with whatever the dice put in it. */
export function arbitraryFeed(dice: Dice): JsonObject {
  let identifiers = 0;

  const text = (shape: Shape, name?: string): string => {
    if (name === 'Identifier') return `id-${(identifiers += 1)}`;
    if (shape.enum) return dice.pick(shape.enum);
    return dice.pick(samplesOf(shape, name));
  };
  const number = ({ type, minimum = 0, maximum = 1000 }: Shape): number => minimum + (type === 'integer' ? dice.below(maximum - minimum + 1) : dice.below(10 * (maximum - minimum) + 1) / 10);
  const object = (shape: Shape): Json => {
    const needed = [...(shape.required ?? []), ...(shape.anyOf ? dice.pick(shape.anyOf).required! : [])];
    return Object.fromEntries(Object.entries(shape.properties!).filter(([name]) => needed.includes(name) || dice.once(2)).map(([name, child]) => [name, value(child)]));
  };
  const value = (shape: Shape, name?: string): Json => {
    if (shape.$ref) return value(shapes[shape.$ref]!, shape.$ref);
    if (shape.properties) return object(shape);
    // A collection: nine times in ten it is in the feed itself.
    if (shape.anyOf) return value(dice.once(10) ? shape.anyOf[1]! : shape.anyOf[0]!);
    if (shape.type === 'array') return Array.from({ length: dice.below(4) }, () => value(shape.items!));
    if (shape.type === 'boolean') return dice.once(2);
    return shape.type === 'integer' || shape.type === 'number' ? number(shape) : text(shape, name);
  };

  return { ...(object(feedShape) as JsonObject), version: '1.0' };
}

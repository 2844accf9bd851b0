import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type YAMLMap } from 'yaml';
import type { Place } from '../report/finding.js';
import type { Report } from '../report/report.js';
import { nameAmong } from './readers.js';
import type { Reader } from './reading.js';

/** What a YAML file may say: a value to be read, more keys, or a list of either. */
export type YamlShape = { read: Reader<unknown> } | { keys: Record<string, YamlShape> } | { each: YamlShape };

type ValueOf<Shape> = Shape extends { read: Reader<infer Value> }
  ? Value
  : Shape extends { keys: infer Keys }
    ? { -readonly [Name in keyof Keys]?: ValueOf<Keys[Name]> }
    : Shape extends { each: infer Item }
      ? ValueOf<Item>[]
      : never;

export type YamlValue<Keys extends Record<string, YamlShape>> = ValueOf<{ keys: Keys }>;

/**
 * Reads a YAML file of known keys. Unknown keys and values that cannot be read are reported with their line and left out.
 *
 * @returns `undefined` when the file is not YAML, or not a mapping; the reason is in the report.
 */
export function readYaml<Keys extends Record<string, YamlShape>>(file: string, text: string, keys: Keys, report: Report): YamlValue<Keys> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, schema: 'core' });
  const lineOf = (offset: number | undefined) => lines.linePos(offset ?? 0).line;
  const [error] = document.errors;
  if (error) return report.problem({ file, line: lineOf(error.pos[0]) }, 'unreadable-file', { found: error.message.split('\n')[0], leftOut: 'file' });
  const place = (node: Node | null | undefined, column: string): Place => ({ file, line: lineOf(node?.range?.[0]), ...(column && { column }) });

  const read = (shape: YamlShape, node: Node | null, path: string): unknown => {
    const target = isAlias(node) ? (node.resolve(document) ?? null) : node;
    if (target === null || (isScalar(target) && target.value === null)) return undefined;
    if ('read' in shape) {
      if (!isScalar(target)) return report.problem(place(target, path), 'bad-value', { found: target.toString(), expected: { kind: 'text', longest: 2000 }, leftOut: 'value' });
      const written = String(target.source ?? target.value).trim();
      const reading = written ? shape.read(written) : undefined;
      if (reading?.expected) return report.problem(place(target, path), 'bad-value', { found: written, expected: reading.expected, leftOut: 'value' });
      return reading?.value;
    }
    if ('each' in shape) {
      if (!isSeq(target)) return report.problem(place(target, path), 'bad-value', { found: target.toString(), expected: { kind: 'list' }, leftOut: 'value' });
      return target.items.map((item, index) => read(shape.each, item as Node, `${path}[${index + 1}]`)).filter((item) => item !== undefined);
    }
    if (!isMap(target)) return report.problem(place(target, path), 'bad-value', { found: target.toString(), expected: { kind: 'mapping' }, leftOut: 'value' });
    return readKeys(shape.keys, target, path);
  };

  const readKeys = (known: Record<string, YamlShape>, map: YAMLMap, path: string): Record<string, unknown> => {
    const result: Record<string, unknown> = {};
    for (const { key, value } of map.items) {
      const name = String(isScalar(key) ? key.value : key);
      const full = path ? `${path}.${name}` : name;
      if (!Object.hasOwn(known, name)) {
        report.problem(place(key as Node, full), 'unknown-key', { found: name, expected: nameAmong(name, Object.keys(known)), leftOut: 'value' });
        continue;
      }
      const inner = read(known[name]!, value as Node | null, full);
      if (inner !== undefined) result[name] = inner;
    }
    return result;
  };

  if (document.contents === null) return {};
  return read({ keys }, document.contents, '') as YamlValue<Keys> | undefined;
}

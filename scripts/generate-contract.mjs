// Writes what is derived from schema/feed.schema.json: the TypeScript types of the feed, the compact shape the reader walks and the reference
// of its fields and of the tables it leaves as; and what is derived from schema/intake.schema.json and schema/staff.schema.json. `--check` writes nothing and fails when a generated file differs from what the schema says.
import { readFileSync, writeFileSync, existsSync, mkdirSync } from 'node:fs';
import { exportsReference } from './exports-reference.mjs';
import { feedReference } from './feed-reference.mjs';
import { fieldNotes } from './field-notes.mjs';
import { intakeTypes, schemaModule, staffTypes } from './request-contracts.mjs';

const root = new URL('../', import.meta.url);
const schema = JSON.parse(readFileSync(new URL('schema/feed.schema.json', root), 'utf8'));
const intake = JSON.parse(readFileSync(new URL('schema/intake.schema.json', root), 'utf8'));
const staff = JSON.parse(readFileSync(new URL('schema/staff.schema.json', root), 'utf8'));
const introduction = readFileSync(new URL('schema/feed.intro.md', root), 'utf8');
const noticeOf = (name) => `// Generated from schema/${name}.schema.json by \`npm run generate\`. Do not edit.\n`;
const notice = noticeOf('feed');

/** Keywords the reader understands; a schema that uses any other must not pass unnoticed. */
const read = new Set(['type', 'properties', 'required', 'items', 'anyOf', '$ref', 'enum', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum']);
const silent = new Set(['description', 'title', '$comment', '$schema', '$id', '$defs']);

function shapeOf(node, at) {
  const shape = {};
  for (const [keyword, value] of Object.entries(node)) {
    if (silent.has(keyword)) continue;
    if (!read.has(keyword)) throw new Error(`schema/feed.schema.json: ${at} uses "${keyword}", which src/domain/read-shape.ts does not read`);
    if (keyword === 'properties') shape.properties = mapValues(value, (child, name) => shapeOf(child, `${at}/properties/${name}`));
    else if (keyword === 'items') shape.items = shapeOf(value, `${at}/items`);
    else if (keyword === 'anyOf') shape.anyOf = value.map((child, index) => shapeOf(child, `${at}/anyOf/${index}`));
    else if (keyword === '$ref') shape.$ref = value.replace('#/$defs/', '');
    else shape[keyword] = value;
  }
  return shape;
}

const mapValues = (object, change) => Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));

/** JavaScript source of a plain value: keys unquoted where they may be, so that the minifier and the reader of a diff see one form. */
function source(value, indent = '') {
  if (Array.isArray(value)) return `[${value.map((item) => source(item, indent)).join(', ')}]`;
  if (value === null || typeof value !== 'object') return typeof value === 'string' ? `'${value.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'` : String(value);
  const pairs = Object.entries(value).map(([key, child]) => `${/^[$\w]+$/.test(key) ? key : `'${key}'`}: ${source(child, `${indent}  `)}`);
  const line = `{ ${pairs.join(', ')} }`;
  return line.length + indent.length <= 140 ? line : `{\n${pairs.map((pair) => `${indent}  ${pair},\n`).join('')}${indent}}`;
}

const shapes = `${notice}import type { Shape } from '../read-shape.js';

/** Shape of the document itself. */
export const feedShape: Shape = ${source(shapeOf(schema, '#'))};

/** Shapes by name, as \`$ref\` points to them. */
export const shapes: Readonly<Record<string, Shape>> = ${source(mapValues(schema.$defs, (node, name) => shapeOf(node, `#/$defs/${name}`)))};
`;

const doc = (text, indent = '') => (text ? `${indent}/** ${text} */\n` : '');

/** TypeScript of a node: references keep their name, objects without one are written in place. */
function typeOf(node, indent = '') {
  if (node.$ref) return node.$ref.replace('#/$defs/', '');
  if (node.enum) return node.enum.map((word) => `'${word}'`).join(' | ');
  if (node.properties) return membersOf(node, indent);
  if (node.anyOf) return node.anyOf.map((child) => typeOf(child, indent)).join(' | ');
  if (node.type === 'array') {
    const item = node.items ? typeOf(node.items, indent) : 'unknown';
    return / \| /.test(item) && !item.startsWith('{') ? `(${item})[]` : `${item}[]`;
  }
  return node.type === 'integer' ? 'number' : node.type;
}

function membersOf(node, indent = '', definitions = schema.$defs) {
  const members = Object.entries(node.properties).map(([name, child]) => {
    const text = child.description ?? definitions[child.$ref?.replace('#/$defs/', '')]?.description;
    const optional = node.required?.includes(name) ? '' : '?';
    return `${doc(text, `${indent}  `)}${indent}  ${/^[$\w]+$/.test(name) ? name : `'${name}'`}${optional}: ${typeOf(child, `${indent}  `)};\n`;
  });
  return `{\n${members.join('')}${indent}}`;
}

function declare(name, node, definitions = schema.$defs) {
  if (!node.properties) return `${doc(node.description)}export type ${name} = ${typeOf(node)};`;
  const extended = node.allOf?.map(({ $ref }) => $ref.replace('#/$defs/', ''));
  return `${doc(node.description)}export interface ${name} ${extended ? `extends ${extended.join(', ')} ` : ''}${membersOf(node, '', definitions)}`;
}
const types = `${notice}\n${[['FeedDocument', schema], ...Object.entries(schema.$defs)].map(([name, node]) => declare(name, node)).join('\n\n')}\n`;
const writing = { notice: noticeOf, declare };

const generated = {
  'src/domain/generated/feed.ts': types,
  'src/domain/generated/feed-shape.ts': shapes,
  'src/domain/generated/field-notes.ts': fieldNotes(schema, notice),
  'src/domain/generated/intake.ts': intakeTypes(intake, schema, writing),
  'src/domain/generated/staff.ts': staffTypes(staff, intake, schema, writing),
  'server/src/intake/generated/intake-schema.ts': schemaModule('intake', intake, [schema], writing),
  'server/src/staff/generated/staff-schema.ts': schemaModule('staff', staff, [intake, schema], writing),
  'docs/feed.md': feedReference(schema, introduction),
};

let drift = 0;
for (const [name, made] of [...Object.entries(generated), ['docs/exports.md', exportsReference]]) {
  // What is made from the sources is made when those that are generated are there.
  const text = typeof made === 'string' ? made : await made(readFileSync(new URL('schema/exports.intro.md', root), 'utf8'));
  const file = new URL(name, root);
  const current = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (current === text) continue;
  if (process.argv.includes('--check')) {
    console.error(`${name} is not what schema/ says: run \`npm run generate\` and commit the result.`);
    drift += 1;
  } else {
    mkdirSync(new URL('.', file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${name}`);
  }
}
process.exitCode = drift ? 1 : 0;

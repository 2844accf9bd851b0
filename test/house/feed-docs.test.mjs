// docs/feed.md says what the schema and the reader do, and its examples are feeds.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import { build } from 'esbuild';
import { feedReference } from '../../scripts/feed-reference.mjs';

const root = new URL('../../', import.meta.url);
const text = (name) => readFileSync(new URL(name, root), 'utf8');
const schema = JSON.parse(text('schema/feed.schema.json'));
const page = text('docs/feed.md');

/** A module of the sources, as the bundle has it. */
async function source(name) {
  const { outputFiles } = await build({ entryPoints: [fileURLToPath(new URL(name, root))], bundle: true, format: 'esm', target: 'es2022', write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** The JSON examples of the page by what they are: `feed`, or the name of a record. */
const examples = Object.fromEntries([...page.matchAll(/^```json (\w+)\n([\s\S]*?)^```$/gm)].map(([, name, json]) => [name, JSON.parse(json)]));
const ajv = new Ajv({ strict: true, strictRequired: false, allErrors: true });
ajv.addSchema(schema);

/** What ajv finds wrong with a value; unknown fields count too, for an example must not teach any. */
function faults(name, value) {
  const at = name === 'feed' ? '' : `#/$defs/${name}`;
  const validate = ajv.getSchema(`${schema.$id}${at}`);
  return validate(value) ? [] : validate.errors;
}

function unknownFields(node, value, path = '') {
  const target = node.$ref ? schema.$defs[node.$ref.replace('#/$defs/', '')] : node;
  if (Array.isArray(value)) {
    const list = target.anyOf?.find(({ type }) => type === 'array') ?? target;
    return value.flatMap((item, index) => unknownFields(list.items ?? {}, item, `${path}/${index}`));
  }
  if (typeof value !== 'object' || !target.properties) return [];
  return Object.entries(value).flatMap(([name, child]) => (target.properties[name] ? unknownFields(target.properties[name], child, `${path}/${name}`) : [`${path}/${name}`]));
}

describe('the reference of the feed', () => {
  it('is what the schema says', () => {
    assert.equal(page, feedReference(schema, text('schema/feed.intro.md')));
  });

  it('has a meaning for every field and every record', () => {
    const without = [];
    const look = (node, path) => {
      if (!node.description) without.push(path);
      for (const [name, child] of Object.entries(node.properties ?? {})) look(child, `${path}/${name}`);
    };
    look(schema, '#');
    for (const [name, node] of Object.entries(schema.$defs)) look(node, name);
    assert.deepEqual(without, []);
  });

  it('links only to what it has', () => {
    const anchors = new Set([...page.matchAll(/^#+ (.+)$/gm)].map(([, title]) => title.toLowerCase().replace(/[^\w\- ]/g, '').replaceAll(' ', '-')));
    for (const [, id] of page.matchAll(/<a id="([^"]+)">/g)) anchors.add(id);
    const missing = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor).filter((anchor) => !anchors.has(anchor));
    assert.deepEqual(missing, []);
  });

  it('gives the limits of the code', async () => {
    const { MAX_ITEMS, MAX_PROBLEMS } = await source('src/domain/read-shape.ts');
    const { defaultLimits: limits } = await source('src/feed/limits.ts');
    const number = (value) => value.toLocaleString('en-US');
    const rows = [
      `| a list | ${number(MAX_ITEMS)} items |`,
      `| problems of one collection | ${number(MAX_PROBLEMS)} |`,
      `| a line of text | ${number(schema.$defs.Line.maxLength)} characters |`,
      `| a longer text | ${number(schema.$defs.Text.maxLength)} characters |`,
      `| the feed | ${number(limits.bytes)} bytes |`,
      `| all pages of one collection | ${number(limits.bytes)} bytes, ${number(limits.pages)} pages |`,
      `| from request to answer | ${limits.answer / 1000} s |`,
      `| pause within an answer | ${limits.stall / 1000} s |`,
      `| the whole answer | ${limits.total / 1000} s |`,
    ];
    for (const row of rows) assert.ok(page.includes(row), `docs/feed.md lacks "${row}"`);
  });
});

describe('its examples', () => {
  it('are a feed, a reference, a page, a commitment and a meeting', () => {
    assert.deepEqual(Object.keys(examples).sort(), ['Commitment', 'Meeting', 'Page', 'PageReference', 'feed']);
  });

  for (const [name, example] of Object.entries(examples)) {
    it(`are valid: ${name}`, () => {
      assert.deepEqual(faults(name, example), []);
      assert.deepEqual(unknownFields(name === 'feed' ? schema : schema.$defs[name], example), []);
    });
  }

  it('are minimal where they say so', () => {
    for (const name of schema.required) {
      const { [name]: _, ...rest } = examples.feed;
      assert.notDeepEqual(faults('feed', rest), [], `the feed would do without ${name}`);
    }
    assert.deepEqual(Object.keys(examples.feed).sort(), [...schema.required].sort());
  });

  it('are read whole, with nothing to report', async () => {
    const { readFeed, readPage } = await source('src/domain/read-feed.ts');
    const { feed, problems } = readFeed({ ...examples.feed, commitments: [examples.Commitment], meetings: [examples.Meeting], proposals: examples.PageReference });
    assert.deepEqual(problems, []);
    assert.deepEqual(feed.commitments, [examples.Commitment]);
    assert.deepEqual(feed.meetings, [examples.Meeting]);
    assert.deepEqual(feed.pages, { proposals: examples.PageReference });
    const read = readPage('proposals', examples.Page, '/proposals');
    assert.deepEqual(read, { items: examples.Page.items, next: examples.Page.next, problems: [] });
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { bulletinHeaders } from '../src/content/bulletins/bulletin-header.js';
import { forumKeys } from '../src/content/forum.js';
import { headers } from '../src/content/minutes/header.js';
import { tableNames, tables } from '../src/content/tables/index.js';

const page = readFileSync(new URL('../../docs/content.md', import.meta.url), 'utf8');

/** The rows of the table under a heading, as [column, in Spanish]. */
function documented(name: string): string[][] {
  const section = page.split(`### \`${name}.csv\``)[1]?.split('\n### ')[0] ?? '';
  return [...section.matchAll(/^\| (`[^`]+`(?: \*)?) \| ([^|]+) \|/gmu)].map(([, column, spanish]) => [column!, spanish!]);
}

describe('docs/content.md', () => {
  for (const key of tableNames) {
    const { name, spanish, columns } = tables[key];
    it(`explains every column of ${name}.csv and no other`, () => {
      assert.deepEqual(documented(name), Object.entries(columns).map(([column, { spanish: inSpanish, required }]: [string, { spanish: string; required?: boolean }]) => [`\`${column}\`${required ? ' *' : ''}`, inSpanish]));
      assert.ok(page.includes(`Also \`${spanish.replace(/ /gu, '-')}.csv\``));
    });
  }

  it('names every header of minutes', () => {
    for (const { names } of Object.values(headers)) assert.ok(page.includes(`\`${names[0]}\``), names[0]);
  });

  it('names every header of bulletins', () => {
    for (const { names } of Object.values(bulletinHeaders)) assert.ok(page.includes(`| \`${names[0]}\``), names[0]);
  });

  it('names every key of forum.yaml', () => {
    const { publisher, forum, ...rest } = forumKeys;
    for (const key of [...Object.keys(rest), ...Object.keys(forum.keys.targets.keys)]) assert.ok(page.includes(`\`${key}\``), key);
    for (const key of [...Object.keys(publisher.keys), ...Object.keys(forum.keys)]) assert.match(page, new RegExp(`\\.${key}\`|\`(?:publisher|forum)\\.${key}\``, 'u'));
  });
});

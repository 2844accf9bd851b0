// The plugin's files by themselves: PHP that can be read, and every sentence in Spanish.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../scripts/run.mjs';
import { readTranslations } from '../../scripts/translations.mjs';
import { noWordpress } from './wordpress-site.mjs';

const folder = join(root, 'integrations/wordpress/mga-widgets');
const php = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.php')).map((name) => join(folder, name));
const words = (file) => [...readFileSync(file, 'utf8').matchAll(/(?:__|esc_html__|esc_html_e)\(\s*'([^']+)',\s*'mga-widgets'/gu)].map(([, text]) => text);

describe('the files of the WordPress plugin', () => {
  it('are PHP that can be read', { skip: noWordpress }, () => {
    for (const file of php) assert.match(spawnSync('php', ['-l', file], { encoding: 'utf8' }).stdout, /^No syntax errors/u);
  });

  it('say in Spanish all they say in English, with the same places for values, and nothing more', () => {
    const entries = readTranslations(readFileSync(join(folder, 'languages/mga-widgets-es_CL.po'), 'utf8')).filter(({ source }) => source);
    const said = new Set(php.flatMap(words));
    const translated = new Map(entries.filter(({ context }) => !context).map(({ source, translation }) => [source, translation]));
    assert.deepEqual([...said].filter((text) => !translated.get(text)), []);
    const description = /Description:\s+(.+)/u.exec(readFileSync(join(folder, 'mga-widgets.php'), 'utf8'))[1];
    assert.deepEqual([...translated.keys()].filter((text) => !said.has(text) && text !== description), []);
    const places = (text) => (text.match(/%(?:\d\$)?[sd]/gu) ?? []).sort();
    for (const [source, translation] of translated) assert.deepEqual(places(translation), places(source), source);
  });
});

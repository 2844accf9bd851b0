// What templates may not be, because of what becomes of them once they are minified.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const filesIn = (folder) =>
  readdirSync(root + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => `${entry.parentPath}/${entry.name}`);

describe('templates', () => {
  it('have quotes around a value before the end of an empty element, or the minifier takes the slash for a part of it', () => {
    const unquoted = [...filesIn('src'), ...filesIn('portal/configurator')].flatMap((file) => readFileSync(file, 'utf8').match(/\S*=\$\{[^\n]*?\}\/>/g) ?? []);
    assert.deepEqual(unquoted, []);
  });
});

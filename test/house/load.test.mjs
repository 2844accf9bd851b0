// docs/reliability.md tells of every trial of the server, and how to repeat it.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { it } from 'node:test';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/reliability.md', root), 'utf8');
const trials = readdirSync(new URL('server/test/load/', root)).filter((name) => name.endsWith('.load.ts')).map((name) => name.slice(0, -'.load.ts'.length));

it('docs/reliability.md says of each trial of the server what it is and how to repeat it', () => {
  assert.ok(trials.length > 5);
  assert.deepEqual(trials.filter((name) => !page.includes(`### ${name}\n`) || !page.includes(`npm run test:load -- ${name}\n`)), []);
});

it('docs/reliability.md tells of no trial there is not', () => {
  const told = [...page.matchAll(/npm run test:load -- ([\w-]+)$/gm)].map(([, name]) => name);
  assert.deepEqual(told.filter((name) => !trials.includes(name)), []);
});

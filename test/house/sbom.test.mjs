// `npm run sbom` lists the components that what is published is made of.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const json = (file) => JSON.parse(readFileSync(`${root}${file}`, 'utf8'));

it('npm run sbom names every package the widgets and the server need, with its version', () => {
  const { bomFormat, components } = JSON.parse(execFileSync('npm', ['run', '--silent', 'sbom'], { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }));
  assert.equal(bomFormat, 'CycloneDX');
  const listed = new Set(components.map(({ name, group, version }) => `${group ? `${group}/` : ''}${name}@${version}`));
  const needed = ['package.json', 'server/package.json'].flatMap((file) => Object.entries(json(file).dependencies)).filter(([name]) => name !== 'mga-widgets');
  assert.deepEqual(needed.map(([name, version]) => `${name}@${version}`).filter((each) => !listed.has(each)), []);
});

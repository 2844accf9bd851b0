// What `npm pack` holds: each file by a rule that says what it is for, nothing besides, and nothing that must stay at home.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pack } from '../../scripts/pack.mjs';
import { run } from '../../scripts/run.mjs';

const root = new URL('../../', import.meta.url);
const read = (file) => readFileSync(new URL(file, root), 'utf8');
const manifest = JSON.parse(read('package.json'));

/** Whether the package has the source a built module comes from. */
const hasSource = (path) => existsSync(new URL(`src/${path}.ts`, root));

const rules = {
  'what npm always takes': (file) => ['package.json', 'README.md', 'LICENSE'].includes(file),
  'words for editors of pages, and what changed': (file) => ['README.es.md', 'CHANGELOG.md'].includes(file),
  'what the elements have': (file) => file === 'custom-elements.json',
  'schemas that package.json names': (file) => file.startsWith('schema/') && Object.values(manifest.exports).includes(`./${file}`),
  'modules, their maps and types, each of a source that is not for a script tag alone': (file) => {
    const [, path] = /^dist\/(?!cdn|mount\b|frame\/|jsx\/|editors\/|portal\/)(.+?)\.(?:js|js\.map|d\.ts)$/.exec(file) ?? [];
    return path !== undefined && hasSource(path);
  },
  'files for a script tag, their maps, hashes, licences and the list of widgets': (file) => /^dist\/cdn\/(?:(?:frame|staff)\/)?mga(?:-[a-z-]+)?\.(?:js|js\.map|integrity\.json|licences\.txt|widgets\.json)$/.test(file),
  'types of JSX, and the empty modules they are imported with': (file) => /^dist\/jsx\/(?:elements\.d\.ts|(?:react|preact|solid)\.(?:d\.ts|js))$/.test(file),
  'what editors complete from': (file) => /^dist\/editors\/(?:vscode\.(?:html|css)-custom-data|web-types)\.json$/.test(file),
};

describe('the archive that is published', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mga-archive-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  let files;
  let archive;

  before(async () => {
    const packed = await pack(folder);
    assert.equal(packed.code, 0, packed.output);
    archive = packed.file;
    // The name of each entry, in its 512-byte header, is read by the program that everybody unpacks with.
    const { code, output } = await run('tar', ['-xzf', archive, '-C', folder], { quiet: true });
    assert.equal(code, 0, output);
    const inside = join(folder, 'package');
    files = readdirSync(inside, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(inside.length + 1).replaceAll('\\', '/'));
  });

  it('holds nothing that no rule or more than one asks for, and something for each rule', (test) => {
    const rulesOf = (file) => Object.entries(rules).filter(([, asksFor]) => asksFor(file)).map(([name]) => name);
    assert.deepEqual(files.map((file) => [file, rulesOf(file)]).filter(([, names]) => names.length !== 1), []);
    assert.deepEqual(Object.keys(rules).filter((name) => !files.some(rules[name])), []);
    const size = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;
    const unpacked = files.reduce((total, file) => total + statSync(join(folder, 'package', file)).size, 0);
    test.diagnostic(`${files.length} files, ${size(statSync(archive).size)} packed, ${size(unpacked)} unpacked`);
    for (const [name, asksFor] of Object.entries(rules)) test.diagnostic(`${files.filter(asksFor).length} × ${name}`);
  });

  it('holds every module that its own modules import, and types for each', () => {
    const have = new Set(files);
    const modules = files.filter((file) => file.startsWith('dist/') && !file.startsWith('dist/cdn/') && file.endsWith('.js'));
    const missing = modules.flatMap((file) => {
      const imports = [...read(file).replace(/\/\*[^]*?\*\//g, '').matchAll(/(?:from |import |import\()['"](\.[^'"]+)['"]/g)].map(([, path]) => join(dirname(file), path));
      return [...imports, file.replace(/\.js$/, '.d.ts')].filter((path) => !have.has(path)).map((path) => `${path} of ${file}`);
    });
    assert.deepEqual(missing, []);
  });

  it('has maps with the sources in them: none of the sources is beside them', () => {
    const maps = files.filter((file) => file.endsWith('.map'));
    const blind = maps.filter((file) => {
      const { sources, sourcesContent = [] } = JSON.parse(read(file));
      return sources.some((_, index) => typeof sourcesContent[index] !== 'string');
    });
    assert.ok(maps.length > 0);
    assert.deepEqual(blind, []);
  });

  it('names no place on the machine it was built on', () => {
    const home = new URL('.', root).pathname;
    assert.deepEqual(files.filter((file) => /\.(?:js|map|json|ts)$/.test(file) && read(file).includes(home)), []);
  });
});

describe('what is installed along', () => {
  const decisions = readdirSync(new URL('docs/decisions/', root)).map((name) => read(`docs/decisions/${name}`));

  for (const file of ['package.json', 'server/package.json']) {
    const { name: own, dependencies } = JSON.parse(read(file));
    for (const [name, version] of Object.entries(dependencies).filter(([name]) => name !== manifest.name)) {
      it(`with ${own} is decided, in this very version: ${name} ${version}`, () => {
        const written = `\`${name}\` ${version}`;
        assert.ok(decisions.some((text) => text.includes(written)), `no note in docs/decisions has "${written}"`);
      });
    }
  }

  it('is nothing that runs when it is installed, or that others must bring', () => {
    const { peerDependencies, optionalDependencies, bundleDependencies, bundledDependencies, scripts } = manifest;
    assert.deepEqual({ peerDependencies, optionalDependencies, bundleDependencies, bundledDependencies }, { peerDependencies: undefined, optionalDependencies: undefined, bundleDependencies: undefined, bundledDependencies: undefined });
    assert.deepEqual(Object.keys(scripts).filter((name) => /^(?:(?:pre|post)?install|prepare|prepublish)$/.test(name)), []);
  });
});

// The shape of the house: who imports whom, how deep folders go, what files may be called.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { importProblem } from '../../scripts/zones.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const filesIn = (folder) =>
  readdirSync(root + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|js|mjs)$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length).replaceAll('\\', '/'));
const importsOf = (file) => ts.preProcessFile(readFileSync(root + file, 'utf8'), true, true).importedFiles.map(({ fileName }) => fileName);

const sources = [...filesIn('src'), ...filesIn('server/src'), ...filesIn('portal/configurator')];

describe('imports', () => {
  it('point one way in every file', () => {
    const problems = sources.flatMap((file) => importsOf(file).map((specifier) => [file, importProblem(file, specifier)])).filter(([, problem]) => problem);
    assert.deepEqual(problems, []);
  });

  it('touch chart.js in one file, which others only fetch', () => {
    const importing = (pattern) => sources.filter((file) => importsOf(file).some((specifier) => pattern.test(specifier)));
    assert.deepEqual(importing(/^chart\.js(\/|$)/), ['src/ui/chart/bar-chart.ts']);
    const fetching = importing(/\/bar-chart\.js$/);
    const code = (file) => readFileSync(root + file, 'utf8').replace(/import type .*$/gm, '');
    assert.deepEqual(fetching.filter((file) => /from '[^']*\/bar-chart\.js'/.test(code(file))), []);
    assert.ok(fetching.length > 0);
  });

  it('are found in this very check, dynamic and re-exported ones too', () => {
    const found = ts.preProcessFile("import a from './a.js'; export * from './b.js'; import type { C } from './c.js'; void import('./d.js');", true, true);
    assert.deepEqual(found.importedFiles.map(({ fileName }) => fileName), ['./a.js', './b.js', './c.js', './d.js']);
  });
});

describe('the table of zones', () => {
  const refused = [
    ['src/domain/dates.ts', '../ui/heading.js'],
    ['src/domain/dates.ts', 'lit'],
    ['src/domain/generated/feed.ts', '../../feed/problem.js'],
    ['src/feed/state.ts', '../ui/feed-view.js'],
    ['src/feed/state.ts', 'lit'],
    ['src/i18n/status.ts', '../ui/heading.js'],
    ['src/ui/heading.ts', '../elements/mga-feed/mga-feed.js'],
    ['src/ui/heading.ts', 'chart.js'],
    ['src/ui/chart/bars-chart.ts', 'chart.js'],
    ['src/elements/mga-minutes/mga-minutes.ts', 'chart.js/helpers'],
    ['src/elements/mga-feed/mga-feed.ts', '../../feed/feed-store.js'],
    ['src/elements/mga-minutes/mga-minutes.ts', '../mga-agreements/mga-agreements.js'],
    ['src/elements/mga-minutes/mga-minutes.ts', '../../define.js'],
    ['src/ui/heading.ts', '../../server/src/cli.js'],
    ['server/src/cli.ts', '../../src/domain/dates.js'],
    ['server/src/cli.ts', 'mga-widgets'],
    ['server/src/build/rules.ts', 'mga-widgets/define'],
    ['portal/configurator/app.ts', '../../src/elements/mga-feed/mga-feed.js'],
    ['portal/configurator/app.ts', 'fflate'],
    ['src/ui/heading.ts', '../../portal/configurator/colour.js'],
  ];
  for (const [file, specifier] of refused) {
    it(`refuses ${specifier} in ${file}`, () => assert.ok(importProblem(file, specifier)));
  }

  const allowed = [
    ['src/domain/dates.ts', './generated/feed.js'],
    ['src/feed/state.ts', '../domain/feed.js'],
    ['src/i18n/status.ts', '../domain/status.js'],
    ['src/ui/heading.ts', 'lit/directives/repeat.js'],
    ['src/ui/chart/bar-chart.ts', 'chart.js'],
    ['src/ui/commitment/evidence-list.ts', '../safe-url.js'],
    ['src/elements/mga-minutes/mga-minutes.ts', './minutes-styles.js'],
    ['src/elements/mga-minutes/mga-minutes.ts', '../../ui/heading.js'],
    ['src/define/mga-feed.ts', '../elements/mga-feed/mga-feed.js'],
    ['src/define/mga-agreements.ts', '../ui/minutes-link.js'],
    ['src/index.ts', './domain/feed.js'],
    ['server/src/cli.ts', 'mga-widgets/domain'],
    ['portal/configurator/app.ts', '../../src/domain/read-feed.js'],
    ['server/src/cli.ts', 'node:fs'],
    ['server/src/build/rules.ts', '../content/rows.js'],
    ['test/house/imports.test.mjs', '../../scripts/zones.mjs'],
  ];
  for (const [file, specifier] of allowed) {
    it(`allows ${specifier} in ${file}`, () => assert.equal(importProblem(file, specifier), undefined));
  }
});

describe('files', () => {
  it('lie at most two folders below src', () => {
    assert.deepEqual(sources.filter((file) => file.startsWith('src/') && file.split('/').length > 4), []);
  });

  it('are named for what they hold', () => {
    const vague = /(^|\/)(utils?|helpers?|common|shared|misc|types)(\.[a-z]+)?(\/|$)/;
    assert.deepEqual([...sources, ...filesIn('test'), ...filesIn('scripts')].filter((file) => vague.test(file)), []);
  });

  it('register elements only in safe-define.ts', () => {
    const defining = sources.filter((file) => file.startsWith('src/') && /customElements\s*\.\s*define|@customElement/.test(readFileSync(root + file, 'utf8')));
    assert.deepEqual(defining, ['src/define/safe-define.ts']);
  });
});

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readFeed } from 'mga-widgets/domain';
import { checkRules } from '../src/build/rules.js';
import { hasMarkup, stripMarkup } from '../src/content/markup.js';
import { buildOffice, type BuiltOffice } from './support/build-office.js';

const naughty = fileURLToPath(new URL('../../../shared/data/naughty/blns.json', import.meta.url));
const own = ['', ' ', '<script>alert(1)</script>', '&lt;b&gt;x', '"', "'", '\\', '__proto__', 'constructor', '=1+1', '\u202Etxt.exe', 'a'.repeat(30_000), '<'.repeat(1000), '\t\t\t', '| | |', ',,,', '𝕏'.repeat(50), '\u0000\u0007'];

/** What was published has nothing in it that a reader would refuse. */
function assertClean({ json }: BuiltOffice): void {
  const document: unknown = JSON.parse(json);
  const reading = readFeed(document);
  assert.ok(!reading.refused);
  assert.deepEqual(reading.problems, []);
  assert.deepEqual(checkRules(document, reading.feed, '2026-11-21').filter(({ level }) => level === 'problem'), []);
}

for (const { name, strings } of [
  { name: 'strings of our own', strings: own },
  { name: 'the big list of naughty strings', strings: existsSync(naughty) ? (JSON.parse(readFileSync(naughty, 'utf8')) as string[]) : undefined },
]) {
  describe(name, { skip: strings ? false : `there is no ${naughty}` }, () => {
    const quoted = (text: string) => `"${text.replace(/"/gu, '""')}"`;

    it('in every cell of a table publish nothing illegal', async (test) => {
      const columns = ['title', 'summary', 'lead', 'supporting', 'officials', 'start', 'end', 'url', 'themes', 'measurable', 'previous'];
      const rows = strings!.map((text, index) => [`n${index}`, ...columns.map(() => quoted(text))].join(','));
      assertClean(await buildOffice(test, { 'commitments.csv': `${['id', ...columns].join(',')}\n${rows.join('\n')}\n` }));
    });

    it('in every part of minutes publish nothing illegal', async (test) => {
      const lines = strings!.map((text) => text.replace(/\n/gu, ' '));
      const text = [
        'Acta', 'Fecha: 05.03.2026', ...lines.map((line) => `Lugar: ${line}`), 'I. Asistentes', ...lines.map((line) => `- ${line}`), 'II. Tabla', ...lines.map((line) => `1.- ${line}`),
        'III. Desarrollo', ...strings!, 'IV. Acuerdos', '', 'Acuerdo\tResponsable\tFecha', ...lines.map((line) => [line, line, line].join('\t')),
      ];
      assertClean(await buildOffice(test, { 'acta.txt': text.join('\n') }));
    });
  });
}

describe('markup', () => {
  it('nested without end is read to a depth, not to the end of the stack', () => {
    assert.equal(stripMarkup(`Antes ${'<ol>'.repeat(20_000)}`).text, 'Antes');
    assert.equal(stripMarkup(`Antes ${'<div>'.repeat(20_000)}`).text, 'Antes');
  });

  it('is told from what only looks like it', () => {
    for (const text of ['a < b', '3 <5 y 7> 6', 'R&D', 'AT&T;', '&xxe;', 'x<y', '<>', '< b >']) assert.equal(hasMarkup(text), false, text);
    for (const text of ['<b>', '</p>', '<br/>', '<img src=x>', '<!-- x', '&nbsp;', '&#60;', '&lt;b&gt;', '<x-y z>']) assert.equal(hasMarkup(text), true, text);
  });

  it('that takes long to read does not take long', () => {
    const begin = performance.now();
    for (const piece of ['<a ', '&', '<', 'a. ', '** ', '&lt;']) stripMarkup(piece.repeat(50_000));
    assert.ok(performance.now() - begin < 10_000);
  });
});

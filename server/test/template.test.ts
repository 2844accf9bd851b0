import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readXlsx, type Sheet } from 'hucre/xlsx';
import type { Column } from '../src/content/table.js';
import { tableNames, tableOf, tables } from '../src/content/tables/index.js';
import { templateMessages } from '../src/messages/template.js';
import { buildFolder } from './support/build-office.js';
import { savedByLibreOffice, withoutLibreOffice } from './support/libre-office.js';
import { mga } from './support/mga-in-process.js';
import { officeFolder, temporaryFolder } from './support/office-folder.js';

const demo = fileURLToPath(new URL('../../content/demo', import.meta.url));

async function template(test: TestContext, ...args: string[]): Promise<string> {
  const out = join(temporaryFolder(test), 'libro.xlsx');
  const run = await mga('template', '--out', out, ...args);
  assert.equal(run.code, 0, run.err);
  return out;
}

const pagesOf = async (path: string): Promise<Sheet[]> => (await readXlsx(readFileSync(path))).sheets;

/** What is not a table of the demonstration content, with the workbook in place of the tables. */
function demoWith(test: TestContext, workbook: string): string {
  const folder = temporaryFolder(test);
  for (const name of ['forum.yaml', 'actas', 'boletines']) cpSync(join(demo, name), join(folder, name), { recursive: true });
  cpSync(workbook, join(folder, 'libro.xlsx'));
  return folder;
}

describe('mga template', () => {
  for (const language of ['es', 'en'] as const) {
    it(`writes a page for each table, every column with its note and what is required marked (${language})`, async (test) => {
      const [readme, ...pages] = await pagesOf(await template(test, '--lang', language));
      assert.equal(readme!.name, templateMessages[language].readme);
      assert.deepEqual(pages.map(({ name }) => tableOf(name)).sort(), [...tableNames].sort());
      for (const { name, rows, cells } of pages) {
        const columns = Object.entries<Column>(tables[tableOf(name)!].columns);
        assert.deepEqual(rows[0], columns.map(([key, { spanish, required, otherwise }]) => `${language === 'es' ? spanish : key}${required && !otherwise ? ' *' : ''}`));
        for (const [index] of columns.entries()) assert.ok(cells!.get(`0,${index}`)!.comment!.text.length > 3);
      }
      for (const name of pages.map((page) => page.name)) assert.ok(readme!.rows.some(([page]) => page === name), name);
    });
  }

  it('keeps the headings in view and offers the words a column takes, all of them understood', async (test) => {
    for (const language of ['es', 'en'] as const) {
      const pages = await pagesOf(await template(test, '--lang', language));
      const lists = pages.flatMap(({ name, rows, dataValidations = [] }) => dataValidations.map(({ range, values }) => ({ table: tableOf(name)!, heading: String(rows[0]![range.charCodeAt(0) - 65]), values: values ?? [], range })));
      assert.ok(pages.every(({ freezePane }) => freezePane?.rows === 1));
      assert.ok(lists.length >= 15);
      for (const { table, heading, values } of lists) {
        const [, column] = Object.entries<Column>(tables[table].columns).find(([key, { spanish }]) => [key, spanish].includes(heading.replace(' *', '')))!;
        assert.ok(values.length >= 2 && values.every((word) => column.read(word).expected === undefined), `${table} ${heading}`);
      }
      const kind = lists.find(({ table, heading }) => table === 'meetings' && ['tipo', 'kind'].includes(heading))!;
      assert.deepEqual(kind.values, language === 'es' ? ['mesa', 'taller', 'audiencia', 'grupo de trabajo', 'otra'] : ['forum', 'workshop', 'hearing', 'working-group', 'other']);
      assert.match(kind.range, /2:[A-Z]+2001$/u);
    }
  });

  it('writes a workbook that is built as it is, without a problem', async (test) => {
    for (const language of ['es', 'en']) {
      const built = await buildFolder(officeFolder(test, { 'libro.xlsx': readFileSync(await template(test, '--lang', language)) }));
      assert.deepEqual([...built.findings('problem'), ...built.findings('warning')], []);
      assert.deepEqual(built.findings('note').map(({ reason }) => reason), ['preset-used']);
    }
  });

  it('moves the tables of a folder into a workbook that gives the same bytes', async (test) => {
    const book = await template(test, '--from', demo);
    const [before, after] = [await buildFolder(demo), await buildFolder(demoWith(test, book))];
    assert.equal(after.json, before.json);
    assert.equal(after.calendar, before.calendar);
    assert.deepEqual(after.findings('note').length, before.findings('note').length);
  });

  it('writes over nothing, and says so', async (test) => {
    const out = join(temporaryFolder(test), 'libro.xlsx');
    writeFileSync(out, 'mine');
    const run = await mga('template', '--out', out);
    assert.deepEqual([run.code, readFileSync(out, 'utf8')], [2, 'mine']);
    assert.match(run.err, /Ya existe/u);
    assert.match((await mga('template', '--out', 'libro.ods')).err, /termine en \.xlsx/u);
    assert.match((await mga('template', '--out', join(temporaryFolder(test), 'x.xlsx'), '--from', join(out, 'nowhere'))).err, /No existe la carpeta/u);
  });

  it('writes nothing when a cell is longer than a workbook can hold', async (test) => {
    const office = officeFolder(test, { 'planes.csv': `id;title;summary\np1;Plan;${'x'.repeat(33_000)}\n` });
    const out = join(temporaryFolder(test), 'libro.xlsx');
    const run = await mga('template', '--out', out, '--from', office);
    assert.deepEqual([run.code, existsSync(out)], [1, false]);
    assert.match(run.err, /planes\.csv, fila 2, columna «summary»/u);
  });
});

describe('a workbook saved by LibreOffice', { skip: withoutLibreOffice }, () => {
  const saved = (test: TestContext, path: string, kind: 'xlsx' | 'ods'): string => savedByLibreOffice(test, [path], kind)[0]!;

  it('as .xlsx, and as .ods and then .xlsx, gives the same bytes', async (test) => {
    const book = await template(test, '--from', demo);
    const { json } = await buildFolder(demo);
    assert.equal((await buildFolder(demoWith(test, saved(test, book, 'xlsx')))).json, json);
    assert.equal((await buildFolder(demoWith(test, saved(test, saved(test, book, 'ods'), 'xlsx')))).json, json);
  });

  it('as an empty template has no problem', async (test) => {
    const built = await buildFolder(officeFolder(test, { 'libro.xlsx': readFileSync(saved(test, await template(test), 'xlsx')) }));
    assert.deepEqual([...built.findings('problem'), ...built.findings('warning')], []);
  });

  it('with real days, percentages and formulas, from a CSV file LibreOffice understood, says what the CSV file said', async (test) => {
    const csv = { 'planes.csv': 'id,title,start,number\np1,Plan,2025-07-01,2\n', 'informes.csv': 'compromiso,término,estado,porcentaje\nc1,2025-12-31,limitado,25%\n', 'compromisos.csv': 'id,title,plan,end\nc1,Uno,p1,2027-06-30\n' };
    const office = officeFolder(test, csv);
    const before = await buildFolder(office);
    // Separated by commas, in UTF-8, in English, with days and percentages understood.
    const how = '--infilter=CSV:44,34,76,1,,1033,false,true';
    const books = savedByLibreOffice(test, Object.keys(csv).map((name) => join(office, name)), 'xlsx', how).map((path) => [basename(path), readFileSync(path)] as const);
    assert.equal((await readXlsx(books[0]![1])).sheets[0]!.rows[1]![2] instanceof Date, true, 'it is a real day in the workbook');
    const after = await buildFolder(officeFolder(test, Object.fromEntries(books)));
    assert.deepEqual(after.problems, []);
    assert.deepEqual({ ...after.feed, updated: '' }, { ...before.feed, updated: '' });
  });
});

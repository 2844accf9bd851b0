import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildOffice } from './support/build-office.js';
import { workbook, workbookParts, type SavedCell } from './support/workbook.js';
import { zip } from './support/zip.js';

const page = (name: string, ...rows: SavedCell[][]) => ({ name, rows });
const plans = page('Planes', ['identificador', 'título', 'inicio'], ['p1', 'Plan', '01-07-2025']);

/** A workbook with more in its first page: cells, merges, or formats (3 and further) for the cells to name. */
function workbookWith(rows: SavedCell[][], { sheet = '', after = '', formats = [] as string[] }, name = 'Planes'): Buffer {
  return zip(workbookParts([{ name, rows }]).map((part) => {
    if (part.name === 'xl/worksheets/sheet1.xml') return { ...part, content: part.content.toString().replace('</sheetData>', `${sheet}</sheetData>${after}`) };
    if (part.name !== 'xl/styles.xml') return part;
    const numFmts = `<numFmts count="${formats.length}">${formats.map((format, index) => `<numFmt numFmtId="${200 + index}" formatCode="${format}"/>`).join('')}</numFmts>`;
    return { ...part, content: part.content.toString().replace('<cellXfs count="3">', `${numFmts}<cellXfs>`).replace('</cellXfs>', `${formats.map((_, index) => `<xf numFmtId="${200 + index}" applyNumberFormat="1"/>`).join('')}</cellXfs>`) };
  }));
}

describe('a workbook in the folder', () => {
  it('has a table on each page, named as files are, and is read as its CSV files would be', async (test) => {
    const csv = { 'planes.csv': 'identificador;título;inicio\np1;Plan;01-07-2025\n', 'commitments.csv': 'id;plan;title;sdgs\nc1;p1;Uno;16|11\n' };
    const fromCsv = await buildOffice(test, csv);
    const book = workbook([plans, page('commitments', ['id', 'plan', 'title', 'sdgs'], ['c1', 'p1', 'Uno', '16|11'])]);
    const built = await buildOffice(test, { 'libro.xlsx': book });
    assert.deepEqual(built.problems, []);
    assert.deepEqual(JSON.parse(built.json), JSON.parse(fromCsv.json));
  });

  it('tells file, page, row and column of what is wrong, and where what it points to is kept', async (test) => {
    const built = await buildOffice(test, { 'libro.xlsx': workbook([plans, page('Compromisos', ['Identificador', 'Título', 'Plan', 'ODS'], ['c1', 'Uno', 'p2', '18'])]) });
    assert.deepEqual(built.problems, [
      'problema: libro.xlsx, hoja «Compromisos», fila 2, columna «ODS»: dato que no se entiende; se leyó «18»; se esperaba un número entero de 1 a 17. No se usa el dato.',
      'problema: libro.xlsx, hoja «Compromisos», fila 2, columna «Plan»: no existe; se leyó «p2»; se esperaba algo que exista en libro.xlsx (Planes) (¿p1?). No se usa el dato.',
    ]);
    const [problem] = built.findings('problem');
    assert.deepEqual([problem!.file, problem!.sheet, problem!.row, problem!.column, problem!.heading], ['libro.xlsx', 'Compromisos', 2, 'sdgs', 'ODS']);
  });

  it('may have real dates, months, years, times, numbers, percentages, padded numbers and yes or no in its cells', async (test) => {
    const cell = (reference: string, style: number, value: string): string => `<c r="${reference}" s="${style}"><v>${value}</v></c>`;
    const [day, monthYear, year, dayTime, percentage, padded] = [2, 3, 4, 5, 6, 7];
    const formats = ['mmm\\-yy', 'yyyy', 'd/mm/yyyy h:mm', '0.0%', '00000'];
    const built = await buildOffice(test, {
      'a.xlsx': workbookWith([['identificador', 'título', 'inicio', 'término', 'entrega', 'número']], { formats, sheet: `<row r="2">${cell('A2', padded, '42')}${cell('B2', 0, '2025')}${cell('C2', day, '45839')}${cell('D2', monthYear, '46539')}${cell('E2', year, '45809')}${cell('F2', 0, '2')}</row>` }),
      'b.xlsx': workbookWith([['id', 'title', 'start'], ['r1', 'Reunión']], { formats, sheet: `<row r="3"><c r="A3" t="inlineStr"><is><t>r2</t></is></c><c r="B3" t="inlineStr"><is><t>Dos</t></is></c>${cell('C3', dayTime, '45853.763888888888888')}</row>` }, 'Reuniones'),
      'c.xlsx': workbook([page('informes', ['compromiso', 'término', 'estado', 'porcentaje'], ['c1', { day: 46022 }, 'limitado', 55.5]), page('irm', ['compromiso', 'verificable'], ['c1', true]), page('compromisos', ['identificador', 'título'], ['c1', 'Uno'], ['c2', 'Dos'])]),
      'd.xlsx': workbookWith([['priorización', 'identificador', 'nombre', 'peso'], ['z', 'k', 'Criterio']], { formats, sheet: `<row r="3"><c r="A3" t="inlineStr"><is><t>z</t></is></c><c r="B3" t="inlineStr"><is><t>k</t></is></c><c r="C3" t="inlineStr"><is><t>Otro</t></is></c>${cell('D3', percentage, '0.375')}</row>` }, 'Criterios'),
      'priorizaciones.csv': 'id;title\nz;Ronda\n',
    });
    assert.deepEqual(built.feed.plans, [{ id: '00042', title: '2025', number: 2, start: '2025-07-01', end: '2027-06', delivery: '2025' }]);
    assert.deepEqual(built.feed.meetings.map(({ id, start }) => [id, start]), [['r2', '2025-07-15T18:20']]);
    assert.deepEqual(built.feed.commitments[0]!.reports!.map(({ period, percent }) => [period.end, percent]), [['2025-12-31', 55.5]]);
    assert.equal(built.feed.commitments[0]!.irm!.verifiable, true);
    assert.deepEqual(built.feed.prioritizations[0]!.criteria!.map(({ name, weight }) => [name, weight]), [['Otro', 37.5]]);
  });

  it('does not read one and a bit as a thousand', async (test) => {
    const built = await buildOffice(test, { 'planes.xlsx': workbook([page('Planes', ['id', 'title', 'number'], ['p1', 'Plan', 1.234])]) });
    assert.match(built.problems.join(), /columna «number»: dato que no se entiende; se leyó «1\.2340»/u);
  });

  it('is what its formulas came to; one without a result, and an error, is a value that is missing', async (test) => {
    const built = await buildOffice(test, {
      'libro.xlsx': workbook([page('Planes', ['id', 'title', 'number', 'summary'], ['p1', { formula: 'A2&" plan"', came: 'Plan' }, { formula: '1+1', came: 2 }, { error: '#REF!' }], ['p2', { formula: 'A1' }, 3, null], [null, 'Tres', null, null])]),
    });
    assert.deepEqual(built.feed.plans, [{ id: 'p1', title: 'Plan', number: 2 }]);
    assert.deepEqual(built.findings('problem').map(({ row, column, reason, leftOut, found }) => [row, column, reason, leftOut, found]), [
      [2, 'summary', 'cell-error', 'value', '#REF!'],
      [3, 'title', 'formula-without-value', 'row', '=A1'],
      [4, 'id', 'missing-value', 'row', undefined],
    ]);
  });

  it('may have a title above its headings, blank rows and columns, and an asterisk at what is required', async (test) => {
    const built = await buildOffice(test, { 'libro.xlsx': workbook([page('Planes', ['Planes de la Mesa'], [], [null, 'identificador *', null, 'título*'], [], [null, 'p1', null, 'Plan'])]) });
    assert.deepEqual([built.problems, built.feed.plans], [[], [{ id: 'p1', title: 'Plan' }]]);
    assert.deepEqual(built.findings('note').filter(({ sheet }) => sheet).map(({ reason, count }) => [reason, count]), [['rows-above-header', 3]]);
  });

  it('tells of cells in columns without a heading, and of merged cells', async (test) => {
    const built = await buildOffice(test, {
      'libro.xlsx': workbookWith([['id', 'title', null, 'summary'], ['p1', 'Uno', 'suelto', 'Del primero'], ['p2', 'Dos', null, null]], { after: '<mergeCells count="2"><mergeCell ref="D2:D3"/><mergeCell ref="F1:G1"/></mergeCells>' }),
    });
    assert.deepEqual(built.feed.plans, [{ id: 'p1', title: 'Uno', summary: 'Del primero' }, { id: 'p2', title: 'Dos' }]);
    assert.deepEqual(built.problems, ['problema: libro.xlsx, hoja «Planes», fila 2, columna «C»: la columna no tiene encabezado; no se usa; se leyó «suelto». No se usa el dato.']);
    assert.deepEqual(built.findings('warning').map(({ reason, row, found }) => [reason, row, found]), [['merged-cells', 2, 'D2:D3']]);
  });

  it('is an error where a table is told twice, and a page that nobody filled in is in nobody\'s way', async (test) => {
    const empty = page('Compromisos', ['identificador', 'título']);
    const twice = await buildOffice(test, { 'libro.xlsx': workbook([plans, empty]), 'planes.csv': 'id;title\np9;Otro\n', 'compromisos.csv': 'id;title\nc1;Uno\n' });
    assert.deepEqual(twice.problems, ['problema: planes.csv: esta tabla ya se leyó de libro.xlsx (Planes); ponga todo en un solo lugar. No se usa el archivo.']);
    assert.deepEqual([twice.feed.plans.map(({ id }) => id), twice.feed.commitments.length], [['p1'], 1]);
    const pages = await buildOffice(test, { 'a.csv': '', 'compromisos.csv': 'id;title\nc1;Uno\n', 'libro.xlsx': workbook([plans, page('plans', ['id', 'title'], ['p2', 'Dos']), empty]) });
    assert.match(pages.problems.join('\n'), /libro\.xlsx, hoja «plans»: esta tabla ya se leyó de libro\.xlsx \(Planes\).*No se usa la hoja\./u);
    assert.equal(pages.feed.commitments.length, 1);
  });

  it('may have pages of its own; those that are hidden or nearly a table are told', async (test) => {
    const built = await buildOffice(test, {
      'libro.xlsx': workbook([page('Léame', ['Cómo se llena']), plans, page('Apuntes', ['Llamar']), { ...page('Temas', ['id', 'name'], ['t', 'T']), hidden: true }, page('Hitoss', ['x']), page('Hoja5', ['id', 'título', 'ods'], ['c1', 'Uno', '3'])]),
    });
    const told = (level: 'problem' | 'warning' | 'note') => built.findings(level).filter(({ sheet }) => sheet).map(({ sheet, reason }) => [sheet, reason]);
    assert.deepEqual(told('problem'), [['Hitoss', 'unknown-sheet'], ['Hoja5', 'unknown-sheet']]);
    assert.match(built.problems.join('\n'), /hoja «Hitoss»: .* ¿hitos\?.*\n.*hoja «Hoja5»: .* ¿compromisos\?/u);
    assert.deepEqual([told('warning'), told('note')], [[['Temas', 'hidden-sheet']], [['Apuntes', 'ignored-sheet']]]);
  });

  it('may be called as its only table, whatever the page is called', async (test) => {
    const built = await buildOffice(test, { 'Compromisos.xlsx': workbook([page('Hoja1', ['identificador', 'título'], ['c1', 'Uno']), page('Hoja2')]) });
    assert.deepEqual([built.problems, built.feed.commitments.length], [[], 1]);
  });

  it('that cannot be read is one problem, and the rest is published', async (test) => {
    const said = async (book: Buffer): Promise<string> => (await buildOffice(test, { 'libro.xlsx': book, 'planes.csv': 'id;title\np1;Plan\n' })).problems.join();
    assert.match(await said(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0])), /libro\.xlsx: el libro tiene contraseña o es de otro formato/u);
    assert.match(await said(Buffer.from('hola')), /no es un libro de Excel/u);
    assert.match(await said(workbook([page('Planes')])), /el libro está vacío/u);
    assert.match(await said(workbook([plans]).subarray(0, 700)), /incompleto o dañado/u);
    assert.match(await said(zip([...workbookParts([plans]), { name: 'xl/vbaProject.bin', content: 'x' }])), /tiene macros/u);
  });
});

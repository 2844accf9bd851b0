import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { csvText } from 'mga-widgets/domain';
import { readHeadings } from '../src/sheets/headings.js';
import { readSheets } from '../src/sheets/read-sheets.js';
import { mostCells } from '../src/sheets/read-workbook.js';
import type { Sheet } from '../src/sheets/sheet.js';
import { UnreadableSheet } from '../src/sheets/unreadable-sheet.js';
import { writeWorkbook } from '../src/sheets/write-workbook.js';
import { workbook, workbookParts, type SavedCell, type Saving } from './support/workbook.js';
import { zip, type Zipped } from './support/zip.js';

const naughty = new URL('../../../shared/data/naughty/blns.json', import.meta.url);
const withoutNaughty = existsSync(naughty) ? false : `there is no ${fileURLToPath(naughty)}`;

const isHeading = (cell: string): boolean => ['Folio', 'Razones', 'Decisión', 'Uno', 'Dos'].includes(cell);
const read = (bytes: Buffer): Promise<Sheet[]> => readSheets(bytes, isHeading);
const page = (...rows: SavedCell[][]) => ({ name: 'Hoja 1', rows });
const cellsOf = ([sheet]: readonly Sheet[]): (string | undefined)[][] => sheet!.rows.map(({ cells }) => cells.map((cell) => cell && `${cell.kind}:${cell.text}`));

async function refusal(bytes: Buffer): Promise<string> {
  try {
    await read(bytes);
    return 'read';
  } catch (error) {
    if (error instanceof UnreadableSheet) return error.row === undefined ? error.problem : `${error.problem} ${error.row}`;
    throw error;
  }
}

/** As many cells as asked for in rows of a hundred, each as short as a cell can be. */
const manyCells = (count: number, cell: string): string => `<row>${cell.repeat(100)}</row>`.repeat(Math.ceil(count / 100));

describe('a workbook', () => {
  for (const saving of ['shared', 'inline', 'bare'] satisfies Saving[]) {
    it(`is read as programs save it (${saving})`, async () => {
      const bytes = workbook([page(['Folio', 'Razones'], [{ runs: ['Por', 'que ', 'sí'] }, 3.25, true, { day: 43_228 }], [null, ' con\r\nlíneas ', { error: '#REF!' }])], saving);
      assert.deepEqual(cellsOf(await read(bytes)), [
        ['text:Folio', 'text:Razones'],
        ['text:Porque sí', 'number:3.25', 'boolean:TRUE', 'date:2018-05-08'],
        [undefined, 'text:con\nlíneas', 'error:#REF!'],
      ]);
    });
  }

  it('tells formulas from values, also those kept with another cell, and works none out', async () => {
    const bytes = workbook([page(['Folio', 'Razones'], [{ formula: 'HYPERLINK("http://example.com","x")', came: 'x' }, { formula: '1+1', came: 2 }, { formula: 'A1' }, { shared: 0, came: 5 }])]);
    assert.deepEqual(cellsOf(await read(bytes))[1]!.map((cell) => cell?.split(':')[0]), ['formula', 'formula', 'formula', 'formula']);
  });

  it('keeps the numbers of its rows and leaves hidden pages out', async () => {
    const sheets = await read(workbook([{ ...page(['secreto']), hidden: true }, { name: 'Datos', rows: [[], ['Folio'], [], [null], ['F-1']] }]));
    assert.deepEqual(sheets.map(({ name, rows }) => [name, rows.map(({ row }) => row)]), [['Datos', [2, 5]]]);
  });

  it('is read the same after it was written, whatever its texts are', { skip: withoutNaughty }, async () => {
    const texts = [...(JSON.parse(readFileSync(naughty, 'utf8')) as string[]), '_x0041_', '_x000D_', "'=1", '=1+1', '@SUM(1)', '+1', '-1', '1e5', 'TRUE', '2018-05-08', '00012', 'a\n\n b'].filter((text) => text.trim());
    const bytes = await writeWorkbook('Prueba', [{ name: 'Datos', columns: [{ heading: 'Folio', width: 10 }, { heading: 'Razones', width: 20, open: true }], rows: texts.map((text, index) => [`F-${index}`, text]) }]);
    const [sheet] = await read(bytes);
    assert.deepEqual(sheet!.rows.slice(1).map(({ cells }) => [cells[1]?.kind, cells[1]?.text]), texts.map((text) => ['text', text.replace(/\r\n?/gu, '\n').trim()]));
  });

  it('cuts a text no spreadsheet can hold instead of making a file none can open', async () => {
    const bytes = await writeWorkbook('Prueba', [{ name: 'Datos', columns: [{ heading: 'Folio', width: 10 }], rows: [['x'.repeat(40_000)]] }]);
    assert.equal((await read(bytes))[0]!.rows[1]!.cells[0]!.text.length, 32_767);
  });

  describe('that is hostile or broken', () => {
    const parts = workbookParts([page(['Folio'])]);
    const withPart = (...more: Zipped[]): Buffer => zip([...parts, ...more]);
    const external = `<!DOCTYPE a [<!ENTITY x SYSTEM "${naughty.href}">]>`;
    const whole = zip(parts);
    const refused: Record<string, [Buffer, string]> = {
      'one that unpacks to far more than it is': [withPart({ name: 'xl/media/x.xml', content: Buffer.alloc(120_000_000) }), 'too-large'],
      'one that says it is small and is not': [withPart({ name: 'xl/media/x.xml', content: Buffer.alloc(120_000_000), said: 10 }), 'too-large'],
      'one of a thousand files': [withPart(...Array.from({ length: 1000 }, (_, index) => ({ name: `x/${index}`, content: '' }))), 'too-large'],
      'a cell in the last corner': [zip(parts.map((part) => (part.name.includes('sheet1') ? { ...part, content: part.content.toString().replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>') } : part))), 'too-large'],
      'more columns than anybody fills in': [workbook([page(Array.from({ length: 300 }, (_, index) => `c${index}`))]), 'too-large'],
      'one that asks for a file of the server': [zip(workbookParts([page(['&x;'])], 'inline', external)), 'not-a-sheet'],
      'one with macros': [withPart({ name: 'xl/vbaProject.bin', content: 'x' }), 'macros'],
      'one with macros by its types': [zip([{ name: '[Content_Types].xml', content: '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>' }, ...parts.slice(1)]), 'macros'],
      'a truncated one': [whole.subarray(0, whole.length - 400), 'damaged'],
      'one cut in the middle of a part': [Buffer.concat([whole.subarray(0, 300), whole.subarray(500)]), 'damaged'],
      'the beginning of one': [Buffer.from('PK\x03\x04 and nothing else'), 'damaged'],
      'one whose XML is cut': [zip(parts.map((part) => (part.name.includes('sheet1') ? { ...part, content: part.content.slice(0, 120) } : part))), 'damaged'],
      'a document': [zip([{ name: 'word/document.xml', content: '<w/>' }]), 'not-a-sheet'],
      'one of OpenDocument': [zip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' }]), 'other-format'],
      'a binary workbook': [zip([{ name: 'xl/workbook.bin', content: 'x' }]), 'other-format'],
      'one of the old format': [Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(512)]), 'other-format'],
      'one with nothing on it': [workbook([page()]), 'empty'],
      nothing: [Buffer.alloc(0), 'empty'],
      'an image': [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'not-a-sheet'],
      'a file that is too long': [Buffer.alloc(33 * 1024 * 1024, 'a;b\n'), 'too-large'],
    };
    for (const [name, [bytes, problem]] of Object.entries(refused)) {
      it(`is refused: ${name}`, async () => assert.equal(await refusal(bytes), problem));
    }

    for (const cell of ['<c/>', '<c><v>1</v></c>', '<c\ns="1"/>', '<x:c r="A1"/>']) {
      it(`is refused at once when it has more cells than are read (${JSON.stringify(cell)})`, async () => {
        const bytes = zip(parts.map((part) => (part.name.includes('sheet1') ? { ...part, content: part.content.toString().replace('</sheetData>', `${manyCells(1_500_000, cell)}</sheetData>`) } : part)));
        const began = performance.now();
        assert.equal(await refusal(bytes), 'too-large');
        const took = performance.now() - began;
        assert.ok(took < 1000, `${took} ms`);
      });
    }

    it('is refused when its pages have too many cells together', async () => {
      const cells = `<worksheet><sheetData>${manyCells(mostCells / 2, '<c/>')}</sheetData></worksheet>`;
      assert.equal(await refusal(withPart({ name: 'xl/worksheets/sheet2.xml', content: cells })), 'read');
      assert.equal(await refusal(withPart({ name: 'xl/worksheets/sheet2.xml', content: cells }, { name: 'xl/worksheets/sheet3.xml', content: cells })), 'too-large');
    });

    it('is read without following its links to other workbooks', async () => {
      const bytes = withPart({ name: 'xl/externalLinks/externalLink1.xml', content: '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook/></externalLink>' });
      assert.deepEqual(cellsOf(await read(bytes)), [['text:Folio']]);
    });
  });
});

describe('a CSV file', () => {
  for (const [name, bytes] of Object.entries({
    'with ";" in Windows-1252': Buffer.from('Folio;Decisión\r\n1;Razón "buena"; a; b\r\n'.replace('"buena"; a; b', 'ñandú'), 'latin1'),
    'with "," in UTF-8 with a mark': Buffer.from('\uFEFFFolio,Decisión\n1,Razón ñandú\n'),
    'with tabs in UTF-16': Buffer.from('\uFEFFFolio\tDecisión\r\n1\tRazón ñandú\r\n', 'utf16le'),
    'with "sep="': Buffer.from('sep=;\nFolio;Decisión\n1;Razón ñandú\n'),
  })) {
    it(`is read ${name}`, async () => assert.deepEqual(cellsOf(await read(bytes)), [['text:Folio', 'text:Decisión'], ['text:1', 'text:Razón ñandú']]));
  }

  it('tells formulas from what was written so that it is none', async () => {
    const rows = [['=1+1', "'=1+1"], ['-1', "''=x"], ["'hola", ' @a']];
    const bytes = Buffer.from(csvText(['Folio', 'Razones'], rows));
    assert.deepEqual(cellsOf(await read(bytes)).slice(1), rows.map((row) => row.map((text) => `text:${text.trim()}`)));
    assert.deepEqual(cellsOf(await read(Buffer.from('Folio,Razones\nF-1,"=HYPERLINK(""http://example.com"")"\n')))[1]![1], 'formula:=HYPERLINK("http://example.com")');
  });

  it('is refused with the row where a quotation mark is never closed, at once', async () => {
    assert.equal(await refusal(Buffer.from('Folio;Razones\nF-1;"hola\nF-2;"mundo\n')), 'unclosed-quote 2');
    const many = Buffer.from(`Folio;Razones\n${'F-1;"hola;x\n'.repeat(100_000)}`);
    assert.equal(await refusal(many), 'unclosed-quote 2');
  });

  it('is refused when splitting it would keep the server busy', async () => {
    assert.equal(await refusal(Buffer.from(`Folio;Razones\n${';'.repeat(10_000_000)}`)), 'too-large');
    assert.equal(await refusal(Buffer.from(`Folio;Razones\n${'a;b\n'.repeat(1_000_000)}`)), 'too-large');
  });

  it('is refused with the line whose letters are of another encoding', async () => {
    const bytes = Buffer.concat([Buffer.from('Folio;Decisión\nF-1;ñandú\nF-2;Raz'), Buffer.from([0xf3]), Buffer.from('n\n')]);
    assert.equal(await refusal(bytes), 'broken-encoding 3');
  });
});

describe('the headings of a sheet', () => {
  const known = { folio: ['Folio'], reasons: ['Razones', 'Reasons'], decision: ['Decisión'] } as const;
  const headings = async (...cells: string[]) => readHeadings((await read(workbook([page(cells)])))[0]!.rows[0]!, known, ['folio', 'reasons']);

  it('are found in any order, however they are written and in either language', async () => {
    const { at, written, problems } = await headings('DECISION', ' reasons ', 'fólio');
    assert.deepEqual([Object.fromEntries(at), written.get('reasons'), problems], [{ decision: 0, reasons: 1, folio: 2 }, 'reasons', []]);
  });

  it('are told of when missing, double or unknown, with the likely one', async () => {
    const { problems } = await headings('Folio', 'Rasones', 'FOLIO', '', 'Notas de la oficina');
    assert.deepEqual(problems, [
      { code: 'unknown-heading', written: 'Rasones', likely: 'Razones' },
      { code: 'repeated-heading', written: 'FOLIO' },
      { code: 'unknown-heading', written: 'D' },
      { code: 'unknown-heading', written: 'Notas de la oficina' },
      { code: 'missing-heading', written: 'Razones' },
    ]);
  });
});

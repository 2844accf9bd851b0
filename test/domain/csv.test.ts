import { expect } from 'chai';
import { csvText } from '../../src/domain/csv.js';

const lines = (text: string): string[] => text.replace('\uFEFF', '').split('\r\n');

describe('csvText', () => {
  it('starts with a byte order mark and ends every line, the last one too, with CRLF', () => {
    expect(csvText(['a', 'b'], [[1, 'dos']])).to.equal('\uFEFFa,b\r\n1,dos\r\n');
    expect(csvText(['a'], [])).to.equal('\uFEFFa\r\n');
  });

  it('writes numbers as programs read them, and nothing where there is no value', () => {
    expect(lines(csvText(['a', 'b', 'c', 'd'], [[1234.5, 0, undefined, -3], [Number.NaN]]))).to.deep.equal(['a,b,c,d', '1234.5,0,,-3', ',,,', '']);
  });

  it('quotes what needs quotes, also for those who read with semicolons', () => {
    expect(lines(csvText(['a', 'b', 'c', 'd'], [['uno, dos', 'dijo "hola"', 'a;b', ' al margen ']]))[1]).to.equal('"uno, dos","dijo ""hola""","a;b"," al margen "');
  });

  it('keeps each record on one line', () => {
    expect(lines(csvText(['a', 'b'], [['uno\ndos', 'tres\r\n\r\ncuatro\u2028cinco']]))).to.deep.equal(['a,b', 'uno dos,tres cuatro cinco', '']);
  });

  it('ends the lines of paragraphs as they are read back', () => {
    expect(csvText(['a'], [['\runo\r\ndos']], { paragraphs: true })).to.equal('\uFEFFa\r\n"\nuno\ndos"\r\n');
  });

  it('takes the force out of what a spreadsheet would run', () => {
    for (const text of ['=1+1', '+56 2 2690', '-2+3', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n=1', '\u00A0=1', '＝1']) {
      const cell = lines(csvText(['a'], [[text]]))[1]!.replace(/^"/, '');
      expect(cell.startsWith("'"), JSON.stringify(text)).to.equal(true);
    }
    expect(lines(csvText(['=a'], []))[0]).to.equal("'=a");
  });

  it('leaves the rest as it is written', () => {
    for (const text of ['Ñuble', 'a=b', '2026-05-01', "'cita'", '日本語', 'a - b']) expect(lines(csvText(['a'], [[text]]))[1]).to.equal(text);
  });

  it('gives every line as many cells as there are columns', () => {
    expect(lines(csvText(['a', 'b'], [[1], [1, 2, 3]]))).to.deep.equal(['a,b', '1,', '1,2', '']);
  });
});

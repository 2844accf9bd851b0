import { expect } from 'chai';
import { largestSheet, sheetFileFault, sheetFormat } from '../../src/domain/sheet-file.js';

describe('the file of a spreadsheet', () => {
  it('is told by its name', () => {
    expect(['Respuestas.XLSX', 'a.b.csv', 'exportada.txt ', 'vieja.xls', 'libro.ods', 'xlsx', 'sin punto'].map(sheetFormat)).to.deep.equal(['xlsx', 'csv', 'csv', undefined, undefined, undefined, undefined]);
  });

  it('is not sent when it is something else, empty or too large', () => {
    expect(sheetFileFault({ name: 'a.xlsx', size: largestSheet })).to.equal(undefined);
    expect(sheetFileFault({ name: 'a.xlsx', size: largestSheet + 1 })).to.equal('too-large');
    expect(sheetFileFault({ name: 'a.csv', size: 0 })).to.equal('empty');
    expect(sheetFileFault({ name: 'a.xls', size: 5 })).to.equal('other-format');
  });
});

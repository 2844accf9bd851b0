import { expect } from 'chai';
import { flexibleDateOf } from '../../src/domain/target-date.js';

describe('a date as people write it', () => {
  const cases: [written: string, date: string][] = [
    ['2027', '2027'],
    ['2027-12', '2027-12'],
    ['2027-12-31', '2027-12-31'],
    ['31-12-2027', '2027-12-31'],
    ['1/2/2027', '2027-02-01'],
    ['12/2027', '2027-12'],
    [' 31 de Diciembre  de 2027 ', '2027-12-31'],
    ['diciembre del 2027', '2027-12'],
    ['December 2027', '2027-12'],
    ['29-02-2027', '29-02-2027'],
    ['13/2027', '13/2027'],
    ['31 de brumario de 2027', '31 de brumario de 2027'],
    ['antes del invierno', 'antes del invierno'],
    ['', ''],
  ];
  for (const [written, date] of cases) it(`"${written}" is "${date}"`, () => expect(flexibleDateOf(written)).to.equal(date));
});

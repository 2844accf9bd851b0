import { expect } from 'chai';
import { addDays } from '../../src/domain/dates.js';
import { addWorkingDays, holidaySet, isWorkingDay, workingDaysBetween } from '../../src/domain/working-days.js';

const none: ReadonlySet<string> = new Set();
/** Fiestas Patrias 2018: Monday 17 (only that year), Tuesday 18 and Wednesday 19 September; Arica's own day, Thursday 7 June. */
const holidays = [{ date: '2018-09-17' }, { date: '2018-09-18' }, { date: '2018-09-19' }, { date: '2018-09-22' }, { date: '2018-06-07', region: 'CL-AP' }];

describe('holidays', () => {
  it('are those of the whole country, and of the region asked for', () => {
    expect([...holidaySet(holidays)]).to.deep.equal(['2018-09-17', '2018-09-18', '2018-09-19', '2018-09-22']);
    expect(holidaySet(holidays, 'CL-AP').has('2018-06-07')).to.equal(true);
    expect(holidaySet(holidays, 'CL-RM').has('2018-06-07')).to.equal(false);
    expect(holidaySet(undefined).size).to.equal(0);
  });

  it('and weekends are not working days', () => {
    const days = holidaySet(holidays);
    expect(isWorkingDay('2018-09-14', days)).to.equal(true);
    expect(isWorkingDay('2018-09-15', days)).to.equal(false);
    expect(isWorkingDay('2018-09-16', days)).to.equal(false);
    expect(isWorkingDay('2018-09-18', days)).to.equal(false);
    expect(isWorkingDay('2018-02-30', days)).to.equal(false);
  });
});

describe('working days between two days', () => {
  it('leave out the first day and count the last', () => {
    expect(workingDaysBetween('2018-05-11', '2018-05-14', none)).to.equal(1);
    expect(workingDaysBetween('2018-05-11', '2018-05-13', none)).to.equal(0);
    expect(workingDaysBetween('2018-05-07', '2018-05-14', none)).to.equal(5);
    expect(workingDaysBetween('2018-05-08', '2018-05-08', none)).to.equal(0);
    expect(workingDaysBetween('2018-05-12', '2018-05-26', none)).to.equal(10);
  });

  it('leave out holidays once, and only those on working days', () => {
    const days = holidaySet(holidays);
    expect(workingDaysBetween('2018-09-14', '2018-09-21', days)).to.equal(2);
    expect(workingDaysBetween('2018-09-14', '2018-09-24', days)).to.equal(3);
    expect(workingDaysBetween('2018-09-17', '2018-09-18', days)).to.equal(0);
  });

  it('are negative backwards and NaN for what is not a day', () => {
    expect(workingDaysBetween('2018-05-14', '2018-05-11', none)).to.equal(-1);
    expect(Object.is(workingDaysBetween('2018-05-13', '2018-05-12', none), 0)).to.equal(true);
    expect(workingDaysBetween('pronto', '2018-05-11', none)).to.be.NaN;
    expect(workingDaysBetween('2018-05-11', '2018-02-30', none)).to.be.NaN;
  });

  it('agree with counting one by one', () => {
    const days = holidaySet(holidays);
    for (let from = 0; from < 14; from += 1) {
      const start = addDays('2018-09-01', from);
      let counted = 0;
      for (let length = 1; length < 40; length += 1) {
        const end = addDays(start, length);
        if (isWorkingDay(end, days)) counted += 1;
        expect(workingDaysBetween(start, end, days), `${start} ${end}`).to.equal(counted);
      }
    }
  });
});

describe('a term in working days', () => {
  it('ends on a working day', () => {
    expect(addWorkingDays('2018-05-11', 1, none)).to.equal('2018-05-14');
    expect(addWorkingDays('2018-05-12', 5, none)).to.equal('2018-05-18');
    expect(addWorkingDays('2018-05-13', 10, none)).to.equal('2018-05-25');
    expect(addWorkingDays('2018-09-14', 1, holidaySet(holidays))).to.equal('2018-09-20');
  });

  it('is the day itself for zero, and goes back for less', () => {
    expect(addWorkingDays('2018-05-12', 0, none)).to.equal('2018-05-12');
    expect(addWorkingDays('2018-05-14', -1, none)).to.equal('2018-05-11');
    expect(addWorkingDays('2018-05-13', -5, none)).to.equal('2018-05-07');
    expect(addWorkingDays('2018-09-20', -1, holidaySet(holidays))).to.equal('2018-09-14');
  });

  it('is the inverse of counting', () => {
    const days = holidaySet(holidays);
    for (let from = 0; from < 14; from += 1) {
      const start = addDays('2018-09-01', from);
      for (let count = 1; count < 30; count += 1) {
        const end = addWorkingDays(start, count, days);
        expect(isWorkingDay(end, days), end).to.equal(true);
        expect(workingDaysBetween(start, end, days), `${start} + ${count}`).to.equal(count);
      }
    }
  });

  it('never hangs or throws on what cannot be', () => {
    expect(addWorkingDays('pronto', 3, none)).to.equal('pronto');
    expect(addWorkingDays('2018-05-11', NaN, none)).to.equal('2018-05-11');
    expect(addWorkingDays('2018-05-11', Infinity, none)).to.equal('9999-12-31');
    expect(addWorkingDays('2018-05-11', -1e300, none)).to.equal('0000-01-01');
  });
});

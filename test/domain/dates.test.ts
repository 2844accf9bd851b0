import { expect } from 'chai';
import { addDays, addMonths, compareFlexibleDates, daysBetween, firstDay, isOverdue, lastDay, monthsBetween, parseFlexibleDate, weekdayOf } from '../../src/domain/dates.js';
import { daysInMonth, isDay } from '../../src/domain/day.js';

const impossible = ['2026-02-30', '2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-01-00', '2026-1-1', '24:00', '', 'A la brevedad', '13.06.2018'];

describe('flexible dates', () => {
  it('reads a day, a month and a year with their first and last day', () => {
    expect(parseFlexibleDate('2018-06-13')).to.deep.equal({ kind: 'day', start: '2018-06-13', end: '2018-06-13', text: '2018-06-13' });
    expect(parseFlexibleDate('2018-06')).to.deep.equal({ kind: 'month', start: '2018-06-01', end: '2018-06-30', text: '2018-06' });
    expect(parseFlexibleDate('2018')).to.deep.equal({ kind: 'year', start: '2018-01-01', end: '2018-12-31', text: '2018' });
  });

  it('ends February by the Gregorian rule of leap years', () => {
    expect(['2024-02', '2023-02', '2000-02', '1900-02', '2100-02'].map(lastDay)).to.deep.equal([
      '2024-02-29', '2023-02-28', '2000-02-29', '1900-02-28', '2100-02-28',
    ]);
    expect(isDay('2024-02-29')).to.equal(true);
    expect(isDay('2100-02-29')).to.equal(false);
  });

  it('knows the length of every month', () => {
    expect(Array.from({ length: 12 }, (_, index) => daysInMonth(2023, index + 1))).to.deep.equal([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });

  it('keeps words and impossible dates as text', () => {
    for (const text of impossible) {
      expect(parseFlexibleDate(text), text).to.deep.equal({ kind: 'text', text });
      expect(firstDay(text), text).to.equal(undefined);
      expect(lastDay(text), text).to.equal(undefined);
      expect(isDay(text), text).to.equal(false);
    }
  });

  it('forgives spaces around a date but does not take them for a day', () => {
    expect(lastDay(' 2018-06 ')).to.equal('2018-06-30');
    expect(isDay(' 2018-06-1')).to.equal(false);
    expect(isDay('2018-06-13\n')).to.equal(false);
  });

  it('has no first or last day when there is no date', () => {
    expect(firstDay(undefined)).to.equal(undefined);
    expect(lastDay(undefined)).to.equal(undefined);
    expect(firstDay('2018')).to.equal('2018-01-01');
  });
});

describe('overdue', () => {
  it('begins the day after the due day', () => {
    expect(isOverdue('2026-05-31', '2026-05-31')).to.equal(false);
    expect(isOverdue('2026-05-31', '2026-06-01')).to.equal(true);
  });

  it('begins after the last day of a month or year', () => {
    expect(isOverdue('2026-02', '2026-02-28')).to.equal(false);
    expect(isOverdue('2026-02', '2026-03-01')).to.equal(true);
    expect(isOverdue('2026', '2026-12-31')).to.equal(false);
    expect(isOverdue('2026', '2027-01-01')).to.equal(true);
  });

  it('never begins for text, for no date, for an impossible date or on an impossible today', () => {
    expect(isOverdue('A la brevedad', '9999-12-31')).to.equal(false);
    expect(isOverdue(undefined, '9999-12-31')).to.equal(false);
    expect(isOverdue('2018-02-30', '9999-12-31')).to.equal(false);
    expect(isOverdue('2018-02-28', 'today')).to.equal(false);
  });
});

describe('counting days', () => {
  it('counts across leap days, years and clock changes', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).to.equal(2);
    expect(daysBetween('2023-02-28', '2023-03-01')).to.equal(1);
    expect(daysBetween('2018-05-12', '2018-05-14')).to.equal(2);
    expect(daysBetween('2018-12-31', '2019-01-01')).to.equal(1);
    expect(daysBetween('2018-06-13', '2018-05-08')).to.equal(-36);
    expect(daysBetween('2018-06-13', '2018-06-13')).to.equal(0);
    expect(daysBetween('0000-01-01', '9999-12-31')).to.equal(3_652_424);
  });

  it('adds days, and keeps within the years that can be written', () => {
    expect(addDays('2024-02-28', 1)).to.equal('2024-02-29');
    expect(addDays('2024-03-01', -1)).to.equal('2024-02-29');
    expect(addDays('2018-12-31', 1)).to.equal('2019-01-01');
    expect(addDays('0099-12-31', 1)).to.equal('0100-01-01');
    expect(addDays('2018-01-01', 0.9)).to.equal('2018-01-01');
    expect(addDays('9999-12-31', 1)).to.equal('9999-12-31');
    expect(addDays('2018-01-01', Infinity)).to.equal('9999-12-31');
    expect(addDays('2018-01-01', -1e300)).to.equal('0000-01-01');
  });

  it('adds months, and ends with the month when it is shorter', () => {
    expect(addMonths('2018-06-13', 6)).to.equal('2018-12-13');
    expect(addMonths('2023-08-31', 6)).to.equal('2024-02-29');
    expect(addMonths('2024-08-31', 6)).to.equal('2025-02-28');
    expect(addMonths('2024-03-31', -1)).to.equal('2024-02-29');
    expect(addMonths('2024-01-15', -1)).to.equal('2023-12-15');
    expect(addMonths('2024-01-15', -13)).to.equal('2022-12-15');
    expect(addMonths('9999-12-01', 1)).to.equal('9999-12-31');
    expect(addMonths('0000-01-01', -1)).to.equal('0000-01-01');
    expect(addMonths('2024-01-15', Infinity)).to.equal('9999-12-31');
  });

  it('counts whole months', () => {
    expect(monthsBetween('2018-06-13', '2018-12-12')).to.equal(5);
    expect(monthsBetween('2018-06-13', '2018-12-13')).to.equal(6);
    expect(monthsBetween('2024-01-31', '2024-02-28')).to.equal(0);
    expect(monthsBetween('2024-01-31', '2024-02-29')).to.equal(1);
    expect(monthsBetween('2018-12-13', '2018-06-13')).to.equal(-6);
    expect(monthsBetween('2018-06-13', '2018-06-13')).to.equal(0);
    expect(Object.is(monthsBetween('2018-06-14', '2018-06-13'), 0)).to.equal(true);
  });

  it('gives back what is not a day, and NaN for what cannot be counted', () => {
    for (const text of impossible) {
      expect(addDays(text, 3), text).to.equal(text);
      expect(addMonths(text, 3), text).to.equal(text);
      expect(daysBetween(text, '2018-06-13'), text).to.be.NaN;
      expect(monthsBetween('2018-06-13', text), text).to.be.NaN;
      expect(weekdayOf(text), text).to.be.NaN;
    }
    expect(addDays('2018-06-13', NaN)).to.equal('2018-06-13');
    expect(addMonths('2018-06-13', NaN)).to.equal('2018-06-13');
  });

  it('names days of the week as ISO 8601 does', () => {
    expect(['2018-05-07', '2018-05-08', '2018-05-13', '1970-01-01', '1969-12-31', '2000-01-01', '1899-12-31'].map(weekdayOf)).to.deep.equal([1, 2, 7, 4, 3, 6, 7]);
  });
});

describe('order of due dates', () => {
  it('goes by the last day, the more exact first, without dates last and as they came', () => {
    const dates = ['A la brevedad', '2026', '2026-12', undefined, '2026-12-31', '2026-05', '2026-05-10', 'pronto'];
    expect([...dates].sort(compareFlexibleDates)).to.deep.equal(['2026-05-10', '2026-05', '2026-12-31', '2026-12', '2026', 'A la brevedad', 'pronto', undefined]);
    expect(compareFlexibleDates('A la brevedad', undefined)).to.equal(0);
    expect(compareFlexibleDates('2026-05', '2026-05')).to.equal(0);
  });
});

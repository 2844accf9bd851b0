import { expect } from 'chai';
import { addDays, monthsBetween } from '../../src/domain/dates.js';
import { isDay } from '../../src/domain/day.js';
import { implementationTime, implementationVerdict, latestDelivery } from '../../src/domain/implementation-time.js';

const counted = (delivery: string, end: string) => {
  const time = implementationTime(delivery, end);
  if (time.kind !== 'counted') throw new Error(time.kind);
  return time;
};
const exactly = (delivery: string, end: string) => {
  const { least, most, exact } = counted(delivery, end);
  expect(exact).to.equal(true);
  expect(least).to.deep.equal(most);
  return [most.months, most.days];
};

describe('time of implementation', () => {
  it('goes from the day of delivery to the last day, in whole months and days left over', () => {
    expect(exactly('2025-06-30', '2027-06-30')).to.deep.equal([24, 0]);
    expect(exactly('2025-07-01', '2027-06-30')).to.deep.equal([23, 29]);
    expect(exactly('2025-06-29', '2027-06-30')).to.deep.equal([24, 1]);
    expect(exactly('2025-06-30', '2025-07-01')).to.deep.equal([0, 1]);
  });

  it('is none on the last day itself, and nothing is left after it', () => {
    expect(exactly('2027-06-30', '2027-06-30')).to.deep.equal([0, 0]);
    expect(implementationTime('2027-07-01', '2027-06-30')).to.deep.equal({ kind: 'after-end' });
  });

  it('takes the last day of a shorter month for the same day of it', () => {
    expect(exactly('2026-08-31', '2027-02-28')).to.deep.equal([6, 0]);
    expect(exactly('2027-08-31', '2028-02-28')).to.deep.equal([5, 28]);
    expect(exactly('2027-08-31', '2028-02-29')).to.deep.equal([6, 0]);
    expect(exactly('2026-01-31', '2026-03-01')).to.deep.equal([1, 1]);
  });

  it('counts leap days', () => {
    expect(exactly('2024-02-29', '2025-02-28')).to.deep.equal([12, 0]);
    expect(exactly('2024-02-28', '2024-02-29')).to.deep.equal([0, 1]);
    expect(exactly('2024-02-29', '2028-02-29')).to.deep.equal([48, 0]);
  });

  it('is a range when a date is a month or a year', () => {
    expect(counted('2018-08', '2020-08-31')).to.deep.equal({ kind: 'counted', least: { months: 24, days: 0 }, most: { months: 24, days: 30 }, exact: false });
    expect(counted('2018-08-31', '2020')).to.deep.equal({ kind: 'counted', least: { months: 16, days: 1 }, most: { months: 28, days: 0 }, exact: false });
    expect(counted('2018', '2020')).to.deep.include({ least: { months: 12, days: 1 }, most: { months: 35, days: 30 } });
  });

  it('may be none at all when the dates of a range overlap, but not less', () => {
    expect(counted('2020-06', '2020')).to.deep.include({ least: { months: 0, days: 0 }, most: { months: 6, days: 30 } });
    expect(counted('2020-12-31', '2020')).to.deep.include({ least: { months: 0, days: 0 }, most: { months: 0, days: 0 } });
    expect(implementationTime('2021-01', '2020')).to.deep.equal({ kind: 'after-end' });
  });

  it('is unknown without dates, whatever words stand in their place', () => {
    expect(implementationTime(undefined, '2020-08-31')).to.deep.equal({ kind: 'unknown', missing: 'delivery' });
    expect(implementationTime('A la brevedad', '2020')).to.deep.equal({ kind: 'unknown', missing: 'delivery' });
    expect(implementationTime('2018-08-31', undefined)).to.deep.equal({ kind: 'unknown', missing: 'end' });
    expect(implementationTime('2018-08-31', '2020-02-30')).to.deep.equal({ kind: 'unknown', missing: 'end' });
    expect(implementationTime('', 'pronto')).to.deep.equal({ kind: 'unknown', missing: 'both' });
  });
});

describe('the verdict on it', () => {
  const verdict = (delivery: string, end: string, least: number | undefined) => implementationVerdict(implementationTime(delivery, end), least);

  it('compares whole months with the least there should be', () => {
    expect(verdict('2025-12-30', '2027-06-30', 18)).to.equal('met');
    expect(verdict('2026-01-01', '2027-06-30', 18)).to.equal('not-met');
    expect(verdict('2027-07-01', '2027-06-30', 18)).to.equal('not-met');
  });

  it('says when it depends on a day nobody stated', () => {
    expect(verdict('2018-08-31', '2020', 18)).to.equal('depends');
    expect(verdict('2018-08-31', '2020', 16)).to.equal('met');
    expect(verdict('2018-08-31', '2020', 29)).to.equal('not-met');
  });

  it('is none without a target or without dates', () => {
    expect(verdict('2025-12-30', '2027-06-30', undefined)).to.equal(undefined);
    expect(verdict('pronto', '2027-06-30', 18)).to.equal(undefined);
    expect(verdict('2027-07-01', '2027-06-30', undefined)).to.equal(undefined);
  });
});

describe('the last day to deliver', () => {
  it('leaves the months asked for, and the day after it does not', () => {
    for (const end of ['2027-06-30', '2028-02-29', '2027-02-28', '2026-12-31', '2026-03-01']) {
      for (const months of [1, 6, 12, 18, 20, 24]) {
        const day = latestDelivery(end, months)!;
        expect(isDay(day), `${end} ${months}`).to.equal(true);
        expect(monthsBetween(day, end), `${day} to ${end}`).to.be.at.least(months);
        expect(monthsBetween(addDays(day, 1), end), `the day after ${day}, to ${end}`).to.be.below(months);
      }
    }
  });

  it('is the last of a long month when the end is the last of a shorter one', () => {
    expect(latestDelivery('2027-06-30', 18)).to.equal('2025-12-31');
    expect(latestDelivery('2027-06-30', 17.5)).to.equal('2025-12-31');
  });

  it('is unknown when the end is not a day, and pointless when no months are asked for', () => {
    expect(latestDelivery('2027-06', 18)).to.equal(undefined);
    expect(latestDelivery(undefined, 18)).to.equal(undefined);
    expect(latestDelivery('2027-06-30', undefined)).to.equal(undefined);
    expect(latestDelivery('2027-06-30', 0)).to.equal(undefined);
    expect(latestDelivery('2027-06-30', NaN)).to.equal(undefined);
  });
});

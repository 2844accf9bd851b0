import { expect } from 'chai';
import { axisPosition, monthAxis } from '../../src/domain/month-axis.js';

const ticks = (...days: string[]) => monthAxis(days)!.ticks.map(({ day }) => day.slice(0, 7));

describe('an axis of months', () => {
  it('goes from the first of a month to the last of another', () => {
    const axis = monthAxis(['2026-06-15', '2026-02-10', '2026-03-31'])!;
    expect([axis.start, axis.end]).to.deep.equal(['2026-02-01', '2026-06-30']);
    expect(monthAxis(['2024-02-29'])!.end).to.equal('2024-02-29');
    expect(monthAxis(['2026-12-31'])).to.include({ start: '2026-12-01', end: '2026-12-31' });
    expect(monthAxis([])).to.equal(undefined);
  });

  it('marks every month of a short one, quarters and years of longer ones', () => {
    expect(ticks('2026-11-05', '2027-01-05')).to.deep.equal(['2026-11', '2026-12', '2027-01']);
    expect(ticks('2025-03-01', '2027-06-30')).to.deep.equal(['2025-04', '2025-07', '2025-10', '2026-01', '2026-04', '2026-07', '2026-10', '2027-01', '2027-04']);
    expect(ticks('2018-03-01', '2026-06-30')).to.deep.equal(['2019-01', '2020-01', '2021-01', '2022-01', '2023-01', '2024-01', '2025-01', '2026-01']);
  });

  it('has few marks however long it is', () => {
    for (const years of [1, 2, 3, 5, 10, 30, 100, 300, 1000, 2000, 9000]) {
      const last = String(Math.min(9999, 206 + years)).padStart(4, '0');
      const { length } = ticks('0206-01-01', `${last}-12-31`);
      expect(length, `${years} years`).to.be.within(1, 13);
    }
  });

  it('places days where they begin and end, in order, never outside', () => {
    const axis = monthAxis(['2026-01-01', '2026-12-31'])!;
    expect(axisPosition(axis, '2026-01-01')).to.equal(0);
    expect(axisPosition(axis, '2026-12-31', 'ends')).to.equal(1);
    expect(axisPosition(axis, '2026-07-02')).to.be.closeTo(182 / 365, 1e-9);
    expect(axisPosition(axis, '2025-06-01')).to.equal(0);
    expect(axisPosition(axis, '2028-06-01')).to.equal(1);
    expect(axis.ticks.every(({ at }, index) => index === 0 || at > axis.ticks[index - 1]!.at)).to.equal(true);
  });
});

import { expect } from 'chai';
import { monthStep, triedDay, trialRange, trialShift } from '../../src/domain/delivery-trial.js';
import type { Plan } from '../../src/domain/feed.js';

const plan = (given: Partial<Plan> = {}): Plan => ({ id: 'plan', title: 'Plan', start: '2025-07-01', end: '2027-06-30', delivery: '2025-06-30', ...given });

describe('the days that may be tried for a delivery', () => {
  it('go from a year before the plan\'s own to the end, and a year more when typed', () => {
    expect(trialRange(plan())).to.deep.equal({ first: '2024-06-30', last: '2027-06-30', lastTyped: '2028-06-30', initial: '2025-06-30', own: '2025-06-30' });
  });

  it('have no own day when the plan states a month, words or nothing', () => {
    expect(trialRange(plan({ delivery: '2025-06' }))).to.deep.include({ initial: '2025-06-01', first: '2024-06-01' }).and.not.to.have.property('own');
    expect(trialRange(plan({ delivery: 'Pronto' }))).to.deep.include({ initial: '2025-07-01' }).and.not.to.have.property('own');
    expect(trialRange(plan({ delivery: undefined, start: undefined }))).to.deep.include({ initial: '2025-06-30', first: '2024-06-30' });
  });

  it('keep their order when the plan is delivered after its end', () => {
    expect(trialRange(plan({ delivery: '2027-12-01' }))).to.deep.equal({ first: '2026-06-30', last: '2027-06-30', lastTyped: '2028-06-30', initial: '2027-06-30', own: '2027-12-01' });
  });

  it('are none when the plan does not say when it ends', () => {
    expect(trialRange(plan({ end: undefined }))).to.equal(undefined);
    expect(trialRange(plan({ end: 'Por definir' }))).to.equal(undefined);
    expect(trialRange(plan({ end: '2027' }))?.last).to.equal('2027-12-31');
  });

  it('are whole dates within the range', () => {
    const range = trialRange(plan())!;
    expect(['2024-06-29', '2024-06-30', '2028-06-30', '2028-07-01', '0002-06-30', '2026-02-30', '2026-06', '', undefined].map((text) => triedDay(text, range))).to.deep.equal([
      undefined, '2024-06-30', '2028-06-30', undefined, undefined, undefined, undefined, undefined, undefined,
    ]);
  });
});

describe('a month more or less', () => {
  const range = trialRange(plan())!;

  it('keeps the day of the month, or takes the last of a shorter one', () => {
    expect(monthStep('2025-08-31', 1, range)).to.equal('2025-09-30');
    expect(monthStep('2025-03-31', -1, range)).to.equal('2025-02-28');
    expect(monthStep('2026-01-15', -1, range)).to.equal('2025-12-15');
  });

  it('stops at the ends', () => {
    expect(monthStep('2027-06-15', 1, range)).to.equal('2027-06-30');
    expect(monthStep('2024-07-01', -1, range)).to.equal('2024-06-30');
    expect(monthStep('2028-01-01', 1, range)).to.equal('2027-06-30');
  });
});

describe('how far a trial is from the plan\'s own date', () => {
  it('is said in months and days, later or earlier', () => {
    expect(trialShift('2025-09-15', '2025-06-30')).to.deep.equal({ direction: 'later', by: { months: 2, days: 16 } });
    expect(trialShift('2025-05-30', '2025-06-30')).to.deep.equal({ direction: 'earlier', by: { months: 1, days: 0 } });
    expect(trialShift('2025-06-30', '2025-06-30')).to.deep.equal({ direction: 'same', by: { months: 0, days: 0 } });
  });
});

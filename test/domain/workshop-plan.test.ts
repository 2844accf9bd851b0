import { expect } from 'chai';
import type { GuideStep, WorkshopGuide } from '../../src/domain/feed.js';
import { planWorkshop, tablesFor, usualMinutes } from '../../src/domain/workshop-plan.js';
import { check } from '../support/check-property.js';
import { dice } from '../support/dice.js';

const step = (id: string, minutes: number, more: Partial<GuideStep> = {}): GuideStep => ({ id, title: id, minutes, ...more });
const guide: WorkshopGuide = {
  id: 'tipo', title: 'Taller tipo', tableSize: 6,
  steps: [step('a', 10), step('b', 20, { minutesMin: 10, minutesPerPerson: 2 }), step('c', 10, { minutesMin: 6, optional: true }), step('d', 30, { minutesMin: 20 }), step('e', 5, { optional: true })],
};
const lengths = (people: number, minutes: number, of = guide) => planWorkshop(of, { people, minutes }).steps.map(({ step: { id }, minutes: length }) => `${id} ${length}`).join(', ');

describe('a workshop planned from a guide', () => {
  it('seats people evenly at tables', () => {
    expect([1, 6, 7, 12, 13, 50].map((people) => tablesFor(guide, people))).to.deep.equal([
      { tables: 1, tableSize: 1 }, { tables: 1, tableSize: 6 }, { tables: 2, tableSize: 4 }, { tables: 2, tableSize: 6 }, { tables: 3, tableSize: 5 }, { tables: 9, tableSize: 6 },
    ]);
    expect(tablesFor({ id: 'x', title: 'x' }, 20)).to.deep.equal({ tables: 3, tableSize: 7 });
  });

  it('takes what its steps take, and more for each person at a table', () => {
    expect(usualMinutes(guide, 6)).to.equal(87);
    expect(lengths(6, 87)).to.equal('a 10, b 32, c 10, d 30, e 5');
    expect(usualMinutes(guide, 5)).to.equal(85);
  });

  it('with less time has every step give up the same part of what it can spare', () => {
    // Spare: b 10, c 4, d 10; 12 of 24 minutes are gone.
    expect(lengths(6, 75)).to.equal('a 10, b 27, c 8, d 25, e 5');
    expect(lengths(6, 63)).to.equal('a 10, b 22, c 6, d 20, e 5');
  });

  it('leaves optional steps out, the last first, only when that is not enough', () => {
    const plan = planWorkshop(guide, { people: 6, minutes: 62 });
    expect(plan.leftOut.map(({ id }) => id)).to.deep.equal(['e']);
    expect(plan.steps.reduce((sum, { minutes }) => sum + minutes, 0)).to.equal(62);
    expect(planWorkshop(guide, { people: 6, minutes: 52 }).leftOut.map(({ id }) => id)).to.deep.equal(['c', 'e']);
  });

  it('never takes less than it can, and says so', () => {
    const plan = planWorkshop(guide, { people: 6, minutes: 20 });
    expect([plan.tooShort, plan.shortest, plan.minutes]).to.deep.equal([true, 52, 52]);
    expect(lengths(6, 20)).to.equal('a 10, b 22, d 20');
    expect(planWorkshop(guide, { people: 3, minutes: 46 }).tooShort).to.equal(false);
  });

  it('with more time has every step grow in proportion', () => {
    expect(lengths(6, 174)).to.equal('a 20, b 64, c 20, d 60, e 10');
  });

  it('adds up to the minute and cuts nobody short, whatever is asked', () => {
    check('workshop plans', 2000, dice, (dice) => {
      const steps = Array.from({ length: 1 + dice.below(9) }, (_, index) => step(`p${index}`, dice.below(60), { ...(dice.once(2) && { minutesMin: dice.below(30) }), ...(dice.once(3) && { minutesPerPerson: dice.below(30) / 10 }), optional: dice.once(3) }));
      const random: WorkshopGuide = { id: 'x', title: 'x', tableSize: 1 + dice.below(10), steps };
      const size = { people: 1 + dice.below(80), minutes: dice.below(300) };
      const plan = planWorkshop(random, size);
      const total = plan.steps.reduce((sum, { minutes }) => sum + minutes, 0);
      const words = JSON.stringify({ size, random, plan });
      // Steps that all take no time have nothing to grow by.
      if (usualMinutes(random, size.people) > 0 && plan.steps.some(({ minutes }) => minutes > 0)) expect(total, words).to.equal(Math.max(size.minutes, plan.shortest));
      for (const { step: { minutes = 0, minutesMin = minutes, minutesPerPerson = 0 }, minutes: length } of plan.steps) expect(length, words).to.be.at.least(Math.min(minutes, minutesMin) + minutesPerPerson * plan.tableSize - 1e-9);
      plan.steps.forEach((planned, index) => expect(planned.start).to.equal(index === 0 ? 0 : plan.steps[index - 1]!.start + plan.steps[index - 1]!.minutes));
      expect(plan.leftOut.every(({ optional }) => optional)).to.equal(true);
    });
  });

  it('is nothing when the guide has no steps', () => {
    expect(planWorkshop({ id: 'x', title: 'x' }, { people: 20, minutes: 90 })).to.include({ minutes: 0, shortest: 0, tooShort: false, tables: 3 });
  });
});

import { expect } from 'chai';
import { currentPlan } from '../../src/domain/current-plan.js';
import type { Consultation, Plan, Stage } from '../../src/domain/feed.js';
import { implementationEnd, planCycle, planDelivery } from '../../src/domain/plan-cycle.js';

const today = '2026-06-01';
let number = 0;
const stage = (given: Partial<Stage> = {}): Stage => ({ id: `s${(number += 1)}`, name: `Etapa ${number}`, ...given });
const plan = (given: Partial<Plan> = {}): Plan => ({ id: 'plan', title: 'Plan', ...given });
const cycle = (given: Partial<Plan>, consultations: Consultation[] = []) => planCycle(plan(given), consultations, today);
const only = (given: Partial<Stage>) => cycle({ stages: [stage(given)] })[0]!;

describe('the cycle of a plan', () => {
  it('has its stages, its consultations and its own dates, in order of time', () => {
    const items = cycle(
      {
        start: '2026-07-01',
        end: '2028-06-30',
        delivery: '2026-06-30',
        stages: [stage({ id: 'irm', kind: 'irm-review', start: '2028' }), stage({ id: 'draft', kind: 'drafting', start: '2026-05', end: '2026-06-15' })],
      },
      [
        { id: 'mine', title: 'Consulta', plan: 'plan', start: '2026-03-01', end: '2026-04-30' },
        { id: 'of-another', title: 'Otra', plan: 'other', start: '2026-03-01' },
      ],
    );
    expect(items.map(({ key, kind }) => [key, kind])).to.deep.equal([
      ['consultation:mine', 'consultation'], ['stage:draft', 'drafting'], ['plan:delivery', 'delivery'], ['plan:implementation', 'implementation'], ['stage:irm', 'irm-review'],
    ]);
  });

  it('does not say twice what a stage says, however it writes the dates', () => {
    const stages = [stage({ kind: 'delivery', start: '2026-06-30' }), stage({ kind: 'implementation', start: '2026-07', end: '2028-06' })];
    expect(cycle({ start: '2026-07-01', end: '2028-06-30', delivery: '2026-06-30', stages })).to.have.length(2);
  });

  it('says both when the plan and a stage differ', () => {
    const stages = [stage({ id: 'delivery', kind: 'delivery', start: '2026-06-30', end: '2026-06-30' })];
    expect(cycle({ delivery: '2026-07-31', stages }).map(({ key }) => key)).to.deep.equal(['stage:delivery', 'plan:delivery']);
  });

  it('takes a consultation for the stage of the same name and dates', () => {
    const same = { start: '2026-03-01', end: '2026-04-30' };
    const stages = [stage({ name: 'Consulta', kind: 'consultation', ...same })];
    expect(cycle({ stages }, [{ id: 'c', title: 'Consulta', plan: 'plan', ...same }])).to.have.length(1);
    expect(cycle({ stages }, [{ id: 'c', title: 'Consulta', plan: 'plan', ...same, end: '2026-05-31' }])).to.have.length(2);
  });

  it('puts what has no real date at the end, in the order of the feed', () => {
    const stages = [stage({ id: 'soon', start: 'Pronto' }), stage({ id: 'b', start: '2027' }), stage({ id: 'none' }), stage({ id: 'a', end: '2026' })];
    expect(cycle({ stages }).map(({ key }) => key)).to.deep.equal(['stage:a', 'stage:b', 'stage:soon', 'stage:none']);
  });

  it('is empty for a plan without dates', () => {
    expect(cycle({})).to.deep.equal([]);
  });

  it('spans the days its dates may mean', () => {
    expect(only({ start: '2026-03', end: '2026-04-30' }).span).to.deep.equal({ start: '2026-03-01', end: '2026-04-30', looseStart: true, looseEnd: false });
    expect(only({ start: '2027', end: 'Cuando se programe' }).span).to.deep.equal({ start: '2027-01-01', end: '2027-12-31', looseStart: true, looseEnd: true });
    expect(only({ end: '2024-02' }).span).to.deep.equal({ start: '2024-02-01', end: '2024-02-29', looseStart: true, looseEnd: true });
    expect(only({ start: 'Pronto' }).span).to.equal(undefined);
  });

  it('tells dates that run backwards and draws nothing from them', () => {
    const item = only({ start: '2026-09-01', end: '2026-03-01' });
    expect(item).to.include({ reversed: true, start: '2026-09-01', end: '2026-03-01' });
    expect([item.span, item.moment]).to.deep.equal([undefined, undefined]);
  });

  it('says where today is only when the dates do', () => {
    const moment = (start?: string, end?: string) => only({ ...(start && { start }), ...(end && { end }) }).moment;
    expect(moment('2026-05-01', '2026-05-31')).to.equal('past');
    expect(moment('2026-05-01', '2026-06-01')).to.equal('now');
    expect(moment('2026-06-01', '2026-06-01')).to.equal('now');
    expect(moment('2026-06-02', '2026-06-30')).to.equal('coming');
    expect(moment('2026-05', '2026')).to.equal(undefined);
    expect(moment('2026-05', '2027')).to.equal('now');
    expect(moment('2026-06', '2027')).to.equal(undefined);
    expect(moment('2026', '2026')).to.equal(undefined);
    expect(moment('2026-05-01')).to.equal(undefined);
    expect(moment('2026-07')).to.equal('coming');
    expect(moment(undefined, '2026-05')).to.equal('past');
    expect(moment('Pronto', 'Después')).to.equal(undefined);
  });

  it('does not say that a consultation that is not going forward is under way', () => {
    const [item] = cycle({}, [{ id: 'c', title: 'Consulta', plan: 'plan', status: 'not-going-forward', start: '2026-05-01', end: '2026-07-01' }]);
    expect(item!.abandoned).to.equal(true);
    expect(item!.moment).to.equal(undefined);
  });
});

describe('the dates that matter of a plan', () => {
  it('are its own, and else those of its stages', () => {
    const stages = [stage({ kind: 'delivery', start: '2026-05' }), stage({ kind: 'implementation', start: '2026-06', end: '2028' })];
    expect(planDelivery(plan({ delivery: '2026-06-30', stages }))).to.equal('2026-06-30');
    expect(planDelivery(plan({ stages }))).to.equal('2026-05');
    expect(planDelivery(plan())).to.equal(undefined);
    expect(implementationEnd(plan({ end: '2027', stages }))).to.equal('2027');
    expect(implementationEnd(plan({ stages }))).to.equal('2028');
    expect(implementationEnd(plan())).to.equal(undefined);
  });
});

describe('the current plan', () => {
  const id = (plans: Plan[]) => currentPlan(plans, today)?.id;
  const of = (name: string, start?: string, delivery?: string) => plan({ id: name, ...(start && { start }), ...(delivery && { delivery }) });

  it('is the last that has begun', () => {
    expect(id([of('next', '2026-06-02'), of('new', '2025-07-01'), of('old', '2023')])).to.equal('new');
    expect(id([of('old', '2023'), of('today', today)])).to.equal('today');
  });

  it('is the first to begin when none has', () => {
    expect(id([of('far', '2028'), of('near', '2027-01')])).to.equal('near');
  });

  it('goes by its delivery when it has no start, and by its place without either', () => {
    expect(id([of('a', undefined, '2025'), of('b', undefined, '2024')])).to.equal('a');
    expect(id([of('a'), of('b', 'Pronto')])).to.equal('b');
    expect(id([of('dated', '2027'), of('undated')])).to.equal('dated');
    expect(id([])).to.equal(undefined);
  });
});

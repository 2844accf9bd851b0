import { expect } from 'chai';
import { boardEntries } from '../../src/domain/commitment-board.js';
import { commitmentTimeline } from '../../src/domain/commitment-timeline.js';
import { readFeed } from '../../src/domain/read-feed.js';
import { aFeed, type FeedBuilder } from '../support/feed-builder.js';

function timeline(builder: FeedBuilder, today = '2026-07-02') {
  const feed = readFeed(builder.build()).feed!;
  return commitmentTimeline(boardEntries(feed, today), feed.plans, today);
}

describe('the time axis', () => {
  it('is of whole years, from the first date of anything to the last', () => {
    const { start, end, years } = timeline(aFeed().withCommitment({ start: '2025-06', end: '2026-03-31', milestones: [{ id: 'm', title: 'M', end: '2027-02' }] }))!;
    expect([start, end]).to.deep.equal(['2025-01-01', '2027-12-31']);
    expect(years.map(({ year }) => year)).to.deep.equal([2025, 2026, 2027]);
    expect(years.map(({ at }) => at)).to.deep.equal([0, 365 / 1095, 730 / 1095]);
  });

  it('counts leap days', () => {
    const { years } = timeline(aFeed().withCommitment({ start: '2024', end: '2025' }))!;
    expect(years[1]!.at).to.equal(366 / 731);
  });

  it('is missing when nothing has a real date', () => {
    expect(timeline(aFeed())).to.equal(undefined);
    expect(timeline(aFeed().withCommitment({ end: 'A la brevedad', milestones: [{ id: 'm', title: 'M', end: '2026-02-30' }] }))).to.equal(undefined);
  });

  it('shows today when it is on it', () => {
    const of = (today: string) => timeline(aFeed().withCommitment({ start: '2026', end: '2026' }), today)!.today;
    expect(of('2026-01-01')).to.equal(0);
    expect(of('2026-07-02')).to.equal(182 / 365);
    expect(of('2026-12-31')).to.equal(364 / 365);
    expect(of('2025-12-31')).to.equal(undefined);
    expect(of('2027-01-01')).to.equal(undefined);
  });

  it('marks a few years only when somebody mistyped one', () => {
    const { years, rows } = timeline(aFeed().withCommitment({ start: '0026-01-01', end: '2027' }).withCommitment({ start: '2026', end: '9999' }))!;
    expect(years.length).to.be.within(2, 10);
    expect(years[0]).to.deep.equal({ year: 26, at: 0 });
    for (const { year, at } of years) expect(at, String(year)).to.be.within(0, 1);
    for (const { bar } of rows) expect(bar!.to).to.be.at.most(1);
  });

  it('marks each of ten years, and every other of eleven', () => {
    expect(timeline(aFeed().withCommitment({ start: '2011', end: '2020' }))!.years).to.have.length(10);
    const { years } = timeline(aFeed().withCommitment({ start: '2011', end: '2021' }))!;
    expect(years.map(({ year }) => year)).to.deep.equal([2011, 2013, 2015, 2017, 2019, 2021]);
  });
});

describe('a commitment on the axis', () => {
  it('goes from the beginning of its first day to the end of its last', () => {
    const { rows } = timeline(aFeed().withCommitment({ start: '2026-01-01', end: '2026-12-31' }).withCommitment({ start: '2026-03', end: '2026-03-01' }))!;
    expect(rows[0]!.bar).to.deep.equal({ from: 0, to: 1 });
    expect(rows[1]!.bar).to.deep.equal({ from: 59 / 365, to: 60 / 365 });
    expect(rows.map(({ fromPlan }) => fromPlan)).to.deep.equal([false, false]);
  });

  it('takes the dates of its plan when it has none, and says so', () => {
    const { rows } = timeline(aFeed().withPlan({ id: 'p', start: '2026', end: '2026' }).withCommitment({ plan: 'p' }).withCommitment({ plan: 'p', start: '2026-07' }).withCommitment({ plan: 'other' }))!;
    expect(rows.map(({ fromPlan, bar }) => [fromPlan, bar?.from, bar?.to])).to.deep.equal([[true, 0, 1], [false, 181 / 365, 1], [true, undefined, undefined]]);
  });

  it('has no bar when it ends before it begins or one of its dates is words', () => {
    const { rows } = timeline(aFeed().withCommitment({ start: '2026-12', end: '2026-01' }).withCommitment({ start: '2026', end: 'A la brevedad' }).withCommitment({ end: '2026' }))!;
    expect(rows.map(({ bar }) => bar)).to.deep.equal([undefined, undefined, undefined]);
  });

  it('has a mark for each milestone with a real date, on its last day', () => {
    const milestones = [{ id: 'a', title: 'A', end: '2026-01' }, { id: 'b', title: 'B' }, { id: 'c', title: 'C', end: 'Pronto' }, { id: 'd', title: 'D', end: '2026-12-31' }];
    const { rows } = timeline(aFeed().withCommitment({ start: '2026', end: '2026', milestones }))!;
    expect(rows[0]!.marks.map(({ milestone, at }) => [milestone.id, at])).to.deep.equal([['a', 30 / 365], ['d', 364 / 365]]);
  });
});

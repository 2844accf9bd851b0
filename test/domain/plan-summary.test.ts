import { expect } from 'chai';
import type { Commitment, Feed, Meeting, Milestone, Proposal, Status } from '../../src/domain/feed.js';
import { judge } from '../../src/domain/plan-figures/figure.js';
import { figureOf, planSummary, type FigureName, type PlanFigure } from '../../src/domain/plan-summary.js';
import { readFeed } from '../../src/domain/read-feed.js';
import { aFeed, type FeedBuilder } from '../support/feed-builder.js';

const today = '2026-06-01';
const targets: Feed['forum']['targets'] = {
  commitmentsPerPlan: { min: 2, max: 3 }, themesPerPlan: { min: 2 }, sdgsPerPlan: { min: 2 }, sectorsPerPlan: { min: 2 }, sectorsPerCommitment: { min: 2 }, percentMeasurable: { min: 100 },
  openMeetingsPerYear: { min: 3 }, monthsBetweenMeetings: { max: 6 }, percentMinutes: { min: 100 }, monthsOfEvidence: { max: 6 }, percentReplied: { min: 100 }, replyWorkingDays: { max: 10 },
};
const aForum = (own: Feed['forum']['targets'] = targets): FeedBuilder =>
  aFeed()
    .with({ forum: { name: 'Mesa', targets: own } })
    .withSectors({ id: 'a', name: 'Academia' }, { id: 'b', name: 'Ciudadanía' }, { id: 'c', name: 'Sector público' })
    .withTheme({ id: 'agua', name: 'Agua' })
    .withTheme({ id: 'datos', name: 'Datos' })
    .withTheme({ id: 'suelo', name: 'Suelo' })
    .withPlan({ id: 'p', start: '2026-01-01', end: '2027-12-31' });
const figure = (builder: FeedBuilder, name: FigureName, day = today, plan = 'p'): PlanFigure => {
  const { feed } = readFeed(builder.build());
  return figureOf(planSummary(feed!, feed!.plans.find(({ id }) => id === plan)!, day), name);
};
/** Value, whole and verdict of a figure; `unknown` when there is any. */
const told = (...given: Parameters<typeof figure>): unknown[] => {
  const { value, of, verdict, unknown } = figure(...given);
  return [value, ...(of === undefined ? [] : [of]), verdict, ...(unknown ? [`${unknown} unknown`] : [])];
};
const withCommitments = (...given: Partial<Commitment>[]): FeedBuilder => given.reduce<FeedBuilder>((builder, one) => builder.withCommitment(one), aForum());
const withMeetings = (...given: (string | Partial<Meeting>)[]): FeedBuilder => given.reduce<FeedBuilder>((builder, one) => builder.withMeeting(typeof one === 'string' ? { start: one } : one), aForum());
const milestone = (more: Partial<Milestone> = {}): Milestone => ({ id: 'm', title: 'Hito', ...more });
const reports = (status: Status) => [{ period: { end: '2026-05' }, status }];

describe('a count held against a target', () => {
  const rows: [least: number, most: number, target: { min?: number; max?: number } | undefined, verdict: string][] = [
    [3, 3, undefined, 'not-measured'], [3, 3, {}, 'not-measured'], [3, 3, { min: 3 }, 'met'], [2, 2, { min: 3 }, 'not-met'], [2, 3, { min: 3 }, 'no-data'], [2, Infinity, { min: 2 }, 'met'],
    [3, 3, { max: 3 }, 'met'], [4, 4, { max: 3 }, 'not-met'], [3, 4, { max: 3 }, 'no-data'], [4, 9, { max: 3 }, 'not-met'], [2, 9, { min: 3, max: 8 }, 'no-data'],
  ];
  for (const [least, most, target, verdict] of rows) {
    it(`of ${JSON.stringify(target)} is ${verdict} for ${least} to ${most}`, () => expect(judge(least, most, target)).to.equal(verdict));
  }
});

describe('the summary of a plan of which nothing is published', () => {
  it('has no value, and says of none that it is met or missed', () => {
    const { feed } = readFeed(aForum().build());
    const all = planSummary(feed!, feed!.plans[0]!, today).groups.flatMap(({ figures }) => figures);
    expect(all).to.have.length(15);
    // This year is not over: three open meetings may still be held.
    expect(all.filter(({ value }) => value !== undefined).map(({ name, value, verdict }) => [name, value, verdict])).to.deep.equal([['openMeetings', 0, 'pending']]);
    expect(all.filter(({ name, verdict }) => name !== 'openMeetings' && verdict !== 'no-data').map(({ name, verdict }) => [name, verdict])).to.deep.equal([['status', 'not-measured']]);
  });

  it('measures nothing without targets, but what the plan set itself', () => {
    const { feed } = readFeed(aForum({}).build());
    const all = planSummary(feed!, feed!.plans[0]!, today).groups.flatMap(({ figures }) => figures);
    expect(all.filter(({ verdict }) => verdict !== 'not-measured').map(({ name }) => name)).to.deep.equal(['overdueCommitments', 'overdueMilestones']);
  });
});

describe('the commitments of a plan', () => {
  it('are those that stand', () => {
    expect(told(withCommitments({}), 'commitments')).to.deep.equal([1, 'not-met']);
    expect(told(withCommitments({}, {}, {}, { withdrawn: 'Ya no.' }), 'commitments')).to.deep.equal([3, 'met']);
    expect(told(withCommitments({}, {}, {}, {}), 'commitments')).to.deep.equal([4, 'not-met']);
    expect(told(withCommitments({ withdrawn: 'Ya no.' }), 'commitments')).to.deep.equal([0, 'not-met']);
  });

  it('are those that name it; without a name, those of the only plan', () => {
    const two = (plan?: string) => withCommitments({ plan }, { plan: 'p' }, { plan: 'nadie' });
    expect(told(two(), 'commitments')).to.deep.equal([2, 'met']);
    expect(told(two().withPlan({ id: 'q' }), 'commitments')).to.deep.equal([1, 'not-met']);
    expect(told(two('q').withPlan({ id: 'q' }), 'commitments', today, 'q')).to.deep.equal([1, 'not-met']);
  });

  it('cover each theme once, and those that do not say may cover others', () => {
    expect(told(withCommitments({ themes: ['agua', 'agua'] }, { themes: ['agua'] }), 'themes')).to.deep.equal([1, 'not-met']);
    expect(told(withCommitments({ themes: ['agua'] }, {}), 'themes')).to.deep.equal([1, 'no-data', '1 unknown']);
    expect(told(withCommitments({ themes: ['agua', 'datos'] }, {}), 'themes')).to.deep.equal([2, 'met', '1 unknown']);
    expect(told(withCommitments({ themes: [] }, { themes: [] }), 'themes'), 'none is an answer').to.deep.equal([0, 'not-met']);
    expect(told(withCommitments({}, {}), 'themes')).to.deep.equal([undefined, 'no-data', '2 unknown']);
    expect(told(withCommitments({ themes: ['agua', 7 as never] }), 'themes')).to.deep.equal([1, 'no-data']);
    expect(told(withCommitments({ themes: ['agua'] }, { themes: ['datos'], withdrawn: 'x' }), 'themes')).to.deep.equal([1, 'not-met']);
  });

  it('name themes and sectors the feed does not have, which are counted apart', () => {
    const { value, records } = figure(withCommitments({ themes: ['agua', 'luna'] }, { themes: ['luna'] }), 'themes');
    expect(value).to.equal(1);
    expect(records.filter(({ subject }) => subject.kind === 'unclassified')).to.deep.equal([{ subject: { kind: 'unclassified', id: 'luna' }, counts: false, fact: { kind: 'named-by', commitments: 2 } }]);
    expect(told(withCommitments({ raisedBy: ['a', 'marcianos'] }), 'sectors')).to.deep.equal([1, 3, 'not-met']);
  });

  it('were raised by sectors, of which there are no more than there are', () => {
    expect(told(withCommitments({ raisedBy: ['a'] }, { raisedBy: ['a', 'b'] }), 'sectors')).to.deep.equal([2, 3, 'met']);
    const four = { ...targets, sectorsPerPlan: { min: 4 } };
    expect(told(aForum(four).withCommitment({ raisedBy: ['a'] }).withCommitment(), 'sectors')).to.deep.equal([1, 3, 'not-met', '1 unknown']);
  });

  it('reach the target of sectors each', () => {
    expect(told(withCommitments({ raisedBy: ['a', 'b'] }), 'sectorsPerCommitment')).to.deep.equal([1, 1, 'met']);
    expect(told(withCommitments({ raisedBy: ['a', 'b'] }, { raisedBy: ['a', 'a'] }), 'sectorsPerCommitment')).to.deep.equal([1, 2, 'not-met']);
    expect(told(withCommitments({ raisedBy: ['a', 'b'] }, {}), 'sectorsPerCommitment')).to.deep.equal([1, 2, 'no-data', '1 unknown']);
    expect(told(withCommitments({ raisedBy: ['a', 'b'] }, { raisedBy: [] }), 'sectorsPerCommitment')).to.deep.equal([1, 2, 'not-met']);
    expect(told(withCommitments({ raisedBy: ['a', 'b'] }, { raisedBy: ['a', 7 as never] }), 'sectorsPerCommitment')).to.deep.equal([1, 2, 'no-data', '1 unknown']);
    expect(told(withCommitments({ raisedBy: ['a', 'x'] }, {}), 'sectorsPerCommitment')).to.deep.equal([0, 2, 'not-met', '1 unknown']);
    const [shortest] = figure(withCommitments({ raisedBy: ['a', 'b'] }, { raisedBy: ['c'] }), 'sectorsPerCommitment').records;
    expect(shortest!.fact).to.deep.equal({ kind: 'sectors', reached: 1, missing: [{ id: 'a', name: 'Academia' }, { id: 'b', name: 'Ciudadanía' }] });
  });

  it('have milestones one can verify', () => {
    const steps = [milestone({ id: '1', deliverable: 'Un portal' }), milestone({ id: '2', deliverable: ' ' }), milestone({ id: '3', indicators: [{ id: 'i', name: 'Visitas' }] }), milestone({ id: '4', indicators: [] })];
    expect(told(withCommitments({ milestones: steps }), 'measurable')).to.deep.equal([2, 4, 'not-met']);
    expect(told(withCommitments({ milestones: steps.slice(0, 1) }), 'measurable')).to.deep.equal([1, 1, 'met']);
    const lost = [steps[0], { title: 'Sin identificador' }] as Milestone[];
    expect(told(withCommitments({ milestones: lost }), 'measurable')).to.deep.equal([1, 1, 'no-data', '1 unknown']);
  });

  it('are complete only with all their milestones', () => {
    const done = { reports: reports('complete') };
    expect(told(withCommitments({ ...done }, { ...done, milestones: [milestone()] }, {}), 'status')).to.deep.equal([1, 3, 'not-measured', '1 unknown']);
    expect(told(withCommitments({ ...done, milestones: 'x' as unknown as Milestone[] }), 'status')).to.deep.equal([0, 1, 'not-measured']);
  });
});

describe('what is overdue', () => {
  it('is past a real date, a month only after its last day', () => {
    const step = (end: string) => withCommitments({ milestones: [milestone({ end, reports: reports('limited') })] });
    expect(told(step('2026-05'), 'overdueMilestones')).to.deep.equal([1, 1, 'not-met']);
    expect(told(step('2026-05'), 'overdueMilestones', '2026-05-31')).to.deep.equal([0, 1, 'met']);
    expect(told(step('A la brevedad'), 'overdueMilestones')).to.deep.equal([undefined, 'no-data', '1 unknown']);
    expect(told(step('2026-02-30'), 'overdueCommitments')).to.deep.equal([undefined, 'no-data', '1 unknown']);
    expect(told(step('2026-05'), 'overdueCommitments')).to.deep.equal([1, 1, 'not-met']);
  });

  it('is never what was withdrawn or completed', () => {
    expect(told(withCommitments({ end: '2026-01', withdrawn: 'x' }, { end: '2026-01', reports: reports('complete') }), 'overdueCommitments')).to.deep.equal([0, 1, 'met']);
  });

  it('cannot be told of milestones that could not be read', () => {
    const lost = { end: '2026-12', milestones: [milestone({ end: '2026-12' }), 'x'] as Milestone[] };
    expect(told(withCommitments(lost), 'overdueMilestones')).to.deep.equal([0, 1, 'no-data', '1 unknown']);
    expect(told(withCommitments(lost), 'overdueCommitments')).to.deep.equal([0, 1, 'no-data']);
    expect(told(withCommitments(lost, { end: '2026-01' }), 'overdueCommitments')).to.deep.equal([1, 2, 'not-met']);
  });

  it('comes with the longest first', () => {
    const ends = ['2026-05-01', '2026-02', '2026-12', 'Pronto'].map((end, index) => milestone({ id: `m${index}`, end }));
    const { records } = figure(withCommitments({ milestones: ends }), 'overdueMilestones');
    expect(records.map(({ subject, fact }) => [subject.kind === 'milestone' && subject.milestone.end, fact?.kind === 'overdue' ? fact.days : undefined])).to.deep.equal([
      ['2026-02', 93], ['2026-05-01', 31], ['2026-12', undefined], ['Pronto', undefined],
    ]);
  });
});

describe('the age of the evidence', () => {
  const dated = (...dates: (string | undefined)[]) => withCommitments({ evidence: dates.map((date, index) => ({ id: `e${index}`, title: 'Acta', date })) });

  it('is that of the newest, in whole months', () => {
    expect(told(dated('2025-01-01', '2025-12-01'), 'evidence')).to.deep.equal([6, 'met']);
    expect(told(dated('2025-10-31'), 'evidence')).to.deep.equal([7, 'not-met']);
    expect(told(dated('2026-06-01', '2026-06-01'), 'evidence')).to.deep.equal([0, 'met']);
    expect(told(withCommitments({ milestones: [milestone({ evidence: [{ id: 'e', title: 'E', date: '2026-04-15' }] })] }, {}), 'evidence')).to.deep.equal([1, 'met', '1 unknown']);
  });

  it('does not flatter a date stated to the month or the year, nor judge by it', () => {
    expect(told(dated('2025-11'), 'evidence')).to.deep.equal([7, 'no-data']);
    expect(told(dated('2025-10'), 'evidence')).to.deep.equal([8, 'not-met']);
    expect(told(dated('2025'), 'evidence')).to.deep.equal([17, 'no-data']);
    expect(told(dated('2026-03'), 'evidence')).to.deep.equal([3, 'met']);
  });

  it('is not that of a date to come, in words or missing', () => {
    expect(told(dated('2027-01-01', 'Hace poco', undefined, '2026-02-30'), 'evidence')).to.deep.equal([undefined, 'no-data', '1 unknown']);
  });

  it('is that of the day the plan ended, once it has', () => {
    expect(told(dated('2027-10-01', '2028-05-01'), 'evidence', '2029-01-01')).to.deep.equal([2, 'met']);
  });
});

describe('the open meetings of a plan', () => {
  const verdict = (day: string, ...meetings: (string | Partial<Meeting>)[]) => {
    const { value, year, verdict: result } = figure(withMeetings(...meetings), 'openMeetings', day);
    return [value, year, result];
  };
  const three = ['2026-02-01', '2026-03-01', '2026-04-01'];

  it('are those of this year, with time until it ends', () => {
    expect(verdict(today, ...three)).to.deep.equal([3, 2026, 'met']);
    expect(verdict(today, three[0]!, '2026-09-01')).to.deep.equal([1, 2026, 'pending']);
    expect(verdict('2027-01-01', ...three)).to.deep.equal([0, 2027, 'pending']);
  });

  it('of a year that is over are met, missed, or not known', () => {
    const records = (...meetings: (string | Partial<Meeting>)[]) =>
      figure(withMeetings(...meetings), 'openMeetings', '2027-02-01').records.flatMap(({ subject, counts }) => (subject.kind === 'year' ? [[subject.year, counts]] : []));
    expect(records(...three)).to.deep.equal([[2027, undefined], [2026, true]]);
    expect(records(three[0]!, three[1]!)).to.deep.equal([[2027, undefined], [2026, false]]);
    expect(records(three[0]!, three[1]!, { start: three[2], access: undefined })).to.deep.equal([[2027, undefined], [2026, undefined]]);
    expect(records()).to.deep.equal([[2027, undefined], [2026, undefined]]);
  });

  it('of a plan that has ended are those of its last year with meetings', () => {
    expect(verdict('2030-01-01', '2026-02-01')).to.deep.equal([1, 2026, 'not-met']);
    expect(verdict('2030-01-01', ...three, '2027-02-01', { start: '2027-03-01', access: undefined }, { start: '2027-04-01', access: undefined })).to.deep.equal([1, 2027, 'no-data']);
    expect(verdict('2030-01-01', '2029-05-01')).to.deep.equal([undefined, undefined, 'no-data']);
  });

  it('are not counted in more years than a reader can read', () => {
    const { records } = figure(withMeetings('2026-02-01').with({ plans: [{ id: 'p', title: 'P', start: '0206' }] }), 'openMeetings');
    expect(records.filter(({ subject }) => subject.kind === 'year')).to.have.length(10);
  });
});

describe('the rhythm of the meetings', () => {
  it('is kept while the months have not passed', () => {
    expect(told(withMeetings('2025-12-01'), 'rhythm')).to.deep.equal([6, 'met']);
    expect(told(withMeetings('2025-11-30'), 'rhythm')).to.deep.equal([6, 'not-met']);
    expect(told(withMeetings({ start: '2026-05-01', status: 'cancelled' }, { start: '2026-05-01', kind: 'workshop' }, '2026-07-01'), 'rhythm')).to.deep.equal([undefined, 'no-data']);
  });

  it('of a plan that has ended is that of its own meetings, as far as they are published', () => {
    const after = '2030-01-01';
    expect(told(withMeetings('2026-02-01', '2026-08-01', '2027-02-01', '2027-07-30'), 'rhythm', after)).to.deep.equal([6, 'met']);
    expect(told(withMeetings('2026-02-01', '2026-08-02', '2027-02-01'), 'rhythm', after)).to.deep.equal([6, 'not-met']);
    expect(told(withMeetings('2026-02-01', '2026-03-01', '2029-01-01'), 'rhythm', after)).to.deep.equal([1, 'no-data']);
    expect(told(withMeetings('2027-12-01'), 'rhythm', after)).to.deep.equal([undefined, 'met']);
    expect(told(withMeetings('2029-01-01'), 'rhythm', after)).to.deep.equal([undefined, 'no-data']);
  });
});

describe('the minutes of the meetings', () => {
  it('are those of meetings held that should have some', () => {
    const others: Partial<Meeting>[] = [{ start: '2026-04-01', kind: 'workshop' }, { start: '2026-04-02', status: 'cancelled' }, { start: '2026-07-01' }, { start: '2026-04-03', plan: 'otro' }, { start: '2025-12-31' }];
    expect(told(withMeetings({ start: '2026-03-01', minutes: {} }, ...others), 'minutes')).to.deep.equal([1, 1, 'met']);
    expect(told(withMeetings({ start: '2026-03-01', minutes: {} }, { start: '2025-12-31', plan: 'p' }, ...others), 'minutes')).to.deep.equal([1, 2, 'not-met']);
  });

  it('may still be in time, when there is a term', () => {
    const term = (max: number) => aForum({ ...targets, minutesWorkingDays: { max } }).withHolidays('2026-05-28').withMeeting({ start: '2026-05-26T10:00' });
    // 27 and 29 May and 1 June; the 28th is a holiday and the 30th a Saturday.
    expect(told(term(3), 'minutes')).to.deep.equal([0, 1, 'pending']);
    expect(told(term(2), 'minutes')).to.deep.equal([0, 1, 'not-met']);
  });
});

describe('the replies', () => {
  const asked = (consultation: object, ...proposals: Partial<Proposal>[]) =>
    proposals.reduce<FeedBuilder>((builder, one) => builder.withProposal({ consultation: 'c', ...one }), aForum().withHolidays('2026-05-21').withConsultation({ id: 'c', plan: 'p', status: 'closed-analysing', ...consultation }));
  const answered = (date = '2026-05-15'): Partial<Proposal> => ({ reply: { date, decision: 'accepted', reasons: 'Sí.' } });

  it('are counted over the proposals that are to have one', () => {
    const builder = asked({}, answered(), {}, { status: 'withdrawn' }, { status: 'retired', ...answered() }, { status: 'received' });
    expect(told(builder, 'replies')).to.deep.equal([1, 2, 'not-met']);
    expect(figure(builder, 'replies').records.map(({ counts }) => counts)).to.deep.equal([false, true]);
    expect(told(asked({}, answered()), 'replies')).to.deep.equal([1, 1, 'met']);
    expect(told(asked({}), 'replies')).to.deep.equal([undefined, 'no-data', '1 unknown']);
  });

  it('have time until the day promised or, without one, until the consultation closes', () => {
    expect(told(asked({ replyBy: today }, {}), 'replies')).to.deep.equal([0, 1, 'pending']);
    expect(told(asked({ replyBy: '2026-05' }, {}), 'replies')).to.deep.equal([0, 1, 'not-met']);
    expect(told(asked({ status: 'open' }, {}), 'replies')).to.deep.equal([0, 1, 'pending']);
  });

  it('of proposals kept in pages come from the figures of the consultation', () => {
    const paged = (figures?: object) => aForum().withPages('proposals', { href: 'p/1.json', count: 9 }).withConsultation({ id: 'c', plan: 'p', status: 'closed-reported', figures });
    const figures = { received: 100, published: 90, withdrawn: 6, retired: 4, answered: 79, oldestPending: '2026-05-18' };
    expect(told(paged(figures), 'replies')).to.deep.equal([79, 80, 'not-met']);
    expect(told(paged(figures).withHolidays('2026-05-21'), 'oldestPending')).to.deep.equal([9, 'met']);
    expect(told(paged(), 'replies')).to.deep.equal([undefined, 'no-data', '1 unknown']);
    expect(told(paged({ published: 5, answered: 5 }), 'oldestPending')).to.deep.equal([0, 'met']);
    expect(told(paged({ published: 5, answered: 4 }), 'oldestPending')).to.deep.equal([undefined, 'no-data', '1 unknown']);
  });

  it('are late by the working days the oldest has waited', () => {
    // From Friday 15 May: 18–20 and 22 May, 25–29 May, 1 June; the 21st is a holiday.
    expect(told(asked({}, { submitted: '2026-05-15' }, { submitted: '2026-05-15' }), 'oldestPending')).to.deep.equal([10, 'met']);
    expect(told(asked({}, { submitted: '2026-05-14' }), 'oldestPending')).to.deep.equal([11, 'not-met']);
    expect(told(asked({}, answered()), 'oldestPending')).to.deep.equal([0, 'met']);
  });

  it('of several consultations are added up, and the oldest wait of any of them told', () => {
    const two = asked({ replyBy: '2026-12' }, { submitted: '2026-05-29' }, answered()).withConsultation({ id: 'd', plan: 'p', status: 'closed-reported' });
    const late = two.withProposal({ consultation: 'd', submitted: '2026-05-14' }).withConsultation({ id: 'e', plan: 'p', status: 'planned' });
    expect(told(late, 'replies')).to.deep.equal([1, 3, 'not-met']);
    expect(told(late, 'oldestPending')).to.deep.equal([11, 'not-met']);
  });

  it('of other plans are theirs', () => {
    expect(told(asked({ plan: 'q' }, {}).withPlan({ id: 'q' }), 'replies')).to.deep.equal([undefined, 'no-data']);
  });
});

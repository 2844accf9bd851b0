import { expect } from 'chai';
import type { Feed, Meeting } from '../../src/domain/feed.js';
import { isForumMeeting, openMeetings, sixMonthRule } from '../../src/domain/meeting-targets.js';

const today = '2018-10-01';
const targets = { openMeetingsPerYear: { min: 3 }, monthsBetweenMeetings: { max: 6 } };
let number = 0;
const meeting = (start: string, more: Partial<Meeting> = {}): Meeting => ({ id: `m${(number += 1)}`, title: 'Reunión', start, ...more });
const open = (start: string, more: Partial<Meeting> = {}): Meeting => meeting(start, { access: 'open', ...more });
const feed = (meetings: Meeting[], own: Feed['forum']['targets'] | null = targets) => ({ timeZone: 'America/Santiago', meetings, forum: { name: 'Mesa', targets: own ?? undefined } });

describe('meetings of the forum', () => {
  it('are those the source calls so, and those whose kind it does not state', () => {
    const kinds = [undefined, 'forum', 'workshop', 'hearing', 'working-group', 'other'] as const;
    expect(kinds.filter((kind) => isForumMeeting(meeting('2018-05-08', { kind })))).to.deep.equal([undefined, 'forum']);
  });
});

describe('open meetings of a year', () => {
  it('count only those stated open, not cancelled, and say why others do not count', () => {
    const result = openMeetings(
      feed([
        open('2018-01-10'), open('2018-11-10'), open('2018-03-10', { status: 'cancelled' }), open('2018-04-10', { status: 'moved' }),
        meeting('2018-05-08'), meeting('2018-06-13', { access: 'internal' }), meeting('2018-06-14', { access: 'internal', status: 'cancelled' }),
        open('2018-02-10', { kind: 'workshop' }), open('2017-12-31T23:30'), open('2019-01-01'), open('2018-02-30'),
      ]),
      2018,
      today,
    );
    expect(result).to.deep.equal({ year: 2018, held: 2, scheduled: 1, internal: 1, unstated: 1, cancelled: 2, target: 3, verdict: 'planned' });
  });

  it('count a meeting as held the day after it', () => {
    expect(openMeetings(feed([open('2018-09-30'), open(today)]), 2018, today)).to.include({ held: 1, scheduled: 1 });
  });

  it('are met, planned, short or missed', () => {
    const verdict = (meetings: Meeting[], year = 2018) => openMeetings(feed(meetings), year, today).verdict;
    expect(verdict([open('2018-01-10'), open('2018-02-10'), open('2018-03-10')])).to.equal('met');
    expect(verdict([open('2018-01-10'), open('2018-02-10'), open('2018-12-10')])).to.equal('planned');
    expect(verdict([open('2018-01-10'), open('2018-02-10')])).to.equal('short');
    expect(verdict([open('2017-01-10'), open('2017-02-10')], 2017)).to.equal('missed');
    expect(verdict([], 2019)).to.equal('short');
  });

  it('have no verdict when the feed sets no target', () => {
    expect(openMeetings(feed([open('2018-01-10')], {}), 2018, today)).to.deep.equal({ year: 2018, held: 1, scheduled: 0, internal: 0, unstated: 0, cancelled: 0 });
    expect(openMeetings(feed([], null), 2018, today)).not.to.have.property('verdict');
    expect(openMeetings(feed([], { openMeetingsPerYear: { max: 4 } }), 2018, today)).not.to.have.property('verdict');
  });
});

describe('the rule of six months', () => {
  it('counts from the last meeting held, open or not, and is met through the due day', () => {
    const meetings = [meeting('2018-05-08T18:00'), meeting('2018-06-13T16:00', { access: 'internal' }), meeting('2018-08-01', { kind: 'workshop' }), meeting('2018-09-01', { status: 'cancelled' })];
    const rule = sixMonthRule(feed(meetings), '2018-12-13');
    expect([rule.last?.meeting.start, rule.due, rule.verdict, rule.months]).to.deep.equal(['2018-06-13T16:00', '2018-12-13', 'met', 6]);
    expect(sixMonthRule(feed(meetings), '2018-12-14').verdict).to.equal('late');
  });

  it('ends with the month when it is shorter', () => {
    expect(sixMonthRule(feed([meeting('2018-08-31')]), today).due).to.equal('2019-02-28');
  });

  it('counts from the last day of the meeting that ended last', () => {
    expect(sixMonthRule(feed([meeting('2018-05-01', { end: '2018-05-20' }), meeting('2018-05-10')]), today).due).to.equal('2018-11-20');
  });

  it('says which meeting is next and whether it is in time', () => {
    const held = meeting('2018-06-13');
    const rule = sixMonthRule(feed([held, meeting('2018-11-01', { status: 'cancelled' }), meeting('2018-12-13T20:00'), meeting('2019-03-01')]), today);
    expect([rule.next?.meeting.start, rule.nextInTime]).to.deep.equal(['2018-12-13T20:00', true]);
    expect(sixMonthRule(feed([held, meeting('2018-12-14')]), today).nextInTime).to.equal(false);
    expect(sixMonthRule(feed([held]), today)).not.to.have.any.keys('next', 'nextInTime');
    expect(sixMonthRule(feed([held, meeting(today)]), today).next?.meeting.start).to.equal(today);
  });

  it('says that none was held, and nothing without a target or a day', () => {
    expect(sixMonthRule(feed([meeting('2018-11-01')]), today)).to.include({ verdict: 'none-held' });
    expect(sixMonthRule(feed([]), today)).to.deep.equal({ months: 6, verdict: 'none-held' });
    const untargeted = sixMonthRule(feed([meeting('2018-06-13')], {}), today);
    expect(untargeted.last?.meeting.start).to.equal('2018-06-13');
    expect(untargeted).not.to.have.any.keys('due', 'verdict', 'months');
    expect(sixMonthRule(feed([meeting('2018-06-13')]), 'someday')).not.to.have.property('verdict');
  });
});

import { expect } from 'chai';
import type { Meeting } from '../../src/domain/feed.js';
import { agenda, countByFacet, filterMeetings, meetingCalendar, type CalendarMeeting } from '../../src/domain/meeting-calendar.js';

const today = '2018-06-13';
const zone = { timeZone: 'America/Santiago' };
const meeting = (id: string, start: string, more: Partial<Meeting> = {}): Meeting => ({ id, title: `Reunión ${id}`, start, ...more });
const ids = (entries: readonly CalendarMeeting[]): string[] => entries.map((entry) => entry.meeting.id);
const dated = (...meetings: Meeting[]): CalendarMeeting[] => meetingCalendar({ ...zone, meetings }, today).dated;

describe('the calendar of a feed', () => {
  it('is in order of moments, whatever the zone and the order of the feed', () => {
    const meetings = [
      meeting('santiago', '2018-06-13T16:00'),
      meeting('easter', '2018-06-13T14:30', { timeZone: 'Pacific/Easter' }),
      meeting('all-day', '2018-06-13'),
      meeting('may', '2018-05-08T18:00'),
    ];
    expect(ids(dated(...meetings))).to.deep.equal(['may', 'all-day', 'santiago', 'easter']);
  });

  it('sets meetings without a real date apart', () => {
    const { dated: real, undated } = meetingCalendar({ ...zone, meetings: [meeting('never', '2018-02-30'), meeting('may', '2018-05-08')] }, today);
    expect(ids(real)).to.deep.equal(['may']);
    expect(undated.map(({ id }) => id)).to.deep.equal(['never']);
  });

  it('calls a meeting past the day after its last day', () => {
    const entries = dated(meeting('yesterday', '2018-06-12T23:00'), meeting('today', '2018-06-13T08:00'), meeting('both', '2018-06-12', { end: '2018-06-13' }));
    expect(ids(entries.filter(({ past }) => past))).to.deep.equal(['yesterday']);
    expect(meetingCalendar({ ...zone, meetings: [meeting('a', '2018-06-12')] }, 'someday').dated[0]!.past).to.equal(false);
  });

  it('is worked out once for the same meetings and day, and again for another', () => {
    const feed = { ...zone, meetings: [meeting('may', '2018-05-08')] };
    expect(meetingCalendar(feed, today)).to.equal(meetingCalendar({ ...feed }, today));
    expect(meetingCalendar(feed, '2018-05-08').dated[0]!.past).to.equal(false);
    expect(meetingCalendar(feed, today).dated[0]!.past).to.equal(true);
    expect(meetingCalendar({ ...feed, timeZone: 'UTC' }, today).dated[0]!.time.zone).to.equal('UTC');
    expect(meetingCalendar({ ...feed, meetings: [] }, today).dated).to.deep.equal([]);
  });
});

describe('the agenda', () => {
  it('has what comes first to last and what was last to first, cancelled and moved meetings in their place', () => {
    const entries = dated(
      meeting('january', '2018-01-10'),
      meeting('may', '2018-05-08', { status: 'cancelled' }),
      meeting('today', today),
      meeting('july', '2018-07-01', { status: 'cancelled' }),
      meeting('august', '2018-08-01', { status: 'moved' }),
    );
    const { upcoming, past } = agenda(entries);
    expect(ids(upcoming)).to.deep.equal(['today', 'july', 'august']);
    expect(ids(past)).to.deep.equal(['may', 'january']);
    expect(ids(entries)).to.deep.equal(['january', 'may', 'today', 'july', 'august']);
  });
});

describe('filters of meetings', () => {
  const entries = dated(
    meeting('a', '2017-03-01', { kind: 'forum', access: 'open', plan: 'p4', theme: 'agua', place: { region: 'CL-RM' } }),
    meeting('b', '2018-03-01', { kind: 'workshop', access: 'internal', plan: 'p4', place: { name: 'Sede' } }),
    meeting('c', '2018-04-01', { kind: 'forum' }),
    meeting('d', '2018-05-01'),
  );

  it('keep what meets every part, and everything when there is none', () => {
    expect(ids(filterMeetings(entries, {}))).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(ids(filterMeetings(entries, { plan: '', kind: undefined }))).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(ids(filterMeetings(entries, { plan: 'p4' }))).to.deep.equal(['a', 'b']);
    expect(ids(filterMeetings(entries, { plan: 'p4', year: '2018' }))).to.deep.equal(['b']);
    expect(ids(filterMeetings(entries, { theme: 'agua' }))).to.deep.equal(['a']);
    expect(ids(filterMeetings(entries, { region: 'CL-RM' }))).to.deep.equal(['a']);
    expect(ids(filterMeetings(entries, { kind: 'hearing' }))).to.deep.equal([]);
  });

  it('can ask for what the source does not state', () => {
    expect(ids(filterMeetings(entries, { access: 'unstated' }))).to.deep.equal(['c', 'd']);
    expect(ids(filterMeetings(entries, { kind: 'unstated' }))).to.deep.equal(['d']);
  });

  it('offer the values there are, with how many meetings have them', () => {
    expect([...countByFacet(entries, 'kind')]).to.deep.equal([['forum', 2], ['workshop', 1], ['unstated', 1]]);
    expect([...countByFacet(entries, 'access')]).to.deep.equal([['open', 1], ['internal', 1], ['unstated', 2]]);
    expect([...countByFacet(entries, 'region')]).to.deep.equal([['CL-RM', 1]]);
    expect([...countByFacet(entries, 'year')]).to.deep.equal([['2017', 1], ['2018', 3]]);
  });
});

import { expect } from 'chai';
import type { Meeting, Minutes, Sector } from '../../src/domain/feed.js';
import { attendance, attendees, filterMinutes, meetingsWithMinutes, selectMinutes, type MeetingWithMinutes } from '../../src/domain/minutes.js';
import { organizationIndex } from '../../src/domain/organizations.js';

const sectors: Sector[] = [
  { id: 'citizens', name: 'Ciudadanía' },
  { id: 'civil-society', name: 'Sociedad civil' },
  { id: 'public', name: 'Sector público' },
  { id: 'academia', name: 'Academia' },
];
const organizations = organizationIndex([
  { id: 'segpres', name: 'Segpres', sector: 'public' },
  { id: 'comision', name: 'Comisión', parent: 'segpres' },
  { id: 'cepal', name: 'CEPAL' },
]);

const meeting = (id: string, start: string, minutes: Minutes = {}, more: Partial<Meeting> = {}): MeetingWithMinutes => ({
  id,
  title: id,
  start,
  minutes,
  ...more,
});
const ids = (meetings: readonly Meeting[]) => meetings.map(({ id }) => id);

describe('meetings with minutes', () => {
  const may = meeting('may', '2018-05-08T18:00');
  const june = meeting('june', '2018-06-13T16:00');
  const july: Meeting = { id: 'july', title: 'No minutes yet', start: '2018-07-10T16:00' };

  it('come latest first, without those that have none', () => {
    expect(ids(meetingsWithMinutes([may, july, june]))).to.deep.equal(['june', 'may']);
  });

  it('leave the list they came from as it was', () => {
    const given = [may, june];
    meetingsWithMinutes(given);
    expect(ids(given)).to.deep.equal(['may', 'june']);
  });

  it('are selected by identifier, the latest when none is given', () => {
    const list = meetingsWithMinutes([may, june]);
    expect(selectMinutes(list)?.id).to.equal('june');
    expect(selectMinutes(list, '')?.id).to.equal('june');
    expect(selectMinutes(list, 'may')?.id).to.equal('may');
  });

  it('never show another meeting in the place of one that is not there', () => {
    expect(selectMinutes(meetingsWithMinutes([may, june]), 'july')).to.equal(undefined);
    expect(selectMinutes([])).to.equal(undefined);
  });
});

describe('choosing minutes', () => {
  const commitments = [{ id: 'c1', title: 'C1', themes: ['water'] }];
  const byPlan = meeting('by-plan', '2020-01-01', {}, { plan: 'p4' });
  const byTheme = meeting('by-theme', '2020-01-02', {}, { theme: 'water' });
  const byAgreement = meeting('by-agreement', '2020-01-03', {
    agreements: [
      { id: 'a1', text: 'No commitment' },
      { id: 'a2', text: 'Serves one', commitment: 'c1', responsible: [{ name: 'comisión' }] },
    ],
  });
  const byAttendee = meeting('by-attendee', '2020-01-04', { attendees: [{ people: [{ name: 'X', organization: 'comision' }] }] });
  const list = [byPlan, byTheme, byAgreement, byAttendee];
  const chosen = (filter: Parameters<typeof filterMinutes>[1]) => ids(filterMinutes(list, filter, { commitments, organizations }));

  it('keeps them all without a filter', () => {
    expect(chosen({})).to.have.length(4);
  });

  it('narrows by plan', () => {
    expect(chosen({ plan: 'p4' })).to.deep.equal(['by-plan']);
  });

  it('narrows by the theme of the meeting or of a commitment its agreements serve', () => {
    expect(chosen({ theme: 'water' })).to.deep.equal(['by-theme', 'by-agreement']);
    expect(chosen({ theme: 'fire' })).to.deep.equal([]);
  });

  it('narrows by an institution that attended or is responsible, its parts included', () => {
    expect(chosen({ institution: 'segpres' })).to.deep.equal(['by-agreement', 'by-attendee']);
    expect(chosen({ institution: 'cepal' })).to.deep.equal([]);
  });
});

describe('attendance by sector', () => {
  const minutes: Minutes = {
    attendees: [
      { name: 'a) Members', people: [{ name: 'A', sector: 'academia', organization: 'segpres' }, { name: 'B', organization: 'segpres' }, { name: 'C', affiliation: 'Comisión.' }] },
      { name: 'b) Others', people: [{ name: 'D', organization: 'cepal' }, { name: 'E' }, { name: 'F', sector: 'not-a-sector' }] },
    ],
  };

  it('counts each person in the sector stated, or that of the organization or of what it is part of', () => {
    const found = attendance(meeting('m', '2020-01-01', minutes), sectors, organizations);
    expect(found.sectors.map(({ sector, count }) => [sector.id, count])).to.deep.equal([
      ['citizens', 0],
      ['civil-society', 0],
      ['public', 2],
      ['academia', 1],
    ]);
    expect(found.source).to.equal('list');
  });

  it('counts apart the people whose sector is unknown, so that all adds up', () => {
    const found = attendance(meeting('m', '2020-01-01', minutes), sectors, organizations);
    expect(found.unknown).to.equal(3);
    expect(found.total).to.equal(6);
    expect(attendees(minutes)).to.have.length(6);
  });

  it('prefers the figures published with the meeting', () => {
    const counted = meeting('m', '2020-01-01', minutes, {
      attendance: [
        { sector: 'citizens', count: 40 },
        { sector: 'citizens', count: 2 },
        { sector: 'not-a-sector', count: 5 },
      ],
    });
    const found = attendance(counted, sectors, organizations);
    expect(found.source).to.equal('counts');
    expect(found.sectors[0]?.count).to.equal(42);
    expect(found).to.include({ total: 47, unknown: 5 });
  });

  it('is nobody when nothing is known', () => {
    const none = attendance({ id: 'm', title: 'm', start: '2020-01-01' }, [], organizations);
    expect(none).to.deep.equal({ source: 'list', total: 0, sectors: [], unknown: 0 });
  });
});

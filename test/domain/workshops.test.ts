import { expect } from 'chai';
import type { Meeting } from '../../src/domain/feed.js';
import { withCountedSeats } from '../../src/domain/fresh-seats.js';
import { organizationIndex } from '../../src/domain/organizations.js';
import type { WorkshopScope } from '../../src/domain/workshop-coverage.js';
import { workshopCall, type WorkshopFilters, type WorkshopGroup } from '../../src/domain/workshops.js';

const regions = [{ id: 'CL-AP', name: 'Arica' }, { id: 'CL-TA', name: 'Tarapacá' }, { id: 'CL-AN', name: 'Antofagasta' }, { id: 'CL-MA', name: 'Magallanes' }];
const now = new Date('2026-06-01T15:00:00Z');
let number = 0;
const workshop = (start: string, region?: string, more: Partial<Meeting> = {}): Meeting => ({ id: `m${(number += 1)}`, title: 'Taller', kind: 'workshop', start, ...(region && { place: { region } }), ...more });

function call(meetings: Meeting[], { filters = {}, scope = {}, intake = true, at = now }: { filters?: WorkshopFilters; scope?: WorkshopScope & { region?: string }; intake?: boolean; at?: Date } = {}) {
  return workshopCall({ meetings, timeZone: 'America/Santiago', regions, consultations: [] }, scope, filters, organizationIndex([]), { today: at.toISOString().slice(0, 10), now: at, intake });
}
const stateOf = (more: Partial<Meeting>, options: Parameters<typeof call>[1] = {}, start = '2026-07-01T10:00') => call([workshop(start, 'CL-AP', more)], options).workshops[0]!.state;
const outline = (groups: readonly WorkshopGroup[]) =>
  groups.map((group) => {
    if (group.kind === 'without') return `without ${group.regions.map(({ id }) => id).join(' ')}`;
    return `${group.kind === 'region' ? group.region.id : group.kind === 'unknown' ? group.code : group.kind} ${group.workshops.map(({ meeting }) => meeting.start.slice(0, 10)).join(' ')}`;
  });

describe('the state of a workshop', () => {
  it('is open while there is a seat, no limit, or nobody counts who takes them', () => {
    expect(stateOf({ seats: 10, seatsTaken: 9 })).to.equal('open');
    expect(stateOf({})).to.equal('open');
    expect(stateOf({ seats: 10 })).to.equal('open');
  });

  it('is full without a seat, and while people wait even when one is free', () => {
    expect(stateOf({ seats: 10, seatsTaken: 10 })).to.equal('full');
    expect(stateOf({ seats: 10, seatsTaken: 12 })).to.equal('full');
    expect(stateOf({ seats: 10, seatsTaken: 9, waiting: 1 })).to.equal('full');
    expect(stateOf({ seats: 0, seatsTaken: 0 })).to.equal('full');
  });

  it('goes by when registration opens and closes: a closing day counts whole, and the beginning closes it', () => {
    expect(stateOf({ registrationStart: '2026-06-01T11:01' }), 'the clock of Santiago shows 11:00').to.equal('not-yet');
    expect(stateOf({ registrationStart: '2026-06-01T11:00' })).to.equal('open');
    expect(stateOf({ registrationEnd: '2026-06-01' })).to.equal('open');
    expect(stateOf({ registrationEnd: '2026-05-31' })).to.equal('closed');
    expect(stateOf({ registrationEnd: '2026-06-01T11:00' })).to.equal('closed');
  });

  it('is under way from its beginning until its last day is over, and held the day after, as the coverage counts it', () => {
    expect(stateOf({ end: '2026-06-01T10:30' }, {}, '2026-06-01T10:00')).to.equal('under-way');
    expect(stateOf({}, {}, '2026-05-31T10:00')).to.equal('held');
    expect(stateOf({ end: '2026-06-02' }, {}, '2026-05-31')).to.equal('under-way');
  });

  it('is cancelled or undated whatever else it says', () => {
    expect(stateOf({ status: 'cancelled', seats: 10, seatsTaken: 10 })).to.equal('cancelled');
    expect(stateOf({ seats: 10, seatsTaken: 10 }, {}, '2026-02-30')).to.equal('undated');
  });

  it('is only announced where nobody takes registrations', () => {
    expect(stateOf({}, { intake: false })).to.equal('announced');
    expect(stateOf({ access: 'internal' })).to.equal('announced');
    expect(stateOf({ seats: 5, seatsTaken: 5 }, { intake: false })).to.equal('full');
  });

  it('says where one registers, also without an intake of the feed', () => {
    const [elsewhere] = call([workshop('2026-07-01T10:00', 'CL-AP', { registrationUrl: 'https://otra.example/' })], { intake: false }).workshops;
    expect([elsewhere!.registration, elsewhere!.state]).to.deep.equal(['elsewhere', 'open']);
  });

  it('keeps that it moved beside its state', () => {
    const [moved] = call([workshop('2026-07-01T10:00', 'CL-AP', { status: 'moved', seats: 3, seatsTaken: 1 })]).workshops;
    expect([moved!.moved, moved!.state, moved!.seatsLeft]).to.deep.equal([true, 'open', 2]);
  });
});

describe('the call for workshops', () => {
  const meetings = [
    workshop('2026-08-01', 'CL-MA', { mode: 'hybrid', invitedSectors: ['academia'] }),
    workshop('2026-03-01', 'CL-AP', { mode: 'in-person' }),
    workshop('2026-04-01', 'CL-AP', { mode: 'in-person' }),
    workshop('2026-07-01', 'CL-AP', { mode: 'in-person', status: 'moved' }),
    workshop('2026-07-05', undefined, { mode: 'online' }),
    workshop('2026-07-06', 'CL-XX'),
    workshop('2026-07-07'),
    { ...workshop('2026-07-08', 'CL-AP'), kind: 'forum' as const },
  ];

  it('goes from north to south, with the regions that have no workshop at all in their place, and tells apart what comes and what was', () => {
    const { upcoming, past } = call(meetings);
    expect(outline(upcoming)).to.deep.equal(['CL-AP 2026-07-01', 'without CL-TA CL-AN', 'CL-MA 2026-08-01', 'CL-XX 2026-07-06', 'online 2026-07-05', 'unplaced 2026-07-07']);
    expect(outline(past), 'the latest first').to.deep.equal(['CL-AP 2026-04-01 2026-03-01']);
  });

  it('takes one for past when its last day is over, cancelled or not; what is under way and what has no date are still to come', () => {
    const { upcoming, past } = call([
      workshop('2026-05-30', 'CL-AP', { end: '2026-06-01' }),
      workshop('2026-05-31', 'CL-AP', { status: 'cancelled' }),
      workshop('2026-06-30', 'CL-AP', { status: 'cancelled' }),
      workshop('2026-02-30', 'CL-AP'),
    ]);
    expect(outline(upcoming)[0]).to.equal('CL-AP 2026-05-30 2026-06-30 2026-02-30');
    expect(outline(past)).to.deep.equal(['CL-AP 2026-05-31']);
  });

  it('says nothing of regions without any where nothing tells in which region workshops are', () => {
    expect(outline(call([workshop('2026-07-07')]).upcoming)).to.deep.equal(['unplaced 2026-07-07']);
  });

  it('filters by region, which may have none', () => {
    expect(outline(call(meetings, { filters: { region: 'CL-MA' } }).upcoming)).to.deep.equal(['CL-MA 2026-08-01']);
    expect(outline(call(meetings, { filters: { region: 'CL-TA' } }).upcoming)).to.deep.equal(['without CL-TA']);
    expect(call(meetings, { filters: { region: 'CL-MA' } }).past).to.deep.equal([]);
  });

  it('filters by mode, invited sector and state, where one that does not say whom it invites may be for all', () => {
    expect(outline(call(meetings, { filters: { mode: 'hybrid' } }).upcoming)).to.deep.equal(['CL-MA 2026-08-01']);
    expect(call(meetings, { filters: { sector: 'ciudadania' } }).shown).to.equal(6);
    const held = call(meetings, { filters: { state: 'held' } });
    expect([held.upcoming, outline(held.past)]).to.deep.equal([[], ['CL-AP 2026-04-01 2026-03-01']]);
    expect(outline(call(meetings, { filters: { state: 'moved' } }).upcoming)).to.deep.equal(['CL-AP 2026-07-01']);
    expect(call(meetings, { filters: { state: 'moved', mode: 'online' } }).upcoming).to.deep.equal([]);
  });

  it('counts in the scope of the page, and what of it is shown', () => {
    const { workshops, shown, past } = call(meetings, { scope: { region: 'CL-AP' }, filters: { state: 'held' } });
    expect([workshops.length, shown]).to.deep.equal([3, 2]);
    expect(outline(past)).to.deep.equal(['CL-AP 2026-04-01 2026-03-01']);
  });
});

describe('seats that an intake counted since', () => {
  const meeting = workshop('2026-07-01', 'CL-AP', { id: 'arica', seats: 2, seatsTaken: 1, waiting: 0 });
  const counts = new Map([['arica', { counted: { seatsTaken: 2, waiting: 1 }, published: { seatsTaken: 1, waiting: 0 } }]]);

  it('stand instead of those published, until the feed says something else', () => {
    expect(withCountedSeats([meeting], counts)[0]).to.deep.equal({ ...meeting, seatsTaken: 2, waiting: 1 });
    const later = [{ ...meeting, seatsTaken: 0 }];
    expect(withCountedSeats(later, counts)).to.deep.equal(later);
  });

  it('change no other meeting', () => {
    const other = { ...meeting, id: 'otro' };
    expect(withCountedSeats([other], counts)[0]).to.equal(other);
    const meetings = [meeting];
    expect(withCountedSeats(meetings, new Map())).to.equal(meetings);
  });
});

import { expect } from 'chai';
import type { Consultation, Feed, Meeting, Organization } from '../../src/domain/feed.js';
import { organizationIndex } from '../../src/domain/organizations.js';
import { countRegions, workshopCoverage, type WorkshopScope } from '../../src/domain/workshop-coverage.js';

const today = '2018-08-01';
const regions = [{ id: 'CL-AP', name: 'Arica' }, { id: 'CL-NB', name: 'Ñuble', start: '2018-09-06' }, { id: 'CL-BI', name: 'Biobío' }];
let number = 0;
const workshop = (start: string, region?: string, more: Partial<Meeting> = {}): Meeting => ({ id: `m${(number += 1)}`, title: 'Taller', kind: 'workshop', start, ...(region && { place: { region } }), ...more });

function coverage(meetings: Meeting[], { scope = {}, consultations = [], organizations = [], day = today }: { scope?: WorkshopScope; consultations?: Consultation[]; organizations?: Organization[]; day?: string } = {}) {
  const feed: Pick<Feed, 'meetings' | 'timeZone' | 'regions' | 'consultations'> = { meetings, timeZone: 'America/Santiago', regions, consultations };
  return workshopCoverage(feed, scope, organizationIndex(organizations), day);
}
const standings = (meetings: Meeting[], day = today) => Object.fromEntries(coverage(meetings, { day }).regions.map(({ region, standing }) => [region.id, standing]));

describe('coverage by workshops', () => {
  it('is held the day after, scheduled until then, and none otherwise', () => {
    expect(standings([workshop('2018-07-31', 'CL-AP'), workshop(`${today}T10:00`, 'CL-BI')])).to.deep.equal({ 'CL-AP': 'held', 'CL-BI': 'scheduled' });
    expect(standings([workshop('2018-07-30', 'CL-AP')])).to.deep.equal({ 'CL-AP': 'held', 'CL-BI': 'none' });
  });

  it('is held when one was, whatever else is called or cancelled', () => {
    expect(standings([workshop('2018-12-01', 'CL-AP'), workshop('2018-07-01', 'CL-AP'), workshop('2018-06-01', 'CL-AP', { status: 'cancelled' })])['CL-AP']).to.equal('held');
  });

  it('is none where all were cancelled or have no real date', () => {
    expect(standings([workshop('2018-07-01', 'CL-AP', { status: 'cancelled' }), workshop('2018-02-30', 'CL-BI')])).to.deep.equal({ 'CL-AP': 'none', 'CL-BI': 'none' });
  });

  it('counts one that moved where it moved to', () => {
    expect(standings([workshop('2018-08-20', 'CL-AP', { status: 'moved', previousStart: '2018-07-01' })])['CL-AP']).to.equal('scheduled');
  });

  it('counts no other meeting', () => {
    const others = (['forum', 'hearing', 'working-group', 'other', undefined] as const).map((kind) => workshop('2018-07-01', 'CL-AP', { kind }));
    expect(coverage(others).workshops).to.deep.equal([]);
  });

  it('lists all of a region in order of time, with how each stands', () => {
    const list = [workshop('2018-02-30', 'CL-AP'), workshop('2018-12-01', 'CL-AP'), workshop('2018-06-01', 'CL-AP', { status: 'cancelled' }), workshop('2018-07-01', 'CL-AP')];
    expect(coverage(list).regions[0]!.workshops.map(({ standing }) => standing)).to.deep.equal(['cancelled', 'held', 'scheduled', 'undated']);
  });

  it('is over the regions of the last day of its workshops', () => {
    expect(Object.keys(standings([workshop('2018-07-01', 'CL-AP')], '2026-01-01'))).to.deep.equal(['CL-AP', 'CL-BI']);
    expect(Object.keys(standings([workshop('2018-07-01', 'CL-AP'), workshop('2018-09-06', 'CL-BI')]))).to.deep.equal(['CL-AP', 'CL-NB', 'CL-BI']);
    expect(coverage([workshop('2018-07-01', 'CL-AP', { end: '2018-09-06' })]).day).to.equal('2018-09-06');
  });

  it('is over the regions of today without a workshop that stands and has a date', () => {
    expect(coverage([]).day).to.equal(today);
    expect(coverage([workshop('2020-01-01', 'CL-AP', { status: 'cancelled' }), workshop('2018-02-30', 'CL-AP')], { day: '2026-01-01' }).day).to.equal('2026-01-01');
  });

  it('keeps apart what is on line, what says no region and what says one that is not there', () => {
    const [online, hybrid, plain, unknown, early] = [
      workshop('2018-07-01', undefined, { mode: 'online' }), workshop('2018-07-01', undefined, { mode: 'hybrid' }), workshop('2018-07-01'),
      workshop('2018-07-01', 'CL-XX', { mode: 'online' }), workshop('2018-07-01', 'CL-NB'),
    ];
    const result = coverage([online, hybrid, plain, unknown, early]);
    const meetings = (list: { meeting: Meeting }[]) => list.map(({ meeting }) => meeting);
    expect(meetings(result.online)).to.deep.equal([online]);
    expect(meetings(result.unplaced)).to.deep.equal([hybrid, plain]);
    expect(result.unknown.map(({ code, items }) => [code, meetings(items)])).to.deep.equal([['CL-XX', [unknown]], ['CL-NB', [early]]]);
    expect(countRegions(result.regions)).to.deep.equal({ held: 0, scheduled: 0, none: 2 });
  });

  it('counts an online one for the region it states', () => {
    expect(standings([workshop('2018-07-01', 'CL-AP', { mode: 'online' })])['CL-AP']).to.equal('held');
  });

  it('is narrowed by plan, its own or that of its consultation, and by theme, sector and institution', () => {
    const own = workshop('2018-07-01', 'CL-AP', { plan: 'p', theme: 't', invitedSectors: ['s'], organizer: { organization: 'unidad' } });
    const through = workshop('2018-07-01', 'CL-BI', { consultation: 'c', attendance: [{ sector: 's', count: 3 }], facilitator: { name: 'Ministerio' } });
    const neither = workshop('2018-07-01', 'CL-BI', { plan: 'q', consultation: 'c' });
    const organizations = [{ id: 'ministerio', name: 'Ministerio' }, { id: 'unidad', name: 'Unidad', parent: 'ministerio' }];
    const within = (scope: WorkshopScope) => coverage([own, through, neither], { scope, organizations, consultations: [{ id: 'c', title: 'Consulta', plan: 'p' }] }).workshops.map(({ meeting }) => meeting);
    expect(within({ plan: 'p' })).to.deep.equal([own, through]);
    expect(within({ theme: 't' })).to.deep.equal([own]);
    expect(within({ sector: 's' })).to.deep.equal([own, through]);
    expect(within({ institution: 'ministerio' })).to.deep.equal([own, through]);
    expect(within({ plan: '' })).to.have.length(3);
  });

  it('is not known when nothing says where workshops are, unless all are on line', () => {
    expect(coverage([workshop('2018-07-01'), workshop('2018-07-01', undefined, { mode: 'online' })]).known).to.equal(false);
    expect(coverage([workshop('2018-07-01', undefined, { mode: 'online' })]).known).to.equal(true);
    expect(coverage([workshop('2018-07-01'), workshop('2018-07-01', 'CL-XX')]).known).to.equal(true);
  });

  it('counts the regions by standing', () => {
    const result = coverage([workshop('2018-07-01', 'CL-AP'), workshop('2018-09-10', 'CL-BI')]);
    expect(countRegions(result.regions)).to.deep.equal({ held: 1, scheduled: 1, none: 1 });
  });
});

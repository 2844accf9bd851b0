import { expect } from 'chai';
import { exactly } from '../../src/domain/count-range.js';
import type { Feed, FeedDocument, Sector } from '../../src/domain/feed.js';
import { organizationIndex } from '../../src/domain/organizations.js';
import { readFeed } from '../../src/domain/read-feed.js';
import { judgeSectors, sectorCoverage, sectorsBy, sectorsByPlan, sectorsByRecord, unclassified, type SectorCoverage } from '../../src/domain/sector-coverage.js';
import { sectorRecords, type SectorMeasure, type SectorRecord, type SectorScope } from '../../src/domain/sector-records.js';
import { aFeed, type FeedBuilder } from '../support/feed-builder.js';

const today = '2026-06-01';
const sectors: Sector[] = [
  { id: 'ciudadania', name: 'Ciudadanía' },
  { id: 'publico', name: 'Sector público' },
  { id: 'academia', name: 'Academia' },
];
const withSectors = (): FeedBuilder => aFeed().withSectors(...sectors);

function read(document: FeedDocument): Feed {
  const result = readFeed(document);
  if (!result.feed) throw new Error('the feed of the test cannot be read');
  return result.feed;
}

function records(builder: FeedBuilder, measure: SectorMeasure, scope: SectorScope = {}): SectorRecord[] {
  const feed = read(builder.build());
  const found = sectorRecords(feed, measure, scope, organizationIndex(feed.organizations), today);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

const coverage = (builder: FeedBuilder, measure: SectorMeasure, scope?: SectorScope, minimum?: number): SectorCoverage => sectorCoverage(records(builder, measure, scope), sectors, minimum);
const counts = ({ sectors: rows }: SectorCoverage) => rows.map(({ count }) => (count === undefined ? undefined : count.least === count.most ? count.least : `${count.least}–${count.most}`));
const reached = ({ sectors: rows }: SectorCoverage) => rows.map((row) => row.reached);

describe('sectors that raised commitments', () => {
  it('are counted once for each commitment, zeros included, the withdrawn left out', () => {
    const result = coverage(
      withSectors()
        .withCommitment({ raisedBy: ['publico', 'publico'] })
        .withCommitment({ raisedBy: ['publico', 'academia'] })
        .withCommitment({ raisedBy: ['ciudadania'], withdrawn: 'No se hará.' }),
      'commitments',
    );
    expect(counts(result)).to.deep.equal([0, 2, 1]);
    expect(reached(result)).to.deep.equal([false, true, true]);
    expect(result).to.deep.include({ reached: 2, stated: 2, silent: 0, total: exactly(3) });
  });

  it('are not known when no commitment says so, which is not zero', () => {
    for (const builder of [withSectors(), withSectors().withCommitment(), withSectors().withCommitment().withCommitment({ raisedBy: [] })]) {
      const result = coverage(builder, 'commitments');
      expect(counts(result)).to.deep.equal([undefined, undefined, undefined]);
      expect(reached(result)).to.deep.equal([undefined, undefined, undefined]);
      expect(result.reached).to.equal(undefined);
    }
  });

  it('are none when every commitment says that nobody did', () => {
    const result = coverage(withSectors().withCommitment({ raisedBy: [] }), 'commitments');
    expect(counts(result)).to.deep.equal([0, 0, 0]);
    expect(result.reached).to.equal(0);
  });

  it('are not none when the list could not be read', () => {
    const feed = read(withSectors().withBadRecord('commitments', { id: 'x', title: 'X', raisedBy: [7, null] }).build());
    const [record] = sectorRecords(feed, 'commitments', {}, organizationIndex([]), today) as SectorRecord[];
    expect(record!.sectors).to.equal(undefined);
  });

  it('that the feed does not have are counted apart, with the word they were given', () => {
    const result = coverage(withSectors().withCommitment({ raisedBy: ['gremios', 'academia'] }).withCommitment({ raisedBy: ['gremios'] }), 'commitments');
    expect(result.unknown).to.deep.equal([{ code: 'gremios', count: exactly(2) }]);
    expect(counts(result)).to.deep.equal([0, 0, 1]);
    expect(unclassified(result)).to.deep.equal(exactly(2));
    expect(result.total).to.deep.equal(exactly(3));
  });

  it('are not known when only unknown ones are named', () => {
    const result = coverage(withSectors().withCommitment({ raisedBy: ['gremios'] }), 'commitments');
    expect(counts(result)).to.deep.equal([undefined, undefined, undefined]);
    expect(unclassified(result)).to.deep.equal(exactly(1));
  });

  it('count among those of a plan, theme, region or institution', () => {
    const builder = withSectors()
      .withOrganization({ id: 'min', name: 'Ministerio' })
      .withOrganization({ id: 'unidad', name: 'Unidad', parent: 'min' })
      .withCommitment({ raisedBy: ['publico'], plan: 'a', themes: ['agua'], regions: ['CL-RM'], lead: { organization: 'unidad' } })
      .withCommitment({ raisedBy: ['academia'], plan: 'b' });
    for (const scope of [{ plan: 'a' }, { theme: 'agua' }, { region: 'CL-RM' }, { institution: 'min' }]) expect(counts(coverage(builder, 'commitments', scope)), JSON.stringify(scope)).to.deep.equal([0, 1, 0]);
    expect(coverage(builder, 'commitments', { plan: 'c' }).reached).to.equal(undefined);
  });

  it('follow the sectors of the feed, however many there are', () => {
    expect(sectorCoverage(records(withSectors().withCommitment({ raisedBy: ['publico'] }), 'commitments'), [])).to.deep.include({ sectors: [], unknown: [{ code: 'publico', count: exactly(1) }], reached: undefined });
  });
});

describe('sectors at meetings', () => {
  const people = (...sectorsOfPeople: (string | undefined)[]) => ({ minutes: { attendees: [{ people: sectorsOfPeople.map((sector, index) => ({ name: `Persona ${index}`, sector })) }] } });

  it('are those of the people the minutes list', () => {
    const result = coverage(withSectors().withMeeting(people('publico', 'publico', undefined)).withMeeting(people('academia', 'marte')), 'attendance');
    expect(counts(result)).to.deep.equal([0, 2, 1]);
    expect(result.sectors.map((row) => row.records)).to.deep.equal([0, 1, 1]);
    expect([result.unstated, result.unknown]).to.deep.equal([exactly(1), [{ code: 'marte', count: exactly(1) }]]);
    expect(result.total).to.deep.equal(exactly(5));
    expect(result.recordsApart).to.equal(2);
  });

  it('are those of the figures published with them, before the list', () => {
    const result = coverage(withSectors().withMeeting({ ...people('publico'), attendance: [{ sector: 'academia', count: 12 }], attended: 20 }), 'attendance');
    expect(counts(result)).to.deep.equal([0, 0, 12]);
    expect(result.unstated).to.deep.equal(exactly(8));
  });

  it('are zero when the figures say zero', () => {
    const result = coverage(withSectors().withMeeting({ attendance: sectors.map(({ id }) => ({ sector: id, count: 0 })) }), 'attendance');
    expect(counts(result)).to.deep.equal([0, 0, 0]);
    expect(result.reached).to.equal(0);
  });

  it('are not known when only how many came is said, or nobody can be placed', () => {
    for (const meeting of [{ attended: 30 }, people(undefined, undefined)]) {
      const result = coverage(withSectors().withMeeting(meeting), 'attendance');
      expect(counts(result)).to.deep.equal([undefined, undefined, undefined]);
      expect(result.unstated.least).to.be.greaterThan(0);
    }
  });

  it('may have been left out by the publisher when the forum hides small counts', () => {
    const builder = withSectors().with({ forum: { name: 'Mesa', minimumCount: 5 } });
    const result = coverage(builder.withMeeting({ attendance: [{ sector: 'publico', count: 9 }] }), 'attendance');
    expect(counts(result)).to.deep.equal(['0–4', 9, '0–4']);
    expect(reached(result)).to.deep.equal([undefined, true, undefined]);
    expect(counts(coverage(withSectors().with({ forum: { name: 'Mesa', minimumCount: 5 } }).withMeeting({ attendance: [{ sector: 'publico', count: 9 }], attended: 9 }), 'attendance'))).to.deep.equal([0, 9, 0]);
  });

  it('are of meetings held and not cancelled; one that says nothing is silent', () => {
    const result = coverage(
      withSectors()
        .withMeeting({ ...people('academia'), status: 'cancelled' })
        .withMeeting({ start: '2026-12-01T10:00' })
        .withMeeting({ start: '2026-03-01T10:00' })
        .withMeeting({ start: '2026-02-31', ...people('publico') })
        .withMeeting({ start: today, ...people('publico') }),
      'attendance',
    );
    expect(counts(result)).to.deep.equal([0, 2, 0]);
    expect(result).to.include({ stated: 2, silent: 1 });
  });

  it('are told apart for workshops and the other meetings', () => {
    const builder = withSectors().withMeeting({ kind: 'workshop', attendance: [{ sector: 'academia', count: 4 }] }).withMeeting({ kind: 'hearing', attendance: [{ sector: 'publico', count: 3 }] });
    expect(counts(coverage(builder, 'workshops'))).to.deep.equal([0, 0, 4]);
    expect(counts(coverage(builder, 'attendance'))).to.deep.equal([0, 3, 0]);
  });

  it('belong to the plan of their consultation, and to who calls or leads them', () => {
    const builder = withSectors()
      .withOrganization({ id: 'min', name: 'Ministerio' })
      .withConsultation({ id: 'c', plan: 'a' })
      .withMeeting({ consultation: 'c', theme: 'agua', place: { region: 'CL-RM' }, organizer: { name: 'Ministerio' }, attendance: [{ sector: 'publico', count: 3 }] })
      .withMeeting({ attendance: [{ sector: 'academia', count: 1 }] });
    for (const scope of [{ plan: 'a' }, { theme: 'agua' }, { region: 'CL-RM' }, { institution: 'min' }]) expect(counts(coverage(builder, 'attendance', scope)), JSON.stringify(scope)).to.deep.equal([0, 3, 0]);
  });
});

describe('sectors that proposed', () => {
  it('are counted over public proposals', () => {
    const result = coverage(
      withSectors()
        .withProposal({ sector: 'ciudadania' })
        .withProposal({ sector: 'ciudadania', status: 'answered' })
        .withProposal({ sector: 'academia', status: 'withdrawn' })
        .withProposal({ sector: 'academia', status: 'retired' })
        .withProposal({ sector: 'publico', status: 'received' })
        .withProposal(),
      'proposals',
    );
    expect(counts(result)).to.deep.equal([2, 0, 0]);
    expect(result.unstated).to.deep.equal(exactly(1));
  });

  it('come from the tallies when proposals are kept in pages, which are never asked for', () => {
    const builder = () => withSectors().withPages('proposals', { href: 'proposals/1.json', count: 90 });
    const tallied = builder().withConsultation({ id: 'c', plan: 'a', tallies: [{ sector: 'ciudadania', region: 'CL-RM', count: 40 }, { sector: 'ciudadania', region: 'CL-AP', fewerThan: 5 }, { sector: 'academia', theme: 'agua', count: 7 }, { count: 2 }] });
    const result = coverage(tallied, 'proposals');
    expect(counts(result)).to.deep.equal(['40–44', 0, 7]);
    expect(result.unstated).to.deep.equal(exactly(2));
    expect(counts(coverage(tallied, 'proposals', { region: 'CL-RM' }))).to.deep.equal([40, 0, 0]);
    const without = read(builder().withConsultation({ id: 'c' }).build());
    expect(sectorRecords(without, 'proposals', {}, organizationIndex([]), today)).to.equal('no-tallies');
    expect(sectorRecords(read(tallied.build()), 'proposals', { institution: 'min' }, organizationIndex([]), today)).to.equal('no-institution-in-tallies');
  });

  it('are of the consultations of a plan', () => {
    const builder = withSectors().withConsultation({ id: 'c', plan: 'a' }).withProposal({ consultation: 'c', sector: 'academia' }).withProposal({ sector: 'publico' });
    expect(counts(coverage(builder, 'proposals', { plan: 'a' }))).to.deep.equal([0, 0, 1]);
  });
});

describe('small counts of people', () => {
  const attendance = (counted: Record<string, number>) => withSectors().withMeeting({ attendance: Object.entries(counted).map(([sector, count]) => ({ sector, count })) });

  it('only say that they are small; zero and what is large enough are shown', () => {
    const result = coverage(attendance({ ciudadania: 4, publico: 5 }), 'attendance', {}, 5);
    expect(counts(result)).to.deep.equal(['0–4', 5, 0]);
    expect(result.minimum).to.equal(5);
    expect(reached(result)).to.deep.equal([true, true, false]);
  });

  it('cannot be found by subtracting from the total', () => {
    const result = coverage(attendance({ ciudadania: 1, publico: 50, academia: 60 }), 'attendance', {}, 5);
    expect(result.total).to.deep.equal({ least: 110, most: 114 });
  });

  it('are hidden among the unclassified too', () => {
    const result = coverage(attendance({ publico: 9, marte: 2 }), 'attendance', {}, 5);
    expect(result.unknown[0]!.count).to.deep.equal({ least: 0, most: 4 });
    expect(result.minimum).to.equal(5);
  });

  it('are all shown without a smallest count, or when none is small', () => {
    expect(coverage(attendance({ publico: 1 }), 'attendance').minimum).to.equal(undefined);
    expect(coverage(attendance({ publico: 9 }), 'attendance', {}, 5).minimum).to.equal(undefined);
  });
});

describe('a target of sectors', () => {
  const verdict = (builder: FeedBuilder, target?: { min?: number; max?: number }) => judgeSectors(sectorsByPlan(records(builder, 'commitments'), [{ id: 'a', title: 'A' }], sectors)[0]!, target);

  it('is met or not, unless records that say nothing could make the difference', () => {
    const one = () => withSectors().withCommitment({ plan: 'a', raisedBy: ['publico'] });
    expect(verdict(one(), { min: 1 })).to.equal('met');
    expect(verdict(one(), { min: 2 })).to.equal('not-met');
    expect(verdict(one().withCommitment({ plan: 'a' }), { min: 1 })).to.equal('met');
    expect(verdict(one().withCommitment({ plan: 'a' }), { min: 2 })).to.equal('no-data');
    expect(verdict(one().withCommitment({ plan: 'a' }), { min: 4 }), 'more than there are').to.equal('not-met');
    expect(verdict(withSectors().withCommitment({ plan: 'a' }), { min: 1 })).to.equal('no-data');
    expect(verdict(one())).to.equal('not-measured');
  });

  it('leaves open who is missing while some say nothing', () => {
    const [row] = sectorsByPlan(records(withSectors().withCommitment({ plan: 'a', raisedBy: ['publico'] }).withCommitment({ plan: 'a' }), 'commitments'), [{ id: 'a', title: 'A' }], sectors);
    expect([row!.missing, row!.uncertain.map(({ id }) => id), row!.present]).to.deep.equal([[], ['ciudadania', 'academia'], [undefined, true, undefined]]);
  });
});

describe('sectors of each record, region, theme and plan', () => {
  const builder = withSectors()
    .withCommitment({ id: 'uno', title: 'Uno', plan: 'a', raisedBy: ['publico', 'academia'], regions: ['CL-RM', 'CL-XX'], themes: ['agua'] })
    .withCommitment({ id: 'dos', title: 'Dos', plan: 'a', raisedBy: ['ciudadania', 'publico', 'academia'] })
    .withCommitment({ id: 'tres', title: 'Tres', plan: 'b', regions: ['CL-RM'] });
  const found = records(builder, 'commitments');

  it('name who is missing, and nobody where nothing is known', () => {
    expect(sectorsByRecord(found, sectors).map(({ name, present, reached: count, missing }) => [name, present, count, missing.map(({ id }) => id)])).to.deep.equal([
      ['Uno', [false, true, true], 2, ['ciudadania']],
      ['Dos', [true, true, true], 3, []],
      ['Tres', [undefined, undefined, undefined], undefined, []],
    ]);
  });

  it('have a row for each region of the feed, for codes it does not have, and for those that state none', () => {
    const rows = sectorsBy(found, 'regions', [{ id: 'CL-AP', name: 'Arica' }, { id: 'CL-RM', name: 'Metropolitana' }], sectors);
    expect(rows.map(({ id, name, reached: count, records: some }) => [id, name, count, some.length])).to.deep.equal([
      ['CL-AP', 'Arica', undefined, 0],
      ['CL-RM', 'Metropolitana', 2, 2],
      ['CL-XX', undefined, 2, 1],
      [undefined, undefined, 3, 1],
    ]);
    expect(sectorsBy(found, 'themes', [{ id: 'agua', name: 'Agua' }], sectors).map(({ id }) => id)).to.deep.equal(['agua', undefined]);
  });

  it('have a row for each plan that has records', () => {
    const rows = sectorsByPlan(found, [{ id: 'b', title: 'B' }, { id: 'z', title: 'Z' }, { id: 'a', title: 'A' }], sectors);
    expect(rows.map(({ name, reached: count }) => [name, count])).to.deep.equal([['B', undefined], ['A', 3]]);
  });
});

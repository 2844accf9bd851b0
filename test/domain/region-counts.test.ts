import { expect } from 'chai';
import { exactly } from '../../src/domain/count-range.js';
import type { Commitment, Consultation, Plan, Proposal } from '../../src/domain/feed.js';
import { organizationIndex } from '../../src/domain/organizations.js';
import { commitmentsByRegion, proposalsByRegion, type RegionCounts } from '../../src/domain/region-counts.js';

const today = '2026-06-01';
const regions = [{ id: 'CL-AP', name: 'Arica' }, { id: 'CL-NB', name: 'Ñuble', start: '2018-09-06' }, { id: 'CL-BI', name: 'Biobío' }];
const index = organizationIndex([{ id: 'ministerio', name: 'Ministerio' }, { id: 'unidad', name: 'Unidad', parent: 'ministerio' }]);
const countsOf = <Item>({ regions: counted }: RegionCounts<Item>) => Object.fromEntries(counted.map(({ region, count }) => [region.id, count.least === count.most ? count.least : `${count.least}–${count.most}`]));
let number = 0;

describe('commitments by region', () => {
  const commitment = (regionIds?: string[], more: Partial<Commitment> = {}): Commitment => ({ id: `c${(number += 1)}`, title: 'Compromiso', ...(regionIds && { regions: regionIds }), ...more });
  const counts = (commitments: Commitment[], plans: Plan[] = [], scope = {}) => commitmentsByRegion({ commitments, plans, regions }, scope, index, today);

  it('count in each region they reach, and once in all', () => {
    const result = counts([commitment(['CL-AP', 'CL-BI']), commitment(['CL-AP'])]);
    expect(countsOf(result)).to.deep.equal({ 'CL-AP': 2, 'CL-NB': 0, 'CL-BI': 1 });
    expect(result.total).to.deep.equal(exactly(2));
  });

  it('keep apart those without regions and those of a region that is not there', () => {
    const [national, empty, strange] = [commitment(), commitment([]), commitment(['CL-XX', 'CL-AP'])];
    const result = counts([national, empty, strange]);
    expect(result.unplaced.items).to.deep.equal([national, empty]);
    expect(result.unknown).to.deep.equal([{ code: 'CL-XX', items: [strange], count: exactly(1) }]);
    expect(countsOf(result)['CL-AP']).to.equal(1);
  });

  it('leave out the withdrawn, and what is outside the scope', () => {
    const result = counts([commitment(['CL-AP'], { plan: 'p', withdrawn: 'Se fusionó.' }), commitment(['CL-AP'], { plan: 'p' }), commitment(['CL-AP'], { plan: 'q' })], [], { plan: 'p' });
    expect(result.total).to.deep.equal(exactly(1));
  });

  it('are over the regions of the end of their plans, today at the latest', () => {
    const day = (end: string | undefined) => counts([commitment(['CL-AP'], { plan: 'p' })], [{ id: 'p', title: 'Plan', end }, { id: 'other', title: 'Otro', end: '2025-12-31' }]).day;
    expect(day('2016')).to.equal('2016-12-31');
    expect(day('2018-08')).to.equal('2018-08-31');
    expect(day('2027-12-31')).to.equal(today);
    expect(day('Por definir')).to.equal(today);
    expect(day(undefined)).to.equal(today);
    expect(countsOf(counts([commitment(['CL-NB'], { plan: 'p' })], [{ id: 'p', title: 'Plan', end: '2016' }]))).to.deep.equal({ 'CL-AP': 0, 'CL-BI': 0 });
  });

  it('are not known when none states a region', () => {
    expect([counts([commitment()]).known, counts([commitment(), commitment(['CL-XX'])]).known]).to.deep.equal([false, true]);
  });

  it('are none without any', () => {
    expect(counts([]).total).to.deep.equal(exactly(0));
  });
});

describe('proposals by region', () => {
  const proposal = (region?: string, more: Partial<Proposal> = {}): Proposal => ({ id: `p${(number += 1)}`, title: 'Propuesta', submitted: '2026-04-01', status: 'published', ...(region && { region }), ...more });
  const read = (proposals: Proposal[], { consultations = [] as Consultation[], minimum = undefined as number | undefined, scope = {}, paged = false } = {}) =>
    proposalsByRegion({ proposals, consultations, regions, pages: paged ? { proposals: { href: 'proposals/1.json', count: 100_000 } } : {}, forum: { name: 'Mesa', ...(minimum && { minimumCount: minimum }) } }, scope, index, today);
  const counts = (...given: Parameters<typeof read>) => read(...given) as RegionCounts<Proposal>;

  it('count those that are public', () => {
    const result = counts([proposal('CL-AP'), proposal('CL-AP', { status: 'answered' }), proposal('CL-AP', { status: 'received' }), proposal('CL-AP', { status: 'withdrawn' }), proposal('CL-AP', { status: 'retired' }), proposal(), proposal('CL-XX')]);
    expect(countsOf(result)).to.deep.equal({ 'CL-AP': 2, 'CL-NB': 0, 'CL-BI': 0 });
    expect([result.unplaced.count, result.unknown.map(({ code, count }) => [code, count]), result.total]).to.deep.equal([exactly(1), [['CL-XX', exactly(1)]], exactly(4)]);
  });

  it('are narrowed by plan, theme, sector and institution', () => {
    const one = proposal('CL-AP', { consultation: 'c', theme: 't', sector: 's', institution: { organization: 'unidad' } });
    const consultations = [{ id: 'c', title: 'Consulta', plan: 'p' }];
    for (const scope of [{ plan: 'p' }, { theme: 't' }, { sector: 's' }, { institution: 'ministerio' }]) expect(counts([one, proposal('CL-AP')], { scope, consultations }).regions[0]!.items).to.deep.equal([one]);
  });

  it('are over the regions of the days they were asked for and received, today at the latest', () => {
    expect(counts([proposal('CL-AP', { submitted: '2018-05-01' })]).day).to.equal('2018-05-01');
    expect(counts([proposal('CL-AP', { submitted: '2018-05-01', consultation: 'c' })], { consultations: [{ id: 'c', title: 'Consulta', end: '2018-06' }] }).day).to.equal('2018-06-30');
    expect(counts([proposal('CL-AP', { consultation: 'c' })], { consultations: [{ id: 'c', title: 'Consulta', end: '2027' }] }).day).to.equal(today);
    expect(counts([]).day).to.equal(today);
  });

  it('hide counts that are too small, and what is behind them', () => {
    const result = counts([...Array.from({ length: 4 }, () => proposal('CL-AP')), ...Array.from({ length: 5 }, () => proposal('CL-BI'))], { minimum: 5 });
    expect(countsOf(result)).to.deep.equal({ 'CL-AP': '0–4', 'CL-NB': 0, 'CL-BI': 5 });
    expect(result.regions.map(({ items }) => items.length)).to.deep.equal([0, 0, 5]);
    expect(result.total, 'so that the small one cannot be reckoned').to.deep.equal({ least: 5, most: 9 });
  });

  it('in pages are counted by the tallies of the consultations', () => {
    const consultations: Consultation[] = [
      { id: 'c', title: 'Consulta', plan: 'p', end: '2026-05-01', tallies: [{ region: 'CL-AP', theme: 't', sector: 's', count: 120 }, { region: 'CL-AP', theme: 'u', fewerThan: 5 }, { region: 'CL-BI', fewerThan: 5 }, { region: 'CL-XX', count: 9 }, { count: 40 }] },
      { id: 'd', title: 'Otra', plan: 'q', end: '2017-05-01', tallies: [{ region: 'CL-NB', count: 7 }] },
    ];
    const result = counts([proposal('CL-NB')], { paged: true, consultations });
    expect(countsOf(result)).to.deep.equal({ 'CL-AP': '120–124', 'CL-NB': 7, 'CL-BI': '0–4' });
    expect([result.unplaced.count, result.unknown[0]!.count, result.day]).to.deep.equal([exactly(40), exactly(9), '2026-05-01']);
    expect(result.regions.flatMap(({ items }) => items)).to.deep.equal([]);
    expect(countsOf(counts([], { paged: true, consultations, scope: { plan: 'q' } }))).to.deep.equal({ 'CL-AP': 0, 'CL-BI': 0 });
    expect(counts([], { paged: true, consultations, scope: { plan: 'q' } }).unknown).to.have.length(1);
    expect(countsOf(counts([], { paged: true, consultations, scope: { theme: 't' } }))).to.deep.equal({ 'CL-AP': 120, 'CL-NB': 0, 'CL-BI': 0 });
    expect(countsOf(counts([], { paged: true, consultations, scope: { sector: 's' }, minimum: 200 }))['CL-AP']).to.equal('0–199');
  });

  it('are not known when none states a region', () => {
    expect([counts([proposal()]).known, counts([proposal('CL-AP')]).known, counts([], { paged: true, consultations: [{ id: 'c', title: 'Consulta', tallies: [{ count: 9 }] }] }).known]).to.deep.equal([false, true, false]);
  });

  it('in pages cannot be counted without tallies, nor by institution', () => {
    const consultations: Consultation[] = [{ id: 'c', title: 'Consulta', tallies: [{ region: 'CL-AP', count: 1 }] }];
    expect(read([], { paged: true })).to.equal('no-tallies');
    expect(read([], { paged: true, consultations: [{ id: 'c', title: 'Consulta', tallies: [] }] })).to.equal('no-tallies');
    expect(read([], { paged: true, consultations, scope: { institution: 'ministerio' } })).to.equal('no-institution-in-tallies');
  });
});

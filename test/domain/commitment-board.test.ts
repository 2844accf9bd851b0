import { expect } from 'chai';
import { boardEntries, filterEntries, filterOptions, groupEntries, sortEntries, type BoardFilters, type BoardOrder } from '../../src/domain/commitment-board.js';
import { partiesOf } from '../../src/domain/commitment-scope.js';
import type { Commitment, FeedDocument } from '../../src/domain/feed.js';
import { organizationIndex } from '../../src/domain/organizations.js';
import { readFeed } from '../../src/domain/read-feed.js';
import { aFeed } from '../support/feed-builder.js';

const today = '2026-06-01';

function board(document: FeedDocument) {
  const feed = readFeed(document).feed!;
  return { feed, index: organizationIndex(feed.organizations), entries: boardEntries(feed, today) };
}

const ids = (entries: readonly { commitment: Commitment }[]) => entries.map(({ commitment }) => commitment.id);
const reported = (status: 'not-started' | 'limited' | 'substantial' | 'complete') => ({ reports: [{ period: { end: '2026-05' }, status }] });

describe('the entries of the board', () => {
  it('are the commitments in the feed’s order, each with what is derived from it', () => {
    const { entries } = board(aFeed()
      .withCommitment({ id: 'a', end: '2026-05', ...reported('limited'), irm: { status: 'no-evidence' }, milestones: [{ id: 'm', title: 'M' }] })
      .withCommitment({ id: 'b' })
      .build());
    expect(entries[0]).to.deep.include({ group: 'limited', irm: 'no-evidence', overdue: true, lacksEvidence: true, milestones: { total: 1, complete: 0, underWay: 0, notStarted: 0, notReported: 1 } });
    expect(entries[1]).to.deep.include({ group: 'not-reported', irm: undefined, overdue: false, lacksEvidence: false, unreadableMilestones: false });
  });

  it('say when milestones could not be read', () => {
    const milestones = 'dos hitos' as unknown as Commitment['milestones'];
    const { entries } = board(aFeed().withCommitment({ milestones, ...reported('complete') }).withCommitment({ milestones, withdrawn: '' }).build());
    expect(entries.map(({ group, unreadableMilestones }) => [group, unreadableMilestones])).to.deep.equal([['substantial', true], ['withdrawn', false]]);
  });

  it('put what was withdrawn apart, without warnings', () => {
    const { entries } = board(aFeed().withCommitment({ end: '2020', withdrawn: '', ...reported('complete') }).build());
    expect(entries[0]).to.include({ group: 'withdrawn', overdue: false, lacksEvidence: false });
  });
});

describe('the groups of the board', () => {
  it('are always the four of OGP, and the other two when there is something in them', () => {
    const groups = (document: FeedDocument) => groupEntries(board(document).entries).map(({ group, entries }) => `${group} ${entries.length}`);
    expect(groups(aFeed().build())).to.deep.equal(['not-started 0', 'limited 0', 'substantial 0', 'complete 0']);
    expect(groups(aFeed().withCommitment().withCommitment({ withdrawn: 'x' }).withCommitment(reported('complete')).build())).to.deep.equal([
      'not-reported 1', 'not-started 0', 'limited 0', 'substantial 0', 'complete 1', 'withdrawn 1',
    ]);
  });

  it('hold every entry once', () => {
    const { entries } = board(aFeed().withMany('commitments', 40, (number) => (number % 7 ? reported((['not-started', 'limited', 'substantial', 'complete'] as const)[number % 4]!) : { withdrawn: 'x' })).build());
    expect(groupEntries(entries).flatMap((group) => ids(group.entries)).sort()).to.deep.equal(ids(entries).sort());
  });
});

describe('the parties of a commitment', () => {
  it('are its lead, those who support it and those who carry out its milestones', () => {
    const { entries } = board(aFeed().withCommitment({ lead: { name: 'Uno' }, supporting: [{ name: 'Dos' }], milestones: [{ id: 'm', title: 'M', responsible: [{ name: 'Tres' }] }] }).build());
    expect(partiesOf(entries[0]!.commitment).map(({ name }) => name)).to.deep.equal(['Uno', 'Dos', 'Tres']);
    expect(partiesOf({ id: 'a', title: 'A' })).to.deep.equal([]);
  });
});

const document = aFeed()
  .withOrganization({ id: 'segpres', name: 'Ministerio Secretaría General de la Presidencia', shortName: 'Segpres', aliases: ['MINSEGPRES'] })
  .withOrganization({ id: 'comision', name: 'Comisión de Probidad', parent: 'segpres' })
  .withOrganization({ id: 'unidad', name: 'Unidad de Datos', parent: 'comision' })
  .withOrganization({ id: 'sma', name: 'Superintendencia del Medio Ambiente' })
  .withPlan({ id: 'p1', title: 'Primer plan' }).withPlan({ id: 'p2', title: 'Segundo plan' }).withPlan({ id: 'p3', title: 'Sin compromisos' })
  .withTheme({ id: 'datos', name: 'Datos' }).withTheme({ id: 'agua', name: 'Agua' })
  .withRegions({ id: 'CL-AP', name: 'Arica' }, { id: 'CL-RM', name: 'Metropolitana' })
  .withSectors({ id: 'academia', name: 'Academia' }, { id: 'ong', name: 'ONG' })
  .withCommitment({ id: 'a', plan: 'p1', title: 'Integración pública', lead: { organization: 'unidad' }, themes: ['datos', 'agua'], sdgs: [16, 6], regions: ['CL-RM'], raisedBy: ['academia'], ...reported('complete') })
  .withCommitment({ id: 'b', plan: 'p1', title: 'Calidad del aire', supporting: [{ name: 'minsegpres' }], themes: ['agua'], sdgs: [6], end: '2026-05', ...reported('limited'), evidence: [{ id: 'e', title: 'E' }] })
  .withCommitment({ id: 'c', plan: 'p2', title: 'Año de la escucha', lead: { organization: 'sma' }, ogpId: 'CL0099', milestones: [{ id: 'c1', title: 'Taller en Ñuble', responsible: [{ name: 'Corporación del Sur' }] }], regions: ['CL-RM', 'CL-AP'], raisedBy: ['ong', 'academia'] })
  .withCommitment({ id: 'd', plan: 'unknown', title: 'Retirado', problem: 'Nadie lee los informes.', withdrawn: 'x', lead: { name: 'Una institución desconocida' } })
  .build();

describe('filtering the board', () => {
  const { entries, index } = board(document);
  const rows: [filters: BoardFilters, expected: string][] = [
    [{}, 'abcd'],
    [{ plan: '', institution: '', theme: '', region: '', sector: '', query: '  ', sdg: undefined }, 'abcd'],
    [{ plan: 'p1' }, 'ab'],
    [{ plan: 'p3' }, ''],
    [{ theme: 'agua' }, 'ab'],
    [{ sdg: 16 }, 'a'],
    [{ sdg: 6 }, 'ab'],
    [{ region: 'CL-RM' }, 'ac'],
    [{ sector: 'academia' }, 'ac'],
    [{ status: 'complete' }, 'a'],
    [{ status: 'not-reported' }, 'c'],
    [{ status: 'withdrawn' }, 'd'],
    [{ status: 'overdue' }, 'b'],
    [{ status: 'lacks-evidence' }, 'a'],
    // An institution, its parts at any depth, and the names it is written under.
    [{ institution: 'segpres' }, 'ab'],
    [{ institution: 'comision' }, 'a'],
    [{ institution: 'unidad' }, 'a'],
    [{ institution: 'sma' }, 'c'],
    [{ institution: 'unknown' }, ''],
    [{ plan: 'p1', theme: 'agua', status: 'limited' }, 'b'],
    [{ plan: 'p2', theme: 'agua' }, ''],
    [{ query: 'integracion PUBLICA' }, 'a'],
    [{ query: 'publica integracion' }, 'a'],
    [{ query: 'ano escucha' }, 'c'],
    [{ query: 'nuble' }, 'c'],
    [{ query: 'cl0099' }, 'c'],
    [{ query: 'informes' }, 'd'],
    [{ query: 'corporacion' }, 'c'],
    [{ query: 'superintendencia' }, 'c'],
    [{ query: 'segpres' }, 'b'],
    [{ query: 'desconocida' }, 'd'],
    [{ query: '.*' }, ''],
  ];
  for (const [filters, expected] of rows) {
    it(`by ${JSON.stringify(filters)} leaves ${expected || 'none'}`, () => {
      expect(ids(filterEntries(entries, filters, index)).join('')).to.equal(expected);
    });
  }

  it('finds an institution by the short name it is shown under, and by its other names', () => {
    const { entries: own, index: names } = board(aFeed().withOrganization({ id: 'x', name: 'Ministerio de Nombre Largo', shortName: 'Minlargo', aliases: ['Cartera larga'] }).withCommitment({ id: 'a', lead: { organization: 'x' } }).build());
    for (const query of ['minlargo', 'cartera', 'nombre largo']) expect(ids(filterEntries(own, { query }, names)), query).to.deep.equal(['a']);
  });

  it('survives organizations that are part of each other', () => {
    const { entries: own, index: circle } = board(aFeed().withOrganization({ id: 'x', parent: 'y' }).withOrganization({ id: 'y', parent: 'x' }).withCommitment({ id: 'a', lead: { organization: 'x' } }).build());
    expect(ids(filterEntries(own, { institution: 'y' }, circle))).to.deep.equal(['a']);
    expect(ids(filterEntries(own, { institution: 'z' }, circle))).to.deep.equal([]);
  });
});

describe('the values a filter can take', () => {
  const { entries, index, feed } = board(document);
  const options = filterOptions(entries, feed, index);
  const said = (name: keyof typeof options) => options[name].map(({ label, count }) => `${label} ${count}`);

  it('are those that some commitment has, in the feed’s order, with how many have them', () => {
    expect(said('plan')).to.deep.equal(['Primer plan 2', 'Segundo plan 1']);
    expect(said('theme')).to.deep.equal(['Datos 1', 'Agua 2']);
    expect(said('region')).to.deep.equal(['Arica 1', 'Metropolitana 2']);
    expect(said('sector')).to.deep.equal(['Academia 2', 'ONG 1']);
  });

  it('are goals in the order of their numbers', () => {
    expect(said('sdg')).to.deep.equal(['6 2', '16 1']);
  });

  it('are institutions by name, those above them among them', () => {
    expect(said('institution')).to.deep.equal(['Comisión de Probidad 1', 'Ministerio Secretaría General de la Presidencia 2', 'Superintendencia del Medio Ambiente 1', 'Unidad de Datos 1']);
  });

  it('leave as many commitments as they say', () => {
    for (const name of ['plan', 'institution', 'theme', 'region', 'sector'] as const) {
      for (const { value, count } of options[name]) expect(filterEntries(entries, { [name]: value }, index), `${name} ${value}`).to.have.length(count);
    }
    for (const { value, count } of options.sdg) expect(filterEntries(entries, { sdg: Number(value) }, index)).to.have.length(count);
  });

  it('count a commitment once however often it says something', () => {
    const own = board(aFeed().withTheme({ id: 't' }).withOrganization({ id: 'o' }).withCommitment({ themes: ['t', 't'], sdgs: [3, 3], lead: { organization: 'o' }, supporting: [{ organization: 'o' }] }).build());
    const repeated = filterOptions(own.entries, own.feed, own.index);
    for (const name of ['theme', 'sdg', 'institution'] as const) expect(repeated[name].map(({ count }) => count), name).to.deep.equal([1]);
  });

  it('are none for an empty board', () => {
    const own = board(aFeed().withPlan().build());
    for (const values of Object.values(filterOptions(own.entries, own.feed, own.index))) expect(values).to.deep.equal([]);
  });
});

describe('ordering the table', () => {
  const { entries, index } = board(aFeed()
    .withOrganization({ id: 'z', name: 'Ámbito' })
    .withCommitment({ id: 'a', number: 10, title: 'Élite', lead: { name: 'Zona' }, end: '2026-12', ...reported('complete'), milestones: [{ id: 'm', title: 'M', ...reported('complete') }] })
    .withCommitment({ id: 'b', number: 9, title: 'fiesta', end: '2026-06-30', milestones: [{ id: 'm', title: 'M', ...reported('limited') }] })
    .withCommitment({ id: 'c', number: undefined, title: 'Ensayo 2', lead: { organization: 'z' }, end: 'A la brevedad', withdrawn: 'x' })
    .withCommitment({ id: 'd', number: 1, title: 'Ensayo 10', lead: { name: 'bosque' }, ...reported('not-started') })
    .build());
  const rows: [BoardOrder, up: string, down: string][] = [
    ['number', 'dbac', 'abdc'],
    ['title', 'acdb', 'bdca'],
    ['lead', 'cdab', 'adcb'],
    ['status', 'dbac', 'cabd'],
    ['milestones', 'bacd', 'abcd'],
    ['due', 'bacd', 'abcd'],
  ];
  for (const [order, up, down] of rows) {
    it(`by ${order} puts what has none last, either way`, () => {
      expect(ids(sortEntries(entries, order, false, index, 'es-CL')).join('')).to.equal(up);
      expect(ids(sortEntries(entries, order, true, index, 'es-CL')).join('')).to.equal(down);
    });
  }

  it('keeps the order of the plan where it makes no difference, and leaves the entries alone', () => {
    const same = board(aFeed().withMany('commitments', 30, () => ({ title: 'Igual', number: 1 })).build());
    for (const order of ['number', 'title', 'lead', 'status', 'due'] as const) {
      for (const descending of [false, true]) expect(ids(sortEntries(same.entries, order, descending, same.index, 'es')), order).to.deep.equal(ids(same.entries));
    }
  });
});

import { expect } from 'chai';
import type { Organization } from '../../src/domain/feed.js';
import { organizationIndex, partyKey, partyName, partyOrganization } from '../../src/domain/organizations.js';

const segpres: Organization = {
  id: 'segpres',
  name: 'Ministerio Secretaría General de la Presidencia',
  shortName: 'Segpres',
  aliases: ['MINSEGPRES', 'Subsecretario General de la Presidencia'],
};
const commission: Organization = {
  id: 'comision-probidad',
  name: 'Comisión de Probidad y Transparencia',
  aliases: ['Comisión'],
  parent: 'segpres',
};
const laboratory: Organization = { id: 'labgob', name: 'Laboratorio de Gobierno', shortName: 'LabGob' };
const division: Organization = { id: 'dos', name: 'División de Organizaciones Sociales', shortName: 'DOS' };
const all = [segpres, commission, laboratory, division];

const ids = (organizations: readonly Organization[]) => organizations.map(({ id }) => id);

describe('resolving the name of an organization', () => {
  const index = organizationIndex(all);

  it('knows it by name, short name or alias', () => {
    for (const text of ['Segpres', 'MINSEGPRES', 'Ministerio Secretaría General de la Presidencia']) expect(index.resolve(text)).to.equal(segpres);
    expect(index.resolve('Comisión')).to.equal(commission);
    expect(index.resolve('Laboratorio de Gobierno')).to.equal(laboratory);
  });

  it('does not mind case, accents, dots, other punctuation or spaces', () => {
    expect(index.resolve('  S.E.G.P.R.E.S. ')).to.equal(segpres);
    expect(index.resolve('COMISION')).to.equal(commission);
    expect(index.resolve('comisio\u0301n  de probidad, y transparencia')).to.equal(commission);
    expect(index.resolve('laboratorio\tde\u00a0gobierno.')).to.equal(laboratory);
  });

  it('does not guess from a part of a name or a longer one', () => {
    for (const text of ['Laboratorio', 'Segpres y LabGob', 'Probidad', '', '   ', '...', undefined]) expect(index.resolve(text)).to.equal(undefined);
  });

  it('does not take object properties for names', () => {
    expect(index.resolve('constructor')).to.equal(undefined);
    expect(index.byId('__proto__')).to.equal(undefined);
  });

  it('resolves a name claimed by two organizations to neither, and reports it', () => {
    const rival: Organization = { id: 'comision-mixta', name: 'Comisión mixta', aliases: ['COMISION'] };
    const ambiguous = organizationIndex([...all, rival]);
    expect(ambiguous.resolve('Comisión')).to.equal(undefined);
    expect(ambiguous.resolve('Comisión mixta')).to.equal(rival);
    expect(ambiguous.ambiguous).to.deep.equal([{ alias: 'Comisión', organizations: ['comision-probidad', 'comision-mixta'] }]);
    expect(index.ambiguous).to.deep.equal([]);
  });

  it('does not find a name ambiguous because one organization repeats it', () => {
    const repeated = organizationIndex([{ ...laboratory, aliases: ['LABGOB', 'Labgob'] }]);
    expect(repeated.resolve('labgob')?.id).to.equal('labgob');
    expect(repeated.ambiguous).to.deep.equal([]);
  });

  it('keeps the first of two organizations with the same identifier', () => {
    const twice = organizationIndex([laboratory, { id: 'labgob', name: 'Otro' }]);
    expect(twice.byId('labgob')).to.equal(laboratory);
    expect(twice.resolve('Otro')).to.equal(undefined);
  });
});

describe('finding organizations inside a role', () => {
  const index = organizationIndex(all);

  it('finds every one, the longest name first', () => {
    expect(ids(index.findIn('asesora de la Comisión de Probidad y Transparencia MINSEGPRES.'))).to.deep.equal(['comision-probidad', 'segpres']);
    expect(ids(index.findIn('en representación del Subsecretario General de la Presidencia'))).to.deep.equal(['segpres']);
  });

  it('lets the longer of two overlapping names win', () => {
    const overlapping = organizationIndex([...all, { id: 'other', name: 'Transparencia' }]);
    expect(ids(overlapping.findIn('Comisión de Probidad y Transparencia'))).to.deep.equal(['comision-probidad']);
    expect(ids(overlapping.findIn('Transparencia activa'))).to.deep.equal(['other']);
  });

  it('matches whole words only', () => {
    expect(index.findIn('subcomisión segpresista')).to.deep.equal([]);
    expect(index.findIn('Laboratorio de Innovación de un Gobierno regional')).to.deep.equal([]);
    expect(ids(index.findIn('Director Ejecutivo de Laboratorio de Gobierno.'))).to.deep.equal(['labgob']);
  });

  it('takes a short acronym only when the text has it in capitals', () => {
    expect(index.findIn('representante de dos organizaciones')).to.deep.equal([]);
    expect(ids(index.findIn('jefa de la D.O.S. regional'))).to.deep.equal(['dos']);
  });

  it('names each once', () => {
    expect(ids(index.findIn('Segpres (MINSEGPRES), Segpres'))).to.deep.equal(['segpres']);
  });

  it('finds nothing by an ambiguous name, nor a shorter one inside it', () => {
    const ambiguous = organizationIndex([segpres, { id: 'one', name: 'Unidad Segpres' }, { id: 'two', name: 'unidad SEGPRES' }]);
    expect(ambiguous.findIn('jefe de Unidad Segpres')).to.deep.equal([]);
  });
});

describe('the parts of an institution', () => {
  const unit: Organization = { id: 'unidad', name: 'Unidad', parent: 'comision-probidad' };

  it('go up from the nearest', () => {
    const index = organizationIndex([...all, unit]);
    expect(ids(index.ancestors('unidad'))).to.deep.equal(['comision-probidad', 'segpres']);
    expect(index.ancestors('segpres')).to.deep.equal([]);
    expect(index.ancestors('nowhere')).to.deep.equal([]);
    expect(index.ancestors(undefined)).to.deep.equal([]);
  });

  it('belong to it at any depth, never the other way', () => {
    const index = organizationIndex([...all, unit]);
    expect(index.isPartOf('unidad', 'segpres')).to.equal(true);
    expect(index.isPartOf('segpres', 'segpres')).to.equal(true);
    expect(index.isPartOf('segpres', 'unidad')).to.equal(false);
    expect(index.isPartOf(undefined, 'segpres')).to.equal(false);
  });

  it('end at an unknown parent and at a circle', () => {
    const index = organizationIndex([
      { id: 'a', name: 'A', parent: 'b' },
      { id: 'b', name: 'B', parent: 'a' },
      { id: 'self', name: 'Self', parent: 'self' },
      { id: 'orphan', name: 'Orphan', parent: 'nobody' },
      { id: 'tail', name: 'Tail', parent: 'a' },
    ]);
    expect(ids(index.ancestors('a'))).to.deep.equal(['b']);
    expect(ids(index.ancestors('tail'))).to.deep.equal(['a', 'b']);
    expect(index.ancestors('self')).to.deep.equal([]);
    expect(index.ancestors('orphan')).to.deep.equal([]);
  });
});

describe('naming a party', () => {
  const index = organizationIndex(all);

  it('uses the short name of the organization it is', () => {
    expect(partyName({ organization: 'segpres', name: 'La Comisión de siempre' }, index)).to.equal('Segpres');
    expect(partyName({ name: 'MINSEGPRES' }, index)).to.equal('Segpres');
    expect(partyName({ name: 'comision' }, index)).to.equal('Comisión de Probidad y Transparencia');
  });

  it('keeps the name as written when the organization is unknown', () => {
    expect(partyName({ organization: 'gone', name: 'Consejo Vecinal' }, index)).to.equal('Consejo Vecinal');
    expect(partyName({ organization: 'gone' }, index)).to.equal('gone');
    expect(partyOrganization({ name: 'Consejo Vecinal' }, index)).to.equal(undefined);
  });

  it('gives two mentions of the same party the same key', () => {
    expect(partyKey({ name: 'MINSEGPRES' }, index)).to.equal(partyKey({ organization: 'segpres' }, index));
    expect(partyKey({ name: 'Consejo  VECINAL' }, index)).to.equal(partyKey({ name: 'consejo vecinal.' }, index));
    expect(partyKey({ name: 'consejo' }, index)).not.to.equal(partyKey({ organization: 'consejo' }, organizationIndex([{ id: 'consejo', name: 'El Consejo' }])));
  });
});

import { expect } from 'chai';
import type { OwnProposal, ProposalAuthor, ProposalContent } from '../../src/domain/intake.js';
import { correctionOf, correctionValues } from '../../src/domain/proposal-correction.js';
import { withAnswer, type ProposalValues } from '../../src/domain/proposal-values.js';

const organizations = [{ id: 'minsal', name: 'Ministerio de Salud', shortName: 'Minsal' }];
const content: ProposalContent = {
  title: 'Horas médicas', problem: 'Se espera\nmeses.', change: 'Agenda pública.', indicator: 'Días de espera', targetDate: '2027-12', ogpValues: ['transparency'], sdgs: [3, 16], theme: 'salud', institution: { organization: 'minsal' }, sector: 'ciudadania',
};
const record = (given: { submission?: Partial<ProposalContent>; author?: ProposalAuthor } = {}): OwnProposal => ({
  folio: 'MGA-2026-0K3F-7Q', version: 3, consultation: 'consulta', state: 'received', receivedAt: '2026-11-20T12:00:00Z', updatedAt: '2026-11-20T12:00:00Z', moderation: 'before-publication',
  actions: { correct: true, withdraw: true, erasePersonalData: true },
  submission: { ...content, ...given.submission },
  ...(given.author && { author: given.author }),
});
const corrected = (changes: Partial<ProposalValues>, given: Parameters<typeof record>[0] = {}) => correctionOf(record(given), { ...correctionValues(record(given), organizations), ...changes }, organizations);

describe('the fields of a proposal that was received', () => {
  it('hold what it says, names in the place of identifiers people do not know', () => {
    const values = correctionValues(record({ author: { name: 'Quien propone', email: 'correo@ejemplo.cl', showName: true } }), organizations);
    expect(values).to.include({ title: 'Horas médicas', problem: 'Se espera\nmeses.', affected: '', institution: 'Ministerio de Salud', theme: 'salud', name: 'Quien propone', email: 'correo@ejemplo.cl', showName: true });
    expect(values.consents).to.deep.equal([]);
  });
});

describe('a correction', () => {
  it('is nothing when nothing was changed', () => {
    expect(corrected({})).to.deep.equal({});
    expect(corrected({}, { author: { email: 'correo@ejemplo.cl', showName: false } })).to.deep.equal({});
    expect(corrected({}, { submission: { institution: { name: 'Una municipalidad' }, sdgs: [16, 3] } })).to.deep.equal({});
  });

  it('holds only what was changed', () => {
    expect(corrected({ title: ' Horas médicas a tiempo ' })).to.deep.equal({ title: 'Horas médicas a tiempo' });
    expect(corrected({ sdgs: [3] })).to.deep.equal({ sdgs: [3] });
    expect(corrected({ targetDate: '31-12-2027' })).to.deep.equal({ targetDate: '2027-12-31' });
  });

  it('takes out what was emptied', () => {
    expect(corrected({ indicator: '  ', ogpValues: [], theme: '', institution: '' })).to.deep.equal({ indicator: null, ogpValues: null, theme: null, institution: null });
  });

  it('leaves nothing of an institution that was replaced', () => {
    expect(corrected({ institution: 'Otra institución' })).to.deep.equal({ institution: { organization: null, name: 'Otra institución' } });
    expect(corrected({ institution: 'minsal' }, { submission: { institution: { name: 'Otra' } } })).to.deep.equal({ institution: { name: null, organization: 'minsal' } });
  });

  it('touches personal data only where there are some', () => {
    const author = { name: 'Quien propone', email: 'correo@ejemplo.cl', showName: true };
    expect(corrected({ email: 'otro@ejemplo.cl' }, { author })).to.deep.equal({ author: { email: 'otro@ejemplo.cl' } });
    expect(corrected({ email: '', showName: false }, { author })).to.deep.equal({ author: { email: null, showName: false } });
    expect(corrected({ name: '', email: '' }, { author })).to.deep.equal({ author: { name: null, email: null, showName: null } });
    expect(corrected({ email: 'nuevo@ejemplo.cl' })).to.deep.equal({});
  });
});

describe('an answer', () => {
  const values = correctionValues(record(), organizations);

  it('goes into the values as its field has them', () => {
    expect(withAnswer(values, { name: 'title', value: 'Otro' }).title).to.equal('Otro');
    expect(withAnswer(values, { name: 'showName', value: 'on', checked: true }).showName).to.equal(true);
    expect(withAnswer(values, { name: 'sdgs', value: '5', checked: true }).sdgs).to.deep.equal([3, 16, 5]);
    expect(withAnswer(values, { name: 'sdgs', value: '3', checked: false }).sdgs).to.deep.equal([16]);
    expect(withAnswer(values, { name: 'ogpValues', value: 'transparency', checked: true }).ogpValues).to.deep.equal(['transparency']);
    expect(values.sdgs, 'the old ones stay').to.deep.equal([3, 16]);
  });

  it('of no field changes nothing', () => {
    for (const name of ['', 'website', '__proto__', 'constructor', 'toString']) expect(withAnswer(values, { name, value: 'x' }), name).to.equal(values);
  });
});

import { expect } from 'chai';
import type { Consent } from '../../src/domain/intake.js';
import { faultsOfRefusal, lengthOf, proposalFaults, proposalFieldLimits, stepFaults, stepOf } from '../../src/domain/proposal-faults.js';
import { emptyProposal, isUntouched, type ProposalValues, readProposal, submissionOf, valuesOf, withoutPerson } from '../../src/domain/proposal-values.js';

const consent = (id: string, fields: Partial<Consent> = {}): Consent => ({ id, version: '1', required: false, text: { es: 'Texto', en: 'Text' }, ...fields });
const written = (values: Partial<ProposalValues> = {}): ProposalValues => ({ ...emptyProposal(), problem: 'Un problema', change: 'Un cambio', title: 'Un título', sector: 'academia', ...values });
const organizations = [{ id: 'salud', name: 'Ministerio de la Salud', shortName: 'Minsalud' }];
const context = { consultation: 'plan-6', language: 'es-CL', form: { token: 'a-token', consents: [consent('publication'), consent('contact')] }, website: '', organizations };

describe('a proposal as it is sent', () => {
  it('leaves out what was not answered', () => {
    expect(submissionOf(written(), context)).to.deep.equal({
      consultation: 'plan-6', title: 'Un título', problem: 'Un problema', change: 'Un cambio', sector: 'academia',
      consents: [{ id: 'publication', version: '1', given: false }, { id: 'contact', version: '1', given: false }], language: 'es-CL', form: { token: 'a-token' },
    });
  });

  it('has dates as the feed has them, goals in order, consents as they were given, and the person apart', () => {
    const sent = submissionOf(written({ targetDate: 'diciembre de 2027', sdgs: [16, 3], name: ' Ana ', showName: true, consents: ['contact'] }), context);
    expect(sent).to.deep.include({ targetDate: '2027-12', sdgs: [3, 16], author: { name: 'Ana', showName: true } });
    expect(sent.consents.map(({ given }) => given)).to.deep.equal([false, true]);
  });

  it('answers the consents that are about what it has, and says nothing of the others', () => {
    const form = { token: 'a-token', consents: [consent('publication'), consent('contact', { requiredWith: 'author' }), consent('show-name', { requiredWith: 'showName' })] };
    const answered = (values: Partial<ProposalValues>) => submissionOf(written({ consents: ['publication', 'contact', 'show-name'], ...values }), { ...context, form }).consents.map(({ id, given }) => `${id} ${given}`);
    expect(answered({})).to.deep.equal(['publication true']);
    expect(answered({ email: 'ana@ejemplo.cl', consents: [] })).to.deep.equal(['publication false', 'contact false']);
    expect(answered({ name: 'Ana', showName: true })).to.deep.equal(['publication true', 'contact true', 'show-name true']);
  });

  it('names an organization of the feed by its identifier, however it was written, and any other as it was written', () => {
    expect(submissionOf(written({ institution: ' minsalud ' }), context).institution).to.deep.equal({ organization: 'salud' });
    expect(submissionOf(written({ institution: 'La municipalidad' }), context).institution).to.deep.equal({ name: 'La municipalidad' });
  });

  it('drops the control characters that come with pasted text, and keeps its paragraphs', () => {
    const sent = submissionOf(written({ title: 'Uno\r\ndos\u0000\u2028tres', problem: 'Uno\r\n\r\ndos\u0007 tres\ud800' }), context);
    expect(sent).to.include({ title: 'Uno dos tres', problem: 'Uno\n\ndos  tres' });
  });

  it('can be written again from what was sent', () => {
    const values = written({ affected: 'Alguien', baseline: '1', target: '2', targetDate: '2027', ogpValues: ['technology'], sdgs: [3], theme: 'agua', region: 'CL-RM', institution: 'Ministerio de la Salud', name: 'Ana', email: 'ana@ejemplo.cl', showName: true, consents: ['contact'] });
    expect(valuesOf(submissionOf(values, context), organizations)).to.deep.equal(values);
  });
});

describe('values kept on a device', () => {
  it('are taken field by field, if they are of its kind', () => {
    const kept = { title: 'Un título', problem: 7, sdgs: ['3'], ogpValues: ['technology'], showName: 'yes', consents: ['publication'], other: 1, __proto__: { change: 'x' } };
    expect(readProposal(kept)).to.deep.equal({ ...emptyProposal(), title: 'Un título', ogpValues: ['technology'] });
    for (const none of [null, undefined, 'x', 7, []]) expect(readProposal(none)).to.deep.equal(emptyProposal());
  });

  it('are without who proposes and without consents', () => {
    const kept = withoutPerson(written({ name: 'Ana', email: 'ana@ejemplo.cl', showName: true, consents: ['contact'] }));
    expect(kept).to.include({ title: 'Un título' }).and.not.to.have.any.keys('name', 'email', 'showName', 'consents');
  });

  it('are untouched when they are what the form began with', () => {
    const start = { ...emptyProposal(), theme: 'agua' };
    expect(isUntouched({ ...start, consents: ['contact'] }, start)).to.equal(true);
    expect(isUntouched({ ...start, sdgs: [1] }, start)).to.equal(false);
  });
});

describe('what keeps a proposal from being sent', () => {
  const faults = (values: ProposalValues, consents: readonly Consent[] | undefined = []) => proposalFaults(values, consents).map(({ field, fault }) => `${field} ${fault}`);

  it('is nothing when it has a problem, a change, a title and a sector', () => {
    expect(faults(written())).to.deep.equal([]);
  });

  it('is each answer that is missing, in the order of the form', () => {
    expect(faults({ ...emptyProposal(), problem: ' \n ' })).to.deep.equal(['problem missing', 'title missing', 'change missing', 'sector missing']);
  });

  it('is length, counted as the intake does', () => {
    expect(proposalFieldLimits.title?.maxLength).to.equal(200);
    expect(faults(written({ title: '🚀'.repeat(200) }))).to.deep.equal([]);
    expect(proposalFaults(written({ title: 'a'.repeat(203) }), [])).to.deep.equal([{ field: 'title', fault: 'too-long', excess: 3 }]);
    expect(lengthOf(' 🚀 ')).to.equal(1);
  });

  it('is an address that is none, and a name to show that is not there', () => {
    for (const email of ['ana', 'ana@', '@ejemplo.cl', 'ana@ejemplo', 'ana ana@ejemplo.cl', 'a@b..cl']) expect(faults(written({ email })), email).to.deep.equal(['email not-an-email']);
    for (const email of ['ana@ejemplo.cl', 'ana+x@sub.ejemplo.cl', 'ñandú@correo.ñuñoa.cl', ' ana@ejemplo.cl ']) expect(faults(written({ email })), email).to.deep.equal([]);
    expect(faults(written({ showName: true }))).to.deep.equal(['name name-to-show']);
  });

  it('is a consent that is needed for what was written', () => {
    const consents = [consent('publication', { required: true }), consent('contact', { requiredWith: 'author' }), consent('name', { requiredWith: 'showName' }), consent('news')];
    const missing = (values: Partial<ProposalValues>) => proposalFaults(written(values), consents).map(({ consent: id }) => id);
    expect(missing({})).to.deep.equal(['publication']);
    expect(missing({ email: 'ana@ejemplo.cl' })).to.deep.equal(['publication', 'contact']);
    expect(missing({ name: 'Ana', showName: true, consents: ['publication'] })).to.deep.equal(['contact', 'name']);
    expect(missing({ name: 'Ana', consents: ['publication', 'contact'] })).to.deep.equal([]);
  });

  it('is not knowing the consents', () => {
    expect(faults(written(), undefined)).to.deep.equal([]);
    expect(proposalFaults(written(), undefined)).to.deep.equal([{ field: 'consents', fault: 'no-consents' }]);
  });

  it('is told step by step', () => {
    expect(stepFaults('problem', emptyProposal(), []).map(({ field }) => field)).to.deep.equal(['problem', 'title']);
    expect(stepFaults('measure', emptyProposal(), [])).to.deep.equal([]);
    expect(stepOf('targetDate')).to.equal('measure');
  });

  it('is what the intake found, by the fields of the form', () => {
    const errors = [{ pointer: '/title', detail: 'Largo.' }, { pointer: '/author/email', detail: 'No.' }, { pointer: '/consents/1/version', detail: 'Otro texto.' }, { pointer: '/form/token' }, { pointer: '' }, { pointer: '/__proto__/x' }];
    expect(faultsOfRefusal(errors, ['publication', 'contact'])).to.deep.equal([
      { field: 'title', fault: 'invalid', detail: 'Largo.' },
      { field: 'email', fault: 'invalid', detail: 'No.' },
      { field: 'consents', fault: 'not-given', detail: 'Otro texto.', consent: 'contact' },
    ]);
  });
});

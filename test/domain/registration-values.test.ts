import { expect } from 'chai';
import type { Consent } from '../../src/domain/intake.js';
import { emptyRegistration, readRegistration, registrationFaults, registrationFaultsOfRefusal, registrationOf, withRegistrationAnswer } from '../../src/domain/registration-values.js';

const text = { es: 'x', en: 'x' };
const consents: Consent[] = [{ id: 'data', version: '1', required: true, text }, { id: 'access', version: '2', required: false, requiredWith: 'accessNeeds', text }];
const written = { ...emptyRegistration(), name: ' Quien\u0000va ', sector: 'academia', consents: ['data'] };
const faults = (values: Partial<typeof written>) => registrationFaults({ ...written, ...values }, consents).map(({ field, fault, consent }) => [field, fault, consent].filter(Boolean).join(' '));

describe('a registration being written', () => {
  it('needs a name, a sector and what has to be consented to, in the order of the form', () => {
    expect(registrationFaults(emptyRegistration(), consents).map(({ field }) => field)).to.deep.equal(['name', 'sector', 'consents']);
    expect(faults({})).to.deep.equal([]);
  });

  it('needs the consent for access needs only when some are written', () => {
    expect(faults({ accessNeeds: '  ' })).to.deep.equal([]);
    expect(faults({ accessNeeds: 'Rampa' })).to.deep.equal(['consents not-given access']);
  });

  it('can be sent only when the consents are known, and has the limits of the intake', () => {
    expect(registrationFaults(written, undefined).map(({ fault }) => fault)).to.deep.equal(['no-consents']);
    expect(faults({ email: 'no es' })).to.deep.equal(['email not-an-email']);
    expect(faults({ name: 'n'.repeat(201) })).to.deep.equal(['name too-long']);
  });

  it('is sent trimmed, without blank answers and without what nobody sees', () => {
    expect(registrationOf(written, { meeting: 'm', language: 'es-CL', form: { token: 't', consents }, website: '' })).to.deep.equal({
      meeting: 'm', name: 'Quien va', sector: 'academia', language: 'es-CL', form: { token: 't' },
      consents: [{ id: 'data', version: '1', given: true }],
    });
    expect(registrationOf({ ...written, accessNeeds: 'Rampa' }, { meeting: 'm', language: 'es-CL', form: { token: 't', consents }, website: '' }).consents.map(({ id, given }) => `${id} ${given}`)).to.deep.equal(['data true', 'access false']);
    const whole = registrationOf({ ...written, email: ' a@b.cl ', region: 'CL-AP', accessNeeds: 'Rampa\r\nAgua' }, { meeting: 'm', language: 'es', form: { token: 't', consents }, website: 'x' });
    expect([whole.contact, whole.region, whole.accessNeeds, whole.form]).to.deep.equal([{ email: 'a@b.cl' }, 'CL-AP', 'Rampa\nAgua', { token: 't', website: 'x' }]);
  });

  it('takes what each control says, and nothing of other controls', () => {
    expect(withRegistrationAnswer(written, { name: 'consents', value: 'access', checked: true }).consents).to.deep.equal(['data', 'access']);
    expect(withRegistrationAnswer(written, { name: 'consents', value: 'data', checked: false }).consents).to.deep.equal([]);
    expect(withRegistrationAnswer(written, { name: 'toString', value: 'x' })).to.equal(written);
  });

  it('comes back from the tab as far as it is what was kept, without consents', () => {
    expect(readRegistration({ name: 'Ana', sector: 3, consents: ['data'] })).to.deep.equal({ ...emptyRegistration(), name: 'Ana' });
    expect(readRegistration('x')).to.deep.equal(emptyRegistration());
  });

  it('takes what the intake found wrong to its fields', () => {
    const errors = [{ pointer: '/contact/email', detail: 'Mal' }, { pointer: '/consents/1' }, { pointer: '/form/token' }, { pointer: '/sector' }];
    expect(registrationFaultsOfRefusal(errors, ['data', 'access']).map(({ field, consent }) => consent ?? field)).to.deep.equal(['email', 'access', 'sector']);
  });
});

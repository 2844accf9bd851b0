import { registrationLimits, authorLimits, type Consent, type RegistrationForm, type RegistrationSubmission } from './generated/intake.js';
import { askedConsents, consentsGiven } from './asked-consents.js';
import { lengthOf } from './proposal-faults.js';
import { isEmail, typedLine, typedParagraphs } from './typed-text.js';

/** What somebody has written in the form to register so far. */
export interface RegistrationValues {
  /** Name or alias. */
  name: string;
  /** Identifier in the feed, or empty. So is `region`. */
  sector: string;
  region: string;
  email: string;
  accessNeeds: string;
  /** Identifiers of the consents that were given. */
  consents: string[];
}

export type RegistrationField = keyof RegistrationValues;

/** What keeps a registration from being received; words for it are in i18n. */
export interface RegistrationFault {
  field: RegistrationField;
  fault: 'missing' | 'too-long' | 'not-an-email' | 'not-given' | 'no-consents' | 'invalid';
  /** Characters too many (only of `too-long`). */
  excess?: number;
  /** Consent that is missing (only of `not-given`). */
  consent?: string;
  /** What the intake said of it. */
  detail?: string;
}

/** The fields in the order of the form. */
const fields = ['name', 'sector', 'region', 'email', 'accessNeeds', 'consents'] as const satisfies readonly RegistrationField[];

/** The limits of the intake, by field. */
export const registrationFieldLimits: Partial<Record<RegistrationField, { required: boolean; maxLength?: number }>> = { ...registrationLimits, email: authorLimits.email };

/** A form nobody has written in. */
export function emptyRegistration(): RegistrationValues {
  return { name: '', sector: '', region: '', email: '', accessNeeds: '', consents: [] };
}

/** Values from the tab's memory, which may hold anything. Consents are given each time. */
export function readRegistration(kept: unknown): RegistrationValues {
  const given = Object(kept) as Record<string, unknown>;
  const text = (field: RegistrationField): string => (Object.hasOwn(given, field) && typeof given[field] === 'string' ? given[field] : '');
  return { name: text('name'), sector: text('sector'), region: text('region'), email: text('email'), accessNeeds: text('accessNeeds'), consents: [] };
}

/** The values once a control says something else; the same values when the control is of no field. */
export function withRegistrationAnswer(values: RegistrationValues, { name, value, checked }: { name: string; value: string; checked?: boolean }): RegistrationValues {
  if (!Object.hasOwn(values, name)) return values;
  return { ...values, [name]: name === 'consents' ? [...values.consents.filter((id) => id !== value), ...(checked ? [value] : [])] : value };
}

/** Whether a consent stands in the way of this registration while it is not given: that for access needs only when some are written. */
export function isConsentNeeded({ required, requiredWith }: Consent, { accessNeeds }: Pick<RegistrationValues, 'accessNeeds'>): boolean {
  return required || (requiredWith === 'accessNeeds' && accessNeeds.trim() !== '');
}

/** The consents this registration is asked for. */
export const registrationConsents = (values: RegistrationValues, consents: readonly Consent[]): Consent[] => askedConsents(consents, (consent) => isConsentNeeded(consent, values));

/**
 * What keeps a registration from being sent, in the order of the form. The intake has the last word.
 *
 * @param consents Those the intake asks for; `undefined` while they are not known, and then nothing can be sent.
 */
export function registrationFaults(values: RegistrationValues, consents: readonly Consent[] | undefined): RegistrationFault[] {
  return fields.flatMap((field): RegistrationFault[] => {
    if (field === 'consents') {
      if (!consents) return [{ field, fault: 'no-consents' }];
      return consents.filter((consent) => isConsentNeeded(consent, values) && !values.consents.includes(consent.id)).map(({ id }) => ({ field, fault: 'not-given', consent: id }));
    }
    const { required = false, maxLength = Infinity } = registrationFieldLimits[field] ?? {};
    const value = values[field].trim();
    const excess = lengthOf(value) - maxLength;
    if (excess > 0) return [{ field, fault: 'too-long', excess }];
    if (required && value === '') return [{ field, fault: 'missing' }];
    return field === 'email' && value !== '' && !isEmail(value) ? [{ field, fault: 'not-an-email' }] : [];
  });
}

/** What the intake found wrong, by the fields of the form. @param consents Identifiers in the order they were sent. */
export function registrationFaultsOfRefusal(errors: readonly { pointer: string; detail?: string }[], consents: readonly string[]): RegistrationFault[] {
  return errors.flatMap(({ pointer, detail }): RegistrationFault[] => {
    const [first = '', second = ''] = pointer.split('/').slice(1);
    if (first === 'consents') return [{ field: 'consents', fault: 'not-given', detail, consent: consents[Number(second)] }];
    const field = fields.find((each) => each === (first === 'contact' ? second : first));
    return field ? [{ field, fault: 'invalid', detail }] : [];
  });
}

/** The registration as the intake takes it: blank answers left out, ends trimmed. @param website What is in the field that people do not see. */
export function registrationOf(values: RegistrationValues, { meeting, language, form, website }: { meeting: string; language: string; form: Pick<RegistrationForm, 'token' | 'consents'>; website: string }): RegistrationSubmission {
  const [region, email, accessNeeds] = [typedLine(values.region), typedLine(values.email), typedParagraphs(values.accessNeeds)];
  return {
    meeting,
    name: typedLine(values.name),
    sector: values.sector,
    ...(region && { region }),
    ...(email && { contact: { email } }),
    ...(accessNeeds && { accessNeeds }),
    consents: consentsGiven(registrationConsents(values, form.consents), values.consents),
    language,
    form: { token: form.token, ...(website && { website }) },
  };
}

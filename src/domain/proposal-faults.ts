import { authorLimits, proposalLimits, type Consent } from './generated/intake.js';
import { isEmail } from './typed-text.js';
import { isNeeded, proposalSteps, stepNames, type ProposalField, type ProposalStep, type ProposalValues } from './proposal-values.js';

/** What keeps an answer from being received. */
export type ProposalFault = 'missing' | 'too-long' | 'not-an-email' | 'name-to-show' | 'not-given' | 'no-consents' | 'invalid';

/** An answer that has to be mended before the proposal can be sent. */
export interface FieldFault {
  field: ProposalField;
  fault: ProposalFault;
  /** Characters too many (only of `too-long`). */
  excess?: number;
  /** Consent that is missing (only of `not-given`). */
  consent?: string;
  /** What the intake said of it, in place of words of our own. */
  detail?: string;
}

/** The limits of the intake, by field; those of choices are kept by the form itself. */
export const proposalFieldLimits: Partial<Record<ProposalField, { required: boolean; maxLength?: number }>> = { ...proposalLimits, ...authorLimits };

/** Characters of a text as the intake counts them: an emoji outside the basic plane is one. */
export function lengthOf(text: string): number {
  return [...text.trim()].length;
}

/** The step a field is in. */
export function stepOf(field: ProposalField): ProposalStep {
  return stepNames.find((step) => (proposalSteps[step] as readonly ProposalField[]).includes(field))!;
}

/**
 * What keeps a proposal from being sent, in the order of the form. The intake has the last word; these are the same limits, known before.
 *
 * @param consents Those the intake asks for; `undefined` while they are not known, and then nothing can be sent.
 */
export function proposalFaults(values: ProposalValues, consents: readonly Consent[] | undefined): FieldFault[] {
  return stepNames.flatMap((step) => stepFaults(step, values, consents));
}

/** What is to be mended in one step. */
export function stepFaults(step: ProposalStep, values: ProposalValues, consents: readonly Consent[] | undefined): FieldFault[] {
  return proposalSteps[step].flatMap((field) => (field === 'consents' ? consentFaults(values, consents) : fieldFaults(field, values)));
}

function fieldFaults(field: ProposalField, values: ProposalValues): FieldFault[] {
  const value = values[field];
  if (field === 'showName' && values.showName && values.name.trim() === '') return [{ field: 'name', fault: 'name-to-show' }];
  if (typeof value !== 'string') return [];
  const excess = lengthOf(value) - (proposalFieldLimits[field]?.maxLength ?? Infinity);
  if (excess > 0) return [{ field, fault: 'too-long', excess }];
  if (proposalFieldLimits[field]?.required && value.trim() === '') return [{ field, fault: 'missing' }];
  if (field === 'email' && value.trim() !== '' && !isEmail(value)) return [{ field, fault: 'not-an-email' }];
  return [];
}

function consentFaults(values: ProposalValues, consents: readonly Consent[] | undefined): FieldFault[] {
  if (!consents) return [{ field: 'consents', fault: 'no-consents' }];
  return consents.filter((consent) => isNeeded(consent, values) && !values.consents.includes(consent.id)).map(({ id }) => ({ field: 'consents', fault: 'not-given', consent: id }));
}

/**
 * What the intake found wrong, by the fields of the form. What points at no field of it is left out: the sentence of the whole says it.
 *
 * @param consents Identifiers in the order they were sent.
 */
export function faultsOfRefusal(errors: readonly { pointer: string; detail?: string }[], consents: readonly string[]): FieldFault[] {
  return errors.flatMap(({ pointer, detail }): FieldFault[] => {
    const [first = '', second = ''] = pointer.split('/').slice(1);
    if (first === 'consents') return [{ field: 'consents', fault: 'not-given', detail, consent: consents[Number(second)] }];
    const field = (first === 'author' ? second : first) as ProposalField;
    return stepNames.some((step) => (proposalSteps[step] as readonly string[]).includes(field)) ? [{ field, fault: 'invalid', detail }] : [];
  });
}

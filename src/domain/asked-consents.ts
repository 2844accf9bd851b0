import type { Consent, ConsentGiven } from './generated/intake.js';

/**
 * The consents that are about something in what is written: one that goes with data nobody gave is not asked for.
 *
 * @param isNeeded Whether one stands in the way while it is not given.
 */
export function askedConsents(consents: readonly Consent[], isNeeded: (consent: Consent) => boolean): Consent[] {
  return consents.filter((consent) => consent.requiredWith === undefined || isNeeded(consent));
}

/** Whether a consent is among those asked for; nobody can say while these are not known (`undefined`), and then it is. */
export const isAsked = (id: string, asked: readonly Consent[] | undefined): boolean => !asked || asked.some((consent) => consent.id === id);

/** Those of some identifiers that are asked for: a consent that went with data that is no longer there is given anew when it is asked for again. */
export const stillAsked = (ids: readonly string[], asked: readonly Consent[] | undefined): string[] => ids.filter((id) => isAsked(id, asked));

/** What was said to each consent that was asked for. @param given Identifiers of those that were given. */
export const consentsGiven = (asked: readonly Consent[], given: readonly string[]): ConsentGiven[] => asked.map(({ id, version }) => ({ id, version, given: given.includes(id) }));

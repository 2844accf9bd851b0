import { createHash } from 'node:crypto';
import type { Insertable } from 'kysely';
import type { Consent, ConsentGiven, ProposalAuthor } from 'mga-widgets/domain';
import type { Store } from '../store/store.js';
import type { ConsentsTable } from '../store/tables.js';
import { consentTexts, type ConsentFacts, type ConsentText } from './consent-texts.js';
import type { FieldFault } from './field-fault.js';

/** The consents of the form for proposals. */
export const consentsInForce = (facts: ConsentFacts): Consent[] => inForce(consentTexts, facts);

/** The consents in force. The version is a hash of the text, so what a person agreed to can never be another text under the same version. */
export function inForce<Facts>(texts: readonly ConsentText<Facts>[], facts: Facts): Consent[] {
  return texts.map(({ id, required, requiredWith, es, en }) => {
    const text = { es: es(facts), en: en(facts) };
    const version = createHash('sha256').update(`${text.es}\n${text.en}`).digest('hex').slice(0, 12);
    return { id, version, required, ...(requiredWith && { requiredWith }), text };
  });
}

/** What a proposal with this author cannot be taken without. */
const isNeeded = ({ required, requiredWith }: Consent, author: ProposalAuthor | undefined): boolean =>
  required || (requiredWith === 'author' && (author?.name !== undefined || author?.email !== undefined)) || (requiredWith === 'showName' && author?.showName === true);

/**
 * What is wrong with the consents that came with a proposal.
 *
 * @param earlier Identifiers of the consents given before, for a proposal that is being corrected.
 */
export const consentFaults = (given: readonly ConsentGiven[], author: ProposalAuthor | undefined, consents: readonly Consent[], earlier: readonly string[] = []): FieldFault[] =>
  missingConsents(given, consents, (consent) => isNeeded(consent, author), earlier);

/** What is wrong with consents: one that is needed was not given, or was given to a text that is no longer in force. */
export function missingConsents(given: readonly ConsentGiven[], consents: readonly Consent[], needed: (consent: Consent) => boolean, earlier: readonly string[] = []): FieldFault[] {
  return consents.flatMap((consent): FieldFault[] => {
    const at = given.findIndex(({ id }) => id === consent.id);
    const answer = given[at];
    if (answer?.given && answer.version !== consent.version) return [{ pointer: `/consents/${at}`, code: 'consent-outdated' }];
    if (answer?.given || !needed(consent) || (!answer && earlier.includes(consent.id))) return [];
    return [{ pointer: at < 0 ? '/consents' : `/consents/${at}`, code: 'consent-needed', value: consent.id }];
  });
}

/** Versions whose texts each store is known to have. */
const kept = new WeakMap<Store, Set<string>>();

/** Keeps the texts themselves, so that what somebody agreed to can be read when it is no longer in force. */
export async function consentTextsKept(store: Store, consents: readonly Consent[]): Promise<void> {
  const known = kept.get(store) ?? new Set<string>();
  const fresh = consents.filter(({ id, version }) => !known.has(`${id} ${version}`));
  if (!fresh.length) return;
  const texts = fresh.flatMap(({ id, version, text }) => (['es', 'en'] as const).map((language) => ({ consent: id, version, language, text: text[language] })));
  await store.database.insertInto('consent_texts').values(texts).onConflict((conflict) => conflict.columns(['consent', 'version', 'language']).doNothing()).execute();
  for (const { id, version } of fresh) known.add(`${id} ${version}`);
  kept.set(store, known);
}

/** What was said to each consent in force, as it is kept. */
export function consentRows<About extends { at: string; language: string }>(about: About, given: readonly ConsentGiven[], consents: readonly Consent[]): (About & Omit<Insertable<ConsentsTable>, 'folio'>)[] {
  const language = about.language.toLowerCase().startsWith('en') ? 'en' : 'es';
  return consents.flatMap((consent) => {
    const answer = given.find(({ id }) => id === consent.id);
    return answer ? [{ ...about, consent: consent.id, version: answer.version, given: answer.given ? 1 : 0, language }] : [];
  });
}

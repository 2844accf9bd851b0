import { createHash } from 'node:crypto';
import type { Insertable } from 'kysely';
import type { ConsentsTable, ConsentTextsTable } from '../store/tables.js';

/**
 * What is on record of a consent that was given on paper or in another system: that who gathered the proposal states it. Its wording is theirs, and is not known
 * here.
 */
const statements = {
  'personal-data': {
    es: 'Quien reunió esta propuesta declaró, al traspasarla, que quien la hizo consintió en que se guarden su nombre y su correo para responderle.',
    en: 'Who gathered this proposal stated, when handing it over, that its author agreed to their name and e-mail address being kept to answer them.',
  },
  'show-name': {
    es: 'Quien reunió esta propuesta declaró, al traspasarla, que quien la hizo consintió en que su nombre se publique junto a ella.',
    en: 'Who gathered this proposal stated, when handing it over, that its author agreed to their name being published with it.',
  },
} as const;

const versionOf = ({ es, en }: { es: string; en: string }): string => createHash('sha256').update(`${es}\n${en}`).digest('hex').slice(0, 12);

/** The texts and the rows of consents stated by who gathered proposals. */
export function paperConsents(at: string): { texts: Insertable<ConsentTextsTable>[]; of(folio: string, showName: boolean): Insertable<ConsentsTable>[] } {
  const all = Object.entries(statements).map(([consent, text]) => ({ consent, version: versionOf(text), text }));
  return {
    texts: all.flatMap(({ consent, version, text }) => (['es', 'en'] as const).map((language) => ({ consent, version, language, text: text[language] }))),
    of: (folio, showName) => all.filter(({ consent }) => consent === 'personal-data' || showName).map(({ consent, version }) => ({ folio, consent, version, given: 1, language: 'es', at })),
  };
}

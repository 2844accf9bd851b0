import type { Language } from '../messages/language.js';

/** Pages of the portal (`portal/`) a message leads to, by the address people reach this server at, which ends in "/". */
const pages = {
  es: { ledger: 'participar.html', ownRecord: 'mi-propuesta.html', registration: 'inscripcion.html', inbox: 'bandeja/' },
  en: { ledger: 'en/participate.html', ownRecord: 'en/my-proposal.html', registration: 'en/registration.html', inbox: 'en/inbox/' },
} as const;

/** The place of a proposal in the public ledger. `<mga-consultation>` shows the one its page's address names like this. */
export const ledgerAddress = (base: string, language: Language, folio: string): string => `${base}${pages[language].ledger}#proposal/${folio}`;

export const ownRecordAddress = (base: string, language: Language): string => base + pages[language].ownRecord;

/** One's own registration. Code and key are in the fragment, which no server is sent; `<mga-registration>` takes them out of the address at once. */
export const registrationAddress = (base: string, language: Language, code: string, secret: string): string => `${base}${pages[language].registration}#codigo=${code}&clave=${secret}`;

export const inboxAddress = (base: string, language: Language): string => base + pages[language].inbox;

import type { Reply } from 'mga-widgets/domain';
import { workingDayWords } from 'mga-widgets/words';
import type { Language } from './language.js';

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

const es = {
  reply: {
    subject: (folio: string, corrected: boolean) => `${corrected ? 'Respuesta corregida' : 'Respuesta'} a su propuesta ${folio}`,
    greeting: (name: string | undefined) => (name ? `Hola, ${name}:` : 'Hola:'),
    opening: (title: string, folio: string, corrected: boolean) =>
      corrected ? `La respuesta a su propuesta «${title}» (folio ${folio}) se corrigió. Esta es la que vale:` : `Su propuesta «${title}» (folio ${folio}) ya tiene respuesta.`,
    decision: {
      accepted: 'Decisión: la propuesta se acepta.',
      partly: 'Decisión: la propuesta se acepta en parte.',
      'not-accepted': 'Decisión: la propuesta no se acepta.',
      'already-done': 'Decisión: lo que propone ya se hace.',
      'out-of-scope': 'Decisión: lo que propone está fuera del alcance de esta consulta.',
      duplicate: 'Decisión: la propuesta repite otra, y se responde con ella.',
    } satisfies Record<Reply['decision'], string>,
    duplicateOf: (folio: string) => `Repite la propuesta ${folio}.`,
    reasons: 'Razones:',
    commitment: (title: string) => `Forma parte del compromiso «${title}».`,
    documents: 'Documentos:',
    signed: (organization: string | undefined, official: string | undefined) => `Responde: ${[official, organization].filter(Boolean).join(', ')}`,
    ledger: (address: string) => `La propuesta y su respuesta son públicas:\n${address}`,
    ownRecord: (address: string | undefined) =>
      `Para ver su propuesta o borrar sus datos personales necesita el folio y la clave que recibió al enviarla${address ? `:\n${address}` : '.'}\nLa clave no está en este mensaje porque solo usted la tiene. No la pedimos por correo ni por teléfono.`,
    inPerson: (folio: string) => `Su propuesta se recogió en persona. Para corregir o borrar sus datos personales, pídalo a quien organiza la consulta con el folio ${folio}.`,
    why: 'Recibe este mensaje porque se dejó este correo con la propuesta, para enviarle la respuesta. Si no fue usted, bórrelo: no contiene ninguna clave.\nEs un envío automático.',
  },
  digest: {
    subject: (week: string) => `Respuestas pendientes, semana ${week}`,
    greeting: (name: string) => `Hola, ${name}:`,
    opening: (day: string) => `Esto está pendiente al ${day}.`,
    secretariat: 'Secretaría (sin asignar)',
    total: (pending: number, overdue: number) => `En total, ${count(pending, 'propuesta', 'propuestas')} sin respuesta${overdue ? `, ${overdue} fuera de plazo` : ''}.`,
    owed: (name: string, pending: number, drafted: number, overdue: number) =>
      `${name}: ${count(pending, 'propuesta', 'propuestas')} sin respuesta${[overdue && `${overdue} fuera de plazo`, drafted && `${drafted} con borrador`].filter(Boolean).map((each) => `, ${each}`).join('')}.`,
    oldest: (folio: string, since: string, days: number) => `La que más espera: ${folio}, desde el ${since} (${workingDayWords.es(days)}).`,
    moderation: (waiting: number) => `Por revisar antes de publicar: ${count(waiting, 'propuesta', 'propuestas')}.`,
    mail: (troubled: number) => `Correos que no llegaron y esperan una decisión: ${troubled}.`,
    inbox: (address: string) => `La bandeja:\n${address}`,
    why: 'Recibe este resumen cada lunes en que hay algo pendiente porque lo activó en la bandeja, donde también puede desactivarlo.\nEs un envío automático.',
  },
};

const en: typeof es = {
  reply: {
    subject: (folio, corrected) => `${corrected ? 'Corrected reply' : 'Reply'} to your proposal ${folio}`,
    greeting: (name) => (name ? `Hello, ${name}:` : 'Hello:'),
    opening: (title, folio, corrected) =>
      corrected ? `The reply to your proposal “${title}” (folio ${folio}) was corrected. This is the one that holds:` : `Your proposal “${title}” (folio ${folio}) has a reply.`,
    decision: {
      accepted: 'Decision: the proposal is accepted.',
      partly: 'Decision: the proposal is accepted in part.',
      'not-accepted': 'Decision: the proposal is not accepted.',
      'already-done': 'Decision: what you propose is already being done.',
      'out-of-scope': 'Decision: what you propose is outside the scope of this consultation.',
      duplicate: 'Decision: the proposal repeats another, and is answered with it.',
    },
    duplicateOf: (folio) => `It repeats the proposal ${folio}.`,
    reasons: 'Reasons:',
    commitment: (title) => `It is part of the commitment “${title}”.`,
    documents: 'Documents:',
    signed: (organization, official) => `Answered by: ${[official, organization].filter(Boolean).join(', ')}`,
    ledger: (address) => `The proposal and its reply are public:\n${address}`,
    ownRecord: (address) =>
      `To see your proposal or erase your personal data you need the folio and the key you were given when you sent it${address ? `:\n${address}` : '.'}\nThe key is not in this message because only you have it. We do not ask for it by e-mail or by telephone.`,
    inPerson: (folio) => `Your proposal was gathered in person. To correct or erase your personal data, ask whoever runs the consultation, with the folio ${folio}.`,
    why: 'You get this message because this address was left with the proposal, to send the reply to. If it was not you, delete it: there is no key in it.\nIt was sent automatically.',
  },
  digest: {
    subject: (week) => `Replies owed, week ${week}`,
    greeting: (name) => `Hello, ${name}:`,
    opening: (day) => `This is owed as of ${day}.`,
    secretariat: 'Secretariat (not assigned)',
    total: (pending, overdue) => `In all, ${count(pending, 'proposal', 'proposals')} without a reply${overdue ? `, ${overdue} past the day set` : ''}.`,
    owed: (name, pending, drafted, overdue) =>
      `${name}: ${count(pending, 'proposal', 'proposals')} without a reply${[overdue && `${overdue} past the day set`, drafted && `${drafted} with a draft`].filter(Boolean).map((each) => `, ${each}`).join('')}.`,
    oldest: (folio, since, days) => `The one that has waited longest: ${folio}, since ${since} (${workingDayWords.en(days)}).`,
    moderation: (waiting) => `To be read before they are published: ${count(waiting, 'proposal', 'proposals')}.`,
    mail: (troubled) => `Messages that did not arrive and wait for a decision: ${troubled}.`,
    inbox: (address) => `The inbox:\n${address}`,
    why: 'You get this summary every Monday on which something is owed because you switched it on in the inbox, where you can also switch it off.\nIt was sent automatically.',
  },
};

/** What messages by e-mail say. */
export const mailMessages: Record<Language, typeof es> = { es, en };

import type { MailEntry } from 'mga-widgets/domain';
import type { Language } from './language.js';

const messages = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const es = {
  sends: (host: string, from: string) => `Los correos salen por ${host}, a nombre de ${from}.`,
  sendsNot: 'No se envían correos: falta SMTP_URL. Los que haya que enviar quedan en espera.',
  unusable: {
    SMTP_URL: 'SMTP_URL no se entiende: se esperaba smtp://usuario:clave@servidor:587 o smtps://usuario:clave@servidor, con los signos de usuario y clave escritos como %40.',
    MAIL_FROM: 'MAIL_FROM no se entiende: se esperaba una sola dirección, como Mesa de Gobierno Abierto <mesa@ejemplo.cl>.',
  },
  needed: 'Para enviar correos se necesita SMTP_URL.',
  fault: (reason: string) => `El servidor de correo no recibe mensajes: ${reason}. Quedan en espera y se intentará de nuevo.`,
  well: 'El servidor de correo vuelve a recibir mensajes.',
  failed: (reason: string) => `No se pudo preparar un correo; se intentará de nuevo: ${reason}`,
  reasons: {
    connection: 'no se puede llegar a él',
    timeout: 'no responde a tiempo',
    encryption: 'no cifra la conexión o su certificado no es de confianza',
    'sign-in': 'no acepta el usuario y la clave de SMTP_URL',
    sender: 'no acepta el remitente de MAIL_FROM',
    other: 'no atiende',
  },
  ran: (sent: number, unsent: number, waiting: number) => `${messages(sent, 'correo enviado', 'correos enviados')}, ${unsent} sin enviar en este intento, ${waiting} en espera.`,
  states: {
    waiting: 'en espera',
    'handing-over': 'enviándose',
    sent: 'enviado',
    refused: 'rechazado por el servidor',
    'given-up': 'sin éxito tras tres días',
    'not-needed': 'no hace falta',
    uncertain: 'no se sabe si llegó',
    held: 'espera una decisión',
  } satisfies Record<MailEntry['state'], string>,
  none: 'No hay correos en espera ni sin llegar.',
  decide: 'Los que esperan una decisión se envían o se dejan en la bandeja, en Correos.',
};

const en: typeof es = {
  sends: (host, from) => `Mail goes out by ${host}, from ${from}.`,
  sendsNot: 'No mail is sent: there is no SMTP_URL. What is to be sent waits.',
  unusable: {
    SMTP_URL: 'SMTP_URL is not understood: expected smtp://user:password@server:587 or smtps://user:password@server, with the signs in user and password written like %40.',
    MAIL_FROM: 'MAIL_FROM is not understood: expected one address, such as Open Government Forum <forum@example.org>.',
  },
  needed: 'Sending mail needs SMTP_URL.',
  fault: (reason) => `The mail server takes no messages: ${reason}. They wait and it will be tried again.`,
  well: 'The mail server takes messages again.',
  failed: (reason) => `A message could not be made; it will be tried again: ${reason}`,
  reasons: {
    connection: 'it cannot be reached',
    timeout: 'it does not answer in time',
    encryption: 'it does not encrypt the connection, or nobody vouches for its certificate',
    'sign-in': 'it does not accept the user and password of SMTP_URL',
    sender: 'it does not accept the sender of MAIL_FROM',
    other: 'it is closed',
  },
  ran: (sent, unsent, waiting) => `${messages(sent, 'message sent', 'messages sent')}, ${unsent} not sent this time, ${waiting} waiting.`,
  states: {
    waiting: 'waiting',
    'handing-over': 'being sent',
    sent: 'sent',
    refused: 'refused by the server',
    'given-up': 'without success in three days',
    'not-needed': 'not needed',
    uncertain: 'nobody knows whether it arrived',
    held: 'waits for a decision',
  },
  none: 'No messages wait or did not arrive.',
  decide: 'Those that wait for a decision are sent or left in the inbox, under Mail.',
};

/** Sentences of `mga mail`, and of `mga serve` about mail. */
export const mailCommandMessages: Record<Language, typeof es> = { es, en };

export type MailCommandMessages = typeof es;

/** Why the server takes nothing, in words and as its code. */
export function serverFaultText(problem: string, { reasons }: MailCommandMessages): string {
  const [kind = ''] = problem.split(' ');
  return `${kind in reasons ? reasons[kind as keyof typeof reasons] : reasons.other} (${problem})`;
}

import { meetingTime } from 'mga-widgets/domain';
import type { MeetingRules } from '../registrations/meeting-rules.js';
import type { Language } from './language.js';

type News = 'registration' | 'seat-freed' | 'registration-cancelled';

const es = {
  subject: (news: News, seated: boolean, code: string) =>
    ({ registration: seated ? `Su inscripción ${code}: tiene un cupo` : `Su inscripción ${code}: en lista de espera`, 'seat-freed': `Se liberó un cupo para usted (${code})`, 'registration-cancelled': `Se canceló su inscripción ${code}` })[news],
  greeting: (name: string | undefined) => (name ? `Hola, ${name}:` : 'Hola:'),
  seated: (title: string) => `Su inscripción está lista y tiene un cupo en «${title}».`,
  waiting: (title: string, position: number) => `Su inscripción en «${title}» quedó en lista de espera, en el lugar ${position}. Si se libera un cupo y es su turno, pasa a ser suyo y se lo avisamos por este medio; no tiene que hacer nada.`,
  seatFreed: (title: string) => `Se liberó un cupo en «${title}» y ahora es suyo. Si ya no puede venir, cancele para que le toque a otra persona.`,
  cancelled: (title: string, code: string) => `Quien organiza «${title}» canceló su inscripción ${code}.`,
  when: (time: string) => `Cuándo: ${time}`,
  where: (place: string) => `Dónde: ${place}`,
  join: (address: string) => `Para conectarse: ${address}`,
  record: (code: string, secret: string, address: string | undefined, seated: boolean) =>
    `${seated ? 'Para ver su inscripción, o cancelarla si no puede venir' : 'Para ver su lugar en la lista, o cancelar'}${address ? `:\n${address}` : ', necesita el código y la clave.'}\nCódigo: ${code}\nClave: ${secret}\nNo reenvíe este mensaje: con la clave se puede cancelar.`,
  questions: (name: string, email: string | undefined) => `Si tiene dudas, pregunte a ${email ? `${name} (${email})` : name}.`,
  why: 'Recibe este mensaje porque se dejó este correo al inscribirse. Si no fue usted, bórrelo, o cancele la inscripción.\nEs un envío automático.',
};

const en: typeof es = {
  subject: (news, seated, code) =>
    ({ registration: seated ? `Your registration ${code}: you have a seat` : `Your registration ${code}: on the waiting list`, 'seat-freed': `A seat came free for you (${code})`, 'registration-cancelled': `Your registration ${code} was cancelled` })[news],
  greeting: (name) => (name ? `Hello, ${name}:` : 'Hello:'),
  seated: (title) => `You are registered and have a seat at “${title}”.`,
  waiting: (title, position) => `Your registration for “${title}” is on the waiting list, in place ${position}. If a seat comes free and it is your turn, it becomes yours and we tell you this way; there is nothing you have to do.`,
  seatFreed: (title) => `A seat came free at “${title}” and is now yours. If you cannot come any more, cancel, so that somebody else gets it.`,
  cancelled: (title, code) => `Whoever organises “${title}” cancelled your registration ${code}.`,
  when: (time) => `When: ${time}`,
  where: (place) => `Where: ${place}`,
  join: (address) => `To connect: ${address}`,
  record: (code, secret, address, seated) =>
    `${seated ? 'To see your registration, or cancel it if you cannot come' : 'To see your place on the list, or cancel'}${address ? `:\n${address}` : ', you need the code and the key.'}\nCode: ${code}\nKey: ${secret}\nDo not pass this message on: with the key it can be cancelled.`,
  questions: (name, email) => `If you have questions, ask ${email ? `${name} (${email})` : name}.`,
  why: 'You get this message because this address was left with the registration. If it was not you, delete it, or cancel the registration.\nIt was sent automatically.',
};

/** What messages about registrations say. */
export const registrationMail: Record<Language, typeof es> = { es, en };

/** When a meeting is, on the wall where it is held: "jueves, 10 de diciembre de 2026, 10:00 (America/Santiago)". */
export function writtenTime({ meeting, timeZone }: Pick<MeetingRules, 'meeting' | 'timeZone'>, language: Language): string {
  const time = meetingTime(meeting, timeZone);
  if (!time) return meeting.start;
  const tag = language === 'en' ? 'en-GB' : 'es-CL';
  const day = new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeZone: 'UTC' });
  const days = [time.startDay, ...(time.endDay === time.startDay ? [] : [time.endDay])].map((each) => day.format(new Date(`${each}T00:00:00Z`))).join(' – ');
  return time.startTime ? `${days}, ${time.startTime} (${meeting.timeZone ?? timeZone})` : days;
}

import type { Meeting, RegistrationState } from 'mga-widgets/domain';
import { registrationMail, writtenTime } from '../messages/registration-mail.js';
import type { MeetingRules } from '../registrations/meeting-rules.js';
import { paragraphs, type Letter } from './letter.js';
import { nameToGreet } from './name-to-greet.js';
import { registrationAddress } from './page-addresses.js';

/** Why somebody who registered is written to. */
export type RegistrationNews = 'registration' | 'seat-freed' | 'registration-cancelled';

export interface RegistrationLetter {
  to: string;
  language: Letter['language'];
  news: RegistrationNews;
  code: string;
  secret: string;
  /** Name or alias. */
  name: string;
  state: RegistrationState;
  /** Place on the waiting list. */
  position: number | undefined;
  rules: MeetingRules;
  /** Address people reach this server at; without it there are no links. */
  publicUrl: string | undefined;
}

/** The message that tells who registered how it stands, when and where the meeting is, and how to cancel. */
export function registrationLetter({ to, language, news, code, secret, name, state, position, rules, publicUrl }: RegistrationLetter): Letter {
  const say = registrationMail[language];
  const { meeting, controller } = rules;
  const seated = state === 'seated';
  return {
    to,
    language,
    subject: say.subject(news, seated, code),
    text: paragraphs(
      say.greeting(nameToGreet(name)),
      news === 'registration-cancelled' ? say.cancelled(meeting.title, code) : news === 'seat-freed' ? say.seatFreed(meeting.title) : seated ? say.seated(meeting.title) : say.waiting(meeting.title, position ?? 1),
      [say.when(writtenTime(rules, language)), ...where(meeting, say)].join('\n'),
      news !== 'registration-cancelled' && say.record(code, secret, publicUrl && registrationAddress(publicUrl, language, code, secret), seated),
      news === 'registration-cancelled' && say.questions(controller.name, controller.email),
      say.why,
    ),
  };
}

function where({ place, joinUrl }: Meeting, say: (typeof registrationMail)['es']): string[] {
  const stated = [place?.name, place?.address].filter(Boolean).join(', ');
  return [...(stated ? [say.where(stated)] : []), ...(joinUrl ? [say.join(joinUrl)] : [])];
}

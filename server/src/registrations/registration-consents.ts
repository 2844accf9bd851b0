import type { Consent, RegistrationSubmission } from 'mga-widgets/domain';
import { inForce } from '../intake/consents.js';
import type { ConsentText } from '../intake/consent-texts.js';
import type { MeetingRules } from './meeting-rules.js';

/** What the texts say of the office that asks. */
interface RegistrationFacts {
  controller: MeetingRules['controller'];
  /** Days after the meeting in which personal data are kept. */
  days: number;
}

/** Days after the last day of a meeting in which personal data of those registered are kept when nothing else is said; `mga retention` goes by it too. */
export const usualRegistrationDays = 30;

const who = ({ controller: { name, email } }: RegistrationFacts): string => (email === undefined ? name : `${name} (${email})`);

/** The consents of the form for registrations, as those of proposals: one for each purpose. What one needs to take part may tell of one's health, so it has its own. */
const texts: readonly ConsentText<RegistrationFacts>[] = [
  {
    id: 'registration-data',
    required: true,
    es: (facts) =>
      `Acepto que ${who(facts)}, responsable de los datos, guarde el nombre o alias y el correo que escribí, solo para organizar esta reunión y avisarme de mi inscripción. Los ve quien la organiza, no se publican, y se borran a más tardar ${facts.days} días después de la reunión. Que vino alguien de mi sector se publica solo como un número.\nCon el código y la clave puedo verlos, llevármelos o borrarlos cuando quiera, y así retirar este consentimiento; también puedo reclamar ante la Agencia de Protección de Datos Personales. El correo es voluntario, y puedo usar un alias.`,
    en: (facts) =>
      `I agree that ${who(facts)}, who is responsible for the data, keeps the name or alias and the e-mail address I wrote, only to organise this meeting and to tell me about my registration. Whoever organises it sees them, they are not published, and they are erased at the latest ${facts.days} days after the meeting. That somebody of my sector came is published as a number only.\nWith the code and the key I can see, take away or erase them whenever I like, and so withdraw this consent; I can also complain to the Personal Data Protection Agency. The e-mail address is voluntary, and I can use an alias.`,
  },
  {
    id: 'access-needs',
    required: false,
    requiredWith: 'accessNeeds',
    es: (facts) =>
      `Acepto que quien organiza la reunión vea lo que escribí que necesito para participar, solo para prepararlo. Puede decir algo de mi salud, por eso se pregunta aparte; decirlo es voluntario y se borra a más tardar ${facts.days} días después de la reunión.`,
    en: (facts) =>
      `I agree that whoever organises the meeting sees what I wrote that I need to take part, only to prepare it. It may say something about my health, which is why it is asked for apart; to say it is voluntary, and it is erased at the latest ${facts.days} days after the meeting.`,
  },
];

export const registrationConsents = ({ controller }: MeetingRules): Consent[] => inForce(texts, { controller, days: usualRegistrationDays });

/** What a registration cannot be taken without. */
export const isNeeded =
  ({ accessNeeds }: Pick<RegistrationSubmission, 'accessNeeds'>) =>
  ({ required, requiredWith }: Consent): boolean =>
    required || (requiredWith === 'accessNeeds' && accessNeeds !== undefined);

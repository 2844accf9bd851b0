import type { Consent } from 'mga-widgets/domain';
import type { ConsultationRules } from './consultation-rules.js';

/** What the texts say of the office that asks. */
export interface ConsentFacts extends Pick<ConsultationRules, 'controller'> {
  /** Months after the consultation in which personal data are kept. */
  months: number;
}

/** A text to consent to, in the order it is shown. */
export interface ConsentText<Facts> extends Pick<Consent, 'id' | 'required' | 'requiredWith'> {
  readonly es: (facts: Facts) => string;
  readonly en: (facts: Facts) => string;
}

const whoEs = ({ controller: { name, email } }: ConsentFacts): string => (email === undefined ? name : `${name} (${email})`);
const whoEn = whoEs;

/**
 * The consents of the form, each on its own and for one purpose (Ley 21.719 on personal data: who is responsible, what for, for how long, and the
 * rights of access, rectification, erasure, objection and portability). A change of wording makes a new version by itself.
 */
export const consentTexts: readonly ConsentText<ConsentFacts>[] = [
  {
    id: 'publication',
    required: true,
    es: (facts) =>
      `Entiendo que mi propuesta es pública: ${facts.controller.name} publicará lo que escribí en ella, con su folio, la fecha y la respuesta que reciba. No puse en el texto datos personales míos ni de otras personas.`,
    en: (facts) =>
      `I understand that my proposal is public: ${facts.controller.name} will publish what I wrote in it, with its folio, the date and the reply it receives. I put no personal data in the text, mine or other people's.`,
  },
  {
    id: 'personal-data',
    required: false,
    requiredWith: 'author',
    es: (facts) =>
      `Acepto que ${whoEs(facts)}, responsable de los datos, guarde el nombre y el correo que escribí, solo para responder esta propuesta y avisarme de ella. No se publican ni se entregan a nadie más, y se borran a más tardar ${facts.months} meses después de que termine la consulta.\nCon el folio y la clave puedo verlos, llevármelos, corregirlos o borrarlos cuando quiera, y así retirar este consentimiento; también puedo reclamar ante la Agencia de Protección de Datos Personales. Darlos es voluntario: sin ellos la propuesta vale lo mismo.`,
    en: (facts) =>
      `I agree that ${whoEn(facts)}, who is responsible for the data, keeps the name and the e-mail address I wrote, only to answer this proposal and to tell me about it. They are not published or given to anybody else, and are erased at the latest ${facts.months} months after the consultation ends.\nWith the folio and the key I can see, take away, correct or erase them whenever I like, and so withdraw this consent; I can also complain to the Personal Data Protection Agency. Giving them is voluntary: without them the proposal counts the same.`,
  },
  {
    id: 'show-name',
    required: false,
    requiredWith: 'showName',
    es: () => 'Acepto que mi nombre se publique junto a la propuesta. Puedo hacer que se quite cuando quiera, con el folio y la clave.',
    en: () => 'I agree that my name is published with the proposal. I can have it removed whenever I like, with the folio and the key.',
  },
];

import type { AtomWords, Reply } from 'mga-widgets/domain';
import { changeText } from './changes.js';
import type { Language } from './language.js';

const decisions: Record<Language, Record<Reply['decision'], string>> = {
  es: {
    accepted: 'Se acoge', partly: 'Se acoge en parte', 'not-accepted': 'No se acoge', 'already-done': 'Ya se hace', 'out-of-scope': 'Fuera del alcance', duplicate: 'Repite otra propuesta',
  },
  en: { accepted: 'Accepted', partly: 'Accepted in part', 'not-accepted': 'Not accepted', 'already-done': 'Already done', 'out-of-scope': 'Out of scope', duplicate: 'Repeats another proposal' },
};

const words: Record<Language, AtomWords> = {
  es: {
    title: {
      bulletins: (forum) => `Boletines de ${forum}`,
      replies: (forum) => `Respuestas de ${forum} a las propuestas`,
      changes: (forum) => `Novedades de los compromisos y las reuniones de ${forum}`,
    },
    subtitle: {
      bulletins: 'Noticias del plan y de quienes lo llevan a cabo.',
      replies: 'Las respuestas más nuevas, cada una con sus razones.',
      changes: 'Informes de avance, evidencia, evaluaciones del IRM, actas y lo que se sabe de los acuerdos, por día.',
    },
    demonstration: 'Demostración: estos datos son inventados.',
    credits: 'Quienes lo hacen',
    commitments: 'Compromisos',
    readMore: 'Para leer más',
    replyTo: (proposal, decision) => `${decisions.es[decision]}: ${proposal}`,
    answers: (who) => `Responde: ${who}.`,
    becameCommitment: (commitment) => `Forma parte del compromiso «${commitment}».`,
    change: (change, inContext) => changeText(change, 'es', inContext),
    several: (title, count) => `${title}: ${count} novedades`,
  },
  en: {
    title: {
      bulletins: (forum) => `Bulletins of ${forum}`,
      replies: (forum) => `Replies of ${forum} to proposals`,
      changes: (forum) => `News of the commitments and meetings of ${forum}`,
    },
    subtitle: {
      bulletins: 'News of the plan and of those who carry it out.',
      replies: 'The newest replies, each with its reasons.',
      changes: 'Progress reports, evidence, assessments of the IRM, minutes and what is known of agreements, by day.',
    },
    demonstration: 'Demonstration: this data is invented.',
    credits: 'Who does it',
    commitments: 'Commitments',
    readMore: 'Read more',
    replyTo: (proposal, decision) => `${decisions.en[decision]}: ${proposal}`,
    answers: (who) => `Answered by ${who}.`,
    becameCommitment: (commitment) => `It is part of the commitment “${commitment}”.`,
    change: (change, inContext) => changeText(change, 'en', inContext),
    several: (title, count) => `${title}: ${count} updates`,
  },
};

/** What Atom feeds say, in the language of the content where it is one of ours; Spanish otherwise. */
export const atomWords = (language: string): AtomWords => words[/^en\b/iu.test(language) ? 'en' : 'es'];

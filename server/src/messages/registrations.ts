import type { Language } from './language.js';

const plural = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

const es = {
  retained: (erased: number, kept: number) => `Se borraron los datos personales de ${plural(erased, 'inscripción', 'inscripciones')}; los de ${plural(kept, 'inscripción sigue', 'inscripciones siguen')} en plazo.`,
  retainedUndated: (count: number, meeting: string) => `No se sabe cuándo es la reunión «${meeting}»: quedan los datos personales de ${plural(count, 'inscripción', 'inscripciones')}.`,
};

const en: typeof es = {
  retained: (erased, kept) => `The personal data of ${plural(erased, 'registration', 'registrations')} were erased; those of ${plural(kept, 'registration are', 'registrations are')} within their time.`,
  retainedUndated: (count, meeting) => `Nothing says when the meeting "${meeting}" is: the personal data of ${plural(count, 'registration stay', 'registrations stay')}.`,
};

/** What commands say about registrations. */
export const registrationMessages: Record<Language, typeof es> = { es, en };

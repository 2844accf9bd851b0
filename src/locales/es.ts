import { wordsIn, type Words } from '../i18n/catalogue.js';

/** The words of the widgets in Spanish: sentences, and functions where a number or a name takes part. */
export const es: Words = wordsIn('es');

import { wordsIn, type Words } from '../i18n/catalogue.js';

/** The words of the widgets in English: sentences, and functions where a number or a name takes part. */
export const en: Words = wordsIn('en');

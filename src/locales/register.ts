import { catalogue, type Words } from '../i18n/catalogue.js';
import { addLanguage, interfaceLanguages, type InterfaceLanguage } from '../i18n/messages.js';
import { mergeWords, type SomeWords } from './merge-words.js';

export type { SomeWords, Words };

/**
 * Teaches the widgets another language, or other words in Spanish or English. Do it before they are defined: what is drawn already is not drawn again. Once
 * more for the same language replaces what was said before.
 *
 * @param language Primary subtag of the `lang` of the pages that get these words, such as `pt`. Dates and numbers are then written as that language does.
 * @param words What is said; whatever is missing is said in the fallback.
 * @param fallback By default the language itself if it is Spanish or English, else Spanish.
 * @throws TypeError when `language` is not such a subtag
 */
export function registerMessages(language: string, words: SomeWords<Words>, fallback: InterfaceLanguage = interfaceLanguages.find((known) => known === language) ?? 'es'): void {
  if (!/^[a-z]{2,8}$/.test(language)) throw new TypeError(`"${language}" is not the first part of a language tag, such as pt`);
  const given: Partial<Record<string, object>> = words;
  addLanguage(language, { fallback, sets: new Map(Object.entries(catalogue).map(([name, set]) => [set, mergeWords(set[fallback], given[name])])) });
}

// Folios: the names people write down for their proposals, such as MGA-2026-0K3F-7Q. Letters and digits are those of Crockford's base 32,
// which has no I, L, O or U; the last one is a check over the year and the rest.

/** The 32 letters and digits that cannot be taken for one another when read aloud or written by hand (Crockford's base 32). */
export const unambiguousLetters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const wanted = 5;

/** Writes text as people copy it in the form it was given: capitals, and O, I and L as the digits they were taken for. */
export function unambiguous(typed: string): string {
  return typed.normalize('NFKC').toUpperCase().replace(/[^0-9A-Z]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
}

/** Twice a number in the field of 32 elements made by the polynomial x⁵ + x² + 1. */
const doubled = (value: number): number => (value & 16 ? (value << 1) ^ 37 : value << 1);

/**
 * The letter that makes a mistake show: a polynomial over the field of 32 elements, so that one wrong letter, or two letters that changed
 * places, never give the same one.
 */
export function checkLetter(letters: string): string {
  let sum = 0;
  for (const letter of letters) sum = doubled(sum ^ unambiguousLetters.indexOf(letter));
  return unambiguousLetters[sum]!;
}

/**
 * The folio of a number.
 *
 * @param forum Two to eight capital letters.
 * @param year Four digits.
 * @param number From 0 to 33,554,431 (32⁵ − 1).
 */
export function formatFolio(forum: string, year: number, number: number): string {
  let letters = '';
  for (let rest = number, place = 0; place < wanted; place += 1, rest = Math.floor(rest / 32)) letters = unambiguousLetters[rest % 32]! + letters;
  letters += checkLetter(`${year}${letters}`);
  return `${forum}-${year}-${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/**
 * The folio a person typed, in its one form; `undefined` when it is none, or has a mistake. Takes small letters, spaces, other dashes or none,
 * O for 0, I and L for 1, and a folio without the forum's letters.
 *
 * @param forum Letters to put where none were typed.
 */
export function readFolio(typed: string, forum = 'MGA'): string | undefined {
  const written = typed.normalize('NFKC').toUpperCase().replace(/[^0-9A-Z]/g, '');
  const prefix = written.slice(0, -10) || forum;
  const letters = unambiguous(written.slice(-10));
  if (!/^[A-Z]{2,8}$/.test(prefix) || !/^\d{4}[0-9A-HJKMNP-TV-Z]{6}$/.test(letters)) return undefined;
  if (checkLetter(letters.slice(0, -1)) !== letters.at(-1)) return undefined;
  return `${prefix}-${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`;
}

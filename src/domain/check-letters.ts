// Letters for names that people write down and read aloud: Crockford's base 32, which has no I, L, O or U, the last one a check over the rest.

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
function checkLetter(letters: string): string {
  let sum = 0;
  for (const letter of letters) sum = doubled(sum ^ unambiguousLetters.indexOf(letter));
  return unambiguousLetters[sum]!;
}

/**
 * The six letters that stand for a number, the last of which is a check, as they are written: "0K3F-7Q".
 *
 * @param before Letters that stand before them and are checked too, such as the year.
 * @param number From 0 to 33,554,431 (32⁵ − 1).
 */
export function checkedLetters(before: string, number: number): string {
  let letters = '';
  for (let rest = number, place = 0; place < wanted; place += 1, rest = Math.floor(rest / 32)) letters = unambiguousLetters[rest % 32]! + letters;
  letters += checkLetter(before + letters);
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/**
 * A year and six letters in the form they are written, "2026-0K3F-7Q", from ten letters that `unambiguous` read; `undefined` when they are none, or have a mistake.
 *
 * @param before What stands before the year and is checked too.
 */
export function yearAndLetters(letters: string, before = ''): string | undefined {
  if (!/^\d{4}[0-9A-HJKMNP-TV-Z]{6}$/.test(letters) || checkLetter(before + letters.slice(0, -1)) !== letters.at(-1)) return undefined;
  return `${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`;
}

/**
 * A code with a letter before it, such as T-2026-0K3F-7Q. The check counts the letter, so that it is no folio without its first letters, nor the other way round.
 *
 * @param number From 0 to 33,554,431 (32⁵ − 1).
 */
export const markedCode = (mark: string, year: number, number: number): string => `${mark}-${year}-${checkedLetters(`${mark}${year}`, number)}`;

/** A marked code a person typed, in its one form, also without its letter; `undefined` when it is none, or has a mistake. */
export function readMarkedCode(mark: string, typed: string): string | undefined {
  const letters = unambiguous(typed);
  const before = letters.slice(0, -10);
  const rest = yearAndLetters(letters.slice(-10), mark);
  return rest !== undefined && (before === '' || before === mark) ? `${mark}-${rest}` : undefined;
}

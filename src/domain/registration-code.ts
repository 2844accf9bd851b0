// Codes of registrations, such as T-2026-0K3F-7Q: T for taller, workshop. The check counts the T, so that neither is a code a folio without its first letters,
// nor the other way round.
import { checkedLetters, unambiguous, yearAndLetters } from './check-letters.js';

const mark = 'T';

/**
 * The code of a number.
 *
 * @param year Four digits.
 * @param number From 0 to 33,554,431 (32⁵ − 1).
 */
export function formatRegistrationCode(year: number, number: number): string {
  return `${mark}-${year}-${checkedLetters(`${mark}${year}`, number)}`;
}

/** The code a person typed, in its one form, as `readFolio` reads a folio: also without its T. `undefined` when it is none, or has a mistake. */
export function readRegistrationCode(typed: string): string | undefined {
  const letters = unambiguous(typed);
  const before = letters.slice(0, -10);
  const rest = yearAndLetters(letters.slice(-10), mark);
  return rest !== undefined && (before === '' || before === mark) ? `${mark}-${rest}` : undefined;
}

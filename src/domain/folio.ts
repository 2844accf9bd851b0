// Folios: the names people write down for their proposals, such as MGA-2026-0K3F-7Q. The last letter is a check over the year and the rest.
import { checkedLetters, unambiguous, yearAndLetters } from './check-letters.js';

/**
 * The folio of a number.
 *
 * @param forum Two to eight capital letters.
 * @param year Four digits.
 * @param number From 0 to 33,554,431 (32⁵ − 1).
 */
export function formatFolio(forum: string, year: number, number: number): string {
  return `${forum}-${year}-${checkedLetters(String(year), number)}`;
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
  const rest = yearAndLetters(unambiguous(written.slice(-10)));
  return rest !== undefined && /^[A-Z]{2,8}$/.test(prefix) ? `${prefix}-${rest}` : undefined;
}

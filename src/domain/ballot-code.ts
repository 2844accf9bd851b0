// Codes of ballots, such as V-2026-0K3F-7Q: V for voto, vote; and those the forum hands out to vote with.
import { markedCode, readMarkedCode, unambiguous } from './check-letters.js';

const mark = 'V';

/**
 * The code of a number.
 *
 * @param year Four digits.
 * @param number From 0 to 33,554,431 (32⁵ − 1).
 */
export const formatBallotCode = (year: number, number: number): string => markedCode(mark, year, number);

/** The code of a ballot a person typed, in its one form, as `readFolio` reads a folio: also without its V. `undefined` when it is none, or has a mistake. */
export const readBallotCode = (typed: string): string | undefined => readMarkedCode(mark, typed);

/** An invitation code a person typed, in groups of five; `undefined` when it cannot be one. */
export function readInvitationCode(typed: string): string | undefined {
  const letters = unambiguous(typed);
  return /^[0-9A-HJKMNP-TV-Z]{15}$/u.test(letters) ? `${letters.slice(0, 5)}-${letters.slice(5, 10)}-${letters.slice(10)}` : undefined;
}

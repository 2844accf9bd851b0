import { checkLetter, unambiguous, unambiguousLetters } from './folio.js';

const wanted = 7;

/** How many codes of ballots there are. */
export const ballotCodes = 32 ** wanted;

/**
 * The code of a ballot, such as V-0K3F-7Q2M: letters and digits of Crockford's base 32, the last one a check, as in a folio. It is shorter than a folio and has no
 * year, so that neither is taken for the other.
 *
 * @param number From 0 to `ballotCodes` less 1.
 */
export function formatBallotCode(number: number): string {
  let letters = '';
  for (let rest = number, place = 0; place < wanted; place += 1, rest = Math.floor(rest / 32)) letters = unambiguousLetters[rest % 32]! + letters;
  letters += checkLetter(`V${letters}`);
  return `V-${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/** The code of a ballot a person typed, in its one form; `undefined` when it is none, or has a mistake. Takes what `readFolio` takes, also without the V. */
export function readBallotCode(typed: string): string | undefined {
  const letters = unambiguous(typed).replace(/^V(?=.{8}$)/u, '');
  if (!/^[0-9A-HJKMNP-TV-Z]{8}$/u.test(letters) || checkLetter(`V${letters.slice(0, -1)}`) !== letters.at(-1)) return undefined;
  return `V-${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/** An invitation code a person typed, in groups of five; `undefined` when it cannot be one. */
export function readInvitationCode(typed: string): string | undefined {
  const letters = unambiguous(typed);
  return /^[0-9A-HJKMNP-TV-Z]{15}$/u.test(letters) ? `${letters.slice(0, 5)}-${letters.slice(5, 10)}-${letters.slice(10)}` : undefined;
}

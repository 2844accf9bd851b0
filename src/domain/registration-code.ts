// Codes of registrations, such as T-2026-0K3F-7Q: T for taller, workshop.
import { markedCode, readMarkedCode } from './check-letters.js';

const mark = 'T';

/**
 * The code of a number.
 *
 * @param year Four digits.
 * @param number From 0 to 33,554,431 (32⁵ − 1).
 */
export const formatRegistrationCode = (year: number, number: number): string => markedCode(mark, year, number);

/** The code a person typed, in its one form, as `readFolio` reads a folio: also without its T. `undefined` when it is none, or has a mistake. */
export const readRegistrationCode = (typed: string): string | undefined => readMarkedCode(mark, typed);

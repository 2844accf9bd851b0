import type { Expected } from '../report/finding.js';

/** What a written value means, or what would have been legal in its place. */
export type Reading<Value> = { value: Value; expected?: undefined } | { expected: Expected; value?: undefined };

/** Turns what a person wrote in a cell, trimmed and not empty, into a value. Pure: it neither reports nor remembers. */
export type Reader<Value> = (written: string) => Reading<Value>;

export const value = <Value>(read: Value): Reading<Value> => ({ value: read });
export const expected = (what: Expected): Reading<never> => ({ expected: what });

import type { Place } from '../report/finding.js';
import { nearest } from '../report/nearest.js';
import type { Report } from '../report/report.js';

/** After so many names nobody knows, the files disagree as a whole; looking for the likeliest of thousands each time would take minutes. */
const mostSuggestions = 200;

/** Checks that what a record points to exists; what points nowhere is reported and left out. */
export class References {
  readonly #known = new Map<string, ReadonlyMap<string, string>>();
  readonly #report: Report;
  readonly #files: ReadonlyMap<string, string>;
  #suggestions = 0;

  /** @param files The table each collection is kept in. */
  constructor(report: Report, files: ReadonlyMap<string, string> = new Map()) {
    this.#report = report;
    this.#files = files;
  }

  /**
   * Makes a collection known.
   *
   * @param names Each way a record may be written, with its identifier.
   */
  define(collection: string, names: Iterable<readonly [string, string]>): void {
    this.#known.set(collection, new Map([...names]));
  }

  /** The identifier of what is written, or `undefined` after reporting that there is no such record. */
  one(collection: string, written: string | undefined, place: Place, column: string, leftOut: 'row' | 'value' = 'value'): string | undefined {
    if (written === undefined) return undefined;
    const known = this.#known.get(collection) ?? new Map<string, string>();
    const id = known.get(written);
    if (id !== undefined) return id;
    this.#suggestions += 1;
    const likely = this.#suggestions > mostSuggestions ? undefined : nearest(written, known.keys());
    const file = this.#files.get(collection);
    return this.#report.problem({ ...place, column }, 'unknown-reference', {
      found: written, expected: { kind: 'known', collection, ...(file && { file }), ...(likely && { nearest: likely }) }, leftOut,
    });
  }

  /** The identifiers of a list, without those that point nowhere and without repetitions. */
  many(collection: string, written: readonly string[] | undefined, place: Place, column: string): string[] {
    return [...new Set((written ?? []).flatMap((each) => this.one(collection, each, place, column) ?? []))];
  }
}

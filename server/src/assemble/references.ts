import { sourceName, type Place, type Source } from '../report/finding.js';
import { nearest } from '../report/nearest.js';
import type { Report } from '../report/report.js';

/** After so many names nobody knows, the files disagree as a whole; looking for the likeliest of thousands each time would take minutes. */
const mostSuggestions = 200;

/** Something that points to a record. */
interface Reference {
  written: string;
  place: Place;
  column: string;
  leftOut: 'row' | 'value';
}

/**
 * Checks that what a record points to exists; what points nowhere is reported and left out. Where a collection has no record at all, as when
 * its table could not be read, that is told once, by `finish`, and not of each reference to it.
 */
export class References {
  readonly #known = new Map<string, ReadonlyMap<string, string>>();
  readonly #report: Report;
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #unchecked = new Map<string, Reference[]>();
  #suggestions = 0;

  /** @param sources The table each collection is kept in. */
  constructor(report: Report, sources: ReadonlyMap<string, Source> = new Map()) {
    this.#report = report;
    this.#sources = sources;
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
    const reference = { written, place, column, leftOut };
    if (known.size > 0) return this.#missing(collection, known, reference);
    const others = this.#unchecked.get(collection);
    if (others) others.push(reference);
    else this.#unchecked.set(collection, [reference]);
    return undefined;
  }

  /** Reports what could not be checked: one line for each collection without records. To be called once, when everything has been asked. */
  finish(): void {
    for (const [collection, references] of this.#unchecked) {
      const source = this.#sources.get(collection);
      const [only] = references;
      if (references.length === 1) this.#missing(collection, new Map(), only!);
      else this.#report.problem(source ?? { file: only!.place.file }, 'unchecked-references', { count: references.length, expected: { kind: 'known', collection, ...(source && { file: sourceName(source) }) } });
    }
  }

  #missing(collection: string, known: ReadonlyMap<string, string>, { written, place, column, leftOut }: Reference): undefined {
    this.#suggestions += 1;
    const likely = this.#suggestions > mostSuggestions ? undefined : nearest(written, known.keys());
    const source = this.#sources.get(collection);
    return this.#report.problem({ ...place, column }, 'unknown-reference', {
      found: written, expected: { kind: 'known', collection, ...(source && { file: sourceName(source) }), ...(likely && { nearest: likely }) }, leftOut,
    });
  }

  /** The identifiers of a list, without those that point nowhere and without repetitions. */
  many(collection: string, written: readonly string[] | undefined, place: Place, column: string): string[] {
    return [...new Set((written ?? []).flatMap((each) => this.one(collection, each, place, column) ?? []))];
  }
}

import type { Place } from '../report/finding.js';

/** Remembers where in the office's folder each record of the feed was written. */
export class Origins {
  readonly #places = new WeakMap<object, Place>();

  /** Remembers a record's place and gives the record back. */
  from<Made extends object>(place: Place, record: Made): Made {
    this.#places.set(record, place);
    return record;
  }

  of(record: object): Place | undefined {
    return this.#places.get(record);
  }

  /** The place of the innermost record on the way to what a JSON pointer names, with the pointer. */
  at(document: unknown, pointer: string): Place {
    let place: Place = { file: 'feed.json' };
    let value = document;
    for (const step of pointer.split('/').slice(1)) {
      if (typeof value !== 'object' || value === null) break;
      value = (value as Record<string, unknown>)[step.replace(/~1/gu, '/').replace(/~0/gu, '~')];
      if (typeof value === 'object' && value !== null) place = this.#places.get(value) ?? place;
    }
    return { ...place, pointer };
  }
}

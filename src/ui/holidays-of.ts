import type { Feed, Holiday } from '../domain/feed.js';
import { holidaySet } from '../domain/working-days.js';

const sets = new WeakMap<readonly Holiday[], ReadonlySet<string>>();

/** The holidays of a feed in the whole country, made once for each list. */
export function holidaysOf({ holidays }: Feed): ReadonlySet<string> {
  const known = sets.get(holidays) ?? holidaySet(holidays);
  sets.set(holidays, known);
  return known;
}

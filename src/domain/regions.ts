import { lastDay } from './dates.js';
import type { Region } from './feed.js';

/** The regions that existed on a day, in the order of the feed. @param day YYYY-MM-DD. */
export function regionsOn(regions: readonly Region[], day: string): Region[] {
  return regions.filter(({ start, end }) => (start ?? '') <= day && day <= (end ?? '9999-12-31'));
}

/** The latest day these dates may mean; `undefined` when none is a real date. */
export function latestDay(dates: readonly (string | undefined)[]): string | undefined {
  return dates.map(lastDay).reduce((latest, day) => (day !== undefined && (latest === undefined || day > latest) ? day : latest), undefined);
}

/** Some records by the regions they state. */
export interface ByRegion<Item> {
  /** Every region, in order, with the records that state it; one that states several is in each. */
  places: { region: Region; items: Item[] }[];
  /** Records that state a region which is not one of these, by the code they state. */
  unknown: { code: string; items: Item[] }[];
  /** Records that state no region. */
  unplaced: Item[];
}

/** Puts records by region. @param codes Identifiers of the regions a record states. */
export function byRegion<Item>(items: readonly Item[], codes: (item: Item) => readonly (string | undefined)[], regions: readonly Region[]): ByRegion<Item> {
  const places = new Map(regions.map((region) => [region.id, { region, items: [] as Item[] }]));
  const unknown = new Map<string, { code: string; items: Item[] }>();
  const unplaced: Item[] = [];
  for (const item of items) {
    const stated = new Set(codes(item).filter((code) => code !== undefined));
    if (stated.size === 0) unplaced.push(item);
    for (const code of stated) {
      const place = places.get(code) ?? unknown.get(code) ?? { code, items: [] as Item[] };
      if ('code' in place) unknown.set(code, place);
      place.items.push(item);
    }
  }
  return { places: [...places.values()], unknown: [...unknown.values()], unplaced };
}

/** A record by its identifier and title, so that what is said of it can be read without it. */
export interface NamedRecord {
  id: string;
  title: string;
}

/** A record by its identifier and title. */
export const named = ({ id, title }: NamedRecord): NamedRecord => ({ id, title });

/** Records of a list before and after, joined by their identifier; each side in its own order. */
export interface RecordPairs<Item> {
  added: Item[];
  removed: Item[];
  /** Those in both lists, in the order of the later one. */
  kept: { before: Item; after: Item }[];
}

/** Joins two lists of records by identifier; of records with the same one in a list, the first. */
export function recordPairs<Item extends { id: string }>(before: readonly Item[] = [], after: readonly Item[] = []): RecordPairs<Item> {
  const [earlier, later] = [byId(before), byId(after)];
  return {
    added: [...later.values()].filter(({ id }) => !earlier.has(id)),
    removed: [...earlier.values()].filter(({ id }) => !later.has(id)),
    kept: [...later.values()].flatMap((item) => {
      const known = earlier.get(item.id);
      return known ? [{ before: known, after: item }] : [];
    }),
  };
}

function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  const known = new Map<string, Item>();
  for (const item of items) if (!known.has(item.id)) known.set(item.id, item);
  return known;
}

/** Whether two values of a feed say the same; the order of what a record says does not matter. */
export function saysTheSame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

const canonical = (value: unknown): string =>
  JSON.stringify([value], (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );

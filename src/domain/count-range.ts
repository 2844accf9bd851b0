/** A count that may be known only to lie between two numbers, both included. They are the same when it is known. */
export interface CountRange {
  least: number;
  most: number;
}

export const exactly = (count: number): CountRange => ({ least: count, most: count });

/** What a tally says: a count, or that there are fewer than a number; zero when it says neither. */
export function tallyCount({ count, fewerThan }: { count?: number; fewerThan?: number }): CountRange {
  if (count !== undefined) return exactly(count);
  return { least: 0, most: Math.max(0, (fewerThan ?? 1) - 1) };
}

export function addCounts(counts: readonly CountRange[]): CountRange {
  return counts.reduce((sum, { least, most }) => ({ least: sum.least + least, most: sum.most + most }), exactly(0));
}

/**
 * A count as it may be shown: one of fewer people than `minimum` only says so. Zero is shown, because it is about nobody.
 *
 * @param minimum Smallest count that is shown (`forum.minimumCount`); without it all are.
 */
export function suppressSmall({ least, most }: CountRange, minimum = 1): CountRange {
  if (most === 0 || least >= minimum) return { least, most };
  return { least: 0, most: Math.max(most, minimum - 1) };
}

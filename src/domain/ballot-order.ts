/**
 * The same things in an order that depends on nothing but the seed: each order about as likely as any other over many seeds, and the same each time for one. What
 * comes first in a list is chosen more often, so themes are offered to each device in an order of its own.
 *
 * @param seed Such as the random text of a device.
 */
export function orderedBy<Item>(items: readonly Item[], seed: string): Item[] {
  const next = numbers(seed);
  const ordered = [...items];
  // Fisher and Yates, from the end.
  for (let last = ordered.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    [ordered[last], ordered[other]] = [ordered[other]!, ordered[last]!];
  }
  return ordered;
}

/** Numbers from 0 to 1, 1 excluded: the text's FNV-1a hash, stepped and then mixed as MurmurHash3 does at its end. */
function numbers(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const character of seed) state = Math.imul(state ^ character.codePointAt(0)!, 0x01000193);
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 0x100000000;
  };
}

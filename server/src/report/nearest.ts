/** Edits (insert, delete, replace, swap neighbours) that turn one word into another. */
function distance(from: string, to: string): number {
  let twoBack: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      let edits = Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + (same ? 0 : 1));
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) edits = Math.min(edits, twoBack[column - 2]! + 1);
      current.push(edits);
    }
    [twoBack, previous] = [previous, current];
  }
  return previous[to.length]!;
}

/** A name reduced to what people get right: no accents, case, spaces, dots, hyphens or underscores. "OGP_Id" is "ogpid". */
export function plainName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[\s._-]+/gu, '');
}

/**
 * The name most like the one written, when it is like enough to be what was meant: at most a third of the letters differ.
 * Comparing thousands of names is avoided by length first.
 */
export function nearest(written: string, names: Iterable<string>): string | undefined {
  const sought = plainName(written).slice(0, 60);
  if (!sought) return undefined;
  let best: string | undefined;
  let fewest = Math.floor(Math.max(sought.length, 3) / 3) + 1;
  for (const name of names) {
    const candidate = plainName(name);
    if (Math.abs(candidate.length - sought.length) >= fewest || candidate.length > 80) continue;
    const edits = distance(sought, candidate);
    if (edits < fewest) [best, fewest] = [name, edits];
  }
  return best;
}

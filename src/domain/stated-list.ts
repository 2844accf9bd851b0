import type { Commitment } from './feed.js';

/** Lists of a commitment in which an empty one is an answer. */
export type Named = 'sdgs' | 'themes' | 'raisedBy' | 'regions';

/**
 * What a commitment says it serves, belongs to or was raised by; `undefined` when it says nothing. An empty list is a statement, "none", unless that is what
 * is left of one that could not be read.
 */
export function statedList<Name extends Named>(commitment: Commitment, name: Name): Commitment[Name] {
  const list = commitment[name];
  return list?.length === 0 && hasLost(commitment, name) ? undefined : list;
}

/** Whether some of the list could not be read: then it says more than what is left of it. */
export function hasLost({ unreadable = [] }: Commitment, name: Named): boolean {
  return unreadable.some((pointer) => pointer.startsWith(`/${name}`));
}

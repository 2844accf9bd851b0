import type { Commitment } from './feed.js';

type Named = 'sdgs' | 'themes' | 'raisedBy' | 'regions';

/**
 * What a commitment says it serves, belongs to or was raised by; `undefined` when it says nothing. An empty list is a statement, "none", unless that is what
 * is left of one that could not be read.
 */
export function statedList<Name extends Named>(commitment: Commitment, name: Name): Commitment[Name] {
  const list = commitment[name];
  const lost = commitment.unreadable?.some((pointer) => pointer.startsWith(`/${name}`)) ?? false;
  return list?.length === 0 && lost ? undefined : list;
}

import type { Feed, Party } from '../feed.js';
import { webAddress } from '../web-address.js';

/** Folder the JSON-LD files of a feed are in, beside it. */
export const linkedDataFolder = 'json-ld/';

/** A value of JSON-LD; members without one are left out when it is written. */
export type LinkedValue = string | number | boolean | undefined | LinkedNode | readonly LinkedValue[];

/** A thing described with the terms of schema.org. */
export interface LinkedNode {
  [term: string]: LinkedValue;
}

/** A file of JSON-LD. */
export interface LinkedDocument extends LinkedNode {
  '@context': 'https://schema.org/';
  '@graph': readonly LinkedNode[];
}

/** What descriptions are made from: a feed, and its address, which relative ones start from; without it they are left out. */
export interface LinkedSource {
  feed: Feed;
  feedUrl?: string;
}

export const linkedDocument = (graph: readonly LinkedNode[]): LinkedDocument => ({ '@context': 'https://schema.org/', '@graph': graph });

/** A document as text that may also stand in a `<script type="application/ld+json">`. */
export const linkedDataText = (document: LinkedDocument): string => `${JSON.stringify(document, undefined, 1).replaceAll('<', '\\u003c')}\n`;

/** An organization of the feed by its official name, or whoever it is as written. */
export function partyNode(party: Party | undefined, { feed, feedUrl }: LinkedSource): LinkedNode | undefined {
  if (!party) return undefined;
  const known = feed.organizations.find(({ id }) => id === party.organization);
  const name = known?.name ?? party.name;
  return name ? { '@type': 'Organization', name, alternateName: known?.shortName, url: webAddress(known?.url, feedUrl) } : undefined;
}

/** The forum, which is an organization too. */
export const forumNode = ({ feed: { forum }, feedUrl }: LinkedSource): LinkedNode => ({ '@type': 'Organization', name: forum.name, alternateName: forum.shortName, url: webAddress(forum.url, feedUrl) });

/** A date as schema.org has it (ISO 8601, also a month or a year); words are not one. */
export const linkedDate = (date: string | undefined): string | undefined => (date && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date) ? date : undefined);

/** "2025-07-01/2027-06-30", with ".." for an open side; nothing when neither is a real date. */
export function linkedPeriod({ start, end }: { start?: string; end?: string }): string | undefined {
  const [first, last] = [linkedDate(start), linkedDate(end)];
  return first || last ? `${first ?? '..'}/${last ?? '..'}` : undefined;
}

import type { PageReference, Proposal } from './feed.js';

/** Records on a page unless somebody says otherwise: small, because what a search finds is spread over many pages. */
export const PAGE_SIZE = 20;

/** The pages of a collection and what the feed says of them. */
export interface ProposalPages {
  /** Files by path, relative to `folder`. */
  files: Map<string, string>;
  /** To stand in the feed in the place of the list. */
  reference: PageReference;
}

/**
 * Writes proposals, newest first, as pages. Page 1 has the oldest, so adding one changes only the newest page. The same proposals give the same
 * texts.
 *
 * @param folder Where the pages are, relative to the feed, ending in a slash.
 */
export function proposalPages(proposals: readonly Proposal[], folder: string, pageSize = PAGE_SIZE): ProposalPages {
  const files = new Map<string, string>();
  const last = Math.max(1, Math.ceil(proposals.length / pageSize));
  for (let page = 1; page <= last; page += 1) {
    const oldest = proposals.length - (page - 1) * pageSize;
    const items = proposals.slice(Math.max(0, oldest - pageSize), oldest);
    files.set(`${page}.json`, JSON.stringify({ items, ...(page > 1 && { next: `${page - 1}.json` }) }));
  }
  return { files, reference: { href: `${folder}${last}.json`, count: proposals.length, pageSize, pages: `${folder}{page}.json`, index: `${folder}index/` } };
}

/** The page that has the record of this ordinal (0 is the oldest), and the record's place on it; `count` records in all. */
export function placeOf(ordinal: number, count: number, pageSize: number): { page: number; place: number } {
  const page = Math.floor(ordinal / pageSize) + 1;
  const oldest = (page - 1) * pageSize;
  return { page, place: Math.min(count - oldest, pageSize) - 1 - (ordinal - oldest) };
}

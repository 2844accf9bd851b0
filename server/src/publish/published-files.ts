import type { BuiltContent } from '../build/build-content.js';
import { makeEdition } from './edition.js';
import type { Received } from './ledger.js';

/** The name of the file that refers to all the others; who replaces files one by one replaces it last. */
export const feedFile = 'feed.json';

/**
 * The files to publish of an office's content and of what was received, by path; the feed comes last. The same input gives the same bytes.
 *
 * @param intake Address that takes proposals, relative to the feed, where the content does not state one.
 */
export function publishedFiles({ document, calendar }: BuiltContent, received?: Received, intake?: string): ReadonlyMap<string, string> {
  const takesProposals = intake !== undefined && document.consultations !== undefined;
  const edition = makeEdition(takesProposals ? { ...document, links: { intake, ...document.links } } : document, received);
  return new Map([['calendar.ics', calendar], ...edition.files, [feedFile, `${JSON.stringify(edition.document, null, 1)}\n`]]);
}

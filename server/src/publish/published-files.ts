import { readFeed, type FeedDocument } from 'mga-widgets/domain';
import type { BuiltContent } from '../build/build-content.js';
import { ballotsPrefix } from '../ballots/ballot-intake.js';
import { atomFiles } from './atom-files.js';
import { makeEdition } from './edition.js';
import { exportedFiles } from './exported-files.js';
import type { ProposalLedger, Received } from './ledger.js';
import { withVotes } from './published-votes.js';

/** What is published of a content by itself. It last changed when its document did, if it does not say when. */
export type ContentToPublish = Pick<BuiltContent, 'document' | 'calendar'> & Partial<Pick<BuiltContent, 'changed'>>;

/** The files to publish, by path. The feed comes last: it refers to all the others, so who replaces files one by one replaces it when they are there. */
export type PublishedFiles = ReadonlyMap<string, string>;

/**
 * The files to publish of an office's content and of what was received. The same input gives the same bytes.
 *
 * @param intake Address that takes proposals, relative to the feed, where the content does not state one.
 */
export function publishedFiles({ document, calendar, changed = document.updated }: ContentToPublish, received?: Received, intake?: string): PublishedFiles {
  const takesProposals = intake !== undefined && document.consultations !== undefined;
  const edition = makeEdition(takesProposals ? { ...document, links: { intake, ...document.links } } : document, received);
  const reading = readFeed(edition.document);
  if (reading.refused) throw new Error(`The edition that was made is refused: ${reading.refused.reason}`);
  // Calendars change with the content and not with what is received, as the whole one.
  const exported = exportedFiles(reading.feed, new Date(changed));
  return new Map([['calendar.ics', calendar], ...exported, ...atomFiles(reading.feed, edition.proposals), ...edition.files, ['feed.json', `${JSON.stringify(edition.document, null, 1)}\n`]]);
}

/** The same with what the ledger holds for the content's consultations and its votes. */
export async function publishedFilesWith(ledger: ProposalLedger, content: ContentToPublish, intake: string): Promise<PublishedFiles> {
  const asked = consultationsOf(content.document);
  const voted = withVotes(content.document, await ledger.votes(content.document), ballotsPrefix);
  return publishedFiles({ ...content, document: voted }, asked.length ? await ledger.received(asked, content.document.timeZone) : undefined, intake);
}

const consultationsOf = ({ consultations }: FeedDocument): string[] => (Array.isArray(consultations) ? consultations.map(({ id }) => id) : []);

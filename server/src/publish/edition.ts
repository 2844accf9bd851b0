import { createHash } from 'node:crypto';
import { buildProposalIndex, consultationFigures, holidaySet, proposalPages, type Consultation, type FeedDocument, type Proposal } from 'mga-widgets/domain';
import { nothingReceived, type Received } from './ledger.js';
import { proposalTallies } from './proposal-tallies.js';
import { listedProposal } from './public-proposal.js';

/** More proposals than this are kept in pages beside the feed; fewer are in it, where every widget has them at once. */
const mostInFeed = 100;

/** What is published at one time. */
export interface Edition {
  /** The feed. */
  document: FeedDocument;
  /** The files beside it, by path: pages and the search index of proposals. */
  files: ReadonlyMap<string, string>;
  /** Every proposal, newest first, wherever it is kept. */
  proposals: readonly Proposal[];
}

/**
 * Joins the proposals received with those of the office's content. Only what everybody may read gets into the edition.
 *
 * A page has a stable address and its records keep their places, so that a new proposal rewrites the newest page and what is withdrawn is gone at
 * once from the one address it had. The index stands under an address made of its content: who is still reading the feed of before finds the index
 * that belongs to it.
 *
 * @param document The feed of the office's content, with its own proposals newest first.
 */
export function makeEdition(document: FeedDocument, received: Received = nothingReceived): Edition {
  const own = Array.isArray(document.proposals) ? document.proposals : [];
  const asked = new Set(consultationsOf(document).map(({ id }) => id));
  const listed = received.listed.filter(({ consultation = '' }) => asked.has(consultation)).map((proposal) => listedProposal(proposal, document.language));
  const proposals = [...listed.reverse(), ...own];
  const paged = proposals.length > mostInFeed;
  const consultations = consultationsOf(document).map((each) => withFigures(each, proposals, received.waiting.get(each.id) ?? 0, paged, document));
  const edition: FeedDocument = { ...document, updated: latest(document.updated, received.updated ?? document.updated), ...(consultations.length && { consultations }) };
  if (!paged) return { document: { ...edition, ...(proposals.length && { proposals }) }, files: new Map(), proposals };

  const folder = `proposals/${numbering(asked, own)}/`;
  const pages = proposalPages(proposals, folder);
  const index = buildProposalIndex(proposals, Array.isArray(document.organizations) ? document.organizations : [], [...asked]);
  const indexFolder = `proposals/index-${fingerprint([...index].flat())}/`;
  return {
    document: { ...edition, proposals: { ...pages.reference, index: indexFolder } },
    files: new Map([...prefixed(folder, pages.files), ...prefixed(indexFolder, index)]),
    proposals,
  };
}

const consultationsOf = ({ consultations }: FeedDocument): Consultation[] => (Array.isArray(consultations) ? consultations : []);

/**
 * A consultation with what cannot be worked out from the feed: the figures when proposals wait to be read, which are counted and no more, and both
 * figures and tallies when proposals are kept in pages.
 */
function withFigures(consultation: Consultation, proposals: readonly Proposal[], waiting: number, paged: boolean, { holidays, forum }: FeedDocument): Consultation {
  const own = proposals.filter((proposal) => proposal.consultation === consultation.id);
  if (waiting === 0 && !(paged && own.length > 0)) return consultation;
  const counted = consultationFigures(own, holidaySet(holidays));
  const figures = { ...counted, received: own.length + waiting, awaitingModeration: (counted.awaitingModeration ?? 0) + waiting };
  return { ...consultation, figures, ...(paged && { tallies: proposalTallies(own, forum.minimumCount) }) };
}

const latest = (one: string, other: string): string => (Date.parse(other) > Date.parse(one) ? other : one);

/**
 * The name of a numbering. Proposals received are numbered after those of the content in the order in which they were listed, which only grows at
 * the end; so it changes exactly when the content's own list or its consultations do.
 */
const numbering = (asked: Iterable<string>, own: readonly Proposal[]): string => fingerprint([...asked, '', ...own.map(({ id }) => id)]);

const fingerprint = (texts: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\n');
  return hash.digest('hex').slice(0, 12);
};

const prefixed = (folder: string, files: ReadonlyMap<string, string>): [string, string][] => [...files].map(([path, text]) => [folder + path, text]);

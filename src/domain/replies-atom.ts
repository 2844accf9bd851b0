import { alternateOf, atomChannel, atomId, bodyName, momentOf, mostAtomEntries, type AtomWords } from './atom-channel.js';
import { atomText, xhtml, type AtomEntry, type XhtmlPiece } from './atom.js';
import { isDay } from './day.js';
import type { Feed, Proposal, Reply } from './feed.js';
import { organizationIndex, type OrganizationIndex } from './organizations.js';

/** What its author took back, or the forum took down, is not repeated. */
const hidden = new Set(['withdrawn', 'retired']);

interface Replied extends Proposal {
  reply: Reply;
}

/**
 * The newest fifty replies to proposals as Atom, each with its reasons; the category of an entry is the consultation.
 *
 * @param feed With the proposals in it, also when they are published in pages.
 */
export function repliesAtom(feed: Feed, words: AtomWords): string {
  const organizations = organizationIndex(feed.organizations);
  const newest = feed.proposals
    .filter((proposal): proposal is Replied => proposal.reply !== undefined && isDay(proposal.reply.date) && !hidden.has(proposal.status ?? ''))
    .sort((one, other) => (one.reply.date < other.reply.date ? 1 : one.reply.date > other.reply.date ? -1 : one.id < other.id ? 1 : -1))
    .slice(0, mostAtomEntries);
  return atomText(atomChannel(feed, 'replies', words, newest.map((proposal) => entryOf(proposal, feed, organizations, words))));
}

function entryOf(proposal: Replied, feed: Feed, organizations: OrganizationIndex, words: AtomWords): AtomEntry {
  const { id, title, reply, url } = proposal;
  const consultation = feed.consultations.find((each) => each.id === proposal.consultation);
  const who = [reply.official?.name, reply.organization && bodyName(reply.organization, organizations)].filter((name) => name !== undefined).join(', ');
  const published = momentOf(reply.date, feed);
  const changed = proposal.updated === undefined ? published : new Date(proposal.updated);
  return {
    id: atomId(feed, `reply/${id}`),
    title: words.replyTo(title, reply.decision),
    published,
    // A reply is given anew without another day; the proposal's record then changes.
    updated: changed > published ? changed : published,
    ...(who && { author: { name: who } }),
    links: alternateOf(feed, url),
    categories: consultation ? [{ term: consultation.id, label: consultation.title }] : [],
    content: contentOf(reply, who, feed, words),
  };
}

function contentOf({ reasons, commitment }: Reply, who: string, { commitments }: Feed, words: AtomWords): XhtmlPiece[] {
  const became = commitments.find(({ id }) => id === commitment);
  const paragraphs = [...reasons.split(/\n+/u).filter((text) => text.trim()), ...(became ? [words.becameCommitment(became.title)] : []), ...(who ? [words.answers(who)] : [])];
  return paragraphs.map((text) => xhtml('p', { text }));
}

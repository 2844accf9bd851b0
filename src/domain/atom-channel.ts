import type { AtomEntry, AtomFeed, AtomLink } from './atom.js';
import type { Feed, Party, Reply } from './feed.js';
import type { FeedChange } from './feed-changes.js';
import { partyName, partyOrganization, type OrganizationIndex } from './organizations.js';
import { hostOf, webAddress } from './web-address.js';
import { toInstant } from './zoned-time.js';

/** The Atom feeds that are made of a feed; each is `feed.links` of that name. */
export type AtomChannel = 'bulletins' | 'replies' | 'changes';

/** At most so many entries, the newest. */
export const mostAtomEntries = 50;

/** What Atom feeds say besides what the feed does, in the feed's language. */
export interface AtomWords {
  title: Record<AtomChannel, (forum: string) => string>;
  subtitle: Record<AtomChannel, string>;
  /** Said first when the content is invented. */
  demonstration: string;
  credits: string;
  commitments: string;
  readMore: string;
  /** The title of an entry about a reply. */
  replyTo: (proposal: string, decision: Reply['decision']) => string;
  answers: (who: string) => string;
  becameCommitment: (commitment: string) => string;
  /** One change as a sentence. @param inContext What it is about has been named already. */
  change: (change: FeedChange, inContext: boolean) => string;
  /** Several changes of one record, as a title. */
  several: (title: string, count: number) => string;
}

/** Where in its zone a day of the feed begins. */
export const momentOf = (day: string, { timeZone }: Pick<Feed, 'timeZone'>): Date => toInstant(day, timeZone);

/**
 * A URI that names a record for ever (RFC 4151), whatever address it is published under: made of the publisher's host and the record's identifier.
 * The year is that of this way of naming, and the same for all.
 */
export function atomId({ publisher, forum }: Pick<Feed, 'publisher' | 'forum'>, path: string): string {
  return `tag:${hostOf(publisher.url) ?? hostOf(forum.url) ?? 'mga-widgets.invalid'},2026:${path}`;
}

/** A body by its whole name: who reads an entry by itself may not know its acronym. */
export const bodyName = (party: Party, index: OrganizationIndex): string => partyOrganization(party, index)?.name ?? partyName(party, index);

/** An address of the feed, whole; one that is relative needs to know where the feed is published, which `links.self` says. */
export const addressIn = ({ links }: Pick<Feed, 'links'>, url: string | undefined): string | undefined => webAddress(url, links?.self);

/** Where who reads of a record can go on: its own page, else the forum's. */
export function alternateOf(feed: Pick<Feed, 'links' | 'forum' | 'publisher'>, url: string | undefined): AtomLink[] {
  const href = addressIn(feed, url) ?? addressIn(feed, feed.links?.home) ?? addressIn(feed, feed.forum.url) ?? addressIn(feed, feed.publisher.url);
  return href ? [{ rel: 'alternate', type: 'text/html', href }] : [];
}

/** The feed around its entries, which come newest first: who publishes it, when it last changed, where it is. */
export function atomChannel(feed: Feed, channel: AtomChannel, words: AtomWords, entries: readonly AtomEntry[]): AtomFeed {
  const { publisher, forum, links, language, licence, demonstration } = feed;
  const self = links?.self && addressIn(feed, links[channel]);
  const license = addressIn(feed, licence);
  const email = /^\S+@\S+$/u.test(publisher.email ?? '') ? publisher.email : undefined;
  const uri = addressIn(feed, publisher.url);
  return {
    id: atomId(feed, channel),
    title: words.title[channel](forum.name),
    subtitle: [...(demonstration ? [words.demonstration] : []), words.subtitle[channel]].join(' '),
    // Without entries it has never changed since its content did.
    updated: entries.length ? new Date(Math.max(...entries.map((entry) => entry.updated.getTime()))) : new Date(feed.updated),
    author: { name: publisher.name, ...(uri && { uri }), ...(email && { email }) },
    language,
    links: [...(self ? [{ rel: 'self', type: 'application/atom+xml', href: self } as const] : []), ...alternateOf(feed, links?.home), ...(license ? [{ rel: 'license', href: license } as const] : [])],
    entries,
  };
}

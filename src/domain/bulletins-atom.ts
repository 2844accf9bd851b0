import { atomChannel, addressIn, alternateOf, atomId, bodyName, momentOf, mostAtomEntries, type AtomWords } from './atom-channel.js';
import { atomText, xhtml, xhtmlLink, type AtomEntry, type AtomLink, type XhtmlPiece } from './atom.js';
import { newestBulletins } from './bulletins.js';
import { isDay } from './day.js';
import type { Block, Bulletin, Feed, Link, Person } from './feed.js';
import { organizationIndex, type OrganizationIndex } from './organizations.js';

/** The bulletins of a feed as Atom: the newest fifty, whole, with who is credited, the commitments and the links at the end. */
export function bulletinsAtom(feed: Feed, words: AtomWords): string {
  const organizations = organizationIndex(feed.organizations);
  const entries = newestBulletins(feed.bulletins).filter(({ date }) => isDay(date)).slice(0, mostAtomEntries).map((bulletin) => entryOf(bulletin, feed, organizations, words));
  return atomText(atomChannel(feed, 'bulletins', words, entries));
}

function entryOf(bulletin: Bulletin, feed: Feed, organizations: OrganizationIndex, words: AtomWords): AtomEntry {
  const { id, title, date, updated, summary, people = [], blocks = [] } = bulletin;
  const published = momentOf(date, feed);
  return {
    id: atomId(feed, `bulletin/${id}`),
    title,
    published,
    updated: updated ? new Date(updated) : published,
    contributors: people.map(({ name }) => ({ name })),
    links: [...alternateOf(feed, bulletin.url), ...linksOf(bulletin, feed).map(({ title: name, url }): AtomLink => ({ rel: 'related', href: url, title: name }))],
    ...(summary && { summary }),
    content: [...(summary ? [xhtml('p', xhtml('strong', { text: summary }))] : []), ...blocks.map(blockOf), ...endOf(bulletin, feed, organizations, words)],
  };
}

/** What stands below the text. */
function endOf(bulletin: Bulletin, feed: Feed, organizations: OrganizationIndex, words: AtomWords): XhtmlPiece[] {
  const commitments = feed.commitments.filter(({ id }) => bulletin.commitments?.includes(id));
  const credited = [...(bulletin.people ?? []).map((person) => creditOf(person, organizations)), ...(bulletin.organizations ?? []).map((party) => bodyName(party, organizations))];
  return [
    ...listUnder(words.credits, credited.map((text) => xhtml('li', { text }))),
    ...listUnder(words.commitments, commitments.map(({ title, url }) => xhtml('li', linkOr(addressIn(feed, url), title)))),
    ...listUnder(words.readMore, linksOf(bulletin, feed).map(({ title, url }) => xhtml('li', xhtmlLink(url, title)))),
  ];
}

const linkOr = (href: string | undefined, text: string): XhtmlPiece | { text: string } => (href ? xhtmlLink(href, text) : { text });

const listUnder = (title: string, items: readonly XhtmlPiece[]): XhtmlPiece[] => (items.length ? [xhtml('h3', { text: title }), xhtml('ul', ...items)] : []);

/** Links whose address is whole, or becomes so. */
const linksOf = ({ links = [] }: Bulletin, feed: Feed): Link[] =>
  links.flatMap(({ title, url }) => {
    const href = addressIn(feed, url);
    return href ? [{ title, url: href }] : [];
  });

/** A person with role and organization, as one line. */
function creditOf({ name, role, organization, affiliation }: Person, organizations: OrganizationIndex): string {
  const body = organization === undefined && affiliation === undefined ? '' : bodyName({ organization, name: affiliation }, organizations);
  return [name, role, role?.includes(body) ? '' : body].filter(Boolean).join(', ');
}

function blockOf({ kind, text = '', items = [], ordered }: Block): XhtmlPiece {
  if (kind !== 'list') return xhtml(kind === 'heading' ? 'h3' : 'p', { text });
  return xhtml(ordered ? 'ol' : 'ul', ...items.map((item) => xhtml('li', { text: item.text }, ...(item.items?.length ? [xhtml('ul', ...item.items.map((each) => xhtml('li', { text: each })))] : []))));
}

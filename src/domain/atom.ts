/** A person or body in an Atom feed. */
export interface AtomPerson {
  name: string;
  email?: string;
  /** Whole address. */
  uri?: string;
}

/** A link of a feed or an entry; `href` is a whole address. */
export interface AtomLink {
  href: string;
  rel: 'alternate' | 'related' | 'enclosure' | 'self' | 'license';
  /** Media type of what it leads to. */
  type?: string;
  title?: string;
}

/** An entry of an Atom feed (RFC 4287 §4.1.2). */
export interface AtomEntry {
  /** A URI that never changes. */
  id: string;
  title: string;
  updated: Date;
  published?: Date;
  /** Who wrote it; the feed's author when absent. */
  author?: AtomPerson;
  contributors?: readonly AtomPerson[];
  links?: readonly AtomLink[];
  categories?: readonly { term: string; label?: string }[];
  summary?: string;
  /** The whole text, as pieces of XHTML made by `xhtml`. */
  content: readonly XhtmlPiece[];
}

/** An Atom feed (RFC 4287 §4.1.1). */
export interface AtomFeed {
  id: string;
  title: string;
  subtitle?: string;
  updated: Date;
  author: AtomPerson;
  /** BCP 47. */
  language?: string;
  links?: readonly AtomLink[];
  entries: readonly AtomEntry[];
}

declare const written: unique symbol;

/** A piece of XHTML whose text is escaped; only `xhtml` makes one. */
export type XhtmlPiece = string & { readonly [written]: true };

/** What text may become in the content of an entry. */
export type XhtmlName = 'p' | 'h3' | 'ul' | 'ol' | 'li' | 'strong';

/** An element of XHTML around text, which is escaped, and other pieces. */
export function xhtml(name: XhtmlName, ...inside: readonly (XhtmlPiece | { text: string })[]): XhtmlPiece {
  return `<${name}>${inside.map((piece) => (typeof piece === 'string' ? piece : escapeXml(piece.text))).join('')}</${name}>` as XhtmlPiece;
}

/** A link in the content of an entry. @param href A whole address of the web. */
export function xhtmlLink(href: string, text: string): XhtmlPiece {
  return `<a href="${escapeXml(href)}">${escapeXml(text)}</a>` as XhtmlPiece;
}

/** Text as XML writes it; what XML 1.0 has no way to write is taken out, halves of characters among it. */
export function escapeXml(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]!);
}

/** Writes an Atom feed (RFC 4287), its entries in the order given. */
export function atomText(feed: AtomFeed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom"${feed.language ? ` xml:lang="${escapeXml(feed.language)}"` : ''}>`,
    element('id', feed.id),
    line('title', feed.title),
    ...(feed.subtitle ? [line('subtitle', feed.subtitle)] : []),
    element('updated', moment(feed.updated)),
    person('author', feed.author),
    ...(feed.links ?? []).map(link),
    ...feed.entries.flatMap(entry),
    '</feed>',
    '',
  ].join('\n');
}

function entry({ id, title, updated, published, author, contributors = [], links = [], categories = [], summary, content }: AtomEntry): string[] {
  return [
    '<entry>',
    element('id', id),
    line('title', title),
    element('updated', moment(updated)),
    ...(published ? [element('published', moment(published))] : []),
    ...(author ? [person('author', author)] : []),
    ...contributors.map((each) => person('contributor', each)),
    ...links.map(link),
    ...categories.map(({ term, label }) => `<category term="${escapeXml(term)}"${label ? ` label="${escapeXml(oneLine(label))}"` : ''}/>`),
    ...(summary ? [line('summary', summary)] : []),
    `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${content.join('')}</div></content>`,
    '</entry>',
  ];
}

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const line = (name: string, text: string): string => element(name, oneLine(text));
const person = (name: string, { name: called, email, uri }: AtomPerson): string =>
  `<${name}>${line('name', called)}${uri ? element('uri', uri) : ''}${email ? element('email', email) : ''}</${name}>`;
const link = ({ href, rel, type, title }: AtomLink): string =>
  `<link rel="${rel}" href="${escapeXml(href)}"${type ? ` type="${escapeXml(type)}"` : ''}${title ? ` title="${escapeXml(oneLine(title))}"` : ''}/>`;

/** A moment to the second, held within the years RFC 3339 can write. */
function moment(date: Date): string {
  const time = Math.min(Math.max(date.getTime() || 0, Date.UTC(1000, 0)), Date.UTC(9999, 11, 31, 23, 59, 59));
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

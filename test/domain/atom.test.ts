import { expect } from 'chai';
import type { AtomWords } from '../../src/domain/atom-channel.js';
import { atomText, escapeXml, xhtml, xhtmlLink } from '../../src/domain/atom.js';
import { bulletinsAtom } from '../../src/domain/bulletins-atom.js';
import { changesAtom } from '../../src/domain/changes-atom.js';
import { readFeed } from '../../src/domain/read-feed.js';
import { repliesAtom } from '../../src/domain/replies-atom.js';
import { aFeed, type FeedBuilder } from '../support/feed-builder.js';

const words: AtomWords = {
  title: { bulletins: (forum) => `Boletines de ${forum}`, replies: (forum) => `Respuestas de ${forum}`, changes: (forum) => `Novedades de ${forum}` },
  subtitle: { bulletins: 'Noticias.', replies: 'Respuestas.', changes: 'Novedades.' },
  demonstration: 'Inventado.',
  credits: 'Quienes lo hacen',
  commitments: 'Compromisos',
  readMore: 'Para leer más',
  replyTo: (proposal, decision) => `${decision}: ${proposal}`,
  answers: (who) => `Responde: ${who}.`,
  becameCommitment: (commitment) => `Es parte de ${commitment}.`,
  change: ({ kind }, inContext) => `${kind}${inContext ? '' : ' (todo)'}`,
  several: (title, count) => `${title}: ${count}`,
};
const atom = 'http://www.w3.org/2005/Atom';
const xhtmlSpace = 'http://www.w3.org/1999/xhtml';

const published = () => aFeed().with({ publisher: { name: 'Secretaría', url: 'https://www.mesa.example/inicio', email: 'mesa@mesa.example' }, licence: 'https://licencia.example/by', links: { self: 'https://datos.example/mga/feed.json', bulletins: 'bulletins.atom' } });
const feedOf = (builder: FeedBuilder) => readFeed(builder.build()).feed!;
/** The document, which a parser of XML took. */
function parsed(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  expect(document.querySelector('parsererror')?.textContent).to.equal(undefined);
  return document;
}
const read = (make: typeof bulletinsAtom, builder: FeedBuilder) => parsed(make(feedOf(builder), words));
const children = (element: Element, name: string) => [...element.children].filter(({ localName, namespaceURI }) => localName === name && namespaceURI === atom);
const text = (element: Element, name: string) => children(element, name)[0]?.textContent;
const entries = (document: Document) => children(document.documentElement, 'entry');
const content = (entry: Element) => children(entry, 'content')[0]!;

/** What RFC 4287 says a feed and its entries MUST have. */
function assertAtom(document: Document): void {
  const feed = document.documentElement;
  expect([feed.localName, feed.namespaceURI]).to.deep.equal(['feed', atom]);
  for (const element of [feed, ...entries(document)]) {
    for (const name of ['id', 'title', 'updated']) expect(children(element, name), name).to.have.length(1);
    expect(text(element, 'id')).to.match(/^tag:[a-z0-9.-]+,2026:[A-Za-z0-9._:/-]+$/);
    for (const moment of [...children(element, 'updated'), ...children(element, 'published')]) expect(moment.textContent).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    const links = children(element, 'link').map((link) => ['rel', 'type', 'href', 'hreflang'].map((name) => link.getAttribute(name)));
    const alternates = links.filter(([rel]) => rel === 'alternate').map(([, type, , language]) => `${type} ${language}`);
    expect(new Set(alternates).size, 'one alternate of a type').to.equal(alternates.length);
    for (const [, , href] of links) expect(href).to.match(/^https?:\/\//);
    for (const person of [...children(element, 'author'), ...children(element, 'contributor')]) expect(children(person, 'name')).to.have.length(1);
  }
  expect(children(feed, 'author')).to.have.length(1);
  expect(new Set(entries(document).map((entry) => text(entry, 'id'))).size).to.equal(entries(document).length);
  for (const entry of entries(document)) {
    expect(content(entry).getAttribute('type')).to.equal('xhtml');
    expect([...content(entry).children].map(({ localName, namespaceURI }) => [localName, namespaceURI])).to.deep.equal([['div', xhtmlSpace]]);
  }
}

describe('XML of an Atom feed', () => {
  it('has text as text, whatever it is', () => {
    expect(escapeXml(`<a href="x">&amp; ]]> '`)).to.equal(`&lt;a href=&quot;x&quot;&gt;&amp;amp; ]]&gt; '`);
    expect(xhtml('p', { text: '<b>' }, xhtml('strong', { text: '&' }))).to.equal('<p>&lt;b&gt;<strong>&amp;</strong></p>');
    expect(xhtmlLink('https://a.example/?a=1&b="', 'x<y')).to.equal('<a href="https://a.example/?a=1&amp;b=&quot;">x&lt;y</a>');
  });

  it('lacks what XML has no way to write, and nothing else', () => {
    expect(escapeXml('a\u0000\u0007\u001b\uFFFE\uFFFF\uD800b\uDC00\r\nc\t𝕏\u0085\u200B')).to.equal('ab\nc\t𝕏\u0085\u200B');
    const everything = Array.from({ length: 0x11000 }, (_, code) => String.fromCodePoint(code)).join('');
    parsed(atomText({ id: 'tag:a.example,2026:x', title: everything, updated: new Date(NaN), author: { name: everything }, links: [{ rel: 'self', href: 'https://a.example/', title: everything }], entries: [{ id: 'urn:x', title: everything, updated: new Date(8e15), content: [xhtml('p', { text: everything })] }] }));
  });
});

describe('bulletins as Atom', () => {
  const bulletins = () =>
    published()
      .withOrganization({ id: 'segpres', name: 'Ministerio Secretaría', shortName: 'Segpres' })
      .withCommitment({ id: 'portal', title: 'Portal & datos', url: 'compromisos/portal' })
      .withBulletin({ id: 'a', title: 'Antes', date: '2026-05-01' })
      .withBulletin({
        id: 'b', title: 'Después <b>', date: '2026-06-15', updated: '2026-06-20T10:00:00Z', summary: 'Breve.', url: 'https://mesa.example/b', commitments: ['portal'],
        blocks: [{ kind: 'heading', text: 'Qué' }, { kind: 'paragraph', text: 'Uno <i>' }, { kind: 'list', ordered: true, items: [{ text: 'x', items: ['y'] }] }],
        people: [{ name: 'Demo: Profesional', role: 'jefa', organization: 'segpres' }], organizations: [{ organization: 'segpres' }],
        links: [{ title: 'Informe', url: 'informe.pdf' }, { title: 'Correo', url: 'mailto:a@b.example' }],
      });

  it('are a feed that says who publishes it, where it is and when it changed', () => {
    const document = read(bulletinsAtom, bulletins());
    assertAtom(document);
    const feed = document.documentElement;
    expect(['id', 'title', 'updated', 'author'].map((name) => text(feed, name))).to.deep.equal(['tag:www.mesa.example,2026:bulletins', 'Boletines de Mesa de Gobierno Abierto', '2026-06-20T10:00:00Z', 'Secretaríahttps://www.mesa.example/iniciomesa@mesa.example']);
    expect(children(feed, 'link').map((link) => `${link.getAttribute('rel')} ${link.getAttribute('href')}`)).to.deep.equal([
      'self https://datos.example/mga/bulletins.atom', 'alternate https://www.mesa.example/inicio', 'license https://licencia.example/by',
    ]);
    expect(feed.getAttribute('xml:lang')).to.equal('es-CL');
  });

  it('come newest first and whole, with who is credited, commitments and links', () => {
    const [newest, oldest] = entries(read(bulletinsAtom, bulletins()));
    expect([text(newest!, 'title'), text(newest!, 'summary'), text(newest!, 'published'), text(newest!, 'updated')]).to.deep.equal(['Después <b>', 'Breve.', '2026-06-15T04:00:00Z', '2026-06-20T10:00:00Z']);
    expect(children(newest!, 'contributor').map((each) => each.textContent)).to.deep.equal(['Demo: Profesional']);
    expect(children(newest!, 'link').map((link) => `${link.getAttribute('rel')} ${link.getAttribute('href')}`)).to.deep.equal(['alternate https://mesa.example/b', 'related https://datos.example/mga/informe.pdf']);
    expect([...content(newest!).querySelectorAll('h3, p, li')].map(({ localName, textContent }) => `${localName} ${textContent}`)).to.deep.equal([
      'p Breve.', 'h3 Qué', 'p Uno <i>', 'li xy', 'li y', 'h3 Quienes lo hacen', 'li Demo: Profesional, jefa, Ministerio Secretaría', 'li Ministerio Secretaría',
      'h3 Compromisos', 'li Portal & datos', 'h3 Para leer más', 'li Informe',
    ]);
    expect([...content(newest!).querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal(['https://datos.example/mga/compromisos/portal', 'https://datos.example/mga/informe.pdf']);
    expect(text(oldest!, 'title')).to.equal('Antes');
  });

  it('are at most fifty, and none is a feed too', () => {
    expect(entries(read(bulletinsAtom, published().withMany('bulletins', 60)))).to.have.length(50);
    const empty = read(bulletinsAtom, aFeed().with({ demonstration: true }));
    assertAtom(empty);
    expect([text(empty.documentElement, 'updated'), text(empty.documentElement, 'subtitle'), text(empty.documentElement, 'id')]).to.deep.equal(['2026-06-01T12:00:00Z', 'Inventado. Noticias.', 'tag:mga-widgets.invalid,2026:bulletins']);
  });

  it('keep their identifiers when everything else about them changes', () => {
    const ids = (builder: FeedBuilder) => entries(read(bulletinsAtom, builder)).map((entry) => text(entry, 'id'));
    expect(ids(published().withBulletin({ id: 'a', title: 'Otro', date: '2025-01-01', url: 'https://otra.example/' }))).to.deep.equal(ids(published().withBulletin({ id: 'a' })));
  });
});

describe('replies as Atom', () => {
  const reply = { date: '2026-05-01', decision: 'partly' as const, reasons: 'Uno.\nDos.', organization: { name: 'Segpres' }, official: { name: 'Demo: Jefatura' }, commitment: 'portal' };

  it('are those given, newest first, with their reasons and who answers, under their consultation', () => {
    const document = read(repliesAtom, published()
      .withCommitment({ id: 'portal', title: 'Portal' })
      .withConsultation({ id: 'c', title: 'Consulta & más' })
      .withProposal({ id: 'P-1', title: 'Una', consultation: 'c', reply, status: 'answered' })
      .withProposal({ id: 'P-2', title: 'Otra', reply: { ...reply, date: '2026-05-02' }, updated: '2026-05-09T10:00:00Z' })
      .withProposal({ id: 'P-3', title: 'Sin respuesta' })
      .withProposal({ id: 'P-4', title: 'Retirada', reply, status: 'withdrawn' }));
    assertAtom(document);
    const [other, one] = entries(document);
    expect(entries(document).map((entry) => text(entry, 'title'))).to.deep.equal(['partly: Otra', 'partly: Una']);
    expect([text(other!, 'published'), text(other!, 'updated')]).to.deep.equal(['2026-05-02T04:00:00Z', '2026-05-09T10:00:00Z']);
    expect([text(one!, 'id'), text(one!, 'author')]).to.deep.equal(['tag:www.mesa.example,2026:reply/P-1', 'Demo: Jefatura, Segpres']);
    expect(children(one!, 'category').map((category) => [category.getAttribute('term'), category.getAttribute('label')])).to.deep.equal([['c', 'Consulta & más']]);
    expect([...content(one!).querySelectorAll('p')].map(({ textContent }) => textContent)).to.deep.equal(['Uno.', 'Dos.', 'Es parte de Portal.', 'Responde: Demo: Jefatura, Segpres.']);
  });

  it('are at most fifty', () => {
    expect(entries(read(repliesAtom, published().withMany('proposals', 70, () => ({ reply }))))).to.have.length(50);
  });
});

describe('changes as Atom', () => {
  it('are one entry for each record and day', () => {
    const report = (end: string, day: string) => ({ period: { end }, status: 'limited' as const, published: day });
    const document = read(changesAtom, published()
      .withCommitment({ id: 'c1', title: 'Uno', url: 'https://mesa.example/c1', reports: [report('2026-06-30', '2026-07-15'), report('2025-12-31', '2026-01-20')], milestones: [{ id: 'm', title: 'Hito', reports: [report('2026-06-30', '2026-07-15')] }] })
      .withMeeting({ id: 'r', title: 'Reunión', minutes: { published: '2026-03-01' } }));
    assertAtom(document);
    expect(entries(document).map((entry) => [text(entry, 'id'), text(entry, 'title'), text(entry, 'updated'), [...content(entry).querySelectorAll('li')].map(({ textContent }) => textContent)])).to.deep.equal([
      ['tag:www.mesa.example,2026:changes/commitment/c1/2026-07-15', 'Uno: 2', '2026-07-15T04:00:00Z', ['progress-reported', 'progress-reported']],
      ['tag:www.mesa.example,2026:changes/meeting/r/2026-03-01', 'minutes-published (todo)', '2026-03-01T03:00:00Z', ['minutes-published']],
      ['tag:www.mesa.example,2026:changes/commitment/c1/2026-01-20', 'progress-reported (todo)', '2026-01-20T03:00:00Z', ['progress-reported']],
    ]);
    expect(children(entries(document)[0]!, 'link')[0]!.getAttribute('href')).to.equal('https://mesa.example/c1');
  });
});

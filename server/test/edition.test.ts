import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FeedDocument, PageReference, Proposal } from 'mga-widgets/domain';
import { makeEdition } from '../src/publish/edition.js';
import type { Received } from '../src/publish/ledger.js';
import { proposalTallies } from '../src/publish/proposal-tallies.js';

const content: FeedDocument = {
  version: '1.0', publisher: { name: 'Oficina' }, language: 'es-CL', timeZone: 'America/Santiago', updated: '2026-11-01T00:00:00Z', forum: { name: 'Mesa' },
  consultations: [{ id: 'c1', title: 'Una', status: 'open' }],
  proposals: [{ id: 'P-1', consultation: 'c1', title: 'De papel', submitted: '2026-10-01', status: 'published' }],
};
const proposal = (number: number, more: Partial<Proposal> = {}): Proposal => ({
  id: `F-${number}`, consultation: 'c1', title: `Propuesta ${number}`, problem: `palabra${number}`, submitted: '2026-11-10', status: 'published', updated: '2026-11-10T12:00:00.000Z', ...more,
});
const received = (listed: Proposal[], waiting = 0): Received => ({ listed, waiting: new Map([['c1', waiting]]), updated: '2026-11-10T12:00:00.000Z' });
const many = (count: number): Proposal[] => Array.from({ length: count }, (_, index) => proposal(index + 1));
const changes = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] => [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);

describe('an edition', () => {
  it('without anything received is the content', () => {
    assert.deepEqual(makeEdition(content), { document: content, files: new Map(), proposals: content.proposals });
  });

  it('of few proposals has them in the feed, what came last first, and tells how many wait', () => {
    const { document, files } = makeEdition(content, received([proposal(1), proposal(2)], 3));
    assert.deepEqual((document.proposals as Proposal[]).map(({ id }) => id), ['F-2', 'F-1', 'P-1']);
    assert.equal(files.size, 0);
    assert.equal(document.updated, '2026-11-10T12:00:00.000Z');
    const [consultation] = document.consultations as { figures?: Record<string, unknown>; tallies?: unknown }[];
    assert.deepEqual([consultation!.figures!['received'], consultation!.figures!['awaitingModeration'], consultation!.figures!['published']], [6, 3, 3]);
    assert.equal(consultation!.tallies, undefined, 'they can be counted in the feed');
  });

  it('counts one that was taken back to be read again once, and among those that wait', () => {
    const [consultation] = makeEdition(content, received([proposal(1, { status: 'received' }), proposal(2)], 3)).document.consultations as { figures: { received: number; awaitingModeration: number; published: number } }[];
    const { received: all, awaitingModeration, published } = consultation!.figures;
    assert.deepEqual({ all, awaitingModeration, published }, { all: 6, awaitingModeration: 4, published: 2 });
  });

  it('of many has pages and an index, and the figures that cannot be counted without them', () => {
    const { document, files } = makeEdition(content, received(many(120), 2));
    const pages = document.proposals as PageReference;
    assert.equal(pages.count, 121);
    assert.ok(files.has(pages.href) && files.has(`${pages.index}index.json`));
    const [consultation] = document.consultations as { figures: { published: number }; tallies: { count: number }[] }[];
    assert.equal(consultation!.figures.published, 121);
    assert.equal(consultation!.tallies.reduce((sum, { count }) => sum + count, 0), 121);
  });

  it('is the same when nothing changed, and with one more proposal rewrites only the newest page', () => {
    const before = makeEdition(content, received(many(130)));
    assert.deepEqual(makeEdition(content, received(many(130))), before);
    const after = makeEdition(content, received(many(131)));
    const pages = changes(before.files, after.files).filter((path) => !path.includes('/index-'));
    assert.deepEqual(pages, [(after.document.proposals as PageReference).href]);
    assert.equal((before.document.proposals as PageReference).pages, (after.document.proposals as PageReference).pages);
  });

  it('rewrites the one page of a proposal that was retired, which says no more than why', () => {
    const before = makeEdition(content, received(many(130)));
    const list = many(130).map((each, index) => (index === 40 ? { ...each, status: 'retired' as const, statusReason: 'Contra las reglas.', author: 'Alguien' } : each));
    const after = makeEdition(content, received(list));
    const pages = changes(before.files, after.files).filter((path) => !path.includes('/index-'));
    assert.equal(pages.length, 1);
    const kept = (JSON.parse(after.files.get(pages[0]!)!) as { items: Proposal[] }).items.find(({ id }) => id === 'F-41');
    assert.deepEqual(kept, { id: 'F-41', consultation: 'c1', title: 'Propuesta retirada por moderación', submitted: '2026-11-10', status: 'retired', statusReason: 'Contra las reglas.', updated: '2026-11-10T12:00:00.000Z' });
    assert.ok(![...after.files.values()].some((text) => /palabra41\b/u.test(text)), 'the index forgets its words too');
  });

  it('puts its index under a new address when it says something else, and its pages when the content renumbers them', () => {
    const reference = (document: FeedDocument): PageReference => document.proposals as PageReference;
    const one = reference(makeEdition(content, received(many(130))).document);
    const other = reference(makeEdition(content, received([...many(129), proposal(130, { problem: 'otra' })])).document);
    assert.notEqual(one.index, other.index);
    assert.equal(one.pages, other.pages);
    const earlier = { id: 'P-0', consultation: 'c1', title: 'Encontrada después', submitted: '2026-09-01' };
    const renumbered = reference(makeEdition({ ...content, proposals: [...(content.proposals as Proposal[]), earlier] }, received(many(130))).document);
    assert.notEqual(one.pages, renumbered.pages);
  });

  it('says of one that was taken back that it is being read again, and keeps its line', () => {
    const { document } = makeEdition(content, received([proposal(1, { status: 'received', author: 'Alguien' }), proposal(2)]));
    const [, first] = document.proposals as Proposal[];
    assert.deepEqual(first, { id: 'F-1', consultation: 'c1', title: 'Propuesta en revisión', submitted: '2026-11-10', status: 'received', updated: '2026-11-10T12:00:00.000Z' });
  });

  it('leaves out what belongs to consultations of other contents', () => {
    const { document } = makeEdition(content, received([proposal(1, { consultation: 'c9' }), proposal(2)]));
    assert.deepEqual((document.proposals as Proposal[]).map(({ id }) => id), ['F-2', 'P-1']);
  });
});

describe('tallies', () => {
  const of = (theme: string | undefined, sector: string, status: Proposal['status'] = 'published'): Proposal => ({ id: 'x', title: 'x', submitted: '2026-11-10', sector, status, ...(theme && { theme }) });

  it('count each public proposal in one, and those of nothing apart', () => {
    const tallies = proposalTallies([of('agua', 's1'), of('agua', 's1'), of(undefined, 's1'), of('agua', 's2', 'retired'), of('agua', 's2', 'received')]);
    assert.deepEqual(tallies, [{ sector: 's1', count: 1 }, { theme: 'agua', sector: 's1', count: 2 }]);
  });

  it('below the minimum say only that', () => {
    const tallies = proposalTallies([of('agua', 's1'), of('agua', 's1'), of('datos', 's1')], 2);
    assert.deepEqual(tallies, [{ theme: 'agua', sector: 's1', count: 2 }, { theme: 'datos', sector: 's1', fewerThan: 2 }]);
  });
});

import { expect } from 'chai';
import type { CollectionName } from '../../src/domain/feed.js';
import { collectionNames, readFeed, readPage } from '../../src/domain/read-feed.js';
import { MAX_ITEMS } from '../../src/domain/read-shape.js';
import { aFeed, aPage } from '../support/feed-builder.js';

/** The feed of a document that must be readable, and its problems as "path reason". */
const read = (document: unknown) => {
  const { feed, refused, problems } = { problems: [], ...readFeed(document) };
  if (!feed) throw new Error(`Refused: ${JSON.stringify(refused)}`);
  return { feed, problems: problems.map(({ path, reason }) => `${path} ${reason}`) };
};

/** A value in few words, for the name of a test. */
const brief = (json: unknown): string => (json === undefined ? 'undefined' : JSON.stringify(json)).slice(0, 40);

describe('reading a feed', () => {
  it('gives back what it says, with every list there', () => {
    const document = aFeed().withCommitment().withMeeting().withSectors({ id: 'academia', name: 'Academia' }).build();
    const { feed, problems } = read(document);
    expect(problems).to.deep.equal([]);
    expect(feed).to.deep.include({ version: '1.0', language: 'es-CL', timeZone: 'America/Santiago', forum: document.forum, pages: {} });
    expect(feed.commitments).to.deep.equal(document.commitments);
    for (const name of [...collectionNames, 'sectors', 'regions', 'holidays'] as const) expect(feed[name], name).to.be.an('array');
  });

  it('reads an older or a newer minor version, and ignores what it does not know', () => {
    const { feed, problems } = read({ ...aFeed().withCommitment().build(), version: '1.9', mascot: { name: 'Huemul' }, forum: { name: 'Mesa', colour: 'red' }, budgets: [1] });
    expect(problems).to.deep.equal([]);
    expect(feed.commitments).to.have.length(1);
    expect(feed).not.to.have.any.keys('mascot', 'budgets');
    expect(feed.forum).to.deep.equal({ name: 'Mesa' });
    expect(read({ ...aFeed().build(), version: '0.3' }).problems).to.deep.equal([]);
  });

  it('does not change the document', () => {
    const document = aFeed().withCommitment().withBadRecord('commitments', { id: 5 }).build();
    const before = structuredClone(document);
    readFeed(document);
    expect(document).to.deep.equal(before);
  });

  describe('is refused', () => {
    for (const json of [null, undefined, true, 5, 'feed', [], [aFeed().build()], {}, { posts: [] }, { version: 1 }, { version: null }, { version: '1' }, { version: '' }, { version: 'v1.0' }, { version: ['1.0'] }, { version: '1.0\n' }]) {
      it(`when it is ${brief(json)}`, () => {
        expect(readFeed(json)).to.deep.equal({ refused: { reason: 'not-a-feed' } });
      });
    }

    for (const version of ['2.0', '10.0', '99999999999999999999.1']) {
      it(`when its version is ${version}, which it says`, () => {
        expect(readFeed({ ...aFeed().build(), version })).to.deep.equal({ refused: { reason: 'newer-version', version } });
      });
    }
  });

  it('does without what every feed must say, and reports it', () => {
    const { feed, problems } = read({ version: '1.0', commitments: [{ id: 'a', title: 'A' }] });
    expect(feed.commitments).to.have.length(1);
    expect(feed).to.deep.include({ language: 'und', timeZone: 'UTC', updated: '', publisher: { name: '' }, forum: { name: '' } });
    expect(problems).to.deep.equal([' missing', ' missing', ' missing', ' missing', ' missing']);
    expect(readFeed({ version: '1.0' }).feed).not.to.equal(undefined);
  });

  it('survives every field being of every wrong type', () => {
    const names = [...Object.keys(aFeed().build()), 'licence', 'links', 'demonstration', ...collectionNames, 'sectors', 'regions', 'holidays'].filter((name) => name !== 'version');
    for (const wrong of [5, -1, true, '', 'x', [], [[]], [null], [5], {}, { a: 1 }, { href: 5 }, { items: [] }]) {
      for (const name of names) {
        const { feed } = read({ ...aFeed().withPlan().build(), [name]: wrong });
        expect(feed.plans.length, `${name} ${JSON.stringify(wrong)}`).to.equal(name === 'plans' ? 0 : 1);
      }
      const all = read({ version: '1.0', ...Object.fromEntries(names.map((name) => [name, wrong])) });
      for (const name of collectionNames) expect(all.feed[name]).to.deep.equal([]);
    }
  });

  it('takes null anywhere for "no value"', () => {
    const { feed, problems } = read({ ...aFeed().build(), licence: null, links: null, commitments: null, meetings: [{ id: 'm', title: 'M', start: '2026-05-08', minutes: null, place: { name: null } }] });
    expect(problems).to.deep.equal([]);
    expect(feed.meetings).to.deep.equal([{ id: 'm', title: 'M', start: '2026-05-08', place: {} }]);
  });
});

describe('a record that cannot be read', () => {
  it('is left out, told by its place in the document, and takes no neighbour with it', () => {
    const document = aFeed()
      .withBadRecord('commitments', null).withCommitment({ id: 'one' }).withBadRecord('commitments', { id: 'two' }).withBadRecord('commitments', 'x')
      .withCommitment({ id: 'three' }).withBadRecord('commitments', { id: '../four', title: 'Cuatro' }).build();
    const { feed, problems } = read(document);
    expect(feed.commitments.map(({ id }) => id)).to.deep.equal(['one', 'three']);
    expect(problems).to.deep.equal(['/commitments/0 type', '/commitments/2 missing', '/commitments/3 type', '/commitments/5/id pattern', '/commitments/5 dropped']);
  });

  for (const name of collectionNames) {
    it(`among ${name} leaves the good one`, () => {
      const document = aFeed().withBadRecord(name, { id: 'bad id' }).withBadRecord(name, []).build();
      const { items } = aPage(name, 1);
      const { feed } = read({ ...document, [name]: [...(document[name] as unknown[]), ...items] });
      expect(feed[name]).to.deep.equal(items);
    });
  }

  it('is kept without the part that is wrong when it can do without it', () => {
    const { feed, problems } = read({ ...aFeed().build(), commitments: [{ id: 'a', title: 'A', number: 'uno', sdgs: [1, 0, 18, 17, '3', 2.5], plan: ['p'], withdrawn: true, criteria: { measurable: { met: 'sí', note: 'n' } } }] });
    expect(feed.commitments).to.deep.equal([{
      id: 'a', title: 'A', sdgs: [1, 17], criteria: { measurable: { note: 'n' } },
      unreadable: ['/plan', '/number', '/sdgs/1', '/sdgs/2', '/sdgs/4', '/sdgs/5', '/criteria/measurable/met', '/withdrawn'],
    }]);
    expect(problems).to.have.members([
      '/commitments/0/number type', '/commitments/0/sdgs/1 too-small', '/commitments/0/sdgs/2 too-large', '/commitments/0/sdgs/4 type', '/commitments/0/sdgs/5 type',
      '/commitments/0/plan type', '/commitments/0/withdrawn type', '/commitments/0/criteria/measurable/met type',
    ]);
  });

  it('inside a milestone leaves the milestone, and its commitment', () => {
    const milestones = [
      { id: 'm1', title: 'Hito', evidence: [{ id: 'e1', title: 'Acta' }, { id: 'e2' }, { id: 'e 3', title: 'x' }, 5], reports: [{ period: { end: '2026-06' }, status: 'done' }, { period: {}, status: 'limited' }, { period: { end: '2026-06' }, status: 'limited' }] },
      { title: 'Sin identificador' },
      { id: 'm3', title: 'Otro' },
    ];
    const { feed, problems } = read({ ...aFeed().build(), commitments: [{ id: 'a', title: 'A', milestones }] });
    expect(feed.commitments[0]!.milestones).to.deep.equal([
      { id: 'm1', title: 'Hito', evidence: [{ id: 'e1', title: 'Acta' }], reports: [{ period: { end: '2026-06' }, status: 'limited' }] },
      { id: 'm3', title: 'Otro' },
    ]);
    expect(problems).to.have.members([
      '/commitments/0/milestones/0/evidence/1 missing', '/commitments/0/milestones/0/evidence/2/id pattern', '/commitments/0/milestones/0/evidence/2 dropped', '/commitments/0/milestones/0/evidence/3 type',
      '/commitments/0/milestones/0/reports/0/status choice', '/commitments/0/milestones/0/reports/0 dropped', '/commitments/0/milestones/0/reports/1/period missing', '/commitments/0/milestones/0/reports/1 dropped',
      '/commitments/0/milestones/1 missing',
    ]);
  });

  it('says of itself what it lost, also when problems are too many to tell', () => {
    const noise = Array.from({ length: 600 }, (_, index) => ({ id: `n${index}`, title: 'N', number: 'x' }));
    const { feed, problems } = read({ ...aFeed().build(), commitments: [...noise, { id: 'bad id', title: 'B', milestones: 1 }, { id: 'a', title: 'A', milestones: 'tres' }, { id: 'c', title: 'C', milestones: [{ id: 'm', title: 'M' }] }] });
    expect(problems).to.have.length(500);
    expect(feed.commitments.at(-2)).to.deep.equal({ id: 'a', title: 'A', unreadable: ['/milestones'] });
    expect(feed.commitments.at(-1)).not.to.have.property('unreadable');
  });

  it('may not say of itself that it lost something', () => {
    expect(read({ ...aFeed().build(), commitments: [{ id: 'a', title: 'A', unreadable: ['/milestones'] }] }).feed.commitments).to.deep.equal([{ id: 'a', title: 'A' }]);
  });

  it('that names nobody is no party', () => {
    const { feed, problems } = read({ ...aFeed().build(), commitments: [{ id: 'a', title: 'A', lead: {}, supporting: [{ name: 'Municipios' }, { note: 'x' }, { organization: 'segpres' }] }] });
    expect(feed.commitments).to.deep.equal([{ id: 'a', title: 'A', supporting: [{ name: 'Municipios' }, { organization: 'segpres' }], unreadable: ['/lead', '/supporting/1'] }]);
    expect(problems).to.deep.equal(['/commitments/0/lead missing', '/commitments/0/supporting/1 missing']);
  });
});

describe('records with the same identifier', () => {
  it('count once: the first, and the others are told by their own place', () => {
    const document = aFeed().withBadRecord('commitments', 5).withCommitment({ id: 'a', title: 'Primero' }).withCommitment({ id: 'b' }).withCommitment({ id: 'a', title: 'Segundo' }).withCommitment({ id: 'a', title: 'Tercero' }).build();
    const { feed } = read(document);
    expect(feed.commitments.map(({ title }) => title)).to.deep.equal(['Primero', 'Compromiso 3']);
    expect(readFeed(document)).to.have.property('problems').deep.equal([
      { path: '/commitments/0', reason: 'type', expected: 'object', found: '5' },
      { path: '/commitments/3', reason: 'duplicate', found: 'a' },
      { path: '/commitments/4', reason: 'duplicate', found: 'a' },
    ]);
  });

  it('may be in different collections', () => {
    const { problems } = read(aFeed().withCommitment({ id: 'a' }).withMeeting({ id: 'a' }).withPlan({ id: 'a' }).build());
    expect(problems).to.deep.equal([]);
  });

  it('does not lose the good one to a bad one before it', () => {
    const { feed, problems } = read(aFeed().withBadRecord('commitments', { id: 'a' }).withCommitment({ id: 'a' }).build());
    expect(feed.commitments).to.have.length(1);
    expect(problems).to.deep.equal(['/commitments/0 missing']);
  });

  it('are not holidays, which have no identifier and may repeat', () => {
    const { feed, problems } = read(aFeed().withHolidays('2026-09-18', '2026-09-18').build());
    expect(feed.holidays).to.have.length(2);
    expect(problems).to.deep.equal([]);
  });
});

describe('what somebody may write on purpose', () => {
  it('has no power by the name of its keys', () => {
    const document = JSON.parse(
      '{"version":"1.0","__proto__":{"commitments":[{"id":"x","title":"X"}],"polluted":true},"constructor":{"prototype":{"polluted":true}},"publisher":{"name":"P"},"language":"es","timeZone":"UTC","updated":"2026-06-01T00:00:00Z","forum":{"name":"F","__proto__":{"polluted":true}},"plans":[{"id":"__proto__","title":"x"},{"id":"constructor","title":"C","__proto__":{"title":"y"},"hasOwnProperty":5}]}',
    ) as unknown;
    const { feed, problems } = read(document);
    expect(feed.commitments).to.deep.equal([]);
    expect(feed.plans).to.deep.equal([{ id: 'constructor', title: 'C' }]);
    expect(problems).to.deep.equal(['/plans/0/id pattern', '/plans/0 dropped']);
    expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
    expect((feed as unknown as Record<string, unknown>).polluted).to.equal(undefined);
    expect((feed.forum as unknown as Record<string, unknown>).polluted).to.equal(undefined);
  });

  it('is plain text: HTML stays as it was written', () => {
    const title = '<img src=x onerror=alert(1)>Datos <b>abiertos</b> &amp; más';
    const { feed, problems } = read(aFeed().withCommitment({ title }).build());
    expect(feed.commitments[0]!.title).to.equal(title);
    expect(problems).to.deep.equal([]);
  });

  it('keeps addresses as text; whoever draws them decides what is a link', () => {
    const { feed } = read(aFeed().withCommitment({ url: 'javascript:alert(1)' }).build());
    expect(feed.commitments[0]!.url).to.equal('javascript:alert(1)');
  });

  it('is not read beyond a length: a title takes its record with it, a summary only itself', () => {
    const { feed, problems } = read(aFeed().withCommitment({ title: 'x'.repeat(2001) }).withCommitment({ title: 'x'.repeat(2000), summary: 'x'.repeat(20_001) }).withCommitment({ summary: 'x'.repeat(20_000) }).build());
    expect(feed.commitments.map(({ summary }) => summary?.length)).to.deep.equal([undefined, 20_000]);
    expect(problems).to.deep.equal(['/commitments/0/title too-long', '/commitments/0 dropped', '/commitments/1/summary too-long']);
  });

  it('is not read beyond a number of records', function () {
    this.timeout(20_000);
    const { feed, problems } = read({ ...aFeed().build(), proposals: aPage('proposals', 60_000).items, commitments: [{ id: 'a', title: 'A' }] });
    expect(feed.proposals).to.have.length(MAX_ITEMS);
    expect(feed.commitments).to.have.length(1);
    expect(problems).to.deep.equal(['/proposals too-many']);
  });

  it('cannot hide the problems of one collection behind another’s', () => {
    const { feed, problems } = read({ ...aFeed().withMeeting().withBadRecord('meetings', 5).build(), commitments: new Array(2000).fill(5) });
    expect(feed.meetings).to.have.length(1);
    expect(problems.filter((problem) => problem.startsWith('/meetings'))).to.deep.equal(['/meetings/1 type']);
  });

  it('may nest as deep as it likes', () => {
    const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown;
    const { feed } = read({ ...aFeed().withPlan().build(), commitments: deep, extra: deep, meetings: [{ id: 'm', title: 'M', start: '2026-01-01', documents: deep }] });
    expect(feed.plans).to.have.length(1);
    expect(feed.meetings).to.deep.equal([{ id: 'm', title: 'M', start: '2026-01-01', documents: [], unreadable: ['/documents/0'] }]);
  });
});

describe('a collection kept in pages', () => {
  it('starts empty, with the address of its first page', () => {
    const { feed, problems } = read(aFeed().withPages('proposals', { href: 'proposals/1.json', count: 2734 }).build());
    expect(feed.proposals).to.deep.equal([]);
    expect(feed.pages).to.deep.equal({ proposals: { href: 'proposals/1.json', count: 2734 } });
    expect(problems).to.deep.equal([]);
  });

  it('cannot be had without an address or a count', () => {
    for (const [reference, problem] of [[{ count: 3 }, '/proposals missing'], [{ href: 'a.json' }, '/proposals missing'], [{ href: '', count: 1 }, '/proposals dropped'], [{ href: 'a', count: -1 }, '/proposals dropped']] as const) {
      const { feed, problems } = read({ ...aFeed().build(), proposals: reference });
      expect(feed.pages).to.deep.equal({});
      expect(feed.proposals).to.deep.equal([]);
      expect(problems).to.include(problem);
    }
  });

  it('is only for collections: sectors are always in the feed', () => {
    const { feed, problems } = read({ ...aFeed().build(), sectors: { href: 's.json', count: 5 } });
    expect(feed.sectors).to.deep.equal([]);
    expect(feed.pages).to.deep.equal({});
    expect(problems).to.deep.equal(['/sectors type']);
  });
});

describe('reading a page', () => {
  const page = (name: CollectionName, json: unknown) => {
    const { items, next, problems } = readPage(name, json, '/proposals/pages/2');
    return { items, next, problems: problems.map(({ path, reason }) => `${path} ${reason}`) };
  };

  it('gives its records and the address of the next', () => {
    expect(page('proposals', aPage('proposals', 2, { next: '3.json' }))).to.deep.equal({ items: aPage('proposals', 2).items, next: '3.json', problems: [] });
    expect(page('proposals', { items: [] })).to.deep.equal({ items: [], next: undefined, problems: [] });
  });

  it('leaves out bad and repeated records, by their place in the page', () => {
    const [one, two] = aPage('proposals', 2).items;
    expect(page('proposals', { items: [null, one, { id: 'x' }, two, one], count: 'many', next: 5 })).to.deep.equal({
      items: [one, two],
      next: undefined,
      problems: ['/proposals/pages/2/count type', '/proposals/pages/2/next type', '/proposals/pages/2/items/0 type', '/proposals/pages/2/items/2 missing', '/proposals/pages/2/items/4 duplicate'],
    });
  });

  it('reads only records of its collection', () => {
    expect(page('meetings', aPage('proposals', 1)).items).to.deep.equal([]);
  });

  for (const json of [null, undefined, 5, 'x', [], aPage('proposals', 1).items, {}, { items: null }, { items: {} }, { items: 'x' }]) {
    it(`is empty and reported when it is ${brief(json)}`, () => {
      const { items, next, problems } = page('proposals', json);
      expect(items).to.deep.equal([]);
      expect(next).to.equal(undefined);
      expect(problems).not.to.deep.equal([]);
      expect(problems[0]).to.match(/^\/proposals\/pages\/2/);
    });
  }

  it('is not read beyond a number of records, which is said once', () => {
    const { items, problems } = page('proposals', { items: aPage('proposals', MAX_ITEMS + 1).items });
    expect(items).to.have.length(MAX_ITEMS);
    expect(problems).to.deep.equal(['/proposals/pages/2/items too-many']);
  });
});

import { expect } from 'chai';
import type { Proposal } from '../../src/domain/feed.js';
import { organizationIndex } from '../../src/domain/organizations.js';
import { ANSWERED, UNSTATED, proposalOverview, type ProposalChoice } from '../../src/domain/proposal-facets.js';
import { buildProposalIndex, consultationFolder, type ConsultationIndex } from '../../src/domain/proposal-index.js';
import { findProposals } from '../../src/domain/proposal-list.js';
import { placeOf, proposalPages } from '../../src/domain/proposal-pages.js';
import { findFolio, searchIndex } from '../../src/domain/proposal-search.js';
import { checkAsync } from '../support/check-property.js';
import { dice } from '../support/dice.js';
import { manyProposals } from '../support/many-proposals.js';

const organizations = [{ id: 'segpres', name: 'Secretaría General' }];
const names = organizationIndex(organizations);

/** A reader of an index in memory, which counts what it reads. */
function reader(files: ReadonlyMap<string, string>) {
  const paths: string[] = [];
  const read = (path: string): Promise<unknown> => {
    paths.push(path);
    const text = files.get(path);
    return text === undefined ? Promise.reject(Object.assign(new Error(path), { status: 404 })) : Promise.resolve(JSON.parse(text));
  };
  return { paths, read };
}
const indexOf = (files: ReadonlyMap<string, string>, consultation: string) => JSON.parse(files.get(`${consultationFolder(consultation)}index.json`)!) as ConsultationIndex;

describe('a static index of proposals', () => {
  const proposals = manyProposals(900, { seed: 4, consultations: ['uno', 'Dos', undefined] });
  const files = buildProposalIndex(proposals, organizations, ['vacia']);
  const idOf = (ordinal: number) => proposals[proposals.length - 1 - ordinal]!.id;
  const own = (consultation: string) => proposals.filter((proposal) => (proposal.consultation ?? '') === consultation);

  it('finds what a plain scan finds, in the same order', async () => {
    const queries = ['', 'plaz', 'PLAZA', 'arboles', 'rio', 'ñandu basura', 'mejorar pla', 'x', 'nada de eso', 'para', 'pintar escuela 12'];
    await checkAsync('searches', 300, dice, async (dice) => {
      const consultation = dice.pick(['uno', 'Dos', '']);
      const choice: ProposalChoice = {
        query: dice.pick(queries),
        order: dice.pick(['newest', 'pending', 'support', undefined] as const),
        state: dice.pick([undefined, undefined, 'pending', ANSWERED, 'accepted', 'retired', 'nonsense']),
        theme: dice.pick([undefined, undefined, 'agua', 'Datos.2', UNSTATED]),
        region: dice.pick([undefined, undefined, 'CL-RM', UNSTATED]),
        sector: dice.pick([undefined, undefined, 'academia']),
        institution: dice.pick([undefined, undefined, 'segpres', '~junta de riego', UNSTATED]),
      };
      const found = (await searchIndex(reader(files).read, consultation, indexOf(files, consultation), choice)).map(idOf);
      expect(found, JSON.stringify({ consultation, ...choice })).to.deep.equal(findProposals(own(consultation), choice, names).map(({ id }) => id));
    });
  });

  it('says of each consultation what can be said without listing its proposals', () => {
    const { ordinals: _, words: __, ...overview } = indexOf(files, 'Dos');
    expect(overview).to.deep.equal(JSON.parse(JSON.stringify(proposalOverview(own('Dos'), names))));
    expect(JSON.parse(files.get('index.json')!)).to.deep.equal({ version: 1, count: 900, consultations: { '': own('').length, Dos: own('Dos').length, uno: own('uno').length, vacia: 0 } });
    expect(indexOf(files, 'vacia').count).to.equal(0);
  });

  it('finds a folio however it was typed, in one file', async () => {
    const { read, paths } = reader(files);
    const wanted = proposals[123]!.id;
    expect((await findFolio(read, ` ${wanted.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')} `)).map(idOf)).to.deep.equal([wanted]);
    expect(paths).to.have.length(1);
    expect(await findFolio(read, 'MGA-2026-ZZZZ-99')).to.deep.equal([]);
    expect(await findFolio(read, ' – ')).to.deep.equal([]);
  });

  it('reads few files for a search', async () => {
    const { read, paths } = reader(buildProposalIndex(manyProposals(2_000, { seed: 3 })));
    const index = indexOf(buildProposalIndex(manyProposals(2_000, { seed: 3 })), 'consulta');
    await searchIndex(read, 'consulta', index, { query: 'plaza', theme: 'agua' });
    expect(paths.length).to.be.below(4);
  });

  it('is the same for the same proposals', () => {
    expect([...buildProposalIndex(manyProposals(300, { seed: 9 }))]).to.deep.equal([...buildProposalIndex(manyProposals(300, { seed: 9 }))]);
  });

  it('changes in few files when one proposal does', () => {
    const before = manyProposals(1_500, { seed: 5 });
    const changed = (after: readonly Proposal[]) => {
      const [old, now] = [buildProposalIndex(before), buildProposalIndex(after)];
      return [...now].filter(([path, text]) => old.get(path) !== text).length;
    };
    const pending = before.findIndex(({ reply, status }) => !reply && status === 'published');
    expect(changed(before.map((proposal, index) => (index === pending ? { ...proposal, reply: { date: '2026-05-05', decision: 'accepted', reasons: 'Sí.' } } : proposal)))).to.be.at.most(5);
    expect(changed([{ id: 'nueva', consultation: 'consulta', title: 'Iluminar la plaza', submitted: '2026-05-06' }, ...before])).to.be.at.most(14);
  });

  it('holds no text that is not public', () => {
    const secret = buildProposalIndex([
      { id: 'a', title: 'Ornitorrinco', problem: 'Murciélago', submitted: '2026-01-01', status: 'retired' },
      { id: 'b', title: 'Ornitorrinco', submitted: '2026-01-01', status: 'received' },
    ]);
    expect([...secret.values()].join()).not.to.match(/ornito|murci/i);
  });

  it('takes any word as a word', async () => {
    const odd = ['constructor', '__proto__ hasOwnProperty', 'toString 12345', 'x'.repeat(400), '東京都 Ωmega', '\u{1F600}abc'];
    const given = odd.map((title, index): Proposal => ({ id: `p${index}`, title, submitted: '2026-01-01', theme: 'constructor', consultation: 'constructor' }));
    const made = buildProposalIndex(given, []);
    for (const query of ['constructor', 'hasOwn', 'proto', 'tostring', '123', 'xxxxx', '東京都', 'Ωme', 'abc']) {
      const found = await searchIndex(reader(made).read, 'constructor', indexOf(made, 'constructor'), { query, theme: 'constructor' });
      expect(found.map((ordinal) => given[given.length - 1 - ordinal]!.id), query).to.deep.equal(findProposals(given, { query }, names).map(({ id }) => id)).and.to.have.length(1);
    }
  });
});

describe('proposals in pages', () => {
  for (const count of [0, 1, 19, 20, 21, 45]) {
    it(`hold ${count} records, newest first, each where its ordinal says`, () => {
      const proposals = manyProposals(count, { seed: 2 });
      const { files, reference } = proposalPages(proposals, 'propuestas/', 20);
      const page = (path: string) => JSON.parse(files.get(path)!) as { items: Proposal[]; next?: string };
      const read: string[] = [];
      for (let path: string | undefined = reference.href.replace('propuestas/', ''); path; path = page(path).next) read.push(...page(path).items.map(({ id }) => id));
      expect(read).to.deep.equal(proposals.map(({ id }) => id));
      for (let ordinal = 0; ordinal < count; ordinal += 1) {
        const { page: number, place } = placeOf(ordinal, count, 20);
        expect(page(`${number}.json`).items[place]?.id).to.equal(proposals[count - 1 - ordinal]!.id);
      }
      expect(reference).to.deep.include({ count, pageSize: 20, pages: 'propuestas/{page}.json', index: 'propuestas/index/' });
    });
  }

  it('change in the newest page alone when one is added', () => {
    const before = manyProposals(45, { seed: 2 });
    const [old, now] = [before, [{ ...before[0]!, id: 'nueva' }, ...before]].map((proposals) => proposalPages(proposals, 'p/', 20).files) as [Map<string, string>, Map<string, string>];
    expect([...now].filter(([path, text]) => old.get(path) !== text).map(([path]) => path)).to.deep.equal(['3.json']);
  });
});

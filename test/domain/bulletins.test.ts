import { expect } from 'chai';
import { bulletinsWithin, bulletinSummary, newestBulletins } from '../../src/domain/bulletins.js';
import type { Bulletin, Commitment } from '../../src/domain/feed.js';
import { organizationIndex } from '../../src/domain/organizations.js';

const index = organizationIndex([{ id: 'ministerio', name: 'Ministerio' }, { id: 'unidad', name: 'Unidad', parent: 'ministerio' }, { id: 'otra', name: 'Otra' }]);
const commitments: Commitment[] = [
  { id: 'c1', title: 'Uno', plan: 'p1', themes: ['datos'], lead: { organization: 'unidad' } },
  { id: 'c2', title: 'Dos', plan: 'p2', themes: ['salud'], lead: { organization: 'otra' } },
];
const bulletin = (id: string, more: Partial<Bulletin> = {}): Bulletin => ({ id, title: id, date: '2026-05-01', ...more });
const within = (bulletins: Bulletin[], scope: Parameters<typeof bulletinsWithin>[1]) => bulletinsWithin(bulletins, scope, commitments, index).map(({ id }) => id);

describe('bulletins', () => {
  it('come newest first, those of a day in the order given', () => {
    expect(newestBulletins([bulletin('a'), bulletin('b', { date: '2026-06-01' }), bulletin('c')]).map(({ id }) => id)).to.deep.equal(['b', 'a', 'c']);
  });

  it('are of a plan they name, or of one whose commitment they tell of', () => {
    expect(within([bulletin('a', { plan: 'p1' }), bulletin('b', { commitments: ['c1'] }), bulletin('c', { commitments: ['c2'] }), bulletin('d')], { plan: 'p1' })).to.deep.equal(['a', 'b']);
  });

  it('are of an institution that they credit, by itself, by a part of it or by somebody of theirs, and of one whose commitment they tell of', () => {
    const all = [
      bulletin('unit', { organizations: [{ organization: 'unidad' }] }),
      bulletin('person', { people: [{ name: 'Demo', organization: 'unidad' }] }),
      bulletin('written', { people: [{ name: 'Demo', affiliation: 'MINISTERIO' }] }),
      bulletin('told', { commitments: ['c1'] }),
      bulletin('other', { organizations: [{ organization: 'otra' }], commitments: ['c2'] }),
    ];
    expect(within(all, { institution: 'ministerio' })).to.deep.equal(['unit', 'person', 'written', 'told']);
  });

  it('are of the themes of the commitments they tell of, and within all that is asked at once', () => {
    const all = [bulletin('a', { commitments: ['c1', 'c2'] }), bulletin('b', { commitments: ['c2'] }), bulletin('c')];
    expect(within(all, { theme: 'datos' })).to.deep.equal(['a']);
    expect(within(all, { theme: 'salud', plan: 'p1' })).to.deep.equal(['a']);
    expect(within(all, {})).to.deep.equal(['a', 'b', 'c']);
  });

  it('are told in few words by their summary, else by their first paragraph', () => {
    expect(bulletinSummary(bulletin('a', { summary: 'Breve.', blocks: [{ kind: 'paragraph', text: 'Largo.' }] }))).to.equal('Breve.');
    expect(bulletinSummary(bulletin('a', { blocks: [{ kind: 'heading', text: 'Título' }, { kind: 'paragraph', text: ' ' }, { kind: 'paragraph', text: 'Largo.' }] }))).to.equal('Largo.');
    expect(bulletinSummary(bulletin('a'))).to.equal(undefined);
  });
});

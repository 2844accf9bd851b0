import { expect } from 'chai';
import { filterLedger, groupByMeeting, groupByResponsible, inOrderOfUrgency, type LedgerFilter } from '../../src/domain/agreement-views.js';
import { agreementLedger, type LedgerEntry } from '../../src/domain/agreements.js';
import type { Meeting } from '../../src/domain/feed.js';
import { organizationIndex } from '../../src/domain/organizations.js';

const organizations = organizationIndex([
  { id: 'segpres', name: 'Segpres' },
  { id: 'comision', name: 'Comisión', parent: 'segpres' },
  { id: 'agua', name: 'Água Viva' },
]);
const commitments = [
  { id: 'c1', title: 'C1', plan: 'p5', themes: ['water', 'data'] },
  { id: 'c2', title: 'C2' },
];
const meetings: Meeting[] = [
  {
    id: 'june',
    title: 'June',
    start: '2018-06-13T16:00',
    plan: 'p4',
    theme: 'youth',
    minutes: {
      agreements: [
        { id: 'own', text: 'Validar la urgencia', responsible: [{ name: 'comisión' }], due: 'A la brevedad' },
        { id: 'serves', text: 'Serves a commitment', commitment: 'c1', responsible: [{ name: 'Consejo' }, { organization: 'segpres' }], due: '2018-08' },
        { id: 'bare', text: 'Commitment says nothing', commitment: 'c2', items: ['Red de Innovadores Públicos'], due: '2018-07-01' },
        {
          id: 'done',
          text: 'Done',
          due: '2018-01-01',
          responsible: [{ organization: 'agua' }, { name: 'Agua viva' }],
          updates: [{ date: '2018-07-02', status: 'done', note: 'Se envió el formulario' }],
        },
      ],
    },
  },
];
const entries = agreementLedger({ meetings, commitments, organizations, today: '2018-07-15' });
const ids = (found: readonly LedgerEntry[]) => found.map((entry) => entry.agreement.id);
const shown = (filter: LedgerFilter) => ids(filterLedger(entries, filter, organizations));

describe('filtering the ledger', () => {
  it('shows all without a filter, or with empty ones', () => {
    expect(shown({})).to.deep.equal(['own', 'serves', 'bare', 'done']);
    expect(shown({ institution: '', plan: '', theme: '', query: '', responsible: '' })).to.have.length(4);
  });

  it('takes the parts of an institution with it', () => {
    expect(shown({ institution: 'segpres' })).to.deep.equal(['own', 'serves']);
    expect(shown({ institution: 'comision' })).to.deep.equal(['own']);
    expect(shown({ institution: 'unknown' })).to.deep.equal([]);
  });

  it('takes one responsible party exactly, known or not', () => {
    expect(shown({ responsible: 'segpres' })).to.deep.equal(['serves']);
    expect(shown({ responsible: '~consejo' })).to.deep.equal(['serves']);
  });

  it('reads plan and theme from the commitment when there is one, else from the meeting', () => {
    expect(shown({ plan: 'p5' })).to.deep.equal(['serves']);
    expect(shown({ plan: 'p4' })).to.deep.equal(['own', 'done']);
    expect(shown({ theme: 'data' })).to.deep.equal(['serves']);
    expect(shown({ theme: 'youth' })).to.deep.equal(['own', 'done']);
  });

  it('finds words in text, sub-items, responsible parties, dates and notes', () => {
    expect(shown({ query: 'URGENCIA validar' })).to.deep.equal(['own']);
    expect(shown({ query: 'innovadores publicos' })).to.deep.equal(['bare']);
    expect(shown({ query: 'consejo' })).to.deep.equal(['serves']);
    expect(shown({ query: 'brevedad' })).to.deep.equal(['own']);
    expect(shown({ query: 'envio' })).to.deep.equal(['done']);
  });

  it('meets every condition at once', () => {
    expect(shown({ selection: 'open', institution: 'segpres', query: 'serves' })).to.deep.equal(['serves']);
    expect(shown({ selection: 'overdue' })).to.deep.equal(['bare']);
    expect(shown({ selection: 'done', institution: 'segpres' })).to.deep.equal([]);
  });
});

describe('grouping by who is responsible', () => {
  const groups = groupByResponsible(entries, 'es-CL');

  it('orders the parties by name in the language, nobody last', () => {
    expect(groups.map((group) => group.party?.name)).to.deep.equal(['Água Viva', 'Comisión', 'Consejo', 'Segpres', undefined]);
    expect(groups.at(-1)?.key).to.equal('');
  });

  it('puts an agreement of two parties in both groups, and once in the group of a party named twice', () => {
    const of = (key: string) => ids(groups.find((group) => group.key === key)?.entries ?? []);
    expect(of('segpres')).to.deep.equal(['serves']);
    expect(of('~consejo')).to.deep.equal(['serves']);
    expect(of('agua')).to.deep.equal(['done']);
    expect(of('')).to.deep.equal(['bare']);
  });
});

describe('grouping by meeting', () => {
  it('keeps meetings and agreements in the order given', () => {
    const [june] = meetings;
    const may: Meeting = { id: 'may', title: 'May', start: '2018-05-08', minutes: { agreements: [{ id: 'm1', text: 'May 1' }] } };
    const both = agreementLedger({ meetings: [may, june!], commitments, organizations, today: '2018-07-15' });
    expect(groupByMeeting(both).map((group) => [group.meeting.id, ids(group.entries)])).to.deep.equal([
      ['june', ['own', 'serves', 'bare', 'done']],
      ['may', ['m1']],
    ]);
    expect(groupByMeeting([])).to.deep.equal([]);
  });
});

describe('order of urgency', () => {
  it('puts open before done, soonest first, undated after', () => {
    expect(ids(inOrderOfUrgency(entries))).to.deep.equal(['bare', 'serves', 'own', 'done']);
    expect(ids(entries)[0], 'the list given stays as it was').to.equal('own');
  });
});

import { expect } from 'chai';
import { answeredShare, consultationFigures, consultationPhase, isPastItsEnd, proposalState } from '../../src/domain/consultation.js';
import type { Proposal, Reply } from '../../src/domain/feed.js';
import { organizationIndex } from '../../src/domain/organizations.js';
import { ANSWERED, UNSTATED, proposalOverview } from '../../src/domain/proposal-facets.js';
import { findProposals, newestFirst } from '../../src/domain/proposal-list.js';
import { folioKey, searchWords } from '../../src/domain/proposal-words.js';

const reply = (date: string, more: Partial<Reply> = {}): Reply => ({ date, decision: 'accepted', reasons: 'Se incorporó.', ...more });
const proposal = (id: string, more: Partial<Proposal> = {}): Proposal => ({ id, title: `Propuesta ${id}`, submitted: '2026-04-01', status: 'published', ...more });
const nowhere = organizationIndex([]);

describe('where a proposal stands', () => {
  it('is the decision of its reply, and pending without one, whatever its status says', () => {
    expect(proposalState(proposal('a', { reply: reply('2026-04-03', { decision: 'partly' }) }))).to.equal('partly');
    expect(proposalState(proposal('a', { status: 'answered' }))).to.equal('pending');
    expect(proposalState(proposal('a', { status: undefined }))).to.equal('pending');
  });

  it('is out when it was taken out, answered or not', () => {
    expect(proposalState(proposal('a', { status: 'withdrawn', reply: reply('2026-04-03') }))).to.equal('withdrawn');
    expect(proposalState(proposal('a', { status: 'retired' }))).to.equal('retired');
  });

  it('is received while it waits for moderation', () => {
    expect(proposalState(proposal('a', { status: 'received' }))).to.equal('received');
  });
});

describe('the phase of a consultation', () => {
  const phase = (more: object) => consultationPhase({ id: 'c', title: 'Consulta', ...more }, '2026-06-01');

  it('is what the feed says', () => {
    expect(phase({ status: 'not-going-forward', start: '2026-01-01' })).to.equal('not-going-forward');
  });

  it('follows from its dates and its report when the feed does not say', () => {
    expect(phase({ start: '2026-06-02' })).to.equal('planned');
    expect(phase({ start: '2026-06-01' })).to.equal('open');
    expect(phase({ start: '2026-04', end: '2026-05' })).to.equal('closed-analysing');
    expect(phase({ start: '2026-04', end: '2026-06' })).to.equal('open');
    expect(phase({ end: '2026-05', report: { id: 'r', title: 'Informe' } })).to.equal('closed-reported');
    expect(phase({ start: 'Pronto' })).to.equal(undefined);
  });

  it('is doubtful when it says that it is open after its end', () => {
    expect(isPastItsEnd({ id: 'c', title: 'C', status: 'open', end: '2026-05-31' }, '2026-06-01')).to.equal(true);
    expect(isPastItsEnd({ id: 'c', title: 'C', status: 'open', end: '2026-06-01' }, '2026-06-01')).to.equal(false);
    expect(isPastItsEnd({ id: 'c', title: 'C', status: 'closed-analysing', end: '2026-05-31' }, '2026-06-01')).to.equal(false);
  });
});

describe('the figures of a consultation', () => {
  const holidays = new Set(['2026-04-03']);

  it('count what was answered in working days, holidays left out', () => {
    const figures = consultationFigures(
      [
        // Wednesday to Monday, with a holiday on the Friday: Thursday and Monday.
        proposal('a', { submitted: '2026-04-01', reply: reply('2026-04-06') }),
        proposal('b', { submitted: '2026-04-06', reply: reply('2026-04-07') }),
        proposal('c', { submitted: '2026-04-06', reply: reply('2026-04-16') }),
        proposal('d', { submitted: '2026-04-06', reply: reply('2026-04-17') }),
        proposal('e', { submitted: '2026-03-02' }),
        proposal('f', { submitted: '2026-05-02' }),
        proposal('g', { status: 'received', submitted: '2026-01-01' }),
        proposal('h', { status: 'withdrawn', submitted: '2026-01-01' }),
        proposal('i', { status: 'retired', submitted: '2026-01-01', reply: reply('2026-01-02') }),
      ],
      holidays,
    );
    expect(figures).to.deep.equal({ received: 9, awaitingModeration: 1, published: 8, answered: 4, withdrawn: 1, retired: 1, oldestPending: '2026-03-02', medianReplyWorkingDays: 5 });
    expect(answeredShare(figures)).to.equal(4 / 6);
  });

  it('say nothing of what nobody could count', () => {
    const figures = consultationFigures([proposal('a', { submitted: '2026-02-30' }), proposal('b', { submitted: '2026-04-10', reply: reply('2026-04-01') })], holidays);
    expect(figures).to.not.have.any.keys('oldestPending', 'medianReplyWorkingDays');
    expect(answeredShare({ published: 3, withdrawn: 3, answered: 0 })).to.equal(undefined);
    expect(answeredShare({ answered: 3 })).to.equal(undefined);
  });
});

describe('what was heard', () => {
  it('is counted by theme, with what was answered and what came of it; what is not public does not count', () => {
    const { heard, facets, count } = proposalOverview(
      [
        proposal('a', { theme: 'agua', reply: reply('2026-04-02', { commitment: 'c-2' }) }),
        proposal('b', { theme: 'agua', reply: reply('2026-04-02', { decision: 'partly', commitment: 'c-1' }) }),
        proposal('c', { theme: 'agua', reply: reply('2026-04-02', { commitment: 'c-1' }) }),
        proposal('d', { theme: 'agua' }),
        proposal('e', { theme: 'agua', status: 'retired' }),
        proposal('f', {}),
      ],
      nowhere,
    );
    expect(heard).to.deep.equal([
      { theme: 'agua', heard: 4, pending: 1, decisions: { accepted: 2, partly: 1 }, commitments: ['c-1', 'c-2'] },
      { heard: 1, pending: 1, decisions: {}, commitments: [] },
    ]);
    expect(count).to.equal(6);
    expect(facets.theme).to.deep.equal([{ value: 'agua', count: 5 }, { value: UNSTATED, count: 1 }]);
    expect(facets.state.find(({ value }) => value === 'accepted')?.count).to.equal(2);
  });

  it('knows an institution by any of its names, and keeps the name of one it does not know', () => {
    const organizations = organizationIndex([{ id: 'segpres', name: 'Ministerio Secretaría General', aliases: ['MINSEGPRES'] }]);
    const { facets } = proposalOverview([proposal('a', { institution: { name: 'minsegpres' } }), proposal('b', { institution: { organization: 'segpres' } }), proposal('c', { institution: { name: 'Junta de Riego' } })], organizations);
    expect(facets.institution).to.deep.equal([{ value: 'segpres', count: 2 }, { value: '~junta de riego', count: 1, label: 'Junta de Riego' }]);
  });
});

describe('looking for proposals', () => {
  const all = newestFirst([
    proposal('a', { submitted: '2026-04-01', title: 'Más árboles en la plaza', support: 3 }),
    proposal('b', { submitted: '2026-04-03', title: 'Ciclovía', change: 'Conectar las plazas con una ciclovía segura.', reply: reply('2026-04-05') }),
    proposal('c', { submitted: '2026-04-02', title: 'Riego', problem: 'Los ÁRBOLES se secan.', theme: 'agua', support: 9 }),
    proposal('d', { submitted: '2026-04-03', title: 'Plaza que no se publica', status: 'retired' }),
  ]);
  const found = (choice: Parameters<typeof findProposals>[1]) => findProposals(all, choice, nowhere).map(({ id }) => id).join('');

  it('by the beginning of words, without accents or case, in any order', () => {
    expect(found({ query: 'ARBOL' })).to.equal('ca');
    expect(found({ query: 'plaza árb' })).to.equal('a');
    expect(found({ query: 'laza' }), 'the middle of a word').to.equal('');
    expect(found({ query: 'en la' }), 'words too short to tell anything').to.equal('bdca');
  });

  it('never by text that was taken out', () => {
    expect(found({ query: 'publica' })).to.equal('');
    expect(found({ state: 'retired' })).to.equal('d');
  });

  it('by state, and by having a reply', () => {
    expect(found({ state: 'pending' })).to.equal('ca');
    expect(found({ state: 'accepted' })).to.equal('b');
    expect(found({ state: ANSWERED })).to.equal('b');
    expect(found({ theme: UNSTATED })).to.equal('bda');
  });

  it('in the order asked for', () => {
    expect(found({})).to.equal('bdca');
    expect(found({ order: 'pending' })).to.equal('acbd');
    expect(found({ order: 'support' })).to.equal('cabd');
  });

  it('leaves out what says nothing', () => {
    expect(searchWords('Las 24 horas del agua, ¡para TODAS! y 2026')).to.deep.equal(['horas', 'agua', '2026']);
  });

  it('takes a folio as people copy it', () => {
    expect(folioKey(' mga 2026 – ok3f.7q ')).to.equal(folioKey('MGA-2026-0K3F-7Q'));
    expect(folioKey('¿?')).to.equal('');
  });
});

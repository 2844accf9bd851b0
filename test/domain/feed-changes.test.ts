import { expect } from 'chai';
import { datedChanges } from '../../src/domain/dated-changes.js';
import { changesBetween, type FeedChange } from '../../src/domain/feed-changes.js';
import type { Commitment, Meeting, Proposal } from '../../src/domain/feed.js';
import { readFeed } from '../../src/domain/read-feed.js';
import { aFeed, type FeedBuilder } from '../support/feed-builder.js';

const feedOf = (builder: FeedBuilder) => readFeed(builder.build()).feed!;
const changes = (before: FeedBuilder, after: FeedBuilder): FeedChange[] => changesBetween(feedOf(before), feedOf(after)).changes;
const kinds = (list: readonly FeedChange[]) => list.map(({ kind }) => kind);

const report = (end: string, status: 'limited' | 'complete' = 'limited') => ({ period: { end }, status });
const portal = (more: Partial<Commitment> = {}): Partial<Commitment> => ({ id: 'portal', title: 'Portal', end: '2026-12-31', milestones: [{ id: 'm1', title: 'Catálogo' }], ...more });
const ofCommitment = (before: Partial<Commitment>, after: Partial<Commitment>) => changes(aFeed().withCommitment(portal(before)), aFeed().withCommitment(portal(after)));
const ofMeeting = (before: Partial<Meeting>, after: Partial<Meeting>) => changes(aFeed().withMeeting({ id: 'm', ...before }), aFeed().withMeeting({ id: 'm', ...after }));
const ofProposal = (before: Partial<Proposal>, after: Partial<Proposal>) => changes(aFeed().withProposal({ id: 'p', ...before }), aFeed().withProposal({ id: 'p', ...after }));

describe('what changed between two feeds', () => {
  it('is nothing when only the order, the moment or a field for machines is another', () => {
    const one = aFeed().withPlan().withCommitment(portal({ lead: { organization: 'a', name: 'A' } })).withCommitment().withMeeting({ sequence: 1 });
    const other = aFeed().with({ updated: '2026-07-01T00:00:00Z' }).withPlan().withCommitment({ id: 'compromiso-2', title: 'Compromiso 2', number: 2 }).withCommitment(portal({ lead: { name: 'A', organization: 'a' }, updated: '2026-07-01T00:00:00Z' })).withMeeting({ sequence: 2 });
    expect(changes(one, other)).to.deep.equal([]);
  });

  it('names plans, bulletins, commitments and consultations that came and went', () => {
    const before = aFeed().withPlan({ id: 'viejo', title: 'Viejo' }).withCommitment({ id: 'c1', title: 'Uno' });
    const after = aFeed().withPlan({ id: 'nuevo', title: 'Nuevo' }).withBulletin({ id: 'b', title: 'Noticia' }).withCommitment({ id: 'c2', title: 'Dos' }).withConsultation({ id: 'q', title: 'Consulta' });
    expect(changes(before, after)).to.deep.equal([
      { kind: 'plan-added', plan: { id: 'nuevo', title: 'Nuevo' } },
      { kind: 'plan-removed', plan: { id: 'viejo', title: 'Viejo' } },
      { kind: 'bulletin-added', bulletin: { id: 'b', title: 'Noticia' } },
      { kind: 'commitment-added', commitment: { id: 'c2', title: 'Dos' } },
      { kind: 'commitment-removed', commitment: { id: 'c1', title: 'Uno' } },
      { kind: 'consultation-added', consultation: { id: 'q', title: 'Consulta' } },
    ]);
  });

  it('tells why a commitment was withdrawn, and that it is back', () => {
    expect(ofCommitment({}, { withdrawn: 'Se juntó con otro.' })).to.deep.equal([{ kind: 'commitment-withdrawn', commitment: { id: 'portal', title: 'Portal' }, reason: 'Se juntó con otro.' }]);
    expect(kinds(ofCommitment({ withdrawn: 'x' }, {}))).to.deep.equal(['commitment-restored']);
  });

  it('tells what was rewritten, and of the due date from when to when', () => {
    expect(ofCommitment({ summary: 'a' }, { summary: 'b', lead: { name: 'X' } })[0]).to.deep.include({ kind: 'commitment-edited', fields: ['summary', 'lead'] });
    expect(ofCommitment({}, { end: '2027-03' })).to.deep.equal([{ kind: 'due-changed', commitment: { id: 'portal', title: 'Portal' }, from: '2026-12-31', to: '2027-03' }]);
    expect(ofCommitment({}, { end: undefined })[0]).to.have.keys('kind', 'commitment', 'from');
  });

  it('tells the new reports of a milestone, the status they give it, its evidence and its assessment', () => {
    const before = { milestones: [{ id: 'm1', title: 'Catálogo', reports: [report('2026-06-30')] }] };
    const after = {
      milestones: [
        {
          id: 'm1', title: 'Catálogo', reports: [report('2026-06-30'), report('2026-12-31', 'complete')], evidence: [{ id: 'e', title: 'Acta' }], irm: { status: 'limited' as const },
        },
        { id: 'm2', title: 'Otro' },
      ],
    };
    const part = { commitment: { id: 'portal', title: 'Portal' }, milestone: { id: 'm1', title: 'Catálogo' } };
    const told = ofCommitment(before, after);
    expect(told.filter((change) => 'milestone' in change && change.milestone?.id === 'm1')).to.deep.equal([
      { kind: 'status-changed', ...part, from: 'limited', to: 'complete' },
      { kind: 'progress-reported', ...part, report: report('2026-12-31', 'complete') },
      { kind: 'evidence-added', ...part, document: { id: 'e', title: 'Acta' } },
      { kind: 'irm-assessed', ...part, assessment: { status: 'limited' } },
    ]);
    expect(kinds(told)).to.include('milestone-added');
    expect(kinds(ofCommitment(after, before))).to.include.members(['milestone-removed', 'evidence-removed']);
  });

  it('tells a meeting that moved, was cancelled or came with its minutes', () => {
    expect(ofMeeting({ start: '2026-03-01T10:00' }, { start: '2026-03-08T10:00', status: 'moved', statusReason: 'Elecciones.' })).to.deep.equal([
      { kind: 'meeting-moved', meeting: { id: 'm', title: 'Reunión 1' }, from: '2026-03-01T10:00', to: '2026-03-08T10:00', reason: 'Elecciones.' },
    ]);
    expect(kinds(ofMeeting({}, { status: 'cancelled' }))).to.deep.equal(['meeting-cancelled']);
    expect(ofMeeting({ status: 'cancelled' }, { status: 'cancelled' })).to.deep.equal([]);
    expect(kinds(changes(aFeed(), aFeed().withMeeting({ minutes: { status: 'draft', agreements: [{ id: 'a', text: 'x' }] } })))).to.deep.equal(['meeting-added', 'minutes-published', 'agreement-added']);
  });

  it('tells minutes that were approved, and what became of an agreement', () => {
    const draft = { minutes: { status: 'draft' as const, agreements: [{ id: 'a', text: 'Publicar.', commitment: 'portal' }] } };
    const final = { minutes: { status: 'final' as const, agreements: [{ id: 'a', text: 'Publicar.', commitment: 'portal', updates: [{ date: '2026-05-01', status: 'done' as const }] }] } };
    expect(ofMeeting(draft, final).map(({ kind, ...rest }) => [kind, 'agreement' in rest && rest.agreement])).to.deep.equal([
      ['minutes-approved', false],
      ['agreement-updated', { id: 'a', text: 'Publicar.', commitment: 'portal' }],
    ]);
    expect(ofMeeting(final, final)).to.deep.equal([]);
  });

  it('tells a reply that was given, and one that is another now', () => {
    const reply = { date: '2026-05-01', decision: 'accepted' as const, reasons: 'Sí.' };
    expect(kinds(ofProposal({}, { reply, status: 'answered' }))).to.deep.equal(['reply-given']);
    expect(kinds(ofProposal({ reply }, { reply: { ...reply, reasons: 'Sí, y antes.' } }))).to.deep.equal(['reply-changed']);
    expect(ofProposal({ reply }, { reply: { ...reply } })).to.deep.equal([]);
  });

  it('tells where a consultation stands now', () => {
    const told = changes(aFeed().withConsultation({ id: 'q' }), aFeed().withConsultation({ id: 'q', status: 'closed-reported' }));
    expect(told).to.deep.equal([{ kind: 'consultation-status-changed', consultation: { id: 'q', title: 'Consulta 1' }, status: 'closed-reported' }]);
  });

  it('says nothing of a collection in pages, and says that it does not', () => {
    const { changes: told, uncompared } = changesBetween(feedOf(aFeed().withProposal()), feedOf(aFeed().withPages('proposals', { href: 'p/1.json', count: 9 })));
    expect([told, uncompared]).to.deep.equal([[], ['proposals']]);
  });
});

describe('the history that a feed tells by itself', () => {
  it('has what was published on a day, newest first, and nothing without a whole day', () => {
    const feed = feedOf(
      aFeed()
        .withCommitment(portal({
          reports: [{ ...report('2025-12-31'), published: '2026-01-20' }, report('2026-06-30')],
          irm: { date: '2026-09' },
          milestones: [{ id: 'm1', title: 'Catálogo', evidence: [{ id: 'e', title: 'Acta', date: '2026-02-01' }, { id: 'f', title: 'Sin fecha' }] }],
        }))
        .withMeeting({ id: 'r', minutes: { published: '2026-03-20', agreements: [{ id: 'a', text: 'x', updates: [{ date: '2026-04-01', status: 'open' }] }] } })
        .withMeeting({ minutes: {} }),
    );
    expect(datedChanges(feed).map(({ day, change }) => `${day} ${change.kind}`)).to.deep.equal([
      '2026-04-01 agreement-updated', '2026-03-20 minutes-published', '2026-02-01 evidence-added', '2026-01-20 progress-reported',
    ]);
  });
});

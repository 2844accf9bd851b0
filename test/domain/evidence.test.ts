import { expect } from 'chai';
import { evidenceAge, evidenceFreshness } from '../../src/domain/evidence-age.js';
import { evidenceByCommitment, filterEvidence, type EvidenceFilters } from '../../src/domain/evidence-list.js';
import { evidenceCells } from '../../src/domain/evidence-table.js';
import { evidenceItems, planEvidence, type EvidenceItem } from '../../src/domain/evidence.js';
import type { Feed } from '../../src/domain/feed.js';
import { organizationIndex } from '../../src/domain/organizations.js';
import { planRecords } from '../../src/domain/plan-figures/plan-records.js';
import { readFeed } from '../../src/domain/read-feed.js';
import { aFeed, type FeedBuilder } from '../support/feed-builder.js';

const today = '2026-06-01';
const read = (builder: FeedBuilder): Feed => readFeed(builder.build()).feed!;
const itemsOf = (builder: FeedBuilder): EvidenceItem[] => evidenceItems(read(builder), today);
const document = (id: string, more: object = {}) => ({ id, title: `Documento ${id}`, ...more });

/** A feed with a document in every place that can have one. */
const everywhere = (): FeedBuilder =>
  aFeed()
    .with({ forum: { name: 'Mesa', rules: document('reglas'), targets: { monthsOfEvidence: { max: 6 } } } })
    .withOrganization({ id: 'org-a', name: 'Organismo A' })
    .withOrganization({ id: 'org-b', name: 'Unidad B', parent: 'org-a' })
    .withPlan({ id: 'p', documents: [document('plan-pdf')] })
    .withPlan({ id: 'q', start: '2020-01-01', end: '2021-12-31', documents: [document('otro-plan')] })
    .withCommitment({
      id: 'c1', plan: 'p', title: 'Trámites claros', lead: { organization: 'org-b' }, evidence: [document('c1-e', { date: '2026-05-10', type: 'Informe', language: 'en' })],
      milestones: [{ id: 'm1', title: 'Catastro', evidence: [document('m1-e', { date: '2025-01', type: 'informe', publisher: { name: 'Prensa' } })] }],
    })
    .withCommitment({ id: 'c2', plan: 'q', title: 'Otro', evidence: [document('c2-e')] })
    .withMeeting({
      id: 'r1', plan: 'p', documents: [document('r1-d')],
      minutes: {
        document: document('r1-acta'),
        agreements: [
          { id: 'a1', text: 'Publicar', commitment: 'c1', updates: [{ date: '2026-04-01', status: 'done', evidence: [document('a1-e')] }] },
          { id: 'a2', text: 'Invitar', updates: [{ date: '2026-04-02', status: 'done', evidence: [document('a2-e')] }] },
        ],
      },
    })
    .withConsultation({ id: 'k', plan: 'p', documents: [document('k-d')], report: document('k-r') })
    .withProposal({ id: 'f1', consultation: 'k', reply: { date: '2026-05-01', decision: 'accepted', reasons: 'Sí.', documents: [document('f1-d')] } })
    .withPrioritization({ id: 'z', plan: 'q', report: document('z-r') })
    .withWorkshopGuide({ id: 'g', documents: [document('g-d')] })
    .withDocument(document('suelto'))
    .withDocument(document('de-q', { plan: 'q', standard: 5 }));

describe('the age of evidence', () => {
  it('is counted from the first day its date may mean', () => {
    expect(evidenceAge('2025-12-01', today)).to.deep.equal({ day: '2025-12-01', months: 6, least: 6 });
    expect(evidenceAge('2025-12', today)).to.deep.equal({ day: '2025-12-01', months: 6, least: 5 });
    expect(evidenceAge('2026', today)).to.deep.equal({ day: '2026-01-01', months: 5, least: 0 });
  });

  it('is unknown without a date, for words and for days to come', () => {
    for (const date of [undefined, 'pronto', '2026-02-30', '2026-06-02']) expect(evidenceAge(date, today), date).to.equal(undefined);
  });

  it('is judged for every day the date may mean', () => {
    const judged = (date?: string) => evidenceFreshness(date, today, { max: 6 });
    expect([judged('2025-12-01'), judged('2025-11-30'), judged('2025-11-01')]).to.deep.equal(['fresh', 'fresh', 'stale']);
    expect([judged('2025-11'), judged('2025'), judged('2024'), judged('2026')]).to.deep.equal(['depends', 'depends', 'stale', 'fresh']);
    expect([judged(), judged('pronto')]).to.deep.equal(['undated', 'undated']);
    expect(evidenceFreshness('2024', today, undefined)).to.equal('not-measured');
  });
});

describe('the evidence of a feed', () => {
  it('is every document, with where it stands and what it proves', () => {
    expect(itemsOf(everywhere()).map(({ path, subject, standard, requirement }) => [path, subject.kind, requirement ?? standard])).to.deep.equal([
      ['commitments/c1/evidence/c1-e', 'commitment', '2.2'],
      ['commitments/c1/milestones/m1/evidence/m1-e', 'milestone', '2.2'],
      ['commitments/c2/evidence/c2-e', 'commitment', '2.2'],
      ['meetings/r1/agreements/a1/updates/2026-04-01/evidence/a1-e', 'agreement', '2.2'],
      ['meetings/r1/agreements/a2/updates/2026-04-02/evidence/a2-e', 'agreement', '2.2'],
      ['meetings/r1/minutes/r1-acta', 'minutes', '2.2'],
      ['meetings/r1/documents/r1-d', 'meeting', '2.2'],
      ['plans/p/documents/plan-pdf', 'plan', '2.1'],
      ['plans/q/documents/otro-plan', 'plan', '2.1'],
      ['consultations/k/documents/k-d', 'consultation', '3.1'],
      ['consultations/k/report/k-r', 'report', '4.1'],
      ['proposals/f1/reply/f1-d', 'reply', '4.1'],
      ['prioritizations/z/report/z-r', 'prioritization', '4.1'],
      ['workshopGuides/g/documents/g-d', 'guide', '3.2'],
      ['forum/rules/reglas', 'rules', '1.1'],
      ['documents/suelto', 'forum', '2.2'],
      ['documents/de-q', 'forum', 5],
    ]);
  });

  it('is cited by the identifier of the document, or by where it stands when two have the same', () => {
    expect(itemsOf(everywhere())[0]!.key).to.equal('c1-e');
    const twice = aFeed().withCommitment({ id: 'c', evidence: [document('x'), document('x', { title: 'Otro' })] }).withDocument(document('x'));
    const keys = itemsOf(twice).map(({ key }) => key);
    expect(keys).to.deep.equal(['commitments/c/evidence/x', 'commitments/c/evidence/x~2', 'documents/x']);
  });

  it('says which standard a document states, and does not take 1.2 for one of its requirements', () => {
    const [first, second, third] = itemsOf(aFeed().withDocument(document('a', { requirement: '3.2' })).withDocument(document('b', { requirement: '1.2', standard: 1 })).withDocument(document('c')));
    expect([first!.standard, first!.requirement, first!.stated]).to.deep.equal([3, '3.2', true]);
    expect([second!.standard, second!.requirement, second!.stated]).to.deep.equal([1, undefined, true]);
    expect([third!.standard, third!.requirement, third!.stated]).to.deep.equal([2, '2.2', false]);
  });

  it('belongs to a plan by its record; what names no plan belongs to each', () => {
    const feed = read(everywhere());
    const ids = (plan: string) => planEvidence(planRecords(feed, feed.plans.find(({ id }) => id === plan)!, today)).map((item) => item.document.id);
    expect(ids('p')).to.deep.equal(['c1-e', 'm1-e', 'a1-e', 'a2-e', 'r1-acta', 'r1-d', 'plan-pdf', 'k-d', 'k-r', 'f1-d', 'g-d', 'reglas', 'suelto']);
    expect(ids('q')).to.deep.equal(['c2-e', 'otro-plan', 'z-r', 'g-d', 'reglas', 'suelto', 'de-q']);
  });

  it('of a plan that has ended is as old as it was on its last day', () => {
    const feed = read(everywhere().withCommitment({ id: 'c3', plan: 'q', evidence: [document('vieja', { date: '2021-11-01' })] }));
    const found = planEvidence(planRecords(feed, feed.plans[1]!, today)).find(({ key }) => key === 'vieja')!;
    expect(found.freshness).to.equal('fresh');
  });
});

describe('a list of evidence', () => {
  const items = itemsOf(everywhere());
  const index = organizationIndex(read(everywhere()).organizations);
  const kept = (filters: EvidenceFilters) => filterEvidence(items, filters, index).map(({ key }) => key);

  it('is narrowed by what it is about, its type, its freshness, its language and its standard', () => {
    expect(kept({ commitment: 'c1' })).to.deep.equal(['c1-e', 'm1-e', 'a1-e']);
    expect(kept({ type: 'INFORME' })).to.deep.equal(['c1-e', 'm1-e']);
    expect(kept({ freshness: 'stale' })).to.deep.equal(['m1-e']);
    expect(kept({ language: 'EN' })).to.deep.equal(['c1-e']);
    expect(kept({ standard: 3 })).to.deep.equal(['k-d', 'g-d']);
    expect(kept({ standard: 5 })).to.deep.equal(['de-q']);
    expect(kept({ commitment: '', type: '', query: ' ' })).to.have.length(items.length);
  });

  it('is narrowed to an institution that answers for what it proves, its parts among it', () => {
    expect(kept({ institution: 'org-a' })).to.deep.equal(['c1-e', 'm1-e', 'a1-e']);
  });

  it('is searched in the document, who published it and what it proves', () => {
    expect(kept({ query: 'prensa' })).to.deep.equal(['m1-e']);
    expect(kept({ query: 'TRAMITES' })).to.deep.equal(['c1-e', 'm1-e', 'a1-e']);
    expect(kept({ query: 'invitar' })).to.deep.equal(['a2-e']);
    expect(kept({ query: 'nada de esto' })).to.deep.equal([]);
  });

  it('is grouped by commitment and milestone, those without evidence too', () => {
    const reports = [{ period: { end: '2026-05' }, status: 'limited' as const }];
    const feed = read(
      aFeed()
        .withCommitment({ id: 'a', evidence: [document('a-e')], milestones: [{ id: 'm', title: 'M', reports }, { id: 'n', title: 'N', evidence: [document('n-e')], reports }] })
        .withCommitment({ id: 'b', withdrawn: 'Ya no.', milestones: [{ id: 'm', title: 'M', reports }] }),
    );
    const groups = evidenceByCommitment(feed.commitments, evidenceItems(feed, today));
    expect(groups.map(({ own, milestones, lacking, total }) => [own.length, milestones.map((each) => [each.items.length, each.lacking]), lacking, total])).to.deep.equal([
      [1, [[0, true], [1, false]], true, 2],
      [0, [[0, false]], false, 0],
    ]);
  });

  it('becomes lines of a table that say which records they belong to', () => {
    const cells = evidenceCells(items.find(({ key }) => key === 'a1-e')!, index);
    expect([cells.path, cells.plan, cells.commitment, cells.meeting, cells.agreement, cells.milestone]).to.deep.equal(['meetings/r1/agreements/a1/updates/2026-04-01/evidence/a1-e', 'p', 'c1', 'r1', 'a1', undefined]);
    expect(evidenceCells(items.find(({ key }) => key === 'm1-e')!, index).publisher).to.equal('Prensa');
  });
});

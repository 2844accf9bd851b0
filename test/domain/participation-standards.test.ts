import { expect } from 'chai';
import type { Feed, Meeting } from '../../src/domain/feed.js';
import { precedesStandards, standardOf } from '../../src/domain/ogp-standards.js';
import { evidenceOfPlan, missingOf, type CheckName, type CheckRecord, type PlanEvidence, type StandardCheck } from '../../src/domain/participation-standards.js';
import { figureOf, planSummary, type FigureName } from '../../src/domain/plan-summary.js';
import { readFeed } from '../../src/domain/read-feed.js';
import { aFeed, type FeedBuilder } from '../support/feed-builder.js';

const today = '2026-06-01';
const targets: Feed['forum']['targets'] = {
  monthsBetweenMeetings: { max: 6 }, monthsOfEvidence: { max: 6 }, percentMinutes: { min: 100 }, percentReplied: { min: 100 }, daysOfNotice: { min: 14 }, implementationMeetingsPerYear: { min: 2 },
};
const forum = (more: object = {}): Feed['forum'] => ({ name: 'Mesa', targets, ...more });
/** A plan made in 2025 and under way. */
const aPlan = (more: object = {}): FeedBuilder =>
  aFeed()
    .with({ forum: forum(more) })
    .withSectors({ id: 'gob', name: 'Gobierno' }, { id: 'soc', name: 'Sociedad civil' }, { id: 'priv', name: 'Privados' })
    .withPlan({ id: 'p', start: '2025-07-01', end: '2027-06-30', delivery: '2025-06-30' });
const evidenceOf = (builder: FeedBuilder, day = today): PlanEvidence => {
  const feed = readFeed(builder.build()).feed!;
  return evidenceOfPlan(feed, feed.plans[0]!, day);
};
const checksOf = (evidence: PlanEvidence): StandardCheck[] => evidence.standards.flatMap(({ requirements }) => requirements.flatMap(({ checks }) => checks));
const check = (builder: FeedBuilder, name: CheckName, day = today): StandardCheck => checksOf(evidenceOf(builder, day)).find((each) => each.name === name)!;
const named = (records: readonly CheckRecord[]): string[] =>
  records.map(({ subject }) => {
    if (subject.kind === 'meeting') return subject.meeting.id;
    if (subject.kind === 'document') return subject.item.key;
    if (subject.kind === 'sector') return subject.sector.id;
    if (subject.kind === 'consultation') return subject.consultation.id;
    if (subject.kind === 'commitment') return subject.commitment.id;
    return subject.kind;
  });
/** Verdict, what counts, and what is missing, in words short enough to compare. */
const told = (...given: Parameters<typeof check>): unknown[] => {
  const found = check(...given);
  const { nothing, short, over, records, unstated } = missingOf(found);
  return [
    found.verdict, named(found.records.filter(({ counts }) => counts)),
    ...(nothing ? ['nothing'] : []), ...(short ? [`${short} short`] : []), ...(over ? [`${over} over`] : []), ...(records.length > 0 ? [named(records)] : []), ...(unstated.length > 0 ? ['unstated', named(unstated)] : []),
  ];
};
const meeting = (id: string, start: string, more: Partial<Meeting> = {}): Partial<Meeting> => ({ id, start, ...more });

describe('OGP’s participation standards', () => {
  it('have eight minimum requirements, and no 1.2', () => {
    expect(evidenceOf(aPlan()).standards.map(({ number, requirements }) => [number, requirements.map((each) => each.number)])).to.deep.equal([
      [1, ['1.1']], [2, ['2.1', '2.2']], [3, ['3.1', '3.2', '3.3']], [4, ['4.1']], [5, ['5.1']],
    ]);
    expect([standardOf('5.1'), standardOf('1.2'), standardOf('9.9')]).to.deep.equal([5, undefined, undefined]);
  });

  it('are not asked of a plan delivered before 2022', () => {
    expect(precedesStandards({ id: 'p', title: 'P', delivery: '2018-08' })).to.equal(true);
    expect(precedesStandards({ id: 'p', title: 'P', start: '2021-12-31' })).to.equal(true);
    expect(precedesStandards({ id: 'p', title: 'P', start: '2022-01-01' })).to.equal(false);
    expect(precedesStandards({ id: 'p', title: 'P' })).to.equal(false);
  });
});

describe('a feed that says nothing', () => {
  it('has no evidence for any requirement, and everything is named as missing', () => {
    const evidence = evidenceOf(aFeed().withPlan({ id: 'p', start: '2025-07-01', end: '2027-06-30' }), '2026-06-01');
    expect(evidence.counts.met + evidence.counts['not-met']).to.equal(0);
    for (const { number, checks, missing } of evidence.standards.flatMap(({ requirements }) => requirements)) {
      // When the data last changed every feed says, and without a rule it is neither new nor old.
      const asked = checks.filter(({ name }) => name !== 'updated');
      expect(missing.map(({ name }) => name), number).to.deep.equal(asked.map(({ name }) => name));
      for (const each of asked) expect(missingOf(each).nothing, each.name).to.equal(true);
    }
  });
});

describe('a count that the scorecard has too', () => {
  it('is the scorecard’s', () => {
    const builder = aPlan()
      .withMeeting(meeting('a', '2026-01-15T10:00', { minutes: {} }))
      .withMeeting(meeting('b', '2026-04-15T10:00'))
      .withCommitment({ id: 'c', evidence: [{ id: 'd', title: 'D', date: '2026-01-05' }] })
      .withConsultation({ id: 'k', start: '2025-03-01', status: 'closed-analysing' })
      .withProposal({ id: 'f', consultation: 'k', reply: { date: '2026-05-01', decision: 'accepted', reasons: 'Sí.' } })
      .withProposal({ id: 'g', consultation: 'k' });
    const feed = readFeed(builder.build()).feed!;
    const summary = planSummary(feed, feed.plans[0]!, today);
    const same: [CheckName, FigureName, value: number, of?: number][] = [['rhythm', 'rhythm', 1], ['evidence', 'evidence', 4], ['minutes', 'minutes', 1, 2], ['replies', 'replies', 1, 2]];
    for (const [name, figure, value, of] of same) {
      const [found, expected] = [check(builder, name), figureOf(summary, figure)];
      expect([found.value, found.of, found.verdict, found.target], name).to.deep.equal([expected.value, expected.of, expected.verdict, expected.target]);
      expect([found.value, found.of], name).to.deep.equal([value, of]);
    }
  });
});

describe('1.1, a space for dialogue', () => {
  it('meets every six months, or is so many months late', () => {
    expect(told(aPlan().withMeeting(meeting('a', '2026-01-15T10:00')), 'rhythm')).to.deep.equal(['met', ['a']]);
    expect(told(aPlan().withMeeting(meeting('a', '2025-09-15T10:00')), 'rhythm')).to.deep.equal(['not-met', ['a'], '2 over']);
    expect(told(aPlan(), 'rhythm')).to.deep.equal(['no-data', [], 'nothing']);
  });

  it('names a meeting that came too late, but not one of before the plan', () => {
    const late = aPlan().withMeeting(meeting('z', '2023-01-01T10:00')).withMeeting(meeting('y', '2024-12-01T10:00')).withMeeting(meeting('a', '2025-07-05T10:00')).withMeeting(meeting('b', '2026-03-05T10:00'));
    expect(told(late, 'rhythm')).to.deep.equal(['met', [], ['b', 'a']]);
  });

  it('has seats of two sectors, of those that stand today', () => {
    expect(told(aPlan({ members: [{ sector: 'gob' }, { sector: 'soc', end: '2026-01' }] }), 'members')).to.deep.equal(['not-met', ['gob'], ['soc', 'priv']]);
    expect(told(aPlan({ members: [{ sector: 'gob' }, { sector: 'soc', end: '2026-06' }] }), 'members')).to.deep.equal(['met', ['gob', 'soc'], ['priv']]);
    expect(told(aPlan({ members: [{ sector: 'gob' }, { role: 'Invitada' }] }), 'members')).to.deep.equal(['no-data', ['gob'], ['soc', 'priv'], 'unstated', ['seat']]);
    expect(told(aPlan(), 'members')).to.deep.equal(['no-data', [], 'nothing']);
  });

  it('takes the sector of a seat from its organization', () => {
    const builder = aPlan({ members: [{ organization: 'o' }, { person: { name: 'N', sector: 'soc' } }] }).withOrganization({ id: 'o', sector: 'gob' });
    expect(told(builder, 'members')).to.deep.equal(['met', ['gob', 'soc'], ['priv']]);
  });

  it('has published rules', () => {
    expect(told(aPlan({ rules: { id: 'r', title: 'Reglas' } }), 'rules')).to.deep.equal(['met', ['r']]);
    expect(told(aPlan().withDocument({ id: 'x', standard: 1 }), 'rules')).to.deep.equal(['no-data', [], 'nothing']);
  });
});

describe('2.1 and 2.2, the site and the repository', () => {
  it('have an address', () => {
    expect(told(aPlan({ url: 'https://m.example/' }), 'website')).to.deep.equal(['met', ['address']]);
    expect(told(aPlan().with({ links: { home: 'https://m.example/' } }), 'website')).to.deep.equal(['met', ['address']]);
    expect(told(aPlan(), 'website')).to.deep.equal(['no-data', [], 'nothing']);
    expect(told(aPlan().with({ links: { repository: '/evidencia' } }), 'repository')).to.deep.equal(['met', ['address']]);
  });

  it('have the plan, when it can be opened', () => {
    const plan = (documents: object[]) => aFeed().with({ forum: forum() }).withPlan({ id: 'p', documents: documents as never });
    expect(told(plan([{ id: 'd', title: 'D', url: '/plan.pdf' }]), 'planPublished')).to.deep.equal(['met', ['d']]);
    expect(told(plan([{ id: 'd', title: 'D' }]), 'planPublished')).to.deep.equal(['no-data', [], 'nothing']);
  });

  it('have evidence of the making of the plan: minutes, reports, and what says it is', () => {
    const builder = aPlan()
      .withMeeting(meeting('antes', '2025-05-01T10:00', { plan: 'p', minutes: {} }))
      .withMeeting(meeting('despues', '2025-08-01T10:00', { minutes: {} }))
      .withConsultation({ id: 'k', report: { id: 'r', title: 'R' } })
      .withDocument({ id: 'd4', standard: 4 })
      .withDocument({ id: 'd5', standard: 5 });
    expect(told(builder, 'coCreation')).to.deep.equal(['met', ['antes', 'r', 'd4']]);
    const vague = aFeed().withPlan({ id: 'p', start: '2018', end: '2020' }).withMeeting(meeting('mayo', '2018-05-08T18:00', { plan: 'p', minutes: {} }));
    expect(told(vague, 'coCreation'), 'a plan that begins some day of that year').to.deep.equal(['met', ['mayo']]);
  });

  it('name the commitments whose evidence is old or has no date', () => {
    const builder = aPlan()
      .withCommitment({ id: 'nueva', evidence: [{ id: 'a', title: 'A', date: '2026-05-01' }] })
      .withCommitment({ id: 'vieja', evidence: [{ id: 'b', title: 'B', date: '2025-08-01' }] })
      .withCommitment({ id: 'ninguna' });
    expect(told(builder, 'evidence')).to.deep.equal(['met', ['nueva'], ['vieja'], 'unstated', ['ninguna']]);
  });

  it('name the meetings without minutes', () => {
    expect(told(aPlan().withMeeting(meeting('a', '2026-01-15T10:00')).withMeeting(meeting('b', '2026-02-15T10:00', { minutes: {} })), 'minutes')).to.deep.equal(['not-met', ['b'], ['a']]);
  });

  it('were updated in the last six months', () => {
    expect(told(aPlan().with({ updated: '2026-01-01T12:00:00Z' }), 'updated')).to.deep.equal(['met', ['updated']]);
    expect(told(aPlan().with({ updated: '2025-10-01T12:00:00Z' }), 'updated')).to.deep.equal(['not-met', [], '2 over', ['updated']]);
  });
});

describe('standard 3, opportunities', () => {
  it('has a timeline of dated stages before delivery', () => {
    const stages = (...given: object[]) => aFeed().withPlan({ id: 'p', delivery: '2025-06-30', stages: given as never });
    expect(told(stages({ id: 's', name: 'Consulta', kind: 'consultation', start: '2025-03', end: '2025-04' }), 'timeline')).to.deep.equal(['met', ['cycle']]);
    expect(told(stages({ id: 's', name: 'Consulta', kind: 'consultation', start: 'otoño' }), 'timeline')).to.deep.equal(['no-data', [], 'nothing', 'unstated', ['cycle']]);
    expect(told(stages({ id: 's', name: 'Ejecución', kind: 'implementation', start: '2025-07' }), 'timeline')).to.deep.equal(['no-data', [], 'nothing']);
  });

  it('was announced two weeks before the first consultation began', () => {
    const announced = (date?: string) => aPlan().withConsultation({ id: 'k', start: '2025-03-15', documents: [{ id: 'd', title: 'D', ...(date && { date }) }] });
    expect(told(announced('2025-03-01'), 'notice')).to.deep.equal(['met', ['d']]);
    expect(told(announced('2025-03-02'), 'notice')).to.deep.equal(['not-met', [], '1 short', ['d']]);
    expect(told(announced('2025-03'), 'notice').slice(0, 2)).to.deep.equal(['no-data', []]);
    expect(told(announced(), 'notice')).to.deep.equal(['no-data', [], 'nothing', 'unstated', ['d']]);
    expect(told(aPlan().withConsultation({ id: 'k', start: '2025-03-15' }).withDocument({ id: 'aviso', requirement: '3.1', date: '2025-02-01' }), 'notice')).to.deep.equal(['met', ['aviso']]);
  });

  it('counts open meetings held before delivery as outreach', () => {
    const builder = aPlan()
      .withMeeting(meeting('taller', '2025-04-01T10:00', { plan: 'p', kind: 'workshop' }))
      .withMeeting(meeting('interna', '2025-04-02T10:00', { plan: 'p', access: 'internal' }))
      .withMeeting(meeting('no-dice', '2025-04-03T10:00', { plan: 'p', access: undefined }))
      .withMeeting(meeting('suspendida', '2025-04-04T10:00', { plan: 'p', status: 'cancelled' }))
      .withMeeting(meeting('despues', '2025-08-01T10:00'))
      .withDocument({ id: 'campana', requirement: '3.2' });
    expect(told(builder, 'outreach')).to.deep.equal(['met', ['taller', 'campana'], 'unstated', ['no-dice']]);
  });

  it('counts consultations that have begun as ways to take part, but not those about carrying it out', () => {
    const builder = aPlan()
      .withConsultation({ id: 'hecha', start: '2025-03-01', status: 'closed-reported' })
      .withConsultation({ id: 'planeada', status: 'planned' })
      .withConsultation({ id: 'despues', start: '2026-01-01', status: 'open' })
      .withConsultation({ id: 'abandonada', start: '2025-03-01', status: 'not-going-forward' });
    expect(told(builder, 'inputs')).to.deep.equal(['met', ['hecha'], 'unstated', ['planeada']]);
  });
});

describe('4.1, a reasoned response', () => {
  it('has a report of each closed consultation, or there is still time for it', () => {
    const closed = (more: object) => aPlan().withConsultation({ id: 'k', start: '2025-03-01', status: 'closed-analysing', ...more });
    expect(told(closed({ report: { id: 'r', title: 'R' } }), 'reports')).to.deep.equal(['met', ['k']]);
    expect(told(closed({}), 'reports')).to.deep.equal(['not-met', [], ['k']]);
    expect(told(closed({ replyBy: '2026-06-01' }), 'reports')).to.deep.equal(['pending', [], ['k']]);
    expect(told(aPlan().withConsultation({ id: 'k', status: 'open' }), 'reports')).to.deep.equal(['no-data', [], 'nothing']);
  });

  it('is not called missing when only the consultation’s own figures are published', () => {
    expect(told(aPlan().withConsultation({ id: 'k', start: '2025-03-01', status: 'closed-reported', figures: { published: 10, answered: 10 } }), 'replies')).to.deep.equal(['met', []]);
  });
});

describe('5.1, open implementation', () => {
  it('counts the open meetings of the year that say they are about the implementation', () => {
    const builder = aPlan()
      .withMeeting(meeting('si', '2026-01-10T10:00', { standard: 5 }))
      .withMeeting(meeting('tambien', '2026-02-10T10:00', { kind: 'working-group', commitments: ['c'] }))
      .withMeeting(meeting('interna', '2026-03-10T10:00', { standard: 5, access: 'internal' }))
      .withMeeting(meeting('quizas', '2026-04-10T10:00'))
      .withMeeting(meeting('otro-tema', '2026-04-11T10:00', { standard: 3 }))
      .withMeeting(meeting('otro-ano', '2025-09-10T10:00', { standard: 5 }));
    expect(told(builder, 'implementationMeetings')).to.deep.equal(['met', ['si', 'tambien'], ['interna'], 'unstated', ['quizas']]);
    expect(check(builder, 'implementationMeetings').year).to.equal(2026);
  });

  it('has until the end of the year; of an ended plan its last year is judged', () => {
    expect(told(aPlan(), 'implementationMeetings')).to.deep.equal(['pending', [], '2 short']);
    const ended = aPlan().withMeeting(meeting('una', '2027-02-10T10:00', { standard: 5 }));
    expect(told(ended, 'implementationMeetings', '2028-01-01')).to.deep.equal(['not-met', ['una'], '1 short']);
    expect(told(aPlan(), 'implementationMeetings', '2028-01-01')).to.deep.equal(['no-data', [], 'nothing']);
  });
});

describe('a requirement', () => {
  it('has evidence when each of its checks has, and is short when one is', () => {
    const verdict = (builder: FeedBuilder, number: string) => evidenceOf(builder).standards.flatMap(({ requirements }) => requirements).find((each) => each.number === number)!;
    const full = { url: 'https://m.example/', members: [{ sector: 'gob' }, { sector: 'soc' }, { sector: 'priv' }], rules: { id: 'r', title: 'R' } };
    const dialogue = verdict(aPlan(full).withMeeting(meeting('a', '2026-01-15T10:00')), '1.1');
    expect([dialogue.verdict, dialogue.missing]).to.deep.equal(['met', []]);
    expect(verdict(aPlan(full).withMeeting(meeting('a', '2025-01-15T10:00')), '1.1').verdict).to.equal('not-met');
    expect(verdict(aPlan(full), '1.1').verdict).to.equal('no-data');
    expect(verdict(aPlan(full), '5.1').verdict).to.equal('pending');
    const site = verdict(aPlan(full).withDocument({ id: 'd', requirement: '2.1' }).withDocument({ id: 'e', standard: 2 }), '2.1');
    expect(site.stated.map(({ key }) => key)).to.deep.equal(['d']);
    expect(evidenceOf(aPlan().withDocument({ id: 'e', standard: 2 })).standards[1]!.stated.map(({ key }) => key)).to.deep.equal(['e']);
  });
});

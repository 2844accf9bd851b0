import { expect } from 'chai';
import type { Commitment, Document, Milestone, ProgressReport, Status } from '../../src/domain/feed.js';
import {
  commitmentLacksEvidence, commitmentStatus, countMilestones, hasUnreadableMilestones, isCommitmentOverdue, isMilestoneOverdue, lacksEvidence, latestReport, milestoneStatus, newestReports, owesDifficulties,
} from '../../src/domain/status.js';

const report = (end: string, status: Status, more: Partial<ProgressReport> = {}): ProgressReport => ({ period: { end }, status, ...more });
const milestone = (status?: Status, more: Partial<Milestone> = {}): Milestone => ({ id: 'm', title: 'Hito', ...(status && { reports: [report('2026-06', status)] }), ...more });
const commitment = (more: Partial<Commitment> = {}): Commitment => ({ id: 'c', title: 'Compromiso', ...more });
const proof: Document = { id: 'e', title: 'Acta' };

describe('the latest report', () => {
  const order = (...ends: string[]) => newestReports(ends.map((end, index) => report(end, 'limited', { summary: String(index) }))).map(({ period, summary }) => `${summary}: ${period.end}`);

  it('is the one with the latest cut-off, wherever it is in the list', () => {
    expect(order('2026-06-30', '2025-12-31', '2027-01-15')).to.deep.equal(['2: 2027-01-15', '0: 2026-06-30', '1: 2025-12-31']);
  });

  it('counts a month and a year to their last day', () => {
    expect(order('2026-06-29', '2026', '2026-06')).to.deep.equal(['1: 2026', '2: 2026-06', '0: 2026-06-29']);
  });

  it('is the later in the list of two with the same cut-off', () => {
    expect(order('2026-06-30', '2026-06', '2026-06-30')).to.deep.equal(['2: 2026-06-30', '1: 2026-06', '0: 2026-06-30']);
  });

  it('is one without a real cut-off only when there is no other, the last of them', () => {
    expect(order('Primer semestre', '2025-06', 'Segundo semestre', '2026-02-30')).to.deep.equal(['1: 2025-06', '3: 2026-02-30', '2: Segundo semestre', '0: Primer semestre']);
    expect(order('Primer semestre', 'Segundo semestre')[0]).to.equal('1: Segundo semestre');
  });

  it('is none of no reports', () => {
    expect(latestReport(undefined)).to.equal(undefined);
    expect(latestReport([])).to.equal(undefined);
    expect(milestoneStatus(milestone())).to.equal('not-reported');
    expect(milestoneStatus(milestone(undefined, { reports: [] }))).to.equal('not-reported');
  });

  it('says where the milestone stands, even when an earlier one said more', () => {
    expect(milestoneStatus(milestone(undefined, { reports: [report('2026-12', 'limited'), report('2026-06', 'complete')] }))).to.equal('limited');
  });

  it('leaves the list as it was', () => {
    const reports = Object.freeze([report('2025', 'limited'), report('2026', 'complete')]);
    expect(newestReports(reports)).not.to.equal(reports);
    expect(reports.map(({ period }) => period.end)).to.deep.equal(['2025', '2026']);
  });
});

describe('the status of a commitment', () => {
  const N = 'not-started', L = 'limited', S = 'substantial', C = 'complete', none = undefined;
  const rows: [own: Status | undefined, milestones: (Status | undefined)[], expected: Status | 'not-reported'][] = [
    [none, [], 'not-reported'],
    [none, [none, none], 'not-reported'],
    [none, [N], N],
    [none, [N, none], N],
    [none, [L], L],
    [none, [L, N, N], L],
    [none, [S], S],
    [none, [S, N], S],
    [none, [S, N, N], L],
    [none, [C, N], S],
    [none, [C, none], S],
    [none, [C, none, none], L],
    [none, [C, L, L], L],
    [none, [C, S, L], S],
    [none, [C, C], C],
    [none, [C, C, none], S],
    [none, [C, C, S], S],
    [none, [C], C],
    // Its own report comes first, but for "complete", which its milestones can take away.
    [N, [C, C], N],
    [L, [C, C], L],
    [S, [N], S],
    [C, [], C],
    [C, [C, C], C],
    [C, [C, S], S],
    [C, [none], S],
  ];
  for (const [own, milestones, expected] of rows) {
    it(`with ${own ?? 'no report'} of its own and milestones ${milestones.map((status) => status ?? '–').join(', ') || 'none'} is ${expected}`, () => {
      const given = commitment({ ...(own && { reports: [report('2026-06', own)] }), milestones: milestones.map((status) => milestone(status)) });
      expect(commitmentStatus(given)).to.equal(expected);
    });
  }

  describe('with milestones that could not be read', () => {
    const complete = { reports: [report('2026', 'complete')] };
    const cases: [name: string, given: Partial<Commitment>, expected: Status | 'not-reported'][] = [
      ['is not complete on its own word', { ...complete, unreadable: ['/milestones'] }, S],
      ['is not complete by those that are left', { milestones: [milestone(C)], unreadable: ['/milestones/1'] }, S],
      ['counts them in the whole', { milestones: [milestone(C)], unreadable: ['/milestones/1', '/milestones/1', '/milestones/2'] }, L],
      ['is as it says when it says less', { reports: [report('2026', 'limited')], unreadable: ['/milestones'] }, L],
      ['is not reported when nothing else is known', { unreadable: ['/milestones'] }, 'not-reported'],
      ['is complete when what was lost is something else', { ...complete, milestones: [milestone(C)], unreadable: ['/milestones/0/evidence/0', '/plan'] }, C],
    ];
    for (const [name, given, expected] of cases) {
      it(name, () => {
        expect(commitmentStatus(commitment(given))).to.equal(expected);
        expect(hasUnreadableMilestones(commitment(given))).to.equal(expected !== C);
      });
    }
  });

  it('needs no list of milestones or reports', () => {
    expect(commitmentStatus(commitment())).to.equal('not-reported');
    expect(commitmentStatus(commitment({ reports: [report('2026', 'complete')] }))).to.equal('complete');
  });
});

describe('being overdue', () => {
  it('begins the day after the date, the month or the year', () => {
    for (const [end, last] of [['2026-05-31', '2026-05-31'], ['2026-05', '2026-05-31'], ['2024-02', '2024-02-29'], ['2026', '2026-12-31']] as const) {
      expect(isMilestoneOverdue(milestone('limited', { end }), last), end).to.equal(false);
      expect(isMilestoneOverdue(milestone('limited', { end }), last === '2026-12-31' ? '2027-01-01' : last === '2024-02-29' ? '2024-03-01' : '2026-06-01'), end).to.equal(true);
    }
  });

  it('is not of what is complete, has no date, or words for one', () => {
    expect(isMilestoneOverdue(milestone('complete', { end: '2020' }), '2026-06-01')).to.equal(false);
    expect(isMilestoneOverdue(milestone('limited'), '2026-06-01')).to.equal(false);
    expect(isMilestoneOverdue(milestone('limited', { end: 'A la brevedad' }), '2026-06-01')).to.equal(false);
    expect(isMilestoneOverdue(milestone('limited', { end: '2026-02-30' }), '2026-06-01')).to.equal(false);
    expect(isMilestoneOverdue(milestone(undefined, { end: '2020' }), '2026-06-01'), 'nobody reported on it').to.equal(true);
  });

  it('is of a commitment whose own date passed, or that of a milestone', () => {
    expect(isCommitmentOverdue(commitment({ end: '2026-05' }), '2026-06-01')).to.equal(true);
    expect(isCommitmentOverdue(commitment({ end: '2026-06' }), '2026-06-01')).to.equal(false);
    expect(isCommitmentOverdue(commitment({ end: '2027', milestones: [milestone('complete', { end: '2026-01' }), milestone('limited', { end: '2026-05' })] }), '2026-06-01')).to.equal(true);
    expect(isCommitmentOverdue(commitment({ end: '2027', milestones: [milestone('complete', { end: '2026-01' })] }), '2026-06-01')).to.equal(false);
  });

  it('is not of a commitment that was withdrawn, even without words, or is complete', () => {
    expect(isCommitmentOverdue(commitment({ end: '2020', withdrawn: 'Se fusionó con otro.' }), '2026-06-01')).to.equal(false);
    expect(isCommitmentOverdue(commitment({ end: '2020', withdrawn: '' }), '2026-06-01')).to.equal(false);
    expect(isCommitmentOverdue(commitment({ end: '2020', reports: [report('2020', 'complete')] }), '2026-06-01')).to.equal(false);
    expect(isCommitmentOverdue(commitment({ end: '2020', reports: [report('2020', 'complete')], milestones: [milestone('substantial')] }), '2026-06-01'), 'not all milestones are').to.equal(true);
  });
});

describe('lacking evidence', () => {
  it('is reporting progress without showing any', () => {
    const rows: [Status | undefined, boolean][] = [[undefined, false], ['not-started', false], ['limited', true], ['substantial', true], ['complete', true]];
    for (const [status, expected] of rows) {
      expect(lacksEvidence(milestone(status)), String(status)).to.equal(expected);
      expect(lacksEvidence(milestone(status, { evidence: [] })), String(status)).to.equal(expected);
      expect(lacksEvidence(milestone(status, { evidence: [proof] })), String(status)).to.equal(false);
    }
  });

  it('is of a commitment when one milestone lacks its own', () => {
    expect(commitmentLacksEvidence(commitment({ evidence: [proof], milestones: [milestone('limited', { evidence: [proof] }), milestone('limited')] }))).to.equal(true);
    expect(commitmentLacksEvidence(commitment({ milestones: [milestone('limited', { evidence: [proof] }), milestone('not-started'), milestone()] }))).to.equal(false);
  });

  it('is of a commitment that reports by itself only when there is nothing at all', () => {
    const own = { reports: [report('2026', 'limited')] };
    expect(commitmentLacksEvidence(commitment(own))).to.equal(true);
    expect(commitmentLacksEvidence(commitment({ ...own, evidence: [proof] }))).to.equal(false);
    expect(commitmentLacksEvidence(commitment({ ...own, milestones: [milestone(undefined, { evidence: [proof] })] }))).to.equal(false);
    expect(commitmentLacksEvidence(commitment())).to.equal(false);
  });
});

describe('owing an explanation', () => {
  it('is being past due, not complete, and without difficulties in the latest report', () => {
    const owes = (status: Status, difficulties?: string, end = '2026-05') => owesDifficulties({ end, reports: [report('2026-01', 'limited', { difficulties: 'De antes.' }), report('2026-06', status, { difficulties })] }, '2026-06-01');
    for (const status of ['not-started', 'limited', 'substantial'] as const) {
      expect(owes(status), status).to.equal(true);
      expect(owes(status, ' \n '), status).to.equal(true);
      expect(owes(status, 'Faltan permisos.'), status).to.equal(false);
      expect(owes(status, undefined, '2026-06'), status).to.equal(false);
      expect(owes(status, undefined, 'A la brevedad'), status).to.equal(false);
    }
    expect(owes('complete')).to.equal(false);
  });

  it('is not of what nobody reported on', () => {
    expect(owesDifficulties({ end: '2020', reports: [] }, '2026-06-01')).to.equal(false);
    expect(owesDifficulties({ end: '2020' }, '2026-06-01')).to.equal(false);
  });
});

describe('counting milestones', () => {
  it('puts each in one group, so that the groups add up', () => {
    const counts = countMilestones([milestone(), milestone('not-started'), milestone('limited'), milestone('substantial'), milestone('complete'), milestone('complete')]);
    expect(counts).to.deep.equal({ total: 6, complete: 2, underWay: 2, notStarted: 1, notReported: 1 });
    expect(countMilestones([])).to.deep.equal({ total: 0, complete: 0, underWay: 0, notStarted: 0, notReported: 0 });
  });
});

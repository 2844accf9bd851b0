import { expect } from 'chai';
import type { IrmStatus, Status } from '../../src/domain/feed.js';
import { commitmentCoding, compareCoding, milestoneCoding } from '../../src/domain/irm-coding.js';

describe('what the government reports beside what the IRM coded', () => {
  const rows: [reported: Status | 'not-reported', irm: IrmStatus | undefined, comparison: string][] = [
    ['limited', 'limited', 'same'], ['complete', 'limited', 'lower'], ['not-started', 'complete', 'higher'], ['complete', 'no-evidence', 'no-evidence'],
    ['complete', undefined, 'uncoded'], ['not-reported', undefined, 'uncoded'], ['not-reported', 'limited', 'unreported'], ['not-reported', 'no-evidence', 'unreported'],
  ];
  for (const [reported, irm, comparison] of rows) {
    it(`is ${comparison} for ${reported} and ${irm ?? 'nothing'}`, () => expect(compareCoding(reported, irm)).to.equal(comparison));
  }

  it('keeps both words and each code, old ones too, in one order', () => {
    const coding = commitmentCoding({
      id: 'c', title: 'C', reports: [{ period: { end: '2026-05' }, status: 'complete' }],
      irm: { status: 'limited', openedGovernment: 'marginal', verifiable: false, potential: 'modest', summary: 'Poco.' },
    });
    expect([coding.reported, coding.irm?.status, coding.comparison]).to.deep.equal(['complete', 'limited', 'lower']);
    expect(coding.codes).to.deep.equal([{ code: 'verifiable', value: false }, { code: 'potential', value: 'modest' }, { code: 'openedGovernment', value: 'marginal' }]);
  });

  it('is told of milestones too', () => {
    expect(milestoneCoding({ id: 'm', title: 'M', irm: { status: 'no-evidence' } }).comparison).to.equal('unreported');
  });
});

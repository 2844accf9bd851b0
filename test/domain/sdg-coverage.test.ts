import { expect } from 'chai';
import type { Commitment } from '../../src/domain/feed.js';
import { sdgCoverage, sdgNumbers } from '../../src/domain/sdg-coverage.js';

let number = 0;
const commitment = (sdgs?: number[], more: Partial<Commitment> = {}): Commitment => ({ id: `c${(number += 1)}`, title: 'Compromiso', ...(sdgs && { sdgs }), ...more });
const counts = (commitments: Commitment[]) => Object.fromEntries(sdgCoverage(commitments).goals.filter((goal) => goal.commitments.length > 0).map(({ goal, commitments: serving }) => [goal, serving.length]));

describe('coverage of the goals', () => {
  it('has all seventeen in order, the uncovered ones too', () => {
    const { goals, covered } = sdgCoverage([commitment([16])]);
    expect(goals.map(({ goal }) => goal)).to.deep.equal(sdgNumbers).and.to.have.length(17);
    expect(goals.filter(({ commitments }) => commitments.length === 0)).to.have.length(16);
    expect(covered).to.equal(1);
  });

  it('counts a commitment for each goal it serves, once', () => {
    expect(counts([commitment([16, 5, 16]), commitment([16])])).to.deep.equal({ 5: 1, 16: 2 });
  });

  it('keeps the commitments of a goal in the order given', () => {
    const [first, second] = [commitment([1]), commitment([1])];
    expect(sdgCoverage([second, first]).goals[0]!.commitments).to.deep.equal([second, first]);
  });

  it('is not known when no commitment says anything of goals, or there is none', () => {
    expect(sdgCoverage([commitment(), commitment()]).covered).to.equal(undefined);
    expect(sdgCoverage([]).covered).to.equal(undefined);
  });

  it('is zero when commitments say that they serve none', () => {
    const { covered, unstated } = sdgCoverage([commitment([]), commitment()]);
    expect(covered).to.equal(0);
    expect(unstated).to.have.length(1);
  });

  it('takes a list that could not be read for one that was not given', () => {
    expect(sdgCoverage([commitment([], { unreadable: ['/sdgs/0'] })]).covered).to.equal(undefined);
    expect(sdgCoverage([commitment([], { unreadable: ['/milestones/0', '/themes/1'] })]).covered).to.equal(0);
    expect(sdgCoverage([commitment(undefined, { unreadable: ['/sdgs'] })]).covered).to.equal(undefined);
    expect(sdgCoverage([commitment([3], { unreadable: ['/sdgs/1'] })]).covered).to.equal(1);
  });

  it('leaves out the withdrawn and says which', () => {
    const gone = commitment([4], { withdrawn: 'Se fusionó.' });
    const coverage = sdgCoverage([gone, commitment([16])]);
    expect(coverage.covered).to.equal(1);
    expect(coverage.withdrawn).to.deep.equal([gone]);
    expect(coverage.commitments).to.have.length(1);
    expect(sdgCoverage([gone]).covered).to.equal(undefined);
  });
});

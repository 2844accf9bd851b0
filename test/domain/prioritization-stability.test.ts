import { expect } from 'chai';
import { samplingError, stabilitySamples, stabilitySteps, type Stability } from '../../src/domain/prioritization-stability.js';
import type { ScoreMatrix } from '../../src/domain/prioritization.js';

function worked(scores: ScoreMatrix, weights: readonly number[], first: number, options = {}): Stability & { steps: number } {
  const run = stabilitySteps(scores, weights, first, options);
  for (let steps = 1; ; steps += 1) {
    const { done, value } = run.next();
    if (done) return { ...value, steps };
  }
}

/** Every weight of a fine grid: the exhaustive answer that sampling has to come near. `ordered` keeps the first criterion at least as heavy as the second, and so on. */
function exhaustive(scores: readonly (readonly number[])[], first: number, ordered: boolean, fineness = 300): number[] {
  const counts = scores.map(() => 0);
  let all = 0;
  for (let a = 0; a <= fineness; a += 1) {
    for (let b = 0; a + b <= fineness; b += 1) {
      // The middle of each small triangle, so that the edges don't weigh too much.
      const weights = [a + 1 / 3, b + 1 / 3, fineness - a - b + 1 / 3];
      if (ordered && !(weights[0]! >= weights[1]! && weights[1]! >= weights[2]!)) continue;
      all += 1;
      const totals = scores.map((row) => row.reduce((sum, value, column) => sum + value * weights[column]!, 0));
      totals.forEach((total, index) => {
        if (totals.filter((other) => other > total).length < first) counts[index]! += 1;
      });
    }
  }
  return counts.map((count) => count / all);
}

/** At 95 % one share in twenty would be further off by chance; draws are the same each time, so these are near for good. */
const near = (found: readonly (number | undefined)[], exact: readonly number[]) => found.forEach((share, index) => expect(share, `theme ${index}`).to.be.closeTo(exact[index]!, 0.0125));

describe('how stable a ranking is', () => {
  it('is exact where it can be worked out by hand: two criteria', () => {
    // A beats B where 5w + 1(1−w) > 3, which is where w > ½; B beats C (2, 2) always; C beats A where 1 + 4w < 2, which is where w < ¼.
    const scores = [[5, 1], [3, 3], [2, 2]];
    near(worked(scores, [1, 1], 1).any, [1 / 2, 1 / 2, 0]);
    near(worked(scores, [1, 1], 2).any, [3 / 4, 1, 1 / 4]);
    // Where the first weighs at least as much, w is between ½ and 1.
    near(worked(scores, [2, 1], 1).ordered, [1, 0, 0]);
    near(worked(scores, [1, 2], 2).ordered, [1 / 2, 1, 1 / 2]);
  });

  it('is near what trying every weight finds: three criteria, four themes', () => {
    const scores = [[5, 1, 2], [1, 5, 3], [3, 3, 3.2], [4, 2, 1]];
    for (const first of [1, 2, 3]) {
      const found = worked(scores, [5, 3, 2], first);
      near(found.any, exhaustive(scores, first, false));
      near(found.ordered, exhaustive(scores, first, true));
    }
  });

  it('draws any order among criteria that weigh the same', () => {
    const scores = [[5, 1, 2], [1, 5, 3], [3, 3, 3.2]];
    const found = worked(scores, [1, 1, 1], 1);
    near(found.ordered, found.any as number[]);
  });

  it('adds up to as many as are taken up', () => {
    const { any, ordered } = worked([[5, 1, 2], [1, 5, 3], [3, 3, 3.2], [4, 2, 1], [2, 2, 2]], [1, 2, 3], 2);
    for (const shares of [any, ordered]) expect(shares.reduce<number>((sum, share) => sum + share!, 0)).to.be.closeTo(2, 1e-9);
  });

  it('is the same each time, and says how far off it may be', () => {
    const scores = [[5, 1], [1, 5]];
    expect(worked(scores, [1, 1], 1)).to.deep.equal(worked(scores, [1, 1], 1));
    expect(samplingError(0.5, stabilitySamples)).to.be.closeTo(0.0098, 1e-4);
    expect(samplingError(1, stabilitySamples)).to.equal(0);
  });

  it('leaves themes without a place out, criteria of weight zero too', () => {
    const { any } = worked([[5, 1], [1, undefined], [4, 4]], [1, 1], 1);
    expect(any[1]).to.equal(undefined);
    expect(any[0]! + any[2]!).to.be.closeTo(1, 1e-9);
    expect(worked([[5, undefined], [1, 9]], [1, 0], 1).any).to.deep.equal([1, 0]);
  });

  it('counts a tie for each of the tied, and everybody when there is room for all', () => {
    expect(worked([[3, 3], [3, 3], [1, 1]], [1, 1], 1).any).to.deep.equal([1, 1, 0]);
    expect(worked([[3, 1], [1, 3]], [1, 1], 5).any).to.deep.equal([1, 1]);
  });

  it('has nothing to say without weights, criteria or themes', () => {
    expect(worked([[3, 1]], [0, 0], 1).any).to.deep.equal([undefined]);
    expect(worked([[]], [], 1).any).to.deep.equal([undefined]);
    expect(worked([], [1], 1).any).to.deep.equal([]);
  });

  it('is worked out a slice at a time', () => {
    expect(worked([[5, 1], [1, 5]], [1, 1], 1, { samples: 1000, slice: 100 }).steps).to.equal(10);
  });
});

import { expect } from 'chai';
import { addCounts, exactly, suppressSmall, tallyCount } from '../../src/domain/count-range.js';

describe('a count that is not quite known', () => {
  it('is read from a tally', () => {
    expect(tallyCount({ count: 7 })).to.deep.equal({ least: 7, most: 7 });
    expect(tallyCount({ fewerThan: 5 })).to.deep.equal({ least: 0, most: 4 });
    expect(tallyCount({})).to.deep.equal(exactly(0));
    expect(tallyCount({ count: 0, fewerThan: 5 })).to.deep.equal(exactly(0));
  });

  it('is added end by end', () => {
    expect(addCounts([exactly(12), { least: 0, most: 4 }, exactly(3)])).to.deep.equal({ least: 15, most: 19 });
    expect(addCounts([])).to.deep.equal(exactly(0));
  });

  it('is hidden when it may be smaller than what is shown, and zero never', () => {
    expect([0, 1, 4, 5].map((count) => suppressSmall(exactly(count), 5))).to.deep.equal([exactly(0), { least: 0, most: 4 }, { least: 0, most: 4 }, exactly(5)]);
    expect(suppressSmall({ least: 0, most: 2 }, 5)).to.deep.equal({ least: 0, most: 4 });
    expect(suppressSmall({ least: 3, most: 7 }, 5)).to.deep.equal({ least: 0, most: 7 });
    expect(suppressSmall({ least: 6, most: 9 }, 5)).to.deep.equal({ least: 6, most: 9 });
  });

  it('is shown whatever it is when nothing is too small', () => {
    expect(suppressSmall(exactly(1))).to.deep.equal(exactly(1));
    expect(suppressSmall({ least: 0, most: 2 })).to.deep.equal({ least: 0, most: 2 });
  });
});

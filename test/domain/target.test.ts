import { expect } from 'chai';
import { meetsTarget } from '../../src/domain/target.js';

describe('a target', () => {
  it('is met at its bounds and not beyond them', () => {
    expect([4, 5, 6, 7].map((count) => meetsTarget(count, { min: 5, max: 6 }))).to.deep.equal([false, true, true, false]);
    expect(meetsTarget(5, { min: 5 })).to.equal(true);
    expect(meetsTarget(0, { max: 0 })).to.equal(true);
  });

  it('has no answer without a count, a target or a bound', () => {
    expect([meetsTarget(undefined, { min: 5 }), meetsTarget(5, undefined), meetsTarget(5, { source: 'OGP' })]).to.deep.equal([undefined, undefined, undefined]);
  });
});

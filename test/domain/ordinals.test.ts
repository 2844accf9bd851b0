import { expect } from 'chai';
import fc from 'fast-check';
import { decodeOrdinals, encodeOrdinals } from '../../src/domain/ordinals.js';
import { check } from '../support/check-property.js';

describe('ordinals as text', () => {
  it('come back as they were', () => {
    check('ordinals', 200, fc.uniqueArray(fc.nat(3_000), { maxLength: 1_000 }), (numbers) => {
      const ordinals = numbers.sort((one, other) => one - other);
      expect(decodeOrdinals(encodeOrdinals(ordinals))).to.deep.equal(ordinals);
    });
    for (const ordinals of [[], [0], [99_999], [0, 1], [0, 1, 2], [5, 6, 7, 8, 31, 32, 1_000_000]]) expect(decodeOrdinals(encodeOrdinals(ordinals))).to.deep.equal(ordinals);
  });

  it('are a few characters when many follow each other', () => {
    expect(encodeOrdinals(Array.from({ length: 100_000 }, (_, ordinal) => ordinal))).to.have.length.below(6);
  });

  it('end where the text cannot be read, and never fill the memory', () => {
    const text = encodeOrdinals([3, 8, 40]);
    expect(decodeOrdinals(`${text}%%%`)).to.deep.equal([3, 8, 40]);
    expect(decodeOrdinals(undefined)).to.deep.equal([]);
    expect(decodeOrdinals({})).to.deep.equal([]);
    expect(decodeOrdinals(`${text}A`)).to.deep.equal([3, 8, 40]);
    expect(decodeOrdinals('A_________B').length).to.be.below(10_000_001);
    expect(decodeOrdinals('AA')).to.deep.equal([]);
  });
});

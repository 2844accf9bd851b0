import { expect } from 'chai';
import { ballotCodes, formatBallotCode, readBallotCode, readInvitationCode } from '../../src/domain/ballot-code.js';
import { orderedBy } from '../../src/domain/ballot-order.js';
import { readFolio, unambiguousLetters } from '../../src/domain/folio.js';

describe('the code of a ballot', () => {
  const codes = [0, 1, 32, 4711, 123_456_789, ballotCodes - 1].map(formatBallotCode);

  it('is read as people write it', () => {
    for (const code of codes) {
      expect(code).to.match(/^V-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
      for (const typed of [code, code.toLowerCase(), code.replaceAll('-', ' '), code.slice(2), code.replaceAll('0', 'o').replaceAll('1', 'l')]) expect(readBallotCode(typed), typed).to.equal(code);
    }
  });

  it('is no folio, nor is a folio one', () => {
    for (const code of codes) expect(readFolio(code)).to.equal(undefined);
    expect(readBallotCode('MGA-2026-000R-18')).to.equal(undefined);
  });

  it('shows a wrong letter', () => {
    const code = formatBallotCode(987_654_321);
    for (let at = 2; at < code.length; at += 1) for (const letter of unambiguousLetters) if (code[at] !== '-' && code[at] !== letter) expect(readBallotCode(code.slice(0, at) + letter + code.slice(at + 1))).to.equal(undefined);
  });
});

describe('an invitation code', () => {
  it('is read as people write it', () => {
    for (const typed of ['ABCDE-12345-FGHJK', 'abcde 12345 fghjk', 'abcdel2345fghjk']) expect(readInvitationCode(typed)).to.equal('ABCDE-12345-FGHJK');
    for (const typed of ['', 'ABCDE-12345', 'ABCDE-12345-FGHJK-0', 'UBCDE-12345-FGHJK']) expect(readInvitationCode(typed)).to.equal(undefined);
  });
});

describe('the order themes are offered in', () => {
  const themes = ['agua', 'datos', 'salud', 'suelo'];

  it('is the same each time on one device and has every theme once', () => {
    expect(orderedBy(themes, 'device one')).to.deep.equal(orderedBy(themes, 'device one'));
    expect(orderedBy(themes, 'another').sort()).to.deep.equal(themes);
  });

  it('puts each theme in each place about as often over many devices', () => {
    const counts = new Map<string, number>();
    const devices = 4000;
    for (let device = 0; device < devices; device += 1) orderedBy(themes, `device ${device}`).forEach((theme, place) => counts.set(`${theme} ${place}`, (counts.get(`${theme} ${place}`) ?? 0) + 1));
    expect(counts.size).to.equal(16);
    // Five standard deviations of a binomial with p = 1/4 are 137.
    for (const [where, count] of counts) expect(Math.abs(count - devices / 4), where).to.be.lessThan(137);
  });
});

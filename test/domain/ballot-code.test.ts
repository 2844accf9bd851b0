import { expect } from 'chai';
import { formatBallotCode, readBallotCode, readInvitationCode } from '../../src/domain/ballot-code.js';
import { orderedBy } from '../../src/domain/ballot-order.js';
import { unambiguousLetters } from '../../src/domain/check-letters.js';
import { formatFolio, readFolio } from '../../src/domain/folio.js';
import { formatRegistrationCode, readRegistrationCode } from '../../src/domain/registration-code.js';

describe('the code of a ballot', () => {
  const codes = [0, 1, 32, 4711, 9_999_999, 33_554_431].map((number) => formatBallotCode(2026, number));

  it('is read as people write it', () => {
    for (const code of codes) {
      expect(code).to.match(/^V-2026-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{2}$/);
      for (const typed of [code, code.toLowerCase(), code.replaceAll('-', ' '), code.slice(2), code.replaceAll('0', 'o').replaceAll('1', 'l')]) expect(readBallotCode(typed), typed).to.equal(code);
    }
  });

  it('is no folio and no code of a registration, nor are they one', () => {
    for (const code of codes) expect([readFolio(code), readFolio(code.slice(2)), readRegistrationCode(code), readRegistrationCode(code.slice(2))]).to.deep.equal([undefined, undefined, undefined, undefined]);
    for (const other of [formatFolio('MGA', 2026, 4711), formatRegistrationCode(2026, 4711)]) expect([readBallotCode(other), readBallotCode(other.slice(-12))]).to.deep.equal([undefined, undefined]);
  });

  it('shows a wrong letter', () => {
    const code = formatBallotCode(2026, 987_654);
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

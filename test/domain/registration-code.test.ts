import { expect } from 'chai';
import { unambiguousLetters } from '../../src/domain/check-letters.js';
import { formatFolio, readFolio } from '../../src/domain/folio.js';
import { formatRegistrationCode, readRegistrationCode } from '../../src/domain/registration-code.js';

const numbers = [0, 1, 31, 4711, 9_999_999, 33_554_431];

describe('the code of a registration', () => {
  it('is read as people write it', () => {
    for (const number of numbers) {
      const code = formatRegistrationCode(2026, number);
      expect(code).to.match(/^T-2026-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{2}$/);
      for (const typed of [code, code.toLowerCase(), ` ${code.replaceAll('-', ' ')} `, code.slice(2), code.replaceAll('0', 'o').replaceAll('1', 'l')]) expect(readRegistrationCode(typed), typed).to.equal(code);
    }
  });

  it('shows every wrong letter', () => {
    const code = formatRegistrationCode(2026, 4711);
    for (let at = 2; at < code.length; at += 1) {
      if (code[at] === '-') continue;
      for (const letter of unambiguousLetters) if (letter !== code[at]) expect(readRegistrationCode(code.slice(0, at) + letter + code.slice(at + 1)), `${letter} at ${at}`).to.equal(undefined);
    }
  });

  it('is never taken for a folio, nor a folio for it, whatever is left out', () => {
    for (const number of numbers) {
      const [code, folio] = [formatRegistrationCode(2026, number), formatFolio('MGA', 2026, number)];
      expect(readFolio(code)).to.equal(undefined);
      expect(readFolio(code.slice(2))).to.equal(undefined);
      expect(readRegistrationCode(folio)).to.equal(undefined);
      expect(readRegistrationCode(folio.slice(4))).to.equal(undefined);
    }
  });

  it('is not made of anything else', () => {
    for (const typed of ['', 'T', 'T-2026', 'X-2026-0000-00', '🌊', '..%2f..']) expect(readRegistrationCode(typed), typed).to.equal(undefined);
  });
});

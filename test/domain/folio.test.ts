import { expect } from 'chai';
import { unambiguousLetters } from '../../src/domain/check-letters.js';
import { formatFolio, readFolio } from '../../src/domain/folio.js';

const folios = [0, 1, 31, 32, 4711, 123_456, 9_999_999, 33_554_431].map((number) => formatFolio('MGA', 2026, number));

describe('a folio', () => {
  it('has the forum, the year and six letters people do not take for one another', () => {
    for (const folio of folios) expect(folio).to.match(/^MGA-2026-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{2}$/);
    expect(new Set(folios).size).to.equal(folios.length);
    expect(readFolio(formatFolio('OGP', 2030, 77))).to.equal(formatFolio('OGP', 2030, 77));
  });

  it('is read as people write it', () => {
    const folio = formatFolio('MGA', 2026, 32 * 24 + 1);
    const [, , first, last] = folio.split('-');
    expect(folio).to.equal('MGA-2026-000R-18');
    for (const typed of [folio, folio.toLowerCase(), `  ${folio} `, `MGA 2026 ${first} ${last}`, `MGA2026${first}${last}`, `2026-${first}-${last}`, `MGA–2026–${first}–${last}`, 'mga-2o26-ooor-I8', 'MGA-2026-OOOR-l8', 'ＭＧＡ-2026-000R-18']) {
      expect(readFolio(typed), typed).to.equal(folio);
    }
    expect(readFolio('2026-000R-18', 'OGP')).to.equal('OGP-2026-000R-18');
  });

  it('shows every wrong letter and every two that changed places', () => {
    for (const folio of folios) {
      for (let at = 4; at < folio.length; at += 1) {
        if (folio[at] === '-') continue;
        for (const letter of unambiguousLetters) {
          if (letter === folio[at]) continue;
          expect(readFolio(folio.slice(0, at) + letter + folio.slice(at + 1)), `${folio} with ${letter} at ${at}`).to.equal(undefined);
        }
        for (let other = at + 1; other < folio.length; other += 1) {
          if (folio[other] === '-' || folio[other] === folio[at]) continue;
          expect(readFolio(folio.slice(0, at) + folio[other]! + folio.slice(at + 1, other) + folio[at]! + folio.slice(other + 1))).to.equal(undefined);
        }
      }
    }
  });

  it('is not made of anything else', () => {
    for (const typed of ['', 'MGA', '2026', 'MGA-2026', 'M-2026-000R-18', 'MGA-2026-000R-1', 'MGA-2026-000R-18B', 'DEMASIADAS-2026-000R-18', '🌊', 'MGA-2026-UUUU-UU', '..%2f..']) expect(readFolio(typed), typed).to.equal(undefined);
  });
});

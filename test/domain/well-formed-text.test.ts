import { expect } from 'chai';
import { wellFormed } from '../../src/domain/well-formed-text.js';

describe('a well-formed text', () => {
  it('is the text itself when nothing in it reaches out of it', () => {
    for (const text of ['', 'Plan de acción', '🇨🇱 🌊', 'שלום (2026)', 'a\u200Fb', '\u2067יחד\u2069 y \u202Bיחד\u202C', 'uno\n\ndos']) expect(wellFormed(text)).to.equal(text);
  });

  it('ends what it begins, in the order in which it was begun', () => {
    expect(wellFormed('a\u202Efdp.exe')).to.equal('a\u202Efdp.exe\u202C');
    expect(wellFormed('\u2067a\u202Eb')).to.equal('\u2067a\u202Eb\u202C\u2069');
    expect(wellFormed('\u2067a\u202Eb\u2069c')).to.equal('\u2067a\u202Eb\u202C\u2069c');
  });

  it('does not end what others began', () => {
    expect(wellFormed('\u2069\u202C\u2069fuera')).to.equal('fuera');
    expect(wellFormed('\u2067a\u202C\u2069')).to.equal('\u2067a\u2069');
  });

  it('ends each line by itself, because each may stand somewhere else', () => {
    expect(wellFormed('\u202Euno\ndos\u202C')).to.equal('\u202Euno\u202C\ndos');
  });

  it('can stand in an address', () => {
    expect(wellFormed('a\uD800b\uDC00🌊')).to.equal('a\uFFFDb\uFFFD🌊');
    expect(() => encodeURIComponent(wellFormed('\uD83D'))).not.to.throw();
  });

  it('has places where a line may end in marks that are piled up', () => {
    const marks = (count: number): string => '\u0E47'.repeat(count);
    expect(wellFormed(`ด${marks(10)}`)).to.equal(`ด${marks(10)}`);
    expect(wellFormed(`ด${marks(25)} a`)).to.equal(`ด${marks(10)}\u200B${marks(10)}\u200B${marks(5)} a`);
  });

  it('has them in marks of any kind', () => {
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const character = String.fromCodePoint(code);
      if (/\p{M}/u.test(character) && wellFormed(`a${character.repeat(11)}`) !== `a${character.repeat(10)}\u200B${character}`) expect.fail(`U+${code.toString(16)}`);
    }
  });

  it('is the text itself in scripts that write with many marks', () => {
    for (const text of ['नमस्ते, पारदर्शिता और सहभागिता', 'ข้อมูลเปิดภาครัฐเพื่อประชาชนทุกคน', 'בְּרֵאשִׁית בָּרָא אֱלֹהִים', 'بِسْمِ ٱللَّٰهِ ٱلرَّحْمَٰنِ', 'བོད་སྐད་ཀྱི་ཡི་གེ', '1\uFE0F\u20E3']) expect(wellFormed(text)).to.equal(text);
  });

  it('is well-formed', () => {
    for (const text of ['\u202E\u2066\u202C\u2069', '\u2069\u202E\u2068', '\uD800\u202E', `a${'\u0351'.repeat(40)}`]) expect(wellFormed(wellFormed(text))).to.equal(wellFormed(text));
  });
});

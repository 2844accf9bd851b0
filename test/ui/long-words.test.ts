import { expect } from 'chai';
import { wordBreak } from '../../src/ui/long-words.js';

describe('words in a column', () => {
  for (const text of ['Ciudadanía', 'ONG y sociedad civil', 'Representatividad', 'Asistencias de todos los planes de acción', 'CIUDADANÍA']) {
    it(`stay whole where a telephone has room for them: ${text}`, () => {
      expect(wordBreak(text)).to.equal('');
    });
  }
  for (const text of ['interinstitucional', "'; EXEC sp_MSForEachTable 'DROP TABLE ?'; --", 'INTERNACIONAL', 'uno\t0123456789abcdef', 'x'.repeat(10_000)]) {
    it(`may break where it has none: ${text.slice(0, 60)}`, () => {
      expect(wordBreak(text)).to.equal('breaks');
    });
  }
});

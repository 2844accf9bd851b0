import { expect } from 'chai';
import { matches, openingOf, searchable } from '../../src/domain/text.js';

describe('text to search by', () => {
  it('drops accents, case and repeated spaces', () => {
    expect(searchable('  Integración \n PÚBLICA  ')).to.equal('integracion publica');
    expect(searchable('año')).to.equal('ano');
    expect(searchable('cafe\u0301')).to.equal('cafe');
    expect(searchable('\u0130stanbul')).to.equal('istanbul');
  });

  it('is the same however the accents were written', () => {
    expect(searchable('Comisio\u0301n')).to.equal(searchable('Comisi\u00f3n'));
  });

  it('leaves other scripts and symbols alone', () => {
    expect(searchable('東京 🚀 Ω')).to.equal('東京 🚀 ω');
    expect(searchable('')).to.equal('');
  });
});

describe('matching a query', () => {
  it('finds every word, in any order and in any of the texts', () => {
    expect(matches('publica RED', 'Red de Innovadores', undefined, 'innovación pública')).to.equal(true);
  });

  it('does not match when one word is missing', () => {
    expect(matches('red privada', 'Red de Innovadores', 'innovación pública')).to.equal(false);
  });

  it('takes an empty query as no query', () => {
    expect(matches('   ', 'anything')).to.equal(true);
    expect(matches('')).to.equal(true);
    expect(matches('x')).to.equal(false);
  });

  it('takes the characters of a regular expression literally', () => {
    expect(matches('.*', 'anything')).to.equal(false);
    expect(matches('(ods)', 'Incluir los (ODS)')).to.equal(true);
  });

  it('answers the same the second time', () => {
    const texts = ['Participación ciudadana'];
    expect([matches('ciudadania', ...texts), matches('ciudadana', ...texts), matches('ciudadana', ...texts)]).to.deep.equal([false, true, true]);
  });
});

describe('the opening of a text', () => {
  it('is its first line, cut after a word', () => {
    expect(openingOf('Acepto esto.\nY lo otro.', 60)).to.equal('Acepto esto.');
    expect(openingOf('Acepto que la Secretaría, responsable', 26)).to.equal('Acepto que la Secretaría…');
    expect(openingOf('Acepto que la Secretaría', 20)).to.equal('Acepto que la…');
  });

  it('cuts a single long word, and never half a character', () => {
    expect(openingOf('🚀'.repeat(9), 4)).to.equal('🚀🚀🚀🚀…');
  });
});

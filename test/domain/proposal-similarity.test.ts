import { expect } from 'chai';
import type { Proposal } from '../../src/domain/feed.js';
import { similarityIndex, similarProposals, subjectsOf } from '../../src/domain/proposal-similarity.js';

const proposal = (id: string, title: string, more: Partial<Proposal> = {}): Proposal => ({ id, title, submitted: '2026-04-01', status: 'published', ...more });
const like = (text: string, proposals: Proposal[], limit?: number) => similarProposals(text, similarityIndex(proposals), proposals.length, limit).map(({ id }) => id);

const several = [
  proposal('agua', 'Agua potable rural', { problem: 'Los comités de agua potable no tienen recursos para reparar sus bombas.' }),
  proposal('espera', 'Listas de espera en hospitales', { problem: 'Nadie sabe cuándo será atendido.' }),
  proposal('lenguaje', 'Lenguaje claro en los trámites', { change: 'Que los hospitales expliquen sus listas de espera.' }),
  proposal('calles', 'Veredas accesibles para sillas de ruedas'),
];

describe('subjects of a text', () => {
  it('are its telling words, without accents, endings or words that say nothing', () => {
    expect(subjectsOf('Las BECAS de los estudiantes y sus becas')).to.deep.equal(['beca', 'estudi']);
    expect(subjectsOf('de la el, que un a 1')).to.deep.equal([]);
  });
});

describe('similar proposals', () => {
  it('are those that speak of the same things, the likest first', () => {
    expect(like('Espera en los hospitales: listas que nadie conoce', several)).to.deep.equal(['espera', 'lenguaje']);
    expect(like('agua potable rural', several)).to.deep.equal(['agua']);
  });

  it('are none when nothing, or only a word, is shared', () => {
    expect(like('Bibliotecas en los parques', several)).to.deep.equal([]);
    expect(like('Agua', several)).to.deep.equal([]);
    expect(like('', several)).to.deep.equal([]);
  });

  it('leave out what was withdrawn or retired', () => {
    expect(like('agua potable rural', [proposal('a', 'Agua potable rural', { status: 'withdrawn' }), proposal('b', 'Agua potable rural', { status: 'retired' })])).to.deep.equal([]);
  });

  it('are not those that share only what most proposals say', () => {
    const many = Array.from({ length: 200 }, (_, number) => proposal(`m${number}`, `Comuna más limpia, número ${number}`));
    expect(like('Limpiar la comuna: bicicletas y ciclovías seguras', [...many, proposal('bici', 'Ciclovías y bicicletas para estudiantes')], 1)).to.deep.equal(['bici']);
  });

  it('bear odd text', () => {
    expect(like('🚀🚀 ﷽ \u0000 __proto__ constructor', [...several, proposal('p', '__proto__ constructor')])).to.deep.equal(['p']);
  });

  it('are found among fifty thousand in a fraction of the time it takes to read them once', () => {
    const words = ['agua', 'escuela', 'hospital', 'trámite', 'vereda', 'basura', 'parque', 'datos', 'beca', 'espera', 'municipio', 'persona', 'rural', 'transporte'];
    const word = (seed: number): string => `${words[seed % words.length]!}${seed % 97 < 40 ? '' : seed % 389}`;
    const many = Array.from({ length: 50_000 }, (_, number) => proposal(`m${number}`, [1, 7, 13, 29, 31].map((factor) => word(number * factor + factor)).join(' ')));
    const begun = performance.now();
    const index = similarityIndex(many);
    const read = performance.now() - begun;
    // The shortest of three: the machine may be doing something else during one.
    const looked = [1, 2, 3].map(() => {
      const start = performance.now();
      expect(similarProposals('Agua y escuela rural, espera en el hospital', index, many.length)).to.have.length(5);
      return performance.now() - start;
    });
    expect(Math.min(...looked)).to.be.lessThan(read / 4);
  });
});

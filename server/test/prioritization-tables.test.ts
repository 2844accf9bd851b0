import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildOffice } from './support/build-office.js';

const themes = 'identificador;nombre\nagua;Agua\ndatos;Datos\n';
const rounds = 'identificador;título;estado;temas;se acogen;puntaje mínimo;puntaje máximo;mínimo de personas\nr1;Ronda;cerrada;datos|agua;1;1;5;4\n';
const criteria = 'priorización;identificador;nombre;peso\nr1;impacto;Impacto;60 %\nr1;costo;Costo;0,5\n';

describe('the tables of a prioritization', () => {
  it('become a round with its criteria and scores', async (test) => {
    const built = await buildOffice(test, {
      'temas.csv': themes,
      'priorizaciones.csv': 'identificador;título;estado;inicio;término;temas;se acogen;puntaje mínimo;puntaje máximo;método;título del informe;enlace del informe\nr1;Ronda;en curso;2026-03;2026-04;datos|agua;1;1;5;Se puntúa.;Informe;https://a.example/i.pdf\n',
      'criterios.csv': criteria,
      'puntajes.csv': 'priorización;tema;criterio;sector;puntaje;personas\nr1;agua;impacto;ciudadania;4,25;30\nr1;agua;costo;;3;\n',
    });
    assert.deepEqual(built.problems, []);
    assert.deepEqual(built.feed.prioritizations, [{
      id: 'r1', title: 'Ronda', status: 'open', start: '2026-03', end: '2026-04', themes: ['datos', 'agua'], selected: 1, scaleMin: 1, scaleMax: 5, method: 'Se puntúa.',
      criteria: [{ id: 'impacto', name: 'Impacto', weight: 60 }, { id: 'costo', name: 'Costo', weight: 0.5 }],
      scores: [{ theme: 'agua', criterion: 'impacto', sector: 'ciudadania', value: 4.25, voters: 30 }, { theme: 'agua', criterion: 'costo', value: 3 }],
      report: { id: 'r1-report', title: 'Informe', url: 'https://a.example/i.pdf' },
    }]);
  });

  it('publish no score of too few people, and not how many they were', async (test) => {
    const built = await buildOffice(test, {
      'forum.yaml': 'preset: chile\npublisher:\n  name: Oficina\nforum:\n  name: Mesa\n  minimumCount: 3\n',
      'temas.csv': themes,
      'priorizaciones.csv': rounds,
      'criterios.csv': criteria,
      'puntajes.csv': 'priorización;tema;criterio;sector;puntaje;personas\nr1;agua;impacto;ciudadania;4,7;3\nr1;agua;impacto;academia;2;4\nr1;datos;impacto;academia;1;0\n',
    });
    assert.deepEqual(built.problems, []);
    assert.deepEqual(built.feed.prioritizations[0]!.scores, [
      { theme: 'agua', criterion: 'impacto', sector: 'ciudadania', fewerThan: 4 },
      { theme: 'agua', criterion: 'impacto', sector: 'academia', value: 2, voters: 4 },
      { theme: 'datos', criterion: 'impacto', sector: 'academia', value: 1, voters: 0 },
    ]);
    assert.ok(!built.json.includes('4.7'));
  });

  it('lose only the rows that cannot be right, with what to do about each', async (test) => {
    const built = await buildOffice(test, {
      'temas.csv': themes,
      'priorizaciones.csv': rounds,
      'criterios.csv': `${criteria}r1;impacto;Otra vez;10\nr9;impacto;De ninguna;10\nr1;gusto;Gusto;-3\n`,
      'puntajes.csv': [
        'priorización;tema;criterio;sector;puntaje;personas',
        'r1;agua;impacto;academia;4;9',
        'r1;agua;impacto;academia;5;9',
        'r1;agua;impacto;publico;4;9',
        'r1;luna;impacto;academia;4;9',
        'r1;agua;gusto;academia;4;9',
        'r1;agua;costo;academia;6;9',
        'r1;agua;costo;academia;mucho;9',
      ].join('\n'),
    });
    assert.deepEqual(built.feed.prioritizations[0]!.scores, [{ theme: 'agua', criterion: 'impacto', sector: 'academia', value: 4, voters: 9 }]);
    assert.deepEqual(built.feed.prioritizations[0]!.criteria!.map(({ id }) => id), ['impacto', 'costo']);
    assert.deepEqual(built.findings('problem').map(({ file, row, column, reason }) => [file, row, column, reason]), [
      ['criterios.csv', 6, 'weight', 'bad-value'],
      ['puntajes.csv', 8, 'value', 'bad-value'],
      ['criterios.csv', 4, 'id', 'repeated-id'],
      ['criterios.csv', 5, 'prioritization', 'unknown-reference'],
      ['puntajes.csv', 3, undefined, 'repeated-id'],
      ['puntajes.csv', 4, 'sector', 'unknown-reference'],
      ['puntajes.csv', 5, 'theme', 'unknown-reference'],
      ['puntajes.csv', 6, 'criterion', 'unknown-reference'],
      ['puntajes.csv', 7, 'value', 'bad-value'],
    ]);
    assert.ok(built.problems.every((text) => !/undefined|NaN|\[object/u.test(text)), built.problems.join('\n'));
  });
});

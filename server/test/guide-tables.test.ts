import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildOffice } from './support/build-office.js';

const guides = 'identificador;título;personas por mesa;roles;registro\nt1;Taller;6;Quien facilita|Quien anota;Una tarjeta por propuesta.\n';

describe('the tables of a standard workshop', () => {
  it('become a guide with its steps', async (test) => {
    const built = await buildOffice(test, {
      'talleres-tipo.csv': guides,
      'pasos-del-taller.csv': 'taller tipo;identificador;título;minutos;minutos como mínimo;minutos por persona;se puede omitir;instrucciones\nt1;a;Abrir;10;5;1,5;no;Salude.|Diga para qué.\nt1;b;Pausa;10;;;sí;\n',
    });
    assert.deepEqual(built.problems, []);
    assert.deepEqual(built.feed.workshopGuides, [{
      id: 't1', title: 'Taller', tableSize: 6, roles: [{ text: 'Quien facilita' }, { text: 'Quien anota' }],
      steps: [
        { id: 'a', title: 'Abrir', minutes: 10, minutesMin: 5, minutesPerPerson: 1.5, optional: false, blocks: [{ kind: 'list', items: [{ text: 'Salude.' }, { text: 'Diga para qué.' }] }] },
        { id: 'b', title: 'Pausa', minutes: 10, optional: true },
      ],
      recording: [{ kind: 'list', items: [{ text: 'Una tarjeta por propuesta.' }] }],
    }]);
  });

  it('lose only what cannot be right', async (test) => {
    const built = await buildOffice(test, {
      'workshop-guides.csv': guides,
      'guide-steps.csv': 'guide;id;title;minutes;minutesMin\nt1;a;Abrir;10;12\nt1;a;Otra vez;10;\nt9;b;De nadie;10;\nt1;c;Mal;-5;\n',
    });
    assert.deepEqual(built.feed.workshopGuides[0]!.steps, [{ id: 'a', title: 'Abrir', minutes: 10 }, { id: 'c', title: 'Mal' }]);
    assert.deepEqual(built.findings('problem').map(({ row, column, reason }) => [row, column, reason]), [[5, 'minutes', 'bad-value'], [2, 'minutesMin', 'bad-value'], [3, 'id', 'repeated-id'], [4, 'guide', 'unknown-reference']]);
  });
});

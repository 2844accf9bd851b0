import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Bulletin } from 'mga-widgets/domain';
import { buildOffice, type BuiltOffice } from './support/build-office.js';

const office = {
  'organizaciones.csv': 'id;nombre;sigla\nunidad;Unidad de Ejemplo;UE\nmuni;Municipalidad de Prueba;MP\n',
  'planes.csv': 'id;título\nplan-1;Plan de prueba\n',
  'compromisos.csv': 'id;plan;título\nC1;plan-1;Uno\nC2;plan-1;Dos\n',
};
const head = 'Título: Una noticia\nFecha: 05-03-2026\n';

/** Builds a folder with one bulletin. */
async function bulletin(test: TestContext, text: string, file = 'boletines/noticia.md'): Promise<{ bulletin: Bulletin; built: BuiltOffice }> {
  const built = await buildOffice(test, { ...office, [file]: text });
  return { bulletin: built.feed.bulletins[0]!, built };
}

describe('a bulletin', () => {
  it('is read with its head, in the order people write it', async (test) => {
    const { bulletin: read, built } = await bulletin(test, `---
título: "Boletín 3: las fichas"
fecha: 2026-05-20
actualizado: 2026-05-21T10:00:00Z
plan: plan-1
compromisos: [C2, C1, C2]
personas:
  - Demo: Profesional de ejemplo, encargada de las pruebas, UE
  - Demo: Analista de ejemplo, Municipalidad de Prueba
instituciones: Municipalidad de Prueba; Junta sin registro
enlaces:
  - Informe: https://mesa.example/informe.pdf
  - [Anexo](https://mesa.example/anexo.pdf)
página: https://mesa.example/boletin-3
resumen: Lo que cambió.
---

# Boletín 3: las fichas

Texto.
`);
    assert.deepEqual(built.problems, []);
    assert.deepEqual(read, {
      id: 'noticia',
      title: 'Boletín 3: las fichas',
      date: '2026-05-20',
      updated: '2026-05-21T10:00:00Z',
      plan: 'plan-1',
      summary: 'Lo que cambió.',
      blocks: [{ kind: 'paragraph', text: 'Texto.' }],
      people: [
        { name: 'Demo: Profesional de ejemplo', role: 'encargada de las pruebas', organization: 'unidad' },
        { name: 'Demo: Analista de ejemplo', organization: 'muni' },
      ],
      organizations: [{ organization: 'muni', name: 'Municipalidad de Prueba' }, { name: 'Junta sin registro' }],
      commitments: ['C2', 'C1'],
      links: [{ title: 'Informe', url: 'https://mesa.example/informe.pdf' }, { title: 'Anexo', url: 'https://mesa.example/anexo.pdf' }],
      url: 'https://mesa.example/boletin-3',
    });
    assert.deepEqual(built.findings('note').filter(({ file }) => file.startsWith('boletines')).map(({ reason, line, found }) => [reason, line, found]), [['unresolved-organization', 10, 'Junta sin registro']]);
  });

  it('may begin with lines of its head and no marks around them', async (test) => {
    const { bulletin: read, built } = await bulletin(test, '# Una noticia\n\nFecha: 05-03-2026\n\nPersona: Demo: Una, jefa, UE\nPersona: Demo: Otra\n\nNota: esto ya es texto.\n');
    assert.deepEqual(built.problems, []);
    assert.deepEqual([read.title, read.date, read.people?.map(({ name }) => name)], ['Una noticia', '2026-03-05', ['Demo: Una', 'Demo: Otra']]);
    assert.deepEqual(read.blocks, [{ kind: 'paragraph', text: 'Nota: esto ya es texto.' }]);
  });

  it('becomes paragraphs, headings and lists, with its links apart', async (test) => {
    const { bulletin: read } = await bulletin(test, `${head}
Hubo **cuatro** rondas. Lea el [informe _final_](https://mesa.example/i.pdf "PDF"), o vea
<https://mesa.example/video>.

---

## Lo que cambió

> El costo va \`primero\`.

- Uno
  - uno a
- Dos, con [el mismo informe](https://mesa.example/i.pdf)

1. Primero
2. Segundo
`);
    assert.deepEqual(read.blocks, [
      { kind: 'paragraph', text: 'Hubo cuatro rondas. Lea el informe final, o vea https://mesa.example/video.' },
      { kind: 'heading', text: 'Lo que cambió' },
      { kind: 'paragraph', text: 'El costo va primero.' },
      { kind: 'list', items: [{ text: 'Uno', items: ['uno a'] }, { text: 'Dos, con el mismo informe' }] },
      { kind: 'list', ordered: true, items: [{ text: 'Primero' }, { text: 'Segundo' }] },
    ]);
    assert.deepEqual(read.links, [{ title: 'informe final', url: 'https://mesa.example/i.pdf' }, { title: 'https://mesa.example/video', url: 'https://mesa.example/video' }]);
  });

  it('has no HTML: what there was is text, and is told with its line', async (test) => {
    const { bulletin: read, built } = await bulletin(test, `${head}\nUn <b>gran</b> paso <img src=x onerror=alert(1)>.\n\n<iframe src="https://malo.example"></iframe>\n\n[aquí](javascript:alert)\n`);
    assert.doesNotMatch(JSON.stringify(read), /[<>]|javascript/u);
    assert.deepEqual(read.blocks, [{ kind: 'paragraph', text: 'Un gran paso .' }, { kind: 'paragraph', text: 'aquí' }]);
    assert.deepEqual(built.findings('problem').map(({ reason, file, line }) => `${reason} ${file}:${line}`), [
      'markup-removed boletines/noticia.md:4', 'markup-removed boletines/noticia.md:6', 'bad-value boletines/noticia.md:8',
    ]);
  });

  it('names commitments that exist; one that does not is told with the likeliest', async (test) => {
    const { bulletin: read, built } = await bulletin(test, `${head}Compromisos: C1; C22\nPlan: plan-uno\n\nTexto.\n`);
    assert.deepEqual([read.commitments, read.plan], [['C1'], undefined]);
    assert.match(built.problems.join('\n'), /boletines\/noticia\.md, línea 3, columna «Compromisos»: no existe; se leyó «C22»; se esperaba .*compromisos\.csv \(¿C2\?\)/u);
    assert.match(built.problems.join('\n'), /columna «Plan»: no existe; se leyó «plan-uno»/u);
  });

  it('takes its date from the name of its file', async (test) => {
    const { bulletin: read } = await bulletin(test, 'Título: Una\n\nTexto.\n', 'bulletins/2026-04-30-año-nuevo.md');
    assert.deepEqual([read.date, read.id], ['2026-04-30', '2026-04-30-ano-nuevo']);
  });

  for (const [what, text, expected] of [
    ['without a date', 'Título: Una\n\nTexto.\n', /línea 1, columna «Fecha»: falta un dato obligatorio.*No se usa el archivo/u],
    ['without a title', 'Fecha: 05-03-2026\n\nTexto.\n', /línea 1, columna «Título»: falta un dato obligatorio/u],
    ['with a date that does not exist', 'Título: Una\nFecha: 31-02-2026\n', /línea 2, columna «Fecha»: .*«31-02-2026»/u],
  ] as const) {
    it(`${what} is left out, and that is said`, async (test) => {
      const { bulletin: read, built } = await bulletin(test, text);
      assert.equal(read, undefined);
      assert.match(built.problems.join('\n'), expected);
    });
  }

  it('tells an unknown header and one that is there twice', async (test) => {
    const { bulletin: read, built } = await bulletin(test, '---\nTítulo: Una\nFecha: 05-03-2026\nCompromizos: C1\nTítulo: Otra\n---\n\nTexto.\n');
    assert.equal(read.title, 'Una');
    assert.match(built.problems.join('\n'), /línea 4, columna «Compromizos»: encabezado desconocido.*¿Compromisos\?/u);
    assert.match(built.problems.join('\n'), /línea 5, columna «Título»: el encabezado está repetido/u);
  });

  it('has an identifier of its own, and the newest comes first', async (test) => {
    const built = await buildOffice(test, {
      'boletines/a.md': 'Título: A\nFecha: 05-03-2026\n\nTexto.\n', 'boletines/b.md': 'Título: B\nFecha: 06-03-2026\n\nTexto.\n', 'boletines/c.md': 'Título: C\nId: a\nFecha: 07-03-2026\n\nTexto.\n',
    });
    assert.deepEqual(built.feed.bulletins.map(({ id }) => id), ['b', 'a']);
    assert.match(built.problems.join('\n'), /boletines\/c\.md, línea 1: ya está en boletines\/a\.md/u);
    assert.equal(built.feed.updated, '2026-03-06T03:00:00Z');
  });
});

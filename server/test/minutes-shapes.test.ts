import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Meeting } from 'mga-widgets/domain';
import { buildOffice, type BuiltOffice } from './support/build-office.js';

const head = 'Reunión de la Mesa de Gobierno Abierto\nFecha: 05.03.2026\nInicio: 10:00\n';

/** Builds a folder with one file of minutes, its date stated unless the text does. */
async function minutes(test: TestContext, body: string, name = 'actas/acta.txt'): Promise<{ meeting: Meeting; built: BuiltOffice }> {
  const built = await buildOffice(test, { [name]: body.includes('Fecha:') ? body : `${head}\n${body}` });
  return { meeting: built.feed.meetings[0]!, built };
}

describe('the head of minutes', () => {
  for (const [written, expected] of [
    ['08.05.2018', '2018-05-08'],
    ['8-5-2018', '2018-05-08'],
    ['08/05/2018', '2018-05-08'],
    ['2018-05-08', '2018-05-08'],
    ['martes 8 de mayo de 2018', '2018-05-08'],
  ] as const) {
    it(`reads the date ${written}`, async (test) => {
      const { meeting } = await minutes(test, `Fecha: ${written}\nInicio: 18:00 hrs.\n\nI. Tabla\n- Uno`);
      assert.equal(meeting.start, `${expected}T18:00`);
    });
  }

  it('keeps a day without time a day', async (test) => {
    const { meeting, built } = await minutes(test, 'Fecha: 08.05.2018\n\nI. Tabla\n- Uno');
    assert.equal(meeting.start, '2018-05-08');
    assert.deepEqual(built.findings('note').map(({ reason }) => reason).includes('no-start-time'), true);
  });

  it('leaves the meeting out when its date does not exist, and says where', async (test) => {
    const built = await buildOffice(test, { 'actas/a.txt': 'Acta\n\nFecha: 31.02.2018\n\nI. Tabla\n- Uno', 'actas/b.txt': 'Fecha: 01.03.2018\n\nI. Tabla\n- Uno' });
    assert.equal(built.feed.meetings.length, 1);
    assert.match(built.problems[0]!, /actas\/a\.txt, línea 3, columna «Fecha»: .*«31\.02\.2018».*dd-mm-aaaa/u);
  });

  for (const [line, expected] of [
    ['Tipo: interna', { access: 'internal' }],
    ['Tipo: taller abierto', { access: 'open', kind: 'workshop' }],
    ['Abierta a todo público: sí', { access: 'open' }],
    ['Abierta a todo público: No', { access: 'internal' }],
    ['Modalidad: híbrida', { mode: 'hybrid' }],
    ['Enlace: https://mesa.example/sala', { joinUrl: 'https://mesa.example/sala' }],
    ['Región: Ñuble', { place: { region: 'CL-NB' } }],
  ] as const) {
    it(`understands "${line}"`, async (test) => {
      const { meeting, built } = await minutes(test, `${head}${line}\n\nI. Tabla\n- Uno`);
      assert.deepEqual(built.problems, []);
      for (const [name, value] of Object.entries(expected)) assert.deepEqual(meeting[name as keyof Meeting], value);
    });
  }

  it('does not say whether anyone could attend when the minutes do not', async (test) => {
    const { meeting } = await minutes(test, 'I. Tabla\n- Uno');
    assert.equal('access' in meeting, false);
  });

  it('refuses a javascript: link', async (test) => {
    const { meeting, built } = await minutes(test, `${head}Enlace: javascript:alert(1)\n\nI. Tabla\n- Uno`);
    assert.equal(meeting.joinUrl, undefined);
    assert.match(built.problems[0]!, /línea 4, columna «Enlace».*https:\/\//u);
  });

  it('suggests the header that was meant', async (test) => {
    const { built } = await minutes(test, `${head}Termno: 12:00\n\nI. Tabla\n- Uno`);
    assert.match(built.problems[0]!, /línea 4.*Termno.*¿Término\?/u);
  });

  it('reads whether the minutes are a draft, and when they were published', async (test) => {
    const { meeting } = await minutes(test, `${head}Estado: borrador\nPublicada: 10.03.2026\n\nI. Tabla\n- Uno`);
    assert.equal(meeting.minutes!.status, 'draft');
    assert.equal(meeting.minutes!.published, '2026-03-10');
  });

  it('leaves out an end that comes before the start', async (test) => {
    const { meeting, built } = await minutes(test, `${head}Término: 09:00\n\nI. Tabla\n- Uno`);
    assert.equal(meeting.end, undefined);
    assert.equal(built.problems.length, 1);
  });
});

describe('the sections of minutes', () => {
  it('come in any order, with Markdown or capitals, and some may be missing', async (test) => {
    const { meeting, built } = await minutes(test, '## ACUERDOS\n\n| Acuerdo | Responsable | Fecha |\n| --- | --- | --- |\n| Hacer | Segpres | 2026 |\n\n**TABLA:**\n\n1. Uno\n2. Dos\n', 'acta.md');
    assert.deepEqual(built.problems, []);
    assert.deepEqual(meeting.minutes!.agenda, [{ number: '1', title: 'Uno' }, { number: '2', title: 'Dos' }]);
    assert.equal(meeting.minutes!.agreements!.length, 1);
    assert.equal(meeting.minutes!.attendees, undefined);
  });

  it('are not begun by every I. or V.: a town council is no section', async (test) => {
    const { meeting, built } = await minutes(test, `${head}\nI. Municipalidad de Ejemplo\n\nI. Tabla\n- Uno\n\nII. Desarrollo\n\nV. Prado preguntó por el agua.`);
    assert.deepEqual(built.problems, []);
    assert.equal(meeting.summary, 'I. Municipalidad de Ejemplo');
    assert.deepEqual(meeting.minutes!.discussion, [{ blocks: [{ kind: 'paragraph', text: 'V. Prado preguntó por el agua.' }] }]);
  });

  it('nobody knows stay in the discussion under their title', async (test) => {
    const { meeting } = await minutes(test, 'I. Tabla\n- Uno\n\nII. Varios\n\nSe agradece a todos.');
    assert.deepEqual(meeting.minutes!.discussion, [{ title: 'Varios', blocks: [{ kind: 'paragraph', text: 'Se agradece a todos.' }] }]);
  });

  it('of the discussion are its points', async (test) => {
    const { meeting } = await minutes(test, 'I. Tabla\n1.- Agua\n2.- Datos\n\nII. Desarrollo\n\n1.- Agua\n\nSe habló\nde agua.\n\n2.- Datos\n\n1. Primero\n2. Segundo\n a) más\n b) menos\n');
    assert.deepEqual(meeting.minutes!.discussion, [
      { title: 'Agua', blocks: [{ kind: 'paragraph', text: 'Se habló de agua.' }] },
      { title: 'Datos', blocks: [{ kind: 'list', ordered: true, items: [{ text: 'Primero' }, { text: 'Segundo', items: ['más', 'menos'] }] }] },
    ]);
  });
});

describe('attendees', () => {
  it('may be people under lettered headings with or without colon, or a table', async (test) => {
    const { meeting } = await minutes(test, 'I. Asistentes\n\na) Miembros\n\n- Jefatura, CEPAL\n\nb) Invitados:\n* Asesoría, LabGob\n\nNombre\tCargo\tInstitución\nAuditoría\tjefatura\tMinisterio Secretaría General de la Presidencia');
    const groups = meeting.minutes!.attendees!.map(({ name, people }) => [name, people.map((person) => [person.name, person.organization])]);
    assert.deepEqual(groups, [['Miembros', [['Jefatura', 'cepal']]], ['Invitados', [['Asesoría', 'labgob'], ['Auditoría', 'segpres']]]]);
  });

  it('belong to no organization when the role names another of the same beginning, or two', async (test) => {
    const { meeting } = await minutes(test, 'I. Asistentes\n- Uno, asesora de la Comisión Nacional de Acreditación\n- Dos, enlace entre CEPAL y el Laboratorio de Gobierno\n- Tres, vecina');
    assert.deepEqual(meeting.minutes!.attendees![0]!.people.map(({ organization }) => organization), [undefined, undefined, undefined]);
  });

  it('speak for a sector only when they are said to represent it', async (test) => {
    const { meeting } = await minutes(test, 'I. Asistentes\n- Uno, representante del sector privado\n- Dos, estudia a la sociedad civil\n- Tres, representante de la sociedad civil y la academia');
    assert.deepEqual(meeting.minutes!.attendees![0]!.people.map(({ sector }) => sector), ['sector-privado', undefined, undefined]);
  });

  it('have no group for a heading without people', async (test) => {
    const { meeting } = await minutes(test, 'I. Asistentes\n\na) Miembros:\n- Uno, CEPAL\n\nb) Excusas:\n-\n');
    assert.deepEqual(meeting.minutes!.attendees!.map(({ name }) => name), ['Miembros']);
  });

  it('wrapped over two lines are one', async (test) => {
    const { meeting } = await minutes(test, 'I. Asistentes\n- Uno, asesora de la Comisión de Probidad\n  y Transparencia MINSEGPRES\n- Dos, CEPAL');
    assert.deepEqual(meeting.minutes!.attendees![0]!.people.map(({ name, organization }) => [name, organization]), [['Uno', 'segpres'], ['Dos', 'cepal']]);
  });
});

describe('the table of agreements', () => {
  const table = (rows: string) => `I. Acuerdos\n\nAcuerdo\tResponsable\tFecha\n${rows}`;

  it('has one item for each part, whatever the list was written with', async (test) => {
    const { meeting } = await minutes(test, table('Dos cosas: <ol><li>Una</li><li>Otra &amp; más</li></ol>\tCEPAL\t2026\nTres: a) una b) dos c) tres\tCEPAL\t2026\nSin partes a. m. y p. m.\tCEPAL\t2026'));
    assert.deepEqual(meeting.minutes!.agreements!.map(({ text, items }) => [text, items]), [
      ['Dos cosas:', ['Una', 'Otra & más']],
      ['Tres:', ['una', 'dos', 'tres']],
      ['Sin partes a. m. y p. m.', undefined],
    ]);
  });

  it('shows no script, style or hidden tag', async (test) => {
    const { meeting, built } = await minutes(test, table('Publicar <script>alert(1)</script><b onclick="x()">todo</b> &lt;img src=x onerror=alert(1)&gt;\tCEPAL\t2026'));
    assert.equal(meeting.minutes!.agreements![0]!.text, 'Publicar todo');
    assert.doesNotMatch(built.json, /alert|onclick|</u);
  });

  it('keeps what only looks like markup', async (test) => {
    const { meeting } = await minutes(test, table('Responder en < 5 días, R&D y <3\tCEPAL\t2026'));
    assert.equal(meeting.minutes!.agreements![0]!.text, 'Responder en < 5 días, R&D y <3');
  });

  it('names several responsible parties, but never splits a name', async (test) => {
    const { meeting } = await minutes(test, table('Uno\tSegpres y LabGob\t\nDos\tComisión / CEPAL\t\nTres\tTransparencia y Probidad\t'));
    assert.deepEqual(meeting.minutes!.agreements!.map(({ responsible }) => responsible!.map(({ organization, name }) => organization ?? name)), [
      ['segpres', 'labgob'],
      ['segpres', 'cepal'],
      ['Transparencia y Probidad'],
    ]);
  });

  it('takes real dates as dates, words as words, and reports a date that does not exist', async (test) => {
    const { meeting, built } = await minutes(test, table('1\tCEPAL\t30.06.2026\n2\tCEPAL\tjunio de 2026\n3\tCEPAL\tA la brevedad\n4\tCEPAL\t31.06.2026\n5\tCEPAL\t-'));
    assert.deepEqual(meeting.minutes!.agreements!.map(({ due }) => due), ['2026-06-30', '2026-06', 'A la brevedad', undefined, undefined]);
    assert.equal(built.problems.length, 1);
    assert.match(built.problems[0]!, /línea 11, columna «Fecha».*31\.06\.2026/u);
  });

  it('may have a row over several lines, and reports one that lacks cells with the ones around it safe', async (test) => {
    const { meeting, built } = await minutes(test, table('Uno que\nsigue\tCEPAL\t2026\nDos\tCEPAL\nTres\tCEPAL\t2026'));
    assert.deepEqual(meeting.minutes!.agreements!.map(({ text }) => text), ['Uno que\nsigue', 'Tres']);
    assert.equal(built.problems.length, 1);
    assert.match(built.problems[0]!, /línea 10.*3 celdas/u);
  });

  it('may be a list instead', async (test) => {
    const { meeting } = await minutes(test, 'I. Acuerdos\n\n1. Enviar el acta.\n2. Dos cosas:\n a. una\n b. otra');
    assert.deepEqual(meeting.minutes!.agreements!.map(({ id, text, items }) => [id, text, items]), [['2026-03-05-a1', 'Enviar el acta.', undefined], ['2026-03-05-a2', 'Dos cosas:', ['una', 'otra']]]);
  });

  it('is read wherever it stands, and a warning says where', async (test) => {
    const before = '\nII. Desarrollo\n\nSe habló de agua.\n\nAcuerdo\tResponsable\tFecha\n';
    const { meeting, built } = await minutes(test, `I. Tabla\n- Uno\n${before}Enviar\tCEPAL\t2026\n\nPublicar\tLabGob\t-\n\nSe cierra la sesión.\n\nIII. Acuerdos\n\n- Otro`);
    assert.deepEqual(built.problems, []);
    assert.deepEqual(meeting.minutes!.agreements!.map(({ id, text }) => [id, text]), [['2026-03-05-a1', 'Enviar'], ['2026-03-05-a2', 'Publicar'], ['2026-03-05-a3', 'Otro']]);
    assert.deepEqual(meeting.minutes!.discussion, [{ blocks: [{ kind: 'paragraph', text: 'Se habló de agua.' }, { kind: 'paragraph', text: 'Se cierra la sesión.' }] }]);
    assert.deepEqual(built.findings('warning').map(({ reason, line }) => [reason, line]), [['stray-agreements', 12]]);
  });

  it('is read in Markdown too, with bold names, before any section', async (test) => {
    const { meeting, built } = await minutes(test, `| **Acuerdo** | **Responsable** |\n|---|---|\n| Enviar | CEPAL |\n\n## Asistentes\n- Uno`);
    assert.deepEqual(meeting.minutes!.agreements!.map(({ text }) => text), ['Enviar']);
    assert.deepEqual(built.findings('warning').map(({ reason }) => reason), ['stray-agreements']);
  });

  it('may be missing, and a note says so unless the minutes do', async (test) => {
    const notes = async (body: string) => (await minutes(test, body)).built.findings('note').map(({ reason }) => reason);
    assert.deepEqual(await notes('I. Tabla\n- Uno'), ['preset-used', 'no-agreements']);
    assert.deepEqual(await notes('I. Tabla\n- Uno\n\nII. Acuerdos\n\n'), ['preset-used', 'no-agreements']);
    assert.deepEqual(await notes('I. Tabla\n- Uno\n\nII. Acuerdos\n\nNo hubo acuerdos.'), ['preset-used']);
  });

  it('may say that there were none', async (test) => {
    const { meeting, built } = await minutes(test, 'I. Acuerdos\n\nNo hubo acuerdos.');
    assert.equal(meeting.minutes?.agreements, undefined);
    assert.deepEqual(built.problems, []);
  });
});

describe('a folder of minutes', () => {
  it('reports what is in actas and is none, and skips a README', async (test) => {
    const built = await buildOffice(test, { 'actas/lista.txt': 'pan\nleche', 'README.md': 'Léame', 'actas/1.txt': `${head}\nI. Tabla\n- Uno` });
    assert.equal(built.problems.length, 1);
    assert.match(built.problems[0]!, /actas\/lista\.txt, línea 1: no parece un acta/u);
  });

  it('gives two meetings of a day identifiers of their own', async (test) => {
    const built = await buildOffice(test, { '1.txt': 'A\nFecha: 05.03.2026\nInicio: 10:00\n\nI. Tabla\n- Uno', '2.txt': 'B\nFecha: 05.03.2026\nInicio: 15:00\n\nI. Tabla\n- Dos' });
    assert.deepEqual(built.feed.meetings.map(({ id }) => id), ['2026-03-05', '2026-03-05-1500']);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findingText } from '../src/messages/findings.js';
import { buildOffice } from './support/build-office.js';

const plan = 'id;title\np1;Plan\n';

describe('a table', () => {
  for (const [name, delimiter] of [['semicolons', ';'], ['commas', ','], ['tabs', '\t']] as const) {
    it(`is read with ${name}`, async (test) => {
      const row = (...cells: string[]) => cells.join(delimiter);
      const built = await buildOffice(test, { 'plans.csv': [row('id', 'title', 'start'), row('p1', '"Uno, dos; tres"', '2025'), ''].join('\r\n') });
      assert.deepEqual(built.problems, []);
      assert.deepEqual(built.feed.plans, [{ id: 'p1', title: 'Uno, dos; tres', start: '2025' }]);
    });
  }

  it('may be UTF-8 with a byte order mark, UTF-16 or Windows-1252', async (test) => {
    const text = 'id;title\np1;Ñuble: participación\n';
    const encodings = [Buffer.from(`\uFEFF${text}`), Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]), Buffer.from(text, 'latin1')];
    for (const bytes of encodings) {
      const built = await buildOffice(test, { 'plans.csv': bytes });
      assert.equal(built.feed.plans[0]!.title, 'Ñuble: participación');
      assert.deepEqual(built.problems, []);
    }
  });

  it('with a letter that was lost before is not taken for Windows-1252, nor is a marked one with broken letters', async (test) => {
    const lost = await buildOffice(test, { 'commitments.csv': '\uFEFFid,title\na,Pa\uFFFDs\n' });
    assert.deepEqual([lost.feed.commitments.map(({ title }) => title), lost.problems], [['Pa\uFFFDs'], []]);
    const broken = await buildOffice(test, { 'commitments.csv': Buffer.concat([Buffer.from('\uFEFFid,title\nuno,Uno\ndos,'), Buffer.from('Días', 'latin1'), Buffer.from('\n')]) });
    assert.deepEqual(broken.feed.commitments.map(({ id }) => id), ['uno', 'dos']);
    assert.match(broken.problems[0]!, /línea 3: tiene letras dañadas/u);
  });

  it('with one broken letter is not taken for Windows-1252', async (test) => {
    const bytes = Buffer.concat([Buffer.from('id;title\np1;Participación ciudadana en Ñuble\np2;Integraci'), Buffer.from([0xf3]), Buffer.from('n\n')]);
    const built = await buildOffice(test, { 'plans.csv': bytes });
    assert.equal(built.feed.plans[0]!.title, 'Participación ciudadana en Ñuble');
    assert.match(built.problems[0]!, /plans\.csv, línea 3: tiene letras dañadas/u);
  });

  it('may have its names in Spanish, with any case, accents or underscores', async (test) => {
    const built = await buildOffice(test, { 'Compromisos.csv': 'Identificador;TITULO;ogp_id;Número\nc1;Uno;CL0001;1\n' });
    assert.deepEqual(built.problems, []);
    assert.deepEqual(built.feed.commitments, [{ id: 'c1', title: 'Uno', ogpId: 'CL0001', number: 1 }]);
  });

  it('of commitments may identify them by their OGP identifier alone', async (test) => {
    const built = await buildOffice(test, { 'commitments.csv': 'number,ogp_id,title\n1,CL0051,Uno\n2,,Dos\n' });
    assert.deepEqual(built.feed.commitments, [{ id: 'CL0051', number: 1, ogpId: 'CL0051', title: 'Uno' }]);
    assert.match(built.problems.join(), /fila 3, columna «id»: falta un dato obligatorio/u);
  });

  it('skips blank rows, counts them, and skips the line Excel puts first', async (test) => {
    const built = await buildOffice(test, { 'plans.csv': 'sep=;\nid;title;start\n;;\np1;Uno;2025\n\n;;\np2;Dos;31-02-2025\n' });
    assert.equal(built.feed.plans.length, 2);
    assert.match(built.problems[0]!, /fila 6, columna «start»/u);
  });

  it('may leave out the empty cells at the end of a row when they cannot be others, and says so', async (test) => {
    const built = await buildOffice(test, { 'plans.csv': 'id;title;start;summary;end\np1;Uno\np2;Dos;2025;\n' });
    assert.deepEqual(built.problems, []);
    assert.deepEqual(built.feed.plans, [{ id: 'p1', title: 'Uno' }, { id: 'p2', title: 'Dos', start: '2025' }]);
    assert.deepEqual(built.findings('warning').map(({ reason, row, found }) => [reason, row, found]), [['last-cells-missing', 2, '2: p1 · Uno'], ['last-cells-missing', 3, '4: p2 · Dos · 2025 ·']]);
  });

  it('may have cells of several lines; the rows after them keep their numbers', async (test) => {
    const built = await buildOffice(test, { 'plans.csv': 'id;title;summary\np1;Uno;"Primero.\nSegundo."\np2;;x\n' });
    assert.equal(built.feed.plans[0]!.summary, 'Primero.\nSegundo.');
    assert.match(built.problems[0]!, /fila 3, columna «title»: falta/u);
  });

  it('has its markup taken out, and says so', async (test) => {
    const built = await buildOffice(test, { 'plans.csv': 'id;title;summary\np1;<b>Uno</b>;"Antes<br>Después &amp; más<script>x()</script>"\n' });
    assert.deepEqual(built.feed.plans[0], { id: 'p1', title: 'Uno', summary: 'Antes\nDespués & más' });
    assert.deepEqual(built.findings('note').filter(({ reason }) => reason === 'markup-removed').map(({ row, column }) => [row, column]), [[2, 'title'], [2, 'summary']]);
  });
});

describe('a table with mistakes', () => {
  const problemOf = async (...[test, files]: Parameters<typeof buildOffice>) => {
    const built = await buildOffice(test, files);
    assert.equal(built.problems.length, 1, built.problems.join('\n'));
    return { built, problem: built.findings('problem')[0]!, text: built.problems[0]! };
  };

  it('names the column that was meant', async (test) => {
    const { text, built } = await problemOf(test, { 'plans.csv': 'id;title;sumary\np1;Uno;x\n' });
    assert.match(text, /plans\.csv, fila 1, columna «sumary»: columna desconocida.*¿summary\?/u);
    assert.equal(built.feed.plans.length, 1);
  });

  it('is not used without a required column', async (test) => {
    const { problem, built } = await problemOf(test, { 'plans.csv': 'id;summary\np1;x\n', 'themes.csv': 'id;name\nt1;Tema\n' });
    assert.deepEqual([problem.reason, problem.column, problem.leftOut], ['missing-column', 'title', 'file']);
    assert.equal(built.feed.themes.length, 1);
  });

  it('loses only the value that cannot be read', async (test) => {
    const { problem, built } = await problemOf(test, { 'plans.csv': 'id;title;start\np1;Uno;31-02-2025\np2;Dos;2025\n' });
    assert.deepEqual([problem.row, problem.column, problem.found, problem.leftOut], [2, 'start', '31-02-2025', 'value']);
    assert.deepEqual(built.feed.plans.map(({ id, start }) => [id, start]), [['p1', undefined], ['p2', '2025']]);
  });

  it('loses the row whose required value cannot be read', async (test) => {
    const { problem, built } = await problemOf(test, { 'plans.csv': 'id;title\nplan uno;Uno\np2;Dos\n' });
    assert.deepEqual([problem.row, problem.column, problem.leftOut], [2, 'id', 'row']);
    assert.deepEqual(built.feed.plans.map(({ id }) => id), ['p2']);
  });

  it('keeps the first of two rows with one identifier', async (test) => {
    const { text, built } = await problemOf(test, { 'plans.csv': 'id;title\np1;Uno\np1;Otro\n' });
    assert.match(text, /fila 3, columna «id»: ya está en la fila 2.*«p1»/u);
    assert.equal(built.feed.plans[0]!.title, 'Uno');
  });

  it('recognises cells shifted by one column', async (test) => {
    const { problem, built } = await problemOf(test, {
      'themes.csv': 'id;name\nt1;Tema\n', 'plans.csv': plan,
      'commitments.csv': 'id;title;plan;number;themes;sdgs\nc1;Uno;p1;1;t1;16\nc2;Dos;;p1;2;t1\n',
    });
    assert.deepEqual([problem.reason, problem.row], ['shifted-columns', 3]);
    assert.deepEqual(built.feed.commitments.map(({ id }) => id), ['c1']);
  });

  const milestone = (row: string) => ({
    'compromisos.csv': 'identificador;título\nc1;Uno\n',
    'hitos.csv': `compromiso;identificador;título;descripción;producto;inicio;término;responsables\nc1;m1;Hito;Qué;Informe;2026-04-01;2026-09-30;Municipalidad de Uno\n${row}\n`,
  });
  for (const [what, row] of [
    ['a description', 'c1;m2;Hito;Informe;01-04-2026;2026-09-30;Municipalidad de Uno|Municipalidad de Dos'],
    ['a title', 'c1;m2;Qué;Informe;01-04-2026;2026-09-30;Municipalidad de Uno'],
    ['a start', 'c1;m2;Hito;Qué;Informe;2026-09-30;Municipalidad de Uno'],
    ['a start or of those responsible', 'c1;m2;Hito;Qué;Informe;2026;'],
  ] as const) {
    it(`never publishes a row that lacks the cell of ${what}`, async (test) => {
      const { problem, text, built } = await problemOf(test, milestone(row));
      assert.deepEqual([problem.reason, problem.file, problem.row, problem.leftOut], ['too-few-cells', 'hitos.csv', 3, 'row']);
      assert.match(text, /se leyó «7: c1.*se esperaba 8 celdas/u);
      assert.deepEqual(built.feed.commitments[0]!.milestones!.map(({ id }) => id), ['m1']);
    });
  }

  for (const [what, row] of [
    ['with a list where a date goes', 'c1;m2;Hito;Informe;01-04-2026;2026-09-30;Municipalidad de Uno|Municipalidad de Dos;'],
    ['with a name where a date goes and a day where the product goes', 'c1;m2;Hito;Informe;01-04-2026;2026-09-30;Municipalidad de Uno;'],
    ['with an empty cell too many', 'c1;m2;Hito;Qué;;Informe;01-04-2026;2026-09-30'],
  ] as const) {
    it(`recognises a row of the right length ${what}`, async (test) => {
      const { problem, built } = await problemOf(test, milestone(row));
      assert.deepEqual([problem.reason, problem.row], ['shifted-columns', 3]);
      assert.deepEqual(built.feed.commitments[0]!.milestones!.map(({ id }) => id), ['m1']);
    });
  }

  it('does not take a list for the words of a date', async (test) => {
    const { problem } = await problemOf(test, { 'plans.csv': 'id;title;start\np1;Uno;Uno|Dos\n' });
    assert.deepEqual([problem.reason, problem.column], ['bad-value', 'start']);
  });

  it('recognises a separator inside a text without quotation marks', async (test) => {
    const { problem } = await problemOf(test, { 'plans.csv': 'id;title;start\np1;Uno; dos;2025\np2;Dos;2025\n' });
    assert.deepEqual([problem.reason, problem.row, problem.found], ['too-many-cells', 2, '4']);
  });

  it('loses only the row whose quotation mark is never closed', async (test) => {
    const { problem, built } = await problemOf(test, { 'plans.csv': 'id;title;start\np1;"Uno;2025\np2;Dos;2025\np3;"Tres";2025\n' });
    assert.deepEqual([problem.reason, problem.row], ['unclosed-quote', 2]);
    assert.deepEqual(built.feed.plans.map(({ id }) => id), ['p2', 'p3']);
  });

  it('does not lose the rows between two stray quotation marks', async (test) => {
    const { problem, built } = await problemOf(test, { 'plans.csv': 'id;title;start\np1;"Uno;2025\np2;Dos;2025\np3;Tres";2025\np4;Cuatro;2025\n' });
    assert.deepEqual([problem.reason, problem.row], ['unclosed-quote', 2]);
    assert.deepEqual(built.feed.plans.map(({ id }) => id), ['p2', 'p3', 'p4']);
  });

  for (const [what, temas] of [['is empty', ''], ['lacks a required column', 'identificador\nt1\n'], ['has no rows', 'identificador;nombre\n']] as const) {
    it(`says once that a table ${what} and how much depended on it`, async (test) => {
      const built = await buildOffice(test, {
        'temas.csv': temas,
        'compromisos.csv': `identificador;título;temas\n${Array.from({ length: 20 }, (_, index) => `c${index};Uno;t1|t2\n`).join('')}`,
      });
      assert.equal(built.feed.commitments.length, 20);
      assert.ok(built.problems.length <= 2, built.problems.join('\n'));
      assert.match(built.problems.at(-1)!, /^problema: temas\.csv: 40 referencias no se pudieron revisar/u);
    });
  }

  it('still tells of the one reference to a table there is not', async (test) => {
    const { text } = await problemOf(test, { 'compromisos.csv': 'identificador;título;temas\nc1;Uno;t1\n' });
    assert.match(text, /compromisos\.csv, fila 2, columna «temas»: no existe; se leyó «t1»; se esperaba algo que exista en los temas/u);
  });

  it('suggests the record that was meant, and keeps the commitment without it', async (test) => {
    const { text, built } = await problemOf(test, { 'plans.csv': 'id;title\nplan-2025;Plan\n', 'commitments.csv': 'id;title;plan\nc1;Uno;plan-2052\n' });
    assert.match(text, /commitments\.csv, fila 2, columna «plan»: no existe.*«plan-2052».*¿plan-2025\?/u);
    assert.deepEqual(built.feed.commitments, [{ id: 'c1', title: 'Uno' }]);
  });

  it('loses the milestone of a commitment that does not exist', async (test) => {
    const { problem, built } = await problemOf(test, { 'commitments.csv': 'id;title\nc1;Uno\n', 'milestones.csv': 'commitment;id;title\nc2;m1;Hito\nc1;m2;Hito\n' });
    assert.deepEqual([problem.file, problem.row, problem.leftOut], ['milestones.csv', 2, 'row']);
    assert.equal(built.feed.commitments[0]!.milestones!.length, 1);
  });

  it('refuses an end before the start, a javascript: link and a 32nd goal', async (test) => {
    const built = await buildOffice(test, { 'commitments.csv': 'id;title;start;end;url;sdgs\nc1;Uno;2026;2025;javascript:alert(1);3|32\n' });
    assert.deepEqual(built.findings('problem').map(({ reason, column }) => `${column} ${reason}`).sort(), ['end end-before-start', 'sdgs bad-value', 'url bad-value']);
    assert.deepEqual(built.feed.commitments, [{ id: 'c1', title: 'Uno', start: '2026' }]);
  });

  it('reports a name that two organizations claim', async (test) => {
    const { text } = await problemOf(test, { 'organizations.csv': 'id;name;aliases\na;Alfa;La Unidad\nb;Beta;la unidad|Otra\n' });
    assert.match(text, /organizations\.csv, fila 3, columna «aliases».*a, b/u);
  });

  it('names the table that was meant by a file nobody knows', async (test) => {
    const { text } = await problemOf(test, { 'comitments.csv': 'id;title\nc1;Uno\n', 'plans.csv': plan });
    assert.match(text, /comitments\.csv: .*¿commitments\.csv\?/u);
  });

  it('asks for a workbook or CSV instead of another spreadsheet', async (test) => {
    const { text } = await problemOf(test, { 'plans.csv': plan, 'commitments.ods': 'PK' });
    assert.match(text, /commitments\.ods: .*Excel.*CSV UTF-8/u);
  });

  describe('kept in Spanish', () => {
    const spanish = {
      'temas.csv': 'identificador;nombre\nt1;Tema\n',
      'compromisos.csv': 'Identificador;TÍTULO;Temas;Término;inicio\nc1;Uno;t2;31-02-2026;\nc2;;;;\nc3;Tres;;2025;2026\n',
      'informes.csv': 'compromiso;término;estado\nc1;2026;avanzado\n;2026;limitado\n',
      'planes.csv': 'identificador;resumen\np1;x\n',
      'etapas.csv': 'plan;identificador;nombre;coso\n',
      'temitas.csv': 'a;b\n',
      'notas varias.csv': 'a;b\n',
    };

    it('is told of its columns, words and files as it has them', async (test) => {
      const built = await buildOffice(test, spanish);
      for (const part of [
        /compromisos\.csv, fila 2, columna «Temas»: .*«t2»; se esperaba algo que exista en temas\.csv/u,
        /compromisos\.csv, fila 2, columna «Término»: dato/u,
        /compromisos\.csv, fila 3, columna «TÍTULO»: falta/u,
        /compromisos\.csv, fila 4, columna «Término»: el término es anterior/u,
        /informes\.csv, fila 2, columna «estado»: .*una de estas palabras: no iniciado, limitado, sustancial, completo/u,
        /informes\.csv, fila 3, columna «compromiso»: falta/u,
        /planes\.csv, fila 1, columna «título»: falta la columna «título»; .*se esperaba título/u,
        /etapas\.csv, fila 1, columna «coso»: columna desconocida; .*uno de: plan, identificador, nombre, tipo, inicio, término, descripción/u,
        /notas varias\.csv: .*uno de: organizaciones\.csv, .*evaluación-irm\.csv/u,
      ]) assert.ok(built.problems.some((problem) => part.test(problem)), `${String(part)}\n${built.problems.join('\n')}`);
      assert.doesNotMatch(built.problems.join('\n'), /limited|themes|not-started|«(?:end|title|status|commitment)»/u);
      assert.deepEqual(built.findings('problem').find(({ heading }) => heading === 'TÍTULO')?.column, 'title', 'programs still know it by one name');
    });
  });

  it('is reported in English when asked', async (test) => {
    const { built } = await problemOf(test, { 'plans.csv': 'id;title;start\np1;Uno;31-02-2025\n' });
    assert.equal(
      findingText(built.findings('problem')[0]!, 'en'),
      'problem: plans.csv, row 2, column «start»: this value cannot be understood; read «31-02-2025»; expected a date that exists: dd-mm-yyyy, yyyy-mm-dd, a month (yyyy-mm) or a year. The value is not used.',
    );
  });
});

describe('what the tables make together', () => {
  it('is commitments with milestones, reports in order, evidence, assessments and criteria', async (test) => {
    const built = await buildOffice(test, {
      'organizations.csv': 'id;name;aliases\nmin;Ministerio de Prueba;MinPrueba\n',
      'commitments.csv': 'id;title;lead;supporting;officials;measurable;fiveSectors\nc1;Uno;minprueba;Otra institución|min;Jefatura, Ministerio de Prueba;sí: visitas;no\n',
      'milestones.csv': 'commitment;id;title;end\nc1;m1;Hito;junio de 2026\n',
      'reports.csv': 'commitment;milestone;end;status;percent\nc1;;30-06-2026;avance sustancial;55 %\nc1;;31-12-2025;limitado;\n;m1;2026-06;completo;100\n',
      'evidence.csv': 'milestone;title;url;date\nm1;Acta;https://a.example/1.pdf;2026\n;Plan;https://a.example/plan.pdf;\n',
      'irm.csv': 'commitment;status;verifiable\nc1;sin evidencia;sí\n',
    });
    assert.deepEqual(built.problems, []);
    const [commitment] = built.feed.commitments;
    assert.deepEqual(commitment!.lead, { organization: 'min', name: 'minprueba' });
    assert.deepEqual(commitment!.supporting, [{ name: 'Otra institución' }, { organization: 'min' }]);
    assert.deepEqual(commitment!.officials, [{ name: 'Jefatura', role: 'Ministerio de Prueba', organization: 'min' }]);
    assert.deepEqual(commitment!.criteria, { measurable: { met: true, note: 'visitas' }, fiveSectors: { met: false } });
    assert.deepEqual(commitment!.reports!.map(({ period, status, percent }) => [period.end, status, percent]), [['2025-12-31', 'limited', undefined], ['2026-06-30', 'substantial', 55]]);
    assert.deepEqual(commitment!.irm, { status: 'no-evidence', verifiable: true });
    const [milestone] = commitment!.milestones!;
    assert.equal(milestone!.end, '2026-06');
    assert.equal(milestone!.evidence!.length, 1);
    assert.match(milestone!.evidence![0]!.id, /^d-[0-9a-f]{10}$/u);
    assert.deepEqual(built.feed.documents.map(({ title }) => title), ['Plan']);
  });

  it('says which institutions nobody knows, with the name that may have been meant, and keeps them as written', async (test) => {
    const built = await buildOffice(test, {
      'organizaciones.csv': 'identificador;nombre\nifd;Instituto Ficticio de Datos\n',
      'compromisos.csv': 'identificador;título;responsable;colaboran\nc1;Uno;Instituto Fictisio de Datos;ifd|Junta de Vecinos\n',
      'hitos.csv': 'compromiso;identificador;título;responsables\nc1;m1;Hito;Intituto Ficticio de Datos\n',
      'evidencia.csv': 'título;publica\nPlan;Instituto Ficticio de Dato\n',
      'reuniones.csv': 'identificador;título;inicio;organiza\nr1;Uno;2026-01-01;Instituto Ficticio de Dats\n',
    });
    assert.deepEqual(built.problems, []);
    const notes = built.findings('note').filter(({ reason }) => reason === 'unresolved-organization').map((note) => findingText(note, 'es'));
    assert.deepEqual(notes.map((note) => /^nota: (\S+), fila 2, .*«(.*)» no es una organización conocida; queda como está escrito(?:; se esperaba ¿(.*)\?)?\.$/u.exec(note)?.slice(1)).sort(), [
      ['compromisos.csv', 'Instituto Fictisio de Datos', 'Instituto Ficticio de Datos'],
      ['compromisos.csv', 'Junta de Vecinos', undefined],
      ['evidencia.csv', 'Instituto Ficticio de Dato', 'Instituto Ficticio de Datos'],
      ['hitos.csv', 'Intituto Ficticio de Datos', 'Instituto Ficticio de Datos'],
      ['reuniones.csv', 'Instituto Ficticio de Dats', 'Instituto Ficticio de Datos'],
    ]);
    assert.deepEqual(built.feed.commitments[0]!.lead, { name: 'Instituto Fictisio de Datos' });
  });

  it('is one meeting when the minutes and the table speak of the same, completed by the table', async (test) => {
    const built = await buildOffice(test, {
      'actas/1.txt': 'Acta\nFecha: 05.03.2026\nInicio: 10:00\nLugar: Sala 1\n\nI. Acuerdos\n\nAcuerdo\tResponsable\tFecha\nHacer\tCEPAL\t2026\n',
      'meetings.csv': 'id;title;start;access;region\nmarzo;Reunión de marzo;05-03-2026 10:00;abierta;CL-RM\n',
      'agreement-updates.csv': 'agreement;date;status;note\nmarzo-a1;01-04-2026;cumplido;Listo\nmarzo-a9;01-04-2026;cumplido;\n',
    });
    assert.equal(built.feed.meetings.length, 1);
    const [meeting] = built.feed.meetings;
    assert.deepEqual([meeting!.id, meeting!.title, meeting!.access, meeting!.place], ['marzo', 'Reunión de marzo', 'open', { name: 'Sala 1', region: 'CL-RM' }]);
    assert.deepEqual(meeting!.minutes!.agreements![0]!.updates, [{ date: '2026-04-01', status: 'done', note: 'Listo' }]);
    assert.match(built.problems.join(), /agreement-updates\.csv, fila 3, columna «agreement».*¿marzo-a1\?/u);
  });

  it('has the hour of whichever knows it, and the updates of agreements in order', async (test) => {
    const acta = (name: string, date: string, hour: string) => ({ [`actas/${name}.txt`]: `Acta\nFecha: ${date}\n${hour}\nI. Acuerdos\n\n- Hacer\n` });
    const built = await buildOffice(test, {
      ...acta('1', '05.03.2026', ''), ...acta('2', '06.03.2026', 'Inicio: 11:00\n'),
      'meetings.csv': 'id;title;start\na;Uno;05-03-2026 10:00\nb;Dos;06-03-2026\n',
      'agreement-updates.csv': 'agreement;date;status\na-a1;01-06-2026;cumplido\na-a1;01-05-2026;abierto\n',
    });
    assert.deepEqual(built.problems, []);
    assert.deepEqual(built.feed.meetings.map(({ id, start }) => [id, start]), [['a', '2026-03-05T10:00'], ['b', '2026-03-06T11:00']]);
    assert.deepEqual(built.feed.meetings[0]!.minutes!.agreements![0]!.updates!.map(({ date }) => date), ['2026-05-01', '2026-06-01']);
  });

  it('says when it last changed: the newest day it records, or what forum.yaml states', async (test) => {
    const files = { 'commitments.csv': 'id;title;end\nc1;Uno;2030-01-01\n', 'reports.csv': 'commitment;end;status;published\nc1;2026-06;limitado;15-07-2026\n' };
    assert.equal((await buildOffice(test, files)).feed.updated, '2026-07-15T04:00:00Z');
    assert.equal((await buildOffice(test, { ...files, 'forum.yaml': 'preset: chile\nupdated: 2026-08-01\n' })).feed.updated, '2026-08-01T00:00:00Z');
  });

  it('warns of what is behind without a word why, and of what is complete before its milestones', async (test) => {
    const built = await buildOffice(test, {
      'commitments.csv': 'id;title;end\nc1;Atrasado;2026-06\nc2;Completo;2027\n',
      'milestones.csv': 'commitment;id;title\nc2;m1;Hito\n',
      'reports.csv': 'commitment;end;status;difficulties\nc1;2026-06;limitado;\nc2;2026-06;completo;\n',
    });
    assert.deepEqual(built.problems, []);
    assert.deepEqual(built.findings('warning').map(({ file, row, reason }) => [file, row, reason]), [['commitments.csv', 2, 'difficulties-missing'], ['commitments.csv', 3, 'milestones-incomplete']]);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildFolder, buildOffice } from './support/build-office.js';

const consultations = 'id;title;status;moderation\nc1;Antes;open;before-publication\nc2;Después;abierta;después de publicar\n';

describe('consultations.csv', () => {
  it('becomes consultations with their report and their material', async (test) => {
    const built = await buildOffice(test, {
      'consultas.csv': 'identificador;título;estado;inicio;término;título del informe;enlace del informe\nc1;Una;cerrada con informe;2026-03-01;2026-04-30;Informe;https://a.example/i.pdf\n',
      'evidencia.csv': 'consulta;identificador;título\nc1;bases;Bases\n',
    });
    assert.deepEqual(built.problems, []);
    assert.deepEqual(built.feed.consultations, [{
      id: 'c1', title: 'Una', status: 'closed-reported', start: '2026-03-01', end: '2026-04-30',
      report: { id: 'c1-report', title: 'Informe', url: 'https://a.example/i.pdf' }, documents: [{ id: 'bases', title: 'Bases' }],
    }]);
  });
});

describe('proposals.csv', () => {
  it('gives the newest first, with their replies, answered when they have one', async (test) => {
    const built = await buildOffice(test, {
      'consultas.csv': consultations,
      'propuestas.csv': 'folio;consulta;título;recibida;sector;región\nP-1;c1;Primera;02-03-2026;academia;CL-RM\nP-2;c1;Segunda;03-03-2026;;\n',
      'respuestas.csv': 'folio;fecha;decisión;razones;repite a\nP-1;05-03-2026;repetida;Está en otra.;P-2\n',
    });
    assert.deepEqual(built.problems, []);
    assert.deepEqual(built.feed.proposals, [
      { id: 'P-2', consultation: 'c1', title: 'Segunda', submitted: '2026-03-03', status: 'published' },
      {
        id: 'P-1', consultation: 'c1', title: 'Primera', submitted: '2026-03-02', sector: 'academia', region: 'CL-RM', status: 'answered',
        reply: { date: '2026-03-05', decision: 'duplicate', reasons: 'Está en otra.', duplicateOf: 'P-2' },
      },
    ]);
  });

  it('publishes none that is still to be read, unless its consultation reads afterwards', async (test) => {
    const built = await buildOffice(test, {
      'consultations.csv': consultations,
      'proposals.csv': 'id;consultation;title;submitted;status\nP-1;c1;Sin revisar;2026-03-02;received\nP-2;c2;A la vista;2026-03-02;recibida\nP-3;;De ninguna;2026-03-02;received\n',
    });
    assert.deepEqual(built.feed.proposals.map(({ id }) => id), ['P-2']);
    assert.ok(!built.json.includes('Sin revisar') && !built.json.includes('De ninguna'));
    assert.deepEqual(built.findings('note').filter(({ reason }) => reason === 'not-public-yet').map(({ row }) => row), [2, 4]);
  });

  it('publishes no word of one withdrawn or retired, only that it was there and why it was retired', async (test) => {
    const built = await buildOffice(test, {
      'consultations.csv': consultations,
      'proposals.csv': [
        'id;consultation;title;problem;author;region;submitted;status;statusReason',
        'P-1;c1;Ofensas;Más ofensas;Alguien;CL-RM;2026-03-02;retired;Contra las reglas.',
        'P-2;c1;Arrepentida;Mi caso;Alguien;CL-RM;2026-03-01;withdrawn;Motivo privado',
      ].join('\n'),
    });
    assert.deepEqual(built.feed.proposals, [
      { id: 'P-1', consultation: 'c1', title: 'Propuesta retirada por moderación', region: 'CL-RM', submitted: '2026-03-02', status: 'retired', statusReason: 'Contra las reglas.' },
      { id: 'P-2', consultation: 'c1', title: 'Propuesta retirada por quien la hizo', region: 'CL-RM', submitted: '2026-03-01', status: 'withdrawn' },
    ]);
    for (const word of ['fensas', 'Arrepentida', 'Mi caso', 'Alguien', 'Motivo privado']) assert.ok(!built.json.includes(word), word);
  });
});

describe('replies.csv', () => {
  it('leaves out a reply to nobody, a second one, and one from before the proposal', async (test) => {
    const built = await buildOffice(test, {
      'proposals.csv': 'id;title;submitted\nP-1;Una;2026-03-10\nP-2;Otra;2026-03-10\n',
      'replies.csv': 'proposal;date;decision;reasons\nP-9;2026-03-11;accepted;Sí\nP-1;2026-03-01;accepted;Sí\nP-2;2026-03-11;accepted;Sí\nP-2;2026-03-12;not-accepted;No\n',
    });
    assert.deepEqual(built.feed.proposals.map(({ reply }) => reply?.decision), [undefined, 'accepted']);
    assert.match(built.problems[0]!, /fila 5.*«proposal».*ya está en la fila 4/u);
    assert.match(built.problems[1]!, /fila 2, columna «proposal»: no existe; se leyó «P-9»/u);
    assert.match(built.problems[2]!, /fila 3, columna «date»: la respuesta es anterior a la propuesta, recibida el 2026-03-10/u);
    assert.equal(built.problems.length, 3);
  });
});

describe('the demonstration', () => {
  it('has proposals in every state a reader may meet and with every decision', async () => {
    const { feed, problems } = await buildFolder(new URL('../../content/demo', import.meta.url).pathname);
    assert.deepEqual(problems, []);
    const values = (read: (proposal: (typeof feed.proposals)[number]) => string | undefined) => [...new Set(feed.proposals.flatMap((each) => read(each) ?? []))].sort();
    assert.deepEqual(values(({ status }) => status), ['answered', 'published', 'retired', 'withdrawn']);
    assert.deepEqual(values(({ reply }) => reply?.decision), ['accepted', 'already-done', 'duplicate', 'not-accepted', 'out-of-scope', 'partly']);
    assert.equal(values(({ sector }) => sector).length, 5);
    assert.ok(feed.proposals.some(({ sector, region }) => !sector || !region), 'one without sector or region, to be counted apart');
    assert.deepEqual(feed.consultations.map(({ status }) => status).sort(), ['closed-analysing', 'closed-reported', 'not-going-forward', 'open', 'planned']);
  });
});

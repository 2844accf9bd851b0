import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readFeed, readPage, type FeedDocument, type PageReference, type Proposal } from 'mga-widgets/domain';
import { buildContent } from '../src/build/build-content.js';
import { publishedFilesWith } from '../src/publish/published-files.js';
import { StoreLedger } from '../src/publish/store-ledger.js';
import { Report } from '../src/report/report.js';
import { openStore, type Store, type StorePlace } from '../src/store/store.js';
import { onBothStores } from './support/both-stores.js';
import { startIntake } from './support/intake-server.js';
import { madridCounts } from './support/madrid-counts.js';
import { mgaOn } from './support/mga-on-store.js';
import { officeFolder, temporaryFolder } from './support/office-folder.js';
import { putProposal } from './support/received-proposals.js';

const madrid = new URL('../../../shared/data/madrid-proposals.csv', import.meta.url);
const withoutMadrid = existsSync(madrid) ? false : `there is no ${fileURLToPath(madrid)}`;
const now = new Date('2026-11-21T12:00:00Z');

const content = {
  'consultas.csv': 'identificador;título;estado;moderación\nc1;Una;abierta;\nc2;Otra;abierta;posterior\n',
  'temas.csv': 'identificador;nombre\nagua;El agua\n',
  'reuniones.csv': 'identificador;título;inicio;tipo;acceso\ntaller-1;Taller;05-11-2026 10:00;taller;abierta\n',
};

type Counts = Record<'rows' | 'imported' | 'published' | 'waiting' | 'withdrawn' | 'known' | 'refused' | 'duplicates' | 'machineMade' | 'withoutDescription' | 'withoutConsent', number>;
interface Row {
  row: number;
  outcome: string;
  folio?: string;
  repeats?: { row: number } | { folio: string };
  machineSign?: string;
  noDescription?: boolean;
  problems?: { column?: string; reason: string }[];
}
interface Told {
  applied: boolean;
  counts: Counts;
  unusedColumns: string[];
  rows: Row[];
}

/** An office with two consultations, on a store, and the command to import into the first. */
async function office(test: TestContext, place: StorePlace) {
  const folder = officeFolder(test, content);
  let written = 0;
  const file = (text: string | Uint8Array): string => {
    const path = join(folder, `${(written += 1)}.txt`);
    writeFileSync(path, text);
    return path;
  };
  const run = (path: string, ...args: string[]) => mgaOn(place, 'import', 'proposals', path, '--content', folder, '--demo', folder, ...(args.includes('--consultation') ? [] : ['--consultation', 'c1']), ...args);
  return {
    file, run,
    told: async (text: string | Uint8Array, ...args: string[]) => {
      const { code, out, err } = await run(file(text), '--json', ...args);
      assert.ok(code !== 2, err);
      return { code, ...(JSON.parse(out) as Told) };
    },
    async within<Value>(look: (store: Store) => Promise<Value>): Promise<Value> {
      const store = await openStore(place);
      try {
        return await look(store);
      } finally {
        await store.close();
      }
    },
  };
}

const everything = (store: Store) => store.database.selectFrom('proposals').selectAll().orderBy('folio').execute();
const flags = (store: Store) => store.database.selectFrom('proposal_flags').selectAll().orderBy('folio').orderBy('flag').execute();

onBothStores('importing proposals', (stores) => {
  it('takes what a workshop wrote down: columns by their usual names, a day, a channel, and nothing that is not there', async (test) => {
    const { told, within } = await office(test, await stores.place());
    const text = 'N°;Título;Problema;Sector;Tema;Recibida;Canal\n1;AGUA PARA TODOS;"Falta agua.\nMucha.";ciudadania;El agua;05-11-2026;\n2;Solo el título;;;;;en línea\n';
    const dry = await told(text, '--map', 'source=N°', '--meeting', 'taller-1');
    assert.equal(dry.applied, false);
    assert.deepEqual(await within(everything), []);
    const done = await told(text, '--map', 'source=N°', '--meeting', 'taller-1', '--apply');
    assert.deepEqual([done.code, done.applied, done.counts.imported, done.counts.waiting], [0, true, 2, 2]);
    const rows = await within(everything);
    const [paper, online] = ['AGUA PARA TODOS', 'Solo el título'].map((title) => rows.find((row) => row.title === title)!);
    assert.deepEqual(
      [paper!.problem, paper!.change, paper!.sector, paper!.theme, paper!.submitted, paper!.channel, paper!.meeting, paper!.state, paper!.moderation, paper!.consultation],
      ['Falta agua.\nMucha.', '', 'ciudadania', 'agua', '2026-11-05', 'in-person', 'taller-1', 'received', 'before-publication', 'c1'],
    );
    assert.deepEqual([online!.problem, online!.sector, online!.submitted, online!.channel], ['', '', null, 'online']);
    const events = await within((store) => store.database.selectFrom('events').select(['kind', 'folio']).execute());
    assert.deepEqual(events.map(({ kind }) => kind), ['imported', 'imported']);
    assert.deepEqual(await within(flags), [{ folio: online!.folio, flag: 'no-description', detail: null }]);
    const [imported, ...more] = await within((store) => store.database.selectFrom('imports').selectAll().execute());
    assert.deepEqual([imported!.kind, more.length, (JSON.parse(imported!.detail) as Counts).imported], ['proposals', 0, 2]);
  });

  it('reads what offices save: Windows-1252, commas, a byte order mark, quoted line breaks', async (test) => {
    const { told, within } = await office(test, await stores.place());
    const legacy = Buffer.from('t\xEDtulo;cambio\n\xD1u\xF1oa sin basura;M\xE1s camiones\n', 'latin1');
    assert.equal((await told(legacy, '--apply')).counts.imported, 1);
    assert.equal((await told('\uFEFF"title","change"\r\n"Otra, con coma","uno\r\ndos"\r\n', '--apply')).counts.imported, 1);
    assert.deepEqual((await within(everything)).map(({ title, change }) => [title, change]).sort(), [['Otra, con coma', 'uno\ndos'], ['Ñuñoa sin basura', 'Más camiones']]);
  });

  it('makes plain text of markup, in its order, and of what was escaped twice', async (test) => {
    const { told, within } = await office(test, await stores.place());
    const html = '<p>Uno &amp; dos:</p><ul><li>a</li><li><b>b</b></li></ul><p>Fin <a href=""https://ejemplo.cl/x"">aquí</a><script>alert(2)</script></p>';
    await told(`título;problema\n<b>Con</b> etiquetas;"${html}"\nEscapada;"&amp;lt;p&amp;gt;Hola&amp;lt;/p&amp;gt;"\nVacía;"<p>&nbsp;</p><ol><li> </li></ol>"\n`, '--apply');
    assert.deepEqual((await within(everything)).map(({ title, problem }) => [title, problem]).sort(), [
      ['Con etiquetas', 'Uno & dos:\n– a\n– b\nFin aquí (https://ejemplo.cl/x)'], ['Escapada', 'Hola'], ['Vacía', ''],
    ]);
  });

  it('refuses the whole for a row that cannot be taken, says which, and takes the others when asked', async (test) => {
    const { told, within } = await office(test, await stores.place());
    const text = 'título;sector;recibida;tema\nBuena;ciudadania;05-11-2026;agua\n;ciudadania;05-11-2026;\nFecha rara;;31-02-2026;\nDel futuro;;01-01-2030;\nSector raro;marcianos;;\nTema raro;;;fuego\nDos;celdas;de;más;y;otra\n';
    const refused = await told(text, '--apply');
    assert.deepEqual([refused.code, refused.applied, refused.counts.refused, refused.counts.rows], [1, false, 6, 7]);
    assert.deepEqual(refused.rows.filter(({ outcome }) => outcome === 'refused').map(({ row, problems }) => [row, problems![0]!.column ?? problems![0]!.reason]), [
      [3, 'title'], [4, 'submitted'], [5, 'submitted'], [6, 'sector'], [7, 'theme'], [8, 'too-many-cells'],
    ]);
    assert.deepEqual(await within(everything), []);
    assert.deepEqual(await within((store) => store.database.selectFrom('imports').selectAll().execute()), []);
    const taken = await told(text, '--apply', '--accept-refused');
    assert.deepEqual([taken.code, taken.applied, taken.counts.imported, taken.counts.refused], [0, true, 1, 6]);
    assert.deepEqual((await within(everything)).map(({ title }) => title), ['Buena']);
  });

  it('changes nothing when a file is damaged, is no table, or lacks a column that was named', async (test) => {
    const { run, file, within } = await office(test, await stores.place());
    const good = 'título;problema\nUna;"Algo\nmás"\nDos;Más\n';
    const damaged: [string | Uint8Array, RegExp, ...string[]][] = [
      [good.slice(0, good.indexOf('más')), /comilla/u],
      ['', /vacío/u],
      [Buffer.from('PK\u0003\u0004\0\0'), /CSV/u],
      ['título;problema\nA\0;B\n', /CSV/u],
      [Buffer.concat([Buffer.from('título;problema\nÑandú, águila, cóndor;x\n'), Buffer.from([0xff, 0xfe]), Buffer.from(';y\n')]), /letras dañadas/u],
      ['asunto;texto\nUna;Dos\n', /falta la columna[\s\S]*--map/u],
      [good, /Descripción/u, '--map', 'problem=Descripción'],
    ];
    for (const [bytes, words, ...args] of damaged) {
      const { code, out, err } = await run(file(bytes), '--apply', ...args);
      assert.notEqual(code, 0, String(words));
      assert.match(out + err, words);
    }
    assert.deepEqual(await within(everything), []);
  });

  it('changes nothing the second time, with identifiers and without, and takes what was added', async (test) => {
    const { told, within } = await office(test, await stores.place());
    for (const [header, added] of [['id;título;problema', 'Con identificador'], ['Nr.;título;problema', 'Sin identificador']] as const) {
      const text = `${header}\n1;Plaza;Sin sombra en la plaza\n2;Plaza;Sin sombra en la plaza\n`;
      const first = await told(text, '--apply');
      const before = [await within(everything), await within(flags)];
      const again = await told(text, '--apply');
      assert.deepEqual([again.code, again.applied, again.counts.known, again.counts.imported, again.counts.duplicates], [0, false, 2, 0, 0]);
      assert.deepEqual(again.rows.map(({ folio }) => folio), first.rows.map(({ folio }) => folio));
      assert.deepEqual([await within(everything), await within(flags)], before);
      assert.deepEqual((await told(`${text}3;${added};Otra cosa\n`, '--apply')).counts.imported, 1);
    }
  });

  it('takes no row for another that was imported with the same identifier and said something else', async (test) => {
    const { told, run, file, within } = await office(test, await stores.place());
    await told('id;título\n1;Del taller de Arica\n', '--apply');
    const other = await told('id;título\n1;Del taller de Iquique\n2;Otra\n', '--apply');
    assert.deepEqual([other.code, other.applied, other.counts.refused], [1, false, 1]);
    assert.match((await run(file('id;título\n1;Del taller de Iquique\n'))).out, /fila 2: con este identificador ya se importó MGA-2026-/u);
    assert.equal((await within(everything)).length, 1);
    assert.equal((await told('id;título\n1;Del taller de Iquique\n', '--apply', '--consultation', 'c2')).counts.imported, 1);
  });

  it('says which are duplicates, of each other and of what was there, and publishes those that are none when asked', async (test) => {
    const place = await stores.place();
    const { told, within } = await office(test, place);
    const long = 'En la plaza de armas no hay una sola sombra en verano.';
    const [there] = await within(async (store) => [await putProposal(store, { title: 'Sombra', problem: long, change: '' }), await putProposal(store, { title: 'Retirada', problem: 'x', change: '', state: 'retired' })]);
    const text = `título;problema\nMás árboles;${long.toUpperCase()}\nBibliotecas;Abrir el domingo\nBIBLIOTECAS;"Abrir, el domingo."\nBibliotecas;Abrir el sábado\nRetirada;x\nMedio ambiente;Plazas\nPlazas;Medio ambiente\n`;
    const { counts, rows } = await told(text, '--apply', '--publish');
    assert.deepEqual([counts.imported, counts.duplicates, counts.published, counts.waiting], [7, 2, 5, 2]);
    assert.deepEqual(rows.filter(({ repeats }) => repeats).map(({ row, repeats }) => [row, repeats]), [[2, { folio: there }], [4, { row: 3 }]]);
    const stored = await within(everything);
    const folioOf = (row: number): string => rows.find((each) => each.row === row)!.folio!;
    const state = (row: number): string => stored.find(({ folio }) => folio === folioOf(row))!.state;
    assert.deepEqual([state(2), state(3), state(4)], ['received', 'published', 'received']);
    assert.deepEqual((await within(flags)).find(({ folio }) => folio === folioOf(4)), { folio: folioOf(4), flag: 'duplicate', detail: folioOf(3) });
    assert.deepEqual((await within((store) => store.database.selectFrom('events').select('kind').where('folio', '=', folioOf(3)).orderBy('id').execute())).map(({ kind }) => kind), ['imported', 'published']);
  });

  it('keeps what waits back also where a consultation reads afterwards', async (test) => {
    const { told, within } = await office(test, await stores.place());
    await told('título\nSin leer\n', '--apply', '--consultation', 'c2');
    assert.deepEqual(await within(async (store) => (await new StoreLedger(store).received(['c2'], 'America/Santiago')).listed), []);
  });

  it('keeps names and addresses only where a column says that they may be kept, and publishes a name only if that is said too', async (test) => {
    const { told, run, file, within } = await office(test, await stores.place());
    const people = 'Título;Nombre;Correo;Consentimiento;Publicar nombre\nUna;Persona Uno;uno@correo.example;sí;sí\nDos;Persona Dos;dos@correo.example;no;sí\nTres;Persona Tres;tres@correo.example;;\nCuatro;Persona Cuatro;;sí;no\n';
    const without = await told(people.replaceAll('Consentimiento', 'Otra'), '--apply', '--consultation', 'c2');
    assert.deepEqual([without.counts.imported, without.counts.withoutConsent, without.unusedColumns], [4, 4, ['Otra']]);
    assert.deepEqual(await within((store) => store.database.selectFrom('personal_data').selectAll().execute()), []);
    const done = await told(people, '--apply', '--publish');
    assert.equal(done.counts.withoutConsent, 2);
    const kept = await within((store) => store.database.selectFrom('personal_data').select(['name', 'email', 'show_name']).orderBy('name').execute());
    assert.deepEqual(kept, [{ name: 'Persona Cuatro', email: null, show_name: 0 }, { name: 'Persona Uno', email: 'uno@correo.example', show_name: 1 }]);
    const listed = await within(async (store) => (await new StoreLedger(store).received(['c1'], 'America/Santiago')).listed);
    assert.deepEqual(listed.flatMap(({ author }) => author ?? []), ['Persona Uno']);
    const said = await within((store) => store.database.selectFrom('consents').innerJoin('consent_texts', (join) => join.onRef('consent_texts.consent', '=', 'consents.consent').onRef('consent_texts.version', '=', 'consents.version').onRef('consent_texts.language', '=', 'consents.language')).select(['consents.consent', 'given', 'text']).orderBy('consents.consent').execute());
    assert.deepEqual(said.map(({ consent }) => consent), ['personal-data', 'personal-data', 'show-name']);
    assert.match(said[0]!.text, /declaró/u);
    const traces = JSON.stringify(await within((store) => Promise.all([store.database.selectFrom('events').selectAll().execute(), store.database.selectFrom('imports').selectAll().execute(), store.database.selectFrom('proposal_sources').selectAll().execute()])));
    assert.doesNotMatch(traces, /Persona|correo\.example/u);
    assert.doesNotMatch((await run(file(people))).out, /Persona|correo\.example/u);
    assert.equal((await told('Título;Correo;Consentimiento\nCinco;no es un correo;sí\n')).counts.refused, 1);
  });

  it('gives receipts for nobody else to read, and again what opens the same records', async (test) => {
    const place = await stores.place();
    const { run, file, within } = await office(test, place);
    const text = file('id;título\nA-1;=Una\nA-2;Otra\n');
    const receipts = join(temporaryFolder(test), 'folios.csv');
    const { code, err } = await run(text, '--apply', '--receipts', receipts);
    assert.equal(code, 0, err);
    assert.match(err, /2 folios con sus claves/u);
    assert.equal(statSync(receipts).mode & 0o777, 0o600);
    const lines = readFileSync(receipts, 'utf8').trim().split('\r\n');
    assert.match(lines[1]!, /^2,A-1,'=Una,MGA-2026-[0-9A-Z-]{7},[0-9A-Z-]{29}$/u);
    const [folio, secret] = lines[1]!.split(',').slice(3) as [string, string];
    await within(async (store) => {
      const intake = await startIntake(undefined, { store });
      const own = await intake.own({ folio, secret });
      assert.equal(own.statusCode, 200);
      assert.deepEqual(own.json<{ submission: unknown }>().submission, { title: '=Una' });
      const exported = (await intake.own({ folio, secret }, { below: '/export' })).json<{ events: { kind: string }[] }>();
      assert.deepEqual(exported.events.map(({ kind }) => kind), ['imported']);
      await intake.app.close();
    });
    assert.match((await run(text, '--apply', '--receipts', receipts)).err, /ya existe/u);
    assert.match((await run(text, '--receipts', `${receipts}.2`)).err, /--apply/u);
    assert.equal((await run(text, '--apply', '--receipts', `${receipts}.2`)).code, 0);
    assert.equal(readFileSync(`${receipts}.2`, 'utf8'), readFileSync(receipts, 'utf8'));
  });

  it('says what is wrong with the command line', async (test) => {
    const { run, file } = await office(test, await stores.place());
    const text = file('título\nUna\n');
    for (const [args, words] of [
      [['--consultation', 'otra'], /una consulta del contenido: c1, c2/u],
      [['--map', 'titulo'], /campo=columna/u],
      [['--map', 'probelm=x'], /problem/u],
      [['--set', 'sector=marcianos'], /sectores/u],
      [['--meeting', 'ninguna'], /una reunión/u],
      [['--channel', 'paloma'], /presencial/u],
    ] as const) {
      const { code, err } = await run(text, ...args);
      assert.equal(code, 2, err);
      assert.match(err, words);
    }
  });
});

onBothStores('the proposals of Decide Madrid', (stores) => {
  const asked = ['--map', 'problem=description,submitted=created_at,withdrawn=retired_at', '--set', 'sector=ciudadania', '--channel', 'online'];

  it('are imported, counted as a plain script counts them, and served without markup; a second import changes nothing', { skip: withoutMadrid, timeout: 120_000 }, async (test) => {
    const place = await stores.place();
    const { told, within } = await office(test, place);
    const text = readFileSync(madrid);
    const { trials, ...expected } = madridCounts(madrid);
    const { counts, rows } = await told(text, ...asked, '--apply', '--publish');
    const { published, waiting, machineMade, ...rest } = counts;
    assert.deepEqual(rest, { ...expected, imported: 1367, known: 0, refused: 0, withoutConsent: 0 });
    assert.equal(published + waiting + counts.withdrawn, 1367);
    // Every one of 77 but "Valid YouTube Test", which has no text; and no proposal of a citizen.
    const flagged = rows.filter(({ machineSign }) => machineSign).map(({ row }) => row);
    assert.deepEqual(flagged, trials.filter((row) => row !== 982));
    assert.equal(machineMade, 76);
    test.diagnostic(JSON.stringify(counts));

    const before = await within(everything);
    const again = await told(text, ...asked, '--apply', '--publish');
    assert.deepEqual([again.applied, again.counts.known, again.counts.imported], [false, 1367, 0]);
    assert.deepEqual(await within(everything), before);

    const built = await buildContent(officeFolder(test, content), { report: new Report(), now });
    const files = await within((store) => publishedFilesWith(new StoreLedger(store), built, '/api/proposals'));
    const document = JSON.parse(files.get('feed.json')!) as FeedDocument;
    const read = readFeed(document);
    assert.ok(read.feed);
    assert.deepEqual(read.problems, []);
    const { pages, count, pageSize } = document.proposals as PageReference;
    assert.equal(count, counts.published + counts.withdrawn);
    const served: Proposal[] = [];
    for (let page = Math.ceil(count / pageSize!); page >= 1; page -= 1) {
      const path = pages!.replace('{page}', String(page));
      const { items, problems } = readPage('proposals', JSON.parse(files.get(path)!), path);
      assert.deepEqual(problems, []);
      served.push(...items);
    }
    assert.equal(served.length, count);
    assert.equal(served.filter(({ status }) => status === 'published').length, counts.published);
    for (const { title, problem = '' } of served) for (const said of [title, problem]) assert.doesNotMatch(said, /<\/?[a-z][^>]*>|&(?:lt|gt|amp|nbsp|#\d+);/iu, said);
    const days = served.map(({ submitted }) => submitted);
    assert.deepEqual(days, [...days].sort().reverse(), 'the newest first');
    assert.ok(served.some(({ title }) => title === 'AUTOBÚS CONEXIÓN RIO MANZANARES EN SU RIBERA OESTE'), 'capitals stay');
    assert.ok(served.every((proposal) => !('problem' in proposal) || proposal.problem !== ''));
    assert.equal(read.feed.consultations.find(({ id }) => id === 'c1')!.figures!.received, 1367);
  });
});

import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it, type TestContext } from 'node:test';
import type { SheetReport } from 'mga-widgets/domain';
import { openStore, type Store, type StorePlace } from '../src/store/store.js';
import { onBothStores } from './support/both-stores.js';
import { mgaOn } from './support/mga-on-store.js';
import { officeFolder } from './support/office-folder.js';
import { putProposal } from './support/received-proposals.js';

const office = {
  'forum.yaml': 'preset: chile\n',
  'consultas.csv': 'identificador;título;estado\nc1;Una;abierta\n',
  'organizaciones.csv': 'identificador;nombre\nmin-a;Ministerio A\nmin-b;Ministerio B\n',
};

onBothStores('mga export replies and mga import replies', (stores) => {
  async function setUp(test: TestContext): Promise<{ run: (...args: string[]) => ReturnType<typeof mgaOn>; file: (name: string) => string; within: <Answer>(work: (store: Store) => Promise<Answer>) => Promise<Answer> }> {
    const place: StorePlace = await stores.place();
    const folder = officeFolder(test, office);
    const within = async <Answer>(work: (store: Store) => Promise<Answer>): Promise<Answer> => {
      const store = await openStore(place);
      return work(store).finally(() => store.close());
    };
    await within(async (store) => {
      for (const organization of ['min-a', 'min-a', 'min-b']) {
        const folio = await putProposal(store);
        await store.database.insertInto('assignments').values({ folio, organization, assigned_at: '2026-11-20T12:00:00.000Z' }).execute();
      }
    });
    const run = (...args: string[]): ReturnType<typeof mgaOn> => mgaOn(place, ...args, '--content', folder, '--demo', folder);
    await mgaOn(place, 'staff', 'add', 'Oficina de Partes', '--organization', 'min-a', '--content', folder, '--demo', folder);
    return { run, file: (name) => join(folder, name), within };
  }

  const fillIn = (path: string, ...reasons: string[]): void => {
    const [headings, ...rows] = readFileSync(path, 'utf8').trimEnd().split('\r\n');
    const filled = rows.map((row, index) => (reasons[index] === undefined ? row : row.replace(/,,,,,,$/u, `,acogida,${reasons[index]},,,,`)));
    writeFileSync(path, [headings, ...filled, ''].join('\r\n'));
  };
  const replyCount = ({ database }: Store): Promise<number> => database.selectFrom('replies').select('folio').execute().then((rows) => rows.length);

  it('take the proposals of a member out, tell what the sheet would do, and publish it once', async (test) => {
    const { run, file, within } = await setUp(test);
    const sheet = file('respuestas.csv');
    assert.deepEqual(await run('export', 'replies', '--out', sheet, '--as', 'oficina-de-partes'), { code: 0, err: '', out: `Escrito: ${sheet} (2 propuestas)\n` });
    fillIn(sheet, 'Se hará durante el próximo año.');
    const dry = await run('import', 'replies', sheet, '--as', 'oficina-de-partes');
    assert.deepEqual(dry, { code: 0, err: '', out: '2 filas: 1 respuesta por publicar, 0 sin cambios, 1 sin llenar, 0 filas con errores\nEs un ensayo: no se publicó nada. Para publicar, repita la orden con --apply --as ID.\n' });
    assert.equal(await within(replyCount), 0);
    const done = await run('import', 'replies', sheet, '--as', 'oficina-de-partes', '--apply', '--json');
    assert.deepEqual([done.code, JSON.parse(done.out) as SheetReport], [0, { applied: true, rows: 2, replies: 1, unchanged: 0, empty: 1, errors: 0, findings: [] }]);
    const again = await run('import', 'replies', sheet, '--as', 'oficina-de-partes', '--apply');
    assert.match(again.out, /^2 filas: 0 respuestas publicadas, 1 sin cambios, 1 sin llenar, 0 filas con errores\nNo hay nada nuevo que publicar\.\n$/u);
    const [reply, ...others] = await within(({ database }) => database.selectFrom('replies').select(['staff', 'content']).execute());
    assert.deepEqual([reply!.staff, (JSON.parse(reply!.content) as { organization: unknown }).organization, others], ['oficina-de-partes', { organization: 'min-a' }, []]);
    assert.deepEqual((await within(({ database }) => database.selectFrom('imports').select('staff').execute())), [{ staff: 'oficina-de-partes' }]);
  });

  it('say row by row what is wrong, publish nothing, and end with 1', async (test) => {
    const { run, file, within } = await setUp(test);
    const sheet = file('respuestas.csv');
    await run('export', 'replies', '--out', sheet);
    fillIn(sheet, 'No.', 'Se hará durante el próximo año.', 'Se hará durante el próximo año.');
    const { code, out } = await run('import', 'replies', sheet, '--as', 'oficina-de-partes', '--apply');
    assert.equal(code, 1);
    assert.match(out, /^3 filas: 1 respuesta por publicar, 0 sin cambios, 0 sin llenar, 2 filas con errores\n {2}error · fila 2, «Razones» \(MGA-\S+\): Es demasiado corto: .+\n {2}error · fila 4, «Folio» \(MGA-\S+\): No hay en su bandeja .+\nNo se publicó nada, porque hay errores\./u);
    assert.equal(await within(replyCount), 0);
  });

  it('write a workbook, by the filters of the inbox, and never over a file that is there', async (test) => {
    const { run, file } = await setUp(test);
    const sheet = file('min-b.XLSX');
    assert.match((await run('export', 'replies', '--out', sheet, '--organization', 'min-b')).out, /\(1 propuesta\)/u);
    const before = readFileSync(sheet);
    const { code, err } = await run('export', 'replies', '--out', sheet);
    assert.deepEqual([code, err.includes('podría tener respuestas a medio escribir')], [2, true]);
    assert.deepEqual(readFileSync(sheet), before);
    assert.match((await run('import', 'replies', sheet)).out, /^1 fila: 0 respuestas por publicar, 0 sin cambios, 1 sin llenar/u);
  });

  it('say what is missing or cannot be used', async (test) => {
    const { run, file } = await setUp(test);
    const bad = file('foto.xlsx');
    writeFileSync(bad, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]));
    const cases: [string[], number, RegExp][] = [
      [['import', 'replies'], 2, /Falta ARCHIVO/u],
      [['import', 'replies', bad], 2, /error · fila 1: No es una planilla/u],
      [['import', 'replies', file('nada.csv')], 2, /ENOENT/u],
      [['import', 'replies', bad, '--apply'], 2, /Falta la opción --as/u],
      [['import', 'replies', bad, '--as', 'nadie'], 1, /No hay nadie con el identificador «nadie»/u],
      [['export', 'replies'], 2, /Falta la opción --out/u],
      [['export', 'respuestas', '--out', file('a.csv')], 2, /se esperaba replies/u],
      [['export', 'replies', '--out', file('a.ods')], 2, /un archivo que termine en \.xlsx o \.csv/u],
      [['export', 'replies', '--out', file('a.csv'), '--state', 'todas'], 2, /--state: se leyó «todas»/u],
      [['export', 'replies', '--out', file('a.csv'), '--as', 'nadie'], 1, /No hay nadie/u],
    ];
    for (const [args, expected, words] of cases) {
      const { code, out, err } = await run(...args);
      assert.deepEqual([code, words.test(out + err)], [expected, true], `${args.join(' ')}: ${out}${err}`);
    }
    assert.equal(existsSync(file('a.csv')), false);
  });
});

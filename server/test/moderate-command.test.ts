import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { formatFolio } from 'mga-widgets/domain';
import { openStore } from '../src/store/store.js';
import { officeFolder, temporaryFolder } from './support/office-folder.js';
import { startBallots } from './support/ballot-server.js';
import { putProposal } from './support/received-proposals.js';
import { mga } from './support/mga-in-process.js';

const folio = (number: number): string => formatFolio('MGA', 2026, number);

/** A data folder with proposals, and a way to look into it. */
async function dataFolder(test: TestContext, ...proposals: Parameters<typeof putProposal>[1][]) {
  const data = temporaryFolder(test);
  const open = () => openStore({ file: join(data, 'intake.sqlite') });
  const store = await open();
  for (const proposal of proposals) await putProposal(store, proposal);
  await store.close();
  return {
    data,
    async row(name: string) {
      const store = await open();
      const row = await store.database.selectFrom('proposals').selectAll().where('folio', '=', name).executeTakeFirstOrThrow();
      const events = await store.database.selectFrom('events').select(['kind', 'actor', 'detail']).where('folio', '=', name).orderBy('id').execute();
      await store.close();
      return { ...row, events };
    },
  };
}

describe('mga moderate', () => {
  it('shows what waits, whole, those that came first first', async (test) => {
    const { data } = await dataFolder(
      test,
      { folio: folio(1), state: 'received', title: 'Segunda', received_at: '2026-11-21T12:00:00.000Z' },
      { folio: folio(2), state: 'received', title: 'Primera', problem: 'Línea uno\nLínea dos', received_at: '2026-11-20T12:00:00.000Z', name: 'Ana Prueba' },
      { folio: folio(3), state: 'published', title: 'Publicada' },
    );
    const { code, out } = await mga('moderate', 'list', '--data', data);
    assert.equal(code, 0);
    assert.match(out, new RegExp(`2 propuestas por revisar:[\\s\\S]*${folio(2)}[\\s\\S]*  Primera\\n  Línea uno\\n  Línea dos[\\s\\S]*${folio(1)}`, 'u'));
    assert.doesNotMatch(out, /Publicada|Ana Prueba/u);
    const listed = JSON.parse((await mga('moderate', 'list', '--json', '--data', data)).out) as { folio: string }[];
    assert.deepEqual(listed.map((each) => each.folio), [folio(2), folio(1)]);
    assert.match((await mga('moderate', 'list', '--data', temporaryFolder(test), '--lang', 'en')).out, /No proposals wait/u);
  });

  it('publishes a folio as people write it, and says when it was published already', async (test) => {
    const { data, row } = await dataFolder(test, { folio: folio(1), state: 'received' });
    const written = folio(1).toLowerCase().replace(/-/gu, ' ');
    const first = await mga('moderate', 'publish', written, '--data', data);
    assert.deepEqual([first.code, first.out], [0, `${folio(1)}: publicada\n`]);
    const after = await row(folio(1));
    assert.equal(after.state, 'published');
    assert.ok(after.published_at);
    assert.equal(after.version, 2);
    assert.deepEqual(after.events.at(-1), { kind: 'published', actor: 'moderator', detail: null });
    const again = await mga('moderate', 'publish', folio(1), '--data', data);
    assert.deepEqual([again.code, again.out], [0, `${folio(1)}: ya estaba publicada\n`]);
    assert.equal((await row(folio(1))).version, 2);
  });

  it('retires with a reason, and publishes again what was retired by mistake', async (test) => {
    const { data, row } = await dataFolder(test, { folio: folio(1) });
    assert.equal((await mga('moderate', 'retire', folio(1), '--reason', 'Contra las reglas.', '--data', data)).code, 0);
    const retired = await row(folio(1));
    assert.deepEqual([retired.state, retired.state_reason], ['retired', 'Contra las reglas.']);
    assert.deepEqual(retired.events.at(-1), { kind: 'retired', actor: 'moderator', detail: '{"reason":"Contra las reglas."}' });
    const unread = await mga('moderate', 'publish', folio(1), '--data', data);
    assert.equal(unread.code, 1);
    assert.match(unread.out, new RegExp(`fue retirada[\\s\\S]*\\n${folio(1)}:2, recibida[\\s\\S]*  ${retired.title}\\n`, 'u'));
    assert.equal((await row(folio(1))).state, 'retired');
    assert.equal((await mga('moderate', 'publish', `${folio(1)}:2`, '--data', data)).code, 0);
    const restored = await row(folio(1));
    assert.deepEqual([restored.state, restored.state_reason, restored.events.at(-1)!.kind], ['published', null, 'restored']);
  });

  it('shows every text that would be published, the name that is to be shown among them, and no other personal data', async (test) => {
    const { data } = await dataFolder(
      test,
      { folio: folio(1), state: 'received', affected: 'Los comités', indicator: 'Pozos medidos', baseline: 'doce', target: 'noventa', target_date: 'el 2028', institution: '{"name":"Un municipio"}', name: 'Ana Prueba', showName: true },
    );
    const { out } = await mga('moderate', 'list', '--data', data);
    for (const text of ['Los comités', 'Pozos medidos', 'Línea base: doce', 'Meta: noventa', 'Plazo: el 2028', 'Institución: Un municipio', 'Nombre que se publicará: Ana Prueba']) assert.ok(out.includes(`  ${text}\n`), text);
    assert.doesNotMatch(out, /correo\.example/u);
    assert.equal((JSON.parse((await mga('moderate', 'list', '--json', '--data', data)).out) as { author: string }[])[0]!.author, 'Ana Prueba');
  });

  it('publishes only what was read: one that was corrected goes by its version', async (test) => {
    const { data, row } = await dataFolder(test, { folio: folio(1), state: 'received', version: 2 });
    assert.match((await mga('moderate', 'list', '--data', data)).out, new RegExp(`^${folio(1)}:2, recibida`, 'mu'));
    for (const name of [folio(1), `${folio(1)}:1`, `${folio(1)}:3`]) {
      const { code, out } = await mga('moderate', 'publish', name, '--data', data);
      assert.equal(code, 1);
      assert.match(out, /cambió después de llegar/u);
    }
    assert.match((await mga('moderate', 'publish', `${folio(1)}:x`, '--data', data)).out, /no es un folio/u);
    assert.equal((await row(folio(1))).state, 'received');
    assert.equal((await mga('moderate', 'publish', `${folio(1)}:2`, '--data', data)).code, 0);
    assert.equal((await row(folio(1))).state, 'published');
  });

  it('shows nobody a name that was changed after the proposal was retired', async (test) => {
    const { data, row } = await dataFolder(test, { folio: folio(1), state: 'retired', state_reason: 'Motivo.', version: 3, name: 'Otro Nombre', showName: true });
    const { code, out } = await mga('moderate', 'publish', `${folio(1)}:2`, '--data', data);
    assert.equal(code, 1);
    assert.match(out, new RegExp(`${folio(1)}:3, recibida[\\s\\S]*Nombre que se publicará: Otro Nombre`, 'u'));
    assert.equal((await row(folio(1))).state, 'retired');
  });

  it('does what it can of several and ends with 1 for the others', async (test) => {
    const { data, row } = await dataFolder(test, { folio: folio(1), state: 'received' }, { folio: folio(2), state: 'withdrawn' });
    const { code, out } = await mga('moderate', 'publish', folio(2), folio(3), 'MGA-2026-XXXX', folio(1), '--data', data);
    assert.equal(code, 1);
    assert.match(out, /la retiró quien la hizo[\s\S]*no hay ninguna propuesta con ese folio[\s\S]*MGA-2026-XXXX: no es un folio[\s\S]*: publicada/u);
    assert.equal((await row(folio(1))).state, 'published');
    assert.equal((await row(folio(2))).state, 'withdrawn');
  });

  for (const [args, complaint] of [
    [['moderate'], /Falta list, publish o retire/u],
    [['moderate', 'approve'], /No se entiende «approve»; se esperaba list, publish o retire/u],
    [['moderate', 'publish'], /Falta FOLIO/u],
    [['moderate', 'retire', folio(1)], /Falta la opción --reason/u],
    [['moderate', 'retire', folio(1), '--reason', ' '], /--reason: .*un motivo de 1 a 2000/u],
    [['moderate', 'list', 'x'], /Sobra «x»/u],
    [['retention', 'walk'], /No se entiende «walk»; se esperaba run/u],
  ] as const) {
    it(`complains of: mga ${args.join(' ')}`, async (test) => {
      const { code, err } = await mga(...args, '--data', temporaryFolder(test));
      assert.equal(code, 2);
      assert.match(err, complaint);
    });
  }

  it('says in plain words that the database cannot be used', async (test) => {
    const file = officeFolder(test, { 'intake.sqlite': 'this is no database, it is a text file' });
    const { code, err } = await mga('moderate', 'list', '--data', file);
    assert.deepEqual([code, err], [2, 'El archivo de las propuestas está dañado o no es una base de datos. No lo borre: restaure una copia o pida ayuda.\n']);
  });
});

describe('mga retention', () => {
  it('says of a vote that is over and was never closed that its ballots stay', async (test) => {
    const data = temporaryFolder(test);
    const folder = officeFolder(test, {
      'temas.csv': 'identificador;nombre\nagua;Agua\nsuelo;Suelo\n',
      'priorizaciones.csv': 'identificador;título;estado;término;votación\norden;Ronda;abierta;30-11-2026;por orden\n',
    });
    const store = await openStore({ file: join(data, 'intake.sqlite') });
    const ballots = await startBallots(test, { store });
    await ballots.cast({ prioritization: 'orden' });
    await store.close();
    const run = (day: string) => mga('retention', 'run', '--content', folder, '--demo', folder, '--data', data, '--as-of', day);
    assert.deepEqual((await run('2026-11-30')).code, 0);
    const { code, out } = await run('2026-12-02');
    assert.equal(code, 1);
    assert.match(out, /1 voto de «orden», que terminó y nadie ha cerrado/u);
  });

  const content = { 'consultas.csv': 'identificador;título;estado;término\nc1;Una;cerrada;2025-11-20\nc2;Otra;cerrada;2025-11-21\nc3;Sin fin;abierta;\n', 'forum.yaml': 'preset: chile\n' };

  it('erases personal data twelve months after the last day of their consultation and not a day before', async (test) => {
    const { data, row } = await dataFolder(
      test,
      { folio: folio(1), consultation: 'c1', name: 'Ana Prueba', title: 'Queda' },
      { folio: folio(2), consultation: 'c2', name: 'Beto Prueba' },
      { folio: folio(3), consultation: 'c1' },
    );
    const folder = officeFolder(test, content);
    const run = (day: string) => mga('retention', 'run', '--content', folder, '--demo', folder, '--data', data, '--as-of', day);
    assert.deepEqual(await run('2026-11-20'), { code: 0, err: '', out: 'Se borraron los datos personales de 0 propuestas; los de 2 propuestas siguen en plazo.\n' });
    assert.deepEqual(await run('2026-11-21'), { code: 0, err: '', out: 'Se borraron los datos personales de 1 propuesta; los de 1 propuesta sigue en plazo.\n' });
    const erased = await row(folio(1));
    assert.equal(erased.title, 'Queda');
    assert.ok(erased.personal_data_erased_at);
    assert.deepEqual(erased.events.at(-1), { kind: 'personal-data-erased', actor: 'retention', detail: null });
    const store = await openStore({ file: join(data, 'intake.sqlite') });
    test.after(() => store.close());
    assert.deepEqual((await store.database.selectFrom('personal_data').select('name').execute()).map(({ name }) => name), ['Beto Prueba']);
  });

  it('keeps and tells of data whose time nobody knows', async (test) => {
    const { data } = await dataFolder(test, { folio: folio(1), consultation: 'c3', name: 'Ana' }, { folio: folio(2), consultation: 'gone', name: 'Beto' });
    const folder = officeFolder(test, content);
    const { code, out } = await mga('retention', 'run', '--content', folder, '--demo', folder, '--data', data, '--as-of', '2030-01-01');
    assert.equal(code, 1);
    assert.match(out, /consulta «c3»: quedan los datos personales de 1 propuesta\.[\s\S]*consulta «gone»/u);
  });
});

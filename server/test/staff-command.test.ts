import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { tokenHash } from '../src/staff/access-token.js';
import { openStore } from '../src/store/store.js';
import { mga } from './support/mga-in-process.js';
import { officeFolder, temporaryFolder } from './support/office-folder.js';

const office = { 'forum.yaml': 'preset: chile\n', 'organizaciones.csv': 'identificador;nombre;sigla\nmin-agua;Ministerio del Agua;MINAGUA\nmin-b;Ministerio B;\n' };

/** `mga staff` on a data folder of its own, beside an office that knows two institutions. */
function staffCommand(test: TestContext, files: Record<string, string> = office) {
  const [data, content] = [temporaryFolder(test), officeFolder(test, files)];
  const run = (...args: string[]) => mga('staff', ...args, '--data', data);
  return {
    run,
    add: (...args: string[]) => run('add', ...args, '--content', content, '--demo', content),
    async kept() {
      const store = await openStore({ file: `${data}/intake.sqlite` });
      const staff = await store.database.selectFrom('staff').selectAll().orderBy('created_at').orderBy('id').execute();
      const events = await store.database.selectFrom('staff_events').select(['kind', 'staff', 'detail']).orderBy('id').execute();
      await store.close();
      return { staff, events };
    },
  };
}

const tokenIn = (out: string): string => /^ {2}(mga_[0-9A-Z]{52})$/mu.exec(out)![1]!;

describe('mga staff', () => {
  it('adds who answers for an institution, and shows the token once and keeps only its hash', async (test) => {
    const { add, run, kept } = staffCommand(test);
    const { code, out, err } = await add('Oficina de Partes', '--organization', 'min-agua', '--email', 'Oficina@Ejemplo.cl', '--digest', '--days', '30');
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /Oficina de Partes \(oficina-de-partes\): responde por min-agua[\s\S]*válida hasta el 2026-12-21[\s\S]*mga_[\s\S]*\/bandeja\//u);
    const { staff, events } = await kept();
    assert.deepEqual(staff, [{
      id: 'oficina-de-partes', name: 'Oficina de Partes', role: 'official', organization: 'min-agua', email: 'oficina@ejemplo.cl', digest: 1,
      token_hash: tokenHash(tokenIn(out)), token_expires_at: '2026-12-21T12:00:00.000Z', created_at: '2026-11-21T12:00:00.000Z', revoked_at: null,
    }]);
    assert.deepEqual(events, [{ kind: 'added', staff: null, detail: '{"id":"oficina-de-partes","role":"official","organization":"min-agua"}' }]);
    assert.ok(!JSON.stringify([staff, events]).includes(tokenIn(out)));
    assert.doesNotMatch((await run('list')).out + (await run('list', '--json')).out, /mga_/u);
  });

  it('adds who is of the secretariat, with a year and every letter different each time', async (test) => {
    const { add } = staffCommand(test);
    const first = await add('Coordinación', '--coordinator');
    assert.match(first.out, /Coordinación \(coordinacion\): secretaría, ve y hace todo\n.*2027-11-21/u);
    const second = await add('Coordinación suplente', '--coordinator', '--organization', 'min-b', '--lang', 'en');
    assert.match(second.out, /secretariat, sees and does everything; answers in the name of min-b/u);
    assert.notEqual(tokenIn(first.out), tokenIn(second.out));
  });

  for (const [written, likely] of [['min-agau', 'min-agua'], ['MINAGUA', 'min-agua'], ['Ministerio del agua', 'min-agua']] as const) {
    it(`asks whether "${written}" is ${likely}, and adds nobody`, async (test) => {
      const { add, kept } = staffCommand(test);
      const { code, err } = await add('Oficina', '--organization', written);
      assert.deepEqual([code, err], [1, `--organization: en el contenido no hay ninguna institución «${written}»; ¿será ${likely}?\n`]);
      assert.deepEqual((await kept()).staff, []);
    });
  }

  it('tells which institutions there are when none is like it', async (test) => {
    const { code, err } = await staffCommand(test).add('Oficina', '--organization', 'zzz');
    assert.equal(code, 1);
    assert.match(err, /«zzz»\. Hay: .*min-agua, min-b.*organizaciones\.csv/u);
  });

  it('takes an institution as it is written where there is no content, and says so', async (test) => {
    const { add } = staffCommand(test, {});
    const { code, err } = await add('Oficina', '--organization', 'cualquiera');
    assert.deepEqual([code, err], [0, 'No hay contenido en que buscar la institución «cualquiera»; se tomó tal como está escrita.\n']);
  });

  it('tells people apart: refuses a name or an address somebody has, and leaves both free when access is revoked', async (test) => {
    const { add, run, kept } = staffCommand(test);
    await add('José Núñez de prueba', '--coordinator', '--email', 'a@ejemplo.cl');
    const sameName = await add('  jose nunez  DE PRUEBA ', '--coordinator');
    assert.equal(sameName.code, 1);
    assert.match(sameName.err, /Ya hay alguien con el nombre «José Núñez de prueba» \(jose-nunez-de-prueba\)[\s\S]*mga staff renew jose-nunez-de-prueba/u);
    const sameEmail = await add('Otra persona', '--coordinator', '--email', 'A@EJEMPLO.CL');
    assert.deepEqual([sameEmail.code, sameEmail.err], [1, 'Ese correo ya es de José Núñez de prueba (jose-nunez-de-prueba).\n']);
    await run('revoke', 'jose-nunez-de-prueba');
    assert.equal((await add('José Núñez de prueba', '--coordinator', '--email', 'a@ejemplo.cl')).code, 0);
    assert.deepEqual((await kept()).staff.map(({ id, email }) => [id, email]), [['jose-nunez-de-prueba', null], ['jose-nunez-de-prueba-2', 'a@ejemplo.cl']]);
  });

  it('renews: another token, and the one before gone', async (test) => {
    const { add, run, kept } = staffCommand(test);
    const before = tokenIn((await add('Oficina', '--organization', 'min-b')).out);
    const { code, out } = await run('renew', 'oficina', '--days', '1');
    assert.equal(code, 0);
    assert.match(out, /La clave anterior ya no sirve[\s\S]*válida hasta el 2026-11-22/u);
    assert.notEqual(tokenIn(out), before);
    const { staff, events } = await kept();
    assert.equal(staff[0]!.token_hash, tokenHash(tokenIn(out)));
    assert.deepEqual(events.map(({ kind }) => kind), ['added', 'renewed']);
  });

  it('revokes for good, and does it twice without complaint', async (test) => {
    const { add, run, kept } = staffCommand(test);
    await add('Oficina', '--organization', 'min-b', '--email', 'a@ejemplo.cl');
    assert.deepEqual(await run('revoke', 'oficina'), { code: 0, err: '', out: 'oficina: acceso anulado; sus sesiones terminaron.\n' });
    assert.deepEqual(await run('revoke', 'oficina'), { code: 0, err: '', out: 'oficina: su acceso ya estaba anulado.\n' });
    const renewed = await run('renew', 'oficina');
    assert.equal(renewed.code, 1);
    assert.match(renewed.err, /fue anulado y así queda/u);
    const { staff, events } = await kept();
    assert.deepEqual([staff[0]!.revoked_at, staff[0]!.email], ['2026-11-21T12:00:00.000Z', null]);
    assert.deepEqual(events.map(({ kind }) => kind), ['added', 'revoked']);
  });

  it('suggests who is meant', async (test) => {
    const { add, run } = staffCommand(test);
    await add('Oficina de Partes', '--organization', 'min-b');
    for (const [written, complaint] of [['oficina-de-parte', /¿será oficina-de-partes\?/u], ['Oficina de Partes', /¿será oficina-de-partes\?/u], ['nadie', /No hay nadie con el identificador «nadie»\. Vea mga staff list/u]] as const) {
      for (const action of ['renew', 'revoke']) {
        const { code, err } = await run(action, written);
        assert.equal(code, 1);
        assert.match(err, complaint);
      }
    }
  });

  it('lists everybody with what their access is, the revoked last', async (test) => {
    const { add, run } = staffCommand(test);
    assert.deepEqual(await run('list'), { code: 0, err: '', out: 'Nadie puede ingresar todavía. Agregue a alguien con mga staff add.\n' });
    assert.equal((await run('list', '--json')).out, '[]\n');
    await add('Ya no está', '--organization', 'min-b');
    await add('Oficina', '--organization', 'min-b', '--email', 'a@ejemplo.cl', '--digest');
    await add('Coordinación', '--coordinator');
    await run('revoke', 'ya-no-esta');
    assert.deepEqual((await run('list')).out.split('\n'), [
      'coordinacion  Coordinación · secretaría · clave hasta 2027-11-21 · no ha ingresado',
      'oficina  Oficina · min-b · clave hasta 2027-11-21 · no ha ingresado · a@ejemplo.cl · recibe el resumen semanal',
      'ya-no-esta  Ya no está · min-b · anulado el 2026-11-21 · no ha ingresado',
      '',
    ]);
    const listed = JSON.parse((await run('list', '--json')).out) as Record<string, unknown>[];
    assert.deepEqual(listed[1], { id: 'oficina', name: 'Oficina', role: 'official', organization: 'min-b', email: 'a@ejemplo.cl', digest: true, createdAt: '2026-11-21T12:00:00.000Z', tokenExpiresAt: '2027-11-21T12:00:00.000Z' });
  });

  for (const [args, complaint] of [
    [[], /Falta add, list, renew o revoke/u],
    [['remove', 'x'], /No se entiende «remove»; se esperaba add, list, renew o revoke/u],
    [['add'], /Falta NOMBRE/u],
    [['renew'], /Falta IDENTIFICADOR/u],
    [['add', 'Ana'], /Falta la opción --organization o --coordinator/u],
    [['add', 'Ana', 'Prueba', '--coordinator'], /Sobra «Prueba»/u],
    [['list', 'x'], /Sobra «x»/u],
    [['add', ' ', '--coordinator'], /NOMBRE: .*un nombre de 1 a 200 letras/u],
    [['add', 'a\nb', '--coordinator'], /un nombre de 1 a 200 letras, en una línea/u],
    [['add', 'Ana', '--coordinator', '--email', 'ana'], /--email: .*un correo como/u],
    [['add', 'Ana', '--coordinator', '--digest'], /--digest necesita --email/u],
    [['add', 'Ana', '--coordinator', '--days', '0'], /--days: .*de 1 a 3650/u],
    [['renew', 'ana', '--days', '1e3'], /--days: /u],
    [['add', 'Ana', '--coordinador'], /No existe la opción --coordinador; ¿será --coordinator\?/u],
  ] as const) {
    it(`complains of: mga staff ${args.join(' ')}`, async (test) => {
      const { code, err } = await staffCommand(test).run(...args);
      assert.equal(code, 2);
      assert.match(err, complaint);
    });
  }
});

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { officeFolder } from './support/office-folder.js';
import { runMga } from './support/run-mga.js';

const feed = { version: '1.0', publisher: { name: 'Oficina' }, language: 'es', timeZone: 'America/Santiago', updated: '2026-01-01T00:00:00Z', forum: { name: 'Foro' } };
const before = { ...feed, commitments: [{ id: 'c1', title: 'Uno', end: '2026-12-31' }, { id: 'c2', title: 'Dos' }], meetings: [{ id: 'm', title: 'Reunión', start: '2026-05-01T10:00' }] };
const after = {
  ...feed,
  commitments: [{ id: 'c1', title: 'Uno', end: '2027-03-31', milestones: [] }, { id: 'c2', title: 'Dos', withdrawn: 'Se juntó con otro.' }, { id: 'c3', title: 'Tres' }],
  meetings: [{ id: 'm', title: 'Reunión', start: '2026-05-08T10:00', minutes: { status: 'draft' } }],
};

/** Writes two feeds and gives their paths. */
function filesWith(test: TestContext, older: unknown, newer: unknown): [string, string] {
  const folder = officeFolder(test, { 'antes.json': JSON.stringify(older), 'después.json': typeof newer === 'string' ? newer : JSON.stringify(newer) });
  return [join(folder, 'antes.json'), join(folder, 'después.json')];
}

describe('mga diff', () => {
  it('tells what changed, by subject, in words', async (test) => {
    const run = await runMga('diff', ...filesWith(test, before, after));
    assert.equal(run.code, 0, run.err);
    assert.equal(run.out.trim(), `Compromisos
  – Tres: compromiso nuevo
  – Uno: su plazo pasó de 31 de diciembre de 2026 a 31 de marzo de 2027
  – Dos: se retiró del plan. Se juntó con otro.

Reuniones, actas y acuerdos
  – Reunión: se cambió del 1 de mayo de 2026, 10:00 al 8 de mayo de 2026, 10:00
  – Reunión: se publicó el acta, en borrador

5 cambios`);
  });

  it('tells the same in English, and to machines', async (test) => {
    const files = filesWith(test, before, after);
    assert.match((await runMga('diff', ...files, '--lang', 'en')).out, /Tres: new commitment[\s\S]*Reunión: moved from May 1, 2026, 10:00 to May 8, 2026, 10:00[\s\S]*5 changes/u);
    const { changes, uncompared } = JSON.parse((await runMga('diff', ...files, '--json')).out) as { changes: Record<string, unknown>[]; uncompared: string[] };
    assert.deepEqual(changes[0], { kind: 'commitment-added', commitment: { id: 'c3', title: 'Tres' }, text: 'Tres: compromiso nuevo' });
    assert.deepEqual([changes.length, uncompared], [5, []]);
  });

  it('says that nothing changed; the exit code tells only when that was asked', async (test) => {
    const same = filesWith(test, before, { ...before, updated: '2026-02-01T00:00:00Z' });
    const run = await runMga('diff', ...same, '--exit-code');
    assert.deepEqual([run.code, run.out.trim()], [0, 'No hay diferencias que importen a las personas.']);
    assert.equal((await runMga('diff', ...filesWith(test, before, after), '--exit-code')).code, 1);
  });

  it('says what it does not compare', async (test) => {
    const run = await runMga('diff', ...filesWith(test, { ...before, proposals: [] }, { ...before, proposals: { href: 'p/1.json', count: 200 } }));
    assert.match(run.out, /No se compara lo que está en páginas aparte: proposals\./u);
  });

  for (const [what, newer, complaint] of [['is no feed', '[]', /No es un feed/u], ['is not JSON', '<html>', /No es JSON/u]] as const) {
    it(`exits 2 when one of them ${what}`, async (test) => {
      const run = await runMga('diff', ...filesWith(test, before, newer));
      assert.deepEqual([run.code, run.out], [2, '']);
      assert.match(run.err, complaint);
    });
  }

  it('needs two feeds and takes no third', async (test) => {
    const [one, other] = filesWith(test, before, after);
    assert.equal((await runMga('diff', one)).code, 2);
    assert.match((await runMga('diff', one, other, one)).err, /antes\.json/u);
  });
});

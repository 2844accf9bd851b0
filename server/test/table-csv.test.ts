import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { emptyProposal, submissionOf, recordedCsv, type ProposalValues, type TableProposal } from 'mga-widgets/domain';
import { StoreLedger } from '../src/publish/store-ledger.js';
import { openStore } from '../src/store/store.js';
import { mgaOn } from './support/mga-on-store.js';
import { officeFolder } from './support/office-folder.js';

const content = {
  'consultas.csv': 'identificador;título;estado\nc1;Una;abierta\n',
  'temas.csv': 'identificador;nombre\nagua;El agua\n',
  'regiones.csv': 'identificador;nombre\nCL-AP;Arica y Parinacota\n',
  'reuniones.csv': 'identificador;título;inicio;tipo;acceso\ntaller-1;Taller;05-11-2026 10:00;taller;abierta\n',
};
const facts = { meeting: 'taller-1', channel: 'in-person', timeZone: 'America/Santiago' } as const;

let made = 0;
const proposal = (values: Partial<ProposalValues>, table = '3'): TableProposal => {
  made += 1;
  return { id: `${made}`.padStart(32, '0'), sheet: 'x', table, values: { ...emptyProposal(), sector: 'academia', ...values }, createdAt: Date.parse('2026-11-06T01:30:00Z'), savedAt: 0 };
};

/** What proposals say, as they would be sent. */
const said = ({ values }: TableProposal) => {
  const { consultation: _, consents: __, language: ___, form: ____, ...rest } = submissionOf(values, { consultation: 'c1', language: 'es', form: { token: 't', consents: [] }, website: '', organizations: [] });
  return rest;
};

/** Imports files of a table one after the other into a new store; gives what is kept then. */
async function imported(test: TestContext, ...files: string[]) {
  const folder = officeFolder(test, content);
  const place = { file: join(folder, 'data', 'intake.sqlite') };
  const told: { counts: Record<string, number>; unusedColumns: string[] }[] = [];
  for (const [index, text] of files.entries()) {
    const path = join(folder, `mesa-${index}.txt`);
    writeFileSync(path, text);
    const { code, out, err } = await mgaOn(place, 'import', 'proposals', path, '--content', folder, '--demo', folder, '--consultation', 'c1', '--as-of', '2026-11-21', '--apply', '--publish', '--json');
    assert.equal(code, 0, out + err);
    told.push(JSON.parse(out) as (typeof told)[number]);
  }
  const store = await openStore(place);
  test.after(() => store.close());
  return { told, proposals: (await new StoreLedger(store).received(['c1'], facts.timeZone)).listed };
}

describe('the file of a table', () => {
  const whole = proposal({
    title: 'Agua medida', problem: 'Nadie sabe cuánta agua sale.\n- de los pozos\n- de los canales', affected: 'Comités; "rurales", sobre todo', change: '- Medir cada extracción\n- Publicarla', indicator: 'Pozos con medición',
    baseline: '-12 %', target: '90 %', targetDate: '12-2028', ogpValues: ['transparency', 'accountability'], sdgs: [16, 6], theme: 'agua', region: 'CL-AP', institution: 'Dirección de ejemplo',
  });
  const brief = proposal({ title: '=SUMA(A1) no es una fórmula aquí', problem: 'a < b y R&D', change: 'Que cambie' }, '');

  it('is read by the import as the table wrote it, with its workshop, channel and day', async (test) => {
    const { told, proposals } = await imported(test, recordedCsv([whole, brief], facts));
    assert.deepEqual(told[0]?.unusedColumns, []);
    const byTitle = new Map(proposals.map((each) => [each.title, each]));
    for (const one of [whole, brief]) {
      const { id: _, consultation, status: __, updated: ___, submitted, channel, meeting, ...rest } = byTitle.get(said(one).title)!;
      assert.deepEqual(rest, said(one));
      // Half past ten in the evening of the fifth, in Santiago.
      assert.deepEqual([consultation, submitted, channel, meeting], ['c1', '2026-11-05', 'in-person', 'taller-1']);
    }
  });

  it('adds nothing twice when it is handed over again, longer', async (test) => {
    const { told, proposals } = await imported(test, recordedCsv([whole], facts), recordedCsv([whole, brief], facts));
    assert.deepEqual(told.map(({ counts }) => [counts['imported'], counts['known']]), [[1, 0], [1, 1]]);
    assert.equal(proposals.length, 2);
  });

  it('takes a proposal that says as little as its title', async (test) => {
    const { proposals } = await imported(test, recordedCsv([proposal({ title: 'Solo un título', sector: '' })], facts));
    assert.deepEqual(proposals.map(({ title, problem, sector }) => [title, problem, sector]), [['Solo un título', undefined, undefined]]);
  });
});

import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { before, describe, it, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseCsv } from 'hucre/csv';
import { readXlsx, type Sheet } from 'hucre/xlsx';
import { exportTables } from 'mga-widgets/domain';
import { buildFolder, type BuiltOffice } from './support/build-office.js';
import { savedByLibreOffice, withoutLibreOffice } from './support/libre-office.js';
import { temporaryFolder } from './support/office-folder.js';

const demo = fileURLToPath(new URL('../../content/demo', import.meta.url));
// Separated by commas, in UTF-8, from the first line: each column as what LibreOffice takes it for, or all as texts.
const asUnderstood = '--infilter=CSV:44,34,76,1';
const asTexts = `${asUnderstood},${Array.from({ length: 60 }, (_, index) => `${index + 1}/2`).join('/')}`;

const pageOf = async (path: string): Promise<Sheet> => (await readXlsx(readFileSync(path))).sheets[0]!;
const formulasIn = ({ cells }: Sheet): string[] => [...(cells ?? [])].filter(([, { formula }]) => formula !== undefined).map(([place]) => place);

describe('the tables of content/demo opened in LibreOffice', { skip: withoutLibreOffice }, () => {
  let built: BuiltOffice;
  before(async () => (built = await buildFolder(demo)));

  /** Each table as a file, also those without rows. */
  function tables(test: TestContext): string[] {
    const folder = temporaryFolder(test);
    return exportTables.map(({ name }) => {
      const path = join(folder, `${name}.csv`);
      writeFileSync(path, built.files.get(`csv/${name}.csv`)!);
      return path;
    });
  }

  it('say in each cell what the file says', async (test) => {
    const paths = tables(test);
    const saved = savedByLibreOffice(test, paths, 'xlsx', asTexts);
    for (const [index, path] of paths.entries()) {
      const said = parseCsv(readFileSync(path, 'utf8').replace('\uFEFF', ''));
      const { rows } = await pageOf(saved[index]!);
      assert.deepEqual(said.map((row, at) => row.map((_, column) => rows[at]?.[column] ?? '')), said, basename(path));
      assert.ok(rows.length === said.length, `${basename(path)} has as many rows`);
    }
  });

  it('run nothing, and saved as workbooks are built into the same feed', async (test) => {
    const paths = tables(test);
    const unsafe = join(temporaryFolder(test), 'unsafe.csv');
    writeFileSync(unsafe, '\uFEFFid\r\n=1+1\r\n');
    const [control, ...saved] = savedByLibreOffice(test, [unsafe, ...paths], 'xlsx', asUnderstood);
    assert.equal(formulasIn(await pageOf(control!)).length, 1, 'a formula would be seen');
    for (const path of saved) assert.deepEqual(formulasIn(await pageOf(path)), [], basename(path));

    const office = temporaryFolder(test);
    mkdirSync(join(office, 'tablas'));
    for (const name of ['forum.yaml', 'actas', 'boletines']) cpSync(join(demo, name), join(office, name), { recursive: true });
    for (const [index, { count }] of exportTables.entries()) if (count(built.feed)) cpSync(saved[index]!, join(office, 'tablas', basename(saved[index]!)));
    const again = await buildFolder(office);
    assert.deepEqual(again.problems, []);
    // What was written «12 %» is a number there, and comes back «12%».
    const tight = (text: string): string => text.replaceAll(/"(\d+) %"/gu, '"$1%"');
    assert.equal(tight(again.json), tight(built.json));
  });
});

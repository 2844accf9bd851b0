import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { csvText, readFeed, type ProposalReceipt } from 'mga-widgets/domain';
import { check, checkAsync } from '../../test/support/check-property.js';
import { damage } from '../../test/support/damage.js';
import { dice, type Dice } from '../../test/support/dice.js';
import { everyHostileText } from '../../test/support/hostile-texts.js';
import type { Json } from '../../test/support/shape-samples.js';
import { readSheets } from '../src/sheets/read-sheets.js';
import { UnreadableSheet } from '../src/sheets/unreadable-sheet.js';
import { onBothStores } from './support/both-stores.js';
import { buildOffice } from './support/build-office.js';
import { problemIn, recordIn, startIntake } from './support/intake-server.js';
import { workbook } from './support/workbook.js';

const hostile = everyHostileText();
/** Any text: of letters of every script, or one that somebody wrote on purpose. */
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...hostile));

/** What is published has nothing in it that a reader would leave out. */
function assertLegal(json: string): void {
  const reading = readFeed(JSON.parse(json));
  assert.ok(!reading.refused);
  assert.deepEqual(reading.problems, []);
}

const good = ['Acta de la reunión buena', 'Fecha: 05.03.2026', 'Hora: 10:00', 'Lugar: Biblioteca Regional', 'I. Asistentes', '- Ana Pérez, Segpres', 'II. Tabla', '1.- Calendario', 'III. Desarrollo', 'Se revisó el calendario.', 'IV. Acuerdos', '', 'Acuerdo\tResponsable\tFecha', 'Publicar el calendario\tSegpres\t15.05.2026'];

/** Minutes after somebody's cat has been on the keyboard: lines lost, repeated, moved, cut and put in. */
function damagedLines(lines: readonly string[], dice: Dice): string[] {
  const document = [...lines];
  for (let turn = 1 + dice.below(8); turn > 0; turn -= 1) {
    const at = dice.below(document.length + 1);
    const line = document[at] ?? '';
    const words = dice.pick([dice.pick(hostile), line.slice(0, dice.below(line.length + 1)), `${line}${dice.pick(hostile)}`, dice.pick(lines), '']);
    document.splice(at, dice.below(2), words);
  }
  return document;
}

describe('minutes that were damaged at random', () => {
  it('publish nothing illegal, take no other minutes with them, and are named when they give none', async (test) => {
    await checkAsync('damaged minutes', 60, dice, async (dice) => {
      const { feed, json, findings } = await buildOffice(test, { 'actas/buena.txt': good.join('\n'), 'actas/otra.txt': damagedLines(good.map((line) => line.replace('05.03.2026', '09.04.2026')), dice).join('\n') });
      assertLegal(json);
      const kept = feed.meetings.find(({ start }) => start.startsWith('2026-03-05'));
      assert.equal(kept?.minutes?.agreements?.[0]?.text, 'Publicar el calendario');
      const said = [...findings('problem'), ...findings('warning')].some(({ file }) => file === 'actas/otra.txt');
      assert.ok(feed.meetings.length > 1 || said, 'minutes are lost and nothing is said');
    });
  });
});

describe('tables that were damaged at random', () => {
  const columns = ['id', 'title', 'summary', 'lead', 'start', 'end', 'url'];
  const goodRows = ['a', 'b', 'c'].map((id) => [id, `Compromiso ${id}`, 'Resumen', 'Segpres', '2026-01-01', '2026-12-31', 'https://datos.example/']);

  it('lose no good row to a bad one', async (test) => {
    const cell = anyText;
    await checkAsync('damaged tables', 60, fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 4 }), async (bad) => {
      const rows = goodRows.flatMap((row, index) => [row, ...(bad[index] ? [bad[index]] : [])]);
      const { feed, json } = await buildOffice(test, { 'commitments.csv': csvText(columns, rows) });
      assertLegal(json);
      for (const [id, title] of goodRows) assert.equal(feed.commitments.find((commitment) => commitment.id === id)?.title, title);
    });
  });

  const isHeading = (cell: string): boolean => ['Uno', 'Dos'].includes(cell);
  const readOrRefuse = async (bytes: Buffer): Promise<void> => {
    try {
      await readSheets(bytes, isHeading);
    } catch (error) {
      assert.ok(error instanceof UnreadableSheet, String(error));
    }
  };

  it('come back as they were written, whatever is in their cells', async () => {
    await checkAsync('cells of CSV', 300, fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 10 }), async (rows) => {
      // A NUL is in no text file, nor is half a pair of UTF-16 units.
      const texts = rows.map((cells) => cells.map((text) => text.replace(/\0/gu, '').replace(/\p{Cs}/gu, '\uFFFD')));
      const [sheet] = await readSheets(Buffer.from(csvText(['Uno', 'Dos'], texts, { paragraphs: true })), isHeading);
      const read = sheet!.rows.slice(1).map(({ cells }) => [cells[0]?.text ?? '', cells[1]?.text ?? '']);
      assert.deepEqual(read, texts.map((cells) => cells.map((text) => text.replace(/\r\n?/gu, '\n').trim())).filter((cells) => cells.some(Boolean)));
    });
  });

  for (const [name, whole] of [
    ['CSV', Buffer.from(csvText(['Uno', 'Dos'], [['a', 'b "c"'], ['ñ', 'd\ne']], { paragraphs: true }))],
    ['workbook', workbook([{ name: 'Hoja', rows: [['Uno', 'Dos'], ['a', 3], ['ñ', true]] }])],
  ] as const) {
    it(`are read or refused with a reason, whatever bytes of the ${name} were changed`, async () => {
      await checkAsync(`bytes of a ${name}`, 300, dice, async (dice) => {
        const bytes = Buffer.from(whole);
        for (let turn = 1 + dice.below(6); turn > 0; turn -= 1) bytes[dice.below(bytes.length)] = dice.below(256);
        await readOrRefuse(dice.once(3) ? bytes.subarray(0, dice.below(bytes.length)) : bytes);
      });
    });
  }

  it('are no table when they are just any bytes', async () => {
    await checkAsync('bytes', 300, fc.uint8Array({ maxLength: 400 }), (bytes) => readOrRefuse(Buffer.from(bytes)));
  });
});

describe('CSV of this house', () => {
  it('has one line for each row, and no cell a spreadsheet would run', () => {
    check('lines of CSV', 500, fc.array(anyText, { minLength: 1, maxLength: 5 }), (cells) => {
      const lines = csvText(['x'], cells.map((cell) => [cell])).split('\r\n');
      assert.equal(lines.length, cells.length + 2);
      for (const line of lines.slice(1)) assert.doesNotMatch(line, /^"?[\s\u00A0\uFEFF]*[=+\-@＝＋－＠]/u);
    });
  });
});

onBothStores('submissions that were damaged at random', (stores) => {
  it('are stored as they are or refused with the field named and nothing stored', async (test) => {
    const store = await stores.open();
    const intake = await startIntake(test, { store, sendLimits: { seconds: 600, client: 1e6, network: 1e6 } });
    const count = async (): Promise<number> => Number((await store.database.selectFrom('proposals').select((all) => all.fn.countAll().as('count')).executeTakeFirstOrThrow()).count);
    const whole = (await intake.submission()) as unknown as Record<string, Json>;
    let [taken, refused] = [0, 0];
    await checkAsync(`damaged submissions, ${store.kind}`, 150, dice, async (dice) => {
      const submission = structuredClone(whole);
      const field = dice.pick(['title', 'problem', 'affected', 'change', 'indicator', 'baseline', 'target', 'targetDate']);
      if (dice.once(2)) submission[field] = dice.pick(hostile);
      else damage(submission, dice, 1 + dice.below(3));
      const before = await count();
      const answer = await intake.send(submission);
      if (answer.statusCode === 201) {
        taken += 1;
        assert.equal(await count(), before + 1);
        const { submission: kept } = recordIn(await intake.own(answer.json<ProposalReceipt>()));
        // What is empty was left empty, as forms send it.
        for (const name of ['title', 'problem', 'affected', 'change', 'indicator', 'baseline', 'target', 'targetDate'] as const) assert.equal(kept[name], submission[name] || undefined, name);
        return;
      }
      refused += 1;
      assert.ok(answer.statusCode >= 400 && answer.statusCode < 500, `${answer.statusCode} ${answer.body}`);
      assert.match(String(answer.headers['content-type']), /^application\/problem\+json/u);
      const { code, errors } = problemIn(answer);
      assert.ok(code !== 'invalid' || errors!.every(({ pointer, detail }) => pointer.startsWith('/') && detail.length > 3) && errors!.length > 0, answer.body);
      assert.equal(await count(), before);
    });
    assert.ok(taken > 10 && refused > 10, `${taken} taken and ${refused} refused are too few to tell`);
  });
});

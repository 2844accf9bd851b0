import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, it, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { ReplyContent, SheetFinding, SheetReport, StaffProposal } from 'mga-widgets/domain';
import { publishSeveral } from '../src/staff/publish-replies.js';
import type { Store } from '../src/store/store.js';
import { onBothStores } from './support/both-stores.js';
import { downloaded, savedCsv, savedWorkbook, workbookType, type OfficeRow } from './support/office-sheet.js';
import { startStaff, type StaffAnswered, type StaffClient, type TestStaff } from './support/staff-server.js';
import { workbook, type SavedCell, type SavedPage } from './support/workbook.js';

const naughty = new URL('../../../shared/data/naughty/blns.json', import.meta.url);
const withoutNaughty = existsSync(naughty) ? false : `there is no ${fileURLToPath(naughty)}`;

const send = (client: StaffClient, sheet: Buffer | string, { apply = false, type = workbookType, language = 'es' } = {}): Promise<StaffAnswered<unknown>> =>
  client.request('POST', `/replies/sheet${apply ? '?apply=1' : ''}`, sheet, { 'content-type': type, 'accept-language': language });

async function report(client: StaffClient, sheet: Buffer | string, options?: Parameters<typeof send>[2]): Promise<SheetReport> {
  const { status, body } = await send(client, sheet, options);
  assert.equal(status, 200, JSON.stringify(body));
  return body as SheetReport;
}

const counts = ({ findings: _findings, ...rest }: SheetReport): Omit<SheetReport, 'findings'> => rest;

/** Everything a sheet could change. */
async function everything({ database }: Store): Promise<unknown> {
  const kept = await database.selectFrom('staff_events').selectAll().where('kind', '!=', 'exported').orderBy('id').execute();
  return [
    kept,
    await database.selectFrom('proposals').select(['folio', 'version', 'state', 'updated_at']).orderBy('folio').execute(),
    await database.selectFrom('replies').selectAll().orderBy('folio').orderBy('version').execute(),
    await database.selectFrom('reply_drafts').selectAll().orderBy('folio').execute(),
    await database.selectFrom('events').selectAll().orderBy('id').execute(),
    await database.selectFrom('outgoing_mail').selectAll().orderBy('id').execute(),
    await database.selectFrom('imports').selectAll().execute(),
  ];
}

const reasons = 'Se hará durante el próximo año, con «ñandúes» y todo.';
const decisions = ['Acogida', 'ACOGIDA EN PARTE', 'no acogida', 'Ya se hace', 'fuera del alcance'];

/** Fills in nine of every ten rows as an office would: in its own words for the decisions, with the version as a number. */
function answered(rows: readonly OfficeRow[]): OfficeRow[] {
  return rows.map((row, index) => ({
    ...row,
    'Versión (no cambiar)': Number(row['Versión (no cambiar)']),
    ...(index % 10 !== 9 && { Decisión: decisions[index % decisions.length]!, Razones: `${reasons} Fila ${index % 3}.`, ...(index % 7 === 0 && { Compromiso: 'k1' }) }),
  }));
}

onBothStores('Replies in a spreadsheet', (stores) => {
  async function office(test: TestContext | undefined, count: number): Promise<{ staff: TestStaff; official: StaffClient; folios: string[] }> {
    const staff = await startStaff(test, { store: await stores.open() });
    const folios: string[] = [];
    for (let made = 0; made < count; made += 1) {
      const received = new Date(Date.UTC(2026, 10, 2, 12, made)).toISOString();
      folios.push(await staff.propose({ organization: 'min-a', received_at: received, title: `=SUMA(A${made})`, problem: 'Línea una.\n\nLínea dos; con "comillas".', ...(made % 4 === 0 && { name: 'Persona de prueba' }) }));
    }
    return { staff, official: await staff.official('min-a'), folios };
  }

  const ways: Record<string, { save: (rows: OfficeRow[], headings?: string[]) => Buffer; type: string }> = {
    'a workbook': { save: savedWorkbook, type: workbookType },
    'CSV with ";" in Windows-1252': { save: savedCsv, type: 'text/csv' },
  };
  for (const [name, { save, type }] of Object.entries(ways)) {
    it(`publishes 200 of them from ${name}, once`, async (test) => {
      const { staff, official, folios } = await office(test, 200);
      await staff.propose({ organization: 'min-b' });
      await staff.propose();
      const rows = await downloaded(official);
      assert.deepEqual(rows.map(({ Folio }) => Folio), folios);
      assert.deepEqual(rows[1], {
        Folio: folios[1], 'Versión (no cambiar)': '1', Estado: 'sin respuesta', Recibida: '2026-11-02', 'Responder hasta': '2026-12-30', Responde: 'Ministerio A', Título: '=SUMA(A1)',
        Problema: 'Línea una.\n\nLínea dos; con "comillas".', 'A quién afecta': null, Propuesta: rows[1]!['Propuesta'], Decisión: null, Razones: null, Compromiso: null, 'Repite a': null, 'Título del documento': null, 'Enlace del documento': null,
      });

      // Columns in another order, two of them away, and a heading written without its accent.
      const filled = answered(rows).map(({ Decisión: decision = null, ...row }): OfficeRow => ({ DECISION: decision, ...row }));
      const sheet = save(filled, ['DECISION', 'Razones', 'Folio', 'Título', 'Problema', 'Versión (no cambiar)', 'Compromiso']);
      const before = await everything(staff.store);
      const expected = { rows: 200, replies: 180, unchanged: 0, empty: 20, errors: 0 };
      assert.deepEqual(await report(official, sheet, { type }), { ...expected, applied: false, findings: [] });
      assert.deepEqual(await everything(staff.store), before);

      assert.deepEqual(await report(official, sheet, { type, apply: true }), { ...expected, applied: true, findings: [] });
      const { database } = staff.store;
      const replies = await database.selectFrom('replies').selectAll().orderBy('folio').execute();
      assert.deepEqual(replies.map(({ folio }) => folio), folios.filter((_, index) => index % 10 !== 9).sort());
      const of = (decision: string): number => replies.filter((reply) => reply.decision === decision).length;
      assert.deepEqual(['accepted', 'partly', 'not-accepted', 'already-done', 'out-of-scope'].map(of), [40, 40, 40, 40, 20]);
      assert.deepEqual(JSON.parse(replies[0]!.content), { date: '2026-11-21', decision: 'accepted', reasons: `${reasons} Fila 0.`, organization: { organization: 'min-a' }, commitment: 'k1' });
      assert.equal((await database.selectFrom('outgoing_mail').select('id').execute()).length, 50 - folios.filter((_, index) => index % 4 === 0 && index % 10 === 9).length);
      const [kept, ...others] = await database.selectFrom('imports').selectAll().execute();
      assert.deepEqual([kept!.kind, JSON.parse(kept!.detail), others], ['replies', { rows: 200, replies: 180, unchanged: 0, empty: 20 }, []]);
      assert.equal((await database.selectFrom('staff_events').select('id').where('kind', '=', 'imported').execute()).length, 1);

      const after = await everything(staff.store);
      assert.deepEqual(await report(official, sheet, { type, apply: true }), { applied: true, rows: 200, replies: 0, unchanged: 180, empty: 20, errors: 0, findings: [] });
      assert.deepEqual(await everything(staff.store), after);
    });
  }

  it('changes nothing when what is published comes back as it went out, whatever it says', { skip: withoutNaughty }, async (test) => {
    const texts = (JSON.parse(readFileSync(naughty, 'utf8')) as string[]).filter((text) => /^[^\p{Cc}\p{Cs}]*\S[^\p{Cc}\p{Cs}]*$/u.test(text));
    const { staff, official, folios } = await office(test, texts.length);
    const publications = folios.map((folio, index) => {
      const title = [...`=${texts[index]!.trim()}`].slice(0, 60).join('');
      const reply: ReplyContent = { decision: 'partly', reasons: `${texts[index]} y ${'más '.repeat(6)}\n\n'=${texts[index]}`, commitment: 'k2', document: { title, url: 'https://min-a.example/informe.pdf' } };
      return { proposals: [{ folio, version: 1 }], reply };
    });
    await publishSeveral(staff.store, { id: 'persona', name: 'Oficina de Partes', role: 'official', organization: 'min-a' }, publications, { feeds: () => [staff.feed], now: staff.now });
    const before = await everything(staff.store);
    for (const [path, type] of [['/replies.xlsx', workbookType], ['/replies.csv', 'text/csv']] as const) {
      const { raw } = await official.request('GET', `${path}?state=answered`);
      assert.deepEqual(await report(official, raw, { type, apply: true }), { applied: true, rows: folios.length, replies: 0, unchanged: folios.length, empty: 0, errors: 0, findings: [] });
    }
    assert.deepEqual(await everything(staff.store), before);
  });

  it('tells of a reply and a draft that it would replace, and replaces them', async (test) => {
    const { official, folios: [first, second] } = await office(test, 2);
    await official.request('POST', '/replies', { proposals: [{ folio: first, version: 1 }], reply: { decision: 'accepted', reasons } });
    assert.equal((await official.request('PUT', `/proposals/${second}/draft`, { draftVersion: 0, draft: { reasons: 'A medias' } })).status, 200);
    const rows = (await downloaded(official, '?state=all')).map((row): OfficeRow => ({ ...row, Decisión: 'No acogida', Razones: `${reasons} Ahora no.` }));
    assert.deepEqual(rows.map(({ Estado }) => Estado), ['respondida', 'con borrador']);
    const { findings, ...rest } = await report(official, savedWorkbook(rows), { apply: true });
    assert.deepEqual([rest.applied, rest.replies], [true, 2]);
    assert.deepEqual(findings.map(({ row, code, severity, folio }) => [row, code, severity, folio]), [[2, 'replaces-reply', 'notice', first], [3, 'replaces-draft', 'notice', second]]);
    assert.match(findings[1]!.text, /^Hay un borrador en la bandeja, de Oficina de Partes/u);
    const { body } = await official.request<StaffProposal>('GET', `/proposals/${second}`);
    assert.deepEqual([body.reply?.decision, body.draft], ['not-accepted', undefined]);
  });

  describe('that is damaged', () => {
    // One office for all of them: none changes anything.
    let shared: Awaited<ReturnType<typeof office>> & { download: OfficeRow[] };
    before(async () => {
      const made = await office(undefined, 4);
      shared = { ...made, download: await downloaded(made.official) };
    });
    after(() => shared.staff.app.close());

    interface Damage {
      rows?: (rows: OfficeRow[], folios: string[]) => void;
      headings?: (headings: string[]) => string[];
      sheet?: (sheet: Buffer) => Buffer;
      /** Row, column, code of each error. */
      told: [number, string | undefined, string][];
      text?: RegExp;
    }
    const inRow3 = (change: OfficeRow) => ({ rows: (rows: OfficeRow[]) => void Object.assign(rows[1]!, change) });
    const damages: Record<string, Damage> = {
      'columns shifted from their headings': { rows: (rows) => { for (const row of rows) { const cells = [null, ...Object.values(row)]; for (const [index, key] of Object.keys(row).entries()) row[key] = cells[index] ?? null; row['Folio'] = 'sin respuesta'; } }, told: [[2, 'Folio', 'shifted-columns']], text: /los datos están corridos/u },
      'one row shifted': { rows: (rows) => { const cells = Object.values(rows[1]!); for (const [index, key] of Object.keys(rows[1]!).entries()) rows[1]![key] = cells[index + 1] ?? null; }, told: [[3, 'Folio', 'not-a-folio']] },
      'a row shifted past the last heading': { rows: (rows) => void (rows[1]!['extra'] = 'algo'), told: [[3, 'Q', 'extra-cell']] },
      'a heading missing': { rows: (rows) => { for (const row of rows) delete row['Razones']; }, told: [[1, 'Razones', 'missing-heading']] },
      'a heading twice': { headings: (headings) => headings.map((heading) => (heading === 'Estado' ? 'razones' : heading)), told: [[1, 'Razones', 'repeated-heading']] },
      'an unknown heading': { headings: (headings) => headings.map((heading) => (heading === 'Compromiso' ? 'Compromizo' : heading)), told: [[1, 'Compromizo', 'unknown-heading']], text: /¿será «Compromiso»\?$/u },
      'a sheet of another purpose': { sheet: () => workbook([{ name: 'Hoja', rows: [['Nombre', 'Monto'], ['Agua', 12]] }]), told: [[1, undefined, 'other-sheet']] },
      'a folio nobody has': { ...inRow3({ Folio: 'MGA-2026-ZZZZ-ZZ' }), told: [[3, 'Folio', 'unknown-folio']] },
      'a folio twice': { rows: (rows) => void (rows[3]!['Folio'] = rows[1]!['Folio']!), told: [[5, 'Folio', 'repeated-folio']], text: /fila 3/u },
      'no folio': { ...inRow3({ Folio: null }), told: [[3, 'Folio', 'folio-missing']] },
      'a version that is none': { ...inRow3({ 'Versión (no cambiar)': 'dos' }), told: [[3, 'Versión (no cambiar)', 'not-a-version']] },
      'a version that is gone': { ...inRow3({ 'Versión (no cambiar)': null }), told: [[3, 'Versión (no cambiar)', 'not-a-version']] },
      'a version of before': { ...inRow3({ 'Versión (no cambiar)': 7 }), told: [[3, 'Versión (no cambiar)', 'changed']] },
      'a formula in the reasons': { ...inRow3({ Razones: { formula: 'CONCATENATE(A1,B1)', came: reasons } }), told: [[3, 'Razones', 'formula']] },
      'a formula in the folio': { ...inRow3({ Folio: { formula: 'VLOOKUP(1,A1:B2,1)', came: 'MGA-2026-0001-00' } }), told: [[3, 'Folio', 'formula']] },
      'the error of a formula': { ...inRow3({ Compromiso: { error: '#N/A' } }), told: [[3, 'Compromiso', 'cell-error']] },
      'an unknown decision': { ...inRow3({ Decisión: 'Acetada' }), told: [[3, 'Decisión', 'unknown-decision']], text: /¿será «Aceptada»\?/u },
      'a decision that is a day': { ...inRow3({ Decisión: { day: 43_228 } }), told: [[3, 'Decisión', 'unknown-decision']] },
      'no decision': { ...inRow3({ Decisión: null }), told: [[3, 'Decisión', 'decision-missing']] },
      'no reasons': { ...inRow3({ Razones: null }), told: [[3, 'Razones', 'reasons-missing']] },
      'reasons too short': { ...inRow3({ Razones: 'No corresponde.' }), told: [[3, 'Razones', 'too-short']] },
      'reasons too long': { ...inRow3({ Razones: 'largo '.repeat(4000) }), told: [[3, 'Razones', 'too-long']] },
      'an unknown commitment': { ...inRow3({ Compromiso: 'k9' }), told: [[3, 'Compromiso', 'unknown-commitment']] },
      'a document without its link': { ...inRow3({ 'Título del documento': 'Informe' }), told: [[3, 'Enlace del documento', 'document-incomplete']] },
      'a link that is none': { ...inRow3({ 'Título del documento': 'Informe', 'Enlace del documento': 'javascript:alert(1)' }), told: [[3, 'Enlace del documento', 'not-a-web-address']] },
      'a duplicate of nothing': { ...inRow3({ Decisión: 'Repetida' }), told: [[3, 'Repite a', 'repeats-missing']] },
      'a duplicate of what nobody can read': { ...inRow3({ Decisión: 'Repetida', 'Repite a': 'MGA-2026-ZZZZ-ZZ' }), told: [[3, 'Repite a', 'repeats-unknown']] },
      'a duplicate of what is no text': { ...inRow3({ Decisión: 'Repetida', 'Repite a': '_x0000_' }), told: [[3, 'Repite a', 'repeats-unknown']] },
      'a duplicate of itself': { rows: (rows, folios) => void Object.assign(rows[1]!, { Decisión: 'Repetida', 'Repite a': folios[1] }), told: [[3, 'Repite a', 'repeats-itself']] },
      'two that repeat each other': { rows: (rows, folios) => void (Object.assign(rows[1]!, { Decisión: 'Repetida', 'Repite a': folios[2] }), Object.assign(rows[2]!, { Decisión: 'Repetida', 'Repite a': folios[1] })), told: [[3, 'Repite a', 'repeats-itself'], [4, 'Repite a', 'repeats-itself']] },
      'a truncated file': { sheet: (sheet) => sheet.subarray(0, 900), told: [[1, undefined, 'damaged']] },
    };
    for (const [name, { rows: change, headings: rename, sheet: breakSheet, told, text }] of Object.entries(damages)) {
      it(`changes nothing and says where: ${name}`, async () => {
        const { staff, official, folios, download } = shared;
        const rows = answered(download);
        change?.(rows, folios);
        // As typed over the headings: the cells stay where they are.
        const columns = Object.keys(rows[0]!);
        const extra = (row: OfficeRow): SavedCell[] => ('extra' in row ? [row['extra']!] : []);
        const saved = workbook([{ name: 'Hoja 1', rows: [rename?.(columns) ?? columns, ...rows.map((row) => [...columns.map((key) => row[key] ?? null), ...extra(row)])] }]);
        const kept = await everything(staff.store);
        const { findings, ...rest } = await report(official, breakSheet ? breakSheet(saved) : saved, { apply: true });
        const errors = findings.filter(({ severity }) => severity === 'error');
        assert.deepEqual(errors.map(({ row, column, code }) => [row, column, code]), told);
        assert.deepEqual([rest.applied, rest.errors], [false, new Set(told.map(([row]) => row)).size]);
        if (text) assert.match(errors[0]!.text, text);
        assert.deepEqual(await everything(staff.store), kept);
      });
    }

    it('says the same in English', async (test) => {
      const { official } = await office(test, 1);
      const { raw } = await official.request('GET', '/replies.csv', undefined, { 'accept-language': 'en' });
      const [headings, row] = raw.toString().split('\r\n');
      assert.match(headings!, /^\uFEFFFolio,Version \(do not change\),State,/u);
      const { findings } = await report(official, `${headings}\r\n${row!.replace(/,,,,,,$/u, ',Acepted,x,,,,')}\r\n`, { type: 'text/csv', language: 'en' });
      assert.deepEqual(findings.map(({ column, text }) => [column, text]), [['Decision', 'The decision "Acepted" is not known; did you mean "Accepted"? It can be: Accepted, Partly, Not accepted, Already done, Out of scope, Duplicate.']]);
    });
  });

  describe('on several pages', () => {
    const pageOf = (name: string, rows: readonly OfficeRow[], headings: readonly string[]): SavedPage => ({ name, rows: [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? null))] });

    it('publishes nothing and names the pages when more than one has rows', async (test) => {
      const { staff, official } = await office(test, 4);
      const rows = await downloaded(official);
      const headings = Object.keys(rows[0]!);
      const before = await everything(staff.store);
      const filled = answered(rows);
      const sheets = [
        [pageOf('Respuestas', rows, headings), pageOf('Copia', filled, headings)],
        [pageOf('Respuestas', filled.slice(0, 2), headings), pageOf('Copia', filled.slice(2), ['Folio', 'Versión (no cambiar)', 'Decisión', 'Razones'])],
      ];
      for (const pages of sheets) {
        const { findings, ...rest } = await report(official, workbook(pages), { apply: true });
        assert.deepEqual([rest.applied, rest.replies, rest.errors], [false, 0, 1]);
        assert.deepEqual(findings.map(({ code, severity }) => [code, severity]), [['several-pages', 'error']]);
        assert.match(findings[0]!.text, /«Respuestas», «Copia»\. Ponga todas las filas en una sola hoja/u);
      }
      const { findings } = await report(official, workbook(sheets[0]!), { apply: true, language: 'en' });
      assert.match(findings[0]!.text, /"Respuestas", "Copia"\. Put all rows on one page/u);
      assert.deepEqual(await everything(staff.store), before);
    });

    it('reads the one that has rows when the others have only headings or are hidden', async (test) => {
      const { official } = await office(test, 2);
      const rows = answered(await downloaded(official));
      const headings = Object.keys(rows[0]!);
      const sheet = workbook([pageOf('Modelo', [], headings), { ...pageOf('Antes', rows, headings), hidden: true }, pageOf('Respuestas', rows, ['Folio', 'Versión (no cambiar)', 'Decisión', 'Razones'])]);
      assert.deepEqual(await report(official, sheet, { apply: true }), { applied: true, rows: 2, replies: 2, unchanged: 0, empty: 0, errors: 0, findings: [] });
    });
  });

  it('names who changed a proposal after the spreadsheet was made', async (test) => {
    const { staff, official, folios: [folio] } = await office(test, 2);
    const rows = answered(await downloaded(official));
    const { token } = await staff.member({ name: 'Jefatura de prueba', role: 'official', organization: 'min-a' });
    const other = await staff.signIn(token);
    assert.equal((await other.request('POST', '/replies', { proposals: [{ folio, version: 1 }], reply: { decision: 'accepted', reasons } })).status, 200);
    const before = await everything(staff.store);
    const { findings, ...rest } = await report(official, savedWorkbook(rows), { apply: true });
    assert.deepEqual(counts({ ...rest, findings }), { applied: false, rows: 2, replies: 1, unchanged: 0, empty: 0, errors: 1 });
    assert.deepEqual(findings.map(({ row, code, folio: told }) => [row, code, told]), [[2, 'changed', folio]]);
    assert.match(findings[0]!.text, /\(Jefatura de prueba\).*descargue la planilla de nuevo/u);
    assert.deepEqual(await everything(staff.store), before);
  });

  it('publishes one whole sheet of two that come at the same time', async (test) => {
    const { staff, official, folios } = await office(test, 20);
    const other = await staff.official('min-a');
    const rows = await downloaded(official);
    const filled = (said: string): Buffer => savedWorkbook(rows.map((row) => ({ ...row, Decisión: 'Acogida', Razones: `${reasons} ${said}` })));
    const [one, two] = await Promise.all([report(official, filled('Uno.'), { apply: true }), report(other, filled('Dos.'), { apply: true })]);
    assert.deepEqual([one.applied, two.applied].sort(), [false, true]);
    const replies = await staff.store.database.selectFrom('replies').select('content').execute();
    assert.equal(replies.length, folios.length);
    assert.equal(new Set(replies.map(({ content }) => content.endsWith('Uno."') || content.includes('Uno.'))).size, 1);
    const { errors, findings } = one.applied ? two : one;
    assert.deepEqual([errors, new Set(findings.map(({ code }) => code))], [20, new Set(['changed'])]);
  });

  it('answers nothing of another institution, and does not say that it is there', async (test) => {
    const { staff, official } = await office(test, 1);
    const others = await staff.propose({ organization: 'min-b' });
    const [row] = answered(await downloaded(official));
    const tell = async (folio: string): Promise<SheetFinding[]> => (await report(official, savedWorkbook([{ ...row, Folio: folio }]), { apply: true })).findings;
    const [there, nowhere] = [await tell(others), await tell('MGA-2026-ZZZZ-ZZ')];
    assert.deepEqual(there.map(({ folio: _folio, ...finding }) => finding), nowhere.map(({ folio: _folio, ...finding }) => finding));
    const { raw } = await official.request('GET', '/replies.csv?state=all&organization=min-b');
    assert.equal(raw.toString().split('\r\n').length, 2);
    const coordinator = await staff.coordinator();
    assert.equal((await downloaded(coordinator, '?organization=min-b')).length, 1);
  });

  it('says why a proposal cannot be answered', async (test) => {
    const { staff, official, folios } = await office(test, 3);
    const rows = answered(await downloaded(official));
    for (const [index, state] of (['received', 'withdrawn', 'retired'] as const).entries()) await staff.store.database.updateTable('proposals').set({ state }).where('folio', '=', folios[index]!).execute();
    const { findings } = await report(official, savedWorkbook(rows), { apply: true });
    assert.deepEqual(findings.map(({ code }) => code), ['not-moderated', 'withdrawn', 'retired']);
  });

  it('takes only spreadsheets, of a size, from who is signed in and from a page of its own', async (test) => {
    const { staff, official } = await office(test, 1);
    const sheet = savedWorkbook(answered(await downloaded(official)));
    const before = await everything(staff.store);
    const status = async (answer: Promise<StaffAnswered<unknown>>): Promise<number> => (await answer).status;
    assert.equal(await status(send(staff.anybody, sheet, { apply: true })), 401);
    assert.equal(await status(staff.anybody.request('GET', '/replies.xlsx')), 401);
    assert.equal(await status(send(official, sheet, { type: 'application/octet-stream' })), 415);
    assert.equal(await status(official.request('POST', '/replies/sheet?apply=1', { rows: [] })), 415);
    assert.equal(await status(send(official, Buffer.alloc(50 * 1024 * 1024), { apply: true })), 413);
    assert.equal(await status(official.request('POST', '/replies/sheet?apply=1', sheet, { 'content-type': workbookType, 'sec-fetch-site': 'cross-site' })), 403);
    assert.deepEqual(await everything(staff.store), before);
    const { findings } = await report(official, '', { apply: true, type: 'text/csv' });
    assert.deepEqual(findings.map(({ code }) => code), ['empty']);
  });

  it('writes down who took proposals out, and not what they searched for', async (test) => {
    const { staff, official } = await office(test, 1);
    await official.request('GET', '/replies.csv?consultation=c1&words=Persona');
    const events = await staff.store.database.selectFrom('staff_events').select('detail').where('kind', '=', 'exported').execute();
    assert.deepEqual(events.map(({ detail }) => JSON.parse(detail!) as unknown), [{ kind: 'replies', format: 'csv', consultation: 'c1' }]);
  });
});

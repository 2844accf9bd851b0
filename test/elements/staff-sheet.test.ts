import { expect } from 'chai';
import { staffSheetMessages } from '../../src/i18n/staff-sheet.js';
import { staffMessages } from '../../src/i18n/staff.js';
import { readableText } from '../support/composed-tree.js';
import { until } from '../support/element-contract.js';
import { settle } from '../support/feed-reader.js';
import { useSavedFiles } from '../support/saved-files.js';
import { useStaffElementPages, type StaffElementPage } from '../support/staff-element-page.js';
import { chooseSheet } from './contracts/staff-sheet.js';

const t = staffSheetMessages.es;
const take = 'POST /replies/sheet';

describe('<mga-staff-sheet>', () => {
  const { server, show } = useStaffElementPages('mga-staff-sheet', () => import('../../src/define/mga-staff-sheet.js'));
  const files = useSavedFiles();
  const ready = async (token = 'token-coordinacion'): Promise<StaffElementPage> => {
    const page = await show(token);
    await page.reads(t.download);
    return page;
  };
  const checked = async (page: StaffElementPage): Promise<void> => {
    await chooseSheet(page);
    await page.reads(t.publishButton(2, '2'));
  };
  const isApplied = () => server().callsOf(take).map(({ query }) => query.get('apply'));

  describe('gives the queue as a file', () => {
    it('of the proposals that were chosen, and says how many', async () => {
      const page = await ready();
      await page.reads(t.holds(4, '4'));
      await page.write(t.which, 'overdue');
      await page.write(t.organization, 'salud');
      await page.reads(t.holds(1, '1'));
      await page.press(t.xlsx);
      const { name } = await files.next();
      expect(name).to.equal('respuestas-2026-06-15.xlsx');
      const { query } = server().callsOf('GET /replies.xlsx')[0]!;
      expect(Object.fromEntries(query)).to.deep.equal({ state: 'overdue', organization: 'salud' });
      await page.press(t.csv);
      expect((await files.next()).name).to.equal('respuestas-2026-06-15.csv');
    });

    it('and none when there is no such proposal', async () => {
      server().world.proposals = [];
      const page = await ready();
      await page.reads(t.holds(0, '0'));
      await page.press(t.xlsx);
      expect(server().callsOf('GET /replies.xlsx')).to.deep.equal([]);
    });

    it('to an official, without a choice of institution', async () => {
      const page = await ready('token-salud');
      await page.reads(t.holds(2, '2'));
      expect(page.text).not.to.include(t.state.unassigned).and.not.to.include(t.secretariat);
    });
  });

  it('sends nothing that is no spreadsheet, and keeps the one chosen before', async () => {
    const page = await ready();
    await chooseSheet(page, 'respuestas.docx');
    await page.reads(t.fileFault['other-format']);
    await chooseSheet(page, 'vacía.csv', '');
    await page.reads(t.fileFault.empty);
    expect(server().callsOf(take)).to.deep.equal([]);
    await checked(page);
    await chooseSheet(page, 'foto.png');
    await page.reads(t.fileFault['other-format']);
    expect(page.text).to.include('respuestas.xlsx').and.include(t.publishButton(2, '2'));
  });

  it('takes a file that is dropped', async () => {
    const page = await ready();
    const transfer = new DataTransfer();
    transfer.items.add(new File(['Folio;Decisión'], 'Respuestas de JUNIO.CSV'));
    const drop = page.all('[part~="drop"]')[0]!;
    const over = new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer: transfer });
    drop.dispatchEvent(over);
    expect(over.defaultPrevented, 'the browser would open it').to.equal(true);
    drop.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }));
    await page.reads(t.publishButton(2, '2'));
    expect(server().callsOf(take)[0]!.file?.type).to.equal('text/csv');
  });

  it('shows what it would do before anything is published, and how many people get an answer', async () => {
    const page = await ready();
    await checked(page);
    expect(page.text).to.include(t.wouldPublish(2, '2')).and.include(t.people(2, '2')).and.include(t.mail);
    expect(readableText(page.all('[part~="counts"]')[0]!)).to.equal(`${t.count.rows} 3 ${t.count.replies} 2 ${t.count.unchanged} 0 ${t.count.empty} 1 ${t.count.errors} 0`);
    expect(isApplied()).to.deep.equal([null]);
    await page.press(t.publishButton(2, '2'));
    await page.reads(t.published(2, '2'));
    expect(page.focus).to.include(t.published(2, '2'));
    expect(isApplied()).to.deep.equal([null, '1']);
    expect(await server().callsOf(take)[1]!.file!.text(), 'the file that was checked').to.equal('PK');
    await page.press(t.another);
    expect(page.text).not.to.include('respuestas.xlsx');
    expect(page.focus).to.equal(t.chooseFile);
  });

  it('says that nobody is told by mail where the server sends none', async () => {
    server().world.members['token-coordinacion']!.mail = false;
    const page = await ready();
    await checked(page);
    expect(page.text).to.include(t.noMail);
  });

  it('offers nothing to publish while there are errors, each with its row and column', async () => {
    Object.assign(server().world.sheet, { replies: 2, errors: 1, findings: [{ row: 7, column: 'Decisión', folio: 'MGA-2026-0003-53', code: 'unknown-decision', text: 'No es una decisión.', severity: 'error' }] });
    const page = await ready();
    await chooseSheet(page);
    await page.reads(t.hasErrors(1, '1'));
    expect(page.all('[part~="finding"] :is(th, td)').map(readableText)).to.deep.equal(['7', 'Decisión', 'MGA-2026-0003-53', `${t.severity.error}. No es una decisión.`]);
    expect(page.text).not.to.include(t.people(2, '2'));
  });

  it('says that a second time changes nothing', async () => {
    Object.assign(server().world.sheet, { replies: 0, unchanged: 2 });
    const page = await ready();
    await chooseSheet(page);
    await page.reads(`${t.nothing} ${t.unchangedAll}`);
    expect(page.text).not.to.include(t.people(0, '0'));
  });

  it('keeps the file when it cannot be checked, and checks it again', async () => {
    const page = await ready();
    server().fail(take, 'unreachable', 1);
    await chooseSheet(page);
    await page.reads(t.notChecked);
    expect(page.text).to.include('respuestas.xlsx');
    await page.press(t.checkAgain);
    await page.reads(t.publishButton(2, '2'));
  });

  it('says in the server’s words why a damaged file changed nothing', async () => {
    const page = await ready();
    server().fail(take, { status: 400, code: 'invalid', detail: 'El archivo está dañado.' });
    await chooseSheet(page);
    await page.reads(`El archivo está dañado. ${t.notChecked}`);
  });

  it('keeps the file while one signs in again: a check goes on by itself, publishing takes another press', async () => {
    const page = await ready();
    page.endSession(server());
    await chooseSheet(page);
    await page.reads(staffMessages.es.problem.unauthorized);
    await page.signIn('token-coordinacion');
    await page.reads(t.publishButton(2, '2'));
    page.endSession(server());
    await page.press(t.publishButton(2, '2'));
    await page.reads(t.notPublished);
    await page.signIn('token-coordinacion');
    await settle();
    expect(isApplied().filter(Boolean)).to.have.length(1);
    await page.press(t.publishButton(2, '2'));
    await page.reads(t.published(2, '2'));
  });

  it('claims nothing when the answer to publishing was lost, and finds out by checking', async () => {
    const page = await ready();
    await checked(page);
    server().fail(take, 'lost', 1);
    await page.press(t.publishButton(2, '2'));
    await page.reads(t.maybePublished);
    expect(page.text).not.to.include(t.published(2, '2')).and.not.to.include(t.notPublished);
    expect(page.all('button').map(readableText)).not.to.include(t.publishButton(2, '2'));
    Object.assign(server().world.sheet, { replies: 0, unchanged: 2 });
    await page.press(t.checkAgain);
    await page.reads(t.unchangedAll);
  });

  it('publishes nothing when something changed meanwhile, and has it checked again', async () => {
    const page = await ready();
    await checked(page);
    server().fail(take, { status: 409, code: 'conflict', detail: 'Una propuesta cambió.' }, 1);
    await page.press(t.publishButton(2, '2'));
    await page.reads(`${t.notPublished} ${t.changedMeanwhile}`);
    await page.press(t.checkAgain);
    await page.reads(t.publishButton(2, '2'));
  });

  it('publishes once, however often the button is pressed', async () => {
    const page = await ready();
    await checked(page);
    const release = server().hold(take);
    const button = page.button(t.publishButton(2, '2'));
    button.click();
    button.click();
    await page.reads(t.publishing);
    page.button(t.publishing).click();
    release();
    await page.reads(t.published(2, '2'));
    expect(isApplied().filter(Boolean)).to.have.length(1);
  });

  it('forgets the file when one signs out', async () => {
    const page = await ready();
    await checked(page);
    await page.host.provider.signOut();
    await until(() => page.text === '', () => page.text);
    await page.signIn('token-salud');
    await page.reads(t.download);
    expect(page.text).not.to.include('respuestas.xlsx');
  });
});

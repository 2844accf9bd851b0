import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { staffAttendanceMessages } from '../../src/i18n/staff-attendance.js';
import { readableText } from '../support/composed-tree.js';
import { until } from '../support/element-contract.js';
import { useSavedFiles } from '../support/saved-files.js';
import { useStaffElementPages, type StaffElementPage } from '../support/staff-element-page.js';

const t = staffAttendanceMessages.es;
const save = 'PUT /meetings/{id}/attendance';
const code = (number: number): string => `T-2026-0K3F-${number}Q`;

describe('<mga-staff-attendance>', () => {
  const { server, show } = useStaffElementPages('mga-staff-attendance', () => import('../../src/define/mga-staff-attendance.js'));
  const files = useSavedFiles();
  afterEach(() => {
    for (const name of Object.keys(localStorage)) if (name.startsWith('mga-widgets:')) localStorage.removeItem(name);
  });

  const opened = async (): Promise<StaffElementPage> => {
    const page = await show('token-coordinacion', { meeting: 'taller-arica' });
    await page.reads('Persona de ejemplo 1');
    return page;
  };
  const person = (page: StaffElementPage, number: number) => page.all('[part~="person"]').find((each) => readableText(each).includes(code(number)))!;
  const button = (page: StaffElementPage, number: number, mark: 'came' | 'absent') => person(page, number).querySelector<HTMLElement>(`.${mark}`)!;
  const pressed = (page: StaffElementPage, number: number) => (['came', 'absent'] as const).filter((mark) => button(page, number, mark).getAttribute('aria-pressed') === 'true');
  const saves = () => server().callsOf(save).map(({ body }) => body as { version: number; marks: unknown[]; walkIns: unknown[] });
  const onServer = () => server().world.meetings[0]!;
  const marks = () => onServer().registrations.map(({ attended }) => attended);

  it('lists the meetings with their figures, opens one and comes back', async () => {
    const page = await show('token-coordinacion');
    await page.reads('Taller de Arica');
    expect(readableText(page.all('[part~="meeting"]')[0]!)).to.contain(t.seated(3, 3)).and.contain(t.waiting(1)).and.contain('15 de junio de 2026, 10:00');
    await page.press(t.open);
    await page.reads('Persona de ejemplo 1');
    expect(page.focus).to.equal('Taller de Arica');
    await page.press(t.back);
    await page.reads(t.intro);
    expect(page.focus).to.equal(t.title);
  });

  it('shows those with a seat, those who wait and those who cancelled, with what they need and no address', async () => {
    const page = await opened();
    expect(page.all('[part~="group"]').map((group) => [...group.querySelectorAll('[part~="person"]')].length)).to.deep.equal([3, 1, 1]);
    expect(readableText(person(page, 2))).to.contain('Academia').and.contain('Intérprete de lengua de señas.');
    expect(readableText(person(page, 3))).to.contain(t.erased);
    expect(readableText(person(page, 4))).to.contain(t.position(1));
    expect(person(page, 5).querySelectorAll('button')).to.have.length(0);
  });

  it('saves marks a moment after they are pressed, together, and says when they are', async () => {
    const page = await opened();
    button(page, 1, 'came').click();
    button(page, 2, 'absent').click();
    await page.reads(t.summary(1, 1, 2));
    expect(page.text).not.to.contain(t.standing.saved);
    await page.reads(t.standing.saved);
    expect(saves()).to.deep.equal([{ version: 0, marks: [{ code: code(1), attended: true }, { code: code(2), attended: false }], walkIns: [] }]);
    expect([pressed(page, 1), pressed(page, 2)]).to.deep.equal([['came'], ['absent']]);
  });

  it('takes a mark back when it is pressed again', async () => {
    const page = await opened();
    button(page, 1, 'came').click();
    await page.reads(t.standing.saved);
    button(page, 1, 'came').click();
    await until(() => saves().length === 2, () => JSON.stringify(saves()));
    await page.reads(t.summary(0, 0, 4));
    expect(marks()[0]).to.equal(null);
  });

  it('is worked with the keyboard alone', async () => {
    const page = await opened();
    button(page, 1, 'came').focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await until(() => pressed(page, 3).length === 1, () => page.text);
    expect([pressed(page, 1), pressed(page, 2), pressed(page, 3)]).to.deep.equal([['came'], [], ['came']]);
  });

  it('marks the only person found with Enter in the search, and is ready for the next', async () => {
    const page = await opened();
    const search = page.field(t.search);
    search.focus();
    await sendKeys({ type: '2Q' });
    await until(() => page.all('[part~="person"]').length === 1, () => page.text);
    await sendKeys({ press: 'Enter' });
    await until(() => page.all('[part~="person"]').length === 5, () => page.text);
    expect([pressed(page, 2), page.field(t.search).value]).to.deep.equal([['came'], '']);
  });

  it('keeps marks on the device while the server is out of reach, also over a reload, and saves them afterwards', async () => {
    const page = await opened();
    server().fail(save, 'unreachable');
    button(page, 1, 'came').click();
    await page.reads(t.kept);
    page.host.remove();
    const again = await opened();
    expect(pressed(again, 1)).to.deep.equal(['came']);
    await again.reads(t.kept);
    server().recover();
    await again.press(t.retry);
    await again.reads(t.standing.saved);
    expect(marks()[0]).to.equal(true);
  });

  it('does not save twice what arrived although its answer was lost', async () => {
    const page = await opened();
    server().fail(save, 'lost', 1);
    button(page, 1, 'came').click();
    await page.reads(t.kept);
    await page.press(t.retry);
    await page.reads(t.standing.saved);
    expect([onServer().version, marks()[0]]).to.deep.equal([1, true]);
  });

  it('puts its marks on top of those somebody else saved, when they are of other people', async () => {
    const page = await opened();
    Object.assign(onServer(), { version: 7 });
    onServer().registrations[1]!.attended = false;
    button(page, 1, 'came').click();
    await page.reads(t.standing.saved);
    expect(marks().slice(0, 2)).to.deep.equal([true, false]);
    expect(pressed(page, 2)).to.deep.equal(['absent']);
  });

  for (const whose of ['mine', 'theirs'] as const) {
    it(`shows what somebody else marked otherwise, and lets ${whose} stand`, async () => {
      const page = await opened();
      Object.assign(onServer(), { version: 7 });
      onServer().registrations[0]!.attended = false;
      button(page, 1, 'came').click();
      button(page, 2, 'came').click();
      await page.reads(t.conflictLine('Persona de ejemplo 1', t.markOf(true), t.markOf(false)));
      expect(marks().slice(0, 2), 'nothing is decided').to.deep.equal([false, null]);
      await page.press(t[whose]);
      await page.reads(t.standing.saved);
      expect(marks().slice(0, 2)).to.deep.equal([whose === 'mine', true]);
      expect(pressed(page, 1)).to.deep.equal([whose === 'mine' ? 'came' : 'absent']);
    });
  }

  it('counts by sector those who came without a registration', async () => {
    const page = await opened();
    const more = page.all('button').filter((each) => readableText(each).startsWith(t.more));
    more[1]!.click();
    more[1]!.click();
    await page.write('Ciudadanía', '12');
    await page.reads(t.walkInsSum(14));
    await page.reads(t.standing.saved);
    expect(onServer().walkIns).to.deep.equal([{ sector: 'academia', count: 2 }, { sector: 'ciudadania', count: 12 }]);
  });

  it('asks before it marks everybody who is left', async () => {
    const page = await opened();
    button(page, 1, 'came').click();
    await page.reads(t.rest(2));
    await page.press(t.rest(2));
    await page.press(t.yesRest);
    await page.reads(t.standing.saved);
    expect(marks().slice(0, 4), 'who waits is not on the list of those with a seat').to.deep.equal([true, false, false, null]);
  });

  it('cancels a registration when it was asked to twice, and shows who moved up', async () => {
    const page = await opened();
    person(page, 1).querySelector<HTMLElement>('.undo button')!.click();
    await page.reads(t.cancelAsk('Persona de ejemplo 1'));
    expect([page.focus, server().callsOf('POST /meetings/{id}/registrations/{code}/cancel').length]).to.deep.equal([t.yesCancel, 0]);
    await page.press(t.yesCancel);
    await page.reads(t.cancelDone('Persona de ejemplo 1'));
    expect(page.all('[part~="group"]').map((group) => [...group.querySelectorAll('[part~="person"]')].length)).to.deep.equal([3, 2]);
  });

  it('drops a mark of who cancelled meanwhile, and saves the others', async () => {
    const page = await opened();
    onServer().registrations[0]!.state = 'cancelled';
    button(page, 1, 'came').click();
    button(page, 2, 'came').click();
    await page.reads(t.standing.saved);
    expect(marks().slice(0, 2)).to.deep.equal([null, true]);
  });

  it('goes on when who is at the door signs in again', async () => {
    const page = await opened();
    page.endSession(server());
    button(page, 1, 'came').click();
    await page.reads(t.kept);
    await page.signIn('token-coordinacion');
    await page.reads(t.standing.saved);
    expect(marks()[0]).to.equal(true);
  });

  it('says that all is saved also when the list was got again while it was being saved', async () => {
    const page = await opened();
    const release = server().hold(save);
    button(page, 1, 'came').click();
    await page.reads(t.standing.saving);
    // The list as it was before: what is on its way is planned once more.
    await page.press(t.refresh);
    await until(() => server().callsOf('GET /meetings/{id}/registrations').length === 2, () => page.text);
    release();
    await page.reads(t.standing.saved);
    expect([marks()[0], onServer().version]).to.deep.equal([true, 1]);
  });

  it('gives the list as a file of the server', async () => {
    const page = await opened();
    await page.press(t.csv);
    expect((await files.next()).name).to.equal(t.csvFile('taller-arica'));
    await page.reads(t.csvSaved(t.csvFile('taller-arica')));
  });
});

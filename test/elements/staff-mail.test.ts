import { expect } from 'chai';
import type { MailEntry } from '../../src/domain/generated/staff.js';
import { staffMailMessages } from '../../src/i18n/staff-mail.js';
import { staffMessages } from '../../src/i18n/staff.js';
import { readableText } from '../support/composed-tree.js';
import { useStaffElementPages, type StaffElementPage } from '../support/staff-element-page.js';
import { staffFolio } from '../support/staff-proposals.js';

const t = staffMailMessages.es;
const uncertain = `${t.reply} ${staffFolio(101)}`;
const refused = `${t.reply} ${staffFolio(102)}`;

describe('<mga-staff-mail>', () => {
  const { server, show } = useStaffElementPages('mga-staff-mail', () => import('../../src/define/mga-staff-mail.js'));
  const ready = async (attributes: Record<string, string> = {}): Promise<StaffElementPage> => {
    const page = await show('token-coordinacion', attributes);
    await page.reads(t.intro);
    return page;
  };
  const groups = (page: StaffElementPage) => page.all('[part~="group"]').map((group) => [...group.querySelectorAll('li')].map(readableText));
  const decisions = () => server().callsOf('POST /mail').map(({ body }) => body);
  const only = (entry: Partial<MailEntry>) => {
    const { mail } = server().world;
    mail.items = [{ id: 'uno', kind: 'reply', folio: staffFolio(101), state: 'held', attempts: 0, createdAt: '2026-06-14T14:00:00Z', ...entry }];
  };

  it('tells those that need a decision from those that wait, and says what happened to each', async () => {
    const page = await ready();
    const [decide, wait] = groups(page);
    expect(decide).to.have.length(2);
    expect(decide![0]).to.include(staffFolio(101)).and.include(t.state.uncertain).and.include('14 de junio de 2026').and.include(t.tried(1));
    expect(decide![1]).to.include(t.state.refused).and.include(t.code('recipient-refused'));
    expect(wait).to.have.length(1);
    expect(wait![0]).to.include(t.digest).and.include('Se intenta otra vez el 15 de junio de 2026');
    expect(page.text).to.include(t.sent(12, '12'));
  });

  it('says in plain words what a code stands for, and the code itself when it has a number or is not known', async () => {
    const cases: [entry: Partial<MailEntry>, words: string, code?: string][] = [
      [{ state: 'refused', problem: 'recipient 550 5.1.1' }, `${t.state.refused} ${t.reason['recipient']}`, 'recipient 550 5.1.1'],
      [{ state: 'refused', problem: 'address' }, `${t.state.refused} ${t.reason['address']}`],
      [{ state: 'given-up', problem: 'timeout' }, `${t.state['given-up']} ${t.reason['timeout']}`],
      [{ state: 'held', problem: 'restored' }, `${t.state.held} ${t.reason['restored']}`],
      [{ state: 'held', problem: 'otra-cosa' }, t.state.held, 'otra-cosa'],
      [{ state: 'waiting', attempts: 0 }, `${t.state.waiting} ${t.soon}`],
    ];
    for (const [entry, words, code] of cases) {
      only(entry);
      const page = await ready();
      await page.reads(`${words} Escrito el`);
      const said = readableText(page.all('[part~="message"]')[0]!);
      expect(said.split(' Código: ')[1], words).to.equal(code);
    }
  });

  it('sends those that were chosen again, and says how many', async () => {
    const page = await ready();
    await page.press(t.send);
    expect(page.text).to.include(t.chooseFirst);
    page.field(refused).click();
    await page.press(t.send);
    await page.reads(t.done.send(1));
    expect(page.focus).to.equal(t.done.send(1));
    expect(decisions()).to.deep.equal([{ messages: ['m3'], action: 'send' }]);
    expect(groups(page).map((group) => group.length)).to.deep.equal([1, 2]);
  });

  it('asks before it sends what may arrive twice', async () => {
    const page = await ready();
    page.field(`${t.all}: ${t.group.decide}`).click();
    await page.press(t.send);
    await page.reads(t.sendAsk(2, 1));
    expect(page.focus).to.equal(t.yes.send);
    expect(decisions()).to.deep.equal([]);
    await page.press(t.cancel);
    expect(page.focus).to.equal(t.send);
    await page.press(t.send);
    await page.press(t.yes.send);
    await page.reads(t.done.send(2));
    expect(decisions()).to.deep.equal([{ messages: ['m2', 'm3'], action: 'send' }]);
    await page.reads(t.nothing);
  });

  it('asks before it leaves any', async () => {
    const page = await ready();
    page.field(uncertain).click();
    await page.press(t.leave);
    await page.reads(t.leaveAsk(1));
    await page.press(t.yes.leave);
    await page.reads(t.done.leave(1));
    expect(decisions()).to.deep.equal([{ messages: ['m2'], action: 'leave' }]);
  });

  it('keeps the choice when it could not be carried out, or the session ended', async () => {
    const page = await ready();
    page.field(refused).click();
    page.endSession(server());
    await page.press(t.send);
    await page.reads(`${staffMessages.es.problem.unauthorized} ${t.notDone}`);
    await page.signIn('token-coordinacion');
    expect(page.field(refused).checked).to.equal(true);
    server().fail('POST /mail', 'unreachable', 1);
    await page.press(t.send);
    await page.reads(t.maybeDone);
    await page.press(t.send);
    await page.reads(t.done.send(1));
  });

  it('chooses nothing that is being handed over', async () => {
    only({ state: 'handing-over' });
    const page = await ready();
    expect(page.all('input[type="checkbox"]')).to.deep.equal([]);
    expect(page.text).to.include(t.state['handing-over']).and.include(t.nothing);
  });

  it('leads to the proposal, where the page says where that is', async () => {
    const page = await ready({ 'queue-href': '/bandeja/#{id}' });
    expect(page.all<HTMLAnchorElement>('a').map(({ hash }) => hash)).to.deep.equal([`#${staffFolio(101)}`, `#${staffFolio(102)}`]);
  });

  it('is closed to officials, and asks nothing for them', async () => {
    const page = await show('token-salud');
    await page.reads(t.closed);
    expect(server().callsOf('GET /mail')).to.deep.equal([]);
  });
});

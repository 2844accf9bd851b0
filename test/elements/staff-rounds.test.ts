import { expect } from 'chai';
import { staffRoundsMessages } from '../../src/i18n/staff-rounds.js';
import { readableText } from '../support/composed-tree.js';
import { useStaffElementPages, type StaffElementPage } from '../support/staff-element-page.js';

const t = staffRoundsMessages.es;

describe('<mga-staff-rounds>', () => {
  const { server, show } = useStaffElementPages('mga-staff-rounds', () => import('../../src/define/mga-staff-rounds.js'));
  const ready = async (): Promise<StaffElementPage> => {
    const page = await show('token-coordinacion');
    await page.reads(t.intro);
    return page;
  };
  const round = (page: StaffElementPage, index: number) => page.all('[part~="round"]')[index]!;
  const decisions = (how: 'close' | 'reopen') => server().callsOf(`POST /prioritizations/{id}/${how}`).map(({ path, body }) => [path, body]);

  it('shows how many ballots there are of each sector, zeros included, and never what one says', async () => {
    const page = await ready();
    const text = readableText(round(page, 0));
    expect(text).to.include(t.state.open).and.include('1.234 votos · 40 con código · 1 retirado · 100 códigos').and.include('Ciudadanía 1.200').and.include(t.few('5'));
    expect(readableText(round(page, 1))).to.include(t.state.ended).and.include('Academia 0').and.include(t.reason('Se alargó el plazo.'));
    expect(readableText(round(page, 2))).to.include(t.state.closed).and.include('por Coordinación de prueba');
  });

  it('closes a round with a reason, once it was asked, and says so', async () => {
    const page = await ready();
    await page.press(t.close);
    expect(page.focus).to.include(t.why);
    expect(page.text).to.include('Se contarán 1.234 votos');
    await page.press(t.yes.close);
    expect(page.text).to.include(t.whyMissing);
    expect(decisions('close')).to.deep.equal([]);
    await page.write(t.why, ' Terminó el plazo. ');
    await page.press(t.yes.close);
    await page.reads(t.done.close('Demo: temas del próximo plan'));
    expect(decisions('close')).to.deep.equal([['/prioritizations/abierta/close', { version: 0, reason: 'Terminó el plazo.' }]]);
    expect(readableText(round(page, 0))).to.include(t.state.closed);
  });

  it('reopens one, and says before what that means', async () => {
    const page = await ready();
    await page.press(t.reopen);
    expect(page.text).to.include(t.ask.reopen());
    await page.write(t.why, 'Faltó una región.');
    await page.press(t.yes.reopen);
    await page.reads(t.done.reopen('Demo: temas del plan anterior'));
    expect(page.text).to.include(t.reopened('Faltó una región.'));
    expect(decisions('reopen')).to.deep.equal([['/prioritizations/cerrada/reopen', { version: 1, reason: 'Faltó una región.' }]]);
  });

  it('goes back to its button when it is cancelled', async () => {
    const page = await ready();
    await page.press(t.close);
    await page.press(t.cancel);
    expect(page.focus).to.equal(t.close);
    expect(decisions('close')).to.deep.equal([]);
  });

  it('keeps the reason when it could not be done, and reads the list again when somebody else decided', async () => {
    const page = await ready();
    server().world.rounds.rounds[0]!.version = 4;
    await page.press(t.close);
    await page.write(t.why, 'Terminó el plazo.');
    await page.press(t.yes.close);
    await page.reads(t.notDone);
    expect(page.field<HTMLTextAreaElement>(t.why).value).to.equal('Terminó el plazo.');
    expect(server().callsOf('GET /prioritizations')).to.have.length(2);
    await page.press(t.yes.close);
    await page.reads(t.done.close('Demo: temas del próximo plan'));
  });

  it('offers no reopening once the ballots were erased', async () => {
    server().world.rounds.rounds = server().world.rounds.rounds.filter(({ id }) => id === 'cerrada').map((each) => ({ ...each, mayReopen: false }));
    const page = await ready();
    expect(page.text).to.include(t.erased);
    expect(page.text).not.to.include(t.reopen);
  });

  it('is the secretariat’s alone', async () => {
    const page = await show('token-salud');
    await page.reads(t.closed);
    expect(server().callsOf('GET /prioritizations')).to.deep.equal([]);
  });
});

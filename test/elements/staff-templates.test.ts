import { expect } from 'chai';
import { staffTemplatesMessages } from '../../src/i18n/staff-templates.js';
import { staffMessages } from '../../src/i18n/staff.js';
import { readableText } from '../support/composed-tree.js';
import { useStaffElementPages, type StaffElementPage } from '../support/staff-element-page.js';

const t = staffTemplatesMessages.es;
const own = 'Fuera de competencia';
const text = 'Lo que propone en el folio {folio} corresponde a otra institución.';

describe('<mga-staff-templates>', () => {
  const { server, show } = useStaffElementPages('mga-staff-templates', () => import('../../src/define/mga-staff-templates.js'));
  const ready = async (token = 'token-salud'): Promise<StaffElementPage> => {
    const page = await show(token);
    await page.reads(t.add);
    return page;
  };
  const written = async (page: StaffElementPage, title = 'Gracias por su idea'): Promise<void> => {
    await page.press(t.add);
    await page.write(t.label.title, title);
    await page.write(t.label.reasons, 'Sobre «{title}».');
  };
  const titles = () => server().world.templates.map(({ title }) => title);

  it('lists them, says whose each is, and lets only those be changed that one may', async () => {
    const page = await ready();
    const [own, shared] = page.all('[part~="template"]').map(readableText);
    expect([own, shared].sort()).to.have.length(2);
    expect(page.text).to.include(t.shared).and.include(t.own('Ministerio de Ejemplo A'));
    expect(page.all('[id^="change-"]').map(({ id }) => id)).to.deep.equal(['change-t2']);
  });

  it('makes one, with its name in the list and the focus on what happened', async () => {
    const page = await ready();
    await written(page);
    await page.write(t.label.decision, 'partly');
    await page.press(t.save);
    await page.reads(t.saved('Gracias por su idea'));
    expect(page.focus).to.equal(t.saved('Gracias por su idea'));
    expect(server().callsOf('POST /templates').map(({ body }) => body)).to.deep.equal([{ version: 0, title: 'Gracias por su idea', decision: 'partly', reasons: 'Sobre «{title}».' }]);
  });

  it('says what is missing or too long, and goes there', async () => {
    const page = await ready();
    await page.press(t.add);
    expect(page.focus).to.include(t.label.title);
    await page.press(t.save);
    expect(page.focus).to.include(t.label.title);
    expect(page.all('.fault').map(readableText)).to.deep.equal([`${t.error} ${t.fault.missing}`, `${t.error} ${t.fault.missing}`]);
    await page.write(t.label.title, 'a'.repeat(203));
    await page.write(t.label.reasons, 'Sí.');
    await page.press(t.save);
    expect(page.text).to.include(t.fault['too-long']('3'));
    expect(server().callsOf('POST /templates')).to.deep.equal([]);
  });

  it('shows how it would look, and names in braces what stands for nothing', async () => {
    const page = await ready();
    await written(page);
    expect(readableText(page.all('[part~="preview"]')[0]!)).to.equal(`${t.preview} Sobre «${t.example}».`);
    await page.write(t.label.reasons, 'Estimada {nombre}');
    expect(page.text).to.include(t.unknownPlaceholder('{nombre}'));
    const area = page.field<HTMLTextAreaElement>(t.label.reasons);
    area.setSelectionRange(9, 17);
    await page.press(t.placeholder.folio);
    expect(area.value).to.equal('Estimada {folio}');
    expect(page.text).not.to.include('no se reemplaza');
  });

  it('changes one as it was read, and leaves whose it is alone', async () => {
    const page = await ready();
    await page.press(t.changeNamed(own).slice(0, 7));
    expect(page.field<HTMLTextAreaElement>(t.label.reasons).value).to.equal(text);
    await page.write(t.label.title, 'Corresponde a otra institución');
    await page.press(t.save);
    await page.reads(t.saved('Corresponde a otra institución'));
    expect(server().callsOf('PUT /templates/{id}').map(({ path, body }) => [path, body])).to.deep.equal([['/templates/t2', { version: 1, title: 'Corresponde a otra institución', decision: 'out-of-scope', reasons: text }]]);
  });

  it('asks before it is removed, and before what is written is discarded', async () => {
    const page = await ready();
    await page.press(t.remove);
    expect(page.focus).to.equal(t.removeYes);
    await page.press(t.cancel);
    expect(page.focus).to.equal(t.remove);
    await page.press(t.remove);
    await page.press(t.removeYes);
    await page.reads(t.removed(own));
    expect(titles()).to.deep.equal(['Se incorpora al plan']);
    await written(page);
    await page.press(t.cancel);
    await page.press(t.keep);
    expect(page.field(t.label.title).value).to.equal('Gracias por su idea');
    await page.press(t.cancel);
    await page.press(t.discardYes);
    expect(page.focus).to.equal(t.add);
  });

  describe('when somebody else changed it meanwhile', () => {
    const conflicted = async (): Promise<StaffElementPage> => {
      const page = await ready();
      await page.press(t.change);
      await page.write(t.label.reasons, 'Lo mío.');
      const theirs = server().world.templates[1]!;
      Object.assign(theirs, { version: 2, reasons: 'Lo de la otra persona.' });
      await page.press(t.save);
      return page;
    };

    it('keeps both, overwrites nothing, and saves mine over theirs only when told to', async () => {
      const page = await conflicted();
      await page.reads(t.conflict);
      expect(page.text).to.include('Lo de la otra persona.');
      expect(page.field<HTMLTextAreaElement>(t.label.reasons).value).to.equal('Lo mío.');
      await page.press(t.save);
      expect(server().world.templates[1]!.reasons).to.equal('Lo de la otra persona.');
      await page.press(t.overwrite);
      await page.reads(t.saved(own));
      expect(server().world.templates.find(({ id }) => id === 't2')).to.include({ reasons: 'Lo mío.', version: 3 });
    });

    it('takes theirs when told to', async () => {
      const page = await conflicted();
      await page.reads(t.conflict);
      await page.press(t.takeTheirs);
      expect(page.field<HTMLTextAreaElement>(t.label.reasons).value).to.equal('Lo de la otra persona.');
    });

    it('saves it as a new one when it was removed', async () => {
      const page = await ready();
      await page.press(t.change);
      await page.write(t.label.reasons, 'Lo mío.');
      server().world.templates.pop();
      server().fail('PUT /templates/{id}', { status: 404, code: 'unknown-record' });
      await page.press(t.save);
      await page.reads(t.gone);
      await page.press(t.save);
      await page.reads(t.saved(own));
      expect(server().callsOf('POST /templates')).to.have.length(1);
    });
  });

  it('keeps what is written when it cannot be saved, or the session ends', async () => {
    const page = await ready();
    await written(page);
    page.endSession(server());
    await page.press(t.save);
    await page.reads(`${staffMessages.es.problem.unauthorized} ${t.notSaved}`);
    await page.signIn('token-salud');
    expect(page.field(t.label.title).value).to.equal('Gracias por su idea');
    expect(page.text).not.to.include(t.notSaved);
    server().fail('POST /templates', { status: 503, code: 'store-unavailable' }, 1);
    await page.press(t.save);
    await page.reads(t.maybeSaved);
    await page.press(t.save);
    await page.reads(t.saved('Gracias por su idea'));
    expect(titles().filter((title) => title === 'Gracias por su idea')).to.have.length(1);
  });

  it('finds out whether it was saved when the answer was lost, instead of saving it twice', async () => {
    const page = await ready();
    await written(page);
    server().fail('POST /templates', 'lost', 1);
    await page.press(t.save);
    await page.reads(t.saved('Gracias por su idea'));
    await page.press(t.remove);
    server().fail('DELETE /templates/{id}', 'lost', 1);
    await page.press(t.removeYes);
    await page.reads('se eliminó');
    expect(titles()).to.have.length(2);
  });

  it('lets coordinators share one; who answers for no institution makes only shared ones', async () => {
    server().world.members['token-coordinacion']!.organization = { id: 'segpres', name: 'Secretaría de Ejemplo' };
    const page = await ready('token-coordinacion');
    await written(page);
    page.field(t.sharedLabel).click();
    await page.press(t.save);
    await page.reads(t.saved('Gracias por su idea'));
    expect(server().callsOf('POST /templates')[0]!.body).to.include({ shared: true });
    delete server().world.members['token-coordinacion']!.organization;
    const other = await ready('token-coordinacion');
    await written(other, 'Otra');
    expect(other.text).not.to.include(t.sharedLabel);
    const official = await ready('token-salud');
    await written(official, 'De un servicio');
    expect(official.text).not.to.include(t.sharedLabel);
  });
});

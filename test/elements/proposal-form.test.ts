import { expect } from 'chai';
import { feedMessages } from '../../src/i18n/feed.js';
import { proposalFormMessages } from '../../src/i18n/proposal-form.js';
import { axeViolations } from '../support/axe-violations.js';
import { readableText } from '../support/composed-tree.js';
import { until } from '../support/element-contract.js';
import { settle } from '../support/feed-reader.js';
import { anIntakeForm, bodyOf, refuse } from '../support/outbox-world.js';
import { aConsultation, answers, consents, useProposalPages } from '../support/proposal-page.js';

const t = proposalFormMessages.es;

describe('<mga-proposal-form>: the consultation', () => {
  const { show, request } = useProposalPages();
  const without = () => aConsultation().withAnything({ consultations: [] });

  it('says so when it has not begun, with the day it does, and offers no form', async () => {
    const page = await show({ feed: without().withConsultation({ title: 'La próxima', status: 'planned', start: '2026-08-01' }).build(), form: false });
    expect(page.text).to.contain(t.planned('La próxima')).and.contain('1 de agosto de 2026');
    expect(page.all('form, input, textarea')).to.deep.equal([]);
    expect(await axeViolations(page.element)).to.deep.equal([]);
  });

  it('says so when it is over, and leads to what was proposed', async () => {
    const page = await show({ feed: without().withConsultation({ title: 'La anterior', status: 'open', end: '2026-05-31' }).build(), form: false, attributes: { 'consultation-href': '/consulta.html' } });
    expect(page.text).to.contain(t.closed('La anterior')).and.contain('31 de mayo de 2026');
    expect(page.all<HTMLAnchorElement>('a').map(({ href }) => href)).to.deep.equal([new URL('/consulta.html', document.baseURI).href]);
    expect(page.all('form')).to.deep.equal([]);
  });

  it('says so when the intake takes nothing for it, though the feed says it is open', async () => {
    const page = await show({ form: false });
    refuse(await request(page, '/form?consultation=plan-6'), 403, 'consultation-closed', { detail: 'Esta consulta ya no recibe propuestas.' });
    await page.reads('Esta consulta ya no recibe propuestas.');
    expect(page.all('form')).to.deep.equal([]);
    expect(await axeViolations(page.element)).to.deep.equal([]);
  });

  it('says which it does not know', async () => {
    expect((await show({ form: false, attributes: { consultation: 'otra' } })).text).to.contain(t.unknown('otra'));
  });

  it('can be chosen when several are open; what was written goes along', async () => {
    const page = await show({ feed: aConsultation().withConsultation({ id: 'salud', title: 'Consulta de salud', end: '2026-12-31' }).build() });
    await page.write(answers);
    await page.write({ [t.chooseConsultation]: 'salud' });
    page.field<HTMLSelectElement>(t.chooseConsultation).dispatchEvent(new Event('change', { bubbles: true }));
    await page.updated();
    expect(page.text).to.contain('31 de diciembre de 2026');
    expect(page.field(t.label.title).value).to.equal('Un título');
  });
});

describe('<mga-proposal-form>: writing', () => {
  const { show, request } = useProposalPages();
  const form = '/form?consultation=plan-6';

  it('asks for the problem first and for who proposes last', async () => {
    const page = await show();
    const headings = page.all('.step [role=heading]').map((heading) => readableText(heading));
    expect(headings).to.deep.equal([t.step.problem, t.step.change, t.step.measure, t.step.value, t.step.person]);
    expect(page.all('textarea')[0]).to.equal(page.field(t.label.problem));
  });

  it('is one native form with native fields in one root', async () => {
    const page = await show();
    const form = page.all<HTMLFormElement>('form')[0]!;
    expect([...form.elements].length).to.be.greaterThan(15);
    await page.write(answers);
    expect(new FormData(form).get('problem')).to.equal('Un problema');
  });

  it('never disables Send: it says what is missing, takes the focus there, and leads to each answer', async () => {
    const page = await show();
    expect(page.button(t.send).disabled).to.equal(false);
    await page.press(t.send);
    expect(page.focus).to.contain(t.summary(5));
    expect(await axeViolations(page.element)).to.deep.equal([]);
    await page.press(t.label.change);
    expect(page.focus).to.contain(t.label.change);
    await page.press(t.label.sector);
    expect(page.focus).to.contain('Ciudadanía');
    await page.press(t.consentNamed('Entiendo que se publica.'));
    expect(page.focus).to.contain('Entiendo que se publica.');
  });

  it('tells two consents that are missing apart by how they begin', async () => {
    const page = await show();
    await page.fill();
    await page.tick('Entiendo');
    await page.write({ [t.label.email]: 'correo@ejemplo.cl' });
    await page.press(t.send);
    const listed = page.all('[part~="summary"] li').map(readableText);
    expect(listed).to.deep.equal([`${t.consentNamed('Entiendo que se publica.')} — ${t.fault['not-given']}`, `${t.consentNamed('Autorizo que guarden mis datos.')} — ${t.fault['not-given']}`]);
    await page.press(t.consentNamed('Autorizo'.slice(0, 8)).slice(0, -1));
    expect(page.focus).to.contain('Autorizo');
  });

  it('offers the five usual sectors where the feed lists none, and sends the one that was chosen', async () => {
    const page = await show({ feed: { ...aConsultation().build(), sectors: undefined } });
    await page.write(answers);
    await page.reads('Entiendo que se publica.');
    await page.tick(t.usualSector['civil-society'], 'Entiendo');
    await page.press(t.send);
    expect(bodyOf(await request(page))).to.deep.include({ sector: 'civil-society' });
  });

  it('ties each fault to its field, until it is mended', async () => {
    const page = await show();
    await page.press(t.send);
    for (const label of [t.label.problem, t.label.title, t.label.change, 'Ciudadanía']) expect(page.faultOf(label), label).to.contain(t.fault.missing);
    expect(page.field(t.label.problem).getAttribute('aria-invalid')).to.equal('true');
    await page.write({ [t.label.problem]: 'Un problema' });
    expect(page.faultOf(t.label.problem)).to.equal(undefined);
    expect(page.field(t.label.problem).getAttribute('aria-invalid')).to.equal('false');
    expect(page.text).to.contain(t.summary(4));
  });

  it('counts characters, and lets a text be too long instead of cutting it', async () => {
    const page = await show();
    await page.write({ [t.label.title]: 'a'.repeat(203) });
    expect(page.field(t.label.title).value).to.have.length(203);
    expect(page.text).to.contain(t.counter('203', '200')).and.contain(t.exceeded(3));
    await page.press(t.send);
    expect(page.faultOf(t.label.title)).to.contain('Sobran 3 caracteres.');
  });

  it('asks for a consent only when it is about something in the proposal, none ticked beforehand', async () => {
    const page = await show();
    const asked = () => page.all<HTMLInputElement>('input[name=consents]').map((box) => [box.value, box.checked, box.getAttribute('aria-required')]);
    const publication = ['publication', false, 'true'];
    expect(asked()).to.deep.equal([publication]);
    await page.write({ [t.label.email]: 'ana@ejemplo.cl' });
    expect(asked()).to.deep.equal([publication, ['contact', false, 'true']]);
    expect(page.text).to.contain(t.consentVersion('2026-02'));
    await page.tick('Autorizo');
    await page.write({ [t.label.email]: '' });
    expect(asked()).to.deep.equal([publication]);
    await page.write({ [t.label.name]: 'Ana' });
    expect(asked(), 'what was said of other data was not said of this').to.deep.equal([publication, ['contact', false, 'true']]);
  });

  it('has every consent on paper, where nobody knows what will be written', async () => {
    const { element } = await show();
    const onPaper = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.paper')].filter((part) => part.querySelector('[name=consents]'));
    expect(onPaper.map(({ textContent }) => textContent.includes('Autorizo que guarden mis datos.'))).to.deep.equal([true]);
  });

  it('shows the four criteria as they are met, and sends without them', async () => {
    const page = await show();
    const states = () => page.all('.criterion .state').map(readableText);
    expect(states()).to.deep.equal(Array(4).fill(t.criterionState.empty));
    await page.write({ [t.label.change]: 'Crear una base de datos y un portal con todos los datos abiertos' });
    expect(page.text).to.contain(t.advice['only-a-product']);
    await page.write({ [t.label.change]: 'Un reglamento que obligue a publicar los tiempos de espera de cada hospital' });
    await page.tick('Transparencia');
    expect(states()).to.deep.equal([t.criterionState.empty, t.criterionState.met, t.criterionState.empty, t.criterionState.met]);
    expect(page.text).to.contain(t.criteriaMet(2, 4).replaceAll('\u00a0', ' '));
  });

  it('keeps the criteria below what the page keeps at the top of the window', async () => {
    const { element } = await show();
    element.style.inlineSize = '80em';
    const criteria = element.shadowRoot!.querySelector('[part~="criteria"]')!;
    const top = () => parseFloat(getComputedStyle(criteria).insetBlockStart);
    const alone = top();
    expect(getComputedStyle(criteria).position).to.equal('sticky');
    element.style.setProperty('--mga-sticky-offset', '55px');
    expect(top() - alone).to.equal(55);
  });

  it('shows similar proposals while the text is written, linked and in the way of nothing', async () => {
    const feed = aConsultation().withProposal({ id: 'P-1', title: 'Listas de espera en hospitales' }).withProposal({ id: 'P-2', title: 'Ciclovías' }).build();
    const page = await show({ feed, attributes: { 'consultation-href': '/consulta.html' } });
    await page.write({ [t.label.title]: 'Espera en los hospitales' });
    await page.reads('Listas de espera en hospitales');
    const [link] = page.all<HTMLAnchorElement>('.similar a');
    expect(link!.href).to.equal(new URL('/consulta.html#proposal/P-1', document.baseURI).href);
    expect(link!.target).to.equal('_blank');
    expect(page.text).not.to.contain('Ciclovías');
  });

  it('starts with what the page says, which is no draft', async () => {
    const page = await show({ attributes: { theme: 'agua', region: 'CL-RM', institution: 'salud', sector: 'academia' } });
    expect(page.field<HTMLSelectElement>(t.label.theme).value).to.equal('agua');
    expect(page.field<HTMLSelectElement>(t.label.region).value).to.equal('CL-RM');
    expect(page.field(t.label.institution).value).to.equal('Ministerio de la Salud');
    expect(page.field('Academia').checked).to.equal(true);
    expect(Object.keys(localStorage).filter((name) => name.includes('draft'))).to.deep.equal([]);
  });

  it('takes who is signed in from the page', async () => {
    const page = await show();
    Object.assign(page.element, { author: { name: 'Ana', email: 'ana@ejemplo.cl' } });
    await page.updated();
    expect([page.field(t.label.name).value, page.field(t.label.email).value]).to.deep.equal(['Ana', 'ana@ejemplo.cl']);
    await page.write({ [t.label.name]: 'Otra' });
    expect(page.field(t.label.name).value, 'hers to change').to.equal('Otra');
  });

  it('goes on without the texts of the consents, says so, and gets them when asked again', async () => {
    const page = await show({ form: false });
    await page.reads(t.consentsLoading);
    (await request(page, form)).fail();
    await page.reads(t.consentsFailed);
    expect(await axeViolations(page.element)).to.deep.equal([]);
    await page.write(answers);
    await page.tick('Academia');
    await page.press(t.send);
    expect(page.text).to.contain(t.fault['no-consents']);
    await page.press(feedMessages.es.retry);
    (await request(page, form)).respondJson(anIntakeForm({ consents }));
    await page.reads('Entiendo que se publica.');
    expect(page.field(t.label.problem).value).to.equal('Un problema');
  });
});

describe('<mga-proposal-form> on a phone', () => {
  const { show } = useProposalPages();
  const narrow = { width: '340px' };
  const heading = (page: Awaited<ReturnType<typeof show>>) => page.all('.step [role=heading]').map(readableText).join();

  it('shows one step at a time and says which of how many', async () => {
    const page = await show(narrow);
    expect(heading(page)).to.equal(`${t.progress(1, 5)} ${t.step.problem}`);
    expect(page.all('textarea, input, select')).to.have.length(4);
    expect(() => page.button(t.back)).to.throw();
    expect(() => page.button(t.send)).to.throw();
  });

  it('goes on and back with the heading in focus and the answers kept', async () => {
    const page = await show(narrow);
    await page.write({ [t.label.problem]: 'Un problema', [t.label.title]: 'Un título' });
    await page.press(t.next);
    expect(page.focus).to.equal(`${t.progress(2, 5)} ${t.step.change}`);
    await page.press(t.back);
    expect(page.focus).to.equal(`${t.progress(1, 5)} ${t.step.problem}`);
    expect(page.field(t.label.problem).value).to.equal('Un problema');
  });

  it('says once what is missing in a step, and lets one go on and come back', async () => {
    const page = await show(narrow);
    await page.press(t.next);
    expect(page.focus).to.contain(t.stepSummary(2));
    expect(heading(page)).to.contain(t.step.problem);
    expect(await axeViolations(page.element)).to.deep.equal([]);
    await page.press(t.next);
    expect(page.focus).to.contain(t.step.change);
    expect(page.all('#summary'), 'of what was left behind').to.deep.equal([]);
    await page.press(t.back);
    expect(page.faultOf(t.label.problem)).to.contain(t.fault.missing);
  });

  it('has nothing for axe in any step, and takes a fault to the step it is in', async () => {
    const page = await show(narrow);
    await page.write({ [t.label.problem]: 'Un problema', [t.label.title]: 'Un título' });
    for (const step of [t.step.change, t.step.measure, t.step.value, t.step.person]) {
      await page.press(t.next);
      if (!page.focus.includes(step)) await page.press(t.next);
      expect(page.focus).to.contain(step);
      expect(await axeViolations(page.element), step).to.deep.equal([]);
    }
    await page.press(t.send);
    expect(page.focus).to.contain(t.summary(3));
    await page.press(t.label.change);
    expect(page.focus).to.contain(t.label.change);
    expect(heading(page)).to.contain(t.step.change);
  });

  it('keeps answers and focus when the page grows and shrinks', async () => {
    const page = await show();
    await page.write(answers);
    page.field(t.label.change).focus();
    const around = page.element.parentElement!;
    around.style.inlineSize = '340px';
    await until(() => heading(page) === `${t.progress(2, 5)} ${t.step.change}`, () => heading(page));
    expect(page.focus).to.contain(t.label.change);
    expect(page.field(t.label.change).value).to.equal('Un cambio');
    around.style.inlineSize = '1000px';
    await until(() => page.all('.step').length === 5, () => heading(page));
    expect(page.focus).to.contain(t.label.change);
    await settle();
  });
});

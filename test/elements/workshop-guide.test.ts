import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { FeedDocument, WorkshopGuide } from '../../src/domain/feed.js';
import { workshopGuideMessages } from '../../src/i18n/workshop-guide.js';
import { axeViolations } from '../support/axe-violations.js';
import { button, deepActiveElement, isDrawn, readableText } from '../support/composed-tree.js';
import { until } from '../support/element-contract.js';
import { aFeed } from '../support/feed-builder.js';
import { settle } from '../support/feed-reader.js';
import { useWidgetPage } from '../support/widget-page.js';

const t = workshopGuideMessages.es;
const kept = 'mga-widgets:step-timer:1:tipo';
const minute = 60_000;

const feedOf = (guide: Partial<WorkshopGuide> = {}): FeedDocument =>
  aFeed()
    .withSectors({ id: 'ciudadania', name: 'Ciudadanía' })
    .withWorkshopGuide({
      id: 'tipo', title: 'Taller tipo', tableSize: 6,
      steps: [{ id: 'abrir', title: 'Abrir', minutes: 10, minutesMin: 5 }, { id: 'nombrar', title: 'Nombrar', minutes: 20, minutesMin: 10, minutesPerPerson: 1 }, { id: 'pausa', title: 'Pausa', minutes: 10, optional: true }],
      ...guide,
    })
    .build();

const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();
const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const steps = (element: Element) => all(element, '[part~="step"]').map((step) => plain(readableText(step)));
const clock = (element: Element) => plain(readableText(element.shadowRoot!.querySelector('.clock') ?? document.createElement('p')));
const field = (element: Element, name: string) => element.shadowRoot!.querySelector<HTMLInputElement>(`#${name}`)!;

async function type(element: Element, name: string, value: string): Promise<void> {
  field(element, name).value = value;
  field(element, name).dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}
async function press(element: Element, name: string): Promise<void> {
  button(element, name)!.click();
  await settle();
}

describe('<mga-workshop-guide>', () => {
  const { show } = useWidgetPage('mga-workshop-guide', () => import('../../src/define/mga-workshop-guide.js'));
  beforeEach(() => localStorage.removeItem(kept));
  afterEach(() => localStorage.removeItem(kept));

  it('gives each step its minutes for so many people and so much time', async () => {
    const element = await show(feedOf(), { people: '6', 'url-state': 'taller' });
    expect(steps(element)).to.deep.equal(['0:00 a 0:10 · 10 minutos Abrir', '0:10 a 0:36 · 26 minutos Nombrar', '0:36 a 0:46 · 10 minutos Pausa']);
    await type(element, 'minutes', '31');
    expect(steps(element)).to.deep.equal(['0:00 a 0:05 · 5 minutos Abrir', '0:05 a 0:21 · 16 minutos Nombrar', '0:21 a 0:31 · 10 minutos Pausa']);
    await type(element, 'minutes', '25');
    expect(readableText(element)).to.contain(t.leftOut('Pausa'));
    await type(element, 'people', '2');
    expect(location.search).to.contain('taller.minutes=25').and.to.contain('taller.people=2');
    const again = await show(feedOf(), { 'url-state': 'taller' });
    expect(steps(again)).to.deep.equal(steps(element));
  });

  it('says so when the time is too short, and shows the shortest', async () => {
    const element = await show(feedOf(), { people: '6', minutes: '5' });
    expect(readableText(element)).to.contain(t.tooShort('5', '21'));
    expect(steps(element)).to.have.length(2);
  });

  it('keeps what is no number of people in its field, saying what would be', async () => {
    const element = await show(feedOf(), { people: '6' });
    for (const value of ['0', '2.5', '9999', '']) {
      await type(element, 'people', value);
      expect(field(element, 'people').value).to.equal(value);
      expect(readableText(element)).to.contain(t.refused('500'));
    }
    expect(await axeViolations(element)).to.deep.equal([]);
    await type(element, 'people', '12');
    expect(readableText(element)).not.to.contain(t.refused('500'));
    expect(readableText(element)).to.contain(t.tables('2', '6'));
  });

  it('follows the steps with a clock, by keys', async () => {
    const element = await show(feedOf(), { people: '6' });
    button(element, t.start)!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => clock(element) !== '', () => 'no clock');
    expect(clock(element)).to.match(/^Paso 1 de 3 Abrir (10:00|9:5\d) queda$/u);
    expect(all(element, '[aria-current="step"]').map((step) => plain(readableText(step)))).to.deep.equal([`0:00 a 0:10 · 10 minutos ${t.now} Abrir`]);
    expect(deepActiveElement() === button(element, t.pause), 'the button that began it now pauses it').to.equal(true);
    expect(await axeViolations(element)).to.deep.equal([]);
    await press(element, t.next);
    expect(clock(element)).to.match(/^Paso 2 de 3 Nombrar (26:00|25:5\d) queda$/u);
    await press(element, t.next);
    expect(button(element, t.next)!.getAttribute('aria-disabled')).to.equal('true');
    await press(element, t.next);
    expect(clock(element)).to.contain('Paso 3 de 3');
    await press(element, t.finish);
    expect(clock(element)).to.equal('');
    expect(deepActiveElement() === button(element, t.start)).to.equal(true);
    expect(localStorage.getItem(kept)).to.equal(null);
  });

  it('keeps the clock below what the page keeps at the top of the window', async () => {
    const element = await show(feedOf(), { people: '6' });
    await press(element, t.start);
    const top = () => getComputedStyle(element.shadowRoot!.querySelector('[part~="timer"]')!).insetBlockStart;
    expect(top()).to.equal('0px');
    element.style.setProperty('--mga-sticky-offset', '55px');
    expect(top()).to.equal('55px');
  });

  it('is where it should be after a reload, however long that took', async () => {
    localStorage.setItem(kept, JSON.stringify({ step: 'nombrar', since: Date.now() - 5 * minute, ran: 2 * minute }));
    const element = await show(feedOf(), { people: '6' });
    expect(clock(element)).to.match(/^Paso 2 de 3 Nombrar (19:00|18:5\d) queda$/u);
    await press(element, t.pause);
    const before = clock(element);
    const after = await show(feedOf(), { people: '6' });
    expect(clock(after)).to.equal(before);
    expect(Boolean(button(after, t.resume))).to.equal(true);
  });

  it('counts on when the time is up, and says so', async () => {
    localStorage.setItem(kept, JSON.stringify({ step: 'abrir', since: Date.now() - 12 * minute - 500, ran: 0 }));
    const element = await show(feedOf(), { people: '6' });
    expect(clock(element)).to.match(/^Paso 1 de 3 Abrir 2:0\d de más$/u);
    expect(plain(all(element, '.timer [role=status]')[0]!.textContent)).to.equal(t.timeIsUp('Abrir'));
  });

  it('begins again when what was kept is of a step that is no more, of another day, or nothing', async () => {
    for (const text of ['{"step":"otro","since":1,"ran":0}', JSON.stringify({ step: 'abrir', since: Date.now() - 30 * 60 * minute, ran: 0 }), 'x']) {
      localStorage.setItem(kept, text);
      const element = await show(feedOf());
      expect(Boolean(button(element, t.start)), text).to.equal(true);
      element.remove();
      await settle();
    }
  });

  it('has a kit for paper alone: agenda, a line for each person, cards with the questions of the form', async () => {
    const element = await show(feedOf(), { people: '9' });
    const sheets = all(element, '[part~="sheet"]');
    expect(sheets.map((sheet) => isDrawn(sheet)), 'not on the screen').to.not.include(true);
    expect(sheets).to.have.length(2 + 5);
    expect(sheets[0]!.textContent).to.contain('Abrir').and.to.contain('Nombrar');
    expect(sheets[1]!.querySelectorAll('tbody tr')).to.have.length(9);
    expect(sheets[2]!.textContent).to.contain('¿Qué problema público quiere resolver?').and.to.contain('Ciudadanía');
  });

  it('says what is missing', async () => {
    expect(readableText(await show(feedOf(), { record: 'otro' }))).to.contain(t.notFound('otro'));
    expect(readableText(await show(feedOf({ steps: undefined })))).to.contain(t.noSteps);
  });
});

import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { FeedDocument, Plan, Target } from '../../src/domain/feed.js';
import { dayIn } from '../../src/domain/zone-clock.js';
import { formatDay } from '../../src/i18n/formats.js';
import { figureMessages } from '../../src/i18n/figure.js';
import { planTimelineMessages } from '../../src/i18n/plan-timeline.js';
import { button, deepActiveElement, isDrawn, readableText } from '../support/composed-tree.js';
import { aFeed } from '../support/feed-builder.js';
import { settle } from '../support/feed-reader.js';
import { until } from '../support/element-contract.js';
import { useWidgetPage } from '../support/widget-page.js';

const t = planTimelineMessages.es;
const today = dayIn('America/Santiago', new Date());
const rule: Target = { min: 18, source: 'Acuerdo de la Mesa', url: 'https://mesa.example/acuerdo' };

const aPlan = (given: Partial<Plan> = {}): Partial<Plan> => ({
  id: 'plan',
  title: 'Plan 2025–2027',
  start: '2025-07-01',
  end: '2027-06-30',
  delivery: '2025-06-30',
  stages: [
    { id: 'consulta', name: 'Consulta ciudadana', kind: 'consultation', start: '2025-03', end: '2025-04-30', description: 'Talleres en regiones.' },
    { id: 'irm', name: 'Informe del IRM', kind: 'irm-review', start: '2027', end: 'Cuando OGP lo programe' },
  ],
  ...given,
});
const feedOf = (plan: Partial<Plan> = aPlan(), target: Target = rule): FeedDocument =>
  aFeed()
    .with({ forum: { name: 'Mesa', targets: { monthsOfImplementation: target } } })
    .withPlan(plan)
    .build();

const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)].filter(isDrawn);
const text = (element: Element, selector: string) => all(element, selector).map(readableText).join(' | ');
const slider = (element: Element) => element.shadowRoot!.querySelector<HTMLInputElement>('input[type=range]')!;
const dateField = (element: Element) => element.shadowRoot!.querySelector<HTMLInputElement>('#trial-date')!;
const trial = (element: Element) => text(element, '[part~="trial"]');
const spoken = (element: Element) => readableText(element.shadowRoot!.querySelector('[part~="controls"] [role=status]')!);
const plain = (words: string) => words.replaceAll('\u00a0', ' ');

/** Puts a whole date in the field, as a picker of dates does. */
async function pick(element: Element, day: string): Promise<void> {
  const field = dateField(element);
  field.value = day;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}
async function press(element: Element, key: string): Promise<void> {
  const before = slider(element).getAttribute('aria-valuetext');
  await sendKeys({ press: key });
  await until(() => slider(element).getAttribute('aria-valuetext') !== before, () => `${key} left ${before}`);
}

describe('<mga-plan-timeline> shows the cycle', () => {
  const { show } = useWidgetPage('mga-plan-timeline', () => import('../../src/define/mga-plan-timeline.js'));

  it('as a list in order of time, with the day in its place', async () => {
    const timeline = await show(feedOf());
    expect(all(timeline, 'ol > li').map((item) => plain(readableText(item.querySelector('.name, time')!)))).to.deep.equal([
      'Consulta ciudadana', 'Entrega a OGP', 'Implementación', 'Al 1 de junio de 2026', 'Informe del IRM',
    ]);
    const words = all(timeline, '[part~="stage"]').map((item) => plain(readableText(item)));
    expect(words[0]).to.contain('marzo de 2025 a 30 de abril de 2025').and.to.contain(t.moments.past).and.to.contain('Talleres en regiones.');
    expect(words[2]).to.contain('1 de julio de 2025 a 30 de junio de 2027').and.to.contain(t.moments.now);
    expect(words[3]).to.contain('Desde 2027. Término: Cuando OGP lo programe').and.to.contain(t.moments.coming);
  });

  it('with a day of the page called by its date, and today only when it is', async () => {
    const plan = aPlan({ start: '2018-07-01', end: '2099-06-30' });
    for (const [day, language, line, name] of [
      ['2018-12-31', 'es-CL', 'Al 31 de diciembre de 2018', formatDay('2018-12-31', 'es-CL', 'medium')],
      ['2018-12-31', 'en', 'As of December 31, 2018', 'Dec 31, 2018'],
      [today, 'es-CL', plain(t.todayIs(formatDay(today, 'es-CL'))), t.today],
      ['', 'en', `Today, ${formatDay(today, 'en')}`, 'Today'],
    ] as const) {
      const timeline = await show(feedOf(plan), { 'as-of': day, lang: language });
      timeline.style.inlineSize = '60em';
      expect(plain(text(timeline, '[part~="today"]'))).to.equal(line);
      expect(plain(text(timeline, '.today-name'))).to.equal(plain(name));
    }
  });

  it('with today after what has begun and before what has no date', async () => {
    const timeline = await show(feedOf(aPlan({ stages: [{ id: 'x', name: 'Sin fecha', start: 'Pronto' }] })), { 'as-of': '2028-01-01' });
    expect(all(timeline, 'ol > li').map((item) => item.getAttribute('part'))).to.deep.equal(['stage', 'stage', 'today', 'stage']);
    expect(text(timeline, '[part~="stage"]:last-child')).to.contain('Inicio: Pronto');
  });

  it('with the consultations that serve the plan, also those that stopped', async () => {
    const feed = aFeed().withPlan(aPlan({ stages: [] })).withConsultation({ id: 'c', title: 'Consulta en línea', plan: 'plan', status: 'not-going-forward', start: '2026-05-01', end: '2026-07-01' }).withConsultation({ title: 'De otro plan' }).build();
    const timeline = await show(feed);
    const item = all(timeline, '[part~="stage"]').map(readableText).find((words) => words.startsWith('Consulta en línea'))!;
    expect(item).to.contain(t.abandoned).and.not.to.contain(t.moments.now);
    expect(readableText(timeline)).not.to.contain('De otro plan');
  });

  it('of the current plan, or of another the reader or the page chooses', async () => {
    const feed = aFeed().withPlan({ id: 'old', title: 'Plan viejo', start: '2022', end: '2023' }).withPlan({ id: 'now', title: 'Plan vigente', start: '2025', end: '2027' }).build();
    const timeline = await show(feed, { 'url-state': 'ciclo' });
    const chooser = timeline.shadowRoot!.querySelector('select')!;
    expect(chooser.selectedOptions[0]!.label).to.equal('Plan vigente');
    expect(readableText(timeline)).to.contain('2025 a 2027');
    chooser.value = 'old';
    chooser.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(readableText(timeline)).to.contain('2022 a 2023');
    expect(new URLSearchParams(location.search).get('ciclo.plan')).to.equal('old');

    const fixed = await show(feed, { plan: 'old' });
    expect(fixed.shadowRoot!.querySelector('select')).to.equal(null);
    expect(readableText(fixed)).to.contain('Plan viejo');
    expect(readableText(await show(feed, { plan: 'nowhere' }))).to.contain(t.none);
  });

  it('without dates as such, and dates that run backwards as a mistake', async () => {
    expect(readableText(await show(feedOf({ id: 'p', title: 'Plan', start: undefined, end: undefined })))).to.contain(t.noDates).and.to.contain(t.tradeUnknown);
    expect(readableText(await show(feedOf(aPlan({ stages: [{ id: 'x', name: 'Al revés', start: '2026-05-01', end: '2026-01-01' }] }))))).to.contain(t.reversed);
  });

  it('as text, markup included', async () => {
    const timeline = await show(feedOf(aPlan({ title: '<b>Plan</b>', url: 'javascript:alert(1)', delivery: '<i>pronto</i>', stages: [{ id: 'x', name: '<img src=x>', description: '<u>texto</u>' }] }), { min: 18, source: '<b>Regla</b>', url: 'javascript:alert(1)' }));
    expect(readableText(timeline)).to.contain('<img src=x>').and.to.contain('<i>pronto</i>');
    expect(timeline.shadowRoot!.querySelector('img, b, i, u, a')).to.equal(null);
  });

  it('in English when the page is', async () => {
    const timeline = await show(feedOf(), { lang: 'en' });
    expect(readableText(timeline)).to.contain('Delivery to OGP').and.to.contain('24 months').and.to.contain('Reaches the minimum of 18 months');
  });
});

describe('<mga-plan-timeline> says what the plan\'s own date leaves', () => {
  const { show } = useWidgetPage('mga-plan-timeline', () => import('../../src/define/mga-plan-timeline.js'));
  const own = async (plan: Partial<Plan>, target: Target = rule) => plain(text(await show(feedOf(aPlan(plan), target)), '[part~="time"]'));

  it('in months, held to the minimum of the feed and no other', async () => {
    expect(await own({})).to.contain('30 de junio de 2025').and.to.contain('24 meses').and.to.contain(t.verdict.met('18'));
    expect(await own({ delivery: '2026-01-01' })).to.contain('17 meses y 29 días').and.to.contain(t.verdict['not-met']('18'));
    expect(await own({}, { min: 25 })).to.contain(t.verdict['not-met']('25'));
  });

  it('without judging it when the feed sets no minimum', async () => {
    const timeline = await show(feedOf(aPlan(), { source: 'Sin cifra' }));
    expect(readableText(timeline)).to.contain('24 meses').and.to.contain(t.noTarget);
    expect(timeline.shadowRoot!.querySelector('[part~="verdict"]')).to.equal(null);
  });

  it('with the source of the rule, linked, and how it is worked out', async () => {
    const timeline = await show(feedOf());
    timeline.shadowRoot!.querySelector<HTMLElement>('.trade summary')!.click();
    expect(readableText(timeline)).to.contain(t.definition).and.to.contain(`${t.source}: Acuerdo de la Mesa`);
    expect(timeline.shadowRoot!.querySelector<HTMLAnchorElement>('.trade a')!.href).to.equal('https://mesa.example/acuerdo');
    expect(plain(readableText(timeline))).to.contain(t.latest('18', '31 de diciembre de 2025'));
  });

  it('as a range when a date is not a day', async () => {
    expect(await own({ delivery: '2025-06', end: '2027' })).to.contain('Entre 18 y 30 meses').and.to.contain(t.verdict.met('18')).and.to.contain(t.inexact);
    expect(await own({ delivery: '2025-08', end: '2027' })).to.contain('Entre 16 y 28 meses').and.to.contain(t.verdict.depends('18'));
  });

  it('as nothing left, or as not stated', async () => {
    expect(await own({ delivery: '2027-07-01' })).to.contain(t.nothingLeft).and.to.contain(t.afterEnd).and.to.contain(t.verdict['not-met']('18'));
    expect(await own({ delivery: '2027-06-30' })).to.contain('0 meses');
    expect(await own({ delivery: undefined })).to.contain(t.noDelivery).and.not.to.contain('meses');
    expect(await own({ delivery: 'A la brevedad' })).to.contain(t.notADate('A la brevedad')).and.not.to.contain('meses');
  });
});

describe('<mga-plan-timeline> tries another delivery date', () => {
  const { show } = useWidgetPage('mga-plan-timeline', () => import('../../src/define/mga-plan-timeline.js'));

  it('with the keys of the slider: a day, a month, the ends', async () => {
    const timeline = await show(feedOf());
    slider(timeline).focus();
    expect(plain(slider(timeline).getAttribute('aria-valuetext')!)).to.equal(`30 de junio de 2025: 24 meses ${t.ofImplementation}. ${t.verdict.met('18')}`);
    await press(timeline, 'ArrowRight');
    expect(plain(trial(timeline))).to.contain('1 de julio de 2025').and.to.contain('23 meses y 29 días').and.to.contain('1 día después');
    await press(timeline, 'ArrowLeft');
    await press(timeline, 'PageUp');
    expect(plain(trial(timeline))).to.contain('30 de julio de 2025').and.to.contain('23 meses').and.to.contain('1 mes después');
    await press(timeline, 'PageDown');
    await press(timeline, 'PageDown');
    expect(plain(trial(timeline))).to.contain('30 de mayo de 2025').and.to.contain('25 meses').and.to.contain('1 mes antes');
    await press(timeline, 'End');
    expect(plain(trial(timeline))).to.contain('30 de junio de 2027').and.to.contain('0 meses').and.to.contain(t.verdict['not-met']('18'));
    await press(timeline, 'Home');
    expect(plain(trial(timeline))).to.contain('30 de junio de 2024').and.to.contain('36 meses');
    expect(deepActiveElement(), 'focus stays').to.equal(slider(timeline));
    expect(spoken(timeline), 'the slider tells its own value').to.equal('');
  });

  it('by typing it, which the slider follows and a polite sentence tells', async () => {
    const timeline = await show(feedOf());
    await pick(timeline, '2026-03-15');
    expect(plain(trial(timeline))).to.contain(t.trial).and.to.contain('15 de marzo de 2026').and.to.contain('15 meses y 15 días').and.to.contain(t.verdict['not-met']('18'));
    expect(plain(slider(timeline).getAttribute('aria-valuetext')!)).to.contain('15 de marzo de 2026: 15 meses y 15 días');
    expect(slider(timeline).valueAsNumber).to.equal(623);
    expect(plain(spoken(timeline))).to.contain('15 de marzo de 2026: 15 meses y 15 días');
  });

  it('also after the end, which leaves nothing', async () => {
    const timeline = await show(feedOf());
    await pick(timeline, '2027-07-01');
    expect(trial(timeline)).to.contain(t.nothingLeft).and.to.contain(t.afterEnd);
  });

  it('and never touches what the plan says', async () => {
    const timeline = await show(feedOf());
    const before = [text(timeline, '[part~="time"]'), text(timeline, '[part~="cycle"]')];
    await pick(timeline, '2026-03-15');
    expect([text(timeline, '[part~="time"]'), text(timeline, '[part~="cycle"]')]).to.deep.equal(before);
    expect(readableText(timeline)).to.contain(t.trialNote);
  });

  it('and goes back to the date of the plan, keeping the focus', async () => {
    const timeline = await show(feedOf());
    const reset = () => button(timeline, t.reset)!;
    expect(reset().getAttribute('aria-disabled')).to.equal('true');
    await pick(timeline, '2026-03-15');
    expect(reset().getAttribute('aria-disabled')).to.equal('false');
    reset().focus();
    await sendKeys({ press: 'Enter' });
    await until(() => trial(timeline).includes(t.trialNone), () => trial(timeline));
    expect(dateField(timeline).value).to.equal('2025-06-30');
    expect(slider(timeline).valueAsNumber).to.equal(365);
    expect(spoken(timeline)).to.equal(t.wasReset);
    expect(deepActiveElement()).to.equal(reset());
  });

  it('only when it is a date that can be, saying which can', async () => {
    const timeline = await show(feedOf());
    dateField(timeline).focus();
    await pick(timeline, '0002-03-15');
    expect(readableText(timeline), 'nothing is said while it is being typed').not.to.contain('Escriba una fecha completa');
    dateField(timeline).blur();
    await settle();
    const problem = timeline.shadowRoot!.querySelector(`#${dateField(timeline).getAttribute('aria-describedby')}`)!;
    expect(plain(readableText(problem))).to.equal('Escriba una fecha completa entre el 30 de junio de 2024 y el 30 de junio de 2028.');
    expect(dateField(timeline).getAttribute('aria-invalid')).to.equal('true');
    expect(trial(timeline)).to.contain(t.trialNone);
    button(timeline, t.reset)!.click();
    await settle();
    expect(dateField(timeline).value).to.equal('2025-06-30');
    expect(dateField(timeline).hasAttribute('aria-invalid')).to.equal(false);
  });

  it('for a plan that states none', async () => {
    const timeline = await show(feedOf(aPlan({ delivery: undefined, stages: [] })));
    expect(slider(timeline).getAttribute('aria-valuetext')).to.equal(t.untried);
    expect(dateField(timeline).value).to.equal('');
    await pick(timeline, '2026-06-30');
    expect(trial(timeline)).to.contain('12 meses').and.not.to.contain('fecha del plan');
    button(timeline, t.clear)!.click();
    await settle();
    expect(dateField(timeline).value).to.equal('');
    expect(slider(timeline).getAttribute('aria-valuetext')).to.equal(t.untried);
  });

  it('in a way the address keeps, and only a real one from it', async () => {
    const timeline = await show(feedOf(), { 'url-state': 'ciclo' });
    await pick(timeline, '2026-03-15');
    expect(new URLSearchParams(location.search).get('ciclo.delivery')).to.equal('2026-03-15');
    expect(plain(trial(await show(feedOf(), { 'url-state': 'ciclo' })))).to.contain('15 de marzo de 2026');
    history.replaceState(null, '', '?ciclo.delivery=mañana');
    expect(trial(await show(feedOf(), { 'url-state': 'ciclo' }))).to.contain(t.trialNone);
  });

  it('as often as the reader likes', async () => {
    const timeline = await show(feedOf(), { 'url-state': 'ciclo' });
    for (let day = 1; day <= 28; day += 1) await pick(timeline, `2026-02-${String(day).padStart(2, '0')}`);
    expect(plain(trial(timeline))).to.contain('28 de febrero de 2026');
  });
});

describe('<mga-plan-timeline> gives files', () => {
  const { show } = useWidgetPage('mga-plan-timeline', () => import('../../src/define/mga-plan-timeline.js'));
  const { createObjectURL } = URL;
  let blobs: Blob[];

  beforeEach(() => {
    blobs = [];
    URL.createObjectURL = (blob: Blob) => {
      blobs.push(blob);
      return createObjectURL.call(URL, blob);
    };
    document.addEventListener('click', keep, true);
  });
  afterEach(() => {
    URL.createObjectURL = createObjectURL;
    document.removeEventListener('click', keep, true);
  });
  /** The link that saves is not of the page, and a test needs no file on the disk. */
  const keep = (event: Event): void => {
    if ((event.target as Element).matches('a[download]')) event.preventDefault();
  };

  it('of the cycle as the source dates it, with no trace of a trial', async () => {
    const timeline = await show(feedOf());
    await pick(timeline, '2026-03-15');
    button(timeline, figureMessages.es.csv)!.click();
    const lines = (await blobs[0]!.text()).replace('\uFEFF', '').split('\r\n').map((line) => line.split(',').slice(0, 5).join(','));
    expect(lines.slice(0, 5)).to.deep.equal([
      'Etapa,Tipo,Inicio,Término,Situación',
      `Consulta ciudadana,Consulta,2025-03,2025-04-30,${t.moments.past}`,
      `Entrega a OGP,Entrega a OGP,2025-06-30,2025-06-30,${t.moments.past}`,
      `Implementación,Implementación,2025-07-01,2027-06-30,${t.moments.now}`,
      `Informe del IRM,Revisión del IRM,2027,Cuando OGP lo programe,${t.moments.coming}`,
    ]);
    button(timeline, figureMessages.es.svg)!.click();
    const svg = await blobs[1]!.text();
    expect(new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror')).to.equal(null);
    expect(svg).to.contain('Consulta ciudadana').and.to.contain(formatDay('2026-06-01', 'es-CL', 'medium')).and.not.to.contain('15 de marzo');
  });
});

import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { Target } from '../../src/domain/feed.js';
import { figureMessages } from '../../src/i18n/figure.js';
import { sdgCoverageMessages } from '../../src/i18n/sdg-coverage.js';
import type { MgaCommitmentOpenEvent } from '../../src/ui/commitment/commitment-open-event.js';
import { axeViolations } from '../support/axe-violations.js';
import { button, deepActiveElement, isDrawn, readableText } from '../support/composed-tree.js';
import { until } from '../support/element-contract.js';
import { aFeed } from '../support/feed-builder.js';
import { settle } from '../support/feed-reader.js';
import { useSavedFiles } from '../support/saved-files.js';
import { useWidgetPage } from '../support/widget-page.js';

const t = sdgCoverageMessages.es;

const aPlan = (target?: Target) =>
  aFeed()
    .with({ forum: { name: 'Mesa', targets: { sdgsPerPlan: target } } })
    .withOrganization({ id: 'ministerio', name: 'Ministerio del Ejemplo', shortName: 'Minejemplo' })
    .withPlan({ id: 'p5' })
    .withCommitment({ id: 'aire', title: 'Calidad del aire', plan: 'p5', sdgs: [16, 3], lead: { organization: 'ministerio' }, regions: ['CL-RM'], themes: ['datos'], raisedBy: ['academia'] })
    .withCommitment({ id: 'guia', title: 'Guía de lenguaje claro', plan: 'p5', sdgs: [16], url: 'https://guia.example/' })
    .withCommitment({ id: 'sello', title: 'Sello de apertura', plan: 'p5' });

const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)].filter(isDrawn);
const goal = (element: Element, number: number) => all(element, '[part=choose]')[number - 1] as HTMLButtonElement;
/** What a button of a goal is called: the number on its colour is a picture. */
const nameOf = (button: Element) => readableText(button).replace(/^\d+ /, '');
const figure = (element: Element) => readableText(element.shadowRoot!.querySelector('[part=figure]')!);
const summary = (element: Element) => readableText(element.shadowRoot!.querySelector('[part=summary]')!);
const panel = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('[part=panel]');
const press = async (key: string): Promise<void> => {
  await sendKeys({ press: key });
  await settle();
};
async function choose(element: Element, number: number): Promise<void> {
  goal(element, number).click();
  await until(() => goal(element, number).getAttribute('aria-expanded') === 'true', () => 'a goal that stays closed');
}

describe('<mga-sdg-coverage> shows the goals', () => {
  const { show } = useWidgetPage('mga-sdg-coverage', () => import('../../src/define/mga-sdg-coverage.js'));

  it('all seventeen by number and official name, each with how many commitments serve it', async () => {
    const widget = await show(aPlan().build());
    const goals = all(widget, '[part=choose]').map(nameOf);
    expect(goals).to.have.length(17);
    expect(goals[15]).to.equal('ODS 16 Paz, justicia e instituciones sólidas 2 compromisos');
    expect(goals[2]).to.equal('ODS 3 Salud y bienestar 1 compromiso');
    expect(goals[0]).to.equal(`ODS 1 Fin de la pobreza ${t.uncovered}`);
    expect(goals.filter((words) => words.endsWith(t.uncovered))).to.have.length(15);
  });

  it('and how many are covered, saying that one commitment states none', async () => {
    const widget = await show(aPlan().build());
    expect(figure(widget)).to.equal('2 de 17 objetivos con compromisos');
    expect(summary(widget)).to.contain(t.unstated(1));
    expect(summary(widget), 'no target, no verdict').not.to.match(/Meta|cumple/);
  });

  it('and keeps no data apart from zero', async () => {
    const unknown = await show(aFeed().withCommitment({ title: 'Uno' }).build());
    expect(figure(unknown)).to.equal(`${t.noData} ${t.noDataLabel}`);
    expect(readableText(goal(unknown, 1))).to.contain(t.noData).and.not.to.contain(t.uncovered);
    const zero = await show(aFeed().withCommitment({ title: 'Uno', sdgs: [] }).build());
    expect(figure(zero)).to.equal('0 de 17 objetivos con compromisos');
    expect(readableText(goal(zero, 1))).to.contain(t.uncovered);
  });

  it('by shape and words, not by colour alone', async () => {
    const widget = await show(aPlan().build());
    const edge = (number: number) => getComputedStyle(goal(widget, number).querySelector('rect')!);
    expect([edge(1).fill, edge(1).strokeDasharray === 'none']).to.deep.equal(['none', false]);
    expect([edge(16).fill, edge(16).strokeDasharray]).to.deep.equal(['rgb(0, 104, 157)', 'none']);
    for (const number of [1, 16]) expect(edge(number).stroke, `outline of ${number}`).not.to.equal('none');
  });

  it('in English with the names of the United Nations', async () => {
    const widget = await show(aPlan({ min: 2 }).build(), { lang: 'en' });
    expect(nameOf(goal(widget, 16))).to.equal('SDG 16 Peace, justice and strong institutions 2 commitments');
    expect(summary(widget)).to.contain('Target: at least 2 per plan').and.to.contain('Met');
  });
});

describe('<mga-sdg-coverage> compares with the target', () => {
  const { show } = useWidgetPage('mga-sdg-coverage', () => import('../../src/define/mga-sdg-coverage.js'));
  const verdict = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('[part=verdict]')?.textContent.trim();

  it('met, not met or no data, in words', async () => {
    expect(verdict(await show(aPlan({ min: 2 }).build()))).to.equal(t.verdict.met);
    expect(verdict(await show(aPlan({ max: 1 }).build()))).to.equal(t.verdict['not-met']);
    expect(verdict(await show(aPlan({ min: 3 }).build())), 'one commitment does not say').to.equal(t.verdict['no-data']);
    expect(verdict(await show(aFeed().with({ forum: { name: 'Mesa', targets: { sdgsPerPlan: { min: 3 } } } }).withCommitment({ sdgs: [3, 16] }).build()))).to.equal(t.verdict['not-met']);
    expect(verdict(await show(aFeed().with({ forum: { name: 'Mesa', targets: { sdgsPerPlan: { min: 1 } } } }).withCommitment().build()))).to.equal(t.verdict['no-data']);
  });

  it('with its source, linked', async () => {
    const widget = await show(aPlan({ min: 2, source: 'Acuerdo de la Mesa', url: 'acuerdo.html' }).build());
    widget.shadowRoot!.querySelector('summary')!.click();
    const link = [...widget.shadowRoot!.querySelectorAll('a')].find(({ textContent }) => textContent === 'Acuerdo de la Mesa')!;
    expect(link.href).to.equal('https://datos.example/mga-sdg-coverage/acuerdo.html');
  });

  it('only one whole plan: not a part of it, nor several', async () => {
    const [part, several] = [await show(aPlan({ min: 1 }).build(), { institution: 'ministerio' }), await show(aPlan({ min: 1 }).withCommitment({ plan: 'p4', sdgs: [1] }).build())];
    for (const widget of [part, several]) {
      expect(verdict(widget)).to.equal(undefined);
      expect(summary(widget)).to.contain(t.notOnePlan);
    }
    expect(verdict(await show(aPlan({ min: 1 }).withCommitment({ plan: 'p4', sdgs: [1] }).build(), { plan: 'p5' }))).to.equal(t.verdict.met);
  });
});

describe('<mga-sdg-coverage> opens a goal', () => {
  const { show } = useWidgetPage('mga-sdg-coverage', () => import('../../src/define/mga-sdg-coverage.js'));

  it('to its commitments, right after its button, and closes it again', async () => {
    const widget = await show(aPlan().build());
    expect(goal(widget, 16).getAttribute('aria-expanded')).to.equal('false');
    await choose(widget, 16);
    expect(goal(widget, 16).nextElementSibling).to.equal(panel(widget));
    expect(readableText(panel(widget)!)).to.match(/^ODS 16 Paz, justicia e instituciones sólidas Calidad del aire Minejemplo .* Guía de lenguaje claro/);
    goal(widget, 16).click();
    await until(() => !panel(widget), () => 'an open goal');
  });

  it('one at a time', async () => {
    const widget = await show(aPlan().build());
    await choose(widget, 16);
    await choose(widget, 3);
    expect(all(widget, '[aria-expanded=true]')).to.deep.equal([goal(widget, 3)]);
    expect(readableText(panel(widget)!)).not.to.contain('Guía');
  });

  it('that nobody serves, or of which nobody says anything', async () => {
    const widget = await show(aPlan().build());
    await choose(widget, 1);
    expect(readableText(panel(widget)!)).to.contain(t.uncoveredSentence);
    const unknown = await show(aFeed().withCommitment().build());
    await choose(unknown, 1);
    expect(readableText(panel(unknown)!)).to.contain(t.unknownSentence);
  });

  it('with the keyboard: arrows, Home and End go from goal to goal, Escape closes and comes back', async () => {
    const widget = await show(aPlan().build(), { 'commitment-href': '#c-{id}' });
    const at = (number: number) => until(() => deepActiveElement() === goal(widget, number), () => readableText(deepActiveElement() ?? document.body));
    goal(widget, 15).focus();
    await press('ArrowDown');
    await at(16);
    await press('Enter');
    await until(() => panel(widget) !== null, () => 'a closed goal');
    await at(16);
    await press('Tab');
    await until(() => panel(widget)!.contains(deepActiveElement()), () => 'a focus outside the panel');
    await press('ArrowDown');
    expect(panel(widget)!.contains(deepActiveElement()), 'arrows inside belong to the page').to.equal(true);
    await press('Escape');
    await at(16);
    await until(() => !panel(widget), () => 'an open goal');
    await press('Home');
    await at(1);
    await press('ArrowUp');
    await at(1);
    await press('End');
    await at(17);
    await press('ArrowLeft');
    await at(16);
  });

  it('to the left where text runs from right to left', async () => {
    const widget = await show(aPlan().build());
    widget.parentElement!.dir = 'rtl';
    await settle();
    goal(widget, 1).focus();
    await press('ArrowLeft');
    await until(() => deepActiveElement() === goal(widget, 2), () => readableText(deepActiveElement()!));
  });

  it('in a way the address keeps, and only if it means something', async () => {
    const widget = await show(aPlan().build(), { 'url-state': 'ods' });
    await choose(widget, 3);
    expect(new URLSearchParams(location.search).get('ods.goal')).to.equal('3');
    expect(readableText(panel(await show(aPlan().build(), { 'url-state': 'ods' }))!)).to.contain('Calidad del aire');
    goal(widget, 3).click();
    expect(new URLSearchParams(location.search).has('ods.goal')).to.equal(false);
    history.replaceState(null, '', '?ods.goal=18');
    expect(panel(await show(aPlan().build(), { 'url-state': 'ods' }))).to.equal(null);
  });

  it('without a fault that axe knows, on dark pages too', async () => {
    const widget = await show(aPlan({ min: 3 }).build(), { 'commitment-href': '#c-{id}' });
    Object.assign(widget.parentElement!.style, { colorScheme: 'dark', background: '#12161b', color: '#eef1f4' });
    await choose(widget, 16);
    expect(await axeViolations(widget.parentElement!)).to.deep.equal([]);
  });
});

describe('<mga-sdg-coverage> leads to commitments', () => {
  const { show } = useWidgetPage('mga-sdg-coverage', () => import('../../src/define/mga-sdg-coverage.js'));
  const links = (element: Element) => all(element, '[part=table] a[part=commitment-link]') as HTMLAnchorElement[];

  it('at the address the page gives, else at their own page, else not at all', async () => {
    expect(links(await show(aPlan().build(), { 'commitment-href': '/compromisos?ref={id}' })).map(({ pathname, search }) => pathname + search)).to.deep.equal(['/compromisos?ref=aire', '/compromisos?ref=guia', '/compromisos?ref=sello']);
    const own = await show(aPlan().build());
    expect(links(own).map(({ href }) => href)).to.deep.equal(['https://guia.example/']);
    expect(links(await show(aPlan().build(), { 'commitment-href': 'javascript:alert(1)' }))).to.have.length(1);
  });

  it('with an event that the page may take for itself', async () => {
    const widget = await show(aPlan().build(), { 'commitment-href': '#c-{id}' });
    const asked: string[] = [];
    document.addEventListener(
      'mga-commitment-open',
      (event) => {
        event.preventDefault();
        asked.push((event as MgaCommitmentOpenEvent).commitment);
      },
      { once: true },
    );
    const before = location.href;
    links(widget)[1]!.click();
    expect(asked).to.deep.equal(['guia']);
    expect(location.href).to.equal(before);
  });
});

describe('<mga-sdg-coverage> has a table of commitments and goals', () => {
  const { show } = useWidgetPage('mga-sdg-coverage', () => import('../../src/define/mga-sdg-coverage.js'));
  const rows = (element: Element) =>
    [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=row]')].map((row) => [...row.children].map((cell) => readableText(cell).replace(/(\d+) ODS \1/, '$1')).filter(Boolean));

  it('which says of each the goals it serves, that it serves none or that it does not say', async () => {
    const widget = await show(aPlan().withCommitment({ title: 'Ninguno', sdgs: [] }).build());
    expect(rows(widget)).to.deep.equal([['Calidad del aire', '3', '16'], ['Guía de lenguaje claro', '16'], ['Sello de apertura', t.statesNothing], ['Ninguno', t.statesNone]].map(([title, ...goals]) => [title!, ...goals]));
  });

  it('narrowed by every attribute', async () => {
    const titles = async (attributes: Record<string, string>) => rows(await show(aPlan().withCommitment({ plan: 'p4', sdgs: [1], title: 'Otro plan' }).build(), attributes)).map(([title]) => title);
    for (const [name, value] of Object.entries({ institution: 'ministerio', region: 'CL-RM', theme: 'datos', sector: 'academia' })) expect(await titles({ [name]: value }), name).to.deep.equal(['Calidad del aire']);
    expect(await titles({ plan: 'p4' })).to.deep.equal(['Otro plan']);
    expect(readableText(await show(aPlan().build(), { plan: 'no' }))).to.contain(t.noneInScope);
  });

  it('as text, markup included', async () => {
    const widget = await show(aFeed().withCommitment({ title: '<img src=x onerror=alert(1)>', sdgs: [1] }).build());
    expect(rows(widget)[0]![0]).to.equal('<img src=x onerror=alert(1)>');
    expect(widget.shadowRoot!.querySelector('img')).to.equal(null);
  });
});


describe('<mga-sdg-coverage> can be taken away', () => {
  const { show } = useWidgetPage('mga-sdg-coverage', () => import('../../src/define/mga-sdg-coverage.js'));
  const { next } = useSavedFiles();

  it('as CSV: 1, 0 or nothing for each commitment and goal', async () => {
    const widget = await show(aPlan().build());
    button(widget, figureMessages.es.csv)!.click();
    const { name, text } = await next();
    expect(name).to.equal('cobertura-ods-2026-06-01.csv');
    const [head, ...lines] = text.trim().split('\r\n');
    expect(head).to.contain('Compromiso,ODS 1 Fin de la pobreza,').and.to.contain(',"ODS 16 Paz, justicia e instituciones sólidas",ODS 17');
    expect(lines.map((line) => line.split(',')).map(([title, ...cells]) => [title, cells.slice(0, 17).join('')])).to.deep.equal([
      ['Calidad del aire', '00100000000000010'], ['Guía de lenguaje claro', '00000000000000010'], ['Sello de apertura', ''],
    ]);
  });

  it('as a picture: bars in the official colours, outlined, the uncovered goals too', async () => {
    const widget = await show(aPlan().build());
    button(widget, figureMessages.es.svg)!.click();
    const { name, text } = await next();
    expect(name).to.equal('cobertura-ods-2026-06-01.svg');
    const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
    const bars = [...picture.querySelectorAll('rect')].map((bar) => [bar.getAttribute('fill'), bar.hasAttribute('stroke')]);
    expect(bars).to.deep.include.members([['#4C9F38', true], ['#00689D', true]]);
    const words = [...picture.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
    for (const text of ['1 Fin de la pobreza', '17 Alianzas', '2 de 17 objetivos con compromisos.']) expect(words).to.contain(text);
  });
});

import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { FeedDocument, Prioritization, Score } from '../../src/domain/feed.js';
import { formatNumber } from '../../src/i18n/formats.js';
import { prioritizationMessages } from '../../src/i18n/prioritization.js';
import { axeViolations } from '../support/axe-violations.js';
import { button, composedElements, deepActiveElement, isDrawn, readableText } from '../support/composed-tree.js';
import { until } from '../support/element-contract.js';
import { aFeed } from '../support/feed-builder.js';
import { settle } from '../support/feed-reader.js';
import { useSavedFiles } from '../support/saved-files.js';
import { useWidgetPage } from '../support/widget-page.js';

const t = prioritizationMessages.es;
const define = () => import('../../src/define/mga-prioritization.js');

/** "theme criterion sector value voters"; "-" for all sectors together. */
const scores = (...lines: string[]): Score[] =>
  lines.map((line) => {
    const [theme, criterion, sector, value, voters] = line.split(' ');
    return { theme: theme!, criterion: criterion!, ...(sector !== '-' && { sector: sector! }), value: Number(value), ...(voters && { voters: Number(voters) }) };
  });
/** Together: Agua 3 and 3, Datos 4 and 1, Salud 1 and 4.5. With weights 3 and 1: 3, 3.25, 1.875. */
const apart = scores(
  'agua impacto ciudadania 5 40', 'agua impacto publico 1 10', 'agua costo ciudadania 3 40', 'agua costo publico 3 10',
  'datos impacto ciudadania 4 40', 'datos impacto publico 4 10', 'datos costo ciudadania 1 40', 'datos costo publico 1 10',
  'salud impacto ciudadania 1 40', 'salud impacto publico 1 10', 'salud costo ciudadania 4 40', 'salud costo publico 5 10',
);
const feedOf = (round: Partial<Prioritization> = {}, more: Partial<FeedDocument> = {}): FeedDocument =>
  aFeed()
    .with(more)
    .withSectors({ id: 'ciudadania', name: 'Ciudadanía' }, { id: 'publico', name: 'Sector público' }, { id: 'academia', name: 'Academia' })
    .withTheme({ id: 'agua', name: 'Agua' })
    .withTheme({ id: 'datos', name: 'Datos' })
    .withTheme({ id: 'salud', name: 'Salud' })
    .withPrioritization({
      id: 'ronda', title: 'Ronda', scaleMin: 1, scaleMax: 5, selected: 1, scores: apart,
      criteria: [{ id: 'impacto', name: 'Impacto', weight: 3 }, { id: 'costo', name: 'Costo', weight: 1 }],
      ...round,
    })
    .build();

const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();
const rows = (element: Element, part: string) => [...element.shadowRoot!.querySelectorAll(`[part~="${part}"] tbody tr`)].map((row) => [...row.children].map((cell) => plain(readableText(cell.querySelector('div')!))));
/** Browsers differ in whether a space goes before the sign. */
const percent = (share: number) => plain(formatNumber(share, 'es-CL', 'share'));
const times = (score: string, share: number, points: string) => `${score} × ${percent(share)} = ${points}`;
const sliders = (element: Element) => [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('[part~="slider"]')];
const fields = (element: Element) => [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('[part~="weight"]')];
const trial = (element: Element) => plain(readableText(element.shadowRoot!.querySelector('[part~="trial"]') ?? document.createElement('p')));
const names = (element: Element) => rows(element, 'ranking').map(([name]) => name);

async function type(element: Element, index: number, value: string): Promise<void> {
  const field = fields(element)[index]!;
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}
const stabilityIsThere = (element: Element) => until(() => !readableText(element).includes(t.working), () => 'still working');

describe('<mga-prioritization> shows how themes were ranked', () => {
  const { show } = useWidgetPage('mga-prioritization', define);

  it('with the arithmetic of each place', async () => {
    const element = await show(feedOf());
    expect(rows(element, 'ranking')).to.deep.equal([
      ['Puesto 1 Datos', times('4,00', 0.75, '3,00'), times('1,00', 0.25, '0,25'), '3,25', 'Entra'],
      ['Puesto 2 Agua', times('3,00', 0.75, '2,25'), times('3,00', 0.25, '0,75'), '3,00', 'No entra'],
      ['Puesto 3 Salud', times('1,00', 0.75, '0,75'), times('4,50', 0.25, '1,13'), '1,88', 'No entra'],
    ]);
    const text = readableText(element);
    expect(text).to.contain('Ciudadanía (40 personas) y Sector público (10 personas)').and.to.contain(t.silent('Academia'));
    expect(plain(text)).to.contain(t.published('3', percent(0.75))).and.to.contain(t.scale('1', '5'));
  });

  it('according to one sector', async () => {
    const element = await show(feedOf(), { 'url-state': 'pri' });
    const select = [...composedElements(element)].find((part) => part.localName === 'select') as HTMLSelectElement;
    select.value = 'ciudadania';
    select.dispatchEvent(new Event('change'));
    await settle();
    expect(names(element)).to.deep.equal(['Puesto 1 Agua', 'Puesto 2 Datos', 'Puesto 3 Salud']);
    expect(new URLSearchParams(location.search).get('pri.by')).to.equal('ciudadania');
    expect(names(await show(feedOf(), { sector: 'publico' }))[0]).to.equal('Puesto 1 Datos');
  });

  it('with ties, also for the last place taken up', async () => {
    const element = await show(feedOf({ selected: 2, scores: scores('agua impacto - 5', 'agua costo - 5', 'datos impacto - 3', 'datos costo - 3', 'salud impacto - 3', 'salud costo - 3') }));
    expect(rows(element, 'ranking').map((cells) => [cells[0], cells.at(-1)])).to.deep.equal([['Puesto 1 Agua', 'Entra'], ['Puesto 2 Datos (Empate)', t.selection.tied], ['Puesto 2 Salud (Empate)', t.selection.tied]]);
    expect(readableText(element)).to.contain(t.agreedOnly).and.to.contain(t.noDisagreement);
  });

  it('without a place for a theme whose score is missing, and without those of too few people', async () => {
    const element = await show(feedOf({ minimumVoters: 11 }));
    expect(readableText(element)).to.contain(t.hidden('11'));
    expect(rows(element, 'ranking')[0]!.slice(0, 2)).to.deep.equal(['Puesto 1 Agua', times('5,00', 0.75, '3,75')]);
    expect(rows(element, 'disagreement')[0]![2]).to.equal(t.notPublished);
    expect(rows(await show(feedOf({ minimumVoters: 11 }), { sector: 'publico' }), 'ranking')[0]!.slice(1, 3)).to.deep.equal([t.notPublished, t.notPublished]);
    const gap = await show(feedOf({ scores: scores('agua impacto - 4', 'agua costo - 2', 'datos impacto - 5') }));
    expect(rows(gap, 'ranking')[1]).to.deep.equal(['– Sin puesto. Datos', times('5,00', 0.75, '3,75'), t.noScore, `${t.noPlace} ${t.missing('Costo')} ${t.bounds('4,00', '5,00')}`, t.noPlace]);
  });

  it('with what could not be used', async () => {
    const element = await show(feedOf({ scores: [...apart, ...scores('agua impacto academia 9', 'agua impacto publico 2', 'luna impacto publico 2')] }));
    expect(plain(readableText(element))).to.contain([t.outside(1), t.repeated(1), t.unknown(1)].join(' '));
  });

  it('where sectors disagree, and who', async () => {
    const element = await show(feedOf());
    const [data, water] = rows(element, 'disagreement');
    expect(water).to.deep.equal(['Puesto 2 Agua', '4,50 puesto 1', '1,50 puesto 3', `3,00 puntos ${t.extremes('Ciudadanía', '4,50', 'Sector público', '1,50')}`]);
    expect(data!.at(-1)).to.equal(t.agree);
  });

  it('how firm that is, worked out after it is on the page', async () => {
    const element = await show(feedOf());
    await stabilityIsThere(element);
    // Datos before Agua where 4w + (1−w) > 3, w > ⅔; Salud before Agua where 4.5 − 3.5w > 3, w < 3/7.
    const [data, water, health] = rows(element, 'stability').map(([, any]) => parseInt(any!, 10));
    expect(data).to.be.within(32, 35);
    expect(water).to.be.within(22, 26);
    expect(health).to.be.within(41, 45);
    expect(await axeViolations(element)).to.deep.equal([]);
  });

  it('what is still to come, when there are no scores, criteria or themes', async () => {
    expect(readableText(await show(feedOf({ scores: undefined })))).to.contain(t.noScores).and.to.contain('Impacto').and.not.to.contain(t.weightsNote);
    expect(readableText(await show(feedOf({ criteria: undefined })))).to.contain(t.noCriteria);
    expect(readableText(await show(feedOf({}, { themes: [] })))).to.contain('Ronda');
    expect(readableText(await show(feedOf(), { record: 'otra' }))).to.contain(t.notFound('otra'));
    expect(readableText(await show(feedOf(), { plan: 'plan-9' }))).to.contain(t.noneOfPlan);
  });
});

describe('<mga-prioritization> lets readers try weights', () => {
  const { show } = useWidgetPage('mga-prioritization', define);
  const saved = useSavedFiles();

  it('with the keys of a slider, saying what changes places', async () => {
    const element = await show(feedOf(), { 'url-state': 'pri' });
    const [impact] = sliders(element);
    impact!.focus();
    const before = impact!.getAttribute('aria-valuetext');
    await sendKeys({ press: 'Home' });
    await until(() => impact!.getAttribute('aria-valuetext') !== before, () => String(before));
    expect(deepActiveElement()).to.equal(impact);
    expect(names(element)).to.deep.equal(['Puesto 1 Salud', 'Puesto 2 Agua', 'Puesto 3 Datos']);
    expect(rows(element, 'ranking').map((cells) => cells[4])).to.deep.equal([t.up('2', '3'), t.same, t.down('2', '1')]);
    expect(trial(element)).to.equal(`${t.trial} ${t.trialMoved(2, 3)} ${t.trialSelected('Salud')}`);
    expect(fields(element)[0]!.value).to.equal('0');
    await until(() => location.search.includes('pri.weights=impacto*0'), () => location.search);
    expect(await axeViolations(element)).to.deep.equal([]);
    const again = await show(feedOf(), { 'url-state': 'pri' });
    expect(names(again)[0], 'shared by its address').to.equal('Puesto 1 Salud');
  });

  it('by writing a number, and back again', async () => {
    const element = await show(feedOf(), { 'url-state': 'pri' });
    await type(element, 1, '4.5');
    expect(names(element)[0]).to.equal('Puesto 1 Salud');
    expect(sliders(element)[1]!.value).to.equal('4.5');
    expect(plain(readableText(element))).to.contain(t.onTrial(percent(0.4)));
    button(element, t.reset)!.click();
    await settle();
    expect(names(element)[0]).to.equal('Puesto 1 Datos');
    expect(trial(element)).to.equal('');
    expect(location.search).not.to.contain('pri.weights');
    expect(fields(element).map(({ value }) => value)).to.deep.equal(['3', '1']);
  });

  it('and keeps what makes no sense in its field, saying what would', async () => {
    const element = await show(feedOf());
    for (const value of ['99', '-1', '']) {
      await type(element, 0, value);
      expect(fields(element)[0]!.value).to.equal(value);
      expect(readableText(element)).to.contain(t.weightRange('5'));
      expect(fields(element)[0]!.getAttribute('aria-invalid')).to.equal('true');
      expect(names(element)[0], 'the order stays').to.equal('Puesto 1 Datos');
    }
    expect(await axeViolations(element)).to.deep.equal([]);
    button(element, t.reset)!.click();
    await settle();
    expect(fields(element)[0]!.value).to.equal('3');
    expect(readableText(element)).not.to.contain(t.weightRange('5'));
  });

  it('down to none at all, which gives no order', async () => {
    const element = await show(feedOf());
    await type(element, 0, '0');
    await type(element, 1, '0');
    expect(readableText(element)).to.contain(t.noWeights);
    expect(names(element)).to.deep.equal(['– Sin puesto. Agua', '– Sin puesto. Datos', '– Sin puesto. Salud']);
  });

  it('that an address states wrong without harm', async () => {
    history.replaceState(null, '', '?pri.weights=impacto*-4*gusto*2&pri.by=nadie&pri.round=otra');
    const element = await show(feedOf(), { 'url-state': 'pri' });
    expect(names(element)[0]).to.equal('Puesto 1 Datos');
    expect(trial(element)).to.equal('');
  });

  it('in one round at a time', async () => {
    const two: FeedDocument = { ...feedOf(), prioritizations: [...(feedOf().prioritizations as Prioritization[]), { id: 'otra', title: 'Otra ronda', criteria: [{ id: 'impacto', name: 'Impacto', weight: 1 }] }] };
    history.replaceState(null, '', '?pri.weights=costo*5');
    const element = await show(two, { 'url-state': 'pri' });
    expect(trial(element)).not.to.equal('');
    const select = [...composedElements(element)].find((part) => part.localName === 'select') as HTMLSelectElement;
    select.value = 'otra';
    select.dispatchEvent(new Event('change'));
    await settle();
    expect(readableText(element)).to.contain('Otra ronda').and.to.contain(t.noScores);
    expect(location.search).to.equal('?pri.round=otra');
  });

  it('and says so in what is taken away', async () => {
    const element = await show(feedOf());
    const csv = () => ([...composedElements(element)].filter((part) => part instanceof HTMLButtonElement && part.textContent.includes('CSV')) as HTMLButtonElement[])[0]!;
    csv().click();
    const first = await saved.next();
    expect(first.name).to.equal('priorizacion-2026-06-01.csv');
    expect(first.text.replace('\uFEFF', '').split('\r\n')[0]).to.match(/^Tema,Puesto,Total,Impacto \(75\s?%\),Costo \(25\s?%\),Resultado,Fuente/u);
    expect(first.text).to.contain('Salud,3,1.875,1,4.5,No entra,');
    await type(element, 0, '0');
    csv().click();
    const second = await saved.next();
    expect(second.name).to.equal('priorizacion-prueba-2026-06-01.csv');
    expect(second.text).to.contain(t.publishedPlace).and.to.contain('Salud,1,4.5,1,4.5,Entra,3,');
    button(element, 'Imagen (SVG)')!.click();
    expect((await saved.next()).text).to.contain(t.trialNote);
  });
});

describe('<mga-prioritization> in its space', () => {
  const { show } = useWidgetPage('mga-prioritization', define);

  it('says in each line of a card what it is about', async () => {
    const element = await show(feedOf());
    const label = () => element.shadowRoot!.querySelector('[part~="ranking"] .label')!;
    element.parentElement!.style.inlineSize = '320px';
    await until(() => isDrawn(label()), () => 'no label');
    expect(label().textContent).to.equal('Impacto');
    element.parentElement!.style.inlineSize = '1000px';
    await until(() => !isDrawn(label()), () => 'still a label');
  });
});

import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { sectorCoverageMessages } from '../../src/i18n/sector-coverage.js';
import { axeViolations } from '../support/axe-violations.js';
import { button, composedElements, deepActiveElement, isDrawn, readableText } from '../support/composed-tree.js';
import { until } from '../support/element-contract.js';
import { aFeed, type FeedBuilder } from '../support/feed-builder.js';
import { settle } from '../support/feed-reader.js';
import { useSavedFiles } from '../support/saved-files.js';
import { useWidgetPage } from '../support/widget-page.js';

const t = sectorCoverageMessages.es;
const targets = { sectorsPerPlan: { min: 3, source: 'Acuerdo de la Mesa' }, sectorsPerCommitment: { min: 2, source: 'Acuerdo de la Mesa' } };

const aForum = (forum = {}): FeedBuilder =>
  aFeed()
    .with({ forum: { name: 'Mesa', targets, ...forum } })
    .withSectors({ id: 'ciudadania', name: 'Ciudadanía' }, { id: 'publico', name: 'Sector público' }, { id: 'academia', name: 'Academia' })
    .withRegions({ id: 'CL-AP', name: 'Arica' }, { id: 'CL-RM', name: 'Metropolitana' })
    .withTheme({ id: 'agua', name: 'Agua' });

const aPlan = (): FeedBuilder =>
  aForum()
    .withPlan({ id: 'uno', title: 'Plan uno' })
    .withPlan({ id: 'dos', title: 'Plan dos' })
    .withCommitment({ id: 'a', title: 'Mediciones de agua', plan: 'dos', raisedBy: ['ciudadania', 'publico'], themes: ['agua'], regions: ['CL-AP'] })
    .withCommitment({ id: 'b', title: 'Guía de trámites', plan: 'dos', raisedBy: ['academia'] })
    .withCommitment({ id: 'c', title: 'Registro de audiencias', plan: 'uno', raisedBy: ['publico'] })
    .withCommitment({ id: 'd', title: 'Presupuesto abierto', plan: 'dos' });

const meeting = (attendance: Record<string, number>, more = {}) => ({ attendance: Object.entries(attendance).map(([sector, count]) => ({ sector, count })), ...more });

const rows = (element: Element, part: string) =>
  [...element.shadowRoot!.querySelectorAll(`[part~="${part}"] tbody tr`)].map((row) => [...row.children].filter(isDrawn).map((cell) => readableText(cell).replace(/^Falta: /, '')));
const figures = (element: Element) => [...element.shadowRoot!.querySelectorAll('[part~="figure"]')].map(readableText);
const field = (element: Element, label: string) => [...composedElements(element)].find((part) => part.localName === 'label' && readableText(part) === label)!.querySelector('input')!;
const verdicts = (element: Element) => [...element.shadowRoot!.querySelectorAll('.plans li')].map((line) => readableText(line).replace(' :', ':'));

async function choose(element: Element, label: string): Promise<void> {
  field(element, label).click();
  await settle();
}

describe('<mga-sector-coverage> shows who raised the commitments', () => {
  const { show } = useWidgetPage('mga-sector-coverage', () => import('../../src/define/mga-sector-coverage.js'));

  it('with every sector of the feed, zeros included, plan by plan', async () => {
    const coverage = await show(aPlan().build());
    expect(rows(coverage, 'table')).to.deep.equal([
      ['Ciudadanía', '0', '1', '1'],
      ['Sector público', '1', '1', '2'],
      ['Academia', '0', '1', '1'],
    ]);
    expect([...coverage.shadowRoot!.querySelectorAll('[part~="table"] thead th')].map(readableText)).to.deep.equal([t.sector, 'Plan uno', 'Plan dos', t.allPlans]);
  });

  it('with each plan held to its target, and not a part of one', async () => {
    expect(verdicts(await show(aPlan().build()))).to.deep.equal(['Plan uno: 1 de 3. Meta: al menos 3 No se cumple', 'Plan dos: 3 de 3. Meta: al menos 3 Se cumple']);
    expect(verdicts(await show(aPlan().build(), { theme: 'agua' }))).to.deep.equal([]);
    expect(verdicts(await show(aPlan().build(), { plan: 'uno' }))).to.have.length(1);
  });

  it('with how many sectors there are and who is missing in each commitment, in words', async () => {
    const coverage = await show(aPlan().build());
    expect(rows(coverage, 'matrix').map((cells) => [cells[0], ...cells.slice(-2)])).to.deep.equal([
      ['Mediciones de agua', '2 de 3 Se cumple', 'Academia'],
      ['Guía de trámites', '1 de 3 No se cumple', 'Ciudadanía y Sector público'],
      ['Registro de audiencias', '1 de 3 No se cumple', 'Ciudadanía y Academia'],
      ['Presupuesto abierto', 'Presupuesto abierto', t.silentRow],
    ]);
    expect(figures(coverage)).to.deep.equal([`3 de 3 ${t.reachedLabel.commitments}`, t.meeting(1, 4, '2')]);
  });

  it('and never takes silence for zero', async () => {
    const coverage = await show(aForum().withCommitment({ title: 'Uno' }).build());
    expect(rows(coverage, 'table').map(([, count]) => count)).to.deep.equal(['sin información', 'sin información', 'sin información']);
    expect(figures(coverage)).to.deep.equal([`${t.noData} ${t.noDataLabel.commitments}`]);
    expect(coverage.shadowRoot!.querySelectorAll('[part~="chart"]').length, 'nothing to draw').to.equal(0);
    expect(verdicts(coverage)).to.deep.equal([]);
    expect(await axeViolations(coverage)).to.deep.equal([]);
  });

  it('with a zero where every commitment says that nobody did', async () => {
    const coverage = await show(aForum().withCommitment({ raisedBy: [] }).build());
    expect(rows(coverage, 'table').map(([, count]) => count)).to.deep.equal(['0', '0', '0']);
  });

  it('with sectors the feed does not define counted apart, and named', async () => {
    const coverage = await show(aForum().withCommitment({ raisedBy: ['gremios', 'publico'] }).build());
    expect(rows(coverage, 'table').at(-1)).to.deep.equal([t.unclassified, '1']);
    expect(readableText(coverage)).to.contain(t.unknownSectors('gremios'));
  });

  it('as text, markup included', async () => {
    const coverage = await show(aForum().withSectors({ id: 'x', name: '<b>Equis</b>' }).withCommitment({ title: '<img src=x>', raisedBy: ['x'] }).build());
    expect(readableText(coverage)).to.contain('<b>Equis</b>').and.to.contain('<img src=x>');
    expect(coverage.shadowRoot!.querySelectorAll('b, img')).to.have.length(0);
  });

  it('also when a page asks for a measure nobody knows', async () => {
    expect(readableText(await show(aPlan().build(), { measure: 'votes' }))).to.contain(t.title.commitments);
  });

  it('and says when there is nothing to show, or no sectors at all', async () => {
    expect(readableText(await show(aForum().build()))).to.contain(t.none.commitments);
    expect(readableText(await show(aFeed().withCommitment().build()))).to.contain(t.noSectors);
  });
});

describe('<mga-sector-coverage> shows who came', () => {
  const { show } = useWidgetPage('mga-sector-coverage', () => import('../../src/define/mga-sector-coverage.js'));

  it('to the meetings and to the workshops, in people and in meetings', async () => {
    const feed = aForum()
      .withMeeting(meeting({ ciudadania: 4, publico: 6 }))
      .withMeeting(meeting({ publico: 1 }, { attended: 3 }))
      .withMeeting(meeting({ academia: 9 }, { kind: 'workshop' }))
      .build();
    expect(rows(await show(feed, { measure: 'attendance' }), 'table')).to.deep.equal([['Ciudadanía', '4', '1'], ['Sector público', '7', '2'], ['Academia', '0', '0'], [t.unclassified, '2', '1']]);
    expect(rows(await show(feed, { measure: 'workshops' }), 'table')).to.deep.equal([['Ciudadanía', '0', '0'], ['Sector público', '0', '0'], ['Academia', '9', '1']]);
  });

  it('without saying how many where they were few, nor letting anyone work it out', async () => {
    const feed = (minimumCount?: number) => aForum({ minimumCount }).withMeeting(meeting({ ciudadania: 2, publico: 40, academia: 50 })).build();
    const byForum = await show(feed(5), { measure: 'attendance' });
    expect(rows(byForum, 'table')[0]).to.deep.equal(['Ciudadanía', t.fewerThan('5'), '1']);
    expect(readableText(byForum)).to.contain(t.suppressed('5'));
    byForum.shadowRoot!.querySelector('details')!.open = true;
    expect(readableText(byForum)).to.contain(t.total(t.between('90', '94'))).and.not.to.contain('92');
    expect(rows(await show(feed(), { measure: 'attendance', 'minimum-count': '3' }), 'table')[0]![1]).to.equal(t.fewerThan('3'));
    expect(rows(await show(feed(5), { measure: 'attendance', 'minimum-count': '1' }), 'table')[0]![1], 'a page cannot show what the forum hides').to.equal(t.fewerThan('5'));
    expect(rows(await show(feed(), { measure: 'attendance', 'minimum-count': 'x' }), 'table')[0]![1]).to.equal('2');
  });

  it('not counting commitments as people', async () => {
    const feed = aForum({ minimumCount: 5 }).withCommitment({ raisedBy: ['publico'] }).build();
    expect(rows(await show(feed), 'table')[1]).to.deep.equal(['Sector público', '1']);
  });

  it('with a link to the minutes of each meeting that has them', async () => {
    const feed = aForum()
      .withMeeting({ id: 'con', title: 'Con acta', start: '2026-03-01', minutes: { attendees: [{ people: [{ name: 'Alguien', sector: 'publico' }] }] } })
      .withMeeting({ id: 'sin', title: 'Sin acta', start: '2026-03-02', ...meeting({ publico: 2 }) })
      .build();
    const coverage = await show(feed, { measure: 'attendance', 'minutes-href': '#acta-{id}' });
    const links = [...coverage.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[part~="minutes-link"]')];
    expect(links.map((link) => [new URL(link.href).hash, link.textContent.includes('Con acta')])).to.deep.equal([['#acta-con', true]]);
  });
});

describe('<mga-sector-coverage> shows who proposed', () => {
  const { show } = useWidgetPage('mga-sector-coverage', () => import('../../src/define/mga-sector-coverage.js'));

  it('by region and theme, one at a time, those without any included', async () => {
    const feed = aForum().withProposal({ sector: 'ciudadania', region: 'CL-AP' }).withProposal({ sector: 'publico' }).build();
    const coverage = await show(feed, { measure: 'proposals' });
    expect(rows(coverage, 'matrix').map((cells) => [cells[0], cells.at(-1)])).to.deep.equal([['Arica', 'Sector público y Academia'], ['Metropolitana', t.emptyRow.proposals], [t.placeless.regions, 'Ciudadanía y Academia']]);
    await choose(coverage, t.viewTitle.themes);
    expect(rows(coverage, 'matrix').map(([name]) => name)).to.deep.equal(['Agua', t.placeless.themes]);
  });

  it('from the counts of the consultation when there are too many to read, asking for none of them', async () => {
    const builder = () => aForum().withPages('proposals', { href: 'proposals/1.json', count: 90_000 });
    const counted = await show(builder().withConsultation({ tallies: [{ sector: 'ciudadania', count: 40 }, { sector: 'publico', fewerThan: 5 }] }).build(), { measure: 'proposals' });
    expect(rows(counted, 'table')).to.deep.equal([['Ciudadanía', '40'], ['Sector público', t.fewerThan('5')], ['Academia', '0']]);
    expect(readableText(counted)).to.contain(t.uncertain('Sector público'));
    expect(readableText(await show(builder().build(), { measure: 'proposals' }))).to.contain(t.noRecords['no-tallies']);
  });
});

describe('<mga-sector-coverage> is used', () => {
  const { show } = useWidgetPage('mga-sector-coverage', () => import('../../src/define/mga-sector-coverage.js'));
  const saved = useSavedFiles();

  it('with keys to change what is shown, keeping focus and address', async () => {
    const coverage = await show(aPlan().build(), { 'url-state': 'act' });
    field(coverage, t.viewTitle.records.commitments).focus();
    await sendKeys({ press: 'ArrowRight' });
    await until(() => rows(coverage, 'matrix').some(([name]) => name === 'Arica'), () => readableText(coverage));
    expect(new URLSearchParams(location.search).get('act.view')).to.equal('regions');
    expect(deepActiveElement()).to.equal(field(coverage, t.viewTitle.regions));
    const again = await show(aPlan().build(), { 'url-state': 'act' });
    expect(field(again, t.viewTitle.regions).checked).to.equal(true);
  });

  it('with a view in the address that nobody knows', async () => {
    history.replaceState(null, '', '?act.view=upside-down');
    const coverage = await show(aPlan().build(), { 'url-state': 'act' });
    expect(field(coverage, t.viewTitle.records.commitments).checked).to.equal(true);
  });

  it('beside a chart that says the same and is not read aloud', async () => {
    const coverage = await show(aPlan().build());
    const chart = coverage.shadowRoot!.querySelector('[part~="chart"]')!;
    expect(chart.getAttribute('aria-hidden')).to.equal('true');
    await until(() => coverage.shadowRoot!.querySelector('canvas') !== null, () => 'no chart');
  });

  it('beside a chart that goes with it and comes back with it', async () => {
    const coverage = await show(aPlan().build());
    const canvas = () => coverage.shadowRoot!.querySelectorAll('canvas').length;
    await until(() => canvas() === 1, () => 'no chart');
    const place = coverage.parentElement!;
    coverage.remove();
    expect(canvas(), 'destroyed').to.equal(0);
    place.append(coverage);
    await until(() => canvas() === 1, () => 'no chart after its return');
    coverage.setAttribute('plan', 'uno');
    await settle();
    expect(canvas()).to.equal(1);
  });

  it('with its figures as files, named for what they are, which say where they come from', async () => {
    const coverage = await show(aPlan().with({ demonstration: true }).build());
    const [csv] = [...composedElements(coverage)].filter((part) => part instanceof HTMLButtonElement && part.textContent.includes('CSV')) as HTMLButtonElement[];
    csv!.click();
    const data = await saved.next();
    expect(data.name).to.equal('actores-compromisos-2026-06-01.csv');
    const [head, first] = data.text.split('\r\n');
    expect(head).to.match(/^\uFEFF?Actor,Plan uno,Plan dos,Todos los planes,Fuente,Datos actualizados,Calculado al,Datos inventados$/);
    expect(first).to.match(/^Ciudadanía,0,1,1,Secretaría de la Mesa \(https:\/\/datos\.example\/.*\),2026-06-01,2026-06-01,sí$/);

    button(coverage, 'Imagen (SVG)')!.click();
    const picture = await saved.next();
    expect(picture.name).to.equal('actores-compromisos-2026-06-01.svg');
    const svg = new DOMParser().parseFromString(picture.text, 'image/svg+xml');
    expect(svg.querySelector('title')!.textContent).to.equal(t.title.commitments);
    expect(svg.querySelector('desc')!.textContent).to.contain('inventados').and.to.contain('Secretaría de la Mesa').and.to.contain('1 de junio de 2026');

    button(coverage, 'Imagen (PNG)')!.click();
    expect((await saved.next()).name).to.equal('actores-compromisos-2026-06-01.png');
  });

  it('with who is missing as data too', async () => {
    const coverage = await show(aPlan().build());
    const buttons = [...composedElements(coverage)].filter((part) => part instanceof HTMLButtonElement && part.textContent.includes('CSV')) as HTMLButtonElement[];
    buttons[1]!.click();
    const data = await saved.next();
    expect(data.name).to.equal('actores-compromisos-records-2026-06-01.csv');
    const lines = data.text.replace('\uFEFF', '').split('\r\n');
    expect(lines[0]).to.match(/^Compromiso,Ciudadanía,Sector público,Academia,Actores,Falta,/);
    expect(lines[1]).to.match(/^Mediciones de agua,sí,sí,no,2,Academia,/);
    expect(lines[4]).to.match(/^Presupuesto abierto,,,,,,/);
  });
});

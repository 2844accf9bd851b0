import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { consultationFigures } from '../../src/domain/consultation.js';
import type { Proposal } from '../../src/domain/feed.js';
import { buildProposalIndex } from '../../src/domain/proposal-index.js';
import { findProposals } from '../../src/domain/proposal-list.js';
import { organizationIndex } from '../../src/domain/organizations.js';
import { proposalPages } from '../../src/domain/proposal-pages.js';
import { consultationMessages } from '../../src/i18n/consultation.js';
import { feedStore } from '../../src/feed/store-registry.js';
import { axeViolations } from '../support/axe-violations.js';
import { button, composedElements, controls, deepActiveElement, isDrawn, readableText } from '../support/composed-tree.js';
import { until } from '../support/element-contract.js';
import { aFeed, type FeedBuilder } from '../support/feed-builder.js';
import { manyProposals } from '../support/many-proposals.js';
import { useWidgetPage } from '../support/widget-page.js';
import { consultationContract } from './contracts/consultation.js';

const t = consultationMessages.es;
const define = () => import('../../src/define/mga-consultation.js');
const feed = consultationContract.feed;

const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)].filter(isDrawn);
const rows = (element: Element) => all(element, '.ledger > [part~="proposal"]');
const folios = (element: Element) => rows(element).map((row) => /Folio (\S+)/.exec(readableText(row))?.[1] ?? '');
const row = (element: Element, folio: string) => rows(element).find((item) => readableText(item).startsWith(`Folio MGA-2026-${folio}`))!;
const status = (element: Element) => readableText(element.shadowRoot!.querySelector('.count') ?? element);
const field = <Control extends HTMLElement>(element: Element, label: string) =>
  [...composedElements(element)].find((part) => part.localName === 'label' && readableText(part).startsWith(label))!.querySelector<Control>('select, input')!;
const listed = (element: Element, count: number) => until(() => rows(element).length === count && status(element) !== t.searching, () => `${rows(element).length} rows: ${readableText(element).slice(0, 400)}`);
const says = (element: Element, text: string) => until(() => readableText(element).includes(text), () => `"${text}" in ${readableText(element).slice(0, 600)}`);

function choose(element: Element, label: string, value: string): void {
  const select = field<HTMLSelectElement>(element, label);
  select.value = value;
  expect(select.value, `a choice of ${label}`).to.equal(value);
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

function openFilters(element: Element): void {
  element.shadowRoot!.querySelector<HTMLDetailsElement>('[part~="filters"]')!.open = true;
}

describe('<mga-consultation> tells of a consultation', () => {
  const { show } = useWidgetPage('mga-consultation', define);
  const phases = (element: Element) => all(element, '[part~="phase"]').map((phase) => (phase.getAttribute('aria-current') === 'step' ? `[${readableText(phase)}]` : readableText(phase)));
  const oneIn = (more: object) => show(aFeed().withConsultation({ id: 'c', title: 'Consulta', status: undefined, ...more }).build());

  it('where it stands in its life, with dates', async () => {
    expect(phases(await oneIn({ status: 'open', start: '2026-03-01', end: '2026-06-30' }))).to.deep.equal([
      'Planificada', `[Abierta (${t.currentPhase}) Del 1 mar 2026 al 30 jun 2026]`, 'Cerrada, en análisis', 'Cerrada, con informe',
    ]);
    expect(phases(await oneIn({ status: 'closed-reported', end: '2026-03', report: { id: 'r', title: 'Informe', date: '2026-05-02' } })).at(-1)).to.contain('[Cerrada, con informe').and.to.contain('2 may 2026');
    expect(phases(await oneIn({ start: 'Pronto' })).join()).not.to.contain('[');
    expect(phases(await oneIn({ start: '2026-09' }))[0]).to.contain('[Planificada');
  });

  it('why it is not going forward', async () => {
    const element = await oneIn({ status: 'not-going-forward', statusReason: 'Se unirá a la siguiente.' });
    expect(readableText(element)).to.contain('No seguirá adelante').and.to.contain('Se unirá a la siguiente.');
    expect(phases(element)).to.deep.equal([]);
  });

  it('that it says to be open after its last day, and offers no way in then', async () => {
    const element = await oneIn({ status: 'open', end: '2026-05-31', participateUrl: 'https://mesa.example/' });
    expect(readableText(element)).to.contain(t.pastEnd('31 de mayo de 2026'));
    expect(element.shadowRoot!.querySelector('[part~="participate"]')).to.equal(null);
  });

  it('with the way in while it is open, and never one that runs something', async () => {
    expect((await oneIn({ status: 'open', participateUrl: 'https://mesa.example/' })).shadowRoot!.querySelector('[part~="participate"]')!.getAttribute('href')).to.equal('https://mesa.example/');
    expect((await oneIn({ status: 'open', participateUrl: 'javascript:alert(1)' })).shadowRoot!.querySelector('[part~="participate"]')).to.equal(null);
    expect((await oneIn({ status: 'closed-analysing', participateUrl: 'https://mesa.example/' })).shadowRoot!.querySelector('[part~="participate"]')).to.equal(null);
  });

  it('with the way in the page gives, for this consultation', async () => {
    const element = await show(aFeed().withConsultation({ id: 'c-1', participateUrl: 'https://mesa.example/' }).build(), { 'participate-href': '/proponer?consulta={id}' });
    expect(element.shadowRoot!.querySelector('[part~="participate"]')!.getAttribute('href')).to.match(/\/proponer\?consulta=c-1$/);
  });

  it('with its figures and what they mean, in working days without the holidays of the feed', async () => {
    const element = await show(aFeedWithReplies().build());
    const figures = Object.fromEntries(all(element, '[part~="figure"]').map((figure) => [readableText(figure.querySelector('dt')!), [...figure.querySelectorAll('dd')].map((part) => readableText(part).replace(/\s%/, '%')).join(' | ')]));
    expect(figures).to.deep.equal({
      [t.answered]: '50% | 2 de 4',
      [t.median]: '2,5 | en días hábiles',
      [t.oldest]: '19 | en días hábiles, desde el 4 may 2026',
      [t.awaiting]: '7',
      [t.out]: '1',
    });
    const definitions = element.shadowRoot!.querySelector<HTMLDetailsElement>('details.definitions')!;
    definitions.querySelector('summary')!.click();
    for (const definition of Object.values(t.definition)) expect(readableText(definitions)).to.contain(definition);
    expect(readableText(definitions)).to.contain('1 de junio de 2026');
  });

  it('never taking what is not there for something nobody knows', async () => {
    const saying = async (builder: FeedBuilder) => readableText((await show(builder.build())).shadowRoot!.querySelector('[part~="figures"]')!);
    const empty = await saying(aFeed().withConsultation({ id: 'c' }));
    expect(empty).to.contain(t.nonePublished).and.to.contain(t.noReplies).and.to.contain(t.noPending).and.not.to.contain(t.notKnown);
    const unknown = await saying(aFeed().withConsultation({ id: 'c' }).withProposal({ consultation: 'c', submitted: '2026-02-31' }));
    expect(unknown, 'a day that does not exist').to.contain(t.notKnown).and.not.to.contain(t.noPending);
  });

  it('never as if all were answered while one is not', async () => {
    const builder = aFeed().withConsultation({ id: 'c' }).withProposal({ consultation: 'c' });
    for (let number = 0; number < 299; number += 1) builder.withProposal({ id: `r${number}`, consultation: 'c', reply: { date: '2026-04-02', decision: 'partly', reasons: 'Sí.' } });
    expect(readableText(all(await show(builder.build()), '[part~="figure"]')[0]!)).to.match(/99\s*%/);
  });

  it('and lets the reader choose another one, an open one first', async () => {
    const element = await show(feed, { 'url-state': 'consulta' });
    expect(readableText(element)).to.contain('Consulta ciudadana del sexto plan');
    choose(element, t.choose, 'antigua');
    await says(element, t.noneYet);
    expect(location.search).to.contain('consulta.record=antigua');
    expect(readableText(await show(feed, { record: 'antigua' }))).to.contain('Consulta del plan anterior');
    expect(readableText(await show(feed, { record: 'nada' }))).to.contain(t.notFound('nada'));
  });

  it('in English when the page is, saying which text is not', async () => {
    const element = await show(feed, { lang: 'en' });
    await listed(element, 6);
    expect(readableText(element)).to.contain('Pending, 20 working days').and.to.contain('Closed, being analysed');
    expect(all(element, '.reasons p').every((text) => text.lang === 'es-CL')).to.equal(true);
  });
});

const aFeedWithReplies = (): FeedBuilder =>
  aFeed()
    .withHolidays('2026-05-01', '2026-05-21')
    .withConsultation({ id: 'c', title: 'Consulta', figures: { awaitingModeration: 7 } })
    .withProposal({ id: 'p1', consultation: 'c', submitted: '2026-04-30', reply: { date: '2026-05-05', decision: 'accepted', reasons: 'Sí.' } })
    .withProposal({ id: 'p2', consultation: 'c', submitted: '2026-04-30', reply: { date: '2026-05-06', decision: 'not-accepted', reasons: 'No.' } })
    .withProposal({ id: 'p3', consultation: 'c', submitted: '2026-05-04', status: 'answered' })
    .withProposal({ id: 'p4', consultation: 'c', submitted: '2026-05-25' })
    .withProposal({ id: 'p5', consultation: 'c', submitted: '2026-01-01', status: 'retired' })
    .withProposal({ id: 'p6', consultation: 'otra', submitted: '2026-01-01' });

describe('<mga-consultation> lists every proposal', () => {
  const { show } = useWidgetPage('mga-consultation', define);
  const shown = async (attributes = {}) => {
    const element = await show(feed, { 'commitment-href': '/compromisos?ref={id}', ...attributes });
    await listed(element, 6);
    return element;
  };

  it('newest first, with its folio and the day it was received', async () => {
    const element = await shown();
    expect(folios(element)).to.deep.equal(['MGA-2026-0006-F', 'MGA-2026-0005-E', 'MGA-2026-0004-D', 'MGA-2026-0003-C', 'MGA-2026-0002-B', 'MGA-2026-0001-A']);
    expect(readableText(row(element, '0002-B'))).to.contain('Recibida el 4 may 2026');
  });

  it('with its reply: decision, day, reasons, and the commitment it became', async () => {
    const element = await shown();
    const text = readableText(row(element, '0001-A'));
    expect(text).to.contain('Aceptada · 20 abr 2026 (en 13 días hábiles)').and.to.contain('Se incorporó al plan.').and.to.contain(t.became);
    const link = row(element, '0001-A').querySelector<HTMLAnchorElement>('[part~="commitment-link"]')!;
    expect(link.getAttribute('href')).to.match(/\/compromisos\?ref=portal$/);
    expect(link.textContent).to.equal('Portal de datos de calidad del aire');
  });

  it('or for how many working days it has been pending', async () => {
    expect(readableText(row(await shown(), '0002-B'))).to.contain('Pendiente, 20 días hábiles');
    expect(readableText(row(await shown({ 'as-of': '2026-05-05' }), '0002-B'))).to.contain('Pendiente, 1 día hábil');
    // Also on the days after it that are none, such as a Sunday.
    expect(readableText(row(await shown({ 'as-of': '2026-05-04' }), '0002-B'))).to.contain('Pendiente, menos de 1 día hábil');
  });

  it('what was taken out or is not published as a line with the reason, and never its text', async () => {
    const element = await shown();
    expect(readableText(row(element, '0004-D'))).to.contain('Retirada por moderación').and.to.contain('Es publicidad.');
    expect(readableText(row(element, '0005-E'))).to.contain(t.outNoReason);
    expect(readableText(row(element, '0006-F'))).to.contain(t.awaitingText);
    for (const secret of ['Publicidad de una tienda', 'Otra', 'Aún no']) expect(readableText(element)).not.to.contain(` ${secret} `);
  });

  it('whole once it is opened, with who answers', async () => {
    const element = await shown();
    const item = row(element, '0001-A');
    expect(readableText(item)).not.to.contain('no conocen sus mediciones');
    item.querySelector('summary')!.click();
    await says(item, 'no conocen sus mediciones');
    expect(readableText(item)).to.contain('Jefatura de la División').and.to.contain('Minuta de análisis');
    expect(await axeViolations(element)).to.deep.equal([]);
  });

  it('as text, markup included', async () => {
    const element = await show(aFeed().withConsultation({ id: 'c' }).withProposal({ consultation: 'c', title: '<b>Título</b>', reply: { date: '2026-05-05', decision: 'partly', reasons: '<img src=x onerror=alert(1)>' } }).build());
    await listed(element, 1);
    expect(readableText(element)).to.contain('<b>Título</b>').and.to.contain('<img src=x');
    expect(element.shadowRoot!.querySelector('img, b')).to.equal(null);
  });

  it('which somebody may copy the link of, or copy by hand where the browser does not let us', async () => {
    const element = await shown();
    const item = row(element, '0001-A');
    item.querySelector('summary')!.click();
    await until(() => Boolean(button(item, t.copy)), () => readableText(item));
    expect(item.querySelector<HTMLAnchorElement>('.cite a')!.href).to.equal(new URL('#proposal/MGA-2026-0001-A', location.href).href);
    const { clipboard } = navigator;
    const copied: string[] = [];
    let refuses = false;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: (text: string) => (refuses ? Promise.reject(new Error('no')) : Promise.resolve(void copied.push(text))) } });
    try {
      button(item, t.copy)!.click();
      await until(() => Boolean(button(item, t.copied)), () => readableText(item));
      expect(copied).to.deep.equal([new URL('#proposal/MGA-2026-0001-A', location.href).href]);
      refuses = true;
      button(item, t.copied)!.click();
      await until(() => Boolean(item.querySelector('input[readonly]')), () => readableText(item));
      expect(item.querySelector<HTMLInputElement>('input[readonly]')!.value).to.equal(copied[0]);
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
  });

  it('ten at a time; the focus goes on to the first new one, and is not lost with the button', async () => {
    const builder = aFeed().withConsultation({ id: 'c' });
    for (let number = 10; number < 32; number += 1) builder.withProposal({ id: `p-${number}`, consultation: 'c', submitted: `2026-04-${String(number - 5).padStart(2, '0')}`, title: `Número ${number}` });
    const element = await show(builder.build());
    await listed(element, 10);
    expect(status(element)).to.equal(t.shown('10', '22', 22));
    button(element, t.more(10))!.focus();
    await sendKeys({ press: 'Enter' });
    await listed(element, 20);
    await until(() => deepActiveElement() === rows(element)[10], () => String(deepActiveElement()?.textContent));
    button(element, t.more(2))!.focus();
    await sendKeys({ press: 'Enter' });
    await listed(element, 22);
    await until(() => deepActiveElement() === rows(element)[20], () => String(deepActiveElement()?.textContent));
    expect(folios(element)).to.deep.equal(Array.from({ length: 22 }, (_, place) => `p-${31 - place}`));
  });

  it('of a feed without consultations too', async () => {
    const element = await show(aFeed().withProposal({ title: 'Suelta' }).build());
    await says(element, 'Suelta');
  });
});

/** Not typed letter by letter: WebKit's driver loses one that is repeated. */
async function lookUp(element: Element, folio: string): Promise<void> {
  const input = field<HTMLInputElement>(element, t.folioLabel);
  input.focus();
  input.value = folio;
  await sendKeys({ press: 'Enter' });
}

describe('<mga-consultation> is searched', () => {
  const { show } = useWidgetPage('mga-consultation', define);
  const shown = async (attributes = {}) => {
    const element = await show(feed, attributes);
    await says(element, 'propuesta');
    return element;
  };

  it('by the beginnings of words, without accents, announcing how many were found', async () => {
    const element = await shown();
    field(element, t.search).focus();
    await sendKeys({ type: 'RIOS cauda' });
    await listed(element, 1);
    expect(folios(element)).to.deep.equal(['MGA-2026-0002-B']);
    const counted = element.shadowRoot!.querySelector('.count')!;
    expect(counted.getAttribute('role')).to.equal('status');
    expect(status(element)).to.equal(t.shown('1', '1', 1));
  });

  it('by reply, theme, region, sector and institution, each named as people do', async () => {
    const element = await shown();
    openFilters(element);
    const options = (label: string) => [...field<HTMLSelectElement>(element, label).options].map(({ text }) => text);
    expect(options(t.byTheme)).to.deep.equal([t.all, 'Datos abiertos (2)', 'Agua y territorio (1)', `${t.unstated} (3)`]);
    expect(options(t.byState).slice(0, 3)).to.deep.equal([t.allFeminine, `${t.answeredState} (2)`, `${t.state.pending} (1)`]);
    expect(options(t.byInstitution)).to.include('Segpres (1)');
    choose(element, t.byTheme, 'datos');
    await listed(element, 2);
    choose(element, t.byState, 'accepted');
    await listed(element, 1);
    expect(folios(element)).to.deep.equal(['MGA-2026-0001-A']);
    choose(element, t.byRegion, 'CL-AP');
    await says(element, t.noneFound);
  });

  it('and cleared with a button that leaves the focus in the search', async () => {
    const element = await shown();
    openFilters(element);
    choose(element, t.byRegion, 'CL-AP');
    await listed(element, 1);
    button(element, t.clear)!.click();
    await listed(element, 6);
    expect(deepActiveElement()).to.equal(field(element, t.search));
  });

  it('in the order of who waits longest, or has most support', async () => {
    const element = await shown();
    choose(element, t.order, 'pending');
    await until(() => folios(element)[0] === 'MGA-2026-0002-B', () => folios(element).join());
    choose(element, t.order, 'support');
    await until(() => folios(element)[0] === 'MGA-2026-0001-A', () => folios(element).join());
  });

  it('with what was chosen in the address, and taken from it', async () => {
    const element = await shown({ 'url-state': 'c' });
    openFilters(element);
    choose(element, t.byState, 'answered');
    await listed(element, 2);
    expect(new URLSearchParams(location.search).get('c.state')).to.equal('answered');
    history.replaceState(null, '', '?c.theme=agua&c.order=pending');
    const other = await shown({ 'url-state': 'c' });
    await listed(other, 1);
    expect(field<HTMLSelectElement>(other, t.order).value).to.equal('pending');
    history.replaceState(null, '', '?c.theme=nonsense&c.order=nonsense&c.state=constructor');
    await says(await shown({ 'url-state': 'c' }), t.noneFound);
  });

  it('by folio, however it was typed; the proposal takes the focus and Close gives it back', async () => {
    const element = await shown();
    await lookUp(element, 'mga 2026 ooo1a');
    await says(element, t.cited);
    const cited = element.shadowRoot!.querySelector<HTMLElement>('[part~="cited"]')!;
    await until(() => deepActiveElement() === cited, () => String(deepActiveElement()?.localName));
    expect(readableText(cited)).to.contain('no conocen sus mediciones');
    expect(readableText(row(element, '0001-A')), 'the same one in the list').not.to.contain('no conocen sus mediciones');
    expect(await axeViolations(element)).to.deep.equal([]);
    button(element, t.close)!.click();
    await until(() => !element.shadowRoot!.querySelector('[part~="cited"]'), () => readableText(element));
    expect(deepActiveElement()).to.equal(field(element, t.folioLabel));
    expect(location.hash).to.equal('');
  });

  it('by a folio that nobody has, saying what to do', async () => {
    const element = await shown();
    await lookUp(element, 'MGA-9999');
    await says(element, t.folioNone('MGA-9999'));
  });

  it('by folio, with the way to one’s own proposal where the page has one', async () => {
    const element = await shown({ 'record-href': '/mi-propuesta' });
    const wayOf = () => [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a')].find(({ textContent }) => textContent === t.folioOwn)?.href;
    expect(wayOf()).to.equal(undefined);
    await lookUp(element, 'mga 2026 ooo1a');
    await says(element, t.cited);
    expect(wayOf()).to.equal(new URL('/mi-propuesta#folio=MGA-2026-0001-A', location.href).href);
    expect(await axeViolations(element)).to.deep.equal([]);
    await lookUp(element, 'MGA 9999');
    await says(element, t.folioNone('MGA 9999'));
    expect(wayOf(), 'it may not be published yet').to.equal(new URL('/mi-propuesta#folio=MGA+9999', location.href).href);
    const without = await shown();
    await lookUp(without, 'mga 2026 ooo1a');
    await says(without, t.cited);
    expect(readableText(without)).not.to.contain(t.folioOwn);
  });

  it('by a link that cites a proposal, also when the address changes later', async () => {
    history.replaceState(null, '', '#proposal/MGA-2026-0002-B');
    const element = await shown();
    await says(element, t.cited);
    await until(() => deepActiveElement()?.matches('[part~="cited"]') ?? false, () => String(deepActiveElement()?.localName));
    location.hash = '#proposal/MGA-2026-0003-C';
    await until(() => readableText(element.shadowRoot!.querySelector('[part~="cited"]') ?? element).includes('0003-C'), () => readableText(element));
    const duplicate = [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('[part~="cited"] a')].find(({ textContent }) => textContent === 'MGA-2026-0001-A')!;
    duplicate.click();
    await until(() => readableText(element.shadowRoot!.querySelector('[part~="cited"]') ?? element).includes('Mediciones de la calidad'), () => readableText(element));
    location.hash = '#otra-cosa';
    await until(() => !element.shadowRoot!.querySelector('[part~="cited"]'), () => readableText(element));
  });
});

describe('<mga-consultation> tells what was heard and answered by theme', () => {
  const { show } = useWidgetPage('mga-consultation', define);

  it('as a table, with the commitments that came of it', async () => {
    const element = await show(feed, { 'commitment-href': '/c?{id}', 'url-state': 'c' });
    field(element, t.viewProposals).focus();
    await sendKeys({ press: 'ArrowRight' });
    await says(element, t.heardTitle);
    const table = element.shadowRoot!.querySelector('[part~="heard"] table')!;
    const cells = [...table.querySelectorAll('tbody tr')].map((line) => [...line.querySelectorAll('th, td')].map((cell) => readableText(cell).replace(/^(Propuestas|Aceptada|Repetida|Pendiente|Compromisos) /, '')));
    expect(cells).to.deep.equal([
      ['Datos abiertos', '2', '1', '1', '0', 'Portal de datos de calidad del aire'],
      ['Agua y territorio', '1', '0', '0', '1', '—'],
    ]);
    expect(location.search).to.contain('c.view=heard');
    expect(await axeViolations(element)).to.deep.equal([]);
    expect(readableText(await show(feed, { 'url-state': 'c' }))).to.contain(t.heardTitle);
  });
});

describe('<mga-consultation> reads proposals kept in pages', () => {
  const { show, serve: answerAll, request: nextRequest } = useWidgetPage('mga-consultation', define);
  const proposals = manyProposals(500, { seed: 8 });
  const names = organizationIndex([]);

  const paged = (given: readonly Proposal[] = proposals) => {
    const { files, reference } = proposalPages(given, 'propuestas/', 20);
    const every = new Map([...files].map(([path, text]) => [`propuestas/${path}`, text]));
    for (const [path, text] of buildProposalIndex(given, [], ['consulta'])) every.set(`propuestas/index/${path}`, text);
    return { files: every, feed: aFeed().withConsultation({ id: 'consulta' }).withTheme({ id: 'agua', name: 'Agua' }).withPages('proposals', reference) };
  };
  /** Serves files as a server does, and tells which were asked for. */
  const serve = (files: ReadonlyMap<string, string>, broken: Set<string> = new Set()) => {
    const asked: string[] = [];
    answerAll((request) => {
      const path = request.url.replace('https://datos.example/mga-consultation/', '');
      asked.push(path);
      const text = broken.has(path) ? undefined : files.get(path);
      if (broken.has(path)) request.fail();
      else if (text !== undefined) request.respondText(text);
      return broken.has(path) || text !== undefined;
    });
    return asked;
  };
  const start = async (builder: FeedBuilder, attributes = {}) => show(builder.build(), attributes);
  const expected = (choice: Parameters<typeof findProposals>[1]) => findProposals(proposals, choice, names).map(({ id }) => id);

  it('and gets only those it shows', async () => {
    const { files, feed: builder } = paged();
    const element = await start(builder);
    const asked = serve(files);
    await listed(element, 10);
    expect(folios(element)).to.deep.equal(expected({}).slice(0, 10));
    expect(status(element)).to.equal(t.shown('10', '500', 500));
    expect(asked.sort()).to.deep.equal(['propuestas/25.json', 'propuestas/index/consultations/consulta/index.json', 'propuestas/index/index.json']);
    button(element, t.more(10))!.click();
    await listed(element, 20);
    expect(asked).to.have.length(3);
    button(element, t.more(10))!.click();
    await listed(element, 30);
    expect(asked.at(-1)).to.equal('propuestas/24.json');
  });

  it('and asks for their index when the newest are here, so that neither waits for the other on a quick connection', async () => {
    const { files, feed: builder } = paged();
    const element = await start(builder);
    const asked: string[] = [];
    let besides: string[] | undefined;
    answerAll((request) => {
      const path = request.url.replace('https://datos.example/mga-consultation/', '');
      asked.push(path);
      // The answer of the page comes in the next task.
      if (path.includes('index')) request.respondText(files.get(path)!);
      else setTimeout(() => {
        besides = asked.filter((each) => each !== path);
        request.respondText(files.get(path)!);
      });
      return true;
    });
    await listed(element, 10);
    expect(besides).to.deep.equal([]);
  });

  it('and shows the newest before their index is here, where they stay when it comes', async () => {
    const { files, feed: builder } = paged();
    // As `mga build` publishes them.
    const figures = consultationFigures(proposals, new Set());
    const element = await start(builder.with({ consultations: [{ id: 'consulta', title: 'Consulta', figures }] }));
    const held: (() => void)[] = [];
    answerAll((request) => {
      const path = request.url.replace('https://datos.example/mga-consultation/', '');
      if (path.includes('index')) held.push(() => request.respondText(files.get(path)!));
      else request.respondText(files.get(path)!);
      return true;
    });
    await until(() => folios(element).length === 10, () => folios(element).join());
    expect(folios(element)).to.deep.equal(expected({}).slice(0, 10));
    expect(status(element)).to.equal(t.searching);
    const [first] = element.shadowRoot!.querySelectorAll('.ledger > .row');
    const place = (): number => first!.getBoundingClientRect().top - element.getBoundingClientRect().top;
    const before = place();
    for (const answer of held) answer();
    await until(() => status(element) === t.shown('10', '500', 500), () => status(element));
    expect(element.shadowRoot!.querySelector('.ledger > .row')).to.equal(first);
    expect(place()).to.equal(before);
  });

  it('and shows no proposals of another consultation while it waits for the index', async () => {
    const others = manyProposals(12, { seed: 9, consultations: ['otra'] });
    const { files, feed: builder } = paged([...others, ...proposals]);
    const element = await start(builder);
    const seen = new Set<string>();
    serve(files);
    await until(() => {
      for (const folio of folios(element)) seen.add(folio);
      return folios(element).length === 10 && status(element).includes('500');
    }, () => status(element));
    expect([...seen]).to.deep.equal(expected({}).slice(0, 10));
  });

  it('and finds what a plain scan finds', async () => {
    const { files, feed: builder } = paged();
    const element = await start(builder);
    serve(files);
    await listed(element, 10);
    field(element, t.search).focus();
    await sendKeys({ type: 'plaza' });
    const plazas = expected({ query: 'plaza' });
    await until(() => folios(element).join() === plazas.slice(0, 10).join(), () => `${folios(element).join()} of ${plazas.join()}`);
    openFilters(element);
    choose(element, t.byTheme, 'agua');
    choose(element, t.byState, 'pending');
    choose(element, t.order, 'pending');
    const chosen = expected({ query: 'plaza', theme: 'agua', state: 'pending', order: 'pending' });
    await until(() => folios(element).join() === chosen.slice(0, 10).join() && status(element).startsWith(String(chosen.length)), () => `${folios(element).join()} of ${chosen.join()}`);
  });

  it('and opens a link to one of any page', async () => {
    const { files, feed: builder } = paged();
    const wanted = proposals.findLast(({ status: its, problem }) => its === 'published' && problem)!;
    history.replaceState(null, '', `#proposal/${wanted.id}`);
    const element = await start(builder);
    const asked = serve(files);
    await says(element, t.cited);
    expect(readableText(element.shadowRoot!.querySelector('[part~="cited"]')!)).to.contain(wanted.title);
    expect(asked.filter((path) => /propuestas\/\d/.test(path))).to.have.length.at.most(2);
  });

  it('and says which part could not be had, until it can', async () => {
    const { files, feed: builder } = paged();
    const broken = new Set(['propuestas/24.json']);
    const element = await start(builder);
    serve(files, broken);
    await listed(element, 10);
    button(element, t.more(10))!.click();
    await listed(element, 20);
    button(element, t.more(10))!.click();
    await says(element, t.failed);
    expect(readableText(element)).to.contain(t.failedRows(10));
    await until(() => deepActiveElement() === rows(element)[20], () => String(deepActiveElement()?.textContent));
    expect(folios(element).slice(0, 20), 'what came stays').to.deep.equal(expected({}).slice(0, 20));
    expect(await axeViolations(element)).to.deep.equal([]);
    broken.clear();
    button(element, t.retry)!.click();
    await until(() => folios(element).join() === expected({}).slice(0, 30).join(), () => readableText(element));
    expect(readableText(element)).not.to.contain(t.failed);
  });

  it('and says so when nothing of it can be had', async () => {
    const { feed: builder } = paged();
    const element = await start(builder);
    serve(new Map());
    await says(element, t.failed);
    expect(rows(element)).to.have.length(0);
    expect(button(element, t.retry)).not.to.equal(undefined);
    expect(readableText(element)).not.to.contain(t.noneYet);
  });

  it('and never mixes two versions: a newer one is asked for and shown whole', async () => {
    const before = paged();
    const after = paged([{ id: 'NUEVA-1', title: 'Recién llegada', submitted: '2026-05-30', consultation: 'consulta', status: 'published' }, ...proposals]);
    const element = await start(before.feed);
    // The files beside the feed are already those of the next version.
    const newer = after.feed.with({ updated: '2026-06-01T15:00:00Z' }).text();
    let asked = 0;
    answerAll((request) => {
      const path = request.url.replace('https://datos.example/mga-consultation/', '');
      if (request.url === element.getAttribute('feed')) {
        asked += 1;
        request.respondText(newer);
        return true;
      }
      const text = after.files.get(path);
      if (text !== undefined) request.respondText(text);
      return text !== undefined;
    });
    await until(() => folios(element)[0] === 'NUEVA-1', () => readableText(element).slice(0, 500));
    expect(folios(element).slice(1)).to.deep.equal(expected({}).slice(0, 9));
    expect(status(element)).to.equal(t.shown('10', '501', 501));
    expect(asked).to.equal(1);
    expect(readableText(element)).not.to.contain(t.outdated);
  });

  it('and notices a record that is no longer what the index says', async () => {
    const before = paged();
    const place = proposals.findIndex(({ status: its, reply }) => its === 'published' && !reply);
    const answered = proposals.map((proposal, other) => (other === place ? { ...proposal, reply: { date: '2026-05-29', decision: 'partly' as const, reasons: 'Respuesta nueva.' } } : proposal));
    const after = paged(answered);
    const element = await start(before.feed, { 'url-state': 'c' });
    // Pages of the new version beside an index of the old one, until the feed is asked for again.
    let isNew = false;
    answerAll((request) => {
      const path = request.url.replace('https://datos.example/mga-consultation/', '');
      const isFeed = request.url === element.getAttribute('feed');
      isNew ||= isFeed;
      const text = isFeed ? after.feed.with({ updated: '2026-06-01T15:00:00Z' }).text() : (isNew || !path.includes('index') ? after : before).files.get(path);
      if (text !== undefined) request.respondText(text);
      return text !== undefined;
    });
    await listed(element, 10);
    expect(isNew).to.equal(false);
    openFilters(element);
    choose(element, t.byState, 'pending');
    const pending = findProposals(answered, { state: 'pending' }, names).map(({ id }) => id);
    await until(() => isNew && folios(element).join() === pending.slice(0, 10).join(), () => folios(element).join());
  });

  it('and says that it may not be up to date when the feed does not follow', async () => {
    const before = paged();
    const after = paged([{ id: 'NUEVA-1', title: 'Recién llegada', submitted: '2026-05-30', consultation: 'consulta', status: 'published' }, ...proposals]);
    const element = await start(before.feed);
    const text = before.feed.text();
    answerAll((request) => {
      const file = request.url === element.getAttribute('feed') ? text : after.files.get(request.url.replace('https://datos.example/mga-consultation/', ''));
      if (file !== undefined) request.respondText(file);
      return file !== undefined;
    });
    await says(element, t.outdated);
    await until(() => folios(element)[0] === 'NUEVA-1', () => folios(element).join());
  });

  it('and shows a newer version in the place of the old one when the feed brings it', async () => {
    const before = paged();
    const element = await start(before.feed);
    const answered = proposals.map((proposal, place) => (place === 0 ? { ...proposal, status: 'published' as const, reply: { date: '2026-05-29', decision: 'partly' as const, reasons: 'Respuesta nueva.' } } : proposal));
    const after = paged(answered);
    const text = after.feed.with({ updated: '2026-06-02T00:00:00Z' }).text();
    let files = before.files;
    answerAll((request) => {
      const file = request.url === element.getAttribute('feed') ? text : files.get(request.url.replace('https://datos.example/mga-consultation/', ''));
      if (file !== undefined) request.respondText(file);
      return file !== undefined;
    });
    await listed(element, 10);
    files = after.files;
    await feedStore(element.getAttribute('feed')!).refresh();
    await says(element, 'Respuesta nueva.');
    expect(rows(element)).to.have.length(10);
  });

  it('and shows the newest when the index of a newer version can’t be had, says so, and asks again', async () => {
    const { files, feed: builder } = paged();
    const element = await start(builder);
    const { files: newerFiles, feed: newer } = paged([{ id: 'NUEVA-1', title: 'Recién llegada', submitted: '2026-05-30', consultation: 'consulta', status: 'published' }, ...proposals]);
    const broken = new Set<string>();
    const served = new Map(files);
    serve(served, broken);
    await listed(element, 10);
    for (const [path, text] of newerFiles) served.set(path, text);
    broken.add('propuestas/index/index.json');
    served.set(element.getAttribute('feed')!.replace('https://datos.example/mga-consultation/', ''), newer.with({ updated: '2026-06-02T00:00:00Z' }).text());
    await feedStore(element.getAttribute('feed')!).refresh();
    await says(element, t.failed);
    await until(() => folios(element)[0] === 'NUEVA-1', () => folios(element).join());
    expect(folios(element).slice(1)).to.deep.equal(expected({}).slice(0, 9));
    broken.clear();
    button(element, t.retry)!.click();
    await until(() => status(element) === t.shown('10', '501', 501), () => status(element));
    expect(readableText(element)).not.to.contain(t.failed);
    expect(folios(element)[0]).to.equal('NUEVA-1');
  });

  it('and loads all of them when they have no index', async () => {
    const builder = aFeed().withConsultation({ id: 'consulta' }).withPages('proposals', { href: 'propuestas/25.json', count: 500 });
    const element = await start(builder);
    let seen = '';
    const asked = serve(paged().files);
    await until(() => {
      seen += readableText(element);
      return status(element) === t.shown('10', '500', 500);
    }, () => status(element));
    expect(asked).to.have.length(25);
    expect(seen, 'never that there are none').to.not.include(t.noneYet);
  });

  it('and drops what was on its way when it leaves, and asks again when it is back', async () => {
    const { files, feed: builder } = paged();
    const element = await start(builder);
    const request = await nextRequest('https://datos.example/mga-consultation/propuestas/index/index.json');
    const place = element.parentElement!;
    element.remove();
    await until(() => request.aborted, () => 'still asking');
    place.append(element);
    serve(files);
    await listed(element, 10);
  });

  it('with every control in reach of the keyboard', async () => {
    const { files, feed: builder } = paged();
    const element = await start(builder);
    serve(files);
    await listed(element, 10);
    for (const control of controls(element)) {
      control.focus();
      expect(deepActiveElement(), control.outerHTML.slice(0, 80)).to.equal(control);
    }
  });
});

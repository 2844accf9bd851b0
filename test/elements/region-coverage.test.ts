import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { FeedDocument, Meeting, Proposal } from '../../src/domain/feed.js';
import { figureMessages } from '../../src/i18n/figure.js';
import { regionCoverageMessages } from '../../src/i18n/region-coverage.js';
import { axeViolations } from '../support/axe-violations.js';
import { button, composedElements, deepActiveElement, isDrawn, readableText } from '../support/composed-tree.js';
import { until } from '../support/element-contract.js';
import { aFeed } from '../support/feed-builder.js';
import { settle } from '../support/feed-reader.js';
import { useSavedFiles } from '../support/saved-files.js';
import { useWidgetPage } from '../support/widget-page.js';

const t = regionCoverageMessages.es;

/** The regions of Chile, from north to south, as the preset has them. */
const chile = [
  ['CL-AP', 'Arica y Parinacota'], ['CL-TA', 'Tarapacá'], ['CL-AN', 'Antofagasta'], ['CL-AT', 'Atacama'], ['CL-CO', 'Coquimbo'], ['CL-VS', 'Valparaíso'], ['CL-RM', 'Metropolitana'], ['CL-LI', 'O’Higgins'],
  ['CL-ML', 'Maule'], ['CL-NB', 'Ñuble'], ['CL-BI', 'Biobío'], ['CL-AR', 'La Araucanía'], ['CL-LR', 'Los Ríos'], ['CL-LL', 'Los Lagos'], ['CL-AI', 'Aysén'], ['CL-MA', 'Magallanes'],
].map(([id, shortName]) => ({ id: id!, name: `Región de ${shortName}`, shortName: shortName!, ...(id === 'CL-NB' && { start: '2018-09-06' }) }));

const inChile = () => aFeed().withRegions(...chile);
const workshop = (title: string, start: string, region?: string, more: Partial<Meeting> = {}): Partial<Meeting> => ({ kind: 'workshop', title, start, ...(region && { place: { region } }), ...more });

const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)].filter(isDrawn);
const tiles = (element: Element) => all(element, '[part=choose]').map(readableText);
const tile = (element: Element, name: string) => all(element, '[part=choose]').find((button) => readableText(button).startsWith(name)) as HTMLButtonElement;
const panel = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('[part=panel]');
const summary = (element: Element) => readableText(element.shadowRoot!.querySelector('[part=summary]')!);
async function choose(element: Element, name: string): Promise<string> {
  tile(element, name).click();
  await until(() => tile(element, name).getAttribute('aria-expanded') === 'true', () => `${name} closed`);
  return readableText(panel(element)!);
}
const definitions = (element: Element): string => {
  const details = element.shadowRoot!.querySelector<HTMLDetailsElement>('details.definitions')!;
  details.open = true;
  return readableText(details);
};

describe('<mga-region-coverage> by workshops', () => {
  const { show } = useWidgetPage('mga-region-coverage', () => import('../../src/define/mga-region-coverage.js'));
  const ofToday = () =>
    inChile()
      .withMeeting(workshop('Taller en Arica', '2026-03-02T10:00', 'CL-AP'))
      .withMeeting(workshop('Segundo taller en Arica', '2026-09-02T10:00', 'CL-AP'))
      .withMeeting(workshop('Taller en Chillán', '2026-09-02', 'CL-NB'))
      .withMeeting(workshop('Taller en Rancagua', '2026-05-02T10:00', 'CL-LI', { status: 'cancelled' }));

  it('shows the sixteen regions in the order of the feed, held, scheduled or none', async () => {
    const widget = await show(ofToday().build());
    expect(tiles(widget)).to.have.length(16);
    expect(tiles(widget)[0]).to.equal('Arica y Parinacota 2 talleres Realizado');
    expect(tiles(widget)[7]).to.equal('O’Higgins 1 cancelado Sin taller');
    expect(tiles(widget)[9]).to.equal('Ñuble Programado');
    expect(tiles(widget)[15]).to.equal('Magallanes Sin taller');
    expect(summary(widget)).to.equal('1 de 16 regiones con taller realizado 1 más lo tiene programado; 14 no tienen ninguno');
  });

  it('counts those of mid-2018 over fifteen, and from 6 September over sixteen', async () => {
    const before = await show(inChile().withMeeting(workshop('Taller', '2018-09-05', 'CL-BI')).build());
    expect(tiles(before)).to.have.length(15);
    expect(summary(before)).to.contain('1 de 15');
    expect(definitions(before)).to.contain('15 regiones').and.to.contain('5 de septiembre de 2018');
    expect(tiles(await show(inChile().withMeeting(workshop('Taller', '2018-09-06', 'CL-BI')).build()))).to.have.length(16);
  });

  it('without a dated one counts over the regions of the day it is told', async () => {
    const feed = inChile().withMeeting(workshop('Taller', '2018-12-01', 'CL-BI', { status: 'cancelled' })).build();
    expect(tiles(await show(feed, { 'as-of': '2018-09-05' }))).to.have.length(15);
    expect(tiles(await show(feed, { 'as-of': '2018-09-06' }))).to.have.length(16);
  });

  it('opens a region to its workshops, with date, place, seats and how each stands', async () => {
    const widget = await show(
      inChile()
        .withMeeting(workshop('Taller en Arica', '2026-03-02T10:00', 'CL-AP', { end: '2026-03-02T13:00', place: { name: 'Biblioteca', address: 'Calle 1', region: 'CL-AP' }, mode: 'in-person', seats: 60, attended: 48, url: 'https://mesa.example/arica' }))
        .withMeeting(workshop('Segundo taller', '2026-09-02T10:00', 'CL-AP', { status: 'moved', previousStart: '2026-08-26T10:00', seats: 60, seatsTaken: 12, registrationUrl: 'https://mesa.example/inscripcion' }))
        .build(),
    );
    const words = await choose(widget, 'Arica');
    expect(words).to.contain('lunes, 2 de marzo de 2026, 10:00 a 13:00').and.to.contain('Biblioteca, Calle 1 · Presencial').and.to.contain('Asistentes: 48').and.not.to.contain('60 cupos Segundo');
    expect(words).to.contain(t.workshopStanding.scheduled).and.to.contain('era el 26 de agosto de 2026').and.to.contain('48 de 60 cupos disponibles');
    expect([...panel(widget)!.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal(['https://mesa.example/arica', 'https://mesa.example/inscripcion']);
    expect(await choose(widget, 'Tarapacá')).to.contain(t.noneHere.workshops);
  });

  it('says how few attended only when there are enough', async () => {
    const feed = inChile().with({ forum: { name: 'Mesa', minimumCount: 5 } }).withMeeting(workshop('Taller', '2026-03-02', 'CL-AP', { attendance: [{ sector: 'academia', count: 3 }] })).build();
    expect(await choose(await show(feed), 'Arica')).to.contain('Asistentes: menos de 5');
  });

  it('keeps apart what is on line, what has no region and what has an unknown one', async () => {
    const widget = await show(
      ofToday().withMeeting(workshop('En pantalla', '2026-05-03', undefined, { mode: 'online' })).withMeeting(workshop('En alguna parte', '2026-05-04')).withMeeting(workshop('En otra parte', '2026-05-05', 'CL-XX')).build(),
    );
    expect(tiles(widget).slice(16)).to.deep.equal([`${t.apart.online} 1 taller`, `${t.apart.workshops} 1 taller`, 'Sin clasificar: «CL-XX» 1 taller']);
    expect(summary(widget)).to.contain('1 de 16');
    expect(await choose(widget, t.apart.online)).to.contain(t.apartSentence.online).and.to.contain('En pantalla');
    expect(await choose(widget, 'Sin clasificar')).to.contain('no era una región al 2 de septiembre de 2026').and.to.contain('En otra parte');
  });

  it('says of one whose date does not exist what the source says', async () => {
    const widget = await show(inChile().withMeeting(workshop('Taller', '2026-02-30', 'CL-AP')).build());
    expect(tiles(widget)[0]).to.equal('Arica y Parinacota Sin taller');
    expect(await choose(widget, 'Arica')).to.contain('2026-02-30').and.to.contain(t.workshopStanding.undated);
  });

  it('leads to the minutes of a workshop', async () => {
    const widget = await show(inChile().withMeeting(workshop('Taller', '2026-03-02', 'CL-AP', { id: 'arica', minutes: {} })).build(), { 'minutes-href': '/actas?ref={id}' });
    await choose(widget, 'Arica');
    expect(panel(widget)!.querySelector('a')!.search).to.equal('?ref=arica');
  });

  it('is narrowed by plan, institution, theme and sector, and says when nothing is left', async () => {
    const feed = inChile()
      .withMeeting(workshop('Uno', '2026-03-02', 'CL-AP', { plan: 'p', theme: 't', invitedSectors: ['s'], organizer: { organization: 'o' } }))
      .withMeeting(workshop('Otro', '2026-03-02', 'CL-MA'))
      .withOrganization({ id: 'o' })
      .build();
    for (const [name, value] of Object.entries({ plan: 'p', theme: 't', sector: 's', institution: 'o' })) expect(summary(await show(feed, { [name]: value })), name).to.contain('1 de 16').and.to.contain('15 no tienen');
    expect(readableText(await show(feed, { plan: 'q' }))).to.contain(t.noneInScope.workshops);
  });

  it('tells no workshops from none held', async () => {
    expect(readableText(await show(inChile().withMeeting({ kind: 'forum' }).build()))).to.contain(t.none.workshops);
    expect(summary(await show(inChile().withMeeting(workshop('Taller', '2027-01-01', 'CL-AP')).build()))).to.equal('0 de 16 regiones con taller realizado 1 más lo tiene programado; 15 no tienen ninguno');
  });

  it('tells no information from zero when no record says its region', async () => {
    const feed = inChile().withMeeting(workshop('Taller', '2026-03-02')).withCommitment({ title: 'Agenda' }).withProposal({ title: 'Idea' }).build();
    for (const measure of ['workshops', 'commitments', 'proposals'] as const) {
      const widget = await show(feed, { measure });
      expect(summary(widget), measure).to.equal(`${t.noData} ${t.noDataSentence[measure]}`);
      expect(tiles(widget)[0], measure).to.equal(`Arica y Parinacota ${t.noData}`);
      expect(await choose(widget, 'Arica'), measure).to.contain(t.noDataSentence[measure]);
      widget.shadowRoot!.querySelector<HTMLDetailsElement>('details.as-table')!.open = true;
      expect(readableText(widget.shadowRoot!.querySelector('[part=row]')!), measure).not.to.contain('0');
    }
  });

  it('in English', async () => {
    const widget = await show(ofToday().build(), { lang: 'en' });
    expect(summary(widget)).to.equal('1 of 16 regions with a workshop held 1 more has one scheduled; 14 have none');
    expect(tiles(widget)[9]).to.equal('Ñuble Scheduled');
  });
});

describe('<mga-region-coverage> of another country', () => {
  const { show } = useWidgetPage('mga-region-coverage', () => import('../../src/define/mga-region-coverage.js'));

  it('works from the feed alone, without short names or dates', async () => {
    const uruguay = aFeed()
      .with({ language: 'es-UY', timeZone: 'America/Montevideo' })
      .withRegions({ id: 'UY-AR', name: 'Artigas' }, { id: 'UY-MO', name: 'Montevideo' }, { id: 'UY-SA', name: 'Salto' })
      .withMeeting(workshop('Taller en Salto', '2026-03-02T10:00', 'UY-SA'))
      .build();
    const widget = await show(uruguay);
    expect(tiles(widget)).to.deep.equal(['Artigas Sin taller', 'Montevideo Sin taller', 'Salto Realizado']);
    expect(summary(widget)).to.equal('1 de 3 regiones con taller realizado 2 no tienen ninguno');
  });

  it('says so when the feed names no regions', async () => {
    expect(readableText(await show(aFeed().withMeeting(workshop('Taller', '2026-03-02', 'CL-AP')).build()))).to.contain(t.noRegions);
  });
});

describe('<mga-region-coverage> by commitments', () => {
  const { show } = useWidgetPage('mga-region-coverage', () => import('../../src/define/mga-region-coverage.js'));
  const feed = () => inChile().withCommitment({ id: 'a', title: 'Ficha única', regions: ['CL-VS', 'CL-AP'] }).withCommitment({ title: 'Alertas', regions: ['CL-VS'] }).withCommitment({ title: 'Agenda pública' }).withCommitment({ title: 'Extraña', regions: ['CL-XX'] });

  it('counts each region a commitment reaches, and apart the national or unstated', async () => {
    const widget = await show(feed().build(), { measure: 'commitments', 'commitment-href': '#c-{id}' });
    expect(summary(widget)).to.equal('2 de 16 regiones con compromisos');
    expect([tiles(widget)[0], tiles(widget)[1], tiles(widget)[5]]).to.deep.equal(['Arica y Parinacota 1', 'Tarapacá 0', 'Valparaíso 2']);
    expect(tiles(widget).slice(16)).to.deep.equal([`${t.apart.commitments} 1`, 'Sin clasificar: «CL-XX» 1']);
    expect(await choose(widget, 'Valparaíso')).to.contain('Ficha única').and.to.contain('Alertas');
    expect(panel(widget)!.querySelector('a')!.hash).to.equal('#c-a');
    expect(await choose(widget, t.apart.commitments)).to.contain(t.apartSentence.commitments).and.to.contain('Agenda pública');
    expect(await choose(widget, 'Tarapacá')).to.contain(t.noneHere.commitments);
  });

  it('says when there are none, and takes an unknown measure for workshops', async () => {
    expect(readableText(await show(inChile().build(), { measure: 'commitments' }))).to.contain(t.none.commitments);
    expect(readableText(await show(feed().build(), { measure: 'things' }))).to.contain(t.none.workshops);
  });
});

describe('<mga-region-coverage> by proposals', () => {
  const { show } = useWidgetPage('mga-region-coverage', () => import('../../src/define/mga-region-coverage.js'));
  const proposals = (count: number, given: Partial<Proposal>) => (feed: ReturnType<typeof inChile>) => feed.withMany('proposals', count, () => given);

  it('counts those published, hides counts that are too small, and says so', async () => {
    const feed = proposals(4, { region: 'CL-AP' })(proposals(40, { region: 'CL-RM' })(inChile().with({ forum: { name: 'Mesa', minimumCount: 5 } }))).withProposal({ title: 'Sin región' });
    const widget = await show(feed.build(), { measure: 'proposals', 'proposal-href': '/propuesta?folio={id}' });
    expect([tiles(widget)[0], tiles(widget)[1], tiles(widget)[6], tiles(widget)[16]]).to.deep.equal(['Arica y Parinacota menos de 5', 'Tarapacá 0', 'Metropolitana 40', `${t.apart.proposals} menos de 5`]);
    expect(summary(widget)).to.equal('2 de 16 regiones con propuestas');
    expect(definitions(widget)).to.contain(t.minimum('5'));
    expect(await choose(widget, 'Arica')).to.contain(t.suppressed).and.not.to.contain('Propuesta');
    expect(await choose(widget, 'Metropolitana')).to.contain(t.firstOf('30', '40'));
    expect(panel(widget)!.querySelectorAll('[part=proposal]')).to.have.length(30);
    expect(panel(widget)!.querySelector('a')!.search).to.match(/^\?folio=propuesta-\d+$/);
  });

  it('kept in pages by the tallies, without asking for a page', async () => {
    const paged = inChile()
      .withPages('proposals', { href: 'proposals/1.json', count: 100_000 })
      .withConsultation({ tallies: [{ region: 'CL-AP', count: 120 }, { region: 'CL-AP', theme: 't', fewerThan: 5 }, { region: 'CL-TA', fewerThan: 5 }, { count: 30 }] });
    const widget = await show(paged.build(), { measure: 'proposals' });
    expect(tiles(widget).slice(0, 3)).to.deep.equal(['Arica y Parinacota entre 120 y 124', 'Tarapacá menos de 5', 'Antofagasta 0']);
    expect(await choose(widget, t.apart.proposals)).to.contain(t.onlyCounted);
    expect(performance.getEntriesByName('https://datos.example/mga-region-coverage/proposals/1.json')).to.have.length(0);
  });

  it('says why there is no count', async () => {
    const paged = (feed: ReturnType<typeof inChile>) => feed.withPages('proposals', { href: 'proposals/1.json', count: 9 });
    expect(readableText(await show(paged(inChile()).build(), { measure: 'proposals' }))).to.contain(t.noTallies);
    expect(readableText(await show(paged(inChile().withConsultation({ tallies: [{ count: 9 }] })).build(), { measure: 'proposals', institution: 'o' }))).to.contain(t.noInstitutionInTallies);
    expect(readableText(await show(inChile().build(), { measure: 'proposals' }))).to.contain(t.none.proposals);
  });
});

describe('<mga-region-coverage> is used', () => {
  const { show } = useWidgetPage('mga-region-coverage', () => import('../../src/define/mga-region-coverage.js'));
  const feed = (): FeedDocument => inChile().withMeeting(workshop('Taller en Arica', '2026-03-02', 'CL-AP', { url: 'https://mesa.example/' })).build();

  it('with the keyboard, going north and south, and back from a panel', async () => {
    const widget = await show(feed());
    tile(widget, 'Tarapacá').focus();
    await sendKeys({ press: 'ArrowUp' });
    await until(() => deepActiveElement() === tile(widget, 'Arica'), () => 'elsewhere');
    await sendKeys({ press: 'Enter' });
    await until(() => panel(widget) !== null, () => 'closed');
    await sendKeys({ press: 'Tab' });
    await until(() => deepActiveElement()?.localName === 'a', () => readableText(deepActiveElement()!));
    await sendKeys({ press: 'Escape' });
    await until(() => panel(widget) === null && deepActiveElement() === tile(widget, 'Arica'), () => 'open');
  });

  it('with its panel right after its button, also where it is drawn beside the strip', async () => {
    const widget = await show(feed());
    Object.assign(widget.parentElement!.style, { inlineSize: '1100px' });
    await choose(widget, 'Maule');
    expect(tile(widget, 'Maule').nextElementSibling).to.equal(panel(widget));
    const [first, opened] = [tile(widget, 'Arica').getBoundingClientRect(), panel(widget)!.getBoundingClientRect()];
    expect(opened.left).to.be.greaterThan(first.right);
    expect(opened.top, 'in view from the top of the strip').to.be.closeTo(first.top, 2);
  });

  it('without moving the strip when what is beside it is long', async () => {
    const many = aFeed().withRegions(...chile.slice(0, 3)).withMany('meetings', 30, (number) => workshop(`Taller ${number}`, '2026-03-02', 'CL-AP')).build();
    const widget = await show(many);
    Object.assign(widget.parentElement!.style, { inlineSize: '1100px' });
    await settle();
    const top = () => tile(widget, 'Antofagasta').getBoundingClientRect().top - tile(widget, 'Arica').getBoundingClientRect().top;
    const before = top();
    await choose(widget, 'Arica');
    expect(top()).to.be.closeTo(before, 1);
  });

  it('in a way the address keeps, and only if it means something', async () => {
    const widget = await show(feed(), { 'url-state': 'r' });
    await choose(widget, 'Arica');
    expect(new URLSearchParams(location.search).get('r.region')).to.equal('CL-AP');
    expect(readableText(panel(await show(feed(), { 'url-state': 'r' }))!)).to.contain('Taller en Arica');
    history.replaceState(null, '', '?r.region=CL-XX');
    const strange = await show(feed(), { 'url-state': 'r' });
    expect(panel(strange)).to.equal(null);
    expect(readableText(strange)).to.contain(t.hint);
  });

  it('as a table, whose rows are those of the strip', async () => {
    const widget = await show(feed());
    widget.shadowRoot!.querySelector<HTMLDetailsElement>('details.as-table')!.open = true;
    await settle();
    const rows = [...widget.shadowRoot!.querySelectorAll('[part=row]')].map((row) => [...row.children].map(readableText));
    expect(rows).to.have.length(16);
    expect(rows[0]).to.deep.equal(['Arica y Parinacota', 'CL-AP', 'Realizado', '1', '0', '0']);
  });

  it('without a fault that axe knows when it is open', async () => {
    const widget = await show(feed());
    await choose(widget, 'Arica');
    for (const details of composedElements(widget)) if (details instanceof HTMLDetailsElement) details.open = true;
    await settle();
    expect(await axeViolations(widget.parentElement!)).to.deep.equal([]);
  });
});

describe('<mga-region-coverage> can be taken away', () => {
  const { show } = useWidgetPage('mga-region-coverage', () => import('../../src/define/mga-region-coverage.js'));
  const { next } = useSavedFiles();
  const lines = (text: string): string[] => text.trim().split('\r\n').slice(1).map((line) => line.split(',Secretaría')[0]!);

  it('as CSV: each region by code, and what counts in none', async () => {
    const widget = await show(inChile().withMeeting(workshop('Taller', '2026-03-02', 'CL-AP')).withMeeting(workshop('En pantalla', '2026-03-03', undefined, { mode: 'online' })).build());
    button(widget, figureMessages.es.csv)!.click();
    const { name, text } = await next();
    expect(name).to.equal('talleres-por-region-2026-06-01.csv');
    expect(lines(text)).to.have.length(17);
    expect([lines(text)[0], lines(text)[1], lines(text)[16]]).to.deep.equal(['Arica y Parinacota,CL-AP,Realizado,1,0,0', 'Tarapacá,CL-TA,Sin taller,0,0,0', '"En línea, sin región",,,1,0,0']);
  });

  it('as CSV that hides what the strip hides', async () => {
    const widget = await show(inChile().with({ forum: { name: 'Mesa', minimumCount: 5 } }).withMany('proposals', 3, () => ({ region: 'CL-AP' })).build(), { measure: 'proposals' });
    button(widget, figureMessages.es.csv)!.click();
    expect(lines((await next()).text)[0]).to.equal('Arica y Parinacota,CL-AP,menos de 5');
  });

  it('as a picture: each region with its state in words, how many in all, and which regions they are', async () => {
    const widget = await show(inChile().withMeeting(workshop('Taller', '2026-03-02', 'CL-AP')).withMeeting(workshop('Otro', '2026-03-02', 'CL-TA', { status: 'cancelled' })).build());
    button(widget, figureMessages.es.svg)!.click();
    const picture = new DOMParser().parseFromString((await next()).text, 'image/svg+xml');
    const words = [...picture.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(words).to.include.members(['Arica y Parinacota', t.standing.held, `${t.standing.none} · 1 cancelado`, 'Magallanes']);
    expect(words.join(' ')).to.contain('1 de 16 regiones con taller realizado; 15 no tienen ninguno.').and.to.contain('16 regiones que existían al 2 de marzo de 2026');
  });
});

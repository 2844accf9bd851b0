import { expect } from 'chai';
import type { FeedDocument } from '../../src/domain/feed.js';
import { planFigureMessages } from '../../src/i18n/plan-figures.js';
import { planSummaryMessages } from '../../src/i18n/plan-summary.js';
import { statusMessages } from '../../src/i18n/status.js';
import { axeViolations } from '../support/axe-violations.js';
import { button, isDrawn, readableText } from '../support/composed-tree.js';
import { aFeed } from '../support/feed-builder.js';
import { useSavedFiles } from '../support/saved-files.js';
import { settle } from '../support/feed-reader.js';
import { useWidgetPage } from '../support/widget-page.js';

const { es, en } = planSummaryMessages;
const words = planFigureMessages.es;

const complete = [{ period: { end: '2026-05' }, status: 'complete' as const }];
const aPlan = () =>
  aFeed()
    .with({
      forum: {
        name: 'Mesa',
        targets: {
          commitmentsPerPlan: { min: 2, max: 20, source: 'Recomendación de 2018', url: 'https://mesa.example/recomendacion' },
          openMeetingsPerYear: { min: 3, source: 'Recomendación de 2018' },
          sectorsPerCommitment: { min: 2, source: 'Meta de 2018' },
          percentMeasurable: { min: 100 },
        },
      },
    })
    .withSectors({ id: 'academia', name: 'Academia' }, { id: 'civil', name: 'Sociedad civil' })
    .withPlan({ id: 'anterior', title: 'Plan anterior', start: '2023-01', end: '2025-12' })
    .withPlan({ id: 'plan', title: 'Plan de prueba', start: '2026-01-01', end: '2027-12-31' })
    .withCommitment({ id: 'aire', plan: 'plan', title: 'Datos del aire', raisedBy: ['academia', 'civil'], reports: complete, milestones: [{ id: 'h', title: 'Catálogo', deliverable: 'Un catálogo', end: '2026-03', reports: complete }] })
    .withCommitment({ id: 'agua', plan: 'plan', title: 'Datos del agua', raisedBy: ['academia'], end: '2026-04', milestones: [{ id: 'h', title: 'Red de sensores', end: '2026-04-30' }] })
    .withCommitment({ id: 'viejo', plan: 'anterior', title: 'Del plan anterior' })
    .withMeeting({ id: 'abril', title: 'Reunión de abril', start: '2026-04-08T15:00', minutes: {} })
    .withMeeting({ id: 'mayo', title: 'Reunión de mayo', start: '2026-05-06T15:00', access: undefined });

describe('<mga-plan-summary>', () => {
  const page = useWidgetPage('mga-plan-summary', () => import('../../src/define/mga-plan-summary.js'));
  const files = useSavedFiles();
  const { show } = page;
  const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)].filter(isDrawn);
  const figure = (element: Element, name: string) => all(element, '[part~="figure"]').find((one) => readableText(one.querySelector('.name')!) === name) as HTMLDetailsElement;
  const line = (element: Element, name: string) => readableText(figure(element, name).querySelector('summary')!);
  const open = async (element: Element, name: string): Promise<HTMLDetailsElement> => {
    const details = figure(element, name);
    details.querySelector('summary')!.click();
    await settle();
    return details;
  };
  const records = (details: Element) => [...details.querySelectorAll('[part~="record"]')].map((record) => readableText(record).replace(/ ([),])/g, '$1').replace('( ', '('));

  describe('leads with a sentence', () => {
    it('in English speaks of sectors, as the coverage of sectors does', () => {
      expect(JSON.stringify([planFigureMessages.en, en.fact.sectorsReached(2)])).to.include('sector').and.not.to.match(/actor/iu);
    });

    it('that says how many targets are met, of which plan, and where its commitments stand', async () => {
      const element = await show(aPlan().build());
      expect(readableText(element)).to.include('Plan de prueba');
      // Met: the range of commitments. Not met: sectors each, verifiable milestones, and the two kinds of delay. In time: open meetings.
      expect(readableText(all(element, '[part~="lead"]')[0]!)).to.equal(`${es.lead(1, 5)} 1 está aún en plazo.`);
      const standing = readableText(all(element, '[part~="standing"]')[0]!);
      expect(standing).to.include(es.standing(2)).and.to.include(es.overdue(1)).and.to.include('1 completo').and.to.include('1 sin información');
    });

    it('without a verdict when there is nothing to judge', async () => {
      const element = await show(aFeed().withPlan({ title: 'Plan nuevo' }).build());
      expect(readableText(all(element, '[part~="lead"]')[0]!)).to.include(es.lead(0, 0));
    });

    it('that begins with what cannot be checked when that is most of it', async () => {
      const targets = { commitmentsPerPlan: { min: 1 }, percentReplied: { min: 100 } };
      const element = await show(aFeed().with({ forum: { name: 'Mesa', targets } }).withPlan({ id: 'p' }).withCommitment({ plan: 'p' }).build());
      // Replies and the two kinds of delay have no data.
      expect(readableText(all(element, '[part~="lead"]')[0]!)).to.equal('Con lo publicado solo se puede comprobar 1 de sus 4 metas: la cumple. De 3 no hay datos.');
    });

    it('of the plan the page asks for, and says when there is none', async () => {
      expect(readableText(await show(aPlan().build(), { plan: 'anterior' }))).to.include('Plan anterior').and.not.to.include('Plan de prueba');
      expect(readableText(await show(aPlan().build(), { plan: 'otro' }))).to.equal(es.notFound('otro'));
      expect(readableText(await show(aPlan().build(), { plan: 'otro', lang: 'en' }))).to.equal(en.notFound('otro'));
    });
  });

  describe('shows each figure', () => {
    it('with its value, what became of it, and its target', async () => {
      const element = await show(aPlan().build());
      expect(line(element, words.name.commitments)).to.equal('Compromisos del plan 2 Se cumple Meta: entre 2 y 20');
      expect(line(element, words.byActors('2'))).to.equal('Compromisos levantados por 2 actores o más 1 de 2 No se cumple Meta: todos');
      expect(line(element, words.name.measurable)).to.match(/1 de 2 No se cumple Meta: 100\s?%/);
      expect(line(element, 'Reuniones abiertas a todo público en 2026')).to.equal('Reuniones abiertas a todo público en 2026 1 de 3 Aún en plazo Meta: al menos 3 por año Faltan 2 por convocar. 1 reunión no indica si es abierta: no se cuenta.');
      expect(line(element, words.name.replies)).to.equal('Propuestas respondidas – Sin datos Sin meta');
      expect(line(element, words.name.evidence)).to.equal('Antigüedad de la evidencia más nueva – Sin datos Sin meta');
      expect(line(element, words.name.overdueMilestones)).to.equal('Hitos atrasados 1 de 2 No se cumple Meta: ninguno');
    });

    it('without a number when nobody has said one', async () => {
      const element = await show(aFeed().with({ forum: { name: 'Mesa', targets: { percentReplied: { min: 100 } } } }).withPlan({ id: 'p' }).withCommitment({ plan: 'p' }).build());
      expect(line(element, words.name.replies)).to.match(/^Propuestas respondidas – Sin datos Meta: 100\s?%$/);
      for (const name of [words.name.status, words.name.overdueCommitments, words.name.overdueMilestones]) expect(line(element, name)).to.match(/– Sin datos/);
    });

    it('by a glyph of its own for each verdict, and by a word', async () => {
      const element = await show(aPlan().build());
      const badges = all(element, '[part~="figure"] > summary [part~="verdict"]');
      const shapes = new Map(badges.map((badge) => [readableText(badge), badge.querySelector('svg')!.innerHTML.replace(/<!--.*?-->/g, '')]));
      expect([...shapes.keys()]).to.have.members([es.verdict.met, es.verdict['not-met'], es.verdict.pending, es.verdict['no-data'], es.verdict['not-measured']].filter((word) => shapes.has(word)));
      expect(shapes.size).to.be.greaterThan(3);
      expect(new Set(shapes.values()).size).to.equal(shapes.size);
    });

    it('with what it means, how it is computed and where its target comes from', async () => {
      const element = await show(aPlan().build());
      const details = await open(element, words.name.commitments);
      expect(readableText(details)).to.include(words.definition.commitments).and.to.include(words.computed.commitments).and.to.include('Recomendación de 2018');
      expect(details.querySelector<HTMLAnchorElement>('a[href^="https://mesa.example/recomendacion"]')!.textContent).to.equal('Recomendación de 2018');
      expect(readableText(await open(element, words.name.overdueMilestones))).to.include(words.ownDates);
      expect(readableText(await open(element, words.name.themes))).to.include('No hay una meta publicada');
      expect(await axeViolations(element)).to.deep.equal([]);
    });
  });

  describe('lists the records behind a figure', () => {
    it('those it counts apart from those it does not, once it is opened', async () => {
      const element = await show(aPlan().build());
      expect(records(figure(element, words.name.measurable))).to.deep.equal([]);
      const details = await open(element, words.name.measurable);
      expect(records(details)).to.deep.equal(['Red de sensores (Datos del agua)', 'Catálogo (Datos del aire) Un catálogo']);
      expect(readableText(details)).to.include('Sin producto ni indicador 1').and.to.include('Con producto o indicador 1');
      await open(element, words.name.measurable);
      expect(figure(element, words.name.measurable).open).to.equal(false);
    });

    it('with what the figure took from each', async () => {
      const element = await show(aPlan().build());
      expect(records(await open(element, words.byActors('2')))).to.deep.equal(['Datos del agua 1 actor; falta: Sociedad civil', 'Datos del aire 2 actores']);
      expect(records(await open(element, words.name.overdueMilestones))).to.deep.equal(['Red de sensores (Datos del agua) Plazo: 30 abr 2026, atrasado 32 días']);
      const meetings = records(await open(element, 'Reuniones abiertas a todo público en 2026'));
      expect(meetings[0]).to.equal('Año 2026 1 de 3 abiertas realizadas Aún en plazo');
      expect(meetings.slice(1)).to.deep.equal(['Reunión de abril, 8 abr 2026 Abierta', 'Reunión de mayo, 6 may 2026 No indica si es abierta']);
      expect(records(await open(element, words.name.minutes))).to.deep.equal(['Reunión de mayo, 6 may 2026 Pendiente hace 18 días hábiles', 'Reunión de abril, 8 abr 2026']);
    });

    it('a page of them at first, and the rest when asked', async () => {
      const element = await show(aFeed().withPlan({ id: 'p' }).withMany('commitments', 20, () => ({ plan: 'p' })).build());
      const details = await open(element, words.name.commitments);
      const drawn = () => [...details.querySelectorAll<HTMLElement>('[part~="record"]')].filter((record) => record.checkVisibility()).length;
      expect(drawn()).to.equal(8);
      [...details.querySelectorAll('summary')].find((summary) => readableText(summary) === es.more(12))!.click();
      await settle();
      expect(drawn()).to.equal(20);
    });

    it('none, and says so', async () => {
      const element = await show(aFeed().withPlan({ id: 'p' }).build());
      expect(readableText(await open(element, words.name.measurable))).to.include(es.noRecords);
    });

    it('with a word where some could not be read', async () => {
      page.expectWarning(/mga-widgets: 1 problem/);
      const feed = aFeed().withPlan({ id: 'p' }).withCommitment({ id: 'c', plan: 'p', title: 'Compromiso', reports: complete }).build() as unknown as { commitments: { milestones: unknown }[] };
      feed.commitments[0]!.milestones = 'dos hitos';
      const element = await show(feed as unknown as FeedDocument);
      expect(line(element, words.name.status)).to.include('0 de 1');
      expect(records(await open(element, words.name.status))[0]).to.include(statusMessages.es.unreadableMilestones);
    });
  });

  describe('leads to where the records are shown whole', () => {
    it('at the addresses the page gives, telling the page first', async () => {
      const element = await show(aPlan().build(), { 'commitment-href': '#compromiso-{id}', 'minutes-href': '#acta-{id}', 'board-href': '/tablero', 'calendar-href': '/calendario' });
      const asked: string[] = [];
      element.addEventListener('mga-commitment-open', (event) => (event.preventDefault(), asked.push((event).commitment)));
      element.addEventListener('mga-minutes-open', (event) => (event.preventDefault(), asked.push((event).meeting)));
      const board = await open(element, words.name.commitments);
      expect(new URL(board.querySelector<HTMLAnchorElement>('a[part~="widget-link"]')!.href).pathname).to.equal('/tablero');
      board.querySelector<HTMLAnchorElement>('a[part~="commitment-link"]')!.click();
      const minutes = await open(element, words.name.minutes);
      expect(new URL(minutes.querySelector<HTMLAnchorElement>('a[part~="widget-link"]')!.href).pathname).to.equal('/calendario');
      const links = [...minutes.querySelectorAll<HTMLAnchorElement>('a[part~="minutes-link"]')];
      expect(links.map((link) => new URL(link.href).hash)).to.deep.equal(['#acta-abril']);
      links[0]!.click();
      expect(asked).to.deep.equal(['aire', 'abril']);
    });

    it('and nowhere unsafe', async () => {
      const unsafe = 'javascript:alert(1)';
      const feed = aPlan().withProposal({ id: 'f', consultation: 'k', url: unsafe }).withConsultation({ id: 'k', plan: 'plan', url: unsafe }).with({ forum: { name: 'M', targets: { percentReplied: { min: 1, source: 'S', url: unsafe } } } });
      const element = await show(feed.build(), { 'commitment-href': unsafe, 'minutes-href': unsafe, 'board-href': unsafe, 'proposal-href': unsafe });
      for (const name of [words.name.commitments, words.name.minutes, words.name.replies]) expect((await open(element, name)).querySelectorAll('a')).to.have.length(0);
    });
  });

  it('asks for no page of proposals, and takes the figures of the consultation', async () => {
    const feed = aFeed().with({ forum: { name: 'M', targets: { percentReplied: { min: 100 } } } }).withPlan({ id: 'p' }).withPages('proposals', { href: 'p/1.json', count: 100_000 });
    const element = await show(feed.withConsultation({ id: 'c', title: 'Consulta', plan: 'p', status: 'closed-analysing', figures: { published: 100_000, answered: 99_999 } }).build());
    expect(page.requests(), 'only the feed').to.equal(1);
    expect(line(element, words.name.replies)).to.match(/99[.,]999 de 100[.,]000 No se cumple/);
    const details = await open(element, words.name.replies);
    expect(readableText(details), 'not rounded up').to.match(/\(99\s?%\)/);
    expect(readableText(details), 'and says so').to.include(es.shareCut.replace('\u00a0', ' '));
    expect(readableText(await open(element, words.name.commitments)), 'only where there is a percentage').not.to.include('se corta');
    expect(records(details)).to.have.length(1);
  });

  it('is taken away as a table that says what it does not know', async () => {
    const element = await show(aPlan().with({ demonstration: true }).build());
    button(element, 'Datos (CSV)')!.click();
    const { name, text } = await files.next();
    expect(name).to.equal('resumen-plan-2026-06-01.csv');
    const lines = text.split('\r\n');
    expect(lines).to.have.length(1 + 15 + 1);
    expect(lines[0]).to.include('Cifra,Valor,De un total de,Unidad,Meta,Resultado');
    expect(lines.find((row) => row.includes(words.name.commitments))).to.include(`${words.name.commitments},2,,cantidad,entre 2 y 20,Se cumple,0,Recomendación de 2018`);
    expect(lines.find((row) => row.includes(words.name.evidence))).to.include(`${words.name.evidence},,,meses,,Sin meta,2,,`);
  });

  it('is taken away as a picture that stands alone', async () => {
    const element = await show(aPlan().with({ demonstration: true }).build());
    button(element, 'Imagen (SVG)')!.click();
    const { name, text } = await files.next();
    expect(name).to.equal('resumen-plan-2026-06-01.svg');
    const drawing = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(drawing.querySelector('parsererror')).to.equal(null);
    const lines = [...drawing.querySelectorAll('text')].map((line) => line.textContent);
    expect(lines).to.include.members([es.lead(1, 5), words.name.commitments, '✓ Se cumple', '✕ No se cumple', '– Sin meta', 'Meta: entre 2 y 20']);
    expect(lines.join(' ')).to.include('inventados');
  });

  it('shows text as text, and dates that do not exist as they were written', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const element = await show(aFeed().withPlan({ id: 'p', title: markup }).withCommitment({ plan: 'p', title: markup, end: '2026-02-30', milestones: [{ id: 'h', title: markup, end: markup, deliverable: markup }] }).build());
    for (const name of [words.name.measurable, words.name.overdueMilestones, words.name.overdueCommitments]) await open(element, name);
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect(readableText(element)).to.include('2026-02-30');
  });

  it('speaks English, and marks what does not', async () => {
    const element = await show(aPlan().build(), { lang: 'en' });
    const names = planFigureMessages.en.name;
    expect(line(element, names.commitments)).to.equal('Commitments of the plan 2 Met Target: 2 to 20');
    const link = (await open(element, names.status)).querySelector('[part~="record"] [lang]')!;
    expect(link.getAttribute('lang')).to.equal('es-CL');
  });
});

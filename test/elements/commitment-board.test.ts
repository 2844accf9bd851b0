import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import { dayIn } from '../../src/domain/zone-clock.js';
import type { MgaFilterChangeEvent } from '../../src/elements/mga-commitment-board/events.js';
import { boardMessages } from '../../src/i18n/commitment-board.js';
import { feedMessages } from '../../src/i18n/feed.js';
import { formatDay } from '../../src/i18n/formats.js';
import { statusMessages } from '../../src/i18n/status.js';
import { axeViolations } from '../support/axe-violations.js';
import { aPlan, Board, oneCommitment, reported } from '../support/board-page.js';
import { button, composedElements, readableText } from '../support/composed-tree.js';
import { until } from '../support/element-contract.js';
import { aFeed } from '../support/feed-builder.js';
import { useWidgetPage } from '../support/widget-page.js';

const { es, en } = boardMessages;
const words = statusMessages.es;

const all = ['Integración de datos', 'Monitoreo de cuencas', 'Guía de lenguaje claro', 'Año de los talleres', 'Sello de apertura', 'Observatorio'];

describe('the commitment board', () => {
  const page = useWidgetPage('mga-commitment-board', () => import('../../src/define/mga-commitment-board.js'));
  const show = async (attributes: Record<string, string> = {}, feed = aPlan().build()) => new Board(await page.show(feed, attributes));
  const sorted = (titles: readonly string[]) => [...titles].sort();

  describe('as columns', () => {
    it('has one for each status, with how many are in it, and those withdrawn apart', async () => {
      const board = await show();
      expect(board.columns).to.deep.equal([
        'Sin información 1: Observatorio', 'No iniciado 1: Año de los talleres', 'Avance limitado 1: Monitoreo de cuencas', 'Avance sustancial 1: Integración de datos', 'Completo 1: Guía de lenguaje claro', 'Retirado 1: Sello de apertura',
      ]);
    });

    it('says that a column is empty, and has none for what nobody withdrew or left unreported', async () => {
      const board = await show({}, oneCommitment({ title: 'Único', ...reported('limited') }));
      expect(board.columns).to.deep.equal(['No iniciado 0: –', 'Avance limitado 1: Único', 'Avance sustancial 0: –', 'Completo 0: –']);
      expect(board.all('[part~=column]').filter((column) => readableText(column).endsWith(es.emptyColumn))).to.have.length(3);
    });

    it('says on a card its number and plan, who leads, how many milestones are complete, what needs attention and what the IRM says otherwise', async () => {
      const board = await show();
      const card = (title: string) => readableText(board.opener(title).closest('[part~=card]')!);
      expect(card('Integración de datos')).to.equal('Compromiso 1 · Quinto plan Integración de datos Servicio de Datos 1 de 2 hitos completos');
      expect(card('Monitoreo de cuencas')).to.equal('Compromiso 2 · Quinto plan Monitoreo de cuencas Dirección de Aguas 0 de 1 hito completo Atrasado Falta evidencia');
      expect(card('Guía de lenguaje claro')).to.equal('Compromiso 10 · Cuarto plan Guía de lenguaje claro Municipios asociados IRM: Avance sustancial');
      expect(card('Observatorio')).to.equal('Quinto plan Observatorio');
    });

    it('says on a card that milestones could not be read, and shows it less than complete', async () => {
      page.expectWarning(/mga-widgets: 1 problem/);
      const board = await show({}, oneCommitment({ title: 'Único', ...reported('complete'), milestones: 'dos hitos' as never }));
      expect(board.columns).to.include('Avance sustancial 1: Único');
      expect(readableText(board.opener('Único').closest('[part~=card]')!)).to.include(words.unreadableMilestones);
    });

    it('does not repeat the plan when the board is of one', async () => {
      const board = await show({ plan: 'p5' });
      expect(readableText(board.opener('Observatorio').closest('[part~=card]')!)).to.equal('Observatorio');
    });

    for (const larger of ['a11y-font-0', 'a11y-font-2']) {
      it(`breaks no word of its headings where six columns stand side by side, and does not overflow (${larger})`, async () => {
        document.documentElement.classList.add(larger);
        const board = await show();
        document.documentElement.classList.remove(larger);
        board.element.style.inlineSize = '61em';
        const tops = new Set(board.all('[part~=column]').map((column) => Math.round(column.getBoundingClientRect().top)));
        if (larger === 'a11y-font-0') expect(tops.size, 'side by side').to.equal(1);
        for (const status of board.all('[part~=column] [role=heading] [part~=status]')) {
          const text = [...status.childNodes].find((node): node is Text => node instanceof Text && node.data.trim() !== '')!;
          for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            expect(range.getClientRects().length, word).to.equal(1);
          }
        }
        expect(board.element.scrollWidth).to.be.at.most(board.element.clientWidth);
      });
    }

    it('does not repeat what the IRM says when it is the same', async () => {
      const board = await show({}, oneCommitment({ title: 'Único', ...reported('limited'), irm: { status: 'limited' } }));
      expect(readableText(board.all('[part~=card]')[0]!)).not.to.include('IRM');
    });
  });

  describe('as a table', () => {
    const columnOf = (board: Board, heading: string) => board.all('thead th').findIndex((cell) => readableText(cell).startsWith(heading));

    it('has a row for each commitment', async () => {
      const board = await show({ view: 'table' });
      expect(board.all('thead th').map(readableText)).to.deep.equal(['N.º▲', 'Compromiso', 'Responsable', 'Estado', 'IRM', 'Hitos', 'Plazo']);
      expect(board.rows[0]!.slice(0, 6)).to.deep.equal(['1', 'Integración de datos Quinto plan', 'Servicio de Datos', 'Avance sustancial', 'Sin información', '1 de 2 hitos completos']);
      expect(board.rows.find((row) => row[0] === '10')).to.deep.equal(['10', 'Guía de lenguaje claro Cuarto plan', 'Municipios asociados', 'Completo', 'Avance sustancial', 'Sin información', 'Sin información']);
      expect(board.rows.find((row) => row[0] === '9')![6]).to.equal('A la brevedad');
    });

    it('says which plan a commitment is of, unless the board is of one', async () => {
      const board = await show({ view: 'table' });
      const plans = () => board.all('[role=rowheader] .muted').map(readableText);
      expect(plans()).to.deep.equal(['Quinto plan', 'Quinto plan', 'Quinto plan', 'Cuarto plan', 'Cuarto plan', 'Quinto plan']);
      expect((await show({ view: 'table', plan: 'p5' })).all('[role=rowheader] .muted')).to.deep.equal([]);
      expect((await show({ view: 'table' }, oneCommitment({}))).all('[role=rowheader] .muted')).to.deep.equal([]);
    });

    it('is a table also for those who do not see it, at any width', async () => {
      const board = await show({ view: 'table' });
      for (const inlineSize of ['60em', '20em']) {
        board.element.style.inlineSize = inlineSize;
        expect(board.all('[role=table]')[0]!.getAttribute('aria-label')).to.equal(es.title);
        expect(board.all('[role=row]')).to.have.length(all.length + 1);
        expect(board.all('[role=rowheader]').map((cell) => readableText(cell.querySelector('button')!))).to.deep.equal(board.titles);
        expect(await axeViolations(board.element)).to.deep.equal([]);
      }
    });

    it('is ordered by its headings, with the keyboard, and says by which', async () => {
      const board = await show({ view: 'table' });
      const heading = (name: string) => board.all('thead th')[columnOf(board, name)]!;
      const press = async (name: string) => {
        heading(name).querySelector('button')!.focus();
        await sendKeys({ press: 'Enter' });
        await board.updated();
      };
      expect(board.titles).to.deep.equal(['Integración de datos', 'Monitoreo de cuencas', 'Año de los talleres', 'Guía de lenguaje claro', 'Sello de apertura', 'Observatorio']);
      await press('Compromiso');
      expect(board.titles).to.deep.equal([...all].sort(new Intl.Collator('es').compare));
      expect(heading('Compromiso').getAttribute('aria-sort')).to.equal('ascending');
      expect(heading('N.º').getAttribute('aria-sort')).to.equal('none');
      await press('Compromiso');
      expect(board.titles).to.deep.equal([...all].sort(new Intl.Collator('es').compare).reverse());
      expect(heading('Compromiso').getAttribute('aria-sort')).to.equal('descending');
      expect(board.focus, 'the focus stays').to.equal('Compromiso▼');
      await press('Hitos');
      expect(board.titles.slice(0, 4)).to.deep.equal(['Monitoreo de cuencas', 'Año de los talleres', 'Integración de datos', 'Sello de apertura']);
      expect(heading('IRM').querySelector('button')).to.equal(null);
    });
  });

  describe('as a timeline', () => {
    it('says of each commitment when it is, and whether those are the dates of its plan', async () => {
      const board = await show({ view: 'timeline' });
      const row = (title: string) => readableText(board.opener(title).closest('[part~=timeline-row]')!);
      expect(board.titles).to.deep.equal(all);
      expect(row('Integración de datos')).to.match(/ene.* 2026 a dic.* 2026$/);
      expect(row('Guía de lenguaje claro')).to.match(/2024 a .*2025 \(fechas del plan\)$/);
      expect(row('Año de los talleres')).to.match(/A la brevedad$/);
      expect(readableText(board.element)).to.include(es.timelineNote);
    });

    it('draws a bar for each with dates, marks for its milestones and today', async () => {
      const board = await show({ view: 'timeline' });
      const track = (title: string) => board.opener(title).closest('[part~=timeline-row]')!.querySelector('.track')!;
      expect(track('Integración de datos').querySelectorAll('.bar.substantial:not(.from-plan)')).to.have.length(1);
      expect([...track('Integración de datos').querySelectorAll('.mark-due')].map(({ className }) => className)).to.deep.equal(['mark-due complete', 'mark-due limited']);
      expect(track('Guía de lenguaje claro').querySelectorAll('.bar.from-plan')).to.have.length(1);
      const place = (element: Element) => element.getBoundingClientRect().left;
      const [axis] = board.all('.axis');
      const years = [...axis!.querySelectorAll('.year')];
      expect(years.map(readableText)).to.deep.equal(['2024', '2025', '2026', '2027']);
      expect(years.map(place)).to.deep.equal([...years.map(place)].sort((a, b) => a - b));
      expect(place(track('Integración de datos').querySelector('.now')!)).to.be.within(place(years[2]!), place(years[3]!));
    });

    for (const dir of ['ltr', 'rtl']) {
      for (const day of ['2024-01-01', '2025-12-31', '2027-12-31']) {
        it(`says which day things are reckoned on inside the axis (${dir}, ${day})`, async () => {
          const board = await show({ view: 'timeline', 'as-of': day, dir });
          board.element.style.inlineSize = '320px';
          const [axis, today] = [board.all('.axis')[0]!, board.all('.axis .today')[0]!].map((element) => element.getBoundingClientRect()) as [DOMRect, DOMRect];
          expect(readableText(board.all('.axis .today')[0]!)).to.equal(formatDay(day, 'es-CL', 'medium'));
          expect(today.left).to.be.at.least(axis.left - 0.5);
          expect(today.right).to.be.at.most(axis.right + 0.5);
          const part = ((today.left + today.right) / 2 - axis.left) / axis.width;
          expect(dir === 'rtl' ? 1 - part : part).to.be.closeTo(day.startsWith('2025') ? 0.5 : Number(day > '2025'), 0.2);
        });
      }
    }

    it('calls that day today when it is', async () => {
      const day = dayIn('America/Santiago', new Date());
      const board = await show({ view: 'timeline', 'as-of': day }, oneCommitment({ start: '2020-01-01', end: '2999-12-31' }));
      expect(readableText(board.all('.axis .today')[0]!)).to.equal(es.today);
    });

    it('says so when there is no date at all', async () => {
      const board = await show({ view: 'timeline' }, oneCommitment({ end: 'A la brevedad' }));
      expect(readableText(board.element)).to.include(es.timelineNone);
    });

    for (const dir of ['ltr', 'rtl']) {
      it(`stays in its space up to the last day, and when somebody mistyped a year (${dir})`, async () => {
        const ends = (start: string, end: string) => ({ start, end, milestones: [{ id: 'a', title: 'A', end: start }, { id: 'b', title: 'B', end }] });
        for (const [start, end] of [['2026-01-01', '2026-12-31'], ['0026-01-01', '2026-12-31']] as const) {
          const board = await show({ view: 'timeline', dir, 'as-of': '2026-12-31' }, oneCommitment(ends(start, end)));
          board.element.style.inlineSize = '320px';
          const space = board.element.getBoundingClientRect();
          for (const element of board.all('.axis span, .track span')) {
            const { left, right } = element.getBoundingClientRect();
            expect(left, element.className).to.be.at.least(space.left - 0.5);
            expect(right, element.className).to.be.at.most(space.right + 0.5);
          }
          expect(board.element.scrollWidth).to.be.at.most(320);
          expect(board.all('.axis .year').length).to.be.at.most(10);
        }
      });
    }

    it('says so when there is no date at all', async () => {
      const board = await show({ view: 'timeline' }, oneCommitment({ end: 'A la brevedad' }));
      expect(readableText(board.element)).to.include(es.timelineNone);
    });

    it('stays in its space when somebody mistyped a year', async () => {
      const board = await show({ view: 'timeline' }, oneCommitment({ start: '0026-01-01', end: '2027' }));
      expect(board.element.scrollWidth).to.be.at.most(board.element.clientWidth);
      expect(board.all('.axis .year').length).to.be.at.most(10);
    });
  });

  describe('the switch between views', () => {
    it('goes from one to another with the keyboard', async () => {
      const board = await show();
      board.field(es.views.columns)!.focus();
      await sendKeys({ press: 'ArrowRight' });
      await board.updated();
      expect(board.rows).to.have.length(all.length);
      await sendKeys({ press: 'ArrowRight' });
      await board.updated();
      expect(board.all('[part~=timeline-row]')).to.have.length(all.length);
      expect(board.focus).to.equal(es.views.timeline);
    });

    it('begins with the view the page asks for, and with columns when that is none', async () => {
      expect((await show({ view: 'timeline' })).all('[part~=timeline]')).to.have.length(1);
      expect((await show({ view: 'mapa' })).all('[part~=columns]')).to.have.length(1);
    });

    it('follows the page when it asks for another later, also after the reader chose', async () => {
      const board = await show();
      await board.show(es.views.table);
      board.element.setAttribute('view', 'timeline');
      await board.updated();
      expect(board.all('[part~=timeline]')).to.have.length(1);
      expect((board.field(es.views.timeline) as HTMLInputElement).checked).to.equal(true);
    });
  });

  describe('searching', () => {
    it('does not mind accents or case, letter by letter', async () => {
      const board = await show();
      board.field(es.search)!.focus();
      await sendKeys({ type: 'ANO de' });
      await board.updated();
      expect(board.titles).to.deep.equal(['Año de los talleres']);
      expect(board.focus).to.equal(es.search);
    });

    for (const [query, expected] of [['nuble', ['Año de los talleres']], ['servicio de datos', ['Integración de datos']], ['minejemplo', ['Monitoreo de cuencas']], ['municipios', ['Guía de lenguaje claro']]] as const) {
      it(`looks also in milestones and institutions: ${query}`, async () => {
        const board = await show();
        await board.search(query);
        expect(board.titles).to.deep.equal(expected);
      });
    }

    it('says so when nothing is found, and gives everything back with one button, where the focus is not lost', async () => {
      const board = await show();
      await board.search('ornitorrinco');
      expect(readableText(board.element)).to.include(es.nothing);
      button(board.element, es.clear)!.focus();
      await sendKeys({ press: 'Enter' });
      await board.updated();
      expect(sorted(board.titles)).to.deep.equal(sorted(all));
      expect((board.field(es.search) as HTMLInputElement).value).to.equal('');
      expect(button(board.element, es.clear)).to.equal(undefined);
      expect(board.focus).to.equal(es.search);
    });
  });

  describe('filtering', () => {
    const rows: [label: string, option: string, expected: string[]][] = [
      [es.plan, 'Quinto plan', ['Integración de datos', 'Monitoreo de cuencas', 'Año de los talleres', 'Observatorio']],
      [es.status, 'Completo', ['Guía de lenguaje claro']],
      [es.status, 'Retirado', ['Sello de apertura']],
      [es.status, words.overdue, ['Monitoreo de cuencas']],
      [es.status, words.lacksEvidence, ['Monitoreo de cuencas']],
      [es.institution, 'Ministerio del Ejemplo', ['Integración de datos', 'Monitoreo de cuencas']],
      [es.institution, 'Servicio de Datos', ['Integración de datos']],
      [es.theme, 'Agua', ['Monitoreo de cuencas']],
      [es.sdg, 'ODS 16', ['Integración de datos', 'Monitoreo de cuencas']],
      [es.region, 'Metropolitana', ['Integración de datos', 'Monitoreo de cuencas']],
      [es.sector, 'Academia', ['Integración de datos', 'Monitoreo de cuencas']],
    ];
    for (const [label, option, expected] of rows) {
      it(`by ${label}: ${option}`, async () => {
        const board = await show();
          await board.choose(label, option);
        expect(sorted(board.titles)).to.deep.equal(sorted(expected));
        const select = board.field(label) as HTMLSelectElement;
        expect(select.selectedOptions[0]!.textContent, 'as many as it said').to.equal(`${option} (${expected.length})`);
        expect(readableText(board.element)).to.include(es.activeFilters(1)).and.to.include(es.shown(expected.length, all.length));
      });
    }

    it('by several at once, and gives everything back', async () => {
      const board = await show();
      await board.choose(es.region, 'Metropolitana');
      await board.choose(es.theme, 'Agua');
      await board.search('cuencas');
      expect(board.titles).to.deep.equal(['Monitoreo de cuencas']);
      expect(readableText(board.element)).to.include(es.activeFilters(2));
      button(board.element, es.clear)!.click();
      await board.updated();
      expect(sorted(board.titles)).to.deep.equal(sorted(all));
      expect((board.field(es.theme) as HTMLSelectElement).selectedOptions[0]!.textContent).to.equal(es.all);
    });

    it('works out what there is to choose only once somebody unfolds it, however that happens', async () => {
      const board = await show();
      const filters = board.all('[part~=filters]')[0] as HTMLDetailsElement;
      expect(board.field(es.theme)).to.equal(undefined);
      filters.querySelector('summary')!.focus();
      await sendKeys({ press: 'Enter' });
      await board.updated();
      expect((board.field(es.theme) as HTMLSelectElement).options).to.have.length(3);
      const other = await show();
      (other.all('[part~=filters]')[0] as HTMLDetailsElement).open = true;
      await until(() => other.field(es.theme) !== undefined, () => 'no field for the theme');
    });

    it('offers what only a late commitment differs in', async () => {
      const feed = Array.from({ length: 30 }, (_, place) => place + 1).reduce((made, number) => made.withCommitment({ id: `c${number}`, number, title: `Compromiso ${number}`, themes: [number === 30 ? 'agua' : 'datos'] }), aFeed().withTheme({ id: 'datos', name: 'Datos' }).withTheme({ id: 'agua', name: 'Agua' }));
      const board = await show({}, feed.build());
      await board.choose(es.theme, 'Agua (1)');
      expect(board.titles).to.deep.equal(['Compromiso 30']);
    });

    it('offers only what there is to choose', async () => {
      const board = await show({}, aFeed().withTheme({ id: 't', name: 'Único' }).withCommitment({ themes: ['t'] }).withCommitment({ themes: ['t'] }).build());
      expect(board.field(es.theme)).to.equal(undefined);
      expect(board.all('[part~=filters]')).to.deep.equal([]);
    });

    it('tells the page what the reader chose', async () => {
      const board = await show();
      const heard: unknown[] = [];
      document.addEventListener('mga-filter-change', (event) => heard.push((event as MgaFilterChangeEvent).filters), { once: true });
      await board.choose(es.sdg, 'ODS 6');
      expect(heard).to.deep.equal([{ sdg: 6 }]);
    });
  });

  describe('what it counts', () => {
    it('is commitments and milestones, with the definition of every word beside it', async () => {
      const board = await show();
      expect(board.figures).to.deep.equal(['6 compromisos', '1 atrasado', '1 con evidencia faltante']);
      expect(board.milestoneFigures).to.deep.equal(['2 completos', '2 en curso', '1 no iniciado', '1 sin información']);
      board.all('summary').find((summary) => readableText(summary) === es.howCounted)!.click();
      expect(readableText(board.element)).to.include(es.countsDefinition);
    });

    it('is what is in view: the columns and the milestones add up, whatever is chosen', async () => {
      const board = await show();
      const milestones: Record<string, number> = { 'Integración de datos': 2, 'Monitoreo de cuencas': 1, 'Año de los talleres': 2, 'Sello de apertura': 1 };
      const number = (text: string) => Number.parseInt(text, 10);
      const sum = (numbers: number[]) => numbers.reduce((total, next) => total + next, 0);
      for (const option of ['Todos', 'Completo', 'No iniciado', 'Avance limitado', 'Avance sustancial', 'Retirado', 'Sin información', words.overdue]) {
        await board.choose(es.status, option);
        expect(number(board.figures[0]!), option).to.equal(board.titles.length);
        expect(sum(board.all('[part~=column] [role=heading] .muted').map((count) => number(readableText(count)))), option).to.equal(board.titles.length);
        expect(sum(board.milestoneFigures.map(number)), option).to.equal(sum(board.titles.map((title) => milestones[title] ?? 0)));
      }
    });

    it('is told to who does not see it when it changes', async () => {
      const board = await show();
      const status = board.all('[part~=counts] [role=status]')[0]!;
      expect(readableText(status)).to.equal('6 compromisos');
      await board.search('datos');
      expect(status.isConnected, 'the same element, or it is not announced').to.equal(true);
      expect(readableText(status)).to.equal('1 de 6 compromisos');
    });
  });

  describe('its attributes narrow it for good', () => {
    const rows: [attribute: string, value: string, expected: string[]][] = [
      ['plan', 'p4', ['Guía de lenguaje claro', 'Sello de apertura']],
      ['institution', 'ministerio', ['Integración de datos', 'Monitoreo de cuencas']],
      ['institution', 'servicio', ['Integración de datos']],
      ['theme', 'agua', ['Monitoreo de cuencas']],
      ['region', 'CL-AP', ['Monitoreo de cuencas']],
      ['sector', 'civil', ['Monitoreo de cuencas']],
      ['sdg', '16', ['Integración de datos', 'Monitoreo de cuencas']],
      ['sdg', 'x', all],
    ];
    for (const [attribute, value, expected] of rows) {
      it(`by ${attribute}="${value}"`, async () => {
        const board = await show({ [attribute]: value });
        expect(sorted(board.titles)).to.deep.equal(sorted(expected));
        expect(board.figures[0]).to.equal(es.shown(expected.length, expected.length));
      });
    }

    it('and when there is nothing of what they ask for, it says so', async () => {
      const board = await show({ plan: 'p9' });
      expect(readableText(board.element)).to.equal(es.noneInScope);
    });

    it('and the reader chooses within them', async () => {
      const board = await show({ institution: 'ministerio' });
      expect(board.field(es.plan), 'both are of one plan').to.equal(undefined);
      await board.choose(es.theme, 'Agua (1)');
      expect(board.figures[0]).to.equal('1 de 2 compromisos');
      expect([...(board.field(es.institution) as HTMLSelectElement).options].map(({ textContent }) => textContent)).not.to.include('Municipios asociados');
      button(board.element, es.clear)!.click();
      await board.updated();
      expect(sorted(board.titles)).to.deep.equal(['Integración de datos', 'Monitoreo de cuencas']);
    });

    it('follows them when they change', async () => {
      const board = await show({ plan: 'p4' });
      board.element.setAttribute('plan', 'p5');
      await board.updated();
      expect(board.titles).to.have.length(4);
      board.element.removeAttribute('plan');
      await board.updated();
      expect(board.titles).to.have.length(all.length);
    });
  });

  it('has headings of the level the page needs', async () => {
    const board = await show({ 'heading-level': '3' });
    const levels = new Set(board.all('[role=heading]').map((heading) => `${heading.className.split('-')[0]} ${heading.getAttribute('aria-level')}`));
    expect([...levels]).to.deep.equal(['heading 3', 'column 4', 'card 5']);
  });

  it('works for another day', async () => {
    const board = await show({ 'as-of': '2026-04-30' });
    expect(board.figures).to.deep.equal(['6 compromisos', '1 con evidencia faltante']);
  });

  it('says that the data is invented when it is', async () => {
    expect(readableText((await show({}, aPlan().with({ demonstration: true }).build())).element)).to.include(feedMessages.es.demonstration);
  });

  it('shows markup in text as the text it is', async () => {
    const markup = '<img src=x onerror=alert(1)><b>Datos</b> &amp; más';
    const feed = aFeed().withOrganization({ id: 'o', name: markup }).withTheme({ id: 't', name: markup }).withTheme({ id: 'u', name: 'U' }).withCommitment({ title: markup, lead: { organization: 'o' }, themes: ['t', 'u'], start: '2026', end: '2026' }).build();
    const board = await show({}, feed);
    for (const view of [es.views.columns, es.views.table, es.views.timeline]) {
      await board.show(view);
      expect(board.titles).to.deep.equal([markup]);
      expect([...composedElements(board.element)].filter((element) => element.matches('img, b, script'))).to.deep.equal([]);
    }
  });

  it('speaks English in an English page, and says which words are not', async () => {
    const board = await show({ lang: 'en' });
    expect(board.columns.map((column) => column.split(':')[0])).to.deep.equal(['No information 1', 'Not started 1', 'Limited progress 1', 'Substantial progress 1', 'Complete 1', 'Withdrawn 1']);
    expect(board.figures).to.deep.equal(['6 commitments', '1 overdue', '1 missing evidence']);
    expect(board.opener('Observatorio').lang).to.equal('es-CL');
    await board.show(en.views.table);
    expect(board.all('thead th').map(readableText)).to.deep.equal(['No.▲', 'Commitment', 'Lead', 'Status', 'IRM', 'Milestones', 'Due']);
    await board.show(en.views.timeline);
    expect(readableText(board.element)).to.include(en.timelineNote);
    expect(await axeViolations(board.element)).to.deep.equal([]);
  });

  it('does not say the language of what is in the page’s own', async () => {
    expect((await show()).opener('Observatorio').hasAttribute('lang')).to.equal(false);
  });
});

import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import ICAL from 'ical.js';
import type { MgaCalendarChangeEvent } from '../../src/elements/mga-meeting-calendar/events.js';
import { calendarMessages } from '../../src/i18n/calendar.js';
import type { MgaMinutesOpenEvent } from '../../src/ui/minutes-link.js';
import { axeViolations } from '../support/axe-violations.js';
import { button, composedElements, controls, deepActiveElement, isDrawn, readableText } from '../support/composed-tree.js';
import { until } from '../support/element-contract.js';
import { aFeed } from '../support/feed-builder.js';
import { settle } from '../support/feed-reader.js';
import { useWidgetPage } from '../support/widget-page.js';

const t = calendarMessages.es;

/** A page with a calendar on it, drawn. */
function useCalendarPage(): Pick<ReturnType<typeof useWidgetPage>, 'show'> {
  const page = useWidgetPage('mga-meeting-calendar', () => import('../../src/define/mga-meeting-calendar.js'));
  return {
    show: async (...given) => {
      const calendar = await page.show(...given);
      await until(() => calendar.shadowRoot!.querySelector('.figures') !== null, () => readableText(calendar));
      return calendar;
    },
  };
}

/** A forum with targets. Widgets are shown as of 1 June 2026. */
const aForum = () =>
  aFeed()
    .withRegions({ id: 'CL-AP', name: 'Arica y Parinacota' }, { id: 'CL-RM', name: 'Metropolitana de Santiago' })
    .with({
      links: { calendar: 'calendario.ics' },
      forum: {
        name: 'Mesa de Gobierno Abierto',
        targets: { openMeetingsPerYear: { min: 3, source: 'Recomendación de 2018', url: 'https://meta.example/' }, monthsBetweenMeetings: { max: 6, source: 'Estándares de OGP' } },
      },
    });
const aYear = () =>
  aForum()
    .withMeeting({ id: 'internal', title: 'Sesión interna', start: '2026-02-10T10:00', access: 'internal', minutes: { status: 'draft' } })
    .withMeeting({ id: 'march', title: 'Reunión de marzo', start: '2026-03-10T15:00', end: '2026-03-10T17:00', minutes: { status: 'final' }, place: { name: 'Biblioteca Nacional', region: 'CL-RM', accessibility: 'Rampa e intérprete.' } })
    .withMeeting({ id: 'april', title: 'Reunión de abril', start: '2026-04-22T15:00', access: undefined })
    .withMeeting({ id: 'july', title: 'Reunión de julio', start: '2026-07-09T15:00', status: 'moved', previousStart: '2026-07-02T11:30', joinUrl: 'https://video.example/mesa', registrationUrl: 'inscripcion' })
    .withMeeting({ id: 'gone', title: 'Reunión de agosto', start: '2026-08-05T15:00', status: 'cancelled' })
    .withMeeting({ id: 'workshop', title: 'Taller en Arica', kind: 'workshop', start: '2026-09-01', end: '2026-09-02', place: { region: 'CL-AP' } });

const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)].filter(isDrawn);
const one = (element: Element, selector: string) => all(element, selector)[0]!;
const rows = (element: Element, selector = '[part~="meeting"]') => all(element, selector).map((row) => row.querySelector('.title')!.textContent);
const row = (element: Element, title: string) => all(element, '[part~="meeting"]').find((item) => item.querySelector('.title')!.textContent === title)!;
const figures = (element: Element) => all(element, '[part~="figure"]');
const linkNamed = (element: Element, start: string) => controls(element).find((control): control is HTMLAnchorElement => control instanceof HTMLAnchorElement && control.textContent.trim().startsWith(start));
const buttonStarting = (element: Element, start: string) => controls(element).find((control): control is HTMLButtonElement => control instanceof HTMLButtonElement && control.textContent.trim().startsWith(start));
const fields = (element: Element) => all(element, '.filters label').map((label) => label.querySelector('span')!.textContent);
const select = (element: Element, label: string) => [...composedElements(element)].find((part) => part.localName === 'label' && part.textContent.trim().startsWith(label))!.querySelector('select')!;

async function choose(element: Element, label: string, value: string): Promise<void> {
  const control = select(element, label);
  control.value = value;
  expect(control.value, `a choice of ${label}`).to.equal(value);
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

async function press(key: string): Promise<void> {
  await sendKeys({ press: key });
  await settle();
}

async function click(control: HTMLElement | undefined): Promise<void> {
  control!.click();
  await settle();
}

describe('<mga-meeting-calendar> says how often the forum meets', () => {
  const { show } = useCalendarPage();

  it('with the open meetings of the year, those planned and those nobody can count', async () => {
    const [open] = figures(await show(aYear().build()));
    expect(readableText(open!)).to.contain('1 de 3 reuniones abiertas realizadas en 2026').and.to.contain('Falta 1 por convocar; hay 1 programada').and.to.contain(t.unstatedNote(1));
  });

  it('with the definition, the reckoning and the source of the target one click away', async () => {
    const calendar = await show(aYear().build());
    const [open, rhythm] = figures(calendar);
    expect(readableText(open!)).not.to.contain(t.openDefinition);
    open!.querySelector('summary')!.click();
    rhythm!.querySelector('summary')!.click();
    await until(() => readableText(open!).includes(t.openDefinition), () => readableText(open!));
    const breakdown = Object.fromEntries([...open!.querySelectorAll('dl > div')].map((line) => [line.querySelector('dt')!.textContent, line.querySelector('dd')!.textContent]));
    expect(breakdown).to.deep.equal({ [t.openBreakdown.held]: '1', [t.openBreakdown.scheduled]: '1', [t.openBreakdown.internal]: '1', [t.openBreakdown.unstated]: '1', [t.openBreakdown.cancelled]: '1' });
    expect(open!.querySelector('a')!.href).to.equal('https://meta.example/');
    expect(readableText(open!)).to.contain(t.reckonedOn('1 de junio de 2026'));
    expect(readableText(rhythm!)).to.contain(t.ruleDefinition(6)).and.to.contain('Estándares de OGP');
    expect(await axeViolations(calendar)).to.deep.equal([]);
  });

  it('with the last meeting, the day the next is due and the next one called', async () => {
    const [, rhythm] = figures(await show(aYear().build()));
    expect(readableText(rhythm!)).to.contain(t.ruleVerdict.met).and.to.contain('22 de abril de 2026').and.to.contain(t.nextDue('22 de octubre de 2026')).and.to.contain(t.nextCalled('9 de julio de 2026'));
    const [, late] = figures(await show(aYear().build(), { 'as-of': '2027-03-01' }));
    expect(readableText(late!)).to.contain(t.ruleVerdict.late).and.to.contain(t.nextWasDue('9 de enero de 2027')).and.to.contain(t.nextNone);
  });

  it('for the whole forum, whatever the filters, and for the year the reader chose', async () => {
    const calendar = await show(aYear().withMeeting({ id: 'old', start: '2025-05-05T10:00' }).build());
    await choose(calendar, t.access, 'internal');
    expect(readableText(figures(calendar)[0]!)).to.contain('1 de 3');
    await choose(calendar, t.access, '');
    await choose(calendar, t.year, '2025');
    expect(readableText(figures(calendar)[0]!)).to.contain('1 de 3 reuniones abiertas realizadas en 2025').and.to.contain('No se cumplió: faltaron 2');
  });

  it('without verdicts when nobody set a target', async () => {
    const calendar = await show(aFeed().withMeeting({ start: '2026-03-10T15:00' }).build());
    expect(all(calendar, '[part~="verdict"]')).to.deep.equal([]);
    expect(readableText(figures(calendar)[0]!)).to.contain('1 reunión abierta realizada en 2026');
    expect(readableText(figures(calendar)[1]!)).to.contain(t.lastHeld('10 de marzo de 2026'));
  });
});

describe('<mga-meeting-calendar> shows an agenda', () => {
  const { show } = useCalendarPage();

  it('of what comes, first to last, and what was, last to first', async () => {
    const calendar = await show(aYear().build());
    expect(rows(calendar, '.upcoming [part~="meeting"]')).to.deep.equal(['Reunión de julio', 'Reunión de agosto', 'Taller en Arica']);
    expect(rows(calendar, '.past [part~="meeting"]')).to.deep.equal(['Reunión de abril', 'Reunión de marzo', 'Sesión interna']);
  });

  it('that says in words what is cancelled, and what moved and from when', async () => {
    const calendar = await show(aYear().build());
    expect(readableText(row(calendar, 'Reunión de agosto'))).to.contain('Cancelada: Reunión de agosto');
    expect(readableText(row(calendar, 'Reunión de julio'))).to.contain('Cambió de fecha. Antes era el 2 de julio de 2026, 11:30.');
    expect(buttonStarting(row(calendar, 'Reunión de agosto'), t.download), 'nothing to keep of a cancelled meeting').to.equal(undefined);
  });

  it('that says who may attend, what it is, where and with what access', async () => {
    const calendar = await show(aYear().build());
    expect(readableText(row(calendar, 'Reunión de marzo'))).to.contain('Abierta a todo público').and.to.contain('Reunión de la Mesa').and.to.contain('Biblioteca Nacional, Metropolitana de Santiago').and.to.contain('Rampa e intérprete.');
    expect(readableText(row(calendar, 'Sesión interna'))).to.contain('Interna');
    expect(readableText(row(calendar, 'Reunión de abril'))).to.contain('No se indica si es abierta');
    expect(readableText(row(calendar, 'Taller en Arica'))).to.contain('Taller').and.to.contain('Del 1 de septiembre de 2026 al 2 de septiembre de 2026');
  });

  it('with times where the meeting is, with the name of the zone, and the reader’s own only when they differ', async () => {
    const here = await show(aYear().build(), { 'reader-zone': 'America/Santiago' });
    expect(readableText(row(here, 'Reunión de marzo'))).to.match(/15:00 a 17:00 \(.*Chile.*\)/);
    expect(all(here, '[part~="reader-time"]')).to.deep.equal([]);
    const far = await show(aYear().build(), { 'reader-zone': 'Asia/Tokyo' });
    expect(readableText(row(far, 'Reunión de marzo').querySelector('[part~="reader-time"]')!)).to.contain('03:00 del 11 de marzo de 2026 a 05:00 del 11 de marzo de 2026');
    expect(readableText(row(far, 'Taller en Arica')), 'a date is the same everywhere').not.to.contain('hora local');
    expect(row(far, 'Taller en Arica').querySelector('time')!.dateTime).to.equal('2026-09-01');
  });

  it('with the time on the wall in a zone nobody knows, and no guess of the reader’s', async () => {
    const calendar = await show(aForum().withMeeting({ title: 'Lejos', start: '2026-07-09T15:00', end: '2026-07-08T10:00', timeZone: 'America/Atlantis' }).build(), { 'reader-zone': 'Asia/Tokyo' });
    expect(readableText(row(calendar, 'Lejos'))).to.contain('15:00 (America/Atlantis)').and.not.to.contain('hora local');
    expect(await axeViolations(calendar)).to.deep.equal([]);
  });

  it('with the minutes of past meetings, or for how long they have been pending', async () => {
    const calendar = await show(aYear().build(), { 'minutes-href': '/actas?ref={id}' });
    expect(linkNamed(row(calendar, 'Reunión de marzo'), 'Acta publicada')!.href).to.equal(new URL('/actas?ref=march', location.href).href);
    expect(readableText(row(calendar, 'Sesión interna'))).to.contain('Acta publicada (borrador)');
    expect(readableText(row(calendar, 'Reunión de abril'))).to.contain('Acta pendiente hace 40 días');
    expect(readableText(row(calendar, 'Reunión de julio'))).not.to.contain('Acta');
    expect(linkNamed(await show(aYear().build()), 'Acta publicada'), 'no address, no link').to.equal(undefined);
  });

  it('whose link to the minutes a page may take for itself', async () => {
    const calendar = await show(aYear().build(), { 'minutes-href': '#acta-{id}' });
    const asked: string[] = [];
    calendar.addEventListener('mga-minutes-open', (event: MgaMinutesOpenEvent) => {
      event.preventDefault();
      asked.push(event.meeting);
    });
    const before = location.href;
    await click(linkNamed(calendar, 'Acta publicada'));
    expect(asked).to.deep.equal(['march']);
    expect(location.href).to.equal(before);
  });

  it('that leads where one joins and registers, only by addresses that are safe', async () => {
    const calendar = await show(aYear().withMeeting({ title: 'Trampa', start: '2026-12-01T10:00', joinUrl: 'javascript:alert(1)', place: { name: '<b>Sede</b>', url: 'data:text/html,x' } }).build());
    const july = row(calendar, 'Reunión de julio');
    expect(linkNamed(july, t.join)!.href).to.equal('https://video.example/mesa');
    expect(linkNamed(july, t.register)!.href).to.match(/^https:\/\/datos\.example\/.*inscripcion$/);
    const trap = row(calendar, 'Trampa');
    expect(trap.querySelectorAll('a, b')).to.have.length(0);
    expect(readableText(trap)).to.contain('<b>Sede</b>');
  });

  it('that leads to the workshop whose registrations the intake of the feed takes, and to no other', async () => {
    const workshop = { kind: 'workshop', start: '2026-09-01T10:00' } as const;
    const withIntake = aYear()
      .with({ links: { registrations: 'inscripciones/' } })
      .withMeeting({ ...workshop, id: 'taller.1', title: 'Taller abierto' })
      .withMeeting({ ...workshop, title: 'Taller que abre en julio', registrationStart: '2026-07-01' })
      .withMeeting({ ...workshop, title: 'Taller cerrado', registrationEnd: '2026-05-31' })
      .withMeeting({ ...workshop, title: 'Taller interno', access: 'internal' })
      .build();
    const calendar = await show(withIntake, { 'workshop-href': '/talleres#workshop/{id}' });
    const leadsTo = (title: string) => linkNamed(row(calendar, title), t.register)?.href;
    expect(leadsTo('Taller abierto')).to.equal(new URL('/talleres#workshop/taller.1', location.href).href);
    expect(leadsTo('Reunión de julio'), 'the page the feed gives').to.match(/^https:\/\/datos\.example\/.*inscripcion$/);
    for (const title of ['Taller que abre en julio', 'Taller cerrado', 'Taller interno']) expect(leadsTo(title), title).to.equal(undefined);
    expect(linkNamed(row(await show(withIntake), 'Taller abierto'), t.register), 'no address, no link').to.equal(undefined);
    expect(linkNamed(row(await show(aYear().build(), { 'workshop-href': '#workshop/{id}' }), 'Taller en Arica'), t.register), 'no intake, no link').to.equal(undefined);
  });

  it('with what else is known of a meeting, folded', async () => {
    const calendar = await show(
      aForum()
        .withOrganization({ id: 'segpres', name: 'Ministerio', shortName: 'Segpres' })
        .withMeeting({ title: 'Completa', start: '2026-07-09T15:00', summary: 'Uno.\nDos.', agenda: [{ number: '1.', title: 'Calendario' }], organizer: { organization: 'segpres' }, seats: 40, seatsTaken: 45, documents: [{ id: 'd', title: 'Borrador', url: 'https://x.example/b.pdf' }, { id: 'e', title: 'Sin enlace' }] })
        .build(),
    );
    const completa = row(calendar, 'Completa');
    expect(readableText(completa)).not.to.contain('Dos.');
    await click(completa.querySelector('summary')!);
    expect([...completa.querySelectorAll('details > p')].map((paragraph) => paragraph.textContent)).to.deep.equal(['Uno.', 'Dos.']);
    expect(readableText(completa)).to.contain('1. Calendario').and.to.contain('Segpres').and.to.contain('0 cupos disponibles de 40').and.not.to.contain('Sin enlace');
    expect(linkNamed(completa, 'Borrador')!.href).to.equal('https://x.example/b.pdf');
    expect(await axeViolations(calendar)).to.deep.equal([]);
  });

  it('that is honest when nothing is called, and about dates that cannot be', async () => {
    const calendar = await show(aForum().withMeeting({ start: '2026-03-10T15:00' }).withMeeting({ title: 'Imposible', start: '2026-02-30T10:00' }).build());
    expect(readableText(calendar)).to.contain(t.noneUpcoming).and.to.contain('Imposible').and.to.contain(t.undatedDate('2026-02-30T10:00'));
    expect(readableText(one(calendar, '[role=status]'))).to.equal('2 reuniones');
  });

  it('that grows when the reader asks, and puts the focus on what is new', async () => {
    const calendar = await show(aForum().withMany('meetings', 23, (number) => ({ title: `Reunión ${number}`, start: `2025-03-${String(number).padStart(2, '0')}T10:00` })).build());
    expect(rows(calendar)).to.have.length(10);
    expect(readableText(calendar)).to.contain(t.remaining(13));
    button(calendar, t.more(10))!.focus();
    await press('Enter');
    expect(rows(calendar)).to.have.length(20);
    expect(deepActiveElement()).to.equal(row(calendar, 'Reunión 13'));
    await click(button(calendar, t.more(3)));
    expect(rows(calendar)).to.have.length(23);
    expect(readableText(calendar)).not.to.contain('Quedan');
  });

  it('within its own attributes', async () => {
    const feed = aYear().withMeeting({ title: 'Del plan', start: '2026-10-01', plan: 'p', theme: 'agua', place: { region: 'CL-AP' } }).build();
    expect(rows(await show(feed, { plan: 'p' }))).to.deep.equal(['Del plan']);
    expect(rows(await show(feed, { theme: 'agua' }))).to.deep.equal(['Del plan']);
    expect(rows(await show(feed, { region: 'CL-AP' }))).to.deep.equal(['Taller en Arica', 'Del plan']);
  });

  it('in English when the page is, telling which text is not', async () => {
    const calendar = await show(aYear().build(), { lang: 'en' });
    expect(readableText(calendar)).to.contain('Cancelled: Reunión de agosto').and.to.contain('1 of 3 open meetings held in 2026').and.to.contain('Minutes pending for 40 days');
    expect(row(calendar, 'Reunión de abril').querySelector<HTMLElement>('.title')!.lang).to.equal('es-CL');
    expect(await axeViolations(calendar)).to.deep.equal([]);
  });
});

describe('<mga-meeting-calendar> is filtered', () => {
  const { show } = useCalendarPage();

  it('only by what there is more than one of', async () => {
    expect(fields(await show(aForum().withMeeting().withMeeting().build()))).to.deep.equal([]);
    const calendar = await show(aYear().build());
    await click(one(calendar, '[part~="filters"] summary'));
    expect(fields(calendar)).to.deep.equal([t.kind, t.access, t.region]);
    expect([...select(calendar, t.access).options].map(({ label }) => label)).to.deep.equal(['Cualquiera', 'Interna (1)', 'Abierta a todo público (4)', 'No se indica si es abierta (1)']);
    expect([...select(calendar, t.region).options].map(({ label }) => label)).to.deep.equal(['Todas', 'Arica y Parinacota (1)', 'Metropolitana de Santiago (1)']);
  });

  it('again and again, with the count told and a way back that keeps the focus', async () => {
    const calendar = await show(aYear().build());
    for (const round of [1, 2]) {
      await choose(calendar, t.kind, 'workshop');
      expect(rows(calendar), `round ${round}`).to.deep.equal(['Taller en Arica']);
      expect(readableText(one(calendar, '[role=status]'))).to.equal('1 de 6 reuniones');
      button(calendar, t.clear)!.focus();
      await press('Enter');
      expect(rows(calendar)).to.have.length(6);
      expect(select(calendar, t.kind).value, `round ${round}`).to.equal('');
      expect(deepActiveElement()!.localName).to.equal('summary');
    }
  });

  it('down to nothing, and says so', async () => {
    const calendar = await show(aYear().build());
    await choose(calendar, t.kind, 'workshop');
    await choose(calendar, t.access, 'internal');
    expect(readableText(calendar)).to.contain(t.nothing);
    expect(await axeViolations(calendar)).to.deep.equal([]);
  });

  it('in a way the address keeps and the page hears of', async () => {
    const calendar = await show(aYear().build(), { 'url-state': 'r' });
    const heard: string[] = [];
    calendar.addEventListener('mga-calendar-change', ({ view, filters }: MgaCalendarChangeEvent) => heard.push(`${view} ${filters.kind}`));
    await choose(calendar, t.kind, 'workshop');
    await click(select(calendar, t.kind).closest<HTMLElement>('.toolbar')!.querySelector<HTMLElement>('input[value=month]')!);
    expect(heard).to.deep.equal(['agenda workshop', 'month workshop']);
    expect(Object.fromEntries(new URLSearchParams(location.search))).to.include({ 'r.kind': 'workshop', 'r.view': 'month' });
    const again = await show(aYear().build(), { 'url-state': 'r' });
    expect(one(again, '[role=grid]')).not.to.equal(undefined);
    expect(rows(again)).to.deep.equal(['Taller en Arica']);
  });

  it('by what somebody typed in the address only where it means something', async () => {
    history.replaceState(null, '', '?r.view=upside-down&r.day=2026-02-30');
    expect(rows(await show(aYear().build(), { 'url-state': 'r' }))).to.have.length(6);
    expect(rows(await show(aYear().build(), { 'url-state': 'r', view: 'month' })), 'the day of the next meeting').to.deep.equal(['Reunión de julio']);
  });
});

describe('<mga-meeting-calendar> shows a month', () => {
  const { show } = useCalendarPage();
  const month = (element: Element) => one(element, '#month-name').textContent;
  const chosen = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('[role=gridcell][aria-selected=true]')!;
  /** The name of a day: what of it is not hidden from assistive technology. */
  const spoken = (cell: Element) => [...cell.children].filter((part) => part.ariaHidden !== 'true').map((part) => part.textContent).join(' ');
  const showMonth = (attributes: Record<string, string> = {}) => show(aYear().build(), { view: 'month', ...attributes });

  it('opening at the next meeting, whose day shows it', async () => {
    const calendar = await showMonth();
    expect(month(calendar)).to.equal('julio de 2026');
    expect(chosen(calendar).dataset.day).to.equal('2026-07-09');
    expect(spoken(chosen(calendar))).to.match(/9 de julio de 2026, 1 reunión: Reunión de julio$/);
    expect(rows(calendar)).to.deep.equal(['Reunión de julio']);
    expect(await axeViolations(calendar)).to.deep.equal([]);
  });

  it('with weeks that begin on Monday, or on Sunday in English', async () => {
    const names = (element: Element) => all(element, '[role=columnheader]').map((header) => header.getAttribute('aria-label'));
    expect(names(await showMonth())[0]).to.equal('lunes');
    expect(names(await showMonth({ lang: 'en' }))[0]).to.equal('Sunday');
  });

  it('moved through with the keyboard, one day in the order of Tab', async () => {
    const calendar = await showMonth();
    chosen(calendar).focus();
    const steps: [string, string][] = [
      ['ArrowRight', '2026-07-10'], ['ArrowDown', '2026-07-17'], ['ArrowLeft', '2026-07-16'], ['ArrowUp', '2026-07-09'], ['Home', '2026-07-06'], ['End', '2026-07-12'],
      ['PageDown', '2026-08-12'], ['PageUp', '2026-07-12'],
    ];
    for (const [key, day] of steps) {
      await press(key);
      expect((deepActiveElement() as HTMLElement).dataset.day, key).to.equal(day);
      expect(chosen(calendar).dataset.day, key).to.equal(day);
      expect(all(calendar, '[role=gridcell][tabindex="0"]').map((cell) => cell.dataset.day), key).to.deep.equal([day]);
    }
    expect(month(calendar)).to.equal('julio de 2026');
    expect(readableText(one(calendar, '[part~="day"]'))).to.contain(t.meetingsOf('12 de julio de 2026')).and.to.contain(t.noneOnDay);
  });

  it('with arrows that follow the eye where text runs from right to left', async () => {
    const calendar = await showMonth();
    calendar.parentElement!.dir = 'rtl';
    await until(() => getComputedStyle(one(calendar, '[part~="base"]')).direction === 'rtl', () => 'still left to right');
    chosen(calendar).focus();
    await press('ArrowLeft');
    expect(chosen(calendar).dataset.day).to.equal('2026-07-10');
  });

  it('whose Enter and Space go to the meetings of the day', async () => {
    const calendar = await showMonth();
    for (const key of ['Enter', ' ']) {
      chosen(calendar).focus();
      await press(key);
      expect(deepActiveElement()!.getAttribute('part'), key).to.equal('day');
    }
  });

  it('changed with its buttons, and brought back to today', async () => {
    const calendar = await showMonth();
    const named = (name: string) => all(calendar, 'button').find((control) => control.getAttribute('aria-label') === name);
    await click(named(t.nextMonth));
    expect(month(calendar)).to.equal('agosto de 2026');
    await click(named(t.previousMonth));
    await click(named(t.previousMonth));
    expect(month(calendar)).to.equal('junio de 2026');
    await click(button(calendar, t.goToday));
    expect(chosen(calendar).dataset.day).to.equal('2026-06-01');
    expect(chosen(calendar).getAttribute('aria-current')).to.equal('date');
  });

  it('chosen with the pointer, meetings of several days in each of them', async () => {
    const calendar = await showMonth();
    await click(calendar.shadowRoot!.querySelector<HTMLElement>('[data-day="2026-07-20"]')!);
    expect(chosen(calendar).dataset.day).to.equal('2026-07-20');
    expect(deepActiveElement()).to.equal(chosen(calendar));
    const september = await showMonth({ region: 'CL-AP' });
    expect(all(september, '.busy').map((cell) => cell.dataset.day)).to.deep.equal(['2026-09-01', '2026-09-02']);
    await click(one(september, '[data-day="2026-09-02"]'));
    expect(rows(september)).to.deep.equal(['Taller en Arica']);
  });

  it('that says when it has no meetings, and leads to the nearest that has', async () => {
    const calendar = await showMonth();
    await click(button(calendar, t.goToday));
    expect(readableText(calendar)).to.contain(t.noneInMonth('junio de 2026'));
    expect(await axeViolations(calendar)).to.deep.equal([]);
    await click(button(calendar, t.goToMonth('abril de 2026')));
    expect(rows(calendar)).to.deep.equal(['Reunión de abril']);
  });

  it('that tells a cancelled meeting apart in words', async () => {
    const calendar = await showMonth();
    await click(all(calendar, 'button').find((control) => control.getAttribute('aria-label') === t.nextMonth));
    expect(spoken(one(calendar, '[data-day="2026-08-05"]'))).to.contain('Cancelada: Reunión de agosto');
  });

  it('in 320 px, without anything sticking out', async () => {
    const calendar = await showMonth();
    Object.assign(calendar.parentElement!.style, { inlineSize: '320px' });
    await settle();
    const { right } = calendar.getBoundingClientRect();
    expect(all(calendar, '[role=gridcell], button, h1').filter((part) => part.getBoundingClientRect().right > right + 1)).to.deep.equal([]);
    expect(await axeViolations(calendar)).to.deep.equal([]);
  });
});

describe('<mga-meeting-calendar> goes to the reader’s own calendar', () => {
  const { show } = useCalendarPage();
  const { createObjectURL } = URL;
  const { click: followLink } = HTMLAnchorElement.prototype;
  const { clipboard } = navigator;
  let saved: { name: string; blob: Blob }[];

  beforeEach(() => {
    saved = [];
    let blob: Blob;
    URL.createObjectURL = (given) => createObjectURL.call(URL, (blob = given as Blob));
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, blob });
    };
  });
  afterEach(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = followLink;
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  });
  const withClipboard = (writeText: (text: string) => Promise<void>) => Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });

  it('as a file with one meeting, described in the reader’s words, with a link back', async () => {
    const calendar = await show(aYear().with({ demonstration: true }).build());
    const download = buttonStarting(row(calendar, 'Reunión de julio'), t.download)!;
    expect(calendar.shadowRoot!.getElementById(download.getAttribute('aria-describedby')!)!.textContent).to.equal(t.downloadExplained);
    await click(download);
    expect(saved.map(({ name }) => name)).to.deep.equal(['2026-07-09-july.ics']);
    expect(saved[0]!.blob.type).to.match(/^text\/calendar/);
    const file = new ICAL.Component(ICAL.parse(await saved[0]!.blob.text()) as unknown[]);
    const [event] = file.getAllSubcomponents('vevent');
    expect(file.getAllSubcomponents('vevent')).to.have.length(1);
    expect(String(event!.getFirstPropertyValue('dtstart'))).to.equal('2026-07-09T19:00:00Z');
    const description = String(event!.getFirstPropertyValue('description'));
    for (const words of [t.demonstration, t.accesses.open, t.movedFrom('2 de julio de 2026, 11:30'), 'https://video.example/mesa', String(event!.getFirstPropertyValue('url'))]) expect(description).to.contain(words);
  });

  it('also when the meeting is past, from among its details', async () => {
    const calendar = await show(aYear().build());
    const march = row(calendar, 'Reunión de marzo');
    await click(march.querySelector('summary')!);
    await click(buttonStarting(march, t.download));
    expect(saved.map(({ name }) => name)).to.deep.equal(['2026-03-10-march.ics']);
    expect(await saved[0]!.blob.text()).to.contain(`URL:${location.href}`);
  });

  it('by subscription, at an address that can be copied or followed', async () => {
    const copied: string[] = [];
    withClipboard((text) => Promise.resolve(void copied.push(text)));
    const calendar = await show(aYear().build());
    const address = one(calendar, 'input[readonly]') as HTMLInputElement;
    expect(address.value).to.match(/^https:\/\/datos\.example\/.*calendario\.ics$/);
    expect(linkNamed(calendar, t.subscribe)!.href).to.equal(address.value.replace('https:', 'webcal:'));
    expect(readableText(calendar)).to.contain(t.subscribeExplained).and.to.contain(t.downloadExplained);
    await click(button(calendar, t.copy));
    await until(() => readableText(calendar).includes(t.copied), () => readableText(calendar));
    expect(copied).to.deep.equal([address.value]);
  });

  it('by subscription to those shown, where the feed has a calendar of just those, and else says that it brings all', async () => {
    const feed = aYear().with({ regions: [{ id: 'CL-AP', name: 'Arica y Parinacota' }], links: { calendar: 'calendario.ics', calendars: 'calendarios/' } }).build();
    const addressIn = (calendar: HTMLElement) => (one(calendar, 'input[readonly]') as HTMLInputElement).value;
    const narrowed = await show(feed, { region: 'CL-AP' });
    expect(addressIn(narrowed)).to.match(/^https:\/\/datos\.example\/.*calendarios\/region-CL-AP\.ics$/);
    expect(linkNamed(narrowed, t.subscribe)!.href).to.match(/^webcal:.*region-CL-AP\.ics$/);
    expect(readableText(narrowed)).to.contain(t.subscribeChosen).and.not.to.contain(t.subscribeNotChosen);
    const other = await show(feed, { theme: 'desconocido' });
    expect(addressIn(other)).to.match(/calendario\.ics$/);
    expect(readableText(other)).to.contain(t.subscribeNotChosen).and.not.to.contain(t.subscribeChosen);
    const whole = await show(feed);
    expect(addressIn(whole)).to.match(/calendario\.ics$/);
    expect(readableText(whole)).not.to.contain(t.subscribeNotChosen);
  });

  it('by hand when the browser does not let it be copied', async () => {
    withClipboard(() => Promise.reject(new DOMException('No', 'NotAllowedError')));
    const calendar = await show(aYear().build());
    await click(button(calendar, t.copy));
    await until(() => readableText(calendar).includes(t.copyByHand), () => readableText(calendar));
    const address = one(calendar, 'input[readonly]') as HTMLInputElement;
    expect(address.selectionEnd! - address.selectionStart!).to.equal(address.value.length);
    expect(await axeViolations(calendar)).to.deep.equal([]);
  });

  it('without a subscription when the feed offers none', async () => {
    const calendar = await show(aYear().with({ links: { calendar: 'javascript:alert(1)' } }).build());
    expect(all(calendar, 'input[readonly]')).to.deep.equal([]);
    expect(readableText(calendar)).to.contain(t.downloadExplained).and.not.to.contain(t.subscribeTerm);
  });
});

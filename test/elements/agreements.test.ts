import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { Agreement } from '../../src/domain/feed.js';
import { agreementMessages } from '../../src/i18n/agreements.js';
import type { MgaMinutesOpenEvent } from '../../src/ui/minutes-link.js';
import { button, composedElements, deepActiveElement, isDrawn, readableText } from '../support/composed-tree.js';
import { aFeed } from '../support/feed-builder.js';
import { settle } from '../support/feed-reader.js';
import { useWidgetPage } from '../support/widget-page.js';

const t = agreementMessages.es;

const april: Agreement[] = [
  { id: 'calendar', text: 'Publicar el calendario de talleres.', items: ['Con sus sedes.', 'Con sus horarios.'], responsible: [{ organization: 'segpres' }, { name: 'Consejo vecinal' }], due: '2026-05-15' },
  { id: 'guide', text: 'Traducir la guía.', responsible: [{ name: 'MINSEGPRES' }], due: '2026-12' },
  { id: 'archive', text: 'Ordenar las actas anteriores.', due: 'A la brevedad' },
  {
    id: 'report',
    text: 'Entregar el informe.',
    due: 'A la brevedad',
    responsible: [{ organization: 'labgob' }],
    updates: [
      { date: '2026-05-12', status: 'done', meeting: 'may', note: 'Se entregó en la reunión.' },
      { date: '2026-04-30', status: 'open', note: 'Falta un capítulo.' },
    ],
  },
  { id: 'platform', text: 'Contratar otra plataforma.', updates: [{ date: '2026-05-12', status: 'dropped' }] },
];
const aLedger = () =>
  aFeed()
    .withOrganization({ id: 'segpres', name: 'Ministerio Secretaría General de la Presidencia', shortName: 'Segpres', aliases: ['MINSEGPRES'] })
    .withOrganization({ id: 'labgob', name: 'Laboratorio de Gobierno', parent: 'segpres' })
    .withMeeting({ id: 'april', title: 'Reunión de abril', start: '2026-04-08T15:30', minutes: { agreements: april } })
    .withMeeting({ id: 'may', title: 'Reunión de mayo', start: '2026-05-12T15:30', minutes: { agreements: [{ id: 'b1', text: 'Revisar las sedes.', due: '2026' }] } });

const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)].filter(isDrawn);
const texts = (element: Element, selector: string) => all(element, selector).map((part) => readableText(part));
const agreements = (element: Element) => texts(element, '[part~="agreement"] .agreement-text > p');
const group = (element: Element, title: string) => all(element, 'section').find((section) => readableText(section.querySelector('[role=heading]')!).startsWith(title))!;
const agreement = (element: Element, start: string) => all(element, '[part~="agreement"]').find((item) => readableText(item).startsWith(start))!;
const field = <Control extends HTMLElement>(element: Element, label: string) =>
  [...composedElements(element)].find((part) => part.localName === 'label' && readableText(part).startsWith(label))!.querySelector<Control>('select, input')!;

async function choose(element: Element, label: string, value: string): Promise<void> {
  const select = field<HTMLSelectElement>(element, label);
  select.value = value;
  expect(select.value, `a choice of ${label}`).to.equal(value);
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

async function search(element: Element, words: string): Promise<void> {
  field(element, t.search).focus();
  await sendKeys({ type: words });
  await settle();
}

describe('<mga-agreements> shows a ledger', () => {
  const { show } = useWidgetPage('mga-agreements', () => import('../../src/define/mga-agreements.js'));
  const figures = (element: Element) => Object.fromEntries(all(element, '[part~="figure"]').map((figure) => [readableText(figure.querySelector('dt')!), Number(readableText(figure.querySelector('dd')!))]));
  const status = (element: Element) => readableText(element.shadowRoot!.querySelector('p[role=status]')!);

  it('with figures that say what they count', async () => {
    const ledger = await show(aLedger().build());
    expect(figures(ledger)).to.deep.equal({ Pendientes: 4, 'Pendientes vencidos': 1, 'Pendientes sin fecha': 1, Cumplidos: 1, Descartados: 1 });
    const definitions = ledger.shadowRoot!.querySelector('details')!;
    expect(readableText(definitions)).not.to.contain(t.definition.overdue);
    definitions.querySelector('summary')!.click();
    for (const definition of Object.values(t.definition)) expect(readableText(definitions)).to.contain(definition);
    expect(readableText(definitions)).to.contain('1 de junio de 2026');
  });

  it('with as many agreements behind each figure as it says', async () => {
    const ledger = await show(aLedger().build(), { 'url-state': 'acuerdos' });
    await choose(ledger, t.byState, '');
    for (const [name, count] of Object.entries(figures(ledger))) {
      const option = [...field<HTMLSelectElement>(ledger, t.byState).options].find(({ label }) => label === `${name} (${count})`)!;
      await choose(ledger, t.byState, option.value);
      expect(new Set(agreements(ledger)).size, name).to.equal(count);
      expect(status(ledger)).to.equal(t.shown(count, 6));
    }
  });

  it('by responsible party, under the name people use, whatever the minutes call it', async () => {
    const ledger = await show(aLedger().build());
    expect(texts(ledger, '[part~="group"] > [role=heading]')).to.deep.equal([
      'Consejo vecinal 1 acuerdo',
      'Laboratorio de Gobierno 1 acuerdo',
      'Segpres (Ministerio Secretaría General de la Presidencia) 2 acuerdos',
      'Sin responsable indicado 3 acuerdos',
    ]);
    expect(readableText(ledger)).to.contain(t.repeated);
    const [shared, own] = [...group(ledger, 'Segpres').querySelectorAll('[part~="agreement"]')].map(readableText);
    expect(shared, 'who shares the responsibility').to.contain('Consejo vecinal');
    expect(own, 'nobody else').not.to.contain(t.responsible);
  });

  it('by urgency within a party: the soonest date first, then undated, done and dropped', async () => {
    const ledger = await show(aLedger().build());
    expect([...group(ledger, 'Segpres').querySelectorAll('.agreement-text > p')].map((part) => part.textContent)).to.deep.equal(['Publicar el calendario de talleres.', 'Traducir la guía.']);
    expect([...group(ledger, 'Sin responsable').querySelectorAll('.agreement-text > p')].map((part) => part.textContent)).to.deep.equal([
      'Revisar las sedes.', 'Ordenar las actas anteriores.', 'Contratar otra plataforma.',
    ]);
  });

  it('by meeting, chosen with the keyboard, the latest first', async () => {
    const ledger = await show(aLedger().build());
    field(ledger, t.viewResponsible).focus();
    await sendKeys({ press: 'ArrowRight' });
    await settle();
    expect(texts(ledger, '[part~="group"] > [role=heading]').map((title) => title.replaceAll('\u00a0', ' ').split(',')[0])).to.deep.equal(['Reunión de mayo', 'Reunión de abril']);
    expect(agreements(ledger)).to.have.length(6);
    expect(readableText(agreement(ledger, 'Publicar el calendario'))).to.contain('Consejo vecinal').and.not.to.contain(t.agreedIn);
  });

  it('with the parts of an agreement as a list', async () => {
    const ledger = await show(aLedger().build());
    const [item] = all(ledger, '[part~="agreement"] ol.letters');
    expect([...item!.querySelectorAll('li')].map((part) => part.textContent)).to.deep.equal(['Con sus sedes.', 'Con sus horarios.']);
  });

  it('with the due date as it was agreed, and for how long it has been overdue', async () => {
    const ledger = await show(aLedger().build());
    expect(readableText(agreement(ledger, 'Publicar el calendario'))).to.contain('15 de mayo de 2026').and.to.contain('Vencido hace 17 días');
    expect(readableText(agreement(ledger, 'Traducir la guía'))).to.contain('diciembre de 2026').and.not.to.contain('Vencido');
    expect(readableText(agreement(ledger, 'Ordenar las actas'))).to.contain('A la brevedad · sin fecha exigible').and.not.to.contain('Vencido');
    expect(readableText(agreement(ledger, 'Entregar el informe'))).to.contain('Cumplido el 12 de mayo de 2026').and.not.to.contain(t.notADate);
  });

  it('as of the day it is told', async () => {
    expect(figures(await show(aLedger().build(), { 'as-of': '2026-05-15' }))[t.selection.overdue]).to.equal(0);
    expect(figures(await show(aLedger().build(), { 'as-of': '2027-01-01' }))[t.selection.overdue]).to.equal(3);
  });

  it('with what was reported of an agreement, oldest first, and where', async () => {
    const ledger = await show(aLedger().build());
    const updates = [...agreement(ledger, 'Entregar el informe').querySelectorAll('[part~="update"]')].map(readableText);
    expect(updates).to.have.length(2);
    expect(updates[0]).to.contain('30 de abril de 2026').and.to.contain('Falta un capítulo.');
    expect(updates[1]).to.contain('12 de mayo de 2026').and.to.contain('Cumplido').and.to.contain('informado en Reunión de mayo');
  });

  it('of one institution and its parts, in its figures too', async () => {
    const ledger = await show(aLedger().build(), { institution: 'segpres' });
    expect(figures(ledger)).to.deep.equal({ Pendientes: 2, 'Pendientes vencidos': 1, 'Pendientes sin fecha': 0, Cumplidos: 1, Descartados: 0 });
    expect(readableText(await show(aLedger().build(), { institution: 'nobody' }))).to.contain(t.none);
  });

  it('as text, markup included', async () => {
    const ledger = await show(aFeed().withMeeting({ minutes: { agreements: [{ id: 'x', text: '<img src=x onerror=alert(1)>', due: '<b>pronto</b>', responsible: [{ name: '<i>Alguien</i>' }] }] } }).build());
    expect(agreements(ledger)).to.deep.equal(['<img src=x onerror=alert(1)>']);
    expect(ledger.shadowRoot!.querySelector('img, b, i')).to.equal(null);
  });

  it('in English when the page is, saying which text is not', async () => {
    const ledger = await show(aLedger().build(), { lang: 'en' });
    expect(readableText(ledger)).to.contain('17 days overdue').and.to.contain('no enforceable date');
    expect(all(ledger, '.agreement-text').every((text) => text.lang === 'es-CL')).to.equal(true);
  });

  it('with dates that do not exist as they were written', async () => {
    const ledger = await show(
      aFeed()
        .withMeeting({ id: 'm', title: 'Reunión', start: '2026-02-31T10:00', minutes: { agreements: [{ id: 'x', text: 'Texto.', due: '2026-02-30', updates: [{ date: '2026-02-31', status: 'open' }] }] } })
        .build(),
    );
    expect(readableText(ledger)).to.contain('Texto.').and.to.contain('2026-02-30');
  });
});

describe('<mga-agreements> is searched', () => {
  const { show } = useWidgetPage('mga-agreements', () => import('../../src/define/mga-agreements.js'));

  it('without regard to accents or case, telling how many it found', async () => {
    const ledger = await show(aLedger().build());
    await search(ledger, 'GUIA');
    expect(agreements(ledger)).to.deep.equal(['Traducir la guía.']);
    expect(readableText(ledger.shadowRoot!.querySelector('p[role=status]')!)).to.equal('1 de 6 acuerdos');
  });

  it('and says when nothing matches, with a way back that keeps the focus', async () => {
    const ledger = await show(aLedger().build());
    await search(ledger, 'zzz');
    expect(readableText(ledger)).to.contain(t.noneFound);
    button(ledger, t.clear)!.focus();
    await sendKeys({ press: 'Enter' });
    await settle();
    expect(new Set(agreements(ledger)).size).to.equal(6);
    expect(field<HTMLInputElement>(ledger, t.search).value).to.equal('');
    expect(deepActiveElement()).to.equal(field(ledger, t.search));
  });

  it('by responsible party, showing only its group', async () => {
    const ledger = await show(aLedger().build());
    await choose(ledger, t.byResponsible, 'segpres');
    expect(texts(ledger, '[part~="group"] > [role=heading]')).to.deep.equal(['Segpres (Ministerio Secretaría General de la Presidencia) 2 acuerdos']);
  });

  it('in a way the address keeps', async () => {
    const ledger = await show(aLedger().build(), { 'url-state': 'ac' });
    await choose(ledger, t.byState, 'open');
    await search(ledger, 'sedes');
    field(ledger, t.viewMeeting).click();
    await settle();
    const parameters = new URLSearchParams(location.search);
    expect([parameters.get('ac.state'), parameters.get('ac.q'), parameters.get('ac.view')]).to.deep.equal(['open', 'sedes', 'meeting']);

    const again = await show(aLedger().build(), { 'url-state': 'ac' });
    expect(agreements(again)).to.deep.equal(agreements(ledger)).and.to.have.length(2);
    expect(field<HTMLInputElement>(again, t.viewMeeting).checked).to.equal(true);
    expect(field<HTMLInputElement>(again, t.search).value).to.equal('sedes');
  });

  it('by what somebody typed in the address only where it means something', async () => {
    history.replaceState(null, '', '?ac.state=everything&ac.view=upside-down');
    expect(new Set(agreements(await show(aLedger().build(), { 'url-state': 'ac' }))).size).to.equal(6);
  });
});

describe('<mga-agreements> leads to the minutes', () => {
  const { show } = useWidgetPage('mga-agreements', () => import('../../src/define/mga-agreements.js'));
  const links = (element: Element) => all(element, 'a[part~="minutes-link"]') as HTMLAnchorElement[];

  it('at the address the page gives', async () => {
    const ledger = await show(aLedger().build(), { 'minutes-href': '/actas?ref={id}' });
    expect(new Set(links(ledger).map((link) => new URL(link.href).pathname + new URL(link.href).search))).to.deep.equal(new Set(['/actas?ref=april', '/actas?ref=may']));
  });

  it('only when the page gives one', async () => {
    const ledger = await show(aLedger().build());
    expect(links(ledger)).to.have.length(0);
    expect(readableText(ledger)).to.contain('Reunión de abril');
  });

  it('with an event that the page may take for itself', async () => {
    const ledger = await show(aLedger().build(), { 'minutes-href': '#acta-{id}' });
    const asked: string[] = [];
    document.addEventListener(
      'mga-minutes-open',
      (event) => {
        event.preventDefault();
        asked.push((event as MgaMinutesOpenEvent).meeting);
      },
      { once: true },
    );
    const before = location.href;
    links(ledger)[0]!.click();
    expect(asked).to.have.length(1);
    expect(location.href).to.equal(before);
  });
});

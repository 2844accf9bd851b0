import { expect } from 'chai';
import type { Minutes } from '../../src/domain/feed.js';
import { minutesMessages } from '../../src/i18n/minutes.js';
import { composedElements, deepActiveElement, isDrawn, readableText } from '../support/composed-tree.js';
import { until } from '../support/element-contract.js';
import { aFeed } from '../support/feed-builder.js';
import { settle } from '../support/feed-reader.js';
import { useWidgetPage } from '../support/widget-page.js';

const t = minutesMessages.es;

const may: Minutes = {
  status: 'final',
  attendees: [
    {
      name: 'Miembros de la Mesa',
      people: [
        { name: 'Representación de la Subsecretaría', role: 'preside', organization: 'segpres' },
        { name: 'Representación de la sociedad civil', sector: 'civil' },
        { name: 'Representación de CEPAL', affiliation: 'CEPAL' },
      ],
    },
    { name: 'Otros asistentes', people: [{ name: 'Asesoría', organization: 'comision' }] },
  ],
  agenda: [{ number: '1.-', title: 'Desafíos del próximo Plan.' }, { title: 'Varios.' }],
  discussion: [{ title: 'Desafíos del próximo Plan.', blocks: [{ kind: 'paragraph', text: 'Se conversó.' }, { kind: 'heading', text: 'Meta' }, { kind: 'list', items: [{ text: 'Acciones medibles.' }] }] }],
  recommendations: [
    { text: 'Actualizar las actas.', by: 'OGP' },
    { text: 'Responder a cada persona.', by: 'OGP' },
  ],
};
const june: Minutes = {
  attendees: [{ people: [{ name: 'Dirección ejecutiva', organization: 'labgob' }] }],
  agreements: [
    { id: 'a1', text: 'Validar la urgencia.', responsible: [{ name: 'Comisión' }], due: 'A la brevedad' },
    { id: 'a2', text: 'Colaborar en dos ámbitos:', items: ['Convocar.', 'Diseñar el taller tipo.'], responsible: [{ organization: 'labgob' }], due: '2018-06-30', updates: [{ date: '2018-08-01', status: 'open', meeting: 'may', note: 'Falta Santiago.' }] },
  ],
};
const theForum = () =>
  aFeed()
    .withSectors({ id: 'publico', name: 'Sector público' }, { id: 'civil', name: 'Sociedad civil' }, { id: 'academia', name: 'Academia' })
    .withOrganization({ id: 'segpres', name: 'Ministerio Secretaría General de la Presidencia', shortName: 'Segpres', sector: 'publico', url: 'https://segpres.example/' })
    .withOrganization({ id: 'comision', name: 'Comisión de Probidad', aliases: ['Comisión'], parent: 'segpres' })
    .withOrganization({ id: 'labgob', name: 'Laboratorio de Gobierno', sector: 'publico' });
const feed = () =>
  theForum()
    .withMeeting({ id: 'may', title: 'Reunión de mayo', start: '2018-05-08T18:00', end: '2018-05-08T19:00', place: { address: 'Teatinos 92, piso 9' }, minutes: may, plan: 'p4' })
    .withMeeting({ id: 'june', title: 'Reunión de junio', start: '2018-06-13T16:00', end: '2018-06-13T17:00', access: 'internal', minutes: june })
    .withMeeting({ id: 'july', title: 'Reunión de julio', start: '2018-07-10T16:00' })
    .build();

const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)].filter(isDrawn);
const texts = (element: Element, selector: string) => all(element, selector).map(readableText);
const title = (element: Element) => readableText(all(element, 'header [role=heading]')[0]!);
const fact = (element: Element, term: string) => all(element, '.facts > div').map(readableText).find((row) => row.startsWith(`${term} `))?.slice(term.length + 1);
const section = (element: Element, name: string) => all(element, 'section').find((part) => readableText(part.querySelector('[role=heading]')!).startsWith(name))!;
const chooser = (element: Element) => [...composedElements(element)].find((part): part is HTMLSelectElement => part instanceof HTMLSelectElement);
const titleIs = (element: Element, words: string) => until(() => title(element) === words, () => title(element));

async function choose(element: Element, label: string): Promise<void> {
  const select = chooser(element)!;
  select.value = [...select.options].find((option) => option.label === label)!.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

describe('<mga-minutes> shows the minutes', () => {
  const { show } = useWidgetPage('mga-minutes', () => import('../../src/define/mga-minutes.js'));

  it('of the latest meeting, and of whichever the reader chooses', async () => {
    const minutes = await show(feed());
    expect(title(minutes)).to.equal('Reunión de junio');
    expect([...chooser(minutes)!.options].map(({ label }) => label)).to.deep.equal(['13 de junio de 2018 · Reunión de junio', '8 de mayo de 2018 · Reunión de mayo']);
    await choose(minutes, '8 de mayo de 2018 · Reunión de mayo');
    expect(title(minutes)).to.equal('Reunión de mayo');
  });

  it('of the meeting the page names, without offering others', async () => {
    const minutes = await show(feed(), { record: 'may' });
    expect(title(minutes)).to.equal('Reunión de mayo');
    expect(Boolean(chooser(minutes)), 'a list to choose from').to.equal(false);
  });

  it('of no other meeting when the one named has none', async () => {
    for (const record of ['july', 'nowhere']) {
      const minutes = await show(feed(), { record });
      expect(readableText(minutes)).to.equal(t.notFound(record));
    }
  });

  it('of the only meeting without offering a choice of one', async () => {
    const minutes = await show(feed(), { plan: 'p4' });
    expect(title(minutes)).to.equal('Reunión de mayo');
    expect(Boolean(chooser(minutes)), 'a list to choose from').to.equal(false);
  });

  it('of the meetings an institution took part in', async () => {
    expect(title(await show(feed(), { institution: 'labgob' }))).to.equal('Reunión de junio');
    expect(readableText(await show(feed(), { institution: 'nobody' }))).to.equal(t.none);
  });

  it('with day, time and place as on the wall where it was held', async () => {
    const minutes = await show(feed(), { record: 'may' });
    expect(fact(minutes, t.date)).to.match(/^martes,? 8 de mayo de 2018$/);
    expect(fact(minutes, t.time)).to.match(/^18:00 a 19:00 \(.+\)$/);
    expect(minutes.shadowRoot!.querySelector('[data-moment]')?.getAttribute('data-moment')).to.equal('2018-05-08T21:00:00.000Z/2018-05-08T22:00:00.000Z');
    expect(fact(minutes, t.place)).to.equal('Teatinos 92, piso 9');
  });

  it('in the zone of the meeting, whatever the reader is in, and in one no engine knows', async () => {
    const elsewhere = theForum().withMeeting({ id: 'm', start: '2026-03-03T10:00', timeZone: 'Asia/Tokyo', minutes: {} }).build();
    expect(fact(await show(elsewhere), t.time)).to.match(/^10:00 \(/);
    const nowhere = theForum().withMeeting({ id: 'm', start: '2026-03-03T10:00', timeZone: 'Mars/Olympus', minutes: {} }).build();
    expect(fact(await show(nowhere), t.time)).to.equal('10:00');
  });

  it('with a day that does not exist as it was written', async () => {
    const minutes = await show(theForum().withMeeting({ id: 'm', start: '2026-02-30T10:00', minutes: { published: '2026-02-31' } }).build());
    expect(fact(minutes, t.date)).to.equal('2026-02-30T10:00');
    expect(fact(minutes, t.published)).to.equal('2026-02-31');
  });

  it('saying whether the forum has approved them', async () => {
    const saying = async (status?: Minutes['status']) => show(theForum().withMeeting({ minutes: status ? { status } : {} }).build());
    expect(readableText(await saying('draft'))).to.contain(t.draftNotice);
    const final = await saying('final');
    expect(fact(final, t.statusLabel)).to.equal(t.status.final);
    expect(readableText(final)).not.to.contain(t.draftNotice);
    expect(fact(await saying(), t.statusLabel)).to.equal(t.unknownStatus);
  });

  it('with everyone who attended, under the headings of the minutes', async () => {
    const attendees = section(await show(feed(), { record: 'may' }), 'Asistentes (4)');
    expect([...attendees.querySelectorAll('[part~="attendees"]')].map((group) => [readableText(group.querySelector('[role=heading]')!), group.querySelectorAll('li').length])).to.deep.equal([
      ['Miembros de la Mesa', 3],
      ['Otros asistentes', 1],
    ]);
    const people = [...attendees.querySelectorAll('li')].map(readableText);
    expect(people[0]).to.equal('Representación de la Subsecretaría , preside Segpres · Sector público');
    expect(people[2]).to.equal('Representación de CEPAL CEPAL');
    expect(people[3]).to.equal('Asesoría Comisión de Probidad · Sector público');
    expect(attendees.querySelector('a[href="https://segpres.example/"]')?.textContent).to.equal('Segpres');
  });

  it('with attendance by sector that adds up, absent sectors included', async () => {
    const [table] = all(await show(feed(), { record: 'may' }), 'table');
    expect([...table!.querySelectorAll('tbody tr, tfoot tr')].map(readableText)).to.deep.equal(['Sector público 2', 'Sociedad civil 1', 'Academia 0', `${t.unknownSector} 1`, 'Total 4']);
  });

  it('without attendance by sector when nobody\'s sector is known: zeros would say too much', async () => {
    const minutes = await show(theForum().withMeeting({ minutes: { attendees: [{ people: [{ name: 'Alguien' }, { name: 'Otra persona', affiliation: 'Nadie sabe' }] }] } }).build());
    expect(readableText(minutes)).to.contain('Asistentes (2)').and.not.to.contain(t.bySector);
  });

  it('with agenda, discussion and recommendations, numbered and counted', async () => {
    const minutes = await show(feed(), { record: 'may' });
    expect([...section(minutes, t.section.agenda).querySelectorAll('li')].map(readableText)).to.deep.equal(['1. Desafíos del próximo Plan.', '2. Varios.']);
    expect(readableText(section(minutes, t.section.discussion))).to.contain('Se conversó. Meta Acciones medibles.');
    const recommendations = section(minutes, 'Recomendaciones (2)');
    expect([...recommendations.querySelectorAll('li')].map(readableText)).to.deep.equal(['1. Actualizar las actas.', '2. Responder a cada persona.']);
    expect(readableText(recommendations).split('De: OGP')).to.have.length(2);
  });

  it('with who made each recommendation when they were several', async () => {
    const minutes = await show(theForum().withMeeting({ minutes: { recommendations: [{ text: 'Uno.', by: 'OGP' }, { text: 'Dos.', by: 'la academia' }, { text: 'Tres.' }] } }).build());
    expect(readableText(section(minutes, 'Recomendaciones (3)'))).to.match(/# 1\. Uno\. De: OGP 2\. Dos\. De: la academia 3\. Tres\.$/);
  });

  it('with its agreements as they stand, parts as a list, due dates as agreed', async () => {
    const agreements = section(await show(feed(), { record: 'june', 'as-of': '2018-07-02' }), 'Acuerdos (2)');
    const [first, second] = [...agreements.querySelectorAll('[part~="agreement"]')];
    expect(readableText(first!)).to.contain('A la brevedad · sin fecha exigible').and.to.contain('Comisión de Probidad').and.not.to.contain('Vencido');
    expect([...second!.querySelectorAll('ol.letters > li')].map((part) => part.textContent)).to.deep.equal(['Convocar.', 'Diseñar el taller tipo.']);
    expect(readableText(second!)).to.contain('Vencido hace 2 días').and.to.contain('Falta Santiago.');
  });

  it('saying so when there are no attendees or agreements', async () => {
    const minutes = await show(theForum().withMeeting({ minutes: {} }).build());
    expect(readableText(minutes)).to.contain(t.noAttendees).and.to.contain(t.noAgreements);
    expect(texts(minutes, 'section [role=heading]')).to.deep.equal(['Asistentes', 'Acuerdos']);
  });

  it('under headings of the level the page needs', async () => {
    const levels = (element: Element) => all(element, '[role=heading]').map((part) => Number(part.getAttribute('aria-level')));
    const minutes = await show(feed(), { record: 'may', 'heading-level': '3' });
    expect(levels(minutes)[0]).to.equal(3);
    expect(new Set(levels(minutes))).to.deep.equal(new Set([3, 4, 5, 6]));
  });

  it('as text, markup and unsafe addresses included', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const minutes = await show(
      theForum()
        .withMeeting({ title: markup, minutes: { document: { id: 'd', title: 'Original', url: 'javascript:alert(1)' }, recommendations: [{ text: markup }], attendees: [{ name: markup, people: [{ name: markup }] }] } })
        .build(),
    );
    expect(title(minutes)).to.equal(markup);
    expect(minutes.shadowRoot!.querySelector('img')).to.equal(null);
    expect(fact(minutes, t.original)).to.equal('Original');
    expect(all(minutes, 'a[href^="javascript"]')).to.have.length(0);
  });

  it('in English when the page is, saying which text is not', async () => {
    const minutes = await show(feed(), { record: 'may', lang: 'en' });
    expect(readableText(minutes)).to.contain('Attendees (4)').and.to.contain('Final: approved by the forum');
    expect(minutes.shadowRoot!.querySelector('header [role=heading] [lang]')?.getAttribute('lang')).to.equal('es-CL');
  });
});

describe('<mga-minutes> can be cited', () => {
  const { show } = useWidgetPage('mga-minutes', () => import('../../src/define/mga-minutes.js'));
  const link = (element: Element, name: string) => all(element, 'a').find((part) => (part.getAttribute('aria-label') ?? readableText(part)) === name) as HTMLAnchorElement;

  it('by section, recommendation and agreement', async () => {
    const minutes = await show(feed(), { record: 'may' });
    expect(link(minutes, t.linkTo(t.section.recommendations)).hash).to.equal('#minutes/may/recommendations');
    expect(link(minutes, t.linkTo(t.recommendation('2'))).hash).to.equal('#minutes/may/recommendations/2');
    expect(link(await show(feed()), t.linkTo(t.agreement('2'))).hash).to.equal('#minutes/june/agreements/a2');
  });

  it('and a link takes the reader there, focus included', async () => {
    const minutes = await show(feed());
    link(minutes, t.linkTo(t.agreement('2'))).click();
    await until(() => deepActiveElement()?.getAttribute('part') === 'agreement', () => String(deepActiveElement()?.outerHTML));
    expect(readableText(deepActiveElement()!)).to.contain('Colaborar en dos ámbitos');
  });

  it('and an address opens the meeting it cites, at the place', async () => {
    history.replaceState(null, '', '#minutes/may/recommendations');
    const minutes = await show(feed());
    await titleIs(minutes, 'Reunión de mayo');
    expect(readableText(deepActiveElement()!)).to.contain('Recomendaciones (2)');
  });

  it('and an address that changes later is followed', async () => {
    const minutes = await show(feed());
    location.hash = '#minutes/may';
    await titleIs(minutes, 'Reunión de mayo');
    await until(() => Boolean(deepActiveElement()?.textContent.includes('Reunión de mayo')), () => String(deepActiveElement()?.outerHTML));
  });

  it('but addresses of something else are left alone', async () => {
    for (const hash of ['#otra-cosa', '#minutes/', '#minutes/nowhere/agreements', '#%', '#minutes/%E0%A4%A', '#minutes/"]']) {
      history.replaceState(null, '', hash);
      const minutes = await show(feed());
      expect(title(minutes), hash).to.equal('Reunión de junio');
      expect(deepActiveElement(), hash).to.equal(document.body);
    }
  });

  it('and choosing another meeting changes the citation with it', async () => {
    history.replaceState(null, '', '#minutes/may');
    const minutes = await show(feed());
    await choose(minutes, '13 de junio de 2018 · Reunión de junio');
    expect(title(minutes)).to.equal('Reunión de junio');
    expect(location.hash).to.equal('#minutes/june');
  });

  it('while another citation of the page stays as it is', async () => {
    history.replaceState(null, '', '#presentacion');
    await choose(await show(feed()), '8 de mayo de 2018 · Reunión de mayo');
    expect(location.hash).to.equal('#presentacion');
  });

  it('and the choice is kept in the address when the page wants it', async () => {
    await choose(await show(feed(), { 'url-state': 'acta' }), '8 de mayo de 2018 · Reunión de mayo');
    expect(new URLSearchParams(location.search).get('acta.record')).to.equal('may');
    expect(title(await show(feed(), { 'url-state': 'acta' }))).to.equal('Reunión de mayo');
  });

  it('and a choice that no longer exists is said, with the others at hand', async () => {
    history.replaceState(null, '', '?acta.record=gone');
    const minutes = await show(feed(), { 'url-state': 'acta' });
    expect(readableText(minutes)).to.contain(t.notFound('gone'));
    await choose(minutes, '8 de mayo de 2018 · Reunión de mayo');
    expect(title(minutes)).to.equal('Reunión de mayo');
  });

  it('and a follow-up leads to the minutes of the meeting it was reported in, in the same widget', async () => {
    const minutes = await show(feed());
    const [followUp] = all(minutes, 'a[part~="minutes-link"]') as HTMLAnchorElement[];
    followUp!.click();
    await titleIs(minutes, 'Reunión de mayo');
  });

  it('and follows no address once it has left the page', async () => {
    const [gone, there] = [await show(feed()), await show(feed())];
    gone.remove();
    location.hash = '#minutes/may';
    await titleIs(there, 'Reunión de mayo');
    expect(gone.shadowRoot!.querySelector('header [role=heading]')?.textContent).to.equal('Reunión de junio');
  });
});

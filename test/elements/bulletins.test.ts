import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { MgaBulletinOpenEvent } from '../../src/elements/mga-bulletins/events.js';
import { bulletinMessages } from '../../src/i18n/bulletins.js';
import { button, deepActiveElement, isDrawn, readableText } from '../support/composed-tree.js';
import { until } from '../support/element-contract.js';
import { aFeed } from '../support/feed-builder.js';
import { useWidgetPage } from '../support/widget-page.js';

const t = bulletinMessages.es;

const aNewsroom = () =>
  aFeed()
    .with({ links: { bulletins: 'bulletins.atom' } })
    .withOrganization({ id: 'segpres', name: 'Ministerio Secretaría General', shortName: 'Segpres', url: 'https://segpres.example' })
    .withOrganization({ id: 'unidad', name: 'Unidad de Ejemplo', parent: 'segpres' })
    .withCommitment({ id: 'portal', title: 'Portal de datos', plan: 'plan-5', lead: { organization: 'segpres' } })
    .withBulletin({ id: 'viejo', title: 'Antes', date: '2026-03-01', organizations: [{ name: 'Otra' }] })
    .withBulletin({
      id: 'nuevo', title: 'Ahora', date: '2026-05-20', updated: '2026-05-25T12:00:00Z', summary: 'En pocas palabras.',
      blocks: [{ kind: 'paragraph', text: 'Texto <b>entero</b>.' }, { kind: 'heading', text: 'Qué cambió' }, { kind: 'list', items: [{ text: 'El costo.' }] }],
      people: [{ name: 'Demo: Profesional', role: 'jefa de pruebas', organization: 'unidad' }], organizations: [{ organization: 'segpres' }], commitments: ['portal', 'ninguno'],
      links: [{ title: 'Informe', url: 'informe.pdf' }, { title: 'Trampa', url: 'javascript:alert(1)' }],
    });

const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)].filter(isDrawn);
const headlines = (element: Element) => all(element, '[part~="bulletin-link"]').map((link) => readableText(link));
const link = (element: Element, text: string) => all(element, 'a').find((each) => readableText(each) === text) as HTMLAnchorElement;
const status = (element: Element) => readableText(element.shadowRoot!.querySelector('p[role=status]')!);

describe('<mga-bulletins> shows a list', () => {
  const { show } = useWidgetPage('mga-bulletins', () => import('../../src/define/mga-bulletins.js'));

  it('newest first, each with its day, who is credited and the commitments it tells of', async () => {
    const widget = await show(aNewsroom().build(), { 'commitment-href': '/compromisos?ref={id}' });
    expect(headlines(widget)).to.deep.equal(['Ahora', 'Antes']);
    const [first] = all(widget, 'li[part="bulletin"]');
    for (const text of ['20 de mayo de 2026', 'En pocas palabras.', 'Demo: Profesional (Unidad de Ejemplo) y Segpres']) expect(readableText(first!)).to.contain(text);
    expect(readableText(first!)).not.to.contain('Texto');
    expect(new URL(link(widget, 'Portal de datos').href).pathname).to.equal('/compromisos');
    expect(status(widget)).to.equal(t.shown(2, 2));
  });

  it('of as many as the page wants, and more when asked, going to the first that came', async () => {
    const widget = await show(aFeed().withMany('bulletins', 5).build(), { limit: '2' });
    expect([headlines(widget).length, status(widget)]).to.deep.equal([2, t.shown(2, 5)]);
    button(widget, t.more(2))!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => headlines(widget).length === 4, () => readableText(widget));
    await until(() => deepActiveElement() === all(widget, '[part~="bulletin-link"]')[2], () => 'the focus is on the third');
    button(widget, t.more(1))!.click();
    await until(() => headlines(widget).length === 5 && !button(widget, t.more(1)), () => readableText(widget));
  });

  it('of ten when the limit is no number of bulletins', async () => {
    for (const limit of ['0', '-1', 'x', '1.5']) expect(headlines(await show(aFeed().withMany('bulletins', 12).build(), { limit })).length, limit).to.equal(10);
  });

  it('of one institution, with its parts and its commitments', async () => {
    expect(headlines(await show(aNewsroom().build(), { institution: 'segpres' }))).to.deep.equal(['Ahora']);
    expect(headlines(await show(aNewsroom().build(), { plan: 'plan-5' }))).to.deep.equal(['Ahora']);
    expect(readableText(await show(aNewsroom().build(), { theme: 'otro' }))).to.contain(t.none);
  });

  it('with the address for news readers, where there is one', async () => {
    expect(link(await show(aNewsroom().build()), t.atom).href).to.match(/^https:\/\/datos\.example\/mga-bulletins\/bulletins\.atom$/);
    expect(link(await show(aFeed().withBulletin().build()), t.atom)).to.equal(undefined);
  });

  it('whose headlines lead where the page says, unless it prevents that', async () => {
    const widget = await show(aNewsroom().build(), { 'bulletin-href': '/noticias#bulletin/{id}' });
    const opened: string[] = [];
    widget.addEventListener('mga-bulletin-open', (event: MgaBulletinOpenEvent) => {
      opened.push(event.bulletin);
      event.preventDefault();
    });
    const headline = link(widget, 'Ahora');
    expect(new URL(headline.href).pathname + new URL(headline.href).hash).to.equal('/noticias#bulletin/nuevo');
    headline.click();
    expect(opened).to.deep.equal(['nuevo']);
  });
});

describe('<mga-bulletins> shows one bulletin', () => {
  const { show } = useWidgetPage('mga-bulletins', () => import('../../src/define/mga-bulletins.js'));
  const share = Object.getOwnPropertyDescriptor(Navigator.prototype, 'share');
  afterEach(() => {
    if (share) Object.defineProperty(Navigator.prototype, 'share', share);
    else delete (Navigator.prototype as { share?: unknown }).share;
    delete (navigator.clipboard as { writeText?: unknown }).writeText;
  });
  const setShare = (value: unknown) => Object.defineProperty(Navigator.prototype, 'share', { value, configurable: true });
  const setClipboard = (writeText: (text: string) => Promise<void>) => Object.defineProperty(navigator.clipboard, 'writeText', { value: writeText, configurable: true });

  it('whole, with people, role and organization, units, commitments and links', async () => {
    const widget = await show(aNewsroom().build(), { record: 'nuevo', 'heading-level': '3' });
    const headings = all(widget, '[role=heading]').map((heading) => `${heading.getAttribute('aria-level')} ${readableText(heading)}`);
    expect(headings).to.deep.equal(['3 Ahora', '4 Qué cambió', `4 ${t.credits}`, `4 ${t.commitments}`, `4 ${t.links}`]);
    const text = readableText(widget);
    for (const part of ['20 de mayo de 2026', t.updated('25 de mayo de 2026'), 'Texto <b>entero</b>.', 'El costo.', 'Demo: Profesional', 'jefa de pruebas', 'Unidad de Ejemplo', 'Segpres', 'Portal de datos', 'Trampa']) expect(text).to.contain(part);
    expect(link(widget, 'Informe').href).to.equal('https://datos.example/mga-bulletins/informe.pdf');
    expect(link(widget, 'Trampa')).to.equal(undefined);
    expect(button(widget, t.all)).to.equal(undefined);
  });

  it('when its headline is followed, and goes back to the list where the reader was', async () => {
    const widget = await show(aNewsroom().build());
    link(widget, 'Antes').click();
    await until(() => readableText(widget).includes(t.all), () => readableText(widget));
    expect(location.hash).to.equal('#bulletin/viejo');
    await until(() => deepActiveElement()?.matches('[data-cited]') === true && readableText(deepActiveElement()!).includes('Antes'), () => 'the focus is on the bulletin');
    button(widget, t.all)!.click();
    await until(() => headlines(widget).length === 2, () => readableText(widget));
    await until(() => deepActiveElement() === link(widget, 'Antes'), () => 'the focus is on its headline');
    expect(location.hash).to.equal('');
  });

  it('that the address of the page cites', async () => {
    history.replaceState(null, '', '#bulletin/nuevo');
    const widget = await show(aNewsroom().build());
    expect(readableText(widget)).to.contain('El costo.');
    history.replaceState(null, '', '#bulletin/ninguno');
    dispatchEvent(new HashChangeEvent('hashchange'));
    await until(() => headlines(widget).length === 2, () => readableText(widget));
  });

  it('with a letter and a link to copy, which says that it was copied', async () => {
    const copied: string[] = [];
    setClipboard((text) => Promise.resolve(void copied.push(text)));
    const widget = await show(aNewsroom().build(), { record: 'nuevo', 'bulletin-href': '/noticias#bulletin/{id}' });
    const address = new URL('/noticias#bulletin/nuevo', location.href).href;
    expect(decodeURIComponent(link(widget, t.mail).href)).to.equal(`mailto:?subject=Ahora&body=Ahora\n${address}`);
    button(widget, t.copy)!.click();
    await until(() => button(widget, t.copied) !== undefined, () => readableText(widget));
    expect(copied).to.deep.equal([address]);
    expect(all(widget, '[role=status]').map(({ textContent }) => textContent)).to.include(t.copied);
  });

  it('with the link to copy by hand where the browser does not allow more', async () => {
    setClipboard(() => Promise.reject(new Error('no')));
    const widget = await show(aNewsroom().build(), { record: 'nuevo' });
    button(widget, t.copy)!.click();
    await until(() => all(widget, 'input[readonly]').length === 1, () => readableText(widget));
    expect((all(widget, 'input[readonly]')[0] as HTMLInputElement).value).to.match(/#bulletin\/nuevo$/);
  });

  it('with the device’s own window to share, where it has one', async () => {
    const shared: ShareData[] = [];
    setShare((data: ShareData) => Promise.resolve(void shared.push(data)));
    const widget = await show(aNewsroom().build(), { record: 'nuevo', 'bulletin-href': '/n#{id}' });
    button(widget, t.shareWith)!.click();
    expect(shared).to.deep.equal([{ title: 'Ahora', url: new URL('/n#nuevo', location.href).href }]);
    delete (Navigator.prototype as { share?: unknown }).share;
    expect(button(await show(aNewsroom().build(), { record: 'nuevo' }), t.shareWith)).to.equal(undefined);
  });

  it('or says that there is none of that name', async () => {
    expect(readableText(await show(aNewsroom().build(), { record: 'otro' }))).to.contain(t.notFound('otro'));
  });
});

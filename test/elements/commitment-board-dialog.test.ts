import { expect } from 'chai';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { MgaCommitmentOpenEvent } from '../../src/ui/commitment/commitment-open-event.js';
import { feedStore } from '../../src/feed/store-registry.js';
import { boardMessages } from '../../src/i18n/commitment-board.js';
import { axeViolations } from '../support/axe-violations.js';
import { aPlan, Board } from '../support/board-page.js';
import { button, deepActiveElement, readableText } from '../support/composed-tree.js';
import { until } from '../support/element-contract.js';
import { settle } from '../support/feed-reader.js';
import { useWidgetPage } from '../support/widget-page.js';

const { es } = boardMessages;
const title = 'Integración de datos';

/** Goes one step back in the history of the page. */
async function back(): Promise<void> {
  const arrived = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  history.back();
  await arrived;
}

describe('opening a commitment of the board', () => {
  const page = useWidgetPage('mga-commitment-board', () => import('../../src/define/mga-commitment-board.js'));
  const show = async (attributes: Record<string, string> = {}, feed = aPlan().build()) => new Board(await page.show(feed, attributes));
  const press = (key: string) => sendKeys({ press: key });

  for (const view of ['columns', 'table', 'timeline']) {
    it(`is done with the keyboard (${view}), and closing it brings the reader back`, async () => {
      const board = await show({ view });
      board.opener(title).focus();
      await press('Enter');
      const dialog = await board.isOpen(title);
      expect(readableText(dialog)).to.include('Capacitación').and.to.include('Servicio de Datos');
      await press('Escape');
      await board.isClosed();
      expect(board.focus).to.equal(title);
      expect(board.opener(title).getAttribute('aria-haspopup')).to.equal('dialog');
    });
  }

  it('moves the focus inside and keeps it there', async () => {
    const board = await show();
    board.opener(title).focus();
    await press('Enter');
    const dialog = await board.isOpen(title);
    expect(board.focus).to.equal(es.close);
    // Through every place inside it. The step after the last leaves for the browser's own buttons, where Firefox would keep the keys of the next tests.
    const places = [...dialog.querySelectorAll<HTMLElement>('a[href], button, summary, input')].filter((place) => place.checkVisibility());
    for (const place of places.slice(1)) {
      await press('Tab');
      expect(deepActiveElement()).to.equal(place);
    }
    board.opener(title).focus();
    expect(deepActiveElement(), 'what is behind can not be reached').to.equal(places.at(-1));
    expect(await axeViolations(dialog)).to.deep.equal([]);
  });

  it('is closed with its button', async () => {
    const board = await show();
    board.opener(title).focus();
    await press('Enter');
    await board.isOpen(title);
    button(board.element, es.close)!.focus();
    await press('Enter');
    await board.isClosed();
    expect(board.focus).to.equal(title);
  });

  it('is closed with a click beside it, and not with one in it', async () => {
    const board = await show();
    board.opener(title).click();
    const dialog = await board.isOpen(title);
    const { left, top, width } = dialog.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + 120)] });
    expect(board.dialog).to.equal(dialog);
    dialog.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await board.isClosed();
  });

  it('can be done again, and with another', async () => {
    const board = await show();
    for (const next of [title, 'Observatorio', title]) {
      board.opener(next).click();
      await board.isOpen(next);
      button(board.element, es.close)!.click();
      await board.isClosed();
    }
  });

  it('has headings below the board’s', async () => {
    const board = await show({ 'heading-level': '4' });
    board.opener(title).click();
    const dialog = await board.isOpen(title);
    const levels = [...dialog.querySelectorAll('[role=heading]')].map((heading) => Number(heading.getAttribute('aria-level')));
    expect(levels[0]).to.equal(5);
    expect(Math.max(...levels)).to.be.at.most(6);
    expect(Math.min(...levels.slice(1))).to.equal(6);
  });

  describe('for a page with its own view', () => {
    it('is told first, and can be prevented', async () => {
      const board = await show({ 'url-state': 'x' });
      const heard: string[] = [];
      const listener = (event: Event) => {
        heard.push((event as MgaCommitmentOpenEvent).commitment);
        event.preventDefault();
      };
      document.addEventListener('mga-commitment-open', listener);
      board.opener(title).click();
      await board.updated();
      expect(heard).to.deep.equal(['integracion']);
      expect(board.element.shadowRoot!.querySelector('dialog')).to.equal(null);
      expect(location.search).not.to.include('integracion');
      document.removeEventListener('mga-commitment-open', listener);
      board.opener(title).click();
      await board.isOpen(title);
    });
  });

  describe('on a page that keeps its address', () => {
    const parameter = (name: string) => new URLSearchParams(location.search).get(name);
    const visit = (query: Record<string, string>) => {
      const url = new URL(location.href);
      for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
      history.replaceState(null, '', url);
    };

    it('opens the commitment that the address names, and forgets it when it is closed', async () => {
      visit({ 'mesa.commitment': 'cuencas' });
      const board = await show({ 'url-state': 'mesa' });
      await board.isOpen('Monitoreo de cuencas');
      await press('Escape');
      await board.isClosed();
      expect(parameter('mesa.commitment')).to.equal(null);
    });

    it('does nothing for one that is not there', async () => {
      visit({ 'mesa.commitment': 'no-existe' });
      const board = await show({ 'url-state': 'mesa' });
      expect(board.element.shadowRoot!.querySelector('dialog')).to.equal(null);
      expect(board.titles).to.have.length(6);
    });

    it('shows the view and the filters of the address, and keeps those the reader chooses', async () => {
      visit({ 'mesa.view': 'table', 'mesa.sdg': '16', 'mesa.query': 'datos', other: '1' });
      const board = await show({ 'url-state': 'mesa' });
      expect(board.titles).to.deep.equal([title]);
      expect((board.field(es.search) as HTMLInputElement).value).to.equal('datos');
      await board.search('');
      await board.show(es.views.timeline);
      await board.choose(es.theme, 'Agua');
      board.opener('Monitoreo de cuencas').click();
      await board.isOpen('Monitoreo de cuencas');
      expect(Object.fromEntries(new URLSearchParams(location.search))).to.include({ 'mesa.view': 'timeline', 'mesa.sdg': '16', 'mesa.theme': 'agua', 'mesa.commitment': 'cuencas', other: '1' });
      expect(parameter('mesa.query')).to.equal(null);

      const same = await show({ 'url-state': 'mesa' });
      await same.isOpen('Monitoreo de cuencas');
      expect(same.all('[part~=timeline-row]')).to.have.length(1);
    });

    it('shows what it can of an address that somebody made up', async () => {
      visit({ 'mesa.view': 'mapa', 'mesa.sdg': 'x', 'mesa.status': 'perdido', 'mesa.commitment': '<b>' });
      const board = await show({ 'url-state': 'mesa' });
      expect(board.all('[part~=columns], [part~=empty]')).to.have.length(1);
      expect(readableText(board.element)).to.include(es.nothing);
      button(board.element, es.clear)!.click();
      await board.updated();
      expect(board.titles).to.have.length(6);
    });

    it('follows the reader back, out of the commitment and then to the view the page began with', async () => {
      const board = await show({ 'url-state': 'mesa', view: 'timeline' });
      history.pushState(null, '', '#seccion');
      await board.show(es.views.table);
      await board.choose(es.plan, 'Cuarto plan');
      board.opener('Sello de apertura').click();
      await board.isOpen('Sello de apertura');
      await back();
      await board.isClosed();
      expect(board.titles).to.deep.equal(['Guía de lenguaje claro', 'Sello de apertura']);
      expect(board.focus).to.equal('Sello de apertura');
      await back();
      expect(board.all('[part~=timeline-row]')).to.have.length(6);
      expect((board.field(es.views.timeline) as HTMLInputElement).checked).to.equal(true);
    });

    it('brings who came by a link to the commitment it led to', async () => {
      visit({ 'mesa.commitment': 'sello' });
      const board = await show({ 'url-state': 'mesa' });
      await board.isOpen('Sello de apertura');
      await press('Escape');
      await board.isClosed();
      expect(board.focus).to.equal('Sello de apertura');
    });

    it('leaves two boards to themselves', async () => {
      visit({ 'uno.query': 'datos', 'dos.query': 'cuencas' });
      const one = await show({ 'url-state': 'uno' });
      const other = await show({ 'url-state': 'dos' });
      expect([one.titles, other.titles]).to.deep.equal([[title], ['Monitoreo de cuencas']]);
      await one.search('');
      expect(other.titles).to.deep.equal(['Monitoreo de cuencas']);
      expect(parameter('dos.query')).to.equal('cuencas');
    });

    describe('copying the link', () => {
      const { clipboard } = navigator;
      afterEach(() => Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true }));
      const useClipboard = (writeText: (text: string) => Promise<void>) => Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });

      it('gives the address of the page with the commitment open, and says so', async () => {
        const copied: string[] = [];
        useClipboard((text) => Promise.resolve(void copied.push(text)));
        const board = await show({ 'url-state': 'mesa' });
        board.opener(title).click();
        await board.isOpen(title);
        button(board.element, es.share)!.click();
        await until(() => Boolean(button(board.element, es.copied)), () => readableText(board.element));
        expect(new URL(copied[0]!).searchParams.get('mesa.commitment')).to.equal('integracion');
        button(board.element, es.close)!.click();
        await board.isClosed();
        board.opener('Observatorio').click();
        await board.isOpen('Observatorio');
        expect(button(board.element, es.share), 'not copied yet').not.to.equal(undefined);
      });

      for (const [name, value] of [['refuses', { writeText: () => Promise.reject(new Error('No')) }], ['is not there', undefined]] as const) {
        it(`shows the address to copy by hand when the clipboard ${name}`, async () => {
          Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
          const board = await show({ 'url-state': 'mesa' });
          board.opener(title).click();
          await board.isOpen(title);
          button(board.element, es.share)!.click();
          await settle();
          await board.updated();
          expect(button(board.element, es.copied)).to.equal(undefined);
          const field = board.field(es.shareAddress) as HTMLInputElement;
          expect(new URL(field.value).searchParams.get('mesa.commitment')).to.equal('integracion');
          expect(board.focus).to.equal(es.shareAddress);
          expect(await axeViolations(board.dialog!)).to.deep.equal([]);
        });
      }
    });

    it('has no link to copy where the address is not kept', async () => {
      const board = await show();
      board.opener(title).click();
      await board.isOpen(title);
      expect(button(board.element, es.share)).to.equal(undefined);
    });
  });

  describe('on a page that changes meanwhile', () => {
    it('does not throw when the board is taken away as it opens', async () => {
      const board = await show();
      board.opener(title).click();
      board.element.remove();
      await board.updated();
      await settle();
    });

    it('is open still, over the page, when the board is moved', async () => {
      const board = await show();
      board.opener(title).click();
      const dialog = await board.isOpen(title);
      document.body.appendChild(document.createElement('section')).append(board.element);
      await board.updated();
      expect(board.dialog).to.equal(dialog);
      await press('Escape');
      await board.isClosed();
      board.element.parentElement!.remove();
    });

    it('is open still when a newer edition arrives, and closed when that has no such commitment', async () => {
      const board = await show();
      board.opener(title).click();
      const dialog = await board.isOpen(title);
      const store = feedStore(board.element.getAttribute('feed')!);
      const arrives = async (feed: object) => {
        const refreshed = store.refresh();
        await page.answer(store.url, feed);
        await refreshed;
        await board.updated();
      };
      await arrives(aPlan().with({ updated: '2026-07-01T00:00:00Z', demonstration: true }).build());
      expect(board.dialog).to.equal(dialog);
      const { commitments, ...rest } = aPlan().with({ updated: '2026-08-01T00:00:00Z' }).build();
      await arrives({ ...rest, commitments: (commitments as { id: string }[]).filter(({ id }) => id !== 'integracion') });
      await board.isClosed();
      expect(board.titles).to.have.length(5);
    });
  });
});

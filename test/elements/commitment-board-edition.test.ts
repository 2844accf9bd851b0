import { expect } from 'chai';
import { feedStore } from '../../src/feed/store-registry.js';
import { aPlan, Board } from '../support/board-page.js';
import { useWidgetPage } from '../support/widget-page.js';

const title = 'Integración de datos';

describe('a newer edition of the feed, on the board', () => {
  const page = useWidgetPage('mga-commitment-board', () => import('../../src/define/mga-commitment-board.js'));

  for (const view of ['columns', 'table']) {
    it(`leaves the focus on a commitment of which it says something else (${view})`, async () => {
      const board = new Board(await page.show(aPlan().build(), { view }));
      const opener = board.opener(title);
      opener.focus();
      const { commitments, ...rest } = aPlan().with({ updated: '2026-07-01T00:00:00Z' }).build() as { commitments: { id: string; lead?: object; irm?: object }[] };
      const changed = commitments.map((commitment) => (commitment.id === 'integracion' ? { ...commitment, lead: undefined, end: '2001-01-01', irm: { status: 'no-evidence' } } : commitment));
      const store = feedStore(board.element.getAttribute('feed')!);
      const refreshed = store.refresh();
      await page.answer(store.url, { ...rest, commitments: changed });
      await refreshed;
      await board.updated();
      const place = opener.closest('[part~=card], [part~=row]')!;
      expect(place.textContent).to.contain('Sin evidencia');
      expect(board.focus).to.equal(title);
      expect(board.opener(title)).to.equal(opener);
    });
  }
});

import { expect } from 'chai';
import { drawn, openEmbedded, widgetsOf, type EmbeddedPage } from '../support/embedded-page.js';

/** What a reader can choose or open in a widget without leaving the page. */
const choices = 'input[type=radio], summary, button[aria-expanded], button[aria-pressed], button[aria-haspopup=dialog], select';

const nextFrame = (view: Window): Promise<unknown> => new Promise((resolve) => view.requestAnimationFrame(resolve));

/** Uses everything there is to choose, once each, what appears meanwhile too. */
async function tryEverything(widget: Element, page: EmbeddedPage): Promise<number> {
  const tried = new Set<Element>();
  for (;;) {
    const next = [...widget.shadowRoot!.querySelectorAll<HTMLElement>(choices)].find((control) => !tried.has(control));
    if (!next || tried.size >= 60) return tried.size;
    tried.add(next);
    if (next instanceof page.window.HTMLSelectElement) {
      next.selectedIndex = Math.min(1, next.options.length - 1);
      next.dispatchEvent(new page.window.Event('change', { bubbles: true }));
    } else {
      next.click();
    }
    await nextFrame(page.window);
    for (const dialog of widget.shadowRoot!.querySelectorAll('dialog')) dialog.close();
  }
}

describe('every view of the built widgets', () => {
  for (const width of [360, 1000]) {
    it(`keeps to a strict policy with Trusted Types, ${width} px wide`, async () => {
      const page = await openEmbedded('all.html?trusted-types', width);
      try {
        await drawn(page);
        let tried = 0;
        for (const widget of widgetsOf(page)) tried += await tryEverything(widget, page);
        expect(tried).to.be.greaterThan(20);
        expect(page.violations).to.deep.equal([]);
      } finally {
        page.close();
      }
    });
  }
});

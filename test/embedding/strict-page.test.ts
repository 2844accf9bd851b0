import { expect } from 'chai';

const tags = ['mga-commitment-board', 'mga-commitment', 'mga-meeting-calendar', 'mga-minutes', 'mga-agreements'];

/** What a widget says, with the page's own content where the widget shows it. The frame has classes of its own, so nothing is asked of them. */
function readableText(widget: Element): string {
  const root = widget.shadowRoot;
  const shown = root?.querySelector('slot') ? widget.textContent : '';
  return `${root?.textContent ?? ''} ${shown}`.replace(/\s+/g, ' ').trim();
}

/** A page of test/embedding/pages in a frame, and what its browser objected to. */
interface EmbeddedPage {
  document: Document;
  window: Window & typeof globalThis;
  violations: string[];
}

describe('the built files on a page', () => {
  let frame: HTMLIFrameElement;

  /** Opens a page and listens before any of its modules runs. */
  async function open(page: string): Promise<EmbeddedPage> {
    frame = document.body.appendChild(document.createElement('iframe'));
    frame.width = '1000';
    frame.src = `/embedding/${page}`;
    const violations: string[] = [];
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const view = frame.contentWindow as EmbeddedPage['window'];
    view.document.addEventListener('securitypolicyviolation', (event) => violations.push(`${event.violatedDirective} ${event.blockedURI}`));
    return { document: view.document, window: view, violations };
  }

  afterEach(() => frame.remove());

  async function until<Value>(look: () => Value | undefined | false, what: () => string): Promise<Value> {
    const end = performance.now() + 10_000;
    for (;;) {
      const value = look();
      if (value) return value;
      if (performance.now() > end) throw new Error(`not seen in time: ${what()}`);
      await new Promise(requestAnimationFrame);
    }
  }

  const drawn = (page: EmbeddedPage): Promise<true> =>
    until(
      () => tags.every((tag) => page.document.querySelector(tag)?.shadowRoot?.querySelector('[part~="base"][aria-busy="false"] [part~="demonstration"]')) || undefined,
      () => tags.map((tag) => `${tag}: ${readableText(page.document.querySelector(tag)!).slice(0, 200)}`).join('\n'),
    );

  for (const [policy, query] of [['a strict Content-Security-Policy', ''], ['Trusted Types as well', '?trusted-types']] as const) {
    it(`draws every widget under ${policy}, without one violation`, async () => {
      const page = await open(`all.html${query}`);
      await drawn(page);
      expect(page.violations).to.deep.equal([]);
      expect(readableText(page.document.querySelector('mga-commitment-board')!)).to.contain('Compromiso de ejemplo');
    });
  }

  it('asks for the feed once, whoever reads it', async () => {
    const page = await open('all.html');
    await drawn(page);
    const requests = page.window.performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/embedding/feed.json'));
    expect(requests).to.have.length(1);
  });

  it('gives every widget its styles', async () => {
    const page = await open('all.html');
    await drawn(page);
    const standing = await until(
      () => page.document.querySelector('mga-commitment')?.shadowRoot?.querySelector('.standing') ?? undefined,
      () => 'the standing of the commitment',
    );
    expect(page.window.getComputedStyle(standing).display).to.equal('grid');
  });

  it('speaks English on a page in English', async () => {
    const page = await open('all.html?lang=en');
    await drawn(page);
    expect(readableText(page.document.querySelector('mga-commitment-board')!)).to.contain('Commitments');
    expect(readableText(page.document.querySelector('mga-agreements')!)).not.to.contain('Acuerdos');
  });

  it('works when the script is on the page twice', async () => {
    const page = await open('all.html?twice&trusted-types');
    await drawn(page);
    expect(page.violations).to.deep.equal([]);
    const requests = page.window.performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/embedding/feed.json'));
    expect(requests).to.have.length(1);
  });

  it('runs nothing of a part that was changed, says so and keeps what the page had', async () => {
    const page = await open('all.html?tampered');
    const board = page.document.querySelector('mga-commitment-board')!;
    await until(() => readableText(board).includes('No pudimos cargar una parte'), () => readableText(board));
    const commitment = page.document.querySelector('mga-commitment')!;
    await until(() => commitment.shadowRoot?.querySelector('slot') ?? undefined, () => readableText(commitment));
    expect(readableText(commitment)).to.contain('Respaldo del compromiso');
  });
});

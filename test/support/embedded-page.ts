/** A page of test/embedding/pages in a frame, with the built files and a policy, and what its browser objected to. */
export interface EmbeddedPage {
  document: Document;
  window: Window & typeof globalThis;
  /** Violations of the policy so far, by directive and address. */
  violations: string[];
  close: () => void;
}

/** Opens a page and listens before any of its modules runs. @param page Its name and query, such as `all.html?trusted-types` */
export async function openEmbedded(page: string, width = 1000): Promise<EmbeddedPage> {
  const frame = document.body.appendChild(document.createElement('iframe'));
  frame.width = String(width);
  frame.src = `/embedding/${page}`;
  const violations: string[] = [];
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const view = frame.contentWindow as EmbeddedPage['window'];
  view.document.addEventListener('securitypolicyviolation', (event) => violations.push(`${event.violatedDirective} ${event.blockedURI}`));
  return { document: view.document, window: view, violations, close: () => frame.remove() };
}

/** Paths of what a page asked for that look so, one for each request. */
export const requested = ({ window: view }: EmbeddedPage, path: RegExp): string[] =>
  view.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter((each) => path.test(each));

/** Looks again in each frame until there is something. @throws after ten seconds, with the words of `what` */
export async function seen<Value>(look: () => Value | undefined | false, what: () => string): Promise<Value> {
  const end = performance.now() + 10_000;
  for (;;) {
    const value = look();
    if (value) return value;
    if (performance.now() > end) throw new Error(`not seen in time: ${what()}`);
    await new Promise(requestAnimationFrame);
  }
}

/**
 * Waits until a frame of `frame-host.html` is as tall as what is in it. It is scrolled to first: Chromium lays out no page of another origin while nobody can see it,
 * and a frame above that grows may carry it out of view.
 */
export function isAsTallAsItsPage({ document }: EmbeddedPage, name: string): Promise<true> {
  const frame = document.querySelector(`#${name}`)!;
  const height = (): number => frame.getBoundingClientRect().height;
  frame.scrollIntoView();
  return seen(() => (height() > 700 && height() < 900) || undefined, () => `${name} is ${height()} px`);
}

/** What a widget says, with the page's own content where the widget shows it. The frame has classes of its own, so nothing is asked of them. */
export function readableText(widget: Element): string {
  const root = widget.shadowRoot;
  const shown = root?.querySelector('slot') ? widget.textContent : '';
  return `${root?.textContent ?? ''} ${shown}`.replace(/\s+/g, ' ').trim();
}

/** The widgets of a page. */
export const widgetsOf = ({ document }: EmbeddedPage): Element[] => [...document.querySelectorAll('mga-feed > *')];

/** Waits until every widget of the page shows the feed. */
export const drawn = (page: EmbeddedPage): Promise<true> =>
  seen(
    () => widgetsOf(page).length > 0 && widgetsOf(page).every((widget) => widget.shadowRoot?.querySelector('[part~="base"][aria-busy="false"] [part~="demonstration"]')) || undefined,
    () => widgetsOf(page).map((widget) => `${widget.localName}: ${readableText(widget).slice(0, 200)}`).join('\n'),
  );

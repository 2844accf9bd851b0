import { expect } from 'chai';
import type Axe from 'axe-core';
import { axeViolations } from './axe-violations.js';
import { readableText, seen, widgetsOf } from './embedded-page.js';
import { openHost, ownThings, type HostPage, type OwnThings } from './host-page.js';
import { textFaults } from './text-faults.js';

/** What docs/theming.md says is the same on every page, whatever the page asks for on every element. */
const kept: Readonly<Record<string, string>> = {
  'text-align': 'start',
  'text-indent': '0px',
  'text-transform': 'none',
  'text-shadow': 'none',
  'white-space': 'normal',
  'word-break': 'normal',
  'overflow-wrap': 'anywhere',
  'list-style-position': 'outside',
};

/** What docs/embedding.md says the script listens to on the window and the document, and which names it adds to the window. */
const documentedEvents = ['DOMContentLoaded', 'afterprint', 'beforeprint', 'beforeunload', 'hashchange', 'online', 'pagehide', 'pageshow', 'popstate', 'storage', 'visibilitychange'];
const documentedNames = /^(?:litHtmlVersions|litElementVersions|reactiveElementVersions|litPropertyMetadata|Symbol\.for\(mga-widgets:[\w.:-]+\))$/;

/** A widget's own root. */
const base = (widget: Element): HTMLElement => widget.shadowRoot!.querySelector<HTMLElement>('[part~="base"]')!;
const without = (names: readonly string[], others: readonly string[]): string[] => names.filter((name) => !others.includes(name));

/** Axe in the page of the frame: one from outside measures another window. */
async function axeIn({ document, window }: HostPage): Promise<typeof Axe> {
  const script = Object.assign(document.createElement('script'), { type: 'module', src: '/node_modules/axe-core/axe.min.js' });
  document.head.append(script);
  return seen(() => (window as unknown as { axe?: typeof Axe }).axe, () => 'axe in the frame');
}

/** Rules of axe that what is around decides; the others are the element contract's. */
const rulesOfThePage = ['color-contrast', 'link-in-text-block', 'target-size'];

/** What each host of scripts/host-pages.mjs has to bear and to let be. Registers the tests of those of one kind. */
export async function hostContract(kind: string): Promise<void> {
  const { hosts, tags } = (await (await fetch('/hosts/list.json')).json()) as { hosts: { name: string; title: string; kind: string }[]; tags: string[] };
  // Made when it is first asked for, which takes a busy machine longer than a page waits.
  await fetch('/hosts/feed.json');
  for (const { name, title } of hosts.filter((host) => host.kind === kind)) {
    describe(`on a page of others: ${title}`, () => {
      let page: HostPage;
      let untouched: OwnThings;

      before(async () => {
        page = await openHost(name, 360);
        untouched = ownThings(page);
        page.addScript();
        await seen(
          () => widgetsOf(page).every((widget) => widget.shadowRoot?.querySelector('[part~="base"][aria-busy="false"]')),
          () => widgetsOf(page).map((widget) => `${widget.localName}: ${readableText(widget).slice(0, 200)}`).join('\n'),
        );
      });

      after(() => page.close());

      it('leaves the page as it was', () => {
        const now = ownThings(page);
        expect(now.styles).to.deep.equal(untouched.styles);
        expect(now.attributes).to.deep.equal(untouched.attributes);
        expect(now.sheets).to.equal(untouched.sheets);
        expect(without(now.names, untouched.names).filter((added) => !documentedNames.test(added))).to.deep.equal([]);
        expect(without([...page.listened], documentedEvents)).to.deep.equal([]);
      });

      it('has text in every widget that can be read, in 360 and in 1280 px', () => {
        expect(widgetsOf(page).map(({ localName }) => localName)).to.deep.equal(tags);
        const frame = page.window.frameElement as HTMLIFrameElement;
        for (const width of [360, 1280]) {
          frame.width = String(width);
          const faults = widgetsOf(page).flatMap((widget) => textFaults(widget, page.window));
          expect(faults, `${width} px`).to.deep.equal([]);
        }
        frame.width = '360';
      });

      it('takes from the page only what it is to take', () => {
        for (const widget of widgetsOf(page)) {
          const styles = page.window.getComputedStyle(base(widget));
          const fontSize = parseFloat(styles.fontSize);
          const wrong = Object.entries(kept).filter(([property, value]) => styles.getPropertyValue(property) !== value);
          expect(wrong.map(([property]) => `${widget.localName} ${property}: ${styles.getPropertyValue(property)}`)).to.deep.equal([]);
          expect(parseFloat(styles.lineHeight), widget.localName).to.be.closeTo(1.5 * fontSize, 0.1);
        }
      });

      it('gives axe nothing to object to', async function () {
        this.timeout(60_000);
        expect(await axeViolations(page.document.querySelector('mga-feed')!, { engine: await axeIn(page), only: rulesOfThePage })).to.deep.equal([]);
      });
    });
  }
}

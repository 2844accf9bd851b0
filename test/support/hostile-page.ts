import type { CollectionName, FeedDocument } from '../../src/domain/feed.js';
import { contracts } from '../elements/contracts.js';
import { type EmbeddedPage, openEmbedded } from './embedded-page.js';
import { propertySettings } from './property-settings.js';
import type { JsonObject } from './shape-samples.js';
import { everyElement, Tripwires } from './tripwires.js';

/** Collections of every contract together: what a contract's own feed has none of is taken from here. */
const everything = contracts.reduce<JsonObject>((all, { feed }) => ({ ...(feed as unknown as JsonObject), ...all }), {});

/** A widget on the page, and what must be read in it however bad the company. */
export interface Placed {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  feed: FeedDocument;
  goodText?: string;
}

/** Which record a widget shows that shows one: its attribute, and the collection of which one is shown when the contract says nothing of its own. */
const shownRecord: Readonly<Record<string, readonly [attribute: string, collection: CollectionName, id?: string]>> = {
  'mga-commitment': ['record', 'commitments'],
  'mga-minutes': ['record', 'meetings'],
  'mga-plan-summary': ['plan', 'plans'],
  'mga-plan-timeline': ['plan', 'plans'],
  'mga-evidence-repository': ['plan', 'plans'],
  'mga-consultation': ['record', 'consultations', 'sexto'],
  'mga-proposal-form': ['consultation', 'consultations'],
  'mga-proposal-recorder': ['meeting', 'meetings'],
  'mga-prioritization': ['record', 'prioritizations'],
  'mga-workshop-guide': ['record', 'workshopGuides'],
};

/** The record that has the words a reader is to find, or the first. */
const idOfShown = (records: readonly { id: string }[], words: string): string => (records.find((record) => JSON.stringify(record).includes(words)) ?? records[0]!).id;

/** Every contract's widget; those that show one record also with the copy of it that holds the texts. */
export const placed: readonly Placed[] = contracts.flatMap(({ tag, attributes = {}, feed: own, readyText }) => {
  const feed = { ...everything, ...own };
  const [name, collection, shown] = shownRecord[tag] ?? (attributes.record ? ['record', undefined] : []);
  const id = name && (attributes[name] ?? shown ?? idOfShown(own[collection!] as { id: string }[], readyText));
  // What is said once for the whole feed holds the texts itself.
  const isOfARecord = Object.values(own).some((value) => Array.isArray(value) && JSON.stringify(value).includes(readyText));
  const good = { tag, attributes: { ...attributes, ...(name && { [name]: id! }) }, feed, ...(isOfARecord && { goodText: readyText }) };
  return name ? [good, { tag, attributes: { ...attributes, [name]: `${id}-h0` }, feed }] : [good];
});

/** Attributes of the widgets that take words of an editor. */
export const wordAttributes = ['record', 'plan', 'institution', 'theme', 'region', 'sector', 'sdg', 'view', 'meeting', 'consultation', 'table', 'measure', 'people', 'minutes', 'limit', 'minimum-count', 'heading-level', 'reader-zone', 'action', 'record-href', 'commitment-href', 'minutes-href', 'proposal-href', 'bulletin-href', 'board-href', 'calendar-href', 'consultation-href', 'participate-href', 'registration-href', 'workshop-href', 'guide-href'];

/** What a reader can choose or open in a widget without leaving the page. */
const choices = 'input[type=radio], summary, button[aria-expanded], button[aria-pressed], button[aria-haspopup=dialog], select';

function choose(select: HTMLSelectElement): void {
  select.selectedIndex = select.options.length - 1;
  for (const kind of ['input', 'change']) select.dispatchEvent(new Event(kind, { bubbles: true, composed: true }));
}

/** A phone's page with the built widgets under a strict policy and Trusted Types, or without any, in the hands of the test. */
export class HostilePage {
  #number = 0;
  readonly #feeds = new Map<string, unknown>();

  private constructor(private readonly page: EmbeddedPage, readonly wires: Tripwires) {}

  static async open(query: string): Promise<HostilePage> {
    const page = await openEmbedded(`hostile.html${query}`, 360);
    const opened = new HostilePage(page, new Tripwires(page.window, /^mga-widgets: \d+ problem/));
    page.window.fetch = (input) => opened.#answer(input instanceof Request ? input.url : input.toString());
    return opened;
  }

  get document(): Document {
    return this.page.document;
  }

  get view(): Window & typeof globalThis {
    return this.page.window;
  }

  /** Puts every widget on the page, each with a feed made of its own, in the place of those before, and waits until all show it. */
  async show(feedOf: (widget: Placed) => unknown, more: (widget: Placed) => Readonly<Record<string, string>> = () => ({})): Promise<Element[]> {
    this.#feeds.clear();
    this.#number += 1;
    const widgets = placed.map((widget, index) => {
      const element = this.document.createElement(widget.tag);
      const url = new URL(`/embedding/hostile-${this.#number}-${index}.json`, this.view.location.href).href;
      this.#feeds.set(url, feedOf(widget));
      for (const [name, value] of Object.entries({ ...widget.attributes, ...more(widget), feed: url })) element.setAttribute(name, value);
      return element;
    });
    this.document.body.replaceChildren(...widgets);
    await this.seen(() => widgets.every(isReady), () => widgets.filter((widget) => !isReady(widget)).map((widget) => `${widget.localName}: ${widget.shadowRoot?.textContent.trim().slice(0, 200)}`).join('\n'));
    await this.frame();
    return widgets;
  }

  /** Looks at everything; gives what was set off since the last look, each once. */
  look(): string[] {
    this.wires.look((path) => path.startsWith('/embedding/cdn/'));
    const { clientWidth, scrollWidth } = this.document.documentElement;
    if (scrollWidth > clientWidth) this.wires.tripped.push(`the page is ${scrollWidth} px wide in ${clientWidth}: ${this.#widest(clientWidth)}`);
    return [...new Set(this.wires.tripped.splice(0))];
  }

  /** Asks for the records that are not shown at first. */
  async showMore(): Promise<void> {
    for (const control of everyElement(this.document.body)) if (control.matches('button[part~=more]')) (control as HTMLElement).click();
    await this.frame();
  }

  /** Opens and chooses what there is, twice, because what is opened may have more to open. Nothing is chosen twice. */
  async openEverything(): Promise<void> {
    const tried = new Set<Element>();
    for (let turn = 0; turn < 2; turn += 1) {
      for (const control of everyElement(this.document.body)) {
        if (!control.matches(choices) || tried.has(control)) continue;
        tried.add(control);
        if (control.localName === 'select') choose(control as HTMLSelectElement);
        else (control as HTMLElement).click();
      }
      await this.frame();
    }
    for (const element of everyElement(this.document.body)) if (element.matches('dialog[open]')) (element as HTMLDialogElement).close();
  }

  /** Types a text into every field there is. */
  async type(text: string): Promise<void> {
    for (const field of everyElement(this.document.body)) {
      if (!field.matches('input:not([type]), input[type=text], input[type=search], input[type=email], textarea')) continue;
      (field as HTMLInputElement).value = text;
      for (const kind of ['input', 'change']) field.dispatchEvent(new this.view.Event(kind, { bubbles: true, composed: true }));
    }
    await this.frame();
  }

  /** Everything that is drawn, with its attributes. */
  source(): string {
    return [...everyElement(this.document.body)].map((element) => element.shadowRoot?.innerHTML ?? '').join('\n');
  }

  /** Names of all the widgets read in the address of the page. */
  async namesOfAddress(): Promise<string[]> {
    const names = new Set<string>();
    const { prototype } = (this.view as unknown as typeof globalThis).URLSearchParams;
    const get = prototype.get;
    prototype.get = function (name) {
      names.add(name);
      return get.call(this, name);
    };
    await this.show(({ feed }) => feed, () => ({ 'url-state': 'h' }));
    prototype.get = get;
    return [...names];
  }

  setAddress(values: Readonly<Record<string, string>>): void {
    const url = new URL(this.view.location.href);
    for (const [name, value] of Object.entries(values)) url.searchParams.set(name, value);
    this.view.history.replaceState(null, '', url);
  }

  /** The next frame of the page, so that whatever was changed is drawn. */
  frame(): Promise<unknown> {
    return new Promise((resolve) => this.view.requestAnimationFrame(() => this.view.requestAnimationFrame(resolve)));
  }

  close(): void {
    this.page.close();
  }

  async seen(look: () => boolean, what: () => string): Promise<void> {
    const end = performance.now() + (propertySettings.full ? 120_000 : 15_000);
    while (!look()) {
      if (performance.now() > end) throw new Error(`not seen in time: ${what()}\n${this.look().join('\n')}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  /** What a widget may ask for beside the feed are the addresses the feed itself gives it; none of them is answered. */
  #answer(url: string): Promise<Response> {
    const { protocol, href } = new URL(url, this.view.location.href);
    if (!/^https?:$/.test(protocol)) this.wires.tripped.push(`fetch ${url}`);
    const feed = this.#feeds.get(href);
    const { Response: Answer } = this.view as unknown as typeof globalThis;
    return Promise.resolve(feed === undefined ? new Answer('{}', { status: 404 }) : new Answer(JSON.stringify(feed), { headers: { 'content-type': 'application/json' } }));
  }

  /** What makes the page wider than it should be: each innermost element without which it is narrower, the widest first. */
  #widest(width: number): string {
    const found: HTMLElement[] = [];
    while (found.length < 3 && this.#scrollWidth > width) {
      let element = this.document.body;
      for (let inner = this.#widestIn(element); inner; inner = this.#widestIn(element)) element = inner;
      found.push(element);
      element.style.display = 'none';
    }
    for (const element of found) element.style.display = '';
    return found.map((element) => `${(element.getRootNode() as Partial<ShadowRoot>).host?.localName ?? 'page'} <${element.localName} class="${element.className}"> ${element.textContent.trim().slice(0, 30)}`).join(' | ');
  }

  /** The child at whose hiding, one after another, the page first is narrower. */
  #widestIn(element: HTMLElement): HTMLElement | undefined {
    const before = this.#scrollWidth;
    const children = [...(element.shadowRoot ?? element).children].filter((child): child is HTMLElement => 'style' in child);
    const shown = children.map((child) => child.style.display);
    const widest = children.find((child) => {
      child.style.display = 'none';
      return this.#scrollWidth < before;
    });
    children.forEach((child, index) => (child.style.display = shown[index]!));
    return widest;
  }

  get #scrollWidth(): number {
    return this.document.documentElement.scrollWidth;
  }
}

const isReady = (widget: Element): boolean => widget.shadowRoot?.querySelector('[part~="base"]')?.getAttribute('aria-busy') === 'false';

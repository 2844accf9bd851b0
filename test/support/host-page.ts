import { openEmbedded, type EmbeddedPage } from './embedded-page.js';

type View = EmbeddedPage['window'];

/** What a page has that is its own, to be compared before and after the widgets' script. */
export interface OwnThings {
  /** Computed styles of the page's own elements, by element. */
  styles: string[];
  /** Attributes of the elements around everything. */
  attributes: string[];
  /** Style sheets of the page. */
  sheets: number;
  /** Names of the window, symbols by the name they are registered under. */
  names: string[];
}

/** What follows from the room a page has, which is less once there are widgets in it. */
const ofTheRoom = /^(?:(?:inline|block)-size|width|height|perspective-origin|transform-origin)$/;

function stylesOf(element: Element, view: View): string {
  const computed = view.getComputedStyle(element);
  return [...computed].filter((name) => !ofTheRoom.test(name)).map((name) => `${name}:${computed.getPropertyValue(name)}`).join(';');
}

/** What is the page's own at this moment. */
export function ownThings({ document, window }: EmbeddedPage): OwnThings {
  const own = [document.documentElement, document.body, ...document.querySelectorAll('[data-own], [data-own] *')];
  return {
    styles: own.map((element) => `${element.localName} ${stylesOf(element, window)}`),
    attributes: [document.documentElement, document.body].map((element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`).join()),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    names: Reflect.ownKeys(window).map((name) => (typeof name === 'symbol' ? `Symbol.for(${Symbol.keyFor(name) ?? name.description ?? ''})` : name)),
  };
}

/** A page of test/embedding/hosts before the widgets' script came, and what that script does to it. */
export interface HostPage extends EmbeddedPage {
  /** Kinds of events that are listened to on the window or the document since the script came. */
  listened: Set<string>;
  /** Lets the script come. */
  addScript: () => void;
}

/** Opens the page of a host, without the widgets' script. */
export async function openHost(name: string, width: number): Promise<HostPage> {
  const page = await openEmbedded(`../hosts/${name}.html`, width);
  const { window: view, document } = page;
  const listened = new Set<string>();
  const listen = view.EventTarget.prototype.addEventListener;
  view.EventTarget.prototype.addEventListener = function (this: EventTarget, ...given: Parameters<typeof listen>) {
    // A bare `addEventListener(…)` has no `this`: it is the window's.
    if ([undefined, view, document, document.documentElement, document.body].includes(this as never)) listened.add(given[0]);
    return listen.apply(this, given);
  };
  return {
    ...page,
    listened,
    addScript: () => {
      const script = document.createElement('script');
      script.type = 'module';
      script.src = '/embedding/cdn/mga.js';
      document.head.append(script);
    },
  };
}

import { wellFormed } from '../../src/domain/well-formed-text.js';

type View = Window & typeof globalThis;

/** What a page of ours never draws: markup that runs, loads, sends or covers. */
const forbidden = 'script, iframe, frame, frameset, object, embed, applet, link, meta, base, style, img, image, video, audio, source, track, picture, math, marquee, portal, foreignObject, animate, set, [srcdoc], form[action], [formaction], [background], [ping], [contenteditable]';
const addresses = ['href', 'src', 'xlink:href', 'data', 'poster', 'cite', 'manifest', 'srcset'];
/** `webcal:` subscribes a calendar program, `blob:` is a file made here. */
const schemes = ['http:', 'https:', 'mailto:', 'tel:', 'webcal:', 'blob:'];

/** Watches a page for everything a text may not set off. */
export class Tripwires {
  /** What was set off so far, in words. */
  readonly tripped: string[] = [];
  readonly #view: View;
  readonly #objectKeys: string;

  /** @param warnings What the page may say in its console. */
  constructor(view: View, warnings: RegExp) {
    this.#view = view;
    this.#objectKeys = this.#prototypeKeys();
    const trip = (what: string) => void this.tripped.push(what);
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'] as const) Object.assign(view, { [name]: (...given: unknown[]) => trip(`${name}(${given.join()})`) });
    Object.defineProperty(view, 'tripped', { set: (value) => trip(`the global was set to ${String(value)}`), get: () => trip('the global was read') });
    for (const name of ['warn', 'error'] as const) Object.assign((view as unknown as { console: Console }).console, { [name]: (...words: unknown[]) => warnings.test(String(words[0])) || trip(`console.${name}: ${words.map(String).join(' ').slice(0, 400)}`) });
    view.addEventListener('error', ({ message }) => trip(`uncaught: ${message}`));
    view.addEventListener('unhandledrejection', ({ reason }) => trip(`unhandled: ${String(reason)} ${(reason as Error | undefined)?.stack ?? ''}`));
    view.addEventListener('pagehide', () => trip('the page was left'));
    view.document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => trip(`policy: ${violatedDirective} ${blockedURI} ${sample}`));
    view.performance.setResourceTimingBufferSize(100_000);
  }

  /** Looks at the whole page now. @param isOurs Whether a path is one the page may ask its own server for. */
  look(isOurs: (path: string) => boolean): void {
    const { document, location, performance } = this.#view;
    for (const { name } of performance.getEntriesByType('resource')) {
      const { origin, pathname } = new URL(name);
      if (origin !== location.origin || !isOurs(pathname)) this.tripped.push(`asked for ${name.slice(0, 200)}`);
    }
    performance.clearResourceTimings();
    if (this.#prototypeKeys() !== this.#objectKeys) this.tripped.push('the prototype of objects has another property');
    for (const element of everyElement(document.body)) this.tripped.push(...elementFaults(element));
    this.tripped.push(...directionFaults(document.body));
    for (const element of document.head.children) if (!isOwnScript(element, isOurs)) this.tripped.push(`<${element.localName}> in the head`);
  }

  #prototypeKeys(): string {
    const { Object: objects, Array: arrays } = this.#view as unknown as typeof globalThis;
    return [objects.prototype, arrays.prototype].map((each) => Reflect.ownKeys(each).map(String).join()).join(';');
  }
}

function isOwnScript(element: Element, isOurs: (path: string) => boolean): boolean {
  if (['title', 'meta'].includes(element.localName)) return element.matches('title, meta[charset]');
  return element.localName === 'script' && isOurs(new URL((element as HTMLScriptElement).src).pathname) && !element.textContent;
}

/** Every element below one, through every shadow root. */
export function* everyElement(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everyElement(element.shadowRoot);
  }
}

/** What is wrong with an element by itself: its kind, or what it has been given to run or to follow. */
function elementFaults(element: Element): string[] {
  const { localName, attributes, baseURI } = element;
  const faults = element.matches(forbidden) ? [`there is a <${localName}>: ${element.outerHTML.slice(0, 200)}`] : [];
  for (const { name, value } of attributes) {
    if (name.startsWith('on')) faults.push(`<${localName} ${name}="${value}">`);
    if (addresses.includes(name) && !(URL.canParse(value, baseURI) && schemes.includes(new URL(value, baseURI).protocol))) faults.push(`<${localName} ${name}="${value.slice(0, 200)}">`);
  }
  return faults;
}

/** Texts of which something would turn the words after them around: what they begin they don't end, or they end what they did not begin. One line for each. */
function directionFaults(root: ParentNode): string[] {
  return [...everyElement(root)].flatMap((element) => [...element.childNodes].filter((node): node is Text => node.nodeType === 3 && wellFormed((node as Text).data) !== (node as Text).data).map(({ data }) => `<${element.localName} class="${element.className}"> turns around: ${JSON.stringify(data.slice(0, 120))}`));
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { formattingLanguage, interfaceLanguage, messagesIn, spokenLanguage } from '../i18n/messages.js';
import type { InterfaceLanguage, Localized } from '../i18n/messages.js';
import { closestAround } from './closest-around.js';
import { observePage } from './page-observer.js';

/**
 * What a widget takes from the page it is in, wherever it sits: the nearest `lang` and `dir`, and the reader's choices in the accessibility
 * toolbar of gob.cl pages (`a11y-contrast`, `a11y-font-0…2` on the root element), which no selector inside a shadow root can see.
 */
export class PageController implements ReactiveController {
  /** BCP 47 tag to format dates and numbers with. */
  language = 'es-CL';
  direction: 'ltr' | 'rtl' = 'ltr';
  /** Whether the reader asked the page for high contrast. */
  contrast = false;
  /** Step of the toolbar's larger text, 0 (as the page) to 2. */
  fontStep = 0;
  #stop: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = observePage(this.host, this.#update);
    this.#update();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** Language of the interface's own sentences: where the page added one, that which stands in for it. */
  get interface(): InterfaceLanguage {
    return interfaceLanguage(this.language);
  }

  /** The messages of a feature in the language of the page. */
  messages<Messages>(localized: Localized<Messages>): Messages {
    return messagesIn(localized, this.language);
  }

  /** `lang` for text that comes from the feed, when it is not in the language of the interface (WCAG 3.1.2). */
  contentLanguage(feed: { language: string }): string | undefined {
    const subtag = feed.language.split('-')[0]!.toLowerCase();
    return subtag === spokenLanguage(this.language) || subtag === 'und' ? undefined : feed.language;
  }

  readonly #update = (): void => {
    if (this.#read()) this.host.requestUpdate();
  };

  /** Takes what the page says now; tells whether anything is different. */
  #read(): boolean {
    const before = [this.language, this.direction, this.contrast, this.fontStep].join();
    const { classList } = document.documentElement;
    this.language = formattingLanguage(inherited(this.host, 'lang') ?? '');
    this.direction = inherited(this.host, 'dir')?.toLowerCase() === 'rtl' ? 'rtl' : 'ltr';
    this.contrast = classList.contains('a11y-contrast');
    this.fontStep = [2, 1].find((step) => classList.contains(`a11y-font-${step}`)) ?? 0;
    return before !== [this.language, this.direction, this.contrast, this.fontStep].join();
  }
}

/** The attribute's value on the element or the nearest ancestor that has it. */
function inherited(element: Element, name: string): string | undefined {
  return closestAround(element, `[${name}]`)?.getAttribute(name) ?? undefined;
}

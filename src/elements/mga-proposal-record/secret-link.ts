import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a secret link carries in the fragment of its address: `#folio=MGA-2026-0K3F-7Q&clave=…`. */
export interface SecretParts {
  folio: string;
  /** The key; empty when the link has only the folio. */
  secret: string;
  /** Whether it could be taken out of the address. */
  hidden: boolean;
}

/**
 * Takes folio and key from the fragment of the page's address and removes them from it, so that they stay neither in view, nor in the history, nor
 * in an address that is copied. It is done as soon as the widget is on the page, before there is any feed.
 */
export class SecretLink implements ReactiveController {
  /** What the link carried; whoever uses it takes it away. */
  parts: SecretParts | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#read);
  }

  readonly #read = (): void => {
    const fragment = new URLSearchParams(location.hash.slice(1));
    const folio = fragment.get('folio');
    if (folio === null) return;
    this.parts = { folio: folio.slice(0, 100), secret: (fragment.get('clave') ?? '').slice(0, 200), hidden: removeFragment() };
    this.host.requestUpdate();
  };
}

function removeFragment(): boolean {
  try {
    history.replaceState(history.state, '', location.pathname + location.search);
  } catch {
    // A sandboxed frame; the reader is told.
  }
  return location.hash === '';
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { safeUrl, type SafeUrl } from '../safe-url.js';

/** What a secret link carries in the fragment of its address: `#folio=MGA-2026-0K3F-7Q&clave=…`. */
export interface SecretParts {
  /** Folio or code. */
  code: string;
  /** The key; empty when the link has only the code. */
  secret: string;
  /** Whether it could be taken out of the address. */
  hidden: boolean;
}

/** How a secret link names what it opens: a proposal by its folio, a registration by its code. */
export type SecretName = 'folio' | 'codigo';

/**
 * The secret link to a page with somebody's own record: name and key are in the fragment, which the browser sends to no server. `undefined` without
 * a page or a key.
 */
export function secretAddress(pageHref: string | undefined, name: SecretName, code: string, secret: string | undefined): SafeUrl | undefined {
  return secret ? withFragment(pageHref, { [name]: code, clave: secret }) : undefined;
}

/** The same without the key, for who has to type it. `undefined` without a page. */
export function codeAddress(pageHref: string | undefined, name: SecretName, code: string): SafeUrl | undefined {
  return withFragment(pageHref, { [name]: code });
}

function withFragment(pageHref: string | undefined, values: Record<string, string>): SafeUrl | undefined {
  const page = safeUrl(pageHref);
  return page && safeUrl(`${page.split('#')[0]}#${new URLSearchParams(values)}`);
}

/**
 * Takes name and key from the fragment of the page's address and removes them from it, so that they stay neither in view, nor in the history, nor
 * in an address that is copied. It is done as soon as the widget is on the page, before there is any feed.
 */
export class SecretLink implements ReactiveController {
  /** What the link carried; whoever uses it takes it away. */
  parts: SecretParts | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly name: SecretName,
  ) {
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
    const code = fragment.get(this.name);
    if (code === null) return;
    this.parts = { code: code.slice(0, 100), secret: (fragment.get('clave') ?? '').slice(0, 200), hidden: removeFragment() };
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

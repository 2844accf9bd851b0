import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { wellFormed } from '../domain/well-formed-text.js';

interface UrlStateHost extends ReactiveControllerHost {
  /** Prefix of the widget's parameters in the address of the page; without it nothing is read or written. */
  urlState?: string;
}

/**
 * Keeps what the reader chose in the query of the page's address, as `prefix.name=value`, so that a view can be shared, reloaded and gone back
 * to. Several widgets on a page take different prefixes. In a page whose address can't be changed (a sandboxed frame) it does nothing.
 */
export class UrlState<Name extends string> implements ReactiveController {
  #readFor: string | undefined;

  constructor(
    private readonly host: UrlStateHost,
    private readonly names: readonly Name[],
    /** Takes what the address says; a name that is not in it is `undefined`. */
    private readonly apply: (values: Partial<Record<Name, string>>) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onPopState);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onPopState);
    this.#readFor = undefined;
  }

  /** Here rather than on connection, because `url-state` may be set just after it. */
  hostUpdate(): void {
    const { urlState } = this.host;
    if (!urlState || urlState === this.#readFor) return;
    this.#readFor = urlState;
    const values = this.#read();
    if (Object.keys(values).length > 0) this.apply(values);
  }

  /** Writes what differs from the widget's defaults; an empty or missing value leaves the address. */
  write(values: Partial<Record<Name, string | undefined>>): void {
    this.#change(values, (url) => history.replaceState(history.state, '', url));
  }

  /** Writes it as a step of its own, which the browser's Back takes back: for what covers the page, as a phone's readers expect. */
  enter(values: Partial<Record<Name, string | undefined>>): void {
    this.#change(values, (url) => history.pushState(history.state, '', url));
  }

  #change(values: Partial<Record<Name, string | undefined>>, change: (url: URL) => void): void {
    const url = this.address(values);
    if (!url || url.href === location.href) return;
    try {
      change(url);
    } catch {
      // A sandboxed frame, or too many changes in a short time: the view still works, it just can't be shared.
    }
  }

  /** The address of the page with these values, for a link to this view; `undefined` without `url-state`. */
  address(values: Partial<Record<Name, string | undefined>>): URL | undefined {
    const { urlState } = this.host;
    if (!urlState) return undefined;
    const url = new URL(location.href);
    for (const name of Object.keys(values) as Name[]) {
      const value = values[name];
      if (value) url.searchParams.set(`${urlState}.${name}`, value);
      else url.searchParams.delete(`${urlState}.${name}`);
    }
    return url;
  }

  #read(): Partial<Record<Name, string>> {
    const parameters = new URLSearchParams(location.search);
    const values: Partial<Record<Name, string>> = {};
    for (const name of this.names) {
      const value = parameters.get(`${this.host.urlState}.${name}`);
      if (value) values[name] = wellFormed(value.slice(0, 200));
    }
    return values;
  }

  readonly #onPopState = (): void => {
    if (!this.host.urlState) return;
    this.apply(this.#read());
    this.host.requestUpdate();
  };
}

import type { LitElement, ReactiveController } from 'lit';

/** The fragment with which the page's address cites a record: `#proposal/FOLIO`. @param kind What comes before the slash. */
export const citingFragment = (kind: string, id: string): string => `#${kind}/${encodeURIComponent(id)}`;

/**
 * The record the reader asked for: cited in the fragment of the page's address (`#kind/ID`) or looked up, which writes the fragment. Once what is
 * marked with `data-cited` and the kind has been drawn, takes the reader and the focus there, as following a link does.
 */
export class CitedRecord implements ReactiveController {
  id: string | undefined;
  #pending = false;

  constructor(
    private readonly host: LitElement,
    private readonly kind: string,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onHashChange);
    this.#onHashChange();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHashChange);
  }

  hostUpdated(): void {
    const place = this.#pending ? this.host.renderRoot.querySelector<HTMLElement>(`[data-cited="${this.kind}"]`) : undefined;
    if (!place) return;
    this.#pending = false;
    place.scrollIntoView({ block: 'nearest' });
    place.focus({ preventScroll: true });
  }

  /** Shows a record as a step of its own, which Back takes back; nothing closes it. */
  show(id: string | undefined): void {
    this.#take(id);
    try {
      if (id) history.pushState(history.state, '', citingFragment(this.kind, id));
      else if (location.hash.startsWith(`#${this.kind}/`)) history.replaceState(history.state, '', location.pathname + location.search);
    } catch {
      // A sandboxed frame: the record is shown all the same.
    }
  }

  #take(id: string | undefined): void {
    this.#pending = id !== undefined;
    this.id = id;
    this.host.requestUpdate();
  }

  readonly #onHashChange = (): void => {
    const prefix = `#${this.kind}/`;
    if (location.hash.startsWith(prefix)) this.#take(decoded(location.hash.slice(prefix.length)).slice(0, 500) || undefined);
    else if (this.id !== undefined) this.#take(undefined);
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

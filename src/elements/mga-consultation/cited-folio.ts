import type { LitElement, ReactiveController } from 'lit';

const prefix = '#proposal/';

/** The fragment with which the page's address cites a proposal. */
export const folioFragment = (folio: string): string => prefix + encodeURIComponent(folio);

/**
 * The folio the reader asked for: cited in the fragment of the page's address (`#proposal/FOLIO`) or looked up, which writes the fragment. Once its
 * proposal has been drawn, takes the reader and the focus there, as following a link does.
 */
export class CitedFolio implements ReactiveController {
  folio: string | undefined;
  #pending = false;

  constructor(private readonly host: LitElement) {
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
    const place = this.#pending ? this.host.renderRoot.querySelector<HTMLElement>('[data-cited]') : undefined;
    if (!place) return;
    this.#pending = false;
    place.scrollIntoView({ block: 'nearest' });
    place.focus({ preventScroll: true });
  }

  /** Shows the proposal of a folio as a step of its own, which Back takes back; nothing closes it. */
  show(folio: string | undefined): void {
    this.#take(folio);
    try {
      if (folio) history.pushState(history.state, '', folioFragment(folio));
      else if (location.hash.startsWith(prefix)) history.replaceState(history.state, '', location.pathname + location.search);
    } catch {
      // A sandboxed frame: the proposal is shown all the same.
    }
  }

  #take(folio: string | undefined): void {
    this.#pending = folio !== undefined;
    this.folio = folio;
    this.host.requestUpdate();
  }

  readonly #onHashChange = (): void => {
    if (location.hash.startsWith(prefix)) this.#take(decoded(location.hash.slice(prefix.length)).slice(0, 200) || undefined);
    else if (this.folio !== undefined) this.#take(undefined);
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

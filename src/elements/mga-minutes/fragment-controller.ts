import type { LitElement, ReactiveController } from 'lit';
import { readFragment, writeFragment, type MinutesFragment } from './minutes-fragment.js';

/**
 * Follows the fragment of the page's address into the shadow root, where the browser can't: takes the reader to the place cited, once it has
 * been drawn, and moves the focus there as following a link does.
 */
export class FragmentController implements ReactiveController {
  /** Place the address names; of any meeting, whether this widget shows it or not. */
  fragment: MinutesFragment | undefined;
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
    if (!this.#pending || !this.fragment) return;
    const place = this.#find(this.fragment);
    if (!place) return;
    this.#pending = false;
    place.scrollIntoView();
    place.focus({ preventScroll: true });
  }

  /** Tells the address that the reader chose another meeting, when it names the one shown till now: a link copied then leads to what is seen. */
  moveTo(meeting: string): void {
    if (!this.fragment || this.fragment.meeting === meeting || !this.#find({ meeting: this.fragment.meeting })) return;
    this.fragment = { meeting };
    this.#pending = false;
    try {
      history.replaceState(history.state, '', writeFragment(this.fragment));
    } catch {
      // A sandboxed frame: the meeting is shown all the same.
    }
  }

  #find(fragment: MinutesFragment): HTMLElement | null {
    return this.host.renderRoot.querySelector(`[data-place="${CSS.escape(writeFragment(fragment))}"]`);
  }

  readonly #onHashChange = (): void => {
    this.fragment = readFragment(location.hash);
    this.#pending = this.fragment !== undefined;
    if (this.#pending) this.host.requestUpdate();
  };
}

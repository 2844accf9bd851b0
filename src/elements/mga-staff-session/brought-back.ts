import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Takes what signing in elsewhere brought back (`?sign-in=…`) from the page's address and removes it from there, so that a reload or a copied address
 * does not tell it again.
 */
export class BroughtBack implements ReactiveController {
  /** Code of what went wrong elsewhere; nothing when nothing did. */
  error: string | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    const url = new URL(location.href);
    const error = url.searchParams.get('sign-in');
    if (error === null) return;
    this.error = error.slice(0, 100);
    url.searchParams.delete('sign-in');
    try {
      history.replaceState(history.state, '', url);
    } catch {
      // A sandboxed frame: it stays in the address, and nothing else is different.
    }
  }
}

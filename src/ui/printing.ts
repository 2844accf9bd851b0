import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the page is being printed, for what is folded on the screen to be drawn unfolded on paper. */
export class Printing implements ReactiveController {
  now = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }

  readonly #onPrint = ({ type }: Event): void => {
    this.now = type === 'beforeprint';
    this.host.requestUpdate();
  };
}

import { adoptStyles } from 'lit';
import type { CSSResult, ReactiveController, ReactiveElement } from 'lit';
import type { Part } from './part.js';

/** What the lazy half of a widget brings besides its functions. */
export interface WidgetPart {
  /** Style sheets of what it draws. */
  readonly styles: readonly CSSResult[];
}

/** Fetches the lazy half of a widget when the widget is first on a page, and dresses the widget in its styles. */
export class PartController<Contents extends WidgetPart> implements ReactiveController {
  #failed = false;
  #dressed = false;

  constructor(
    private readonly host: ReactiveElement,
    private readonly part: Part<Contents>,
  ) {
    host.addController(this);
  }

  /** The functions of the part, once they are here. */
  get contents(): Contents | undefined {
    return this.part.contents;
  }

  /** True when the part could not be fetched. */
  get failed(): boolean {
    return this.#failed;
  }

  hostConnected(): void {
    if (!this.contents) this.fetch();
  }

  /** The part may be here since before the widget was. */
  hostUpdate(): void {
    if (this.#dressed || !this.contents) return;
    this.#dressed = true;
    const { elementStyles } = this.host.constructor as typeof ReactiveElement;
    adoptStyles(this.host.renderRoot as ShadowRoot, [...elementStyles, ...this.contents.styles]);
  }

  /** Fetches the part, again after a failure. */
  readonly fetch = (): void => {
    this.#failed = false;
    this.host.requestUpdate();
    this.part.load().then(
      () => this.host.requestUpdate(),
      (error: unknown) => {
        console.warn('mga-widgets: a part of the script could not be loaded', error);
        this.#failed = true;
        this.host.requestUpdate();
      },
    );
  };
}

import type { ReactiveElement } from 'lit';
import { copyText } from '../copy-text.js';

/** The copy buttons of a receipt: what the last one pressed did. */
export class Copying {
  /** By what it copies; whether the browser took it. */
  state: { what: string; done: boolean } | undefined;

  constructor(private readonly host: ReactiveElement) {}

  /** Copies part of a receipt; where the browser won't, selects it for the person to do so. */
  async copy(what: string, value: string): Promise<void> {
    const done = await copyText(value);
    if (!done) {
      const text = this.host.renderRoot.querySelector(`#receipt-${what}`);
      if (text) getSelection()?.selectAllChildren(text);
    }
    this.state = { what, done };
    this.host.requestUpdate();
  }
}

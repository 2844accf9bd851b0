import type { ReactiveElement } from 'lit';

/** The copy buttons of a receipt: what the last one pressed did. */
export class Copying {
  /** By what it copies; whether the browser took it. */
  state: { what: string; done: boolean } | undefined;

  constructor(private readonly host: ReactiveElement) {}

  /** Copies part of a receipt; where the browser won't, selects it for the person to do so. */
  async copy(what: string, value: string): Promise<void> {
    let done = true;
    try {
      await navigator.clipboard.writeText(value);
    } catch {
      done = false;
      const text = this.host.renderRoot.querySelector(`#receipt-${what}`);
      if (text) getSelection()?.selectAllChildren(text);
    }
    this.state = { what, done };
    this.host.requestUpdate();
  }
}

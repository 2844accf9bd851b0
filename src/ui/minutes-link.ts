import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { asksForAnotherTab, recordAddress } from './record-address.js';
import type { SafeUrl } from './safe-url.js';

/** A reader asked for the minutes of a meeting. Prevent its default and the link is not followed: a page that shows them itself can do so. */
export class MgaMinutesOpenEvent extends Event {
  static readonly type = 'mga-minutes-open';
  constructor(
    /** Identifier of the meeting. */
    readonly meeting: string,
  ) {
    super(MgaMinutesOpenEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'mga-minutes-open': MgaMinutesOpenEvent;
  }
}

/**
 * The address of the minutes of a meeting, from the template a page gives in `minutes-href`: "/actas?ref={id}" or "#acta-{id}", with `{id}`
 * where the meeting's identifier goes. Relative addresses are the page's. `undefined` without a template, or when it is not a safe address.
 */
export function minutesAddress(template: string | undefined, meeting: string): SafeUrl | undefined {
  return recordAddress(template, meeting);
}

/**
 * A link to the minutes of a meeting; only its text when the page gave no address for them. Following it fires `mga-minutes-open` first.
 * A click that asks for another tab or window is left to the browser.
 */
export function minutesLink(template: string | undefined, meeting: string, text: unknown): TemplateResult {
  const address = minutesAddress(template, meeting);
  if (!address) return html`${text}`;
  return html`<a href=${address} part="minutes-link" @click=${(event: MouseEvent) => announce(event, meeting)}>${text}</a>`;
}

function announce(click: MouseEvent, meeting: string): void {
  if (asksForAnotherTab(click)) return;
  if (!click.currentTarget?.dispatchEvent(new MgaMinutesOpenEvent(meeting))) click.preventDefault();
}

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Commitment } from '../../domain/feed.js';
import { asksForAnotherTab, recordAddress } from '../record-address.js';
import type { RecordContext } from '../record-context.js';
import { safeUrl } from '../safe-url.js';
import { MgaCommitmentOpenEvent } from './commitment-open-event.js';

/**
 * The title of a commitment, linked to where it is shown whole: the address of the page's `commitment-href`, with `{id}` in the place of its
 * identifier, or else its own page; only the title when there is neither. Following it fires `mga-commitment-open` first, which can be
 * prevented. A click that asks for another tab or window is left to the browser.
 */
export function commitmentLink(template: string | undefined, commitment: Commitment, { feed, page, base }: RecordContext): TemplateResult {
  const { id, title, url } = commitment;
  const address = recordAddress(template, id) ?? safeUrl(url, base);
  const language = page.contentLanguage(feed) ?? nothing;
  if (!address) return html`<span lang=${language}>${title}</span>`;
  return html`<a href=${address} part="commitment-link" lang=${language} @click=${(event: MouseEvent) => announce(event, id)}>${title}</a>`;
}

function announce(click: MouseEvent, commitment: string): void {
  if (asksForAnotherTab(click)) return;
  if (!click.currentTarget?.dispatchEvent(new MgaCommitmentOpenEvent(commitment))) click.preventDefault();
}

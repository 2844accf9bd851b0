import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Commitment } from '../../domain/feed.js';
import type { BoardView } from './board-view.js';

/** The title of a commitment as the button that opens it. */
export function openButton(commitment: Commitment, { open, page, feed }: BoardView): TemplateResult {
  return html`<button type="button" class="link open" part="open" aria-haspopup="dialog" data-commitment=${commitment.id} lang=${page.contentLanguage(feed) ?? nothing} @click=${() => open(commitment.id)}>${commitment.title}</button>`;
}

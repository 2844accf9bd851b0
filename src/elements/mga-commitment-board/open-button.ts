import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Commitment } from '../../domain/feed.js';
import type { BoardView } from './board-view.js';

/** The title of a commitment as the button that opens it. What it stands in listens with `openPressed`. */
export function openButton(commitment: Commitment, { page, feed }: BoardView): TemplateResult {
  return html`<button type="button" class="link open" part="open" aria-haspopup="dialog" data-commitment=${commitment.id} lang=${page.contentLanguage(feed) ?? nothing}>${commitment.title}</button>`;
}

/** Opens the commitment whose button was pressed: one listener for a thousand buttons. */
export function openPressed({ open }: BoardView): (event: Event) => void {
  return ({ target }) => {
    const id = (target as Element).closest<HTMLElement>('[data-commitment]')?.dataset.commitment;
    if (id !== undefined) open(id);
  };
}

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { commitmentDetails } from '../../ui/commitment/commitment-details.js';
import type { BoardView } from './board-view.js';

/**
 * The chosen commitment over the page, drawn only while it is open; whoever draws it shows it. A native modal dialog: the browser keeps the focus inside, closes it with
 * Escape and gives the focus back.
 *
 * @param share Address of the page with this commitment open; without one there is nothing to copy.
 */
export function commitmentDialog(id: string | undefined, view: BoardView, share: URL | undefined, copied: boolean, onCopy: () => void, onClose: () => void): TemplateResult | typeof nothing {
  const commitment = view.feed.commitments.find((candidate) => candidate.id === id);
  if (!commitment) return nothing;
  return html`<dialog part="dialog" aria-label=${commitment.title} @close=${onClose} @click=${closeOnBackdrop}>
    <div class="dialog-bar">
      ${share ? html`<button type="button" @click=${onCopy}>${copied ? view.t.copied : view.t.share}</button>` : nothing}
      <form method="dialog"><button class="primary" part="close">${view.t.close}</button></form>
    </div>
    <div class="dialog-body">${commitmentDetails(commitment, view, view.level + 1)}</div>
  </dialog>`;
}

/** A click on the dialog itself, and not on what is in it, is a click on its backdrop. */
function closeOnBackdrop(event: MouseEvent): void {
  if (event.target === event.currentTarget) (event.currentTarget as HTMLDialogElement).close();
}

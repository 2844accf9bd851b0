import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { feedMessages } from '../../i18n/feed.js';
import { commitmentDetails } from '../../ui/commitment/commitment-details.js';
import type { BoardView } from './board-view.js';

/**
 * The open commitment over the page; whoever draws it shows it. A native modal dialog: the browser keeps the focus inside, closes it with
 * Escape and gives the focus back.
 */
export function commitmentDialog(view: BoardView): TemplateResult | typeof nothing {
  const { opened, share, t } = view;
  const commitment = view.feed.commitments.find(({ id }) => id === opened);
  if (!commitment) return nothing;
  return html`<dialog part="dialog" aria-label=${commitment.title} @close=${view.close} @click=${closeOnBackdrop}>
    <div class="dialog-bar">
      ${share ? html`<button type="button" @click=${() => view.copy(share)}>${view.copied === 'copied' ? t.copied : t.share}</button>` : nothing}
      <form method="dialog"><button class="primary" part="close">${t.close}</button></form>
    </div>
    ${share && view.copied === 'by-hand' ? html`<label class="field share"><span class="small">${t.shareAddress}</span><input type="text" readonly .value=${share} /></label>` : nothing}
    <div class="dialog-body">${view.feed.demonstration ? html`<p class="notice demonstration">${view.page.messages(feedMessages).demonstration}</p>` : nothing}${commitmentDetails(commitment, view, view.level + 1)}</div>
  </dialog>`;
}

/** A click on the dialog itself, and not on what is in it, is a click on its backdrop. */
function closeOnBackdrop(event: MouseEvent): void {
  if (event.target === event.currentTarget) (event.currentTarget as HTMLDialogElement).close();
}

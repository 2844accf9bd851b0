import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/**
 * Room to write on paper, seen only there: what was written on the screen if there is something, else blank lines.
 *
 * @param note In small print below, such as the choices there are.
 */
export function paperLines(count: number, written: string, note?: string): TemplateResult {
  return html`<div class="paper" aria-hidden="true">
    ${written.trim() ? html`<p class="written">${written}</p>` : Array.from({ length: count }, () => html`<div class="rule"></div>`)}
    ${note ? html`<p class="note">${note}</p>` : nothing}
  </div>`;
}

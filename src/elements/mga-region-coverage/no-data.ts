import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { RegionView } from './region-view.js';

/** The figure of the whole where no record says in which region it is: that is not zero. */
export function noData({ measure, t }: RegionView): TemplateResult {
  return html`<p class="total" part="figure"><strong>${t.noData}</strong> ${t.noDataSentence[measure]}</p>`;
}

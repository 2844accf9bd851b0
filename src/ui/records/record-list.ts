import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { planSummaryMessages } from '../../i18n/plan-summary.js';
import type { PageController } from '../page-controller.js';

/** Records shown at once, and those that can be asked for; a page with thousands helps nobody. */
const atOnce = 8;
const atMost = 300;

/** A list of records of which the first are shown and the rest can be asked for. @param row Draws one, as an `<li>`. */
export function recordList<Item>(records: readonly Item[], page: PageController, row: (record: Item) => TemplateResult): TemplateResult {
  const t = page.messages(planSummaryMessages);
  const rest = records.slice(atOnce, atMost);
  const list = (some: readonly Item[]): TemplateResult => html`<ul class="plain" role="list">${some.map(row)}</ul>`;
  return html`${list(records.slice(0, rest.length === 1 ? atOnce + 1 : atOnce))}
    ${rest.length > 1 ? html`<details class="rest"><summary>${t.more(rest.length)}</summary>${list(rest)}${records.length > atMost ? html`<p class="muted">${t.tooMany(records.length - atMost)}</p>` : nothing}</details>` : nothing}`;
}

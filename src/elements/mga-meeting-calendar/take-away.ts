import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../ui/heading.js';
import { safeUrl, subscriptionUrl, type SafeUrl } from '../../ui/safe-url.js';
import type { CalendarView } from './calendar-view.js';

/** How to have the meetings in one's own calendar: one as a file, or all by subscription. What each does is said in a sentence. */
export function takeAway(view: CalendarView): TemplateResult {
  const { t, feed, base, level } = view;
  const address = safeUrl(feed.links?.calendar, base);
  return html`<section class="take-away no-print" part="take-away">
    ${heading(level + 1, t.takeAway, 'subheading')}
    <dl>
      <div>
        <dt>${t.downloadTerm}</dt>
        <dd id="download-explained">${t.downloadExplained}</dd>
      </div>
      ${address ? subscription(address, view) : nothing}
    </dl>
  </section>`;
}

function subscription(address: SafeUrl, { t, copy, copyState }: CalendarView): TemplateResult {
  const calendar = subscriptionUrl(address);
  return html`<div>
    <dt>${t.subscribeTerm}</dt>
    <dd>
      <p>${t.subscribeExplained}</p>
      <div class="subscribe">
        <label class="field"><span class="small">${t.address}</span><input type="text" readonly part="address" .value=${address} @focus=${(event: FocusEvent) => (event.target as HTMLInputElement).select()} /></label>
        <button type="button" part="copy" @click=${() => copy(address)}>${t.copy}</button>
        ${calendar ? html`<a class="button" part="subscribe" href=${calendar}>${t.subscribe}</a>` : nothing}
      </div>
      <p class="small" role="status">${copyState === 'copied' ? t.copied : copyState === 'failed' ? t.copyByHand : nothing}</p>
    </dd>
  </div>`;
}

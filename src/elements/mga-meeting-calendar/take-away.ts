import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { calendarPath } from '../../domain/calendar-files.js';
import { heading } from '../../ui/heading.js';
import { safeUrl, subscriptionUrl, type SafeUrl } from '../../ui/safe-url.js';
import type { CalendarView } from './calendar-view.js';

/** How to have the meetings in one's own calendar: one as a file, or those shown by subscription, where the feed has a calendar of just those, else all. What each does is said in a sentence. */
export function takeAway(view: CalendarView): TemplateResult {
  const { t, feed, base, level, scope, filters } = view;
  const chosen = { ...filters, ...Object.fromEntries(Object.entries(scope).filter(([, value]) => value)) };
  const narrowed = Object.values(chosen).some(Boolean);
  const folder = safeUrl(feed.links?.calendars, base);
  const path = folder && narrowed ? calendarPath(feed, chosen) : undefined;
  const address = path ? safeUrl(path, folder) : safeUrl(feed.links?.calendar, base);
  return html`<section class="take-away no-print" part="take-away">
    ${heading(level + 1, t.takeAway, 'subheading')}
    <dl>
      <div>
        <dt>${t.downloadTerm}</dt>
        <dd>${t.downloadWhere} <span id="download-explained">${t.downloadExplained}</span></dd>
      </div>
      ${address ? subscription(address, path ? 'chosen' : narrowed ? 'all-though-narrowed' : 'all', view) : nothing}
    </dl>
  </section>`;
}

/** What a subscription brings: the meetings shown; all; or all though fewer are shown, where the feed has no calendar of just those. */
type Brings = 'chosen' | 'all' | 'all-though-narrowed';

function subscription(address: SafeUrl, brings: Brings, { t, copy, copyState }: CalendarView): TemplateResult {
  const calendar = subscriptionUrl(address);
  return html`<div>
    <dt>${brings === 'chosen' ? t.subscribeChosen : t.subscribeTerm}</dt>
    <dd>
      <p>${t.subscribeExplained} ${brings === 'all-though-narrowed' ? t.subscribeNotChosen : nothing}</p>
      <div class="subscribe">
        <label class="field"><span class="small">${t.address}</span><input type="text" readonly part="address" .value=${address} @focus=${(event: FocusEvent) => (event.target as HTMLInputElement).select()} /></label>
        <button type="button" part="copy" @click=${() => copy(address)}>${t.copy}</button>
        ${calendar ? html`<a class="button" part="subscribe" href=${calendar}>${t.subscribe}</a>` : nothing}
      </div>
      <p class="small" role="status">${copyState === 'copied' ? t.copied : copyState === 'failed' ? t.copyByHand : nothing}</p>
    </dd>
  </div>`;
}

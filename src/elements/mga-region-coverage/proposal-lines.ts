import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Proposal } from '../../domain/feed.js';
import { formatNumber } from '../../i18n/formats.js';
import { dateTemplate } from '../../ui/flexible-date.js';
import { recordAddress } from '../../ui/record-address.js';
import { safeUrl } from '../../ui/safe-url.js';
import type { RegionView } from './region-view.js';

/** More than these would bury the rest of the strip; all of them are in the consultation. */
const longest = 30;

/** Proposals in a line each, the latest first: title, linked to where it is shown whole, folio and day. */
export function proposalLines(proposals: readonly Proposal[], view: RegionView): TemplateResult {
  const { page, t } = view;
  const latest = [...proposals].sort((a, b) => Number(a.submitted < b.submitted) - Number(a.submitted > b.submitted));
  const shown = latest.slice(0, longest);
  return html`<ul class="lines plain" role="list">
      ${shown.map((proposal) => html`<li class="line" part="proposal">${line(proposal, view)}</li>`)}
    </ul>
    ${shown.length < latest.length ? html`<p class="small muted">${t.firstOf(formatNumber(shown.length, page.language), formatNumber(latest.length, page.language))}</p>` : nothing}`;
}

function line({ id, title, url, submitted }: Proposal, { base, feed, page, hrefs }: RegionView): TemplateResult {
  const address = recordAddress(hrefs.proposal, id) ?? safeUrl(url, base);
  const language = page.contentLanguage(feed) ?? nothing;
  return html`<p class="line-title" lang=${language}>${address ? html`<a href=${address} part="proposal-link">${title}</a>` : title}</p>
    <p class="small muted">${id} · ${dateTemplate(submitted, page.language)}</p>`;
}

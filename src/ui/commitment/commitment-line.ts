import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Commitment } from '../../domain/feed.js';
import { partyName } from '../../domain/organizations.js';
import { commitmentStatus } from '../../domain/status.js';
import { statusMessages } from '../../i18n/status.js';
import type { RecordContext } from '../record-context.js';
import { statusBadge } from '../status-badge.js';
import { commitmentLink } from './commitment-link.js';

/**
 * Commitments in a few words each: title, who leads it when that is known, and where it stands.
 *
 * @param href Template of the address of a commitment, with `{id}` in the place of its identifier.
 */
export function commitmentLines(commitments: readonly Commitment[], href: string | undefined, context: RecordContext): TemplateResult {
  return html`<ul class="lines plain" role="list">
    ${commitments.map((commitment) => html`<li class="line" part="commitment">${line(commitment, href, context)}</li>`)}
  </ul>`;
}

function line(commitment: Commitment, href: string | undefined, context: RecordContext): TemplateResult {
  const { page, organizations } = context;
  const words = page.messages(statusMessages);
  const status = commitment.withdrawn === undefined ? commitmentStatus(commitment) : 'withdrawn';
  const lead = commitment.lead && partyName(commitment.lead, organizations);
  return html`<p class="line-title">${commitmentLink(href, commitment, context)}</p>
    <p class="line-facts small">${lead ? html`<span class="muted">${lead}</span>` : nothing} ${statusBadge(status, words.status[status])}</p>`;
}

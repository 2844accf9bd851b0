import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Party } from '../domain/feed.js';
import { partyName, partyOrganization } from '../domain/organizations.js';
import type { RecordContext } from './record-context.js';
import { safeUrl } from './safe-url.js';

/** A party by the name people use, linked to its site when it has one. The full name is said when the short one stands for it. */
export function partyTemplate(party: Party, { organizations, base }: RecordContext): TemplateResult {
  const organization = partyOrganization(party, organizations);
  const name = partyName(party, organizations);
  const full = organization && organization.name !== name ? html`<span class="muted">${` (${organization.name})`}</span>` : nothing;
  const url = safeUrl(organization?.url, base);
  return html`<span part="party">${url ? html`<a href=${url}>${name}</a>` : name}${full}</span>`;
}

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Proposal } from '../../domain/feed.js';
import { proposalFormMessages } from '../../i18n/proposal-form.js';
import { recordAddress } from '../../ui/record-address.js';
import { safeUrl, type SafeUrl } from '../../ui/safe-url.js';
import type { FormSession } from './form-session.js';

/** Proposals that speak of the same things: advice, in the way of nothing. Their number is announced. */
export function similarList(session: FormSession): TemplateResult {
  const { page, alike } = session;
  const t = page.messages(proposalFormMessages);
  return html`<div role="status" class="similar-status">
    ${alike.length === 0 ? nothing : html`<div class="similar no-print" part="similar">
      <p><strong>${t.similar}</strong> <span class="muted">${t.similarIntro}</span></p>
      <ul class="plain">
        ${alike.map((proposal) => html`<li>${similarLink(proposal, session)}</li>`)}
      </ul>
    </div>`}
  </div>`;
}

/** A link opens another tab: what is being written stays where it is. */
function similarLink(proposal: Proposal, session: FormSession): TemplateResult {
  const t = session.page.messages(proposalFormMessages);
  const address = proposalAddress(session.host.consultationHref, proposal.id) ?? safeUrl(proposal.url, session.base);
  if (!address) return html`${proposal.title} <span class="muted">${proposal.id}</span>`;
  return html`<a href=${address} target="_blank" rel="noopener">${proposal.title}</a> <span class="muted">${proposal.id} ${t.opensAnother}</span>`;
}

/** Where a page shows a proposal: the address it gave with `{id}`, else its `<mga-consultation>`, which reads the folio from the fragment. */
function proposalAddress(template: string | undefined, id: string): SafeUrl | undefined {
  return recordAddress(template === undefined || template.includes('{id}') ? template : `${template.split('#')[0]}#proposal/{id}`, id);
}

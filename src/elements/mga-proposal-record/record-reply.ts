import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Reply } from '../../domain/feed.js';
import { consultationMessages } from '../../i18n/consultation.js';
import { commitmentLink } from '../../ui/commitment/commitment-link.js';
import { evidenceList } from '../../ui/commitment/evidence-list.js';
import { dateTemplate } from '../../ui/flexible-date.js';
import { paragraphs } from '../../ui/paragraphs.js';
import { partyTemplate } from '../../ui/party.js';
import type { RecordContext } from '../../ui/record-context.js';

/** The reply as it is published: what was decided and when, why, by whom, and the commitment it became. */
export function recordReply(reply: Reply, context: RecordContext, commitmentHref: string | undefined): TemplateResult {
  const { page, feed } = context;
  const t = page.messages(consultationMessages);
  const { decision, date, reasons, organization, official, documents = [], commitment: id, duplicateOf } = reply;
  const commitment = feed.commitments.find((known) => known.id === id);
  return html`<div class="reply" part="reply">
    <p><strong>${t.state[decision]}</strong> <span class="muted">· ${dateTemplate(date, page.language)}</span></p>
    ${paragraphs(reasons, page.contentLanguage(feed))}
    ${id === undefined ? nothing : html`<p>${t.became}: ${commitment ? commitmentLink(commitmentHref, commitment, context) : id}</p>`}
    ${duplicateOf ? html`<p>${t.duplicateOf} <bdi>${duplicateOf}</bdi></p>` : nothing}
    ${organization ? html`<p class="small"><span class="muted">${t.by}:</span> ${partyTemplate(organization, context)}</p>` : nothing}
    ${official ? html`<p class="small"><span class="muted">${t.signed}:</span> ${[official.name, official.role].filter(Boolean).join(', ')}</p>` : nothing}
    ${documents.length > 0 ? evidenceList(documents, context) : nothing}
  </div>`;
}

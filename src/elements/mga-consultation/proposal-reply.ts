import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Proposal, Reply } from '../../domain/feed.js';
import { workingDaysBetween } from '../../domain/working-days.js';
import { consultationMessages } from '../../i18n/consultation.js';
import { formatNumber } from '../../i18n/formats.js';
import { citingFragment } from '../../ui/cited-record.js';
import { commitmentLink } from '../../ui/commitment/commitment-link.js';
import { evidenceList } from '../../ui/commitment/evidence-list.js';
import { flat } from '../../ui/flat.js';
import { dateTemplate } from '../../ui/flexible-date.js';
import { holidaysOf } from '../../ui/holidays-of.js';
import { paragraphs } from '../../ui/paragraphs.js';
import { partyTemplate } from '../../ui/party.js';
import { proposalBadge } from '../../ui/proposals/proposal-badge.js';
import { recordAddress } from '../../ui/record-address.js';
import type { RecordContext } from '../../ui/record-context.js';
import type { ConsultationSettings } from './consultation-settings.js';

/** The reply: decision, day, how soon, reasons, and the commitment it became. Its reasons are cut to a few lines until the proposal is opened. */
export function proposalReply(proposal: Proposal, reply: Reply, context: RecordContext, settings: ConsultationSettings, open: boolean): TemplateResult {
  const { page, feed } = context;
  const t = page.messages(consultationMessages);
  const { organization, official, documents = [] } = reply;
  const days = workingDaysBetween(proposal.submitted, reply.date, holidaysOf(feed));
  const soon = days >= 0 ? html` <span class="muted">(${t.repliedIn(formatNumber(days, page.language), days)})</span>` : nothing;
  // A list in a list stays apart: there may be any number of paragraphs and documents, and a link may have the focus.
  return flat(html`<div class="reply ${open ? 'open' : ''}" part="reply" role="group" aria-label=${t.reply}>
    <p>${proposalBadge(reply.decision, html`${t.state[reply.decision]} <span class="when">· ${dateTemplate(reply.date, page.language, 'medium')}${soon}</span>`)}</p>
    <div class="reasons">${[paragraphs(reply.reasons, page.contentLanguage(feed))]}</div>
    ${[[became(reply, context, settings)]]} ${[[repeats(reply, context)]]}
    ${open && organization ? html`<p class="small"><span class="muted">${t.by}:</span> ${[[partyTemplate(organization, context)]]}</p>` : nothing}
    ${open && official ? html`<p class="small"><span class="muted">${t.signed}:</span> ${[official.name, official.role].filter(Boolean).join(', ')}</p>` : nothing}
    ${open && documents.length > 0 ? [[evidenceList(documents, context)]] : nothing}
  </div>`);
}

function became({ commitment: id }: Reply, context: RecordContext, { commitmentHref }: ConsultationSettings): TemplateResult | typeof nothing {
  if (id === undefined) return nothing;
  const t = context.page.messages(consultationMessages);
  const commitment = context.feed.commitments.find((known) => known.id === id);
  return html`<p class="became">${t.became}: ${commitment ? commitmentLink(commitmentHref, commitment, context) : id}</p>`;
}

function repeats({ duplicateOf }: Reply, { page }: RecordContext): TemplateResult | typeof nothing {
  const address = recordAddress(duplicateOf && citingFragment('proposal', duplicateOf), '');
  return address ? html`<p class="became">${page.messages(consultationMessages).duplicateOf} <a href=${address}>${duplicateOf}</a></p>` : nothing;
}

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { replyContent } from '../../domain/reply-values.js';
import { staffReplyMessages } from '../../i18n/staff-reply.js';
import { heading } from '../../ui/heading.js';
import { publishedReply } from './published-reply.js';
import type { QueueDesk } from './queue-desk.js';
import type { ReplyWork } from './reply-work.js';

/** The reply as who proposed will read it, on the page and by mail, and to how many it goes. */
export function replyPreview(work: ReplyWork, desk: QueueDesk): TemplateResult {
  const { page, host, staff, queue } = desk;
  const t = page.messages(staffReplyMessages);
  const { proposal, publishing } = work;
  const { document, signed, ...said } = replyContent(work.values);
  const id = staff.isCoordinator ? work.organization || proposal.assigned?.organization.id || staff.session?.organization?.id : staff.session?.organization?.id;
  const answered = [proposal, ...work.also.chosen];
  const mails = answered.filter(({ hasEmail }) => hasEmail).length;
  const reply = { ...said, date: queue.value?.today, ...(id && { organization: { organization: id } }), ...(signed && { official: { name: work.name } }), ...(document && { documents: [{ id: 'document', ...document }] }) };
  return html`<div class="preview" part="preview">
    <div id="preview" tabindex="-1">${heading(host.headingLevel + 2, t.preview, 'subheading')}</div>
    <p class="small muted">${t.previewPage}</p>
    <p class="preview-name">${proposal.title}</p>
    ${publishedReply(reply, desk)}
    ${staff.session?.mail && mails > 0
      ? html`<p class="small muted">${t.previewMail}</p>
          <p>${t.mailSubject(proposal.folio, proposal.state === 'answered')}</p>
          <p class="small">${t.mailText}</p>`
      : nothing}
    ${answered.length > 1 && namesThis(work) ? html`<p class="notice failed" part="notice">${t.namesOne}</p>` : nothing}
    <div class="reach" part="reach">
      <p><strong>${t.gets(answered.length)}</strong> ${staff.session?.mail ? t.mails(mails, answered.length) : t.noMail}</p>
      <div class="buttons">
        <button type="button" id="publish" class="primary" aria-disabled=${String(publishing)} @click=${work.publish}>${publishing ? t.publishing : t.publish}</button>
        <button type="button" @click=${work.edit}>${t.edit}</button>
      </div>
    </div>
  </div>`;
}

/** Whether the reasons speak of this proposal alone, though others get them too. */
function namesThis({ values, proposal }: ReplyWork): boolean {
  return values.reasons.includes(proposal.folio) || values.reasons.includes(proposal.title);
}

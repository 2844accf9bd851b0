import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Reply } from '../../domain/feed.js';
import { consultationMessages } from '../../i18n/consultation.js';
import { formatDay } from '../../i18n/formats.js';
import { paragraphs } from '../../ui/paragraphs.js';
import { proposalBadge } from '../../ui/proposals/proposal-badge.js';
import { safeUrl } from '../../ui/safe-url.js';
import { partyWords } from './proposal-text.js';
import type { QueueDesk } from './queue-desk.js';
import { choiceName } from './queue-row.js';

/** A reply as people read it: what was decided and why, by whom, the commitment it became and what it refers to. */
export function publishedReply(reply: Partial<Reply> & Pick<Reply, 'decision'>, desk: QueueDesk): TemplateResult {
  const { page, queue } = desk;
  const t = page.messages(consultationMessages);
  const { decision, date, reasons = '', organization, official, documents = [], commitment, duplicateOf } = reply;
  return html`<div class="reply" part="reply">
    <p>${proposalBadge(decision, t.state[decision])} ${date ? html`<span class="small muted">${formatDay(date, page.language)}</span>` : nothing}</p>
    ${paragraphs(reasons)} ${duplicateOf ? html`<p>${t.duplicateOf} <bdi class="code">${duplicateOf}</bdi></p>` : nothing}
    ${commitment ? html`<p>${t.became}: ${choiceName(queue.value?.choices.commitments, commitment)}</p>` : nothing}
    ${documents.map(({ title, url }) => {
      const address = safeUrl(url);
      return html`<p>${address ? html`<a href=${address}>${title}</a>` : title}</p>`;
    })}
    ${organization ? html`<p class="small">${t.by}: ${partyWords(organization, desk)}</p>` : nothing} ${official ? html`<p class="small">${t.signed}: <bdi>${official.name}</bdi></p>` : nothing}
  </div>`;
}

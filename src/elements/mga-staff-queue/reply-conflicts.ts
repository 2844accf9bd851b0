import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatMoment } from '../../i18n/moments.js';
import { proposalFormMessages } from '../../i18n/proposal-form.js';
import { staffReplyMessages } from '../../i18n/staff-reply.js';
import { conflictList } from './outcome-notice.js';
import { answerTo, contentFields } from './proposal-text.js';
import { publishedReply } from './published-reply.js';
import type { QueueDesk } from './queue-desk.js';
import type { ReplyWork } from './reply-work.js';

/** Somebody else saved another draft: both texts, and the choice. Nothing is written over until it is made. */
export function draftConflict(work: ReplyWork, { page, staff }: QueueDesk): TemplateResult | typeof nothing {
  const { standing } = work.draft;
  const t = page.messages(staffReplyMessages);
  if (standing.status !== 'conflict') return nothing;
  const { theirs } = standing;
  const when = theirs && formatMoment(Date.parse(theirs.updatedAt), page.language);
  const isOwn = theirs?.updatedBy === staff.session?.name;
  return html`<div id="draft-conflict" class="notice failed conflict" part="conflict" role="alert" tabindex="-1">
    <p><strong>${theirs && when !== undefined ? (isOwn ? t.ownTheirs(when) : t.theirs(theirs.updatedBy, when)) : t.theirsGone}</strong> ${t.bothTexts}</p>
    ${theirs ? bothTexts(t.mine, work.values.reasons, isOwn ? t.ownText : t.theirText(theirs.updatedBy), theirs.draft.reasons ?? '') : nothing}
    <div class="buttons">
      <button type="button" @click=${work.keepMine}>${t.keepMine}</button>
      ${theirs ? html`<button type="button" @click=${work.adoptTheirs}>${t.keepTheirs}</button>` : nothing}
    </div>
  </div>`;
}

/** What changed since the reply was begun: who did it and when, what the proposal said, or the reply somebody else published. */
export function publicationConflict(work: ReplyWork, desk: QueueDesk): TemplateResult | typeof nothing {
  const { conflict, proposal, values } = work;
  if (!conflict) return nothing;
  const { page } = desk;
  const t = page.messages(staffReplyMessages);
  const own = conflict.conflicts.find(({ folio }) => folio === proposal.folio);
  const others = conflict.conflicts.length > (own ? 1 : 0);
  const theirs = proposal.reply && proposal.reply !== conflict.before.reply && proposal.version !== conflict.before.version ? proposal.reply : undefined;
  return html`<div id="conflict" class="notice failed conflict" part="conflict" role="alert" tabindex="-1">
    <p><strong>${t.conflict}</strong></p>
    ${conflictList(conflict.conflicts, page)}
    ${theirs
      ? html`<p>${t.conflictReply(own?.by ?? t.somebody)}</p>
          ${publishedReply(theirs, desk)}
          <p>${t.conflictMine}</p>
          <blockquote>${values.reasons}</blockquote>
          <p>${t.conflictReplaces}</p>`
      : nothing}
    ${changesOf(work, desk)} ${others ? html`<p>${t.unchecked}</p>` : nothing}
    <p>${t.conflictNext}</p>
  </div>`;
}

/** What the proposal said when the reply was begun, and what it says now. */
function changesOf({ conflict, proposal }: ReplyWork, desk: QueueDesk): TemplateResult | typeof nothing {
  const before = conflict!.before.content;
  const now = proposal.content;
  const changed = contentFields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(now[field]));
  if (changed.length === 0) return nothing;
  const t = desk.page.messages(staffReplyMessages);
  const labels = desk.page.messages(proposalFormMessages).label as Readonly<Record<string, string>>;
  return html`<p>${t.conflictAuthor}</p>
    <dl class="changes">
      ${changed.map((field) => html`<div><dt>${labels[field]}</dt><dd><span class="small muted">${t.before}</span> ${answerTo(field, before, desk)}</dd><dd><span class="small muted">${t.now}</span> ${answerTo(field, now, desk)}</dd></div>`)}
    </dl>`;
}

function bothTexts(mine: string, own: string, theirs: string, other: string): TemplateResult {
  return html`<div class="both">
    <div><p class="small muted">${mine}</p><blockquote>${own}</blockquote></div>
    <div><p class="small muted">${theirs}</p><blockquote>${other}</blockquote></div>
  </div>`;
}

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { staffReplyMessages } from '../../i18n/staff-reply.js';
import { heading } from '../../ui/heading.js';
import { staffProblemWords } from '../../ui/staff-problem-words.js';
import { mayBeDone } from '../../ui/staff-session.js';
import type { QueueDesk } from './queue-desk.js';
import { draftConflict, publicationConflict } from './reply-conflicts.js';
import { draftStanding } from './draft-standing.js';
import { replyForm } from './reply-form.js';
import { replyPreview } from './reply-preview.js';
import type { ReplyWork } from './reply-work.js';

/** Where the reply is written, checked and published. */
export function replyPane(work: ReplyWork, desk: QueueDesk): TemplateResult {
  const { page, host } = desk;
  const t = page.messages(staffReplyMessages);
  const isPreview = work.stage === 'preview';
  return html`<section class="writing no-print" part="writing" aria-labelledby="reply-title">
    <div class="reply-head">
      <div id="reply-title" tabindex="-1">${heading(host.headingLevel + 1, t.title, 'subheading')}</div>
      ${draftStanding(work.draft.standing, page)}
    </div>
    ${work.proposal.reply && work.proposal.state === 'answered' ? html`<p class="notice" part="notice">${t.correcting}</p>` : nothing} ${work.found ? html`<p class="notice" part="notice" role="status">${t.found}</p>` : nothing}
    ${draftConflict(work, desk)} ${publicationConflict(work, desk)} ${trouble(work, desk)} ${isPreview ? replyPreview(work, desk) : replyForm(work, desk)}
  </section>`;
}

/** Why it was not published, or whether nobody can tell; what was written is still there. */
function trouble({ problem }: ReplyWork, { page }: QueueDesk): TemplateResult | typeof nothing {
  if (!problem || problem.kind === 'conflict') return nothing;
  const t = page.messages(staffReplyMessages);
  const fields = problem.kind === 'invalid' ? problem.errors.flatMap(({ detail }) => detail ?? []) : [];
  return html`<div id="trouble" class="notice failed" part="notice" role="alert" tabindex="-1">
    <p>${mayBeDone(problem) ? t.maybePublished : t.notPublished} ${staffProblemWords(problem, page)}</p>
    ${fields.length > 0 ? html`<ul>${fields.map((words) => html`<li>${words}</li>`)}</ul>` : nothing}
  </div>`;
}

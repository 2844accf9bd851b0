import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ConflictedProposal } from '../../domain/generated/staff.js';
import { formatMoment } from '../../i18n/moments.js';
import { staffQueueMessages } from '../../i18n/staff-queue.js';
import { staffReplyMessages } from '../../i18n/staff-reply.js';
import type { PageController } from '../../ui/page-controller.js';
import { staffProblemWords } from '../../ui/staff-problem-words.js';
import { mayBeDone, type StaffProblem } from '../../ui/staff-session.js';
import type { DeskOutcome, QueueDesk } from './queue-desk.js';

/** How the last task ended. It takes the focus, and is there before it says anything, so that it is heard. */
export function outcomeNotice({ page, outcome }: QueueDesk): TemplateResult {
  return html`<div id="outcome" class=${outcome ? `notice ${outcome.done ? '' : 'failed'}` : ''} part=${outcome ? 'notice' : nothing} role="status" tabindex="-1">
    ${outcome ? (outcome.done ? html`<p>${doneWords(outcome, page)}</p>` : failure(outcome.problem, page)) : nothing}
  </div>`;
}

function doneWords(outcome: Extract<DeskOutcome, { done: true }>, page: PageController): string {
  const t = page.messages(staffQueueMessages).done;
  if (outcome.task === 'reply') return page.messages(staffReplyMessages).published(outcome.count);
  if (outcome.task === 'assign') return t.assign(outcome.count, outcome.name ?? '');
  return t[outcome.task](outcome.count);
}

function failure(problem: StaffProblem, page: PageController): TemplateResult {
  const t = page.messages(staffQueueMessages);
  if (problem.kind === 'conflict') {
    return html`<div>
      <p>${t.conflicts}</p>
      ${conflictList(problem.conflicts, page)}
      <p>${t.readAgain}</p>
    </div>`;
  }
  return html`<p>${staffProblemWords(problem, page)} ${mayBeDone(problem) ? t.maybeDone : t.notDone}</p>`;
}

/** Which proposals changed since they were read, who did it and when. */
export function conflictList(conflicts: readonly ConflictedProposal[], page: PageController): TemplateResult {
  const t = page.messages(staffQueueMessages);
  return html`<ul>
    ${conflicts.map(({ folio, version, by, at, state }) => html`<li>${version === undefined ? t.gone(folio) : t.changedBy(folio, by, at && formatMoment(Date.parse(at), page.language))} ${state ? t.now(t.state[state].toLowerCase()) : nothing}</li>`)}
  </ul>`;
}

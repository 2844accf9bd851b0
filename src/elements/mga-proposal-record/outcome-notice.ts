import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { proposalRecordMessages } from '../../i18n/proposal-record.js';
import { proposalSendingMessages } from '../../i18n/proposal-sending.js';
import { isOutdated, mayHaveArrived, type IntakeProblem } from '../../ui/own-record.js';
import type { PageController } from '../../ui/page-controller.js';
import type { RecordOutcome, RecordSession, RecordTask } from './record-session.js';

/**
 * How the last task ended, as far as it is known: what was done, what was not, and what nobody can tell because the answer was lost. It takes the
 * focus, and it is there before it says anything, so that it is heard.
 */
export function outcomeNotice({ page, outcome }: RecordSession): TemplateResult {
  const failed = outcome?.done === false;
  return html`<div id="outcome" class=${outcome ? `notice ${failed ? 'failed' : ''}` : ''} part=${outcome ? 'notice' : nothing} role="status" tabindex="-1">
    ${outcome ? html`<p>${outcomeWords(outcome, page)}</p>` : nothing}
  </div>`;
}

function outcomeWords(outcome: RecordOutcome, page: PageController): string {
  const t = page.messages(proposalRecordMessages);
  if (!outcome.done) return failure(outcome.task, outcome.problem, page);
  if (outcome.task === 'close') return t.closed;
  return outcome.task === 'download' ? t.done.download(outcome.file ?? '') : t.done[outcome.task];
}

function failure(task: RecordTask, problem: IntakeProblem, page: PageController): string {
  const t = page.messages(proposalRecordMessages);
  // Which of the two is wrong is not told: that would help who tries folios out.
  if (problem.kind === 'refused' && (problem.status === 404 || problem.status === 401)) return t.unknown;
  if (task === 'correct' && isOutdated(problem)) return t.conflict;
  const because = why(problem, page);
  if (task === 'open' || task === 'download') return `${because} ${t.notDone[task]}`;
  if (!mayHaveArrived(problem)) return `${t.refused[task]} ${because}`;
  return `${t.notDone[task]} ${because} ${t.again}`;
}

/** Why the intake did not do it: in its own words when it gave some, else in ours. */
function why(problem: IntakeProblem, page: PageController): string {
  const t = page.messages(proposalRecordMessages);
  const words = page.messages(proposalSendingMessages).problem[problem.kind];
  if (problem.kind === 'refused') return problem.detail ?? words;
  if (problem.kind !== 'busy') return words;
  const seconds = Math.ceil((problem.retryAfter ?? 0) / 1000);
  const wait = seconds > 90 ? t.waitMinutes(Math.ceil(seconds / 60)) : seconds > 0 ? t.waitSeconds(seconds) : '';
  return [problem.status === 429 ? t.tooMany : words, wait].filter(Boolean).join(' ');
}

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ownRecordMessages } from '../../i18n/own-record.js';
import { mayHaveArrived, type IntakeProblem } from '../own-record.js';
import type { PageController } from '../page-controller.js';
import type { OwnOutcome, OwnTask } from './own-record-session.js';

/** The words of how a task ended. */
export interface OwnOutcomeWords {
  closed: string;
  /** By task, as `notDone` and `refused`. */
  done: { readonly [task: string]: string | ((file: string) => string) };
  /** Not done, or nobody knows. */
  notDone: { readonly [task: string]: string };
  /** Not done, for certain. */
  refused: { readonly [task: string]: string };
  /** No such record, or another key. */
  unknown: string;
  /** What went wrong between the page and the intake. */
  problem: { [Kind in IntakeProblem['kind']]: string };
}

/**
 * How the last task ended, as far as it is known: what was done, what was not, and what nobody can tell because the answer was lost. It takes the
 * focus, and it is there before it says anything, so that it is heard.
 *
 * @param instead What to say in place of a failure, where there is something better to say.
 */
export function outcomeNotice({ page, outcome }: { page: PageController; outcome: OwnOutcome<string> | undefined }, words: OwnOutcomeWords, instead?: string): TemplateResult {
  const failed = outcome?.done === false;
  return html`<div id="outcome" class=${outcome ? `notice ${failed ? 'failed' : ''}` : ''} part=${outcome ? 'notice' : nothing} role="status" tabindex="-1">
    ${outcome ? html`<p>${failed ? (instead ?? failure(outcome.task, outcome.problem, words, page)) : success(outcome, words)}</p>` : nothing}
  </div>`;
}

function success(outcome: Extract<OwnOutcome<string>, { done: true }>, words: OwnOutcomeWords): string {
  if (outcome.task === 'close') return words.closed;
  const done = words.done[outcome.task] ?? '';
  return typeof done === 'string' ? done : done(('file' in outcome && outcome.file) || '');
}

function failure(task: OwnTask<string>, problem: IntakeProblem, words: OwnOutcomeWords, page: PageController): string {
  // Which of the two is wrong is not told: that would help who tries names out.
  if (problem.kind === 'refused' && (problem.status === 404 || problem.status === 401)) return words.unknown;
  const because = why(problem, words, page);
  if (task === 'open' || task === 'download') return `${because} ${words.notDone[task]}`;
  if (!mayHaveArrived(problem)) return `${words.refused[task]} ${because}`;
  return `${words.notDone[task]} ${because} ${page.messages(ownRecordMessages).again}`;
}

/** Why the intake did not do it: in its own words when it gave some, else in ours. */
function why(problem: IntakeProblem, { problem: words }: OwnOutcomeWords, page: PageController): string {
  const t = page.messages(ownRecordMessages);
  if (problem.kind === 'refused') return problem.detail ?? words[problem.kind];
  if (problem.kind !== 'busy') return words[problem.kind];
  const seconds = Math.ceil((problem.retryAfter ?? 0) / 1000);
  const wait = seconds > 90 ? t.waitMinutes(Math.ceil(seconds / 60)) : seconds > 0 ? t.waitSeconds(seconds) : '';
  return [problem.status === 429 ? t.tooMany : words.busy, wait].filter(Boolean).join(' ');
}

import { proposalSendingMessages } from '../../i18n/proposal-sending.js';
import type { IntakeProblem } from '../intake-controller.js';
import type { PageController } from '../page-controller.js';

/** What went wrong, in a sentence or two: the intake's own words where it gave some. */
export function intakeProblemWords(problem: IntakeProblem, page: PageController): string {
  return ('detail' in problem ? problem.detail : undefined) ?? page.messages(proposalSendingMessages).problem[problem.kind];
}

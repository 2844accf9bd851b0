import { proposalSendingMessages } from '../../i18n/proposal-sending.js';
import type { IntakeProblem } from '../../ui/intake-controller.js';
import type { FormSession } from './form-session.js';

/** What went wrong, in a sentence or two: the intake's own words where it gave some. */
export function problemWords(problem: IntakeProblem, session: FormSession): string {
  return ('detail' in problem ? problem.detail : undefined) ?? session.page.messages(proposalSendingMessages).problem[problem.kind];
}

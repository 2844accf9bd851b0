import { checkToken } from './form-token.js';
import type { Intake } from './intake.js';
import { IntakeProblem, type ProblemCode } from './problem.js';

/** Who had the form open when what it is for closed can still send it, in milliseconds. */
const grace = 3_600_000;

/** What a form was given out for. */
interface OpenFor {
  /** As its token says it. */
  subject: string;
  /** Whether forms were taken at a moment. */
  isOpen: (moment: Date) => boolean;
  /** What is answered when they were not. */
  closed: ProblemCode;
}

/** Refuses what comes with a form that was not given out here for this, or that is not taken any more. @throws IntakeProblem */
export function checkOpenForm({ keys, now }: Pick<Intake, 'keys' | 'now'>, token: string, { subject, isOpen, closed }: OpenFor): void {
  const moment = now();
  const checked = checkToken(keys.formToken, token, subject, moment);
  if ('problem' in checked) throw new IntakeProblem(checked.problem, checked.wait === undefined ? {} : { retryAfter: checked.wait / 1000 });
  const wasOpen = isOpen(checked.issued) && moment.getTime() - checked.issued.getTime() < grace;
  if (!isOpen(moment) && !wasOpen) throw new IntakeProblem(closed);
}

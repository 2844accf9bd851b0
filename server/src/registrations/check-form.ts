import type { RegistrationStanding, RegistrationSubmission } from 'mga-widgets/domain';
import { checkToken } from '../intake/form-token.js';
import { IntakeProblem, type ProblemCode } from '../intake/problem.js';
import type { MeetingRules } from './meeting-rules.js';
import type { RegistrationDesk } from './registration-desk.js';

/** What a form is given out for: a meeting at its time, so that nobody registers for a day they did not see. No identifier has a space. */
export const formSubject = (meeting: string, start: string): string => `registration ${meeting} ${start}`;

const refusals: Readonly<Partial<Record<RegistrationStanding, ProblemCode>>> = {
  none: 'unknown-meeting',
  elsewhere: 'registration-elsewhere',
  cancelled: 'meeting-cancelled',
  'not-yet': 'registration-not-open',
  closed: 'registration-closed',
};

/** @returns When registration closes. @throws IntakeProblem when it is not open. */
export function refuseClosed(rules: MeetingRules, now: Date): Date {
  const { standing, closesAt } = rules.window(now);
  const refusal = refusals[standing];
  if (refusal || !closesAt) throw new IntakeProblem(refusal ?? 'unknown-meeting');
  return closesAt;
}

/** @throws IntakeProblem when registration is not open now, or the form is not one that was given out for this meeting at this time. */
export function checkForm({ keys, now }: RegistrationDesk, { form, meeting }: RegistrationSubmission, rules: MeetingRules): void {
  const moment = now();
  const { start, previousStart } = rules.meeting;
  const check = (when: string) => checkToken(keys.formToken, form.token, formSubject(meeting, when), moment);
  const token = check(start);
  if ('problem' in token && token.problem === 'form-token-invalid' && previousStart !== undefined && 'issued' in check(previousStart)) throw new IntakeProblem('meeting-moved');
  refuseClosed(rules, moment);
  if ('problem' in token) throw new IntakeProblem(token.problem, token.wait === undefined ? {} : { retryAfter: token.wait / 1000 });
}

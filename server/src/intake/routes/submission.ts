import type { FastifyInstance } from 'fastify';
import type { ProposalReceipt, ProposalSubmission } from 'mga-widgets/domain';
import { choiceFaults } from '../check-choices.js';
import { consentFaults, consentsInForce } from '../consents.js';
import type { ConsultationRules } from '../consultation-rules.js';
import { checkToken } from '../form-token.js';
import type { Intake } from '../intake.js';
import { IntakeProblem } from '../problem.js';
import { earlierReceipt, receiveProposal } from '../receive-proposal.js';
import { readSubmission } from '../validate-body.js';
import { onceForEachKey } from './once-for-each-key.js';

/** Who had the form open when the consultation closed can still send it, in milliseconds. */
const grace = 3_600_000;

/** `POST /`: takes a proposal, once for each Idempotency-Key. */
export function submissionRoute(app: FastifyInstance, intake: Intake): void {
  const send = onceForEachKey({
    read: readSubmission,
    take: (key, submission) => take(intake, key, submission),
    earlier: (key, submission) => earlierReceipt(intake, key, submission),
  });
  // Not with a slash at the end: the address in the answer is relative to this one.
  app.post('/', { prefixTrailingSlash: 'no-slash' }, send);
}

async function take(intake: Intake, key: string, submission: ProposalSubmission): Promise<ProposalReceipt> {
  // A browser may have filled it in for a person, so the answer says what to do; a program learns no more than that it was refused.
  if (submission.form.website) throw new IntakeProblem('form-website-filled');
  const rules = intake.consultation(submission.consultation);
  if (!rules) throw new IntakeProblem('unknown-consultation');
  checkForm(intake, submission, rules);
  const consents = consentsInForce({ controller: rules.controller, months: intake.personalDataMonths });
  const faults = [...choiceFaults(submission, rules), ...consentFaults(submission.consents, submission.author, consents)];
  if (faults.length) throw new IntakeProblem('invalid', { faults });
  return receiveProposal(intake, key, submission, rules, consents);
}

function checkForm({ keys, now }: Intake, { form, consultation }: ProposalSubmission, rules: ConsultationRules): void {
  const moment = now();
  const token = checkToken(keys.formToken, form.token, consultation, moment);
  if ('problem' in token) throw new IntakeProblem(token.problem, token.wait === undefined ? {} : { retryAfter: token.wait / 1000 });
  const wasOpen = rules.isOpen(token.issued) && moment.getTime() - token.issued.getTime() < grace;
  if (!rules.isOpen(moment) && !wasOpen) throw new IntakeProblem('consultation-closed');
}

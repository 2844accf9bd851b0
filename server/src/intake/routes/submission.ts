import type { FastifyInstance } from 'fastify';
import type { ProposalReceipt, ProposalSubmission } from 'mga-widgets/domain';
import { choiceFaults, workshopFaults } from '../check-choices.js';
import { checkOpenForm } from '../check-open-form.js';
import { consentFaults, consentsInForce } from '../consents.js';
import type { Intake } from '../intake.js';
import { IntakeProblem } from '../problem.js';
import { earlierReceipt, receiveProposal } from '../receive-proposal.js';
import { readSubmission } from '../validate-body.js';
import { onceForEachKey } from './once-for-each-key.js';

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
  checkOpenForm(intake, submission.form.token, { subject: submission.consultation, isOpen: (moment) => rules.isOpen(moment), closed: 'consultation-closed' });
  const consents = consentsInForce({ controller: rules.controller, months: intake.personalDataMonths });
  const faults = [...choiceFaults(submission, rules), ...workshopFaults(submission, rules), ...consentFaults(submission.consents, submission.author, consents)];
  if (faults.length) throw new IntakeProblem('invalid', { faults });
  return receiveProposal(intake, key, submission, rules, consents);
}

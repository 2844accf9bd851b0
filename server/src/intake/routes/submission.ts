import type { FastifyInstance } from 'fastify';
import type { ProposalReceipt, ProposalSubmission } from 'mga-widgets/domain';
import { choiceFaults, workshopFaults } from '../check-choices.js';
import { consentFaults, consentsInForce } from '../consents.js';
import type { ConsultationRules } from '../consultation-rules.js';
import { checkToken } from '../form-token.js';
import { idempotencyKey, keyHash } from '../idempotency.js';
import type { Intake } from '../intake.js';
import { IntakeProblem } from '../problem.js';
import { earlierReceipt, receiveProposal } from '../receive-proposal.js';
import { readSubmission } from '../validate-body.js';

/** Who had the form open when the consultation closed can still send it, in milliseconds. */
const grace = 3_600_000;

/** `POST /`: takes a proposal, once for each Idempotency-Key. */
export function submissionRoute(app: FastifyInstance, intake: Intake): void {
  /** Keys whose proposal is being kept by this process. A crash forgets them, and there is nothing else to forget. */
  const inProgress = new Set<string>();

  // Not with a slash at the end: the address in the answer is relative to this one.
  app.post('/', { prefixTrailingSlash: 'no-slash' }, async (request, reply): Promise<ProposalReceipt> => {
    const key = idempotencyKey(request.headers['idempotency-key']);
    if (key === undefined) throw new IntakeProblem('idempotency-key-missing');
    const submission = readSubmission(request.body);
    const hash = keyHash(key);
    if (inProgress.has(hash)) throw new IntakeProblem('in-progress', { retryAfter: 1 });
    inProgress.add(hash);
    try {
      const receipt = await take(intake, key, submission).catch((error: unknown) => takenBefore(error, intake, key, submission));
      reply.code(201).header('location', receipt.statusUrl);
      return receipt;
    } finally {
      inProgress.delete(hash);
    }
  });
}

/** An answer that was lost is given again whatever is asked for now: the form may be over by then, and the consultation closed. */
async function takenBefore(error: unknown, intake: Intake, key: string, submission: ProposalSubmission): Promise<ProposalReceipt> {
  const earlier = error instanceof IntakeProblem ? await earlierReceipt(intake, key, submission) : undefined;
  if (earlier) return earlier;
  throw error;
}

async function take(intake: Intake, key: string, submission: ProposalSubmission): Promise<ProposalReceipt> {
  // A browser may have filled it in for a person, so the answer says what to do; a program learns no more than that it was refused.
  if (submission.form.website) throw new IntakeProblem('form-website-filled');
  const rules = intake.consultation(submission.consultation);
  if (!rules) throw new IntakeProblem('unknown-consultation');
  checkForm(intake, submission, rules);
  const consents = consentsInForce({ controller: rules.controller, months: intake.personalDataMonths });
  const faults = [...choiceFaults(submission, rules), ...workshopFaults(submission, rules), ...consentFaults(submission.consents, submission.author, consents)];
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

import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { ConsentGiven, ProposalAuthor, ProposalContent, ProposalSubmission } from 'mga-widgets/domain';
import { bodyFaults } from './body-faults.js';
import { intakeSchema } from './generated/intake-schema.js';
import { IntakeProblem } from './problem.js';

// Every fault is told at once, so that a form can show them all. What a schema does not name is refused rather than dropped: a field that
// disappeared silently would be something lost.
const ajv = new Ajv2020({ allErrors: true, strictTypes: false, ownProperties: true }).addSchema(intakeSchema);

const isSubmission = ajv.getSchema<ProposalSubmission>(`${intakeSchema.$id}#/$defs/ProposalSubmission`)!;

/** A proposal as it stands after a correction. */
export interface CorrectedProposal {
  content: ProposalContent;
  author?: ProposalAuthor;
  consents?: ConsentGiven[];
}

const isCorrected = ajv.compile<ProposalContent & { author?: ProposalAuthor; consents?: ConsentGiven[] }>({
  $ref: `${intakeSchema.$id}#/$defs/ProposalContent`,
  properties: {
    author: { $ref: `${intakeSchema.$id}#/$defs/ProposalAuthor` },
    consents: { $ref: `${intakeSchema.$id}#/$defs/ProposalSubmission/properties/consents` },
  },
  unevaluatedProperties: false,
});

/** @throws IntakeProblem `invalid` with every fault. */
export function readSubmission(body: unknown): ProposalSubmission {
  return checked(isSubmission, body);
}

/** @throws IntakeProblem `invalid` with every fault. */
export function readCorrected(body: unknown): CorrectedProposal {
  const { author, consents, ...content } = checked(isCorrected, body);
  return { content, ...(author && { author }), ...(consents && { consents }) };
}

function checked<Value>(validate: ValidateFunction<Value>, body: unknown): Value {
  const faults = bodyFaults(validate, body);
  if (faults) throw new IntakeProblem('invalid', { faults });
  return body as Value;
}

import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { BallotChange, BallotSubmission, ConsentGiven, ProposalAuthor, ProposalContent, ProposalSubmission, RegistrationSubmission, StatedContent } from 'mga-widgets/domain';
import { bodyFaults } from './body-faults.js';
import type { FieldFault } from './field-fault.js';
import { intakeSchema } from './generated/intake-schema.js';
import { IntakeProblem } from './problem.js';

// Every fault is told at once, so that a form can show them all. What a schema does not name is refused rather than dropped: a field that
// disappeared silently would be something lost.
const ajv = new Ajv2020({ allErrors: true, strictTypes: false, ownProperties: true }).addSchema(intakeSchema);

const isSubmission = ajv.getSchema<ProposalSubmission>(`${intakeSchema.$id}#/$defs/ProposalSubmission`)!;
const isBallot = ajv.getSchema<BallotSubmission>(`${intakeSchema.$id}#/$defs/BallotSubmission`)!;
const isBallotChange = ajv.getSchema<BallotChange>(`${intakeSchema.$id}#/$defs/BallotChange`)!;
const isRegistration = ajv.getSchema<RegistrationSubmission>(`${intakeSchema.$id}#/$defs/RegistrationSubmission`)!;

/** A proposal as it stands after a correction. */
export interface CorrectedProposal {
  content: StatedContent;
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
export const readBallot = (body: unknown): BallotSubmission => checked(isBallot, body);

/** @throws IntakeProblem `invalid` with every fault. */
export const readBallotChange = (body: unknown): BallotChange => checked(isBallotChange, body);

/** @throws IntakeProblem `invalid` with every fault. */
export function readRegistration(body: unknown): RegistrationSubmission {
  return checked(isRegistration, body);
}

/**
 * @param before What it said. What a correction leaves as it was is not held against it: a proposal that was gathered on paper may lack what the form
 * asks for.
 * @throws IntakeProblem `invalid` with every fault.
 */
export function readCorrected(body: unknown, before: StatedContent): CorrectedProposal {
  const [then, now] = [before, body].map((each) => new Map<string, unknown>(Object.entries(Object(each) as object)));
  const isNew = ({ pointer }: FieldFault): boolean => {
    const field = pointer.split('/')[1];
    return field === undefined || JSON.stringify(now!.get(field)) !== JSON.stringify(then!.get(field));
  };
  const faults = bodyFaults(isCorrected, body)?.filter(isNew);
  if (faults?.length) throw new IntakeProblem('invalid', { faults });
  const { author, consents, ...content } = body as CorrectedProposal['content'] & Omit<CorrectedProposal, 'content'>;
  return { content, ...(author && { author }), ...(consents && { consents }) };
}

function checked<Value>(validate: ValidateFunction<Value>, body: unknown): Value {
  const faults = bodyFaults(validate, body);
  if (faults) throw new IntakeProblem('invalid', { faults });
  return body as Value;
}

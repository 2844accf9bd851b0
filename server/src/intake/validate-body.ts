import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { ConsentGiven, ProposalAuthor, ProposalContent, ProposalSubmission } from 'mga-widgets/domain';
import { pointerStep, type FieldFault } from './field-fault.js';
import { intakeSchema } from './generated/intake-schema.js';
import { IntakeProblem } from './problem.js';

/** Longest list that is looked at: comparing the items of a longer one would keep the server busy. */
const mostItems = 100;
/** Most faults that are told of. */
const mostFaults = 50;

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
  const faults = longLists(body);
  if (faults.length) throw new IntakeProblem('invalid', { faults });
  if (validate(body)) return body;
  throw new IntakeProblem('invalid', { faults: faultsOf(validate.errors ?? []) });
}

function longLists(body: unknown): FieldFault[] {
  if (body === null || typeof body !== 'object') return [];
  return Object.entries(body).flatMap(([name, value]) => (Array.isArray(value) && value.length > mostItems ? [{ pointer: pointerStep(name), code: 'too-many' as const, limit: mostItems }] : []));
}

/** The code of a pattern, by the definition it stands in. */
const patternCodes: readonly [string, FieldFault['code']][] = [
  ['/NotBlank/', 'blank'],
  ['/OneLine/', 'not-one-line'],
  ['/Paragraphs/', 'control-characters'],
  ['/Email/', 'not-an-email'],
];

function faultsOf(errors: readonly ErrorObject[]): FieldFault[] {
  const faults = new Map<string, FieldFault>();
  for (const error of errors) {
    // Of alternatives only the whole is told.
    if (/\/anyOf\/\d/u.test(error.schemaPath)) continue;
    const fault = faultOf(error);
    const key = `${fault.pointer} ${fault.code}`;
    const known = faults.get(key);
    if (!known || (fault.limit ?? Infinity) < (known.limit ?? Infinity)) faults.set(key, fault);
    if (faults.size === mostFaults) break;
  }
  return [...faults.values()];
}

function faultOf({ keyword, instancePath: pointer, params, schemaPath }: ErrorObject): FieldFault {
  const given = params as { missingProperty?: string; additionalProperty?: string; unevaluatedProperty?: string; type?: string; limit?: number };
  switch (keyword) {
    case 'required':
      return { pointer: pointer + pointerStep(given.missingProperty ?? ''), code: 'required' };
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const name = (given.additionalProperty ?? given.unevaluatedProperty ?? '').slice(0, 80);
      return { pointer: pointer + pointerStep(name), code: 'unknown-field', value: name };
    }
    case 'type':
      return { pointer, code: 'wrong-type', value: String(given.type) };
    case 'anyOf':
      return { pointer, code: 'required' };
    case 'minLength':
      return { pointer, code: 'blank' };
    case 'maxLength':
      return { pointer, code: 'too-long', limit: given.limit };
    case 'maxItems':
      return { pointer, code: 'too-many', limit: given.limit };
    case 'uniqueItems':
      return { pointer, code: 'repeated' };
    case 'enum':
      return { pointer, code: 'unknown-choice' };
    case 'minimum':
    case 'maximum':
      return { pointer, code: 'out-of-range', limit: given.limit };
    default:
      return { pointer, code: patternCodes.find(([part]) => schemaPath.includes(part))?.[1] ?? 'malformed' };
  }
}

import type { ConflictedProposal } from 'mga-widgets/domain';
import type { FieldFault } from '../intake/field-fault.js';

/** Each reason for refusing a request of the staff, with its HTTP status. Clients rely on the codes: one is never given another meaning. */
export const staffProblemStatus = {
  invalid: 400,
  'not-json': 400,
  unauthorized: 401,
  'sign-in-refused': 401,
  csrf: 403,
  forbidden: 403,
  'unknown-record': 404,
  'unknown-address': 404,
  conflict: 409,
  'too-large': 413,
  'not-a-json-type': 415,
  'too-many-requests': 429,
  unexpected: 500,
  'store-unavailable': 503,
} as const;

export type StaffProblemCode = keyof typeof staffProblemStatus;

/** A request of the staff is refused. Thrown anywhere while it is answered; `answer-problem.ts` puts it into words. */
export class StaffProblem extends Error {
  override readonly name = 'StaffProblem';
  constructor(
    readonly code: StaffProblemCode,
    /** What is wrong with each field, which proposals are no longer as they were read, and seconds after which the same request may succeed. */
    readonly details: { faults?: readonly FieldFault[]; conflicts?: readonly ConflictedProposal[]; retryAfter?: number } = {},
  ) {
    super(code);
  }
}

import type { FieldFault } from './field-fault.js';

/** Each reason for refusing a request, with its HTTP status. Clients rely on the codes: one is never given another meaning. */
export const problemStatus = {
  invalid: 400,
  'not-json': 400,
  'idempotency-key-missing': 400,
  unauthorized: 401,
  'form-token-invalid': 403,
  'form-token-expired': 403,
  'form-too-fast': 403,
  'form-website-filled': 403,
  'consultation-closed': 403,
  'correction-closed': 403,
  'withdrawal-closed': 403,
  'registration-not-open': 403,
  'registration-closed': 403,
  'registration-elsewhere': 403,
  'meeting-cancelled': 403,
  'meeting-moved': 403,
  'cancellation-closed': 403,
  'prioritization-closed': 403,
  'invitation-unknown': 403,
  'invitation-used': 403,
  'origin-not-allowed': 403,
  'unknown-consultation': 404,
  'unknown-record': 404,
  'unknown-meeting': 404,
  'unknown-registration': 404,
  'unknown-prioritization': 404,
  'unknown-ballot': 404,
  'unknown-address': 404,
  'in-progress': 409,
  'registration-cancelled': 409,
  'version-changed': 412,
  'ballot-changed': 412,
  'too-large': 413,
  'not-a-json-type': 415,
  'idempotency-key-reused': 422,
  'version-missing': 428,
  'too-many-requests': 429,
  'unexpected': 500,
  'store-unavailable': 503,
} as const;

export type ProblemCode = keyof typeof problemStatus;

/** A request is refused. Thrown anywhere while it is answered; `answer-problem.ts` puts it into words. */
export class IntakeProblem extends Error {
  override readonly name = 'IntakeProblem';
  constructor(
    readonly code: ProblemCode,
    /** Seconds after which the same request may succeed, and what is wrong with each field. */
    readonly details: { retryAfter?: number; faults?: readonly FieldFault[] } = {},
  ) {
    super(code);
  }
}

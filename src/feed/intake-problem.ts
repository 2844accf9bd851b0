/** What is wrong with one field, as the intake says it (an entry of `errors` in its problem details). */
export interface FieldProblem {
  /** JSON Pointer of the field in what was sent: "/title", "/author/email", "/consents/0". */
  readonly pointer: string;
  /** Stable word for what is wrong, such as "too-long". */
  readonly code: string;
  /** The same for people, in the language that was asked for. */
  readonly detail?: string;
}

/** What the intake said with an error, as problem details (RFC 9457) where it sent them. */
interface Refusal {
  /** HTTP status. */
  readonly status: number;
  /** Stable code, such as "form-token-expired"; absent when the answer had none. */
  readonly code?: string;
  /** What happened, for people, in the language that was asked for. */
  readonly detail?: string;
  /** Fields that have to be mended. */
  readonly errors: readonly FieldProblem[];
  /** Milliseconds to wait, when the server gave a time that may be read. */
  readonly retryAfter?: number;
}

/** What can go wrong between a widget and the intake. Codes only: the sentences for people are in `i18n`. */
export type IntakeProblem =
  /** There is no address, or it is not an http(s) address without user name and password. */
  | { readonly kind: 'no-address' }
  /** The browser says that there is no network. */
  | { readonly kind: 'offline' }
  /** No answer that may be read: network, DNS, certificate, or a server that does not allow this origin (CORS). */
  | { readonly kind: 'unreachable' }
  /** No answer in time. */
  | { readonly kind: 'timeout' }
  /** The answer stopped half-way. */
  | { readonly kind: 'cut-short' }
  /** An answer that is not the intake's, such as the page of a proxy that asks for a login. */
  | { readonly kind: 'not-an-intake'; readonly status: number }
  /** "Not now": the same request may succeed later. */
  | ({ readonly kind: 'busy' } & Refusal)
  /** "No": the same request will be refused again. */
  | ({ readonly kind: 'refused' } & Refusal);

/** Statuses with which a server says "not now" rather than "no" (RFC 9110 §15, RFC 6585 §4). 409 is a request with the same key that has not ended. */
const passingStatuses = new Set([408, 409, 425, 429, 500, 502, 503, 504, 507]);

/** The problem a status and the body of an answer make. */
export function refusal(status: number, body: unknown, retryAfter?: number): IntakeProblem {
  const given = body !== null && typeof body === 'object' ? (body as Record<string, unknown>) : {};
  const said: Refusal = { status, code: text(given['code']), detail: text(given['detail']) ?? text(given['title']), errors: fieldProblems(given['errors']), ...(retryAfter !== undefined && { retryAfter }) };
  if (passingStatuses.has(status)) return { kind: 'busy', ...said };
  // A refusal without a code is not the intake's: a firewall or a wrong address said it, and the text must not be given up for it.
  return said.code === undefined ? { kind: 'not-an-intake', status } : { kind: 'refused', ...said };
}

/** Whether the same request may succeed a little later, with nobody changing anything. */
export function mayPass(problem: IntakeProblem): boolean {
  return !['no-address', 'refused'].includes(problem.kind);
}

/** Whether the request may have been carried out although it failed. Only a refusal is certain: a network can be lost between the request and its answer. */
export function mayHaveArrived(problem: IntakeProblem): boolean {
  return problem.kind !== 'no-address' && problem.kind !== 'refused';
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value.slice(0, 2000) : undefined);

/** The entries of `errors` that say which field they are about, at most 100. */
export function fieldProblems(value: unknown): FieldProblem[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, 100).flatMap((each: unknown) => {
    const { pointer, code, detail } = (each ?? {}) as Record<string, unknown>;
    return typeof pointer === 'string' ? [{ pointer, code: text(code) ?? 'invalid', detail: text(detail) }] : [];
  });
}

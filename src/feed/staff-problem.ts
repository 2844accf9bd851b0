import type { ConflictedProposal } from '../domain/generated/staff.js';
import { fieldProblems, type FieldProblem } from './intake-problem.js';

/** What the server said with an error, as problem details (RFC 9457) where it sent them. */
interface Refusal {
  /** HTTP status. */
  readonly status: number;
  /** Stable code, such as "unknown-record"; absent when the answer had none. */
  readonly code?: string;
  /** What happened, for people, in the language that was asked for. */
  readonly detail?: string;
  /** Milliseconds to wait, when the server gave a time that may be read. */
  readonly retryAfter?: number;
}

/** What can go wrong between the pages of the staff and their server. Codes only: the sentences for people are in `i18n`. */
export type StaffProblem =
  /** The browser says that there is no network. */
  | { readonly kind: 'offline' }
  /** No answer that may be read: network, DNS, certificate. */
  | { readonly kind: 'unreachable' }
  /** No answer in time. */
  | { readonly kind: 'timeout' }
  /** The answer stopped half-way. */
  | { readonly kind: 'cut-short' }
  /** An answer that is not this server's, such as the page of a proxy that asks for a login, or of a site without an inbox. */
  | { readonly kind: 'not-staff'; readonly status: number }
  /** 401: nobody is signed in, or, when signing in, not with that. */
  | ({ readonly kind: 'unauthorized' } & Refusal)
  /** 403: not for who is signed in. */
  | ({ readonly kind: 'forbidden' } & Refusal)
  /** 404: not there, or another institution's. */
  | ({ readonly kind: 'not-found' } & Refusal)
  /** 409: changed by somebody else since it was read. */
  | ({ readonly kind: 'conflict'; readonly conflicts: readonly ConflictedProposal[] } & Refusal)
  /** Another refusal, with what has to be mended where the server says it. */
  | ({ readonly kind: 'invalid'; readonly errors: readonly FieldProblem[] } & Refusal)
  /** "Not now": too many requests, or the server is not well. */
  | ({ readonly kind: 'busy' } & Refusal);

/** Statuses with which a server says "not now" rather than "no" (RFC 9110 §15, RFC 6585 §4). */
const passingStatuses = new Set([408, 425, 429, 500, 502, 503, 504, 507]);

/** The problem a status and the body of an answer make. */
export function staffRefusal(status: number, body: unknown, retryAfter?: number): StaffProblem {
  const given = body !== null && typeof body === 'object' ? (body as Record<string, unknown>) : {};
  const said: Refusal = { status, code: text(given['code']), detail: text(given['detail']) ?? text(given['title']), ...(retryAfter !== undefined && { retryAfter }) };
  if (passingStatuses.has(status)) return { kind: 'busy', ...said };
  // A refusal without a code is not this server's: a firewall or a wrong address said it, and nobody must be signed out for it.
  if (said.code === undefined) return { kind: 'not-staff', status };
  if (status === 401) return { kind: 'unauthorized', ...said };
  if (status === 403) return { kind: 'forbidden', ...said };
  if (status === 404) return said.code === 'unknown-record' ? { kind: 'not-found', ...said } : { kind: 'not-staff', status };
  if (status === 409) return { kind: 'conflict', conflicts: conflictedProposals(given['conflicts']), ...said };
  return { kind: 'invalid', errors: fieldProblems(given['errors']), ...said };
}

/** Whether the request may have been carried out although it failed: a network can be lost between a request and its answer. */
export function mayBeDone(problem: StaffProblem): boolean {
  return ['unreachable', 'timeout', 'cut-short'].includes(problem.kind) || (problem.kind === 'busy' && problem.status >= 500);
}

/** Whether it is the network or the server that fails, and the same request may succeed later. */
export function isOutage(problem: StaffProblem): boolean {
  return ['offline', 'unreachable', 'timeout', 'cut-short', 'not-staff', 'busy'].includes(problem.kind);
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value.slice(0, 2000) : undefined);

function conflictedProposals(value: unknown): ConflictedProposal[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, 500).flatMap((each: unknown) => {
    const { folio, version, by, at } = (each ?? {}) as Record<string, unknown>;
    return typeof folio === 'string' ? [{ folio, ...(typeof version === 'number' && { version }), ...(typeof by === 'string' && { by }), ...(typeof at === 'string' && { at }) }] : [];
  });
}

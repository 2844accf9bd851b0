/** What can go wrong while getting a feed. Codes only: the sentences for people are in `i18n`. */
type ProblemDetail =
  /** There is no address, or it is not an http(s) address without user name and password. */
  | { readonly kind: 'no-address' }
  /** The browser says that there is no network. */
  | { readonly kind: 'offline' }
  /** No answer that may be read: network, DNS, certificate, or a server that does not allow this origin (CORS). Browsers do not tell them apart. */
  | { readonly kind: 'unreachable' }
  /** No answer in time, or an answer that stopped arriving. */
  | { readonly kind: 'timeout' }
  /** An HTTP status that is not a success. `retryAfter` in milliseconds, when the server gave one that may be read. */
  | { readonly kind: 'http'; readonly status: number; readonly retryAfter?: number }
  /** An answer that is not JSON, such as the HTML page of a login. */
  | { readonly kind: 'not-json' }
  /** The connection ended before the whole answer arrived. */
  | { readonly kind: 'cut-short' }
  /** More than `limit` bytes. */
  | { readonly kind: 'too-large'; readonly limit: number }
  /** JSON, but not a feed (or not a page of one). */
  | { readonly kind: 'not-a-feed' }
  /** A feed of a newer major version than this script can read. */
  | { readonly kind: 'newer-version'; readonly version?: string }
  /** Pages that lead back to each other, or more than `limit` pages. */
  | { readonly kind: 'endless-pages'; readonly limit: number };

/** One of a closed set of problems. `retryable`: the same request may succeed a little later, with nobody changing anything. */
export type FeedProblem = ProblemDetail & { readonly retryable: boolean };

/** Statuses with which a server says "not now" rather than "no" (RFC 9110 §15, RFC 6585 §4, RFC 8470 §5.2). */
const passingStatuses = new Set([408, 425, 429, 500, 502, 503, 504]);

/** A problem, with `retryable` worked out from what it is. */
export function feedProblem(detail: ProblemDetail): FeedProblem {
  return { ...detail, retryable: isPassing(detail) };
}

function isPassing(detail: ProblemDetail): boolean {
  switch (detail.kind) {
    case 'offline':
    case 'unreachable':
    case 'timeout':
    case 'cut-short':
      return true;
    case 'http':
      return passingStatuses.has(detail.status);
    default:
      return false;
  }
}

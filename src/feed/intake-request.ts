import { answeredJson } from './answered-json.js';
import { type Clock, systemClock } from './clock.js';
import { Deadline } from './deadline.js';
import { readBody } from './fetch-text.js';
import { type IntakeProblem, refusal } from './intake-problem.js';
import { defaultLimits, type FeedLimits } from './limits.js';
import { parseRetryAfter } from './retry-delay.js';

/** One request to the intake. */
export interface IntakeRequest {
  /** Absolute address; an empty one gives the problem `no-address`. */
  readonly url: string;
  /** GET by default. */
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Besides `Accept`, `Accept-Language` and `Content-Type`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Language of what the intake says to people, a BCP 47 tag. */
  readonly language: string;
  /** Ends the request. What comes back after it means nothing. */
  readonly signal?: AbortSignal;
  readonly clock?: Clock;
  readonly limits?: FeedLimits;
}

/** What the intake gave, or why there is nothing. */
export type IntakeAnswer<Value> = { readonly value: Value; readonly etag?: string } | { readonly problem: IntakeProblem };

/**
 * Asks the intake for something and reads its JSON. Never rejects. No cookies are sent: what a request may do is said by what is in it.
 * An answer without a body (204) gives `undefined` as its value.
 */
export async function intakeRequest<Value>(request: IntakeRequest): Promise<IntakeAnswer<Value>> {
  const { url, method = 'GET', body, headers, language, signal = new AbortController().signal, clock = systemClock, limits = defaultLimits } = request;
  if (!url) return { problem: { kind: 'no-address' } };
  const deadline = new Deadline(signal, clock, limits.total);
  let answered = false;
  try {
    const sending = globalThis.fetch(url, {
      method,
      signal: deadline.signal,
      cache: 'no-store',
      credentials: 'omit',
      headers: { accept: 'application/json, application/problem+json', 'accept-language': language, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const response = await deadline.within(limits.answer, sending);
    answered = true;
    const read = await readBody(response, deadline, limits);
    const json = answeredJson(response, read?.text ?? '');
    if (!response.ok) return { problem: refusal(response.status, json, parseRetryAfter(response.headers, clock.now()).retryAfter) };
    if (json === undefined && response.status !== 204) return { problem: { kind: 'not-an-intake', status: response.status } };
    const etag = response.headers.get('etag');
    return { value: json as Value, ...(etag && { etag }) };
  } catch {
    if (deadline.expired) return { problem: { kind: 'timeout' } };
    if (answered) return { problem: { kind: 'cut-short' } };
    return { problem: { kind: navigator.onLine ? 'unreachable' : 'offline' } };
  } finally {
    deadline.end();
  }
}

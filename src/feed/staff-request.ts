import { answeredJson } from './answered-json.js';
import { type Clock, systemClock } from './clock.js';
import { Deadline } from './deadline.js';
import { readBody } from './fetch-text.js';
import { defaultLimits, type FeedLimits } from './limits.js';
import { parseRetryAfter } from './retry-delay.js';
import { staffRefusal, type StaffProblem } from './staff-problem.js';

/** One request to the server of the staff. */
export interface StaffRequest {
  /** Absolute address, of the page's own origin. */
  readonly url: string;
  /** GET by default. */
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Sent as JSON; a file as it is, with its own type. */
  readonly body?: unknown;
  /** Language of what the server says to people, a BCP 47 tag. */
  readonly language: string;
  /** Ends the request. What comes back after it means nothing. */
  readonly signal?: AbortSignal;
  readonly clock?: Clock;
  readonly limits?: FeedLimits;
}

/** What the server gave, or why there is nothing. */
export type StaffAnswer<Value> = { readonly value: Value } | { readonly problem: StaffProblem };

/**
 * Asks the server for something and reads its JSON. Never rejects. The session is a cookie, which goes only to the page's own origin.
 * An answer without a body (204) gives `undefined` as its value.
 */
export function staffRequest<Value>(request: StaffRequest): Promise<StaffAnswer<Value>> {
  return ask(request, async (response, deadline, limits) => answeredJson(response, await textOf(response, deadline, limits)) as Value | undefined);
}

/** Asks the server for a file. Never rejects. A page in its place, as a login of the network puts there, is no file. */
export function staffFile(request: StaffRequest): Promise<StaffAnswer<Blob>> {
  return ask(request, async (response, deadline, limits) => (/^text\/html\b/i.test(response.headers.get('content-type') ?? '') ? undefined : deadline.within(limits.total, response.blob())));
}

/** @param read What the body of a success is; `undefined` when it is not this server's. */
async function ask<Value>(request: StaffRequest, read: (response: Response, deadline: Deadline, limits: FeedLimits) => Promise<Value | undefined>): Promise<StaffAnswer<Value>> {
  const { url, method = 'GET', body, language, signal = new AbortController().signal, clock = systemClock, limits = defaultLimits } = request;
  const deadline = new Deadline(signal, clock, limits.total);
  let answered = false;
  try {
    const sending = globalThis.fetch(url, {
      method,
      signal: deadline.signal,
      cache: 'no-store',
      credentials: 'same-origin',
      // Files are taken whatever their type; without "*/*" a server could refuse to send them.
      headers: { accept: 'application/json, application/problem+json, */*;q=0.1', 'accept-language': language, ...typeOf(body) },
      ...(body !== undefined && { body: body instanceof Blob ? body : JSON.stringify(body) }),
    });
    const response = await deadline.within(limits.answer, sending);
    answered = true;
    if (!response.ok) return { problem: staffRefusal(response.status, answeredJson(response, await textOf(response, deadline, limits)), parseRetryAfter(response.headers, clock.now()).retryAfter) };
    const value = await read(response, deadline, limits);
    if (value === undefined && response.status !== 204) return { problem: { kind: 'not-staff', status: response.status } };
    return { value: value as Value };
  } catch {
    if (deadline.expired) return { problem: { kind: 'timeout' } };
    if (answered) return { problem: { kind: 'cut-short' } };
    return { problem: { kind: navigator.onLine ? 'unreachable' : 'offline' } };
  } finally {
    deadline.end();
  }
}

const textOf = async (response: Response, deadline: Deadline, limits: FeedLimits): Promise<string> => (await readBody(response, deadline, limits))?.text ?? '';

function typeOf(body: unknown): Record<string, string> {
  if (body === undefined) return {};
  return { 'content-type': body instanceof Blob ? body.type : 'application/json' };
}

import type { Clock } from './clock.js';
import { Deadline } from './deadline.js';
import { cacheFor, distrustAnswer, trustAnswer } from './distrusted-answer.js';
import type { FeedLimits } from './limits.js';
import { feedProblem, type FeedProblem } from './problem.js';
import { parseRetryAfter } from './retry-delay.js';

/** What to get, and within what limits. */
export interface TextRequest {
  readonly url: string;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly limits: FeedLimits;
  /** ETag of the answer the caller already has. */
  readonly knownTag?: string;
}

/** The text that came, `unchanged` when it is the one the caller has, or what went wrong. */
export type TextAnswer = ReceivedText | { readonly unchanged: true } | { readonly problem: FeedProblem };

interface ReceivedText {
  readonly text: string;
  /** Size of the text as it was sent, after decompression. */
  readonly bytes: number;
  readonly tag?: string;
  /** Absolute URL that answered, after redirects. */
  readonly url: string;
}

/**
 * Gets a text as UTF-8. Never rejects. After `signal` is aborted the answer means nothing and is to be dropped.
 *
 * No `If-None-Match` of our own: across origins it would cost a preflight that a static file server does not answer.
 * `cache: 'no-cache'` makes the browser's HTTP cache send it instead, which needs no permission; a 304 then reaches us
 * as a 200 with the same ETag (or, where the server does not expose the ETag, with the same text).
 */
export async function fetchText({ url, signal, clock, limits, knownTag }: TextRequest): Promise<TextAnswer> {
  const deadline = new Deadline(signal, clock, limits.total);
  let answered = false;
  try {
    const request = globalThis.fetch(url, { signal: deadline.signal, cache: cacheFor(url), credentials: 'omit', redirect: 'follow', headers: { accept: 'application/json' } });
    const response = await deadline.within(limits.answer, request);
    answered = true;
    const tag = response.headers.get('etag') ?? undefined;
    if (knownTag !== undefined && (response.status === 304 || (response.ok && tag === knownTag))) {
      discard(response);
      trustAnswer(url);
      return { unchanged: true };
    }
    if (!response.ok) {
      discard(response);
      // "Nothing changed" to somebody who has nothing.
      if (response.status === 304) distrustAnswer(url);
      return { problem: feedProblem({ kind: 'http', status: response.status, ...parseRetryAfter(response.headers, clock.now()) }) };
    }
    const body = await readBody(response, deadline, limits);
    if (!body) return { problem: feedProblem({ kind: 'too-large', limit: limits.bytes }) };
    trustAnswer(url);
    return { ...body, tag, url: response.url || url };
  } catch {
    if (deadline.expired) return { problem: feedProblem({ kind: 'timeout' }) };
    if (!navigator.onLine) return { problem: feedProblem({ kind: 'offline' }) };
    if (answered && !signal.aborted) distrustAnswer(url);
    return { problem: feedProblem({ kind: answered ? 'cut-short' : 'unreachable' }) };
  } finally {
    deadline.end();
  }
}

/** The body as text without its byte order mark, or nothing if it is larger than the limit. Bytes that are not UTF-8 become U+FFFD. */
export async function readBody(response: Response, deadline: Deadline, limits: FeedLimits): Promise<{ text: string; bytes: number } | undefined> {
  if (Number(response.headers.get('content-length')) > limits.bytes) {
    discard(response);
    return undefined;
  }
  const reader = response.body?.getReader();
  if (!reader) return { text: '', bytes: 0 };
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await deadline.within(limits.stall, reader.read());
      if (done) return { text: text + decoder.decode(), bytes };
      bytes += value.byteLength;
      if (bytes > limits.bytes) return undefined;
      text += decoder.decode(value, { stream: true });
    }
  } finally {
    // Whatever ended the reading, nothing more is wanted from the network.
    reader.cancel().catch(() => {});
  }
}

function discard(response: Response): void {
  response.body?.cancel().catch(() => {});
}

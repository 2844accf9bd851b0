import type { FeedProblem } from './problem.js';

/** Milliseconds before each attempt of our own; after the last one, the next is up to the reader or the network. */
const steps = [2_000, 8_000, 30_000];

/** Longest wait a server may ask for; a longer one means that we do not ask again by ourselves. */
const longestWait = 5 * 60_000;

/**
 * Milliseconds until attempt number `attempt` (from 0) after `problem`, or nothing when there should be none.
 * `random` (0 to 1) spreads the pages that failed in the same instant, so that they do not all return in the same instant.
 */
export function retryDelay(problem: FeedProblem, attempt: number, random: number): number | undefined {
  const step = steps[attempt];
  const asked = problem.kind === 'http' ? (problem.retryAfter ?? 0) : 0;
  if (!problem.retryable || step === undefined || asked > longestWait) return undefined;
  return Math.max(step * (0.75 + random / 2), asked * (1 + random / 10));
}

/**
 * The `Retry-After` of an answer (RFC 9110 §10.2.3), seconds or an HTTP date, in milliseconds from `now`; nothing when it says nothing usable. A date is the
 * server's, so it is counted from the answer's own `Date` where that may be read: the device's clock may be a day wrong.
 */
export function parseRetryAfter(headers: Headers, now: number): { retryAfter?: number } {
  const header = headers.get('retry-after');
  if (header === null) return {};
  const served = Date.parse(headers.get('date') ?? '');
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - (Number.isNaN(served) ? now : served);
  return wait >= 0 ? { retryAfter: wait } : {};
}

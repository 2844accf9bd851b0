import { feedMessages } from '../../src/i18n/feed.js';

const { failed, httpStatus } = feedMessages.es;

/** What a fault of the publisher's server comes to for whoever reads a page. */
export interface ExpectedFault {
  fault: string;
  /** What happens, for the table of docs/reliability.md. */
  title: string;
  /** What may be said: browsers do not all tell the same of a connection. */
  said: readonly string[];
  /** Which problem there may be said to be with an intake. */
  intake: readonly string[];
  /** Nothing comes within the widgets' own limits of time. */
  isSlow?: boolean;
  /** It may pass by itself, so that the widget asks again without being reminded; else when the network or the reader returns. */
  returns?: boolean;
  /** False where it is no fault to whoever has the data already. */
  meetsKnown?: boolean;
}

const status = (code: number): string => `${failed.http} ${httpStatus(code)}`;

export const expectedFaults: readonly ExpectedFault[] = [
  { fault: 'slow-first-byte', title: 'nothing comes', said: [failed.timeout], intake: ['timeout'], isSlow: true, returns: true },
  { fault: 'byte-a-second', title: 'one byte a second', said: [failed.timeout], intake: ['timeout'], isSlow: true, returns: true },
  { fault: 'reset-at-once', title: 'reset before the answer', said: [failed.unreachable], intake: ['unreachable'], returns: true },
  { fault: 'reset-mid-body', title: 'reset in the middle of the answer', said: [failed['cut-short']], intake: ['cut-short'], returns: true },
  { fault: 'length-too-long', title: 'Content-Length too long', said: [failed['cut-short']], intake: ['cut-short'], returns: true },
  { fault: 'length-too-short', title: 'Content-Length too short', said: [failed['not-json'], failed['cut-short']], intake: ['cut-short'] },
  { fault: 'unfinished-pieces', title: 'the last chunk does not come', said: [failed['cut-short']], intake: ['cut-short'], returns: true },
  { fault: 'bad-gzip', title: 'damaged gzip', said: [failed['cut-short'], failed.unreachable, failed['not-json']], intake: ['cut-short', 'unreachable', 'not-an-intake'] },
  { fault: 'redirect-loop', title: 'redirect loop', said: [failed.unreachable], intake: ['unreachable'], returns: true },
  { fault: 'login-page', title: 'login page with 200', said: [failed['not-json']], intake: ['not-an-intake'] },
  { fault: 'login-elsewhere', title: 'redirect to a login of another origin', said: [failed.unreachable], intake: ['unreachable'], returns: true },
  { fault: 'name-not-found', title: 'a name nobody knows (DNS)', said: [failed.unreachable], intake: ['unreachable'], returns: true },
  { fault: 'not-modified', title: '304 without a body known', said: [status(304)], intake: ['not-an-intake'], meetsKnown: false },
  { fault: 'cors-refused', title: 'CORS refused', said: [failed.unreachable], intake: ['unreachable'], returns: true },
  { fault: 'busy', title: '429 with Retry-After in seconds', said: [status(429)], intake: ['busy', 'too-many'], returns: true },
  { fault: 'busy-until', title: '503 with Retry-After as a date', said: [status(503)], intake: ['busy'], returns: true },
  { fault: 'server-error', title: '500', said: [status(500)], intake: ['busy'], returns: true },
];

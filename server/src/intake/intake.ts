import type { Writable } from 'node:stream';
import type { ServerKeys } from '../store/server-keys.js';
import type { StoreProblem } from '../store/store-unavailable.js';
import type { Store } from '../store/store.js';
import type { FindPrioritization } from '../ballots/prioritization-rules.js';
import type { FindMeeting } from '../registrations/meeting-rules.js';
import type { FindConsultation } from './consultation-rules.js';
import type { AllowedOrigins } from './cors.js';
import type { NewProposal } from '../store/keep-proposals.js';
import type { TogetherWriter } from './together-writer.js';
import type { RequestLimits } from './request-limit.js';

/** How the intake is run. */
export interface IntakeOptions {
  store: Store;
  consultation: FindConsultation;
  /** Meetings one can register for; none when absent. */
  meeting?: FindMeeting;
  /** Rounds people vote in; none when absent. */
  prioritization?: FindPrioritization;
  /** Two to eight capital letters folios begin with; "MGA" when absent. */
  folioPrefix?: string;
  /** Days after receipt in which a proposal can be corrected; 7 when absent. */
  correctionDays?: number;
  /** Months after the end of a consultation in which personal data are kept, as the consents say; 12 when absent. */
  personalDataMonths?: number;
  /** Pages that may use it; every page when absent. */
  allowedOrigins?: AllowedOrigins;
  /** Limits on what is sent; `usualLimits.send` when absent. */
  sendLimits?: RequestLimits;
  /** Limits on what is asked: forms and own records; `usualLimits.read` when absent. */
  readLimits?: RequestLimits;
  /** Sends taken at the same time; `usualRoom` when absent. */
  sendsAtOnce?: number;
  /** Told why nothing can be kept, each time it is so. */
  onStoreProblem?: (problem: StoreProblem) => void;
  /** The moment; the clock of the machine when absent. */
  now?: () => Date;
}

/** Months after the end of a consultation in which personal data are kept when nothing else is said; `mga retention` goes by it too. */
export const usualPersonalDataMonths = 12;

/**
 * The limits when none are given. They stop a program, not a workshop: a hundred people behind one address can each send within ten minutes.
 */
export const usualLimits = {
  send: { seconds: 600, client: 200, network: 1000 },
  read: { seconds: 600, client: 2000, network: 10_000 },
} as const satisfies Record<string, RequestLimits>;

/** Sends taken at the same time when nothing is said; whoever comes while there are as many is asked to come again. */
export const usualRoom = 1000;

/** The same with everything decided. */
export interface Intake {
  readonly store: Store;
  readonly writer: TogetherWriter<NewProposal, 'kept' | 'key-used'>;
  readonly keys: ServerKeys;
  readonly consultation: FindConsultation;
  readonly folioPrefix: string;
  readonly correctionDays: number;
  readonly personalDataMonths: number;
  readonly now: () => Date;
}

/** Where the lines of the log go: one JSON object each. */
export type LogTarget = Pick<Writable, 'write'>;

import type { Intake } from '../intake/intake.js';
import type { FindPrioritization } from './prioritization-rules.js';

/** Where ballots are taken. */
export const ballotsPrefix = '/api/ballots';

/** What taking ballots works with. */
export interface BallotIntake extends Pick<Intake, 'store' | 'keys' | 'now'> {
  readonly prioritization: FindPrioritization;
}

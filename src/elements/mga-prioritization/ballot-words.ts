import type { ballotMessages } from '../../i18n/ballot.js';
import type { IntakeProblem } from '../../ui/ballot-controller.js';

/** What went wrong, in a sentence or two: the intake's own words where it gave some. */
export const problemOf = (problem: IntakeProblem, t: typeof ballotMessages.es): string => ('detail' in problem ? problem.detail : undefined) ?? t.problem[problem.kind];

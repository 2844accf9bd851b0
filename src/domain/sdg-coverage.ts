import type { Commitment } from './feed.js';
import { statedList } from './stated-list.js';

/** The Sustainable Development Goals of the 2030 Agenda, in order. */
export const sdgNumbers: readonly number[] = Array.from({ length: 17 }, (_, index) => index + 1);

/** A goal and the commitments that serve it. */
export interface GoalCoverage {
  /** 1 to 17. */
  goal: number;
  /** In the order given; none for an uncovered goal. */
  commitments: Commitment[];
}

/** Which goals some commitments serve. */
export interface SdgCoverage {
  /** All seventeen, in order. */
  goals: GoalCoverage[];
  /** Goals at least one commitment serves, 0 to 17; `undefined` when no commitment says anything about goals: then nobody knows. */
  covered: number | undefined;
  /** Commitments counted: those given, without the withdrawn. */
  commitments: Commitment[];
  /** Those of them that state no goals. One that states an empty list is not among them: it says that it serves none. */
  unstated: Commitment[];
  /** Withdrawn commitments, which are not counted. */
  withdrawn: Commitment[];
}

/** Which of the seventeen goals these commitments serve. A commitment counts once for each goal, however often it names it. */
export function sdgCoverage(commitments: readonly Commitment[]): SdgCoverage {
  const standing = commitments.filter(({ withdrawn }) => withdrawn === undefined);
  const goals = sdgNumbers.map((goal) => ({ goal, commitments: standing.filter(({ sdgs }) => sdgs?.includes(goal)) }));
  const unstated = standing.filter((commitment) => statedList(commitment, 'sdgs') === undefined);
  return {
    goals,
    covered: unstated.length === standing.length ? undefined : goals.filter(({ commitments: serving }) => serving.length > 0).length,
    commitments: standing,
    unstated,
    withdrawn: commitments.filter(({ withdrawn }) => withdrawn !== undefined),
  };
}
